// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/term.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace motcua::deadlines {
namespace {

constexpr std::int64_t kMostAmount = 100'000;

Error refused(std::string_view code, std::string_view path, std::string_view field) {
    return Error{Kind::invalid, std::string(code),
                 path.empty() ? std::string(field) : fmt::format("{}.{}", path, field)};
}

}  // namespace

std::string Term::text() const {
    if (unit == TermUnit::none) return "none";
    if (unit == TermUnit::same_day) return fmt::format("same_day({})", time_of_day(cutoff_minute));
    return fmt::format("{} {}", amount.decimal(), code(unit));
}

Result<Term> make_term(std::optional<std::string_view> amount, std::string_view unit,
                       std::optional<std::string_view> cutoff, std::string_view path) {
    const auto known = from_code<TermUnit>(unit);
    if (!known) return refused("deadlines.bad_unit", path, "unit");
    Term term{1, *known};
    if (cutoff) {
        const auto minute = parse_time_of_day(*cutoff);
        if (!minute || *known != TermUnit::same_day)
            return refused("deadlines.bad_cutoff", path, "cutoff");
        term.cutoff_minute = *minute;
    }
    if (*known == TermUnit::none) return Term::none();
    if (!amount) {
        if (*known == TermUnit::same_day) return term;
        return refused("deadlines.bad_amount", path, "amount");
    }
    const auto read = Fraction::parse(*amount);
    if (*known == TermUnit::same_day) {
        // Some records write "0 days" and some "1 day" for the same promise.
        if (!read || *read > 1) return refused("deadlines.bad_amount", path, "amount");
        return term;
    }
    if (!read || *read <= 0 || *read > kMostAmount)
        return refused("deadlines.bad_amount", path, "amount");
    if (!read->is_whole() && (*known == TermUnit::day || *known == TermUnit::month))
        return refused("deadlines.fraction_not_allowed", path, "amount");
    term.amount = *read;
    return term;
}

Result<Term> parse_term(std::string_view text) {
    const std::string_view whole = trimmed(text);
    const Error shape{Kind::invalid, "deadlines.bad_term", "term"};
    if (whole.empty()) return shape;
    if (const auto open = whole.find('('); open != std::string_view::npos) {
        if (whole.back() != ')') return shape;
        return make_term(std::nullopt, trimmed(whole.substr(0, open)),
                         whole.substr(open + 1, whole.size() - open - 2), "term");
    }
    const auto space = whole.find(' ');
    if (space == std::string_view::npos) {
        if (!from_code<TermUnit>(whole)) return shape;
        return make_term(std::nullopt, whole, std::nullopt, "term");
    }
    if (whole.substr(0, space) == "same_day")
        return make_term(std::nullopt, "same_day", trimmed(whole.substr(space)), "term");
    return make_term(whole.substr(0, space), trimmed(whole.substr(space)), std::nullopt, "term");
}

std::optional<int> parse_time_of_day(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    for (const int at : {0, 1, 3, 4})
        if (text[at] < '0' || text[at] > '9') return std::nullopt;
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    if (hour > 23 || minute > 59) return std::nullopt;
    return hour * 60 + minute;
}

std::string time_of_day(int minute) {
    return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

}  // namespace motcua::deadlines
