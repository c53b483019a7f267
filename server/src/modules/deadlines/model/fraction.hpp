// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace motcua::deadlines {

/// An exact amount of time in a term's own unit: 0.5, 12.5, 100/480. Always in lowest terms, the
/// denominator positive. No double anywhere, so that the lines of an explanation sum to the term.
struct Fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    constexpr Fraction() = default;
    constexpr Fraction(std::int64_t whole) : numerator(whole) {}  // NOLINT: 1 is an amount
    Fraction(std::int64_t over, std::int64_t under);

    /// Reads "5", "0.5", "12.50": decimals with at most kDecimals places, not negative.
    static std::optional<Fraction> parse(std::string_view decimal);

    std::int64_t whole() const;
    bool is_whole() const { return denominator == 1; }
    /// The whole part of this times `factor`; the rest is dropped, as seconds are (R1).
    std::int64_t times_floor(std::int64_t factor) const;
    /// Shortest decimal, rounded to kDecimals places: "0.375", "1".
    std::string decimal() const;

    friend Fraction operator+(Fraction a, Fraction b);
    friend Fraction operator-(Fraction a, Fraction b);
    friend Fraction operator*(Fraction a, Fraction b);
    friend std::strong_ordering operator<=>(Fraction a, Fraction b);
    bool operator==(const Fraction&) const = default;

    static constexpr int kDecimals = 6;
};

/// The amounts as decimals whose own sum is exactly the sum of the amounts, where that sum has at
/// most kDecimals places: each is the difference of two rounded running sums.
std::vector<std::string> decimals_with_exact_sum(std::span<const Fraction> amounts);

}  // namespace motcua::deadlines
