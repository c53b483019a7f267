// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/wire/due_words.hpp"

#include <fmt/format.h>

namespace motcua::deadlines {
namespace {

std::vector<std::string> amounts_of(const Explanation& lines) {
    std::vector<Fraction> amounts;
    for (const Line& line : lines) amounts.push_back(line.amount);
    return decimals_with_exact_sum(amounts);
}

}  // namespace

std::vector<LineOut> lines_out(const Explanation& explanation) {
    std::vector<LineOut> out;
    const auto amounts = amounts_of(explanation);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const Line& line = explanation[i];
        out.push_back({line.on,
                       line.counted(),
                       {amounts[i]},
                       code(line.reason),
                       {sentence(Language::vi, line), sentence(Language::en, line)}});
    }
    return out;
}

std::string day_in_words(Language language, Date day) {
    const std::chrono::year_month_day ymd{day};
    const auto weekday = std::chrono::weekday(day).iso_encoding();
    return fmt::format("{} {:02}/{:02}/{:04}",
                       words::say(language, fmt::format("deadlines.weekday.{}", weekday)),
                       unsigned(ymd.day()), unsigned(ymd.month()), int(ymd.year()));
}

std::string moment_in_words(Language language, Instant at) {
    return time_of_day(minute_of_day(wall_minute(at))) + " " + day_in_words(language, date_of(at));
}

std::string lines_for_people(const Explanation& explanation) {
    std::string text;
    const auto amounts = amounts_of(explanation);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const Line& line = explanation[i];
        text +=
            fmt::format("  {:<9} {}\n{:22}{}\n", amounts[i] == "0" ? "–" : "+" + amounts[i],
                        day_in_words(Language::vi, line.on) + ": " + sentence(Language::vi, line),
                        "", sentence(Language::en, line));
    }
    return text;
}

}  // namespace motcua::deadlines
