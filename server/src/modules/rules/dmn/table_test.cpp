// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/test_models.hpp"

namespace motcua::rules {
namespace {

/// Decision D over inputs n and k, by a table.
std::string says(const std::string& attributes, const std::string& outputs,
                 std::initializer_list<std::vector<std::string>> rules, std::string_view inputs) {
    return decision_says(input_of("n") + input_of("k") +
                             decision_of("D", "i_n i_k", table_of(attributes, outputs, rules)),
                         inputs);
}

const std::string kOne = output_of("");
const std::string kRanked = output_of("", R"("cao", "vừa", "thấp")");

TEST(DecisionTable, finds_the_one_rule_that_matches) {
    const auto fee = [](std::string_view inputs) {
        return says(
            "", kOne,
            {{"< 10", "-", "100"}, {"[10..20)", "\"a\", \"b\"", "200"}, {">= 10", "null", "300"}},
            inputs);
    };
    EXPECT_EQ(fee(R"({"n": 5, "k": "x"})"), "100");
    EXPECT_EQ(fee(R"({"n": 10, "k": "b"})"), "200");
    EXPECT_EQ(fee(R"({"n": 25})"), "300");
    EXPECT_EQ(fee(R"({"n": 20, "k": "b"})"), "null rules.no_rule_matched");
    EXPECT_EQ(fee(R"({"k": "b"})"), "null rules.no_rule_matched");
}

TEST(DecisionTable, says_nothing_where_two_rules_of_a_unique_table_match) {
    EXPECT_EQ(
        says("hitPolicy=\"UNIQUE\"", kOne, {{"> 1", "-", "1"}, {"> 2", "-", "2"}}, R"({"n": 3})"),
        "null rules.table_not_unique");
}

TEST(DecisionTable, lets_any_rule_speak_where_all_say_the_same) {
    const auto any = [](const std::string& second) {
        return says("hitPolicy=\"ANY\"", kOne, {{"> 1", "-", "1"}, {"> 2", "-", second}},
                    R"({"n": 3})");
    };
    EXPECT_EQ(any("1.0"), "1");
    EXPECT_EQ(any("2"), "null rules.table_not_any");
}

TEST(DecisionTable, takes_the_first_or_the_most_important) {
    const std::initializer_list<std::vector<std::string>> rules = {
        {"> 1", "-", "\"thấp\""}, {"> 2", "-", "\"cao\""}, {"> 3", "-", "\"vừa\""}};
    EXPECT_EQ(says("hitPolicy=\"FIRST\"", kRanked, rules, R"({"n": 4})"), "\"thấp\"");
    EXPECT_EQ(says("hitPolicy=\"PRIORITY\"", kRanked, rules, R"({"n": 4})"), "\"cao\"");
    EXPECT_EQ(says("hitPolicy=\"OUTPUT ORDER\"", kRanked, rules, R"({"n": 4})"),
              "[\"cao\",\"vừa\",\"thấp\"]");
    EXPECT_EQ(says("hitPolicy=\"RULE ORDER\"", kRanked, rules, R"({"n": 4})"),
              "[\"thấp\",\"cao\",\"vừa\"]");
}

TEST(DecisionTable, collects_and_adds_up) {
    const auto collected = [](const std::string& how, std::string_view inputs) {
        return says("hitPolicy=\"COLLECT\"" + how, kOne,
                    {{"> 1", "-", "30"}, {"> 2", "-", "10.5"}, {"> 3", "-", "10.5"}}, inputs);
    };
    EXPECT_EQ(collected("", R"({"n": 4})"), "[30,10.5,10.5]");
    EXPECT_EQ(collected(" aggregation=\"SUM\"", R"({"n": 4})"), "51");
    EXPECT_EQ(collected(" aggregation=\"COUNT\"", R"({"n": 4})"), "3");
    EXPECT_EQ(collected(" aggregation=\"MIN\"", R"({"n": 4})"), "10.5");
    EXPECT_EQ(collected(" aggregation=\"MAX\"", R"({"n": 4})"), "30");
    EXPECT_EQ(collected("", R"({"n": 0})"), "[]");
    EXPECT_EQ(collected(" aggregation=\"COUNT\"", R"({"n": 0})"), "0");
    EXPECT_EQ(collected(" aggregation=\"SUM\"", R"({"n": 0})"), "null rules.no_rule_matched");
    EXPECT_EQ(says("hitPolicy=\"COLLECT\" aggregation=\"SUM\"", kOne,
                   {{"-", "-", "1"}, {"-", "-", "\"a\""}}, "{}"),
              "null rules.operands_wrong");
    EXPECT_EQ(says("hitPolicy=\"COLLECT\" aggregation=\"MAX\"", kOne,
                   {{"-", "-", "1"}, {"-", "-", "\"a\""}}, "{}"),
              "null rules.operands_wrong");
}

TEST(DecisionTable, answers_with_a_context_where_it_has_several_outputs) {
    const std::string two = output_of("phí", "", "0") + output_of("ngày");
    const std::initializer_list<std::vector<std::string>> rules = {{"> 1", "-", "n * 2", "3"}};
    EXPECT_EQ(says("", two, rules, R"({"n": 4})"), R"({"phí":8,"ngày":3})");
    EXPECT_EQ(says("", two, rules, R"({"n": 0})"), R"({"phí":0,"ngày":null})");
    EXPECT_EQ(says("hitPolicy=\"COLLECT\"", two, rules, R"({"n": 4})"), R"([{"phí":8,"ngày":3}])");
}

TEST(DecisionTable, gives_its_default_where_no_rule_matches) {
    const std::string with_default = output_of("", "", "\"không\"");
    EXPECT_EQ(says("", with_default, {{"> 1", "-", "1"}}, R"({"n": 0})"), "\"không\"");
    EXPECT_EQ(says("hitPolicy=\"COLLECT\"", with_default, {{"> 1", "-", "1"}}, R"({"n": 0})"),
              "[\"không\"]");
}

TEST(DecisionTable, refuses_inputs_that_are_not_among_its_values) {
    const std::string table =
        "<d:decisionTable><d:input><d:inputExpression><d:text>k</d:text></d:inputExpression>"
        "<d:inputValues><d:text>\"a\", \"b\"</d:text></d:inputValues></d:input>" +
        kOne +
        "<d:rule><d:inputEntry><d:text>-</d:text></d:inputEntry><d:outputEntry>"
        "<d:text>1</d:text></d:outputEntry></d:rule></d:decisionTable>";
    const std::string model = input_of("k") + decision_of("D", "i_k", table);
    EXPECT_EQ(decision_says(model, R"({"k": "a"})"), "1");
    EXPECT_EQ(decision_says(model, R"({"k": "z"})"), "null rules.input_wrong");
}

TEST(DecisionTable, may_have_a_rule_for_every_procedure) {
    std::string rules;
    for (int i = 0; i < 1'900; ++i)
        rules += "<d:rule><d:inputEntry><d:text>\"" + std::to_string(i) +
                 "\"</d:text></d:inputEntry><d:outputEntry><d:text>" + std::to_string(i * 1000) +
                 "</d:text></d:outputEntry></d:rule>";
    std::string table = table_of("", kOne, {}, "k");
    table.insert(table.find("</d:decisionTable>"), rules);
    const std::string model = input_of("k") + decision_of("D", "i_k", table);
    EXPECT_EQ(decision_says(model, R"({"k": "1899"})"), "1899000");
}

TEST(DecisionTable, is_refused_where_it_makes_no_sense) {
    const auto refused = [](const std::string& table) {
        const auto model =
            Model::read(dmn_of(input_of("n") + input_of("k") + decision_of("D", "i_n i_k", table)));
        return code_of(model) + (model ? "" : " " + model.error().field);
    };
    EXPECT_EQ(refused(table_of("hitPolicy=\"BEST\"", kOne, {})), "rules.table_broken d_D");
    EXPECT_EQ(refused(table_of("aggregation=\"SUM\"", kOne, {})), "rules.table_broken d_D");
    EXPECT_EQ(refused(table_of("hitPolicy=\"COLLECT\" aggregation=\"MEAN\"", kOne, {})),
              "rules.table_broken d_D");
    EXPECT_EQ(refused(table_of("", "", {})), "rules.table_broken d_D");
    EXPECT_EQ(refused(table_of("", kOne + kOne, {})), "rules.table_broken d_D");
    EXPECT_EQ(refused(table_of("", kOne, {{"1", "2"}})), "rules.table_broken d_D");
    EXPECT_EQ(refused(table_of("", kOne, {{"<", "-", "1"}})), "rules.expression_unparsable d_D");
}

}  // namespace
}  // namespace motcua::rules
