// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace motcua::process {

/// A decimal number as FEEL has it: 34 digits, half-even rounding, so that 0.1 + 0.2 = 0.3 and fees
/// never drift. A result outside the range is nothing (FEEL: null).
class Number {
public:
    Number() = default;
    Number(std::int64_t whole);  // NOLINT: a whole number is a number

    /// Reads "12", "-0.50", ".5"; nothing else.
    static std::optional<Number> parse(std::string_view text);
    /// The shortest plain writing: "0.5", "1200"; never an exponent below 40 digits.
    std::string text() const;

    friend std::optional<Number> add(const Number& a, const Number& b);
    friend std::optional<Number> multiply(const Number& a, const Number& b);
    /// Nothing where `b` is zero.
    friend std::optional<Number> divide(const Number& a, const Number& b);
    Number negated() const;
    bool is_zero() const { return digits_ == 0; }

    std::strong_ordering operator<=>(const Number& other) const;
    bool operator==(const Number& other) const = default;  // always normalised

private:
    __int128 digits_ = 0;  ///< |digits_| < 10^34, no trailing zero
    int exponent_ = 0;     ///< value = digits_ · 10^exponent_

    friend struct Decimal;
};

std::optional<Number> add(const Number& a, const Number& b);
std::optional<Number> multiply(const Number& a, const Number& b);
std::optional<Number> divide(const Number& a, const Number& b);

}  // namespace motcua::process
