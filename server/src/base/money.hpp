// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <cstdint>

namespace motcua {

/// Vietnamese đồng, whole. Stored as MONEY. Other currencies are text in the catalogue, never
/// money.
struct Money {
    std::int64_t dong = 0;

    auto operator<=>(const Money&) const = default;
    Money operator+(Money other) const { return {dong + other.dong}; }
    Money operator-(Money other) const { return {dong - other.dong}; }
    Money operator*(std::int64_t times) const { return {dong * times}; }
    Money& operator+=(Money other) {
        dong += other.dong;
        return *this;
    }
};

}  // namespace motcua
