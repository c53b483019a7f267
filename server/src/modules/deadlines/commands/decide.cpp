// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/text.hpp"
#include "modules/deadlines/commands/saying.hpp"
#include "modules/deadlines/sql.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::deadlines {
namespace {

Error unknown(std::string_view code) {
    return Error{Kind::not_found,
                 "deadlines.calendar_unknown",
                 "calendar",
                 {{"calendar", std::string(code)}}};
}

std::string_view act_of(const CalendarChange& change) {
    static constexpr std::string_view kActs[] = {"deadlines.close_days",  "deadlines.change_day",
                                                 "deadlines.swap_days",   "deadlines.set_hours",
                                                 "deadlines.decide_year", "deadlines.revoke_day"};
    return kActs[change.index()];
}

Result<Said> said(const Present& present, const CalendarChange& change) {
    return std::visit(
        [&](const auto& what) -> Result<Said> {
            if constexpr (std::same_as<std::remove_cvref_t<decltype(what)>, RevokeDay>)
                return Said{};
            else
                return said_by(present, what);
        },
        change);
}

std::string service_only(const WeekHours& week) {
    std::string weekdays;
    for (int i = 0; i < 7; ++i)
        if (!week.days[i].counts) weekdays += char('1' + i);
    return weekdays;
}

void write(Transaction& tx, const Actor& by, std::string_view calendar, const Decision& decision,
           const Said& said) {
    const Date today = date_of(tx.now());
    for (const DayRule& rule : said.days)
        tx.exec(sql::insert_day, tx.make_id<StatementId>(), calendar, rule.on, rule.kind,
                rule.swapped_with, sessions_text(rule.sessions), rule.counts,
                rule.name.empty() ? decision.reason : rule.name, decision.number, decision.on,
                decision.reason, today, tx.now(), by.officer);
    for (const WeekHours& week : said.weeks) {
        const auto of = [&](int i) { return sessions_text(week.days[i].sessions); };
        tx.exec(sql::insert_hours, tx.make_id<StatementId>(), calendar, week.from, of(0), of(1),
                of(2), of(3), of(4), of(5), of(6), service_only(week), decision.number, decision.on,
                decision.reason, today, tx.now(), by.officer);
    }
    for (const CalendarYear& year : said.years)
        tx.exec(sql::insert_year, tx.make_id<StatementId>(), calendar, year.year, year.provisional,
                decision.number, decision.on, decision.reason, today, tx.now(), by.officer);
}

}  // namespace

Error about_day(std::string_view code, Date day, std::string_view field) {
    return Error{Kind::invalid,
                 std::string(code),
                 std::string(field),
                 {{"day", iso(day)}, {"field", std::string(field)}}};
}

Result<> may_speak_of(const Present& present, Date day, std::string_view field) {
    if (!present.calendar.covers(day)) return year_missing(present.calendar, day, field);
    for (const DayRule& rule : present.own.days)
        if (rule.on == day && !rule.known.until) {
            Error error = about_day("deadlines.day_in_force", day, field);
            error.kind = Kind::wrong_state;
            return error;
        }
    return {};
}

Result<> Deadlines::decide(Transaction& tx, const Actor& by, std::string_view calendar,
                           const Decision& decision, const CalendarChange& change) {
    if (trimmed(decision.number).empty() || trimmed(decision.reason).empty())
        return Error{Kind::invalid, "deadlines.decision_needed", "decision"};
    // Also the lock: changes of calendars stand one after the other. What is in the cache may not
    // hold this transaction's own version, so the shelf is read past it.
    bump_version(tx, kShelfVersion);
    const CalendarShelf shelf = CalendarShelf::load(tx);
    const auto* kept = shelf.find(calendar);
    if (!kept) return unknown(calendar);
    if (const auto* revoke = std::get_if<RevokeDay>(&change)) {
        auto revoked = tx.exec(sql::revoke_day, revoke->statement, calendar, date_of(tx.now()));
        if (revoked.count() == 0)
            return Error{Kind::not_found, "deadlines.rule_not_found", "statement"};
    } else {
        const auto stated = said({kept->own, *kept->known->on(std::nullopt)}, change);
        if (!stated) return stated.error();
        write(tx, by, calendar, decision, *stated);
    }
    audit::append(tx, {.actor = by,
                       .act = std::string(act_of(change)),
                       .subjects = {std::string(calendar)},
                       .detail = {json::write(
                           std::map<std::string, std::string>{{"decision", decision.number}})}});
    return {};
}

Result<Preview> Deadlines::preview(Transaction& tx, std::string_view calendar,
                                   const CalendarChange& change) {
    const auto shelf = shelf_.get(tx);
    const auto* kept = shelf->find(calendar);
    if (!kept) return unknown(calendar);
    const Calendar before = kept->known->on(std::nullopt);
    CalendarLayer own = kept->own;
    if (const auto* revoke = std::get_if<RevokeDay>(&change)) {
        const auto rows =
            tx.query<DayStatement>(sql::days_of, calendar, Date::min(), Date::max()).rows();
        const auto found = std::ranges::find(rows, revoke->statement, &DayStatement::statement);
        if (found == rows.end() || found->known_until)
            return Error{Kind::not_found, "deadlines.rule_not_found", "statement"};
        std::erase_if(own.days, [&](const DayRule& rule) {
            return rule.on == found->on_day && !rule.known.until;
        });
    } else {
        const auto stated = said({kept->own, *before}, change);
        if (!stated) return stated.error();
        std::ranges::copy(stated->days, std::back_inserter(own.days));
        std::ranges::copy(stated->weeks, std::back_inserter(own.weeks));
        std::ranges::copy(stated->years, std::back_inserter(own.years));
    }
    const auto layers = shelf->layers_with(std::string(calendar), own);
    return Preview{before, std::make_shared<WorkingCalendar>(std::string(calendar), layers)};
}

}  // namespace motcua::deadlines
