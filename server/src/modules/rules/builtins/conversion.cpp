// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/rules/feel/builtins.hpp"

/// DMN 1.5, 10.3.4.1: conversion functions.
namespace motcua::rules {

namespace {

Value date_from(const Call& call) {
    const Value& from = call.single(0);
    if (from.day()) return from;
    if (const auto* at = from.date_time()) return at->day;
    const auto read = from.text() ? read_day(*from.text()) : std::nullopt;
    return read ? Value(*read) : call.wrong();
}

Value date_of_parts(const Call& call) {
    const auto year = call.whole(0), month = call.whole(1), day = call.whole(2);
    const auto found = year && month && day ? CalendarDay::of(*year, *month, *day) : std::nullopt;
    return found ? Value(*found) : call.wrong();
}

Value time_from(const Call& call) {
    const Value& from = call.single(0);
    if (from.time()) return from;
    if (const auto* at = from.date_time()) return at->time;
    if (from.day()) return TimeOfDay{0, Zone::of_offset(0)};
    auto read = from.text() ? read_time(*from.text()) : std::nullopt;
    return read ? Value(std::move(*read)) : call.wrong();
}

/// Seconds may have a fraction; what is below a nanosecond is cut.
std::optional<std::int64_t> nanoseconds_of(const Number& seconds) {
    const auto scaled = multiply(seconds, Number(kSecond));
    return scaled ? scaled->rounded(0, Rounding::down).whole() : std::nullopt;
}

Value time_of_parts(const Call& call) {
    const auto hour = call.whole(0), minute = call.whole(1);
    const auto second = call.number(2) ? nanoseconds_of(*call.number(2)) : std::nullopt;
    if (!hour || !minute || !second || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59 ||
        *second < 0 || *second >= 60 * kSecond)
        return call.wrong();
    Zone zone;
    if (call.has(3)) {
        const auto* offset = call.single(3).days_duration();
        const __int128 limit = 18 * 3600 * static_cast<__int128>(kSecond);
        if (!offset || offset->nanoseconds > limit || offset->nanoseconds < -limit)
            return call.wrong();
        zone = Zone::of_offset(static_cast<std::int32_t>(offset->nanoseconds / kSecond));
    }
    return TimeOfDay{(*hour * 60 + *minute) * 60 * kSecond + *second, zone};
}

Value moment_from(const Call& call) {
    const Value& from = call.single(0);
    if (from.date_time()) return from;
    if (from.day()) return DateTime{*from.day(), {0, Zone::of_offset(0)}};
    if (!from.text()) return call.wrong();
    if (auto at = read_date_time(*from.text())) return std::move(*at);
    const auto day = read_day(*from.text());
    return day ? Value(DateTime{*day, {}}) : call.wrong();
}

Value moment_of_parts(const Call& call) {
    const Value &date = call.single(0), &time = call.single(1);
    const auto* day = date.date_time() ? &date.date_time()->day : date.day();
    return day && time.time() ? Value(DateTime{*day, *time.time()}) : call.wrong();
}

Value duration_from(const Call& call) {
    const Value& from = call.single(0);
    if (from.days_duration() || from.months_duration()) return from;
    if (!from.text()) return call.wrong();
    if (const auto days = read_days_duration(*from.text())) return *days;
    const auto months = read_months_duration(*from.text());
    return months ? Value(*months) : call.wrong();
}

Value months_from(const Call& call) {
    const auto moment = [&](std::size_t i) -> std::optional<DateTime> {
        const Value& given = call.single(i);
        if (given.date_time()) return *given.date_time();
        return given.day() ? std::optional(DateTime{*given.day(), {}}) : std::nullopt;
    };
    const auto from = moment(0), to = moment(1);
    return from && to ? Value(months_between(*from, *to)) : call.wrong();
}

Value string_from(const Call& call) {
    const Value& from = call[0];
    if (from.is_null()) return {};
    if (!call.evaluation.spend(from.weight() / 4) || !call.evaluation.take(from.weight() * 8))
        return {};
    return call.evaluation.made(text_of(from));
}

Value number_from(const Call& call) {
    if (call.size() == 1 && call.number(0)) return call.single(0);
    const std::string* from = call.text(0);
    const auto sign_of = [&](std::size_t i,
                             std::string_view allowed) -> std::optional<std::string> {
        if (!call.has(i)) return "";
        const std::string* sign = call.text(i);
        if (!sign || sign->size() != 1 || allowed.find(*sign) == allowed.npos) return std::nullopt;
        return *sign;
    };
    const auto groups = sign_of(1, " ,."), point = sign_of(2, ".,");
    if (!from) return call.wrong();
    if (!groups || !point || (!groups->empty() && *groups == *point))
        return call.evaluation.none("rules.arguments_wrong", {{"name", std::string(call.name)}});
    std::string plain;
    for (const char c : *from) {
        if (!groups->empty() && c == groups->front()) continue;
        const char decimal = point->empty() ? '.' : point->front();
        if (c == '.' && decimal != '.') return call.wrong();
        plain += c == decimal ? '.' : c;
    }
    const auto found = Number::parse(plain);
    return found
               ? Value(*found)
               : call.evaluation.none("rules.arguments_wrong", {{"name", std::string(call.name)}});
}

constexpr Builtin kTable[] = {
    {"date", "from", 1, 1, date_from},
    {"date", "year,month,day", 3, 3, date_of_parts},
    {"time", "from", 1, 1, time_from},
    {"time", "hour,minute,second,offset", 3, 4, time_of_parts},
    {"date and time", "from", 1, 1, moment_from},
    {"date and time", "date,time", 2, 2, moment_of_parts},
    {"duration", "from", 1, 1, duration_from},
    {"years and months duration", "from,to", 2, 2, months_from},
    {"string", "from", 1, 1, string_from},
    {"number", "from,grouping separator,decimal separator", 1, 3, number_from},
};

}  // namespace

std::span<const Builtin> conversion_builtins() {
    return kTable;
}

}  // namespace motcua::rules
