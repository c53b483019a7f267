// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/term.hpp"

#include <gtest/gtest.h>

#include "modules/deadlines/model/builtin.hpp"
#include "modules/deadlines/model/explanation.hpp"
#include "modules/deadlines/model/rules.hpp"

namespace motcua::deadlines {

TEST(Fraction, adds_up_exactly_in_decimals) {
    const Fraction parts[] = {{1, 3}, {1, 3}, {1, 3}, {100, 480}, {380, 480}};

    const auto texts = decimals_with_exact_sum(parts);

    std::int64_t millionths = 0;
    for (const auto& text : texts) millionths += Fraction::parse(text)->times_floor(1'000'000);
    EXPECT_EQ(millionths, 2'000'000);
    EXPECT_EQ(texts.front(), "0.333333");
}

TEST(Fraction, reads_plain_decimals_only) {
    EXPECT_EQ(Fraction::parse("12.50"), Fraction(25, 2));
    EXPECT_EQ(Fraction::parse("0.000001"), Fraction(1, 1'000'000));
    for (const auto* text :
         {"", ".5", "5.", "-1", "1e3", "1,5", "0.0000001", "1 2", "1.2.3", "9999999999999999"})
        EXPECT_FALSE(Fraction::parse(text)) << text;
    EXPECT_EQ(Fraction(25, 2).decimal(), "12.5");
}

TEST(ParseTerm, reads_back_what_it_writes) {
    for (const auto* text : {"1 working_day", "7.5 working_day", "1.5 working_hour", "13 day",
                             "24 hour", "1 month", "same_day(15:00)", "same_day(11:30)", "none"})
        EXPECT_EQ(parse_term(text)->text(), text);
    EXPECT_EQ(parse_term(" same_day ")->text(), "same_day(15:00)");
    EXPECT_EQ(parse_term("same_day 11:00")->text(), "same_day(11:00)");
}

TEST(ParseTerm, refuses_each_fault_by_name) {
    const auto refused = [](std::string_view text) {
        const auto term = parse_term(text);
        return term ? "" : term.error().code + " " + term.error().field;
    };

    EXPECT_EQ(refused(""), "deadlines.bad_term term");
    EXPECT_EQ(refused("soon"), "deadlines.bad_term term");
    EXPECT_EQ(refused("same_day(15:00"), "deadlines.bad_term term");
    EXPECT_EQ(refused("same_day(25:00)"), "deadlines.bad_cutoff term.cutoff");
    EXPECT_EQ(refused("month(15:00)"), "deadlines.bad_cutoff term.cutoff");
    EXPECT_EQ(refused("1 fortnight"), "deadlines.bad_unit term.unit");
    EXPECT_EQ(refused("0 working_day"), "deadlines.bad_amount term.amount");
    EXPECT_EQ(refused("-1 working_day"), "deadlines.bad_amount term.amount");
    EXPECT_EQ(refused("100001 hour"), "deadlines.bad_amount term.amount");
    EXPECT_EQ(refused("working_day"), "deadlines.bad_amount term.amount");
    EXPECT_EQ(refused("1.5 day"), "deadlines.fraction_not_allowed term.amount");
    EXPECT_EQ(refused("0.5 month"), "deadlines.fraction_not_allowed term.amount");
}

TEST(ParseSessions, refuses_hours_that_overlap_touch_or_run_backwards) {
    EXPECT_EQ(sessions_text(*parse_sessions("08:00-12:00  13:00-17:00")),
              "08:00-12:00 13:00-17:00");
    EXPECT_TRUE(parse_sessions("")->empty());
    for (const auto* text : {"08:00", "12:00-08:00", "08:00-12:00 11:00-17:00", "08:00-24:00",
                             "08:00-12:00 12:00-17:00", "8:00-12:00", "08:00-08:00"})
        EXPECT_FALSE(parse_sessions(text)) << text;
}

TEST(CalendarFile, is_refused_where_its_hours_make_no_sense) {
    const auto read = read_calendar_file(R"({"code": "X", "years": [], "days": [], "weeks": [
        {"from": "2025-01-01", "monday": "17:00-08:00",
         "tuesday": " ", "wednesday": " ", "thursday": " ", "friday": " ", "saturday": " ",
         "sunday": " ", "source": "test", "certainty": "choice"}]})");

    EXPECT_EQ(code_of(read), "deadlines.bad_sessions");
    EXPECT_EQ(read.error().field, "weeks[0].days[0]");
}

TEST(Rules, each_have_words_and_a_source) {
    std::set<Rule> named;
    for (const RuleSource& source : rule_sources()) {
        EXPECT_TRUE(words::has(source.text_key())) << source.text_key();
        EXPECT_TRUE(words::has("deadlines.certainty." + std::string(code(source.certainty))));
        named.insert(source.rule);
    }
    EXPECT_EQ(named.size(), 23u);
}

TEST(Reasons, each_have_words) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Reason>>([](auto each) {
        EXPECT_TRUE(words::has("deadlines.reason." + std::string(code(each.value)))) << each.name;
    });
    for (const DayRule& rule : builtin_layer().days) {
        EXPECT_TRUE(words::has(rule.name)) << rule.name;
        EXPECT_FALSE(rule.ground.source.empty());
    }
}

}  // namespace motcua::deadlines
