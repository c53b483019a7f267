// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

/// A process of one way, "s" to "e", through what is given.
std::string through(const std::string& ids, const std::string& content) {
    std::string ways = "s>", last;
    std::istringstream words(ids);
    for (std::string id; words >> id; last = id)
        ways += (last.empty() ? "" : " " + last + ">") + id;
    return start("s") + content + end("e") + flows(ways + " " + last + ">e");
}
std::string faults_in(const std::string& content, const std::string& beside = "") {
    return faults_of(model(content, beside));
}

TEST(CheckElements, finds_nothing_wrong_with_what_runs) {
    const std::string inner = start("is") + user("i") + end("ie") + flows("is>i i>ie");
    const std::pair<const char*, std::string> models[] = {
        {"events", through("m t c", caught("m", "message go") + caught("t", "timer PT1H") +
                                        caught("c", "conditional x>1"))},
        {"throwing",
         through("m s1 x n", throwing("m", "message go") + throwing("s1", "signal all") +
                                 throwing("x", "escalation up") +
                                 node("intermediateThrowEvent", "n"))},
        {"tasks",
         through("a b c d f", node("serviceTask", "a", "", "m:handler=\"h\"") +
                                  node("scriptTask", "b", "<b:script>1 + 1</b:script>") +
                                  node("sendTask", "c", "", "messageRef=\"message_go\"") +
                                  node("receiveTask", "d", "", "messageRef=\"message_go\"") +
                                  node("businessRuleTask", "f", "", "m:decision=\"fee\""))},
        {"manual", through("a", node("manualTask", "a"))},
        {"sub-process", through("sub", sub_process("sub", inner))},
        {"bare sub-process", through("sub", sub_process("sub", user("x") + user("y")))},
        {"event sub-process",
         through("a", user("a") +
                          event_scope("h", start("hs", "error bad") + end("he") + flows("hs>he")))},
        {"boundaries", through("a", user("a")) + boundary("b1", "a", "timer PT1H", false) +
                           boundary("b2", "a", "error bad") + user("x") + flows("b1>x b2>x x>e")},
        {"link", start("s") + throwing("off", "link l") + caught("on", "link l") + end("e") +
                     flows("s>off on>e")},
        {"event gateway", start("s") + node("eventBasedGateway", "g") + caught("m", "message go") +
                              caught("t", "after 3 working_day") + end("e") +
                              flows("s>g g>m g>t m>e t>e")},
        {"repeated",
         through("a b", user("a",
                             "<b:multiInstanceLoopCharacteristics><b:loopCardinality>3"
                             "</b:loopCardinality></b:multiInstanceLoopCharacteristics>") +
                            user("b", "<b:standardLoopCharacteristics loopMaximum=\"3\"/>"))},
        {"inclusive", start("s") + node("inclusiveGateway", "g", "", "default=\"g-b\"") +
                          user("a") + user("b") + node("inclusiveGateway", "j") + end("e") +
                          flows("s>g g>a[x=1] g>b a>j b>j j>e")},
        {"terminate", start("s") + node("parallelGateway", "g") + user("a") + user("b") +
                          end("e", "terminate") + end("f") + flows("s>g g>a g>b a>e b>f")},
        {"other start",
         start("s") + start("m", "message go") + user("a") + end("e") + flows("s>a m>a a>e")},
    };
    for (const auto& [name, content] : models) EXPECT_EQ(faults_in(content), "") << name;
    EXPECT_EQ(faults_in(through("c", node("callActivity", "c", "", "calledElement=\"sub\"")),
                        "<b:process id=\"sub\">" + inner + "</b:process>"),
              "");
    EXPECT_EQ(faults_in(through("c", node("callActivity", "c", "", "calledElement=\"g\"")),
                        "<b:globalUserTask id=\"g\" m:role=\"clerk\"/>"),
              "");
}

TEST(CheckElements, names_what_an_event_lacks) {
    const std::pair<std::string, std::string> fallacies[] = {
        {through("m", caught("m", "message")), "event_unnamed@m"},
        {through("m", throwing("m", "signal")), "event_unnamed@m"},
        {through("m", node("receiveTask", "m")), "event_unnamed@m"},
        {through("m", node("sendTask", "m")), "event_unnamed@m"},
        {through("m", caught("m", "message nobody")), "reference_unknown@m"},
        {through("m", node("receiveTask", "m", "", "messageRef=\"nobody\"")),
         "reference_unknown@m"},
        {start("s") + end("e", "error") + flows("s>e"), "event_unnamed@e"},
        {through("t", caught("t", "timer soon")), "timer_unparsable@t"},
        {through("t", node("intermediateCatchEvent", "t", "<b:timerEventDefinition/>")),
         "timer_unparsable@t"},
        {through("t", caught("t", "after 3 moons")), "timer_unparsable@t"},
        {through("t", user("t", "", "m:after=\"3 working_day\"")), "motcua_unknown@t"},
        {through("c", caught("c", "conditional x >")), "condition_unparsable@c"},
        {through("c", node("intermediateCatchEvent", "c", event("message go"),
                           "m:correlation=\"= 1 +\"")),
         "expression_unparsable@c"},
        {start("s") + throwing("off", "link l") + end("e") + flows("s>off"),
         "cannot_end@s link_wrong@off cannot_end@off unreachable@e"},
        {start("s") + throwing("off", "link l") + caught("on", "link l") + caught("on2", "link l") +
             end("e") + flows("s>off on>e on2>e"),
         "link_wrong@off link_wrong@on link_wrong@on2"},
        {start("s") + throwing("off", "link l") + caught("on", "link l") + end("e") +
             flows("s>off on>e off>e"),
         "left_by_flow@off-e"},
    };
    for (const auto& [content, faults] : fallacies)
        EXPECT_EQ(faults_in(content), faults) << content;
}

