// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/process_for_tests.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

using drawn::catches;
using drawn::on;
using drawn::user;

constexpr std::string_view kNames =
    R"(<b:message id="m_tax" name="tax_paid"/><b:signal id="s_storm" name="storm"/>)";
constexpr std::string_view kTax = R"(<b:messageEventDefinition messageRef="m_tax"/>)";
constexpr std::string_view kStorm = R"(<b:signalEventDefinition signalRef="s_storm"/>)";

/// What processes send each other, and what is sent to them.
class SentThings : public Office {
protected:
    /// A process that waits for the message "tax_paid" with its own procedure's code for a key.
    void waits_for_tax() {
        publish(
            drawn::process("<b:intermediateCatchEvent id=\"tax\" name=\"tax\" m:correlation=\"= "
                           "procedure_code\">" +
                               std::string(kTax) + "</b:intermediateCatchEvent>",
                           "receive>tax tax>decide", std::string(kNames)));
    }
    void goes_on_waiting_for_storm() {
        publish(drawn::process(user("appraise", "appraiser") + user("shelter", "unit_head") +
                                   on("appraise", "storm", false, std::string(kStorm)),
                               "receive>appraise appraise>decide storm>shelter shelter>decide",
                               std::string(kNames)));
    }
    void deliver() {
        jobs::JobRunner runner(database, database.clock, outbox);
        runner.on_job(std::string(kDeliver), [this](Database& db, const jobs::Due& due) {
            return dossiers.deliver(db, due);
        });
        runner.run_due(database.clock.now());
    }
    std::int64_t tell(const std::string& name, const std::string& key = "",
                      const std::string& facts = "{}") {
        const auto sent = says(&Dossiers::send_message, Actor::system("test"),
                               SendMessage{name, key, Json{facts}});
        EXPECT_TRUE(sent) << code_of(sent);
        deliver();
        return sent ? sent->waiting : -1;
    }
    std::string open(const std::string& code) {
        std::string steps;
        for (const TaskView& task : view(code).tasks) steps += task.step + " ";
        return steps;
    }
};

