// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

TEST(Message, that_arrives_lets_the_event_go_on_that_waits_for_it) {
    auto run = running(start("s") + caught("wait", "message go") + user("a") + end("e") +
                       flows("s>wait wait>a a>e"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "");
    EXPECT_EQ(run.waiting(), "wait");

    EXPECT_EQ(code_of(run.message("stop")), "process.nobody_waits");
    ASSERT_TRUE(run.message("go", "", {{"answer", "yes"}}));

    EXPECT_EQ(run.open(), "a");
    EXPECT_EQ(run.instance.variables.at("answer"), Value("yes"));
    EXPECT_EQ(code_of(run.message("go")), "process.nobody_waits");
}

TEST(Message, goes_to_the_oldest_wait_of_its_key) {
    auto run = running(
        start("s") + node("parallelGateway", "split") +
        node("intermediateCatchEvent", "first", event("message go"), "m:correlation=\"= one\"") +
        node("intermediateCatchEvent", "second", event("message go"), "m:correlation=\"two\"") +
        user("a") + user("b") + flows("s>split split>first split>second first>a second>b"));
    ASSERT_TRUE(run.start({{"one", "1"}}));

    EXPECT_EQ(code_of(run.message("go", "3")), "process.nobody_waits");
    ASSERT_TRUE(run.message("go", "two"));
    EXPECT_EQ(run.open(), "b");
    ASSERT_TRUE(run.message("go", "1"));
    EXPECT_EQ(run.open(), "b a");
}

TEST(Message, whose_key_is_no_text_cannot_be_waited_for) {
    auto run = running(
        start("s") +
        node("intermediateCatchEvent", "wait", event("message go"), "m:correlation=\"= nobody\"") +
        flows("s>wait"));
    EXPECT_EQ(code_of(run.start()), "process.wait_unknown");
}

TEST(Message, is_received_by_a_task_and_sent_by_one) {
    auto run = running(start("s") + node("receiveTask", "get", "", "messageRef=\"message_go\"") +
                       node("sendTask", "put", "", "messageRef=\"message_reply\"") + user("a") +
                       flows("s>get get>put put>a"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.waiting(), "get");
    ASSERT_TRUE(run.message("go"));
    EXPECT_EQ(run.open(), "a");
    EXPECT_EQ(run.thrown(), "message reply");
}

TEST(Message, that_is_sent_reaches_a_branch_of_the_same_process_that_waits_for_it) {
    auto run =
        running(start("s") + node("parallelGateway", "split") + throwing("send", "message go") +
                caught("wait", "message go") + node("parallelGateway", "join") + user("a") +
                flows("s>split split>send split>wait send>join wait>join join>a"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a");
}

TEST(Message, that_ends_its_catcher_does_not_end_the_sender) {
    // The catcher leads nowhere; the sender has still its way to go.
    auto run = running(start("s") + node("parallelGateway", "split") +
                       throwing("send", "message go") + caught("wait", "message go") + user("a") +
                       flows("s>split split>wait split>send send>a"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a");
}

TEST(Message, begins_a_process_at_the_event_it_is_for) {
    auto run = running(start("s") + start("asked", "message go") + user("a") + user("b") +
                       flows("s>a asked>b"));
    ASSERT_TRUE(run.act(Start{{}, "asked"}));
    EXPECT_EQ(run.open(), "b");
    auto other = running(start("asked", "message go") + user("b") + flows("asked>b"));
    EXPECT_EQ(code_of(other.start()), "process.no_start");
    EXPECT_EQ(code_of(other.act(Start{{}, "b"})), "process.no_start");
}

TEST(Message, with_wrong_variables_changes_nothing) {
    auto run = running(start("s") + caught("wait", "message go") + flows("s>wait"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(code_of(run.message("go", "", {{"a b", 1}})), "process.variable_wrong");
    EXPECT_EQ(code_of(run.act(ThrowSignal{"all", {{"a b", 1}}})), "process.variable_wrong");
    EXPECT_EQ(code_of(run.set({{"a b", 1}})), "process.variable_wrong");
    EXPECT_EQ(run.waiting(), "wait");
    ASSERT_TRUE(run.message("go"));
    EXPECT_EQ(run.open(), "completed");
    EXPECT_EQ(code_of(run.message("go")), "process.ended");
    EXPECT_EQ(code_of(run.signal("all")), "process.ended");
}

TEST(Signal, reaches_everything_that_waits_for_it) {
    auto run = running(start("s") + node("parallelGateway", "split") + caught("one", "signal all") +
                       caught("two", "signal all") + caught("three", "signal other") + user("a") +
                       user("b") + user("c") +
                       flows("s>split split>one split>two split>three one>a two>b three>c"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.signal("all"));
    EXPECT_EQ(run.open(), "a b");
    ASSERT_TRUE(run.signal("all"));  // nobody hears it: that is no fault of a signal
    EXPECT_EQ(run.open(), "a b");
}

TEST(Signal, thrown_by_an_end_event_wakes_the_other_branch) {
    auto run = running(start("s") + node("parallelGateway", "split") + caught("one", "signal all") +
                       user("a") + user("b") + end("e", "signal all") +
                       flows("s>split split>one split>b one>a b>e"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "b");
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(run.open(), "a");
    EXPECT_EQ(run.thrown(), "signal all");
}

TEST(EventGateway, goes_the_way_of_what_happens_first_and_waits_for_nothing_else) {
    const std::string content =
        start("s") + node("eventBasedGateway", "gate") + caught("asked", "message go") +
        caught("late", "timer PT1H") +
        node("receiveTask", "got", "", "messageRef=\"message_reply\"") +
        caught("true", "conditional x=1") + user("a") + user("b") + user("c") + user("d") +
        flows("s>gate gate>asked gate>late gate>got gate>true asked>a late>b got>c true>d");
    auto by_message = running(content), by_timer = running(content), by_task = running(content),
         by_fact = running(content);
    for (Running* run : {&by_message, &by_timer, &by_task, &by_fact}) {
        ASSERT_TRUE(run->start());
        EXPECT_EQ(run->waiting(), "asked late got true");
    }
    ASSERT_TRUE(by_message.message("go"));
    EXPECT_EQ(by_message.open(), "a");
    EXPECT_EQ(by_message.waiting(), "");
    ASSERT_TRUE(by_timer.fire("late"));
    EXPECT_EQ(by_timer.open(), "b");
    EXPECT_EQ(code_of(by_timer.message("go")), "process.nobody_waits");
    ASSERT_TRUE(by_task.message("reply"));
    EXPECT_EQ(by_task.open(), "c");
    ASSERT_TRUE(by_fact.set({{"x", 1}}));
    EXPECT_EQ(by_fact.open(), "d");
    EXPECT_EQ(by_fact.instance, rebuild(by_fact.log));
}

TEST(Link, goes_on_at_its_other_end) {
    auto run = running(start("s") + throwing("off", "link l") + caught("on", "link l") + user("a") +
                       end("e") + flows("s>off on>a a>e"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "completed");
}

TEST(Condition, goes_on_when_it_becomes_true) {
    auto run = running(start("s") + caught("wait", "conditional x>10") + user("a") +
                       flows("s>wait wait>a"));
    ASSERT_TRUE(run.start({{"x", 1}}));
    EXPECT_EQ(run.open(), "");
    ASSERT_TRUE(run.set({{"x", 10}}));
    EXPECT_EQ(run.waiting(), "wait");
    ASSERT_TRUE(run.set({{"x", 11}}));
    EXPECT_EQ(run.open(), "a");
    auto at_once = running(start("s") + caught("wait", "conditional x>10") + user("a") +
                           flows("s>wait wait>a"));
    ASSERT_TRUE(at_once.start({{"x", 11}}));
    EXPECT_EQ(at_once.open(), "a");
}

}  // namespace
}  // namespace motcua::process
