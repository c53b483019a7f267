// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/operators.hpp"

namespace motcua::rules {

namespace {

std::optional<Value> of_day(const CalendarDay& day, std::string_view name) {
    if (name == "year") return Value(day.year);
    if (name == "month") return Value(day.month);
    if (name == "day") return Value(day.day);
    if (name == "weekday") return Value(day.weekday());
    return std::nullopt;
}

std::optional<Value> of_time(const TimeOfDay& time, std::string_view name) {
    if (name == "hour") return Value(time.hour());
    if (name == "minute") return Value(time.minute());
    if (name == "second") return Value(time.second());
    if (name == "time offset")
        return time.zone.is_known
                   ? Value(DaysDuration{static_cast<__int128>(time.zone.offset) * kSecond})
                   : Value();
    if (name == "timezone")
        return time.zone.kind == Zone::Kind::named ? Value(time.zone.name) : Value();
    return std::nullopt;
}

std::optional<Value> of_days(const DaysDuration& span, std::string_view name) {
    const __int128 seconds = span.nanoseconds / kSecond;
    const auto value = [](__int128 part) { return Value(static_cast<std::int64_t>(part)); };
    if (name == "days") return value(seconds / kSecondsOfDay);
    if (name == "hours") return value(seconds / 3600 % 24);
    if (name == "minutes") return value(seconds / 60 % 60);
    if (name == "seconds") return value(seconds % 60);
    return std::nullopt;
}

std::optional<Value> of_months(const MonthsDuration& span, std::string_view name) {
    if (name == "years") return Value(span.months / 12);
    if (name == "months") return Value(span.months % 12);
    return std::nullopt;
}

std::optional<Value> of_range(const Range& range, std::string_view name) {
    if (name == "start") return range.low;
    if (name == "end") return range.high;
    if (name == "start included") return Value(range.has_low);
    if (name == "end included") return Value(range.has_high);
    return std::nullopt;
}

std::optional<Value> property(const Value& value, std::string_view name) {
    if (const auto* context = value.context()) {
        const Value* found = context->find(name);
        return found ? std::optional(*found) : std::nullopt;
    }
    if (const auto* day = value.day()) return of_day(*day, name);
    if (const auto* time = value.time()) return of_time(*time, name);
    if (const auto* at = value.date_time()) {
        const auto found = of_day(at->day, name);
        return found ? found : of_time(at->time, name);
    }
    if (const auto* span = value.days_duration()) return of_days(*span, name);
    if (const auto* span = value.months_duration()) return of_months(*span, name);
    if (const auto* range = value.range()) return of_range(*range, name);
    return std::nullopt;
}

}  // namespace

Value member_of(Evaluation& in, const Value& value, std::string_view name) {
    if (value.is_null()) return {};
    if (const List* list = value.list()) {
        List found;
        found.reserve(list->size());
        for (const Value& item : *list) {
            if (!in.spend()) return {};
            found.push_back(item.list() ? Value() : member_of(in, item, name));
        }
        return in.made(std::move(found));
    }
    const auto found = property(value, name);
    return found ? *found : in.none("rules.name_unknown", {{"name", std::string(name)}});
}

}  // namespace motcua::rules
