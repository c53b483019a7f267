// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>

#include "base/time.hpp"

namespace motcua::organisation {

/// The last day of what has no end yet.
inline constexpr Date kForever = Date(std::chrono::local_days(std::chrono::year_month_day(
    std::chrono::year(9999), std::chrono::month(12), std::chrono::day(31))));

/// Whole days of Viet Nam, both ends included; empty when it ends before it begins.
struct Period {
    Date from_on{};
    Date to_on = kForever;

    bool is_empty() const { return to_on < from_on; }
    bool holds(Date day) const { return from_on <= day && day <= to_on; }
    Period within(const Period& other) const {
        return {std::max(from_on, other.from_on), std::min(to_on, other.to_on)};
    }
    bool operator==(const Period&) const = default;
};

}  // namespace motcua::organisation
