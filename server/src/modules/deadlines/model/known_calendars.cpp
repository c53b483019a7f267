// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/known_calendars.hpp"

#include <algorithm>

#include "modules/deadlines/model/builtin.hpp"

namespace motcua::deadlines {
namespace {

constexpr std::ptrdiff_t kAllKnown = -1;

void add(std::vector<Date>& turns, const Known& known) {
    if (known.from) turns.push_back(*known.from);
    if (known.until) turns.push_back(*known.until);
}

}  // namespace

KnownCalendars::KnownCalendars(std::string code, std::vector<CalendarLayer> layers)
    : code_(std::move(code)), layers_(std::move(layers)) {
    for (const auto& layer : layers_) {
        for (const auto& week : layer.weeks) add(turns_, week.known);
        for (const auto& year : layer.years) add(turns_, year.known);
        for (const auto& day : layer.days) add(turns_, day.known);
    }
    std::ranges::sort(turns_);
    const auto twice = std::ranges::unique(turns_);
    turns_.erase(twice.begin(), twice.end());
}

Calendar KnownCalendars::on(std::optional<Date> as_of) const {
    const auto key = as_of ? std::ranges::upper_bound(turns_, *as_of) - turns_.begin() : kAllKnown;
    const std::lock_guard lock(mutex_);
    Calendar& calendar = laid_out_[key];
    if (!calendar) calendar = std::make_shared<WorkingCalendar>(code_, layers_, as_of);
    return calendar;
}

const KnownCalendars& builtin_calendars() {
    static const KnownCalendars city{std::string(kCityCalendar), {builtin_layer()}};
    return city;
}

}  // namespace motcua::deadlines
