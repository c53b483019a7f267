// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/rules/feel/builtins.hpp"

/// DMN 1.5, 10.3.4.4: figures of lists of numbers.
namespace motcua::rules {

namespace {

using Numbers = std::vector<Number>;

/// The list, or the arguments, where all are numbers.
std::optional<Numbers> numbers_of(const Call& call) {
    const auto list = call.list_or_all();
    if (!list) return std::nullopt;
    Numbers found;
    for (const Value& item : *list) {
        if (!item.number()) return std::nullopt;
        found.push_back(*item.number());
    }
    return found;
}

std::optional<Number> sum_of(const Numbers& numbers) {
    std::optional<Number> total = Number();
    for (const Number& one : numbers)
        if (total) total = add(*total, one);
    return total;
}

std::optional<Number> mean_of(const Numbers& numbers) {
    const auto total = sum_of(numbers);
    return total ? divide(*total, Number(static_cast<std::int64_t>(numbers.size()))) : std::nullopt;
}

Value sum(const Call& call) {
    const auto numbers = numbers_of(call);
    if (!numbers) return call.wrong();
    return numbers->empty() ? Value() : call.of(sum_of(*numbers));
}

Value mean(const Call& call) {
    const auto numbers = numbers_of(call);
    if (!numbers) return call.wrong();
    return numbers->empty() ? Value() : call.of(mean_of(*numbers));
}

Value product(const Call& call) {
    const auto numbers = numbers_of(call);
    if (!numbers) return call.wrong();
    if (numbers->empty()) return {};
    std::optional<Number> total = Number(1);
    for (const Number& one : *numbers)
        if (total) total = multiply(*total, one);
    return call.of(total);
}

Value median(const Call& call) {
    auto numbers = numbers_of(call);
    if (!numbers) return call.wrong();
    if (numbers->empty() || !call.evaluation.spend(numbers->size() / 4)) return {};
    std::ranges::sort(*numbers);
    const std::size_t middle = numbers->size() / 2;
    if (numbers->size() % 2 == 1) return (*numbers)[middle];
    return call.of(mean_of({(*numbers)[middle - 1], (*numbers)[middle]}));
}

/// Of a sample: the squares are divided by one less than there are.
Value standard_deviation(const Call& call) {
    const auto numbers = numbers_of(call);
    if (!numbers) return call.wrong();
    if (numbers->size() < 2 || !call.evaluation.spend(20 + numbers->size() / 4)) return {};
    const auto middle = mean_of(*numbers);
    std::optional<Number> total = middle ? std::optional(Number()) : std::nullopt;
    for (const Number& one : *numbers) {
        const auto apart = total ? subtract(one, *middle) : std::nullopt;
        const auto square = apart ? multiply(*apart, *apart) : std::nullopt;
        total = square ? add(*total, *square) : std::nullopt;
    }
    const auto rest = static_cast<std::int64_t>(numbers->size()) - 1;
    const auto variance = total ? divide(*total, Number(rest)) : std::nullopt;
    return call.of(variance ? square_root(*variance) : std::nullopt);
}

/// All that are there most often, smallest first.
Value mode(const Call& call) {
    auto numbers = numbers_of(call);
    if (!numbers) return call.wrong();
    if (!call.evaluation.spend(numbers->size() / 4)) return {};
    std::ranges::sort(*numbers);
    List kept;
    std::size_t most = 0;
    for (std::size_t from = 0, to = 0; from < numbers->size(); from = to) {
        while (to < numbers->size() && (*numbers)[to] == (*numbers)[from]) ++to;
        if (to - from > most) kept.clear();
        most = std::max(most, to - from);
        if (to - from == most) kept.emplace_back((*numbers)[from]);
    }
    return call.evaluation.made(std::move(kept));
}

constexpr Builtin kTable[] = {
    {"sum", "list", 1, -1, sum},
    {"mean", "list", 1, -1, mean},
    {"product", "list", 1, -1, product},
    {"median", "list", 1, -1, median},
    {"stddev", "list", 1, -1, standard_deviation},
    {"mode", "list", 1, -1, mode},
};

}  // namespace

std::span<const Builtin> statistics_builtins() {
    return kTable;
}

}  // namespace motcua::rules
