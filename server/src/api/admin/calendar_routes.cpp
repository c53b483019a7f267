// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/deadlines/deadlines.hpp"
#include "modules/dossiers/dossiers.hpp"

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
    dossiers::RecomputationId recomputation;
};
BOOST_DESCRIBE_STRUCT(Recomputed, (), (recomputation))

struct Recomputations {
    std::vector<dossiers::RecomputationView> items;
};
BOOST_DESCRIBE_STRUCT(Recomputations, (), (items))

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

/// The first day whose dossiers a change can move. Taking back a swap frees two days, of which only
/// one is named here; they lie in the same season.
Date first_touched(const Closure& ask) {
    if (ask.kind == "revoked") return ask.day - std::chrono::days(62);
    return std::min(ask.day, ask.until.value_or(ask.day));
}

/// The decision; open dossiers are put in line to be computed anew in short transactions beside the
/// counters' work.
Result<Recomputed> decide(Modules& m, Transaction& tx, const Actor& by, const Closure& ask) {
    const auto change = change_of(ask);
    if (!change) return change.error();
    const std::string calendar = calendar_of(ask.calendar);
    const auto done = m.deadlines.decide(tx, by, calendar,
                                         {ask.decision_no, ask.decision_on, ask.reason}, *change);
    if (!done) return done.error();
    return Recomputed{
        m.dossiers.begin_recomputation(tx, by, calendar, first_touched(ask), ask.decision_no)};
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
        writes<Verb::post>("/api/admin/closures", May::administer_calendars,
                           "Change a calendar by decision; open dossiers are computed anew.",
                           [&m](Transaction& tx, const Call& call, const Closure& ask)
                               -> Result<Recomputed> { return decide(m, tx, call.actor, ask); }),
        reads<Verb::get>("/api/admin/recomputations", May::administer_calendars,
                         "The last changes of calendars and what they moved.",
                         [&m](Transaction& tx, const Call&) -> Result<Recomputations> {
                             return Recomputations{m.dossiers.recomputations(tx)};
                         }),
    };
}

}  // namespace motcua::api
