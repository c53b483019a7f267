// SPDX-License-Identifier: Apache-2.0
#include "api/admin/process_views.hpp"
#include "api/api.hpp"

namespace motcua::api {
using namespace http;
namespace {

using process::DraftId;

struct CheckProcess {
    std::string bpmn;
};
BOOST_DESCRIBE_STRUCT(CheckProcess, (), (bpmn))

struct ProcessFaults {
    std::string code;  ///< of the process; empty where the file cannot be read
    std::string name;
    process::ProcessKind kind = process::ProcessKind::procedure;
    std::vector<ProcessFault> faults;
};
BOOST_DESCRIBE_STRUCT(ProcessFaults, (), (code, name, kind, faults))

struct BeginDraft {
    std::string bpmn;
    std::optional<std::int64_t> based_on;
};
BOOST_DESCRIBE_STRUCT(BeginDraft, (), (bpmn, based_on))

struct ChangeDraft {
    std::int64_t version = 0;
    std::string bpmn;
};
BOOST_DESCRIBE_STRUCT(ChangeDraft, (), (version, bpmn))

struct SeenDraft {
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SeenDraft, (), (version))

struct ApproveDraft {
    std::int64_t version = 0;
    std::string decision_no;
    Date decision_on{};
    Date in_force_from{};
};
BOOST_DESCRIBE_STRUCT(ApproveDraft, (), (version, decision_no, decision_on, in_force_from))

struct ApprovedProcess {
    std::string code;
    std::int64_t version = 0;
    bool is_new = false;
    std::vector<process::NotStaffed> not_staffed;
    std::vector<ProcessFault> warnings;
};
BOOST_DESCRIBE_STRUCT(ApprovedProcess, (), (code, version, is_new, not_staffed, warnings))

struct ProcessDrafts {
    std::vector<ProcessDraft> items;
};
BOOST_DESCRIBE_STRUCT(ProcessDrafts, (), (items))

/// One that cannot be read at all has one fault and no element.
ProcessFaults faults_in(const std::string& bpmn) {
    const auto read = process::read_bpmn(bpmn);
    if (!read)
        return {"", "", {}, {view_of(process::Fault{"", read.error().code, read.error().params})}};
    return {read->code, read->name, read->kind, views_of(process::check(*read))};
}

Result<ProcessDraft> view_or_refusal(const Result<process::DraftRow>& row) {
    if (!row) return row.error();
    return view_of(*row);
}

Result<ApprovedProcess> approve(Modules& m, Transaction& tx, const Call& call,
                                const ApproveDraft& ask) {
    const auto done =
        m.processes.approve_draft(tx, call.actor, call.id<DraftId>("draft"), ask.version,
                                  {ask.decision_no, ask.decision_on, ask.in_force_from});
    if (!done) return done.error();
    return ApprovedProcess{done->code, done->version, done->is_new, done->not_staffed,
                           views_of(done->warnings)};
}

Result<ProcessDraftPage> page_or_refusal(Result<process::DraftView> draft) {
    if (!draft) return draft.error();
    return view_of(*std::move(draft));
}

}  // namespace

Routes admin_process_draft_routes(Modules& m) {
    constexpr auto kMay = kAdministerProcesses;
    return {
        works<Verb::post>("/api/admin/process-check", kMay,
                          "What is wrong in a file while it is being drawn; keeps nothing.",
                          [](const Call&, const CheckProcess& ask) -> Result<ProcessFaults> {
                              return faults_in(ask.bpmn);
                          }),
        reads<Verb::get>("/api/admin/process-drafts", kMay, "Open drafts by code.",
                         [&m](Transaction& tx, const Call&) -> Result<ProcessDrafts> {
                             ProcessDrafts view;
                             for (const auto& row : m.processes.drafts(tx))
                                 view.items.push_back(view_of(row));
                             return view;
                         }),
        writes<Verb::post>(
            "/api/admin/process-drafts", kMay, "Keep a file as a draft; it may be faulty.",
            [&m](Transaction& tx, const Call& call, const BeginDraft& ask) -> Result<ProcessDraft> {
                return view_or_refusal(m.processes.begin_draft(
                    tx, call.actor, ask.bpmn, static_cast<int>(ask.based_on.value_or(0))));
            }),
        reads<Verb::get>("/api/admin/process-drafts/{draft:id}", kMay, "A draft with its file.",
                         [&m](Transaction& tx, const Call& call) -> Result<ProcessDraftPage> {
                             return page_or_refusal(
                                 m.processes.draft(tx, call.id<DraftId>("draft")));
                         }),
        writes<Verb::put>("/api/admin/process-drafts/{draft:id}", kMay, "Draw a draft anew.",
                          [&m](Transaction& tx, const Call& call,
                               const ChangeDraft& ask) -> Result<ProcessDraft> {
                              return view_or_refusal(m.processes.change_draft(
                                  tx, call.actor, call.id<DraftId>("draft"), ask.version,
                                  ask.bpmn));
                          }),
        writes<Verb::post>(
            "/api/admin/process-drafts/{draft:id}/check", kMay,
            "Everything that stands against publishing a draft; without errors it is checked.",
            [&m](Transaction& tx, const Call& call,
                 const SeenDraft& ask) -> Result<ProcessDraftPage> {
                return page_or_refusal(m.processes.check_draft(
                    tx, call.actor, call.id<DraftId>("draft"), ask.version));
            }),
        writes<Verb::post>("/api/admin/process-drafts/{draft:id}/approve", kMay,
                           "A checked draft becomes the next version, by decision.",
                           [&m](Transaction& tx, const Call& call, const ApproveDraft& ask)
                               -> Result<ApprovedProcess> { return approve(m, tx, call, ask); }),
        writes<Verb::post>(
            "/api/admin/process-drafts/{draft:id}/discard", kMay, "Throw a draft away.",
            [&m](Transaction& tx, const Call& call, const SeenDraft& ask) -> Result<> {
                return m.processes.discard_draft(tx, call.actor, call.id<DraftId>("draft"),
                                                 ask.version);
            }),
    };
}

}  // namespace motcua::api
