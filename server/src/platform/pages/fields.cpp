// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/fields.hpp"

#include <fmt/format.h>

namespace motcua::pages {
namespace {

/// Days below 10 and the months 1 and 2 bear a leading zero on State papers (NĐ 30/2020, annex I).
void put_day(boost::json::object& into, Date day) {
    const std::chrono::year_month_day parts(day);
    const unsigned month = static_cast<unsigned>(parts.month());
    const unsigned of_month = static_cast<unsigned>(parts.day());
    const int year = static_cast<int>(parts.year());
    into["day"] = fmt::format("{:02}", of_month);
    into["month"] = month <= 2 ? fmt::format("{:02}", month) : fmt::format("{}", month);
    into["year"] = fmt::format("{}", year);
    into["date"] = fmt::format("{:02}/{:02}/{}", of_month, month, year);
}

}  // namespace

boost::json::value day_value(Date day) {
    boost::json::object parts;
    put_day(parts, day);
    return parts;
}

boost::json::value moment_value(Instant at) {
    boost::json::object parts;
    put_day(parts, date_of(at));
    const std::chrono::hh_mm_ss clock(to_local(at) - LocalTime(date_of(at)));
    parts["hour"] = fmt::format("{:02}", clock.hours().count());
    parts["minute"] = fmt::format("{:02}", clock.minutes().count());
    parts["time"] = fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
    return parts;
}

std::string money_text(Money money) {
    std::string digits = fmt::format("{}", money.dong < 0 ? -money.dong : money.dong);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, '.');
    return money.dong < 0 ? "-" + digits : digits;
}

Field day_field(std::string name) {
    Field group{std::move(name), Field::Kind::group};
    for (const char* part : {"day", "month", "year", "date"})
        group.inner.push_back({part, Field::Kind::text});
    return group;
}

Field moment_field(std::string name) {
    Field group = day_field(std::move(name));
    for (const char* part : {"hour", "minute", "time"})
        group.inner.push_back({part, Field::Kind::text});
    return group;
}

}  // namespace motcua::pages
