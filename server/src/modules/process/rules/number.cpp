// SPDX-License-Identifier: Apache-2.0
#include "modules/process/rules/number.hpp"

#include <boost/multiprecision/cpp_int.hpp>

namespace motcua::process {

using Wide = boost::multiprecision::int256_t;

namespace {

constexpr int kDigits = 34;
constexpr int kExponentMax = 6000;

Wide power_of_ten(int n) {
    Wide result = 1;
    for (int i = 0; i < n; ++i) result *= 10;
    return result;
}

int digits_of(Wide value) {
    if (value < 0) value = -value;
    int count = 0;
    for (; value > 0; value /= 10) ++count;
    return count;
}

}  // namespace

struct Decimal {
    /// Rounds to 34 digits, half to even, and takes trailing zeros off.
    static std::optional<Number> from(Wide value, int exponent) {
        const int excess = digits_of(value) - kDigits;
        if (excess > 0) {
            const Wide unit = power_of_ten(excess);
            Wide quotient = value / unit;
            Wide twice = value % unit * 2;
            if (twice < 0) twice = -twice;
            if (twice > unit || (twice == unit && quotient % 2 != 0))
                quotient += value < 0 ? -1 : 1;
            value = quotient;
            exponent += excess;
        }
        while (value != 0 && value % 10 == 0) {
            value /= 10;
            ++exponent;
        }
        if (value == 0) return Number{};
        if (exponent > kExponentMax || exponent < -kExponentMax) return std::nullopt;
        Number number;
        number.digits_ = static_cast<__int128>(value);
        number.exponent_ = exponent;
        return number;
    }
    /// a's digits at the smaller exponent of both; nothing where they are too far apart to meet.
    static std::optional<Wide> aligned(const Number& a, const Number& b) {
        const int shift = a.exponent_ - std::min(a.exponent_, b.exponent_);
        if (a.digits_ == 0) return Wide(0);
        if (shift > 75 || digits_of(Wide(a.digits_)) + shift > 75) return std::nullopt;
        return Wide(a.digits_) * power_of_ten(shift);
    }
};

Number::Number(std::int64_t whole) {
    *this = Decimal::from(Wide(whole), 0).value();
}

std::optional<Number> Number::parse(std::string_view text) {
    const bool is_negative = text.starts_with('-');
    if (is_negative) text.remove_prefix(1);
    Wide value = 0;
    int fraction = 0, digits = 0;
    bool in_fraction = false;
    for (const char c : text) {
        if (c == '.' && !in_fraction) {
            in_fraction = true;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > 70) return std::nullopt;
        value = value * 10 + (c - '0');
        fraction += in_fraction;
    }
    if (digits == 0 || text.ends_with('.')) return std::nullopt;
    return Decimal::from(is_negative ? Wide(-value) : value, -fraction);
}

std::string Number::text() const {
    if (digits_ == 0) return "0";
    std::string digits = Wide(digits_ < 0 ? -digits_ : digits_).str();
    std::string out = digits_ < 0 ? "-" : "";
    if (exponent_ > 40 || exponent_ < -40) return out + digits + "e" + std::to_string(exponent_);
    if (exponent_ >= 0) return out + digits + std::string(exponent_, '0');
    const int places = -exponent_;
    if (static_cast<int>(digits.size()) <= places)
        digits.insert(0, std::string(places - digits.size() + 1, '0'));
    return out + digits.substr(0, digits.size() - places) + "." +
           digits.substr(digits.size() - places);
}

Number Number::negated() const {
    Number number = *this;
    number.digits_ = -digits_;
    return number;
}

std::strong_ordering Number::operator<=>(const Number& other) const {
    const auto sign = [](const Number& n) { return n.digits_ == 0 ? 0 : n.digits_ < 0 ? -1 : 1; };
    if (sign(*this) != sign(other)) return sign(*this) <=> sign(other);
    const auto mine = Decimal::aligned(*this, other), theirs = Decimal::aligned(other, *this);
    if (mine && theirs)
        return *mine < *theirs   ? std::strong_ordering::less
               : *mine > *theirs ? std::strong_ordering::greater
                                 : std::strong_ordering::equal;
    // Too far apart to align: the one with the larger exponent is the larger in size.
    const auto size = mine ? std::strong_ordering::less : std::strong_ordering::greater;
    return sign(*this) > 0 ? size : 0 <=> size;
}

std::optional<Number> add(const Number& a, const Number& b) {
    const auto left = Decimal::aligned(a, b), right = Decimal::aligned(b, a);
    if (!left) return a;  // b is below a's last digit
    if (!right) return b;
    return Decimal::from(*left + *right, std::min(a.exponent_, b.exponent_));
}

std::optional<Number> multiply(const Number& a, const Number& b) {
    return Decimal::from(Wide(a.digits_) * Wide(b.digits_), a.exponent_ + b.exponent_);
}

std::optional<Number> divide(const Number& a, const Number& b) {
    if (b.is_zero()) return std::nullopt;
    const int shift = kDigits + 1 + digits_of(Wide(b.digits_)) - digits_of(Wide(a.digits_));
    const Wide scaled = Wide(a.digits_) * power_of_ten(std::max(shift, 0));
    Wide quotient = scaled / Wide(b.digits_);
    // One more digit keeps a remainder from looking like an exact half.
    if (scaled % Wide(b.digits_) != 0)
        return Decimal::from(quotient * 10 + ((scaled < 0) != (b.digits_ < 0) ? -1 : 1),
                             a.exponent_ - b.exponent_ - std::max(shift, 0) - 1);
    return Decimal::from(quotient, a.exponent_ - b.exponent_ - std::max(shift, 0));
}

}  // namespace motcua::process
