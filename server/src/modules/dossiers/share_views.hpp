// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/dossiers/file_views.hpp"

/// What each agency of an interlinked dossier has to do, until when, and who was late by how much
/// (R20). Members are the answer's JSON names.
namespace motcua::dossiers {

/// A document that an agency recorded in its share.
struct ShareResultView {
    std::string kind;
    std::string number;
    std::optional<Date> signed_on;
    std::string step_name;
    Instant at{};
    std::vector<FileView> files;
};
BOOST_DESCRIBE_STRUCT(ShareResultView, (), (kind, number, signed_on, step_name, at, files))

enum class ShareState { not_begun, open, ended };
BOOST_DESCRIBE_ENUM(ShareState, not_begun, open, ended)

/// An agency's whole share: all stretches in which it had the dossier.
struct ShareView {
    std::string part;  ///< its key in the process; "competent" leads
    AgencyId agency_id;
    std::string agency_name;
    bool is_lead = false;
    std::string work;
    std::string allotted;  ///< "3 working_day"; empty: no time of its own
    ShareState state = ShareState::not_begun;
    std::optional<Instant> started_at;
    std::optional<Instant> due_at;
    std::optional<Instant> ended_at;
    std::optional<std::int64_t> allotted_minutes;
    std::int64_t used_minutes = 0;     ///< working minutes, until now while it is open
    std::int64_t overrun_minutes = 0;  ///< 0 where it has no time of its own
    int runs = 0;                      ///< how often the dossier came to it
    std::vector<ShareResultView> results;
};
BOOST_DESCRIBE_STRUCT(ShareView, (),
                      (part, agency_id, agency_name, is_lead, work, allotted, state, started_at,
                       due_at, ended_at, allotted_minutes, used_minutes, overrun_minutes, runs,
                       results))

/// Who made a late dossier late. Nobody over his share: the agency that leads, with 0.
struct LatenessView {
    std::string agency_name;
    std::int64_t overrun_minutes = 0;
};
BOOST_DESCRIBE_STRUCT(LatenessView, (), (agency_name, overrun_minutes))

/// A part of the way for the applicant: which agency, and what it has ready.
struct PartView {
    std::string agency_name;
    std::string work;
    ShareState state = ShareState::not_begun;
    std::optional<Instant> ended_at;
    std::vector<std::string> results;  ///< numbers of the documents that are ready
};
BOOST_DESCRIBE_STRUCT(PartView, (), (agency_name, work, state, ended_at, results))

/// A share over its time, in the leader's list of who is late and why.
struct LateShare {
    std::string dossier_code;
    std::string procedure_name;
    std::string agency_name;
    std::string part;
    bool is_open = false;  ///< still with that agency
    std::optional<Instant> due_at;
    std::int64_t overrun_minutes = 0;
    std::optional<Instant> dossier_due_at;
};
BOOST_DESCRIBE_STRUCT(LateShare, (),
                      (dossier_code, procedure_name, agency_name, part, is_open, due_at,
                       overrun_minutes, dossier_due_at))

/// The shares of one agency that began in a period.
struct ShareCount {
    AgencyId agency_id;
    std::string agency_name;
    std::int64_t number = 0;
    std::int64_t ended = 0;
    std::int64_t on_time = 0;          ///< of those that ended
    std::int64_t overrun = 0;          ///< of those that ended
    std::int64_t overrun_minutes = 0;  ///< of all that ended
    std::int64_t open = 0;
    std::int64_t open_late = 0;
    std::int64_t untimed = 0;  ///< ended and had no time of its own: neither on time nor late
};
BOOST_DESCRIBE_STRUCT(ShareCount, (),
                      (agency_id, agency_name, number, ended, on_time, overrun, overrun_minutes,
                       open, open_late, untimed))

struct ShareCounts {
    Date from{};
    Date until{};
    std::vector<ShareCount> items;
};
BOOST_DESCRIBE_STRUCT(ShareCounts, (), (from, until, items))

}  // namespace motcua::dossiers
