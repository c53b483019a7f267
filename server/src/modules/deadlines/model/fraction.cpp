// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/fraction.hpp"

#include <numeric>

#include "base/result.hpp"

namespace motcua::deadlines {
namespace {

constexpr std::int64_t kScale = 1'000'000;  // 10^kDecimals

using Wide = __int128;

Fraction reduced(Wide over, Wide under) {
    ensure(under != 0);
    if (under < 0) over = -over, under = -under;
    Wide a = over < 0 ? -over : over, b = under;
    while (b != 0) a = std::exchange(b, a % b);
    if (a > 1) over /= a, under /= a;
    constexpr Wide kMost = INT64_MAX;
    ensure(over <= kMost && over >= -kMost && under <= kMost);
    Fraction result;
    result.numerator = static_cast<std::int64_t>(over);
    result.denominator = static_cast<std::int64_t>(under);
    return result;
}

/// The amount in millionths, half up.
std::int64_t scaled(Fraction amount) {
    const Wide twice = Wide(amount.numerator) * kScale * 2 + amount.denominator;
    const Wide under = Wide(amount.denominator) * 2;
    Wide down = twice / under;
    if (twice % under < 0) --down;
    return static_cast<std::int64_t>(down);
}

std::string decimal_of(std::int64_t millionths) {
    std::string text = millionths < 0 ? "-" : "";
    const auto size = static_cast<std::uint64_t>(millionths < 0 ? -millionths : millionths);
    text += std::to_string(size / kScale);
    std::string rest = std::to_string(kScale + static_cast<std::int64_t>(size % kScale)).substr(1);
    while (!rest.empty() && rest.back() == '0') rest.pop_back();
    return rest.empty() ? text : text + "." + rest;
}

}  // namespace

Fraction::Fraction(std::int64_t over, std::int64_t under) : Fraction(reduced(over, under)) {}

std::optional<Fraction> Fraction::parse(std::string_view decimal) {
    std::int64_t value = 0;
    std::int64_t scale = 1;
    bool after_point = false;
    bool any = false;
    int digits = 0;
    for (const char c : decimal) {
        if (c == '.' && !after_point && any) {
            after_point = true;
            any = false;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        any = true;
        if (after_point && scale == kScale) {
            if (c != '0') return std::nullopt;
            continue;
        }
        if (++digits > 15) return std::nullopt;
        value = value * 10 + (c - '0');
        if (after_point) scale *= 10;
    }
    if (!any) return std::nullopt;
    return Fraction(value, scale);
}

std::int64_t Fraction::whole() const {
    return times_floor(1);
}

std::int64_t Fraction::times_floor(std::int64_t factor) const {
    const Wide product = Wide(numerator) * factor;
    Wide down = product / denominator;
    if (product % denominator < 0) --down;
    return static_cast<std::int64_t>(down);
}

std::string Fraction::decimal() const {
    return decimal_of(scaled(*this));
}

Fraction operator+(Fraction a, Fraction b) {
    return reduced(Wide(a.numerator) * b.denominator + Wide(b.numerator) * a.denominator,
                   Wide(a.denominator) * b.denominator);
}
Fraction operator-(Fraction a, Fraction b) {
    b.numerator = -b.numerator;
    return a + b;
}
Fraction operator*(Fraction a, Fraction b) {
    return reduced(Wide(a.numerator) * b.numerator, Wide(a.denominator) * b.denominator);
}
std::strong_ordering operator<=>(Fraction a, Fraction b) {
    return Wide(a.numerator) * b.denominator <=> Wide(b.numerator) * a.denominator;
}

std::vector<std::string> decimals_with_exact_sum(std::span<const Fraction> amounts) {
    std::vector<std::string> texts;
    texts.reserve(amounts.size());
    Fraction sum;
    std::int64_t written = 0;
    for (const Fraction amount : amounts) {
        sum = sum + amount;
        const std::int64_t now = scaled(sum);
        texts.push_back(decimal_of(now - written));
        written = now;
    }
    return texts;
}

}  // namespace motcua::deadlines
