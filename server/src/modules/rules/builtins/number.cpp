// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/builtins.hpp"

/// DMN 1.5, 10.3.4.5: numbers, all in decimals.
namespace motcua::rules {

namespace {

/// A scale as decimal128 can have it.
std::optional<int> scale_of(const Call& call, std::size_t i) {
    const auto scale = call.whole(i);
    if (!scale || *scale < -6111 || *scale > 6176) return std::nullopt;
    return static_cast<int>(*scale);
}

template <Rounding How>
Value rounded(const Call& call) {
    const Number* number = call.number(0);
    const auto scale = call.size() > 1 ? scale_of(call, 1) : std::optional(0);
    return number && scale ? Value(number->rounded(*scale, How)) : call.wrong();
}

Value absolute(const Call& call) {
    const Value& of = call.single(0);
    if (const Number* number = of.number()) return number->absolute();
    if (const auto* span = of.days_duration())
        return DaysDuration{span->nanoseconds < 0 ? -span->nanoseconds : span->nanoseconds};
    if (const auto* span = of.months_duration())
        return MonthsDuration{span->months < 0 ? -span->months : span->months};
    return call.wrong();
}

Value modulo_of(const Call& call) {
    const Number *dividend = call.number(0), *divisor = call.number(1);
    return dividend && divisor ? call.of(modulo(*dividend, *divisor)) : call.wrong();
}

template <std::optional<Number> (*Function)(const Number&)>
Value calculated_by(const Call& call) {
    const Number* number = call.number(0);
    if (!number || !call.evaluation.spend(20)) return call.wrong();
    return call.of(Function(*number));
}

template <bool Asked>
Value parity(const Call& call) {
    const Number* number = call.number(0);
    if (!number || !number->is_whole()) return call.wrong();
    const auto rest = modulo(*number, Number(2));
    return rest ? Value(rest->is_zero() == Asked) : call.wrong();
}

constexpr Builtin kTable[] = {
    {"decimal", "n,scale", 2, 2, rounded<Rounding::half_even>},
    {"floor", "n,scale", 1, 2, rounded<Rounding::floor>},
    {"ceiling", "n,scale", 1, 2, rounded<Rounding::ceiling>},
    {"round up", "n,scale", 2, 2, rounded<Rounding::up>},
    {"round down", "n,scale", 2, 2, rounded<Rounding::down>},
    {"round half up", "n,scale", 2, 2, rounded<Rounding::half_up>},
    {"round half down", "n,scale", 2, 2, rounded<Rounding::half_down>},
    {"abs", "n", 1, 1, absolute},
    {"abs", "number", 1, 1, absolute},
    {"modulo", "dividend,divisor", 2, 2, modulo_of},
    {"sqrt", "number", 1, 1, calculated_by<square_root>},
    {"log", "number", 1, 1, calculated_by<natural_log>},
    {"exp", "number", 1, 1, calculated_by<exponential>},
    {"odd", "number", 1, 1, parity<false>},
    {"even", "number", 1, 1, parity<true>},
};

}  // namespace

std::span<const Builtin> number_builtins() {
    return kTable;
}

}  // namespace motcua::rules
