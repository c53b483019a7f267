// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/text.hpp"
#include "modules/deadlines/sql.hpp"
#include "modules/deadlines/store/shelf.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::deadlines {
namespace {

bool is_plain(std::string_view code) {
    return !code.empty() && code.size() <= 40 && std::ranges::all_of(code, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               c == '.' || c == '-' || c == '_';
    });
}

}  // namespace

Result<> Deadlines::open_calendar(Transaction& tx, const Actor& by, const OpenCalendar& what) {
    if (!is_plain(what.code)) return Error{Kind::invalid, "deadlines.bad_code", "code"};
    if (trimmed(what.decision.number).empty() || trimmed(what.decision.reason).empty())
        return Error{Kind::invalid, "deadlines.decision_needed", "decision"};
    bump_version(tx, kShelfVersion);
    const CalendarShelf shelf = CalendarShelf::load(tx);
    if (!shelf.find(what.base))
        return Error{
            Kind::not_found, "deadlines.calendar_unknown", "base", {{"calendar", what.base}}};
    const Error exists{
        Kind::wrong_state, "deadlines.calendar_exists", "code", {{"calendar", what.code}}};
    if (shelf.find(what.code)) return exists;
    const auto added =
        tx.exec(sql::insert_calendar, what.code, what.base, what.agency, what.name,
                what.decision.number, what.decision.on, what.decision.reason, tx.now(), by.officer)
            .count();
    if (added == 0) return exists;
    audit::append(tx, {.actor = by, .act = "deadlines.open_calendar", .subjects = {what.code}});
    return {};
}

}  // namespace motcua::deadlines
