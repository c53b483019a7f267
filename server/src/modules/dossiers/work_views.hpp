// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/dossiers/model/status.hpp"
#include "modules/dossiers/model/then.hpp"

/// Lists of work and of dossiers, as screens show them; all came through identity_reach. Members
/// are the answer's JSON names.
namespace motcua::dossiers {

/// What needs a leader's eye on a task (R21).
enum class Alarm {
    overdue,
    share_overdue,          ///< the agency's own part; the dossier as a whole is not late yet
    consultation_overdue,   ///< an opinion that was asked for; the dossier is not late yet
    due_within_day,         ///< 24 clock hours
    due_within_three_days,  ///< working days
    step_overdue,
    stalled,  ///< eight working hours without an event while the clock runs
    fault,    ///< the system failed
};
BOOST_DESCRIBE_ENUM(Alarm, overdue, share_overdue, consultation_overdue, due_within_day,
                    due_within_three_days, step_overdue, stalled, fault)

/// One open task in a work list.
struct WorkRow {
    std::string task_id;
    std::string dossier_code;
    std::string procedure_code;
    std::string procedure_name;
    PersonText applicant_name;
    std::string step;
    std::string step_name;
    std::string act;
    std::string role;
    UnitId unit_id;
    std::string unit_name;
    OfficerId assignee_id;
    std::string assignee_name;
    Instant received_at{};
    std::optional<Instant> due_at;  ///< of the agency's own share, where it has one
    std::optional<Instant> dossier_due_at;
    std::optional<Instant> promised_at;
    std::optional<Instant> step_due_at;
    std::optional<Instant> warn_at;
    std::optional<Instant> stall_at;
    Status status = Status::received;
    bool sent_back = false;
    std::string proposal;
    std::string fault;  ///< the system's own work here failed: code of the reason
    int version = 0;
    std::vector<Alarm> alarms;  ///< in the leader's list only
};
BOOST_DESCRIBE_STRUCT(WorkRow, (),
                      (task_id, dossier_code, procedure_code, procedure_name, applicant_name, step,
                       step_name, act, role, unit_id, unit_name, assignee_id, assignee_name,
                       received_at, due_at, dossier_due_at, promised_at, step_due_at, warn_at,
                       stall_at, status, sent_back, proposal, fault, version, alarms))

struct WorkPage {
    std::vector<WorkRow> items;
    std::optional<std::string> next;
    std::int64_t total = 0;      ///< of the whole list, at most kWorkCountMax
    bool total_is_more = false;  ///< there are more than `total`; nobody counts further
};
BOOST_DESCRIBE_STRUCT(WorkPage, (), (items, next, total, total_is_more))

/// A list is counted this far: a longer one is narrowed, not read, and counting it would cost more
/// than showing it.
constexpr std::int64_t kWorkCountMax = 10'000;

/// Which work an officer wants to see. Empty members do not narrow.
struct WorkFilter {
    std::string list;  ///< "mine", "unit"
    UnitId unit_id;
    std::string act;
    std::string procedure;
    std::string status;
    std::string text;   ///< words of the code, the applicant's name or the procedure, by beginning
    std::string order;  ///< "due", "received", "name"
    bool late = false;
    std::string after;
    int limit = 50;
};

struct FoundDossier {
    std::string dossier_code;
    std::string procedure_name;
    PersonText applicant_name;
    Status status = Status::received;
    Instant received_at{};
    std::optional<Instant> due_at;
};
BOOST_DESCRIBE_STRUCT(FoundDossier, (),
                      (dossier_code, procedure_name, applicant_name, status, received_at, due_at))

struct FoundPage {
    std::vector<FoundDossier> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(FoundPage, (), (items, next))

}  // namespace motcua::dossiers