TEST(CheckElements, knows_where_each_event_may_stand) {
    const std::pair<std::string, std::string> fallacies[] = {
        {start("s", "error bad") + start("t") + end("e") + flows("s>e t>e"), "trigger_not_here@s"},
        {through("c", caught("c", "error bad")), "trigger_not_here@c"},
        {through("c", node("intermediateCatchEvent", "c")), "trigger_not_here@c"},
        {through("c", throwing("c", "timer PT1H")), "trigger_not_here@c"},
        {start("s") + end("e", "timer PT1H") + flows("s>e"), "trigger_not_here@e"},
        {through("a", user("a")) + boundary("b", "a", "terminate") + flows("b>e"),
         "trigger_not_here@b"},
        {through("sub", sub_process("sub", start("is", "message go") + end("ie") + flows("is>ie"))),
         "trigger_not_here@is unreachable@is unreachable@ie"},
        {through("a", user("a") + event_scope("h", start("hs") + end("he") + flows("hs>he"))),
         "trigger_not_here@hs"},
        {through("a", user("a")) + boundary("b", "a", "error bad", false) + flows("b>e"),
         "must_interrupt@b"},
        {through("a", user("a")) + boundary("b", "nobody", "timer PT1H") + flows("b>e"),
         "boundary_loose@b unreachable@b"},
        {through("a", node("manualTask", "a")) + boundary("b", "a", "timer PT1H") + flows("b>e"),
         "boundary_never@b"},
        {through("a", user("a")) + boundary("b", "a", "timer PT1H") + flows("b>e a>b"),
         "entered_by_flow@a-b"},
        {through("a", user("a")) + boundary("b", "a", "timer PT1H"), "dead_end@b"},
        {start("s") + node("eventBasedGateway", "g") + caught("m", "message go") + user("a") +
             end("e") + flows("s>g g>m g>a m>e a>e"),
         "event_gateway_target@g-a"},
    };
    for (const auto& [content, faults] : fallacies)
        EXPECT_EQ(faults_in(content), faults) << content;
}

TEST(CheckElements, knows_how_scopes_begin_and_end) {
    const std::string called = "<b:process id=\"sub\">";
    const auto call = through("c", node("callActivity", "c", "", "calledElement=\"sub\""));
    const std::pair<std::string, std::string> fallacies[] = {
        {through("sub",
                 sub_process("sub", start("is") + start("it") + end("ie") + flows("is>ie it>ie"))),
         "many_starts@it"},
        {through("sub", sub_process("sub", user("a") + end("ie") + flows("a>ie"))), "no_start@sub"},
        {through("sub", sub_process("sub", start("is") + user("a") + flows("is>a"))),
         "no_end@sub cannot_end@is dead_end@a"},
        {through("a", user("a") + event_scope("h", user("x") + end("he") + flows("x>he"))),
         "no_start@h unreachable@h unreachable@x unreachable@he"},
        {through("a", user("a") +
                          event_scope("h", start("hs", "error bad") + end("he") + flows("hs>he"))) +
             flows("a>h"),
         "entered_by_flow@a-h"},
        {through("a", node("callActivity", "a", "", "calledElement=\"nobody\"")),
         "called_unknown@a"},
        {through("t", node("task", "t")), "unsupported_kind@t"},
        {through("t", node("transaction", "t")), "unsupported_kind@t"},
        {through("t", node("adHocSubProcess", "t")), "unsupported_kind@t"},
    };
    for (const auto& [content, faults] : fallacies)
        EXPECT_EQ(faults_in(content), faults) << content;
    EXPECT_EQ(faults_in(call, called + start("cs") + "</b:process>"), "no_end@sub dead_end@cs");
    EXPECT_EQ(faults_in(call, called + start("cs") +
                                  node("callActivity", "again", "", "calledElement=\"sub\"") +
                                  end("ce") + flows("cs>again again>ce") + "</b:process>"),
              "calls_itself@sub");
    EXPECT_EQ(faults_in(call, "<b:globalUserTask id=\"sub\"/>"), "role_missing@sub");
}

