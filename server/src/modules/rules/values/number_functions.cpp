// SPDX-License-Identifier: Apache-2.0
#include <boost/multiprecision/cpp_dec_float.hpp>

#include "modules/rules/values/decimal.hpp"
#include "modules/rules/values/number.hpp"

namespace motcua::rules {

namespace {

/// Sixty digits inside, so that the 34 that leave are right.
using Long = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<60>>;

Long long_of(const Number& number) {
    return Long(number.text());
}

std::optional<Number> number_of(const Long& value) {
    if (!isfinite(value)) return std::nullopt;
    return Number::parse(value.str(45, std::ios_base::scientific));
}

/// e^x or x^n are only calculated where their size, a power of ten, fits a decimal128.
enum class Size { fits, too_large, too_small };
Size size_of(const Long& ten_power) {
    if (ten_power > kExponentMax + 2) return Size::too_large;
    return ten_power < kExponentMin - 2 ? Size::too_small : Size::fits;
}

std::optional<Number> raised(const Long& base, const Long& exponent) {
    switch (size_of(exponent * log10(base))) {
        case Size::too_large:
            return std::nullopt;
        case Size::too_small:
            return Number();
        case Size::fits:
            break;
    }
    return number_of(pow(base, exponent));
}

}  // namespace

std::optional<Number> modulo(const Number& a, const Number& b) {
    const auto quotient = divide(a, b);
    if (!quotient) return std::nullopt;
    const auto whole = multiply(b, quotient->rounded(0, Rounding::floor));
    return whole ? subtract(a, *whole) : std::nullopt;
}

std::optional<Number> power(const Number& base, const Number& exponent) {
    const auto whole = exponent.whole();
    if (base.is_zero()) {
        if (exponent.is_negative()) return std::nullopt;
        return Number(exponent.is_zero() ? 1 : 0);
    }
    if (!base.is_negative() && !whole) return raised(long_of(base), long_of(exponent));
    if (!whole) return std::nullopt;
    if (*whole == 2) return multiply(base, base);
    const auto size = raised(long_of(base.absolute()), Long(*whole));
    return size && base.is_negative() && *whole % 2 != 0 ? size->negated() : size;
}

std::optional<Number> square_root(const Number& a) {
    if (a.is_negative()) return std::nullopt;
    return number_of(sqrt(long_of(a)));
}

std::optional<Number> natural_log(const Number& a) {
    if (a.is_negative() || a.is_zero()) return std::nullopt;
    return number_of(log(long_of(a)));
}

std::optional<Number> exponential(const Number& a) {
    static const Long e = exp(Long(1));
    return raised(e, long_of(a));
}

}  // namespace motcua::rules
