// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/code.hpp"
#include "base/result.hpp"
#include "modules/deadlines/model/fraction.hpp"

namespace motcua::deadlines {

/// What a term is counted in. 8 working hours are not "1 working day", and a day is not 24 hours.
enum class TermUnit {
    working_day,   ///< ngày làm việc (R5, R9)
    working_hour,  ///< giờ làm việc (R7)
    day,           ///< ngày (R10)
    hour,          ///< giờ, nights included (R8)
    month,         ///< tháng (R11)
    same_day,      ///< trong ngày, with a cutoff (R12)
    none,          ///< no term set: no due date (R13)
};
BOOST_DESCRIBE_ENUM(TermUnit, working_day, working_hour, day, hour, month, same_day, none)

/// How long an authority has. Its text, "1.5 working_hour", "same_day(15:00)" or "none", is what is
/// stored and what the command line takes.
struct Term {
    static constexpr int kUsualCutoff = 15 * 60;

    Fraction amount = 1;  ///< of `unit`; 1 for same_day, 0 for none
    TermUnit unit = TermUnit::none;
    int cutoff_minute =
        kUsualCutoff;  ///< same_day: received later counts from the next working day

    static Term working_days(Fraction amount) { return {amount, TermUnit::working_day}; }
    static Term working_hours(Fraction amount) { return {amount, TermUnit::working_hour}; }
    static Term same_day(int cutoff_minute = kUsualCutoff) {
        return {1, TermUnit::same_day, cutoff_minute};
    }
    static Term none() { return {0, TermUnit::none}; }

    std::string text() const;
    bool operator==(const Term&) const = default;
};

/// Puts a term together from its parts as people and files write them. `cutoff` is "15:00".
/// Refuses, naming the field below `path`: deadlines.bad_unit (unit), deadlines.bad_amount (amount:
/// missing, not a number, not above 0, over 100,000), deadlines.fraction_not_allowed (amount of
/// days or months), deadlines.bad_cutoff (cutoff).
Result<Term> make_term(std::optional<std::string_view> amount, std::string_view unit,
                       std::optional<std::string_view> cutoff, std::string_view path = "term");

/// Reads Term::text(), and "same_day 15:00". Refuses as make_term does, and deadlines.bad_term for
/// other shapes.
Result<Term> parse_term(std::string_view text);

/// "15:00" as minutes since midnight; 24:00 is no time of day.
std::optional<int> parse_time_of_day(std::string_view text);
std::string time_of_day(int minute);

}  // namespace motcua::deadlines
