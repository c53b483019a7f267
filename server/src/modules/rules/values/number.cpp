// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/values/number.hpp"

#include <array>
#include <boost/multiprecision/cpp_int.hpp>

#include "modules/rules/values/decimal.hpp"

namespace motcua::rules {

using Wide = boost::multiprecision::int256_t;

namespace {

constexpr auto kPowers = [] {
    std::array<__int128, 38> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
    return powers;
}();

Wide power_of_ten(int n) {
    Wide result = 1;
    for (; n > 37; n -= 37) result *= kPowers[37];
    return result * kPowers[static_cast<std::size_t>(n)];
}

int digits_of(unsigned __int128 value) {
    int count = 0;
    while (count < 38 && value >= static_cast<unsigned __int128>(kPowers[count])) ++count;
    return count;
}

int digits_of(Wide value) {
    if (value < 0) value = -value;
    int count = 0;
    const Wide unit(kPowers[37]);
    for (; value >= unit; value /= unit) count += 37;
    return count + digits_of(static_cast<unsigned __int128>(value));
}

unsigned __int128 size_of(__int128 value) {
    return value < 0 ? -static_cast<unsigned __int128>(value) : value;
}

bool away_from_zero(Rounding how, bool is_negative, bool is_odd, int half) {
    switch (how) {
        case Rounding::half_even:
            return half > 0 || (half == 0 && is_odd);
        case Rounding::half_up:
            return half >= 0;
        case Rounding::half_down:
            return half > 0;
        case Rounding::up:
            return true;
        case Rounding::down:
            return false;
        case Rounding::ceiling:
            return !is_negative;
        case Rounding::floor:
            return is_negative;
    }
    return false;
}

/// value / unit, rounded; `unit` > 0.
template <class Int>
Int divided(const Int& value, const Int& unit, Rounding how) {
    Int quotient = value / unit, rest = value % unit;
    if (rest == 0) return quotient;
    const bool is_negative = value < 0;
    if (rest < 0) rest = -rest;
    const Int other = unit - rest;
    const int half = rest > other ? 1 : rest < other ? -1 : 0;
    if (away_from_zero(how, is_negative, quotient % 2 != 0, half)) quotient += is_negative ? -1 : 1;
    return quotient;
}

/// a's digits at the smaller exponent of both, in 128 bits where they fit.
struct Aligned {
    __int128 a = 0, b = 0;
    int exponent = 0;
};
std::optional<Aligned> aligned(__int128 a, int a_exponent, __int128 b, int b_exponent) {
    const int exponent = std::min(a_exponent, b_exponent);
    const int a_shift = a_exponent - exponent, b_shift = b_exponent - exponent;
    if (a_shift + (a_shift ? digits_of(size_of(a)) : 0) > 37) return std::nullopt;
    if (b_shift + (b_shift ? digits_of(size_of(b)) : 0) > 37) return std::nullopt;
    return Aligned{a * kPowers[a_shift], b * kPowers[b_shift], exponent};
}

}  // namespace

struct Decimal {
    static std::optional<Number> normal(__int128 digits, int exponent) {
        if (digits == 0) return Number{};
        while (digits % 1'000'000'000 == 0) digits /= 1'000'000'000, exponent += 9;
        while (digits % 10 == 0) digits /= 10, ++exponent;
        const int leading = exponent + digits_of(size_of(digits));
        if (leading > kExponentMax + 1) return std::nullopt;
        if (exponent < kExponentMin) {
            if (leading < kExponentMin) return Number{};
            return normal(
                divided<__int128>(digits, kPowers[kExponentMin - exponent], Rounding::half_even),
                kExponentMin);
        }
        Number number;
        number.digits_ = digits;
        number.exponent_ = exponent;
        return number;
    }
    /// Rounds to 34 digits, half to even, and takes trailing zeros off.
    static std::optional<Number> from(__int128 value, int exponent) {
        const int excess = digits_of(size_of(value)) - kDigits;
        if (excess > 0) {
            value = divided<__int128>(value, kPowers[excess], Rounding::half_even);
            exponent += excess;
        }
        return normal(value, exponent);
    }
    static std::optional<Number> from(const Wide& value, int exponent) {
        const int excess = digits_of(value) - kDigits;
        if (excess <= 0) return normal(static_cast<__int128>(value), exponent);
        return from(
            static_cast<__int128>(divided<Wide>(value, power_of_ten(excess), Rounding::half_even)),
            exponent + excess);
    }
    static std::optional<Number> sum(const Number& a, const Number& b) {
        if (a.is_zero()) return b;
        if (b.is_zero()) return a;
        if (const auto meet = aligned(a.digits_, a.exponent_, b.digits_, b.exponent_))
            return from(meet->a + meet->b, meet->exponent);
        const Number& high = a.exponent_ > b.exponent_ ? a : b;
        const Number& low = a.exponent_ > b.exponent_ ? b : a;
        // Below the last digit that counts, only the sign of the low one matters.
        if (high.exponent_ - low.exponent_ + digits_of(size_of(high.digits_)) > 75)
            return from(
                Wide(high.digits_) * power_of_ten(kDigits + 2) + (low.is_negative() ? -1 : 1),
                high.exponent_ - kDigits - 2);
        return from(
            Wide(high.digits_) * power_of_ten(high.exponent_ - low.exponent_) + Wide(low.digits_),
            low.exponent_);
    }
    static std::optional<Number> product(const Number& a, const Number& b) {
        const int exponent = a.exponent_ + b.exponent_;
        __int128 narrow = 0;
        if (!__builtin_mul_overflow(a.digits_, b.digits_, &narrow) &&
            size_of(narrow) < static_cast<unsigned __int128>(kPowers[37]))
            return from(narrow, exponent);
        return from(Wide(a.digits_) * Wide(b.digits_), exponent);
    }
    static std::optional<Number> quotient(const Number& a, const Number& b) {
        if (b.is_zero()) return std::nullopt;
        const int shift = std::max(
            kDigits + 1 + digits_of(size_of(b.digits_)) - digits_of(size_of(a.digits_)), 0);
        const int exponent = a.exponent_ - b.exponent_ - shift;
        const Wide scaled = Wide(a.digits_) * power_of_ten(shift), by(b.digits_);
        const Wide found = scaled / by;
        if (scaled == found * by) return from(found, exponent);
        // One more digit keeps a remainder from looking like an exact half.
        return from(found * 10 + (a.is_negative() != b.is_negative() ? -1 : 1), exponent - 1);
    }
    static Number rounded(const Number& a, int scale, Rounding how) {
        const int excess = -scale - a.exponent_;
        if (excess <= 0 || a.is_zero()) return a;
        if (excess > kDigits + 1) {
            if (!away_from_zero(how, a.is_negative(), false, -1)) return {};
            return from(__int128(a.is_negative() ? -1 : 1), -scale).value_or(Number{});
        }
        return from(divided<__int128>(a.digits_, kPowers[excess], how), -scale).value_or(Number{});
    }
    static std::strong_ordering order(const Number& a, const Number& b) {
        const auto sign = [](const Number& n) {
            return n.is_zero() ? 0 : n.is_negative() ? -1 : 1;
        };
        if (sign(a) != sign(b)) return sign(a) <=> sign(b);
        const auto meet = aligned(a.digits_, a.exponent_, b.digits_, b.exponent_);
        if (meet) return meet->a <=> meet->b;
        const int left = a.exponent_ + digits_of(size_of(a.digits_));
        const int right = b.exponent_ + digits_of(size_of(b.digits_));
        if (left != right) return sign(a) > 0 ? left <=> right : right <=> left;
        const Wide x =
            Wide(a.digits_) * power_of_ten(a.exponent_ - std::min(a.exponent_, b.exponent_));
        const Wide y =
            Wide(b.digits_) * power_of_ten(b.exponent_ - std::min(a.exponent_, b.exponent_));
        return x < y   ? std::strong_ordering::less
               : x > y ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
    }
    static std::string text(const Number& number) {
        if (number.is_zero()) return "0";
        std::string digits;
        for (auto rest = size_of(number.digits_); rest > 0; rest /= 10)
            digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
        const std::string sign = number.is_negative() ? "-" : "";
        const int exponent = number.exponent_, size = static_cast<int>(digits.size());
        if (exponent >= 0 && size + exponent <= 40)
            return sign + digits + std::string(static_cast<std::size_t>(exponent), '0');
        if (exponent < 0 && exponent >= -40) {
            if (size <= -exponent)
                digits.insert(0, std::string(static_cast<std::size_t>(-exponent - size + 1), '0'));
            digits.insert(digits.size() - static_cast<std::size_t>(-exponent), ".");
            return sign + digits;
        }
        const int leading = exponent + size - 1;
        if (size > 1) digits.insert(1, ".");
        return sign + digits + (leading < 0 ? "e" : "e+") + std::to_string(leading);
    }
    static std::optional<std::int64_t> whole(const Number& number) {
        if (!number.is_whole() || number.exponent_ > 18) return std::nullopt;
        __int128 value = 0;
        if (__builtin_mul_overflow(number.digits_, kPowers[number.exponent_], &value) ||
            value > INT64_MAX || value < INT64_MIN)
            return std::nullopt;
        return static_cast<std::int64_t>(value);
    }
};

Number::Number(std::int64_t whole) : Number(*Decimal::from(static_cast<__int128>(whole), 0)) {}

std::optional<Number> Number::of(__int128 digits, int exponent) {
    return Decimal::from(Wide(digits), exponent);
}

std::optional<Number> Number::parse(std::string_view text) {
    const bool is_negative = text.starts_with('-');
    if (is_negative) text.remove_prefix(1);
    long exponent = 0;
    if (const auto at = text.find_first_of("eE"); at != text.npos) {
        std::string_view power = text.substr(at + 1);
        const bool is_small = power.starts_with('-');
        if (is_small || power.starts_with('+')) power.remove_prefix(1);
        if (power.empty() || power.size() > 6) return std::nullopt;
        for (const char c : power) {
            if (c < '0' || c > '9') return std::nullopt;
            exponent = exponent * 10 + (c - '0');
        }
        if (is_small) exponent = -exponent;
        text = text.substr(0, at);
    }
    // 37 digits decide; of the rest only whether any is not zero.
    __int128 value = 0;
    bool in_fraction = false, is_any = false, is_more = false;
    for (const char c : text) {
        if (c == '.' && !in_fraction) {
            in_fraction = true;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        is_any = true;
        if (value >= kPowers[35]) {
            is_more = is_more || c != '0';
            exponent += !in_fraction;
        } else {
            value = value * 10 + (c - '0');
            exponent -= in_fraction;
        }
    }
    if (!is_any || text.ends_with('.') || exponent > 100'000 || exponent < -100'000)
        return std::nullopt;
    if (is_more) value = value * 10 + 1, --exponent;
    return Decimal::from(is_negative ? -value : value, static_cast<int>(exponent));
}

std::string Number::text() const {
    return Decimal::text(*this);
}
std::optional<std::int64_t> Number::whole() const {
    return Decimal::whole(*this);
}
Number Number::negated() const {
    Number number = *this;
    number.digits_ = -digits_;
    return number;
}
Number Number::rounded(int scale, Rounding how) const {
    return Decimal::rounded(*this, scale, how);
}
std::strong_ordering Number::operator<=>(const Number& other) const {
    return Decimal::order(*this, other);
}

std::optional<Number> add(const Number& a, const Number& b) {
    return Decimal::sum(a, b);
}
std::optional<Number> subtract(const Number& a, const Number& b) {
    return Decimal::sum(a, b.negated());
}
std::optional<Number> multiply(const Number& a, const Number& b) {
    return Decimal::product(a, b);
}
std::optional<Number> divide(const Number& a, const Number& b) {
    return Decimal::quotient(a, b);
}

}  // namespace motcua::rules
