// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "modules/dossiers/model/then.hpp"

/// An opinion asked of another agency while a task is done (lấy ý kiến, NĐ 61/2018 art. 19.5,
/// baseline). It stops no clock. Bodies of events: only ever added to with optional members.
namespace motcua::dossiers {

struct ConsultationAsked {
    static constexpr std::string_view kType = "consultation_asked";
    int number = 0;       ///< 1, 2 … within the dossier
    std::string task;     ///< whose holder asks
    std::string subject;  ///< a few words, as lists show it
    std::string content;  ///< what is to be answered
    OfficeThen asked;     ///< where it waits
    std::string role;     ///< who has it there
    OfficeThen asker;
    Instant due_at{};
    std::vector<FileId> files;
};
BOOST_DESCRIBE_STRUCT(ConsultationAsked, (),
                      (number, task, subject, content, asked, role, asker, due_at, files))

/// Handed to an officer of the asked agency.
struct ConsultationAssigned {
    static constexpr std::string_view kType = "consultation_assigned";
    int number = 0;
    OfficerId to;
    std::string to_name;
};
BOOST_DESCRIBE_STRUCT(ConsultationAssigned, (), (number, to, to_name))

struct ConsultationAnswered {
    static constexpr std::string_view kType = "consultation_answered";
    int number = 0;
    std::string content;
    std::vector<FileId> files;
    std::string document_no;
};
BOOST_DESCRIBE_STRUCT(ConsultationAnswered, (), (number, content, files, document_no))

struct ConsultationWithdrawn {
    static constexpr std::string_view kType = "consultation_withdrawn";
    int number = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ConsultationWithdrawn, (), (number, reason))

/// Its deadline passed without an answer: the one-stop that forwarded the dossier is told, once.
struct ConsultationLate {
    static constexpr std::string_view kType = "consultation_late";
    int number = 0;
    OfficeThen asked;
    OfficeThen told;
    Instant due_at{};
};
BOOST_DESCRIBE_STRUCT(ConsultationLate, (), (number, asked, told, due_at))

/// A consultation as the events make it.
struct Consultation {
    ConsultationAsked what;
    Instant asked_at{};
    OfficerId asked_by;
    std::string asked_by_name;
    OfficerId assignee;
    std::string assignee_name;
    std::optional<Instant> late_at;  ///< when the one-stop was told
    std::optional<ConsultationAnswered> answer;
    std::optional<Instant> answered_at;
    std::string answered_by_name;
    std::optional<Instant> withdrawn_at;
    std::string withdrawn_reason;
    std::optional<Instant> lapsed_at;  ///< the dossier ended before it was answered
    bool is_open() const { return !answer && !withdrawn_at && !lapsed_at; }
};

/// The task of a consultation in lists: no key of the engine's.
inline std::string consultation_task(int number) {
    return "c" + std::to_string(number);
}

}  // namespace motcua::dossiers
