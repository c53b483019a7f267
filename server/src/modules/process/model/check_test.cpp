// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

TEST(CheckDefinition, finds_nothing_wrong_with_what_we_ship) {
    for (const char* name : {"on_the_spot", "ordinary", "field_check", "two_agencies"}) {
        const auto definition = shipped(name);
        EXPECT_TRUE(check(definition).empty()) << name << " " << faults_of(definition.text);
        EXPECT_EQ(definition.code, name);
        EXPECT_TRUE(definition.is_executable);
    }
}

TEST(CheckDefinition, reads_what_the_process_says_of_a_task) {
    const auto definition = shipped("field_check");
    const Element& task = *definition.element("appraise");

    EXPECT_EQ(task.name, "Thẩm định hồ sơ");
    EXPECT_EQ(task.role, "appraiser");
    EXPECT_EQ(task.agency.text, "competent");  // its lane's
    EXPECT_EQ(task.budget, (Budget{100, "working_day"}));
    EXPECT_EQ(task.act, "appraise");
    EXPECT_EQ(task.outcomes,
              (std::vector<Outcome>{{"no", "Hồ sơ đủ căn cứ"}, {"yes", "Cần kiểm tra thực địa"}}));
    EXPECT_EQ(definition.element("field_check")->documents,
              (std::vector<std::string>{"field_report"}));
    EXPECT_TRUE(definition.element("issue")->is_business_end);
    EXPECT_EQ(definition.element("receive")->agency.text, "reception");
}

TEST(CheckDefinition, resolves_names_by_namespace_never_by_prefix) {
    const std::string bpmn =
        R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:z="urn:motcua:bpmn:1")"
        R"( xmlns:motcua="urn:someone:else" xmlns:bpmn="urn:trap"><process id="p">)"
        R"(<bpmn:startEvent id="trap"/><startEvent id="s"/>)"
        R"(<userTask id="t" z:role="clerk" motcua:role="trap"/>)"
        R"(<endEvent id="e"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/>)"
        R"(<sequenceFlow id="g" sourceRef="t" targetRef="e"/></process></definitions>)";

    EXPECT_EQ(faults_of(bpmn), "");
    EXPECT_EQ(definition_of(bpmn).element("t")->role, "clerk");
    EXPECT_EQ(definition_of(bpmn).elements.size(), 3u);
}

TEST(CheckDefinition, takes_the_first_executable_process_or_the_one_named) {
    const auto process = [](const std::string& id, const std::string& more) {
        return "<b:process id=\"" + id + "\"" + more + "><b:startEvent id=\"s" + id +
               "\"/></b:process>";
    };
    const std::string bpmn =
        R"(<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL">)" +
        process("one", "") + process("two", " isExecutable=\"true\"") + "</b:definitions>";

    EXPECT_EQ(definition_of(bpmn).process_id, "two");
    EXPECT_EQ(read_bpmn(bpmn, "one")->process_id, "one");
    EXPECT_EQ(code_of(read_bpmn(bpmn, "three")), "process.no_process");
}

struct Fallacy {
    std::string bpmn;
    std::string faults;
};

