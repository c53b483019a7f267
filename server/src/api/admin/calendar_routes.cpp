// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/deadlines/deadlines.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "platform/http/idempotency.hpp"

namespace motcua::api {
using namespace http;
namespace {

/// One change of a calendar: closed for some days, other hours on one, a day off that is worked, or
/// a statement about a day taken back.
struct Closure {
    std::optional<std::string> calendar;
    std::string kind;  ///< "closed", "other_hours", "working", "revoked"
    Date day{};
    std::optional<std::string> statement;  ///< which one is revoked
    std::optional<Date> until;
    std::optional<std::string> sessions;  ///< "08:00-12:00"
    bool counts = false;
    std::string decision_no;
    Date decision_on{};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Closure, (),
                      (calendar, kind, day, statement, until, sessions, counts, decision_no,
                       decision_on, reason))

struct Recomputed {
    std::int64_t looked_at = 0;
};
BOOST_DESCRIBE_STRUCT(Recomputed, (), (looked_at))

Result<deadlines::CalendarChange> change_of(const Closure& ask) {
    if (ask.kind == "closed")
        return deadlines::CalendarChange(
            deadlines::CloseDays{ask.day, ask.until.value_or(ask.day)});
    if (ask.kind == "other_hours")
        return deadlines::CalendarChange(
            deadlines::ChangeDay{ask.day, ask.sessions.value_or(""), ask.counts});
    if (ask.kind == "working")
        return deadlines::CalendarChange(deadlines::SwapDays{ask.day, ask.until});
    if (ask.kind == "revoked") {
        const auto statement = deadlines::StatementId::parse(ask.statement.value_or(""));
        if (!statement) return Error{Kind::not_found, "deadlines.rule_not_found", "statement"};
        return deadlines::CalendarChange(deadlines::RevokeDay{*statement});
    }
    return Error{Kind::invalid, "json.bad_value", "kind"};
}

std::string calendar_of(const std::optional<std::string>& given) {
    return given.value_or(std::string(deadlines::kCityCalendar));
}

/// The decision first; then every open dossier anew, in short transactions beside the counters'
/// work.
Result<Recomputed> decide(Modules& m, const Call& call, const Closure& ask) {
    const auto change = change_of(ask);
    if (!change) return change.error();
    const auto decided = m.database.write([&](Transaction& tx) -> Result<Answer> {
        return once(tx, call, [&]() -> Result<Answer> {
            const auto done =
                m.deadlines.decide(tx, call.actor, calendar_of(ask.calendar),
                                   {ask.decision_no, ask.decision_on, ask.reason}, *change);
            if (!done) return done.error();
            return Answer::nothing();
        });
    });
    if (!decided) return decided.error();
    Recomputed recomputed;
    dossiers::DossierId last;
    for (;;) {
        const auto chunk = m.database.write(
            [&](Transaction& tx) { return m.dossiers.refresh(tx, last, dossiers::kRefreshChunk); });
        recomputed.looked_at += chunk.looked_at;
        if (!chunk.last.is_set()) break;
        last = chunk.last;
    }
    return recomputed;
}

}  // namespace

Routes admin_calendar_routes(Modules& m) {
    return {
        reads<Verb::post>("/api/admin/closures/preview", May::administer_calendars,
                          "Which open dossiers a change would move; changes nothing.",
                          [&m](Transaction& tx, const Call&,
                               const Closure& ask) -> Result<dossiers::TouchedView> {
                              const auto change = change_of(ask);
                              if (!change) return change.error();
                              const auto preview =
                                  m.deadlines.preview(tx, calendar_of(ask.calendar), *change);
                              if (!preview) return preview.error();
                              return m.dossiers.touched(tx, *preview, ask.day);
                          }),
        works<Verb::post>("/api/admin/closures", May::administer_calendars,
                          "Change a calendar by decision; open dossiers are computed anew.",
                          [&m](const Call& call, const Closure& ask) -> Result<Recomputed> {
                              return decide(m, call, ask);
                          }),
    };
}

}  // namespace motcua::api
