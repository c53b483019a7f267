// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace motcua::rules {

/// How a digit that does not fit is rounded away.
enum class Rounding { half_even, half_up, half_down, up, down, ceiling, floor };

/// A decimal number as FEEL has it (IEEE 754-2008 decimal128): 34 digits, half-even rounding, so
/// that 0.1 + 0.2 = 0.3 and fees never drift. A result outside the range (10^6145), and one that
/// does not exist (1 / 0, the root of -1), is nothing: FEEL's null.
class Number {
public:
    Number() = default;
    Number(std::int64_t whole);  // NOLINT: a whole number is a number

    /// Reads "12", "-0.50", ".5", "1.5e-3" as FEEL and JSON write them; nothing else.
    static std::optional<Number> parse(std::string_view text);
    /// digits · 10^exponent, rounded to 34 digits.
    static std::optional<Number> of(__int128 digits, int exponent);
    /// The shortest plain writing: "0.5", "1200"; with an exponent ("1e+50") from 40 digits on.
    /// Valid JSON and valid FEEL.
    std::string text() const;

    bool is_zero() const { return digits_ == 0; }
    bool is_negative() const { return digits_ < 0; }
    bool is_whole() const { return exponent_ >= 0; }
    /// As a machine number, where it is whole and fits.
    std::optional<std::int64_t> whole() const;
    Number negated() const;
    Number absolute() const { return is_negative() ? negated() : *this; }
    /// Rounded to `scale` places after the point (before it, where negative).
    Number rounded(int scale, Rounding how) const;

    std::strong_ordering operator<=>(const Number& other) const;
    bool operator==(const Number& other) const = default;  // always normalised

private:
    __int128 digits_ = 0;  ///< |digits_| < 10^34, no trailing zero
    int exponent_ = 0;     ///< value = digits_ · 10^exponent_

    friend struct Decimal;
};

std::optional<Number> add(const Number& a, const Number& b);
std::optional<Number> subtract(const Number& a, const Number& b);
std::optional<Number> multiply(const Number& a, const Number& b);
std::optional<Number> divide(const Number& a, const Number& b);
/// a - b · floor(a / b): the sign of `b`, as FEEL's modulo.
std::optional<Number> modulo(const Number& a, const Number& b);
std::optional<Number> power(const Number& base, const Number& exponent);
std::optional<Number> square_root(const Number& a);
std::optional<Number> natural_log(const Number& a);
std::optional<Number> exponential(const Number& a);

}  // namespace motcua::rules
