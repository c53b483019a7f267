// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/deadlines/deadlines.hpp"

namespace motcua::api {

struct BothTexts {
    std::string vi;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(BothTexts, (), (vi, en))

struct DateLine {
    Date date{};
    bool counted = false;
    std::string amount;
    std::string reason_code;
    BothTexts text;
};
BOOST_DESCRIBE_STRUCT(DateLine, (), (date, counted, amount, reason_code, text))

struct DateRule {
    std::string id;
    std::string source;
    std::string certainty;
};
BOOST_DESCRIBE_STRUCT(DateRule, (), (id, source, certainty))

/// "Why this date": a clock's answer, day by day, with the rules it stands on.
struct DateView {
    std::optional<Instant> due;
    std::string state;
    bool provisional = false;
    std::optional<bool> on_time;
    std::vector<DateLine> explanation;
    std::vector<DateRule> rules;
};
BOOST_DESCRIBE_STRUCT(DateView, (), (due, state, provisional, on_time, explanation, rules))

DateView date_view(const deadlines::Answer& answer);

}  // namespace motcua::api
