// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>

#include "modules/process/process.hpp"

/// What an administrator sees of processes, in the names of the JSON.
namespace motcua::api {

/// What drawing, approving, retiring and moving processes needs.
inline constexpr May kAdministerProcesses = May::administer_processes;

/// A sentence in both languages.
struct BothTexts {
    std::string vi;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(BothTexts, (), (vi, en))

BothTexts said(const std::string& code, const std::map<std::string, std::string>& params);

/// `code` is a key of the texts, `text` its sentence; `element` is empty where it is about the
/// file.
struct ProcessFault {
    std::string element;
    std::string code;
    std::map<std::string, std::string> params;
    process::Severity severity = process::Severity::error;
    BothTexts text;
};
BOOST_DESCRIBE_STRUCT(ProcessFault, (), (element, code, params, severity, text))

struct ProcessLine {
    std::string code;
    process::ProcessKind kind = process::ProcessKind::procedure;
    std::string name;
    std::int64_t version = 0;  ///< the newest
    process::LifeState state = process::LifeState::approved;
    Date in_force_from{};
    std::optional<Date> retired_from;
    std::optional<std::int64_t> in_force;  ///< the version in force today
    std::int64_t versions = 0;
    std::int64_t not_staffed = 0;  ///< agencies in which the newest is not in force
    std::int64_t drafts = 0;
};
BOOST_DESCRIBE_STRUCT(ProcessLine, (),
                      (code, kind, name, version, state, in_force_from, retired_from, in_force,
                       versions, not_staffed, drafts))

struct ProcessVersion {
    std::int64_t version = 0;
    std::string name;
    process::LifeState state = process::LifeState::approved;
    std::string decision_no;
    Date decision_on{};
    Date in_force_from{};
    std::optional<Date> retired_from;
    Instant checked_at{};
    std::string published_by;
    std::string sha256;
    std::vector<process::NotStaffed> not_staffed;
};
BOOST_DESCRIBE_STRUCT(ProcessVersion, (),
                      (version, name, state, decision_no, decision_on, in_force_from, retired_from,
                       checked_at, published_by, sha256, not_staffed))

struct ProcessDraft {
    process::DraftId id;
    std::string code;
    process::ProcessKind kind = process::ProcessKind::procedure;
    std::string name;
    process::LifeState state = process::LifeState::draft;
    std::int64_t based_on = 0;  ///< the version it was drawn from; 0: from nothing
    std::int64_t version = 0;   ///< of the draft
    std::int64_t errors = 0;
    std::optional<Instant> checked_at;
    Instant changed_at{};
    std::string changed_by;
    std::optional<Instant> ended_at;
    std::optional<std::int64_t> became;
};
BOOST_DESCRIBE_STRUCT(ProcessDraft, (),
                      (id, code, kind, name, state, based_on, version, errors, checked_at,
                       changed_at, changed_by, ended_at, became))

struct ProcessDraftPage {
    ProcessDraft draft;
    std::string bpmn;
    std::vector<ProcessFault> faults;
    std::vector<process::NotStaffed> not_staffed;
};
BOOST_DESCRIBE_STRUCT(ProcessDraftPage, (), (draft, bpmn, faults, not_staffed))

struct ProcessPageView {
    std::string code;
    process::ProcessKind kind = process::ProcessKind::procedure;
    std::string name;
    std::vector<ProcessVersion> versions;  ///< the newest first
    std::vector<ProcessDraft> drafts;
};
BOOST_DESCRIBE_STRUCT(ProcessPageView, (), (code, kind, name, versions, drafts))

ProcessFault view_of(const process::Fault& fault);
std::vector<ProcessFault> views_of(const std::vector<process::Fault>& faults);
ProcessDraft view_of(const process::DraftRow& row);
ProcessDraftPage view_of(process::DraftView draft);
ProcessLine line_of(const process::ProcessRow& row, Date today);
/// Refuses process.not_found where it is neither published nor drawn.
Result<ProcessPageView> process_page(process::Processes& processes, Transaction& tx,
                                     const std::string& code);

}  // namespace motcua::api
