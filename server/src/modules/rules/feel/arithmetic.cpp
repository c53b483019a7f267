// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/operators.hpp"

namespace motcua::rules {

namespace {

using Kind = Value::Kind;

constexpr std::string_view sign_of(Op op) {
    switch (op) {
        case Op::add:
            return "+";
        case Op::subtract:
            return "-";
        case Op::multiply:
            return "*";
        case Op::divide:
            return "/";
        default:
            return "**";
    }
}

/// 10^34 nanoseconds are more than any two moments are apart.
constexpr __int128 kSpanMax = static_cast<__int128>(1'000'000'000'000'000'000) * 1'000'000'000'000;

Value spanned(Evaluation& in, std::optional<DaysDuration> span) {
    if (!span || span->nanoseconds > kSpanMax || span->nanoseconds < -kSpanMax)
        return in.none("rules.no_result", {{"operator", "-"}});
    return *span;
}

Value months_value(Evaluation& in, __int128 months) {
    if (months > 99'999'999'999 || months < -99'999'999'999)
        return in.none("rules.no_result", {{"operator", "+"}});
    return MonthsDuration{static_cast<std::int64_t>(months)};
}

Value numbers(Evaluation& in, Op op, const Number& a, const Number& b) {
    const auto result = op == Op::add        ? add(a, b)
                        : op == Op::subtract ? subtract(a, b)
                        : op == Op::multiply ? multiply(a, b)
                        : op == Op::divide   ? divide(a, b)
                                             : power(a, b);
    if (op == Op::power && !in.spend(20)) return {};
    return result ? Value(*result)
                  : in.none("rules.no_result", {{"operator", std::string(sign_of(op))}});
}

/// A day as the first moment of it, on the clock of the other moment.
DateTime moment_of(const CalendarDay& day, const DateTime& beside) {
    return {day, {0, beside.time.zone}};
}

std::optional<CalendarDay> shifted(const CalendarDay& day, const DaysDuration& by) {
    const auto moment = plus(DateTime{day}, by);
    return moment ? std::optional(moment->day) : std::nullopt;
}

Value moved(Evaluation& in, const Value& at, const DaysDuration& by) {
    if (const auto* day = at.day()) {
        const auto found = shifted(*day, by);
        return found ? Value(*found) : in.none("rules.no_result", {{"operator", "+"}});
    }
    if (const auto* time = at.time()) return plus(*time, by);
    const auto found = plus(*at.date_time(), by);
    return found ? Value(*found) : in.none("rules.no_result", {{"operator", "+"}});
}

Value moved(Evaluation& in, const Value& at, const MonthsDuration& by) {
    const auto* moment = at.date_time();
    const auto day = (moment ? moment->day : *at.day()).plus_months(by.months);
    if (!day) return in.none("rules.no_result", {{"operator", "+"}});
    return moment ? Value(DateTime{*day, moment->time}) : Value(*day);
}

/// a + b or a - b of temporal values; nothing where they do not go together.
std::optional<Value> temporal_sum(Evaluation& in, Op op, const Value& a, const Value& b) {
    const int sign = op == Op::add ? 1 : -1;
    const bool is_point = a.day() || a.time() || a.date_time();
    if (const auto* by = b.days_duration()) {
        if (const auto* span = a.days_duration())
            return spanned(in, DaysDuration{span->nanoseconds + sign * by->nanoseconds});
        if (is_point) return moved(in, a, DaysDuration{sign * by->nanoseconds});
    }
    if (const auto* by = b.months_duration()) {
        if (const auto* span = a.months_duration())
            return months_value(in, static_cast<__int128>(span->months) + sign * by->months);
        if (a.day() || a.date_time()) return moved(in, a, MonthsDuration{sign * by->months});
    }
    if (op == Op::add) {
        const bool b_is_point = b.day() || b.time() || b.date_time();
        if ((a.days_duration() || a.months_duration()) && b_is_point)
            return temporal_sum(in, op, b, a);
        return std::nullopt;
    }
    if (a.time() && b.time()) return spanned(in, between(*a.time(), *b.time()));
    if (a.day() && b.day()) return spanned(in, between(DateTime{*a.day()}, DateTime{*b.day()}));
    if (a.date_time() && b.date_time()) return spanned(in, between(*a.date_time(), *b.date_time()));
    if (a.date_time() && b.day())
        return spanned(in, between(*a.date_time(), moment_of(*b.day(), *a.date_time())));
    if (a.day() && b.date_time())
        return spanned(in, between(moment_of(*a.day(), *b.date_time()), *b.date_time()));
    return std::nullopt;
}

std::optional<Value> scaled(Evaluation& in, Op op, const Value& span, const Number& by) {
    const auto whole = [&](__int128 amount) -> std::optional<__int128> {
        const auto from = Number::of(amount, 0);
        const auto result = !from              ? std::nullopt
                            : op == Op::divide ? divide(*from, by)
                                               : multiply(*from, by);
        if (!result || result->absolute() > *Number::parse("1e30")) return std::nullopt;
        // Cut towards zero, in two parts that fit machine numbers.
        const Number cut = result->rounded(0, Rounding::down);
        const Number unit(1'000'000'000'000'000);
        const auto high = divide(cut, unit)->rounded(0, Rounding::down);
        const auto low = subtract(cut, *multiply(high, unit));
        return static_cast<__int128>(*high.whole()) * *unit.whole() + *low->whole();
    };
    const auto* days = span.days_duration();
    const auto* months = span.months_duration();
    if (!days && !months) return std::nullopt;
    const auto amount = whole(days ? days->nanoseconds : months->months);
    if (!amount) return in.none("rules.no_result", {{"operator", std::string(sign_of(op))}});
    return days ? Value(DaysDuration{*amount}) : months_value(in, *amount);
}

std::optional<Value> ratio(Evaluation& in, const Value& a, const Value& b) {
    std::optional<Number> above, below;
    if (a.days_duration() && b.days_duration()) {
        above = Number::of(a.days_duration()->nanoseconds, 0);
        below = Number::of(b.days_duration()->nanoseconds, 0);
    } else if (a.months_duration() && b.months_duration()) {
        above = Number(a.months_duration()->months);
        below = Number(b.months_duration()->months);
    }
    if (!above || !below) return std::nullopt;
    return numbers(in, Op::divide, *above, *below);
}

std::optional<Value> mixed(Evaluation& in, Op op, const Value& a, const Value& b) {
    switch (op) {
        case Op::add:
        case Op::subtract:
            return temporal_sum(in, op, a, b);
        case Op::multiply:
            if (b.number()) return scaled(in, op, a, *b.number());
            return a.number() ? scaled(in, op, b, *a.number()) : std::nullopt;
        case Op::divide:
            return b.number() ? scaled(in, op, a, *b.number()) : ratio(in, a, b);
        default:
            return std::nullopt;
    }
}

}  // namespace

Value calculated(Evaluation& in, Op op, const Value& a, const Value& b) {
    if (a.is_null() || b.is_null()) return {};
    if (a.number() && b.number()) return numbers(in, op, *a.number(), *b.number());
    if (op == Op::add && a.text() && b.text()) {
        if (!in.take(a.text()->size() + b.text()->size())) return {};
        return *a.text() + *b.text();
    }
    if (const auto found = mixed(in, op, a, b)) return *found;
    return in.none("rules.operands_wrong", {{"operator", std::string(sign_of(op))}});
}

Value negated(Evaluation& in, const Value& value) {
    if (const auto* number = value.number()) return number->negated();
    if (const auto* span = value.days_duration()) return DaysDuration{-span->nanoseconds};
    if (const auto* span = value.months_duration()) return MonthsDuration{-span->months};
    return value.is_null() ? Value() : in.none("rules.operands_wrong", {{"operator", "-"}});
}

}  // namespace motcua::rules
