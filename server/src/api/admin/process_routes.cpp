// SPDX-License-Identifier: Apache-2.0
#include "api/admin/process_views.hpp"
#include "api/api.hpp"
#include "platform/http/paging.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct ProcessesAsked {
    std::optional<process::ProcessKind> kind;
    std::optional<std::string> text;
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(ProcessesAsked, (), (kind, text, after, limit))

struct AfterCode {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(AfterCode, (), (code))

struct ProcessFile {
    std::string code;
    std::int64_t version = 0;
    std::string bpmn;
};
BOOST_DESCRIBE_STRUCT(ProcessFile, (), (code, version, bpmn))

struct RetireVersion {
    Date from{};
};
BOOST_DESCRIBE_STRUCT(RetireVersion, (), (from))

struct OfferProcess {
    std::string code;
    std::string name;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(OfferProcess, (), (code, name, version))

struct OfferProcesses {
    std::vector<OfferProcess> items;
};
BOOST_DESCRIBE_STRUCT(OfferProcesses, (), (items))

Result<Listed<ProcessLine>> list(Modules& m, Transaction& tx, const ProcessesAsked& ask) {
    const auto after = read_cursor<AfterCode>(ask.after);
    if (!after) return after.error();
    const auto page = m.processes.page(tx, {ask.kind, ask.text.value_or(""),
                                            *after ? (*after)->code : "", ask.limit.value_or(50)});
    Listed<ProcessLine> view;
    const Date today = date_of(tx.now());
    for (const process::ProcessRow& row : page.rows) view.items.push_back(line_of(row, today));
    if (!page.is_last) view.next = cursor(AfterCode{page.rows.back().code});
    view.total = page.total;
    return view;
}

/// What a procedure may be offered by.
Result<OfferProcesses> for_offers(Modules& m, Transaction& tx) {
    OfferProcesses view;
    const auto page = m.processes.page(tx, {process::ProcessKind::procedure, "", "", 200});
    for (const process::ProcessRow& row : page.rows)
        if (row.in_force > 0) view.items.push_back({row.code, row.name, row.in_force});
    return view;
}

Result<ProcessFile> file(Modules& m, Transaction& tx, const Call& call) {
    const std::string code(call.text("code"));
    const auto version = call.number("version");
    auto bpmn = m.processes.file(tx, code, static_cast<int>(version));
    if (!bpmn) return bpmn.error();
    return ProcessFile{code, version, *std::move(bpmn)};
}

Result<ProcessPageView> page(Modules& m, Transaction& tx, const Call& call) {
    return process_page(m.processes, tx, std::string(call.text("code")));
}

}  // namespace

Routes admin_process_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/processes", kAdministerProcesses,
                         "Published processes by code, each with its newest version.",
                         [&m](Transaction& tx, const Call&, const ProcessesAsked& ask)
                             -> Result<Listed<ProcessLine>> { return list(m, tx, ask); }),
        reads<Verb::get>("/api/admin/offer-processes", May::administer_catalogue,
                         "What a procedure may be offered by: processes in force today.",
                         [&m](Transaction& tx, const Call&) -> Result<OfferProcesses> {
                             return for_offers(m, tx);
                         }),
        reads<Verb::get>("/api/admin/processes/{code}", kAdministerProcesses,
                         "A process: every version and its open drafts.",
                         [&m](Transaction& tx, const Call& call) -> Result<ProcessPageView> {
                             return page(m, tx, call);
                         }),
        reads<Verb::get>("/api/admin/processes/{code}/versions/{version:int}/bpmn",
                         kAdministerProcesses, "The file of a version.",
                         [&m](Transaction& tx, const Call& call) -> Result<ProcessFile> {
                             return file(m, tx, call);
                         }),
        writes<Verb::post>(
            "/api/admin/processes/{code}/versions/{version:int}/retire", kAdministerProcesses,
            "End a version, and those before it, for new dossiers.",
            [&m](Transaction& tx, const Call& call,
                 const RetireVersion& ask) -> Result<ProcessPageView> {
                const auto done =
                    m.processes.retire(tx, call.actor, std::string(call.text("code")),
                                       static_cast<int>(call.number("version")), ask.from);
                if (!done) return done.error();
                return page(m, tx, call);
            }),
        writes<Verb::post>(
            "/api/admin/processes/{code}/versions/{version:int}/staffing", kAdministerProcesses,
            "Ask anew in which agencies somebody holds each role.",
            [&m](Transaction& tx, const Call& call) -> Result<ProcessPageView> {
                const auto done =
                    m.processes.judge_staffing(tx, call.actor, std::string(call.text("code")),
                                               static_cast<int>(call.number("version")));
                if (!done) return done.error();
                return page(m, tx, call);
            }),
    };
}

}  // namespace motcua::api