TEST(CheckDefinition, names_each_fault_by_element) {
    const std::string ok =
        "<b:startEvent id=\"s\"/><b:endEvent id=\"e\"/>"
        "<b:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/>"
        "<b:sequenceFlow id=\"g\" sourceRef=\"t\" targetRef=\"e\"/>";
    const auto with = [&](const std::string& task) { return bpmn_of(ok + task); };
    const Fallacy fallacies[] = {
        {drawn("start>a a>end"), ""},
        {bpmn_of(""), "no_start@test no_end@test"},
        {drawn("start>a a>end start2>a"), "many_starts@start2"},
        {drawn("start>a"), "no_end@test dead_end@a"},
        {drawn("start>a a>end b>end"), "unreachable@b"},
        {drawn("start>a a>end a>b"), "dead_end@b"},
        {drawn("start>xor xor>end* xor>a[x] a>b b>a"), "cannot_end@a cannot_end@b"},
        {drawn("start>a a>start a>end"), "start_has_incoming@start"},
        {drawn("start>a a>end end>a"), "end_has_outgoing@end"},
        {drawn("start>xor xor>a xor>b* a>end b>end"), "condition_missing@xor>a"},
        {drawn("start>xor xor>a[x] xor>b[y] a>end b>end"), "no_default@xor"},
        {drawn("start>xor xor>a[x >] xor>b* a>end b>end"), "condition_unparsable@xor>a"},
        {drawn("start>and1 and1>a[x] and1>b a>and2 b>and2 and2>end"), "condition_not_here@and1>a"},
        {drawn("start>xor xor>a[x] xor>b* a>and b>and and>end"), "join_waits_forever@and"},
        {drawn("start>and1 and1>a and1>b a>xor b>xor xor>c c>end"), "may_run_twice@c?"},
        {drawn("start>xor xor>a[x] xor>end* a>xor a>b b>xor"),
         "tokens_pile_up@xor may_run_twice@b? tokens_pile_up@b"},
        {with("<b:userTask id=\"t\"/>"), "role_missing@t"},
        {with("<b:serviceTask id=\"t\"/>"), "handler_missing@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\" m:budget=\"soon\"/>"), "budget_unparsable@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\" m:rolle=\"y\"/>"), "motcua_unknown@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\" m:agency=\"= 1 +\"/>"), "expression_unparsable@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\" default=\"q\"/>"), "default_unknown@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\" m:result=\"a b\"/>"), "outcome_wrong@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\"><b:extensionElements><m:outcome value=\"1\"/>"
              "</b:extensionElements></b:userTask>"),
         "outcome_wrong@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\"/><b:userTask id=\"t\" m:role=\"x\"/>"),
         "id_twice@t dead_end@t unreachable@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\"/><b:userTask name=\"n\" m:role=\"x\"/>"),
         "id_missing@ dead_end@ unreachable@"},
        {with("<b:userTask id=\"t\" m:role=\"x\"/><b:sequenceFlow id=\"h\" sourceRef=\"t\" "
              "targetRef=\"?\"/>"),
         "flow_dangling@h"},
        {with("<b:userTask id=\"t\" m:role=\"x\"/><b:userTsk id=\"q\"/>"), "unknown_element@q"},
        {with("<b:complexGateway id=\"t\"/>"), "unsupported_kind@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\" isForCompensation=\"true\"/>"),
         "unsupported_compensation@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\" startQuantity=\"2\"/>"), "unsupported_quantity@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\"><b:standardLoopCharacteristics/></b:userTask>"),
         "repeat_unreadable@t"},
        {with("<b:userTask id=\"t\" m:role=\"x\"><b:multiInstanceLoopCharacteristics "
              "behavior=\"One\"><b:loopCardinality>2</b:loopCardinality>"
              "</b:multiInstanceLoopCharacteristics></b:userTask>"),
         "unsupported_repeat@t"},
        {bpmn_of(
             "<b:startEvent "
             "id=\"s\"><b:multipleEventDefinition/><b:timerEventDefinition/></b:startEvent>"
             "<b:endEvent id=\"e\"/><b:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"e\"/>"),
         "no_start@test unsupported_trigger@s"},
    };
    for (const auto& [bpmn, faults] : fallacies) EXPECT_EQ(faults_of(bpmn), faults) << bpmn;
}

TEST(CheckDefinition, refuses_a_flow_that_crosses_a_sub_process) {
    const std::string bpmn = bpmn_of(
        "<b:startEvent id=\"s\"/><b:subProcess id=\"sub\"><b:endEvent id=\"e\"/></b:subProcess>"
        "<b:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"e\"/>");

    EXPECT_NE(faults_of(bpmn).find("flow_crosses_scope@f"), std::string::npos);
}

TEST(CheckDefinition, says_what_is_not_drawn_as_a_warning) {
    const auto faults = check(definition_of(drawn("start>a a>end")));

    EXPECT_EQ(faults.size(), 3u);
    EXPECT_EQ(faults[0].code, "process.not_drawn");
    EXPECT_FALSE(has_errors(faults));
}

TEST(CheckDefinition, calls_what_has_no_name_by_its_id) {
    const auto faults = check(
        definition_of(bpmn_of("<b:startEvent id=\"s\"/><b:userTask id=\"t\"/><b:endEvent id=\"e\"/>"
                              "<b:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/>"
                              "<b:sequenceFlow id=\"g\" sourceRef=\"t\" targetRef=\"e\"/>")));

    const auto found = std::ranges::find(faults, "process.role_missing", &Fault::code);
    ASSERT_NE(found, faults.end());
    EXPECT_EQ(found->params, (decltype(found->params){{"name", "t"}}));
}

TEST(Budget, is_an_amount_and_a_unit_of_deadlines) {
    EXPECT_EQ(Budget::parse("3 working_hour"), (Budget{300, "working_hour"}));
    EXPECT_EQ(Budget::parse("0.5 working_day"), (Budget{50, "working_day"}));
    EXPECT_EQ(Budget::parse("7.25 hour")->amount(), "7.25");
    EXPECT_EQ(Budget::parse("0.5 day")->amount(), "0.5");
    for (const char* text : {"", "3", "working_hour", "3 weeks", "-1 day", "0 day", "1. day",
                             "1.125 day", "1,5 day", "99999999999999999999 day"})
        EXPECT_FALSE(Budget::parse(text)) << text;
}

}  // namespace
}  // namespace motcua::process
