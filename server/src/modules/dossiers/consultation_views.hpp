// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/dossiers/file_views.hpp"

/// Opinions asked of other agencies: what is asked for, and what screens show. Members are the
/// JSON names.
namespace motcua::dossiers {

/// Every act names the version its officer saw.
struct AskConsultation {
    int version = 0;
    std::string task_id;  ///< the asker's own open task
    AgencyId agency_id;
    std::string subject;
    std::string content;
    Instant due_at{};  ///< seconds are dropped
    std::vector<FileId> file_ids;
};
BOOST_DESCRIBE_STRUCT(AskConsultation, (),
                      (version, task_id, agency_id, subject, content, due_at, file_ids))

struct AssignConsultation {
    int version = 0;
    int number = 0;
    OfficerId officer_id;
};
BOOST_DESCRIBE_STRUCT(AssignConsultation, (), (version, number, officer_id))

struct AnswerConsultation {
    int version = 0;
    int number = 0;
    std::string content;
    std::vector<FileId> file_ids;
    std::optional<std::string> document_no;
};
BOOST_DESCRIBE_STRUCT(AnswerConsultation, (), (version, number, content, file_ids, document_no))

struct WithdrawConsultation {
    int version = 0;
    int number = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawConsultation, (), (version, number, reason))

enum class ConsultationState { open, answered, withdrawn, lapsed };
BOOST_DESCRIBE_ENUM(ConsultationState, open, answered, withdrawn, lapsed)

struct ConsultationView {
    int number = 0;
    ConsultationState state = ConsultationState::open;
    std::string task_id;  ///< of the asker's step
    std::string subject;
    std::string content;
    UnitId unit_id;
    std::string agency_name;
    std::string unit_name;
    std::string asker_name;  ///< agency
    std::string asked_by;
    Instant asked_at{};
    Instant due_at{};
    bool is_late = false;            ///< not answered by then, or later
    std::optional<Instant> late_at;  ///< when the one-stop was told
    OfficerId assignee_id;
    std::string assignee_name;
    std::string answer;
    std::string answered_by;
    std::optional<Instant> answered_at;
    std::string document_no;
    std::string reason;  ///< why it was withdrawn
    std::vector<FileView> files;
    std::vector<FileView> answer_files;
    bool mine = false;          ///< the reader may answer it
    bool may_assign = false;    ///< the reader may hand it to an officer
    bool may_withdraw = false;  ///< the reader may take it back
};
BOOST_DESCRIBE_STRUCT(ConsultationView, (),
                      (number, state, task_id, subject, content, unit_id, agency_name, unit_name,
                       asker_name, asked_by, asked_at, due_at, is_late, late_at, assignee_id,
                       assignee_name, answer, answered_by, answered_at, document_no, reason, files,
                       answer_files, mine, may_assign, may_withdraw))

/// A consultation past its deadline, in the list of who is late: also for the head of the one-stop
/// that forwarded the dossier.
struct LateConsultation {
    std::string dossier_code;
    std::string procedure_name;
    std::string subject;
    std::string agency_name;
    std::string asker_name;
    Instant due_at{};
    std::optional<Instant> told_at;
    std::optional<Instant> answered_at;  ///< later than it should
};
BOOST_DESCRIBE_STRUCT(LateConsultation, (),
                      (dossier_code, procedure_name, subject, agency_name, asker_name, due_at,
                       told_at, answered_at))

/// An agency that may be asked for an opinion: somebody is there to answer.
struct AskableAgency {
    AgencyId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(AskableAgency, (), (id, name))

struct AskableAgencies {
    std::vector<AskableAgency> items;
};
BOOST_DESCRIBE_STRUCT(AskableAgencies, (), (items))

}  // namespace motcua::dossiers