TEST_P(SentThings, reach_the_one_that_waits_for_this_name_and_key) {
    waits_for_tax();
    const std::string code = received(served);
    EXPECT_EQ(open(code), "");
    EXPECT_EQ(tell("tax_paid", "9.999999"), 0);
    EXPECT_EQ(open(code), "");
    EXPECT_EQ(tell("tax_paid", "1.000003", R"({"paid": true})"), 1);
    EXPECT_EQ(open(code), "decide ");
    EXPECT_EQ(view(code).events.back().type, "message_taken");
    EXPECT_EQ(view(code).events.back().note, "tax_paid: test");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(SentThings, that_come_before_anybody_waits_are_kept_and_taken_once) {
    waits_for_tax();
    EXPECT_EQ(tell("tax_paid", "1.000003"), 0);
    const std::string first = received(served);
    database.clock.step(minutes(1));
    const std::string second = received(served);
    deliver();
    EXPECT_EQ(open(first), "decide ");
    EXPECT_EQ(open(second), "");
    EXPECT_EQ(tell("tax_paid", "1.000003"), 1);
    EXPECT_EQ(open(second), "decide ");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(SentThings, that_nobody_wants_are_dropped_after_a_month) {
    EXPECT_EQ(tell("tax_paid"), 0);
    for (int i = 0; i < 40; ++i) {
        database.clock.step(hours(24));
        deliver();
    }
    waits_for_tax();
    const std::string code = received(served);
    deliver();
    EXPECT_EQ(open(code), "");
}

TEST_P(SentThings, by_a_process_reach_another_and_not_itself) {
    publish(drawn::process(
        "<b:sendTask id=\"tell\" name=\"tell\" messageRef=\"m_tax\" m:correlation=\"k\"/>"
        "<b:receiveTask id=\"hear\" name=\"hear\" messageRef=\"m_tax\" m:correlation=\"k\"/>",
        "receive>tell tell>hear hear>decide", std::string(kNames)));
    const std::string first = received(served);
    deliver();
    EXPECT_EQ(open(first), "") << "its own message is not for itself";
    database.clock.step(minutes(1));
    const std::string second = received(served);
    deliver();
    EXPECT_EQ(open(first), "decide ") << "it has what the second sent";
    EXPECT_EQ(view(first).events.back().note, "tax_paid: " + second);
    EXPECT_EQ(open(second), "decide ") << "and the second what the first had sent before";
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(SentThings, as_signals_reach_every_dossier_that_waits_once) {
    goes_on_waiting_for_storm();
    std::vector<std::string> codes;
    for (int i = 0; i < 5; ++i) {
        codes.push_back(received(served));
        database.clock.step(minutes(1));
    }
    completes(appraiser, codes[4], "appraise");
    const auto sent = says(&Dossiers::send_signal, Actor::system("test"), SendSignal{"storm", {}});
    ASSERT_TRUE(sent) << code_of(sent);
    EXPECT_EQ(sent->waiting, 4);
    database.clock.step(minutes(1));
    const std::string later = received(served);
    deliver();
    deliver();
    for (int i = 0; i < 4; ++i) EXPECT_EQ(open(codes[i]), "appraise shelter ") << i;
    EXPECT_EQ(open(codes[4]), "decide ");
    EXPECT_EQ(open(later), "appraise ") << "it did not wait when the signal was sent";
    EXPECT_EQ(view(codes[0]).events.back().type, "signal_heard");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(SentThings, that_the_process_cannot_take_are_an_incident) {
    publish(drawn::process(catches("tax", std::string(kTax)) + "<b:exclusiveGateway id=\"which\"/>",
                           "receive>tax tax>which which>decide[paid]", std::string(kNames)));
    const std::string code = received(served);
    EXPECT_EQ(tell("tax_paid"), 1);
    ASSERT_EQ(view(code).incidents.size(), 1u);
    EXPECT_EQ(view(code).incidents[0].why, "process.no_way_out");
    EXPECT_EQ(view(code).incidents[0].what, Stuck::message);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(SentThings, need_a_name_a_right_and_facts_that_can_be_said) {
    const SendMessage unnamed{" ", {}, {}}, odd{"x", {}, Json{R"({"a b": 1})"}};
    EXPECT_EQ(told(&Dossiers::send_message, leader, unnamed), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::send_message, Actor::system("test"), unnamed),
              "dossier.message_unnamed");
    EXPECT_EQ(told(&Dossiers::send_message, Actor::system("test"), odd), "process.variable_wrong");
    EXPECT_EQ(told(&Dossiers::send_signal, leader, SendSignal{"x", {}}), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::send_signal, Actor::system("test"), SendSignal{"", {}}),
              "dossier.message_unnamed");
    EXPECT_EQ(told(&Dossiers::send_signal, Actor::system("test"), SendSignal{"x", Json{"7"}}),
              "process.variable_wrong");
}

TEST_P(SentThings, and_conditions_are_looked_at_when_facts_change) {
    publish(drawn::process(
        user("appraise", "appraiser") + user("hurry", "unit_head") +
            on("appraise", "urgent", true,
               "<b:conditionalEventDefinition><b:condition>= urgent = true</b:condition>"
               "</b:conditionalEventDefinition>") +
            on("appraise", "news", false, std::string(kTax)) + "<b:endEvent id=\"read\"/>",
        "receive>appraise appraise>decide urgent>hurry hurry>decide news>read",
        std::string(kNames)));
    const std::string code = received(served);
    EXPECT_EQ(tell("tax_paid", "", R"({"urgent": false})"), 1);
    EXPECT_EQ(open(code), "appraise ");
    EXPECT_EQ(tell("tax_paid", "", R"({"urgent": true})"), 1);
    EXPECT_EQ(open(code), "hurry ");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, SentThings, every_engine(), engine_name);

}  // namespace motcua::dossiers