TEST(CheckElements, wants_tasks_and_repetitions_told) {
    const std::pair<std::string, std::string> fallacies[] = {
        {through("t", node("scriptTask", "t")), "script_unreadable@t"},
        {through("t",
                 node("scriptTask", "t", "<b:script>x = 1</b:script>", "scriptFormat=\"groovy\"")),
         "script_unreadable@t"},
        {through("t", node("businessRuleTask", "t")), "rule_missing@t"},
        {through("t", node("userTask", "t", "", "m:role=\"officer\" m:suspends=\"rain\"")),
         "suspends_wrong@t"},
        {through("t", node("manualTask", "t", "", "m:suspends=\"financial_duty\"")),
         "suspends_wrong@t"},
        {through("t", user("t", "<b:multiInstanceLoopCharacteristics/>")), "repeat_unreadable@t"},
        {through("t", user("t",
                           "<b:multiInstanceLoopCharacteristics><b:loopCardinality>1 +"
                           "</b:loopCardinality></b:multiInstanceLoopCharacteristics>")),
         "expression_unparsable@t"},
        {through("t", user("t", "<b:standardLoopCharacteristics loopMaximum=\"some\"/>")),
         "repeat_unreadable@t"},
        {start("s") + user("t") + end("e") + flows("s>t t>e[x=1]"), "no_default@t"},
        {through("t", user("t", "", "isForCompensation=\"true\"")), "unsupported_compensation@t"},
        {through("t", node("receiveTask", "t", "",
                           "instantiate=\"true\" "
                           "messageRef=\"message_go\"")),
         "unsupported_instantiate@t"},
        {through("t", node("intermediateThrowEvent", "t", "<b:compensateEventDefinition/>")),
         "unsupported_trigger@t"},
    };
    for (const auto& [content, faults] : fallacies)
        EXPECT_EQ(faults_in(content), faults) << content;
}

TEST(CheckTokens, judges_inclusive_joins_boundaries_and_what_is_inside) {
    const std::pair<std::string, std::string> fallacies[] = {
        // An inclusive join never waits for what cannot come; a parallel one does.
        {start("s") + node("inclusiveGateway", "g", "", "default=\"g-b\"") + user("a") + user("b") +
             node("parallelGateway", "j") + end("e") + flows("s>g g>a[x=1] g>b a>j b>j j>e"),
         "join_waits_forever@j"},
        {start("s") + node("parallelGateway", "g") + user("a") + user("b") +
             boundary("late", "b", "timer PT1H") + node("parallelGateway", "j") + end("e") +
             end("f") + flows("s>g g>a g>b a>j b>j j>e late>f"),
         "join_waits_forever@j"},
        {through(
             "sub",
             sub_process("sub", start("is") + node("exclusiveGateway", "g", "", "default=\"g-b\"") +
                                    user("a") + user("b") + node("parallelGateway", "j") +
                                    end("ie") + flows("is>g g>a[x=1] g>b a>j b>j j>ie"))),
         "join_waits_forever@j"},
        {start("s") + node("parallelGateway", "g") + user("a") +
             boundary("late", "a", "timer PT1H", false) + user("b") + node("parallelGateway", "j") +
             end("e") + flows("s>g g>a g>j a>b late>b b>j j>e"),
         "join_waits_forever@j"},
    };
    for (const auto& [content, faults] : fallacies)
        EXPECT_EQ(faults_in(content), faults) << content;
}

TEST(CheckElements, says_of_each_fault_the_whole_code) {
    const auto task = [](const std::string& more, const std::string& inside = "") {
        return model(through("t", user("t", inside, more)));
    };
    const std::string cross = start("s") + sub_process("sub", end("x")) + flows("s>x");
    const std::pair<std::string, std::string> wanted[] = {
        {"process.flow_crosses_scope", model(cross)},
        {"process.flow_dangling", model(start("s") + flows("s>nobody"))},
        {"process.may_run_twice", drawn("start>and1 and1>a and1>b a>xor b>xor xor>c c>end")},
        {"process.tokens_pile_up", drawn("start>xor xor>a[x] xor>end* a>xor a>b b>xor")},
        {"process.unsupported_compensation", task("isForCompensation=\"true\"")},
        {"process.unsupported_instantiate",
         model(through(
             "t", node("receiveTask", "t", "", "instantiate=\"true\" messageRef=\"message_go\"")))},
        {"process.unsupported_quantity", task("completionQuantity=\"2\"")},
        {"process.unsupported_repeat",
         task("", "<b:multiInstanceLoopCharacteristics behavior=\"One\"/>")},
        {"process.unsupported_trigger",
         model(
             through("t", node("intermediateThrowEvent", "t", "<b:compensateEventDefinition/>")))},
    };
    for (const auto& [code, bpmn] : wanted) {
        bool is_said = false;
        for (const Fault& fault : check(definition_of(bpmn))) is_said |= fault.code == code;
        EXPECT_TRUE(is_said) << code;
    }
}

}  // namespace
}  // namespace motcua::process
