// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/identity/identity.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::api {
using namespace http;
namespace {

constexpr std::int64_t kPage = 100;

struct TraceQuery {
    std::optional<std::string> before;  ///< the last row of the page before
};
BOOST_DESCRIBE_STRUCT(TraceQuery, (), (before))

struct TraceOf {
    std::string code;
    std::optional<std::string> before;
};
BOOST_DESCRIBE_STRUCT(TraceOf, (), (code, before))

/// One look at a dossier, or one thing done to it.
struct AuditLine {
    Instant at{};
    std::string kind;      ///< "change", "personal_read", "access_denied"
    std::string actor_is;  ///< "officer", "system", "public_visitor" (who holds the receipt)
    std::string actor_name;
    std::string act;  ///< the command or route
};
BOOST_DESCRIBE_STRUCT(AuditLine, (), (at, kind, actor_is, actor_name, act))

struct TracePage {
    std::vector<AuditLine> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(TracePage, (), (items, next))

/// A leader of an agency the dossier is or was at, and only of a dossier he may see.
Result<> may_trace(dossiers::Dossiers& dossiers, Transaction& tx, const Actor& by,
                   std::string_view code) {
    const auto dossier = dossiers.for_print(tx, by, code);
    if (!dossier) return dossier.error();
    for (const AgencyId& agency :
         {dossier->intake.competent.agency, dossier->intake.reception.agency})
        if (identity::holds_in(tx, by, May::decide_dossiers, agency)) return {};
    return Error{Kind::not_allowed, "identity.not_allowed", "code"};
}

/// Reading who read is a reading too: the answer counts as personal and leaves a row of its own.
Result<Answer> trace(Transaction& tx, const Actor& by, std::string_view code,
                     const std::optional<std::string>& before) {
    audit::Search search{.subject = std::string(code), .at_most = kPage + 1};
    if (before) {
        search.before = audit::EntryId::parse(*before);
        if (!search.before) return Error{Kind::invalid, "json.bad_value", "before"};
    }
    auto rows = audit::find(tx, by, search);
    if (!rows) return rows.error();
    TracePage page;
    if (std::ssize(*rows) > kPage) {
        rows->resize(kPage);
        page.next = rows->back().id.text();
    }
    for (const audit::Row& row : *rows)
        page.items.push_back({row.at, row.kind, row.actor_is, row.actor_name, row.act});
    Answer answer = json_answer(page);
    answer.is_personal = true;
    answer.subjects = {std::string(code)};
    return answer;
}

}  // namespace

Routes audit_routes(Modules& m) {
    return {
        answering_as<TracePage>(personal(reads<Verb::get>(
            "/api/desk/dossiers/{code}/trace", May::decide_dossiers,
            "Who looked at a dossier or changed something on it.",
            [&m](Transaction& tx, const Call& call, const TraceQuery& ask) -> Result<Answer> {
                const auto allowed = may_trace(m.dossiers, tx, call.actor, call.text("code"));
                if (!allowed) return allowed.error();
                return trace(tx, call.actor, call.text("code"), ask.before);
            }))),
        answering_as<TracePage>(personal(reads<Verb::get>(
            "/api/admin/trace", May::read_audit,
            "Who looked at a dossier or changed something on it, by its code.",
            [](Transaction& tx, const Call& call, const TraceOf& ask) -> Result<Answer> {
                return trace(tx, call.actor, ask.code, ask.before);
            }))),
    };
}

}  // namespace motcua::api
