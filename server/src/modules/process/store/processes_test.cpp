// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_models.hpp"
#include "testing/databases.hpp"

namespace motcua::process {
namespace {

class PublishProcess : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    Processes processes;
    const Actor administrator = Actor::system("test");

    Result<Publication> publish(const std::string& bpmn, std::string number = "663/QĐ",
                                std::string from = "2026-03-02") {
        const Decision decision{number, day("2026-03-01"), day(from)};
        return database->write(
            [&](Transaction& tx) { return processes.publish(tx, administrator, bpmn, decision); });
    }
    Result<DefinitionPtr> current(std::string code, std::string on) {
        return database->read(
            [&](Transaction& tx) { return processes.current(tx, code, day(on)); });
    }
    Result<DefinitionPtr> find(std::string code, int version) {
        return database->read([&](Transaction& tx) { return processes.find(tx, code, version); });
    }
    Result<> retire(std::string code, int version, std::string from) {
        return database->write([&](Transaction& tx) {
            return processes.retire(tx, administrator, code, version, day(from));
        });
    }
    std::vector<VersionRow> list(std::optional<std::string> code = {}) {
        return database->read([&](Transaction& tx) { return processes.list(tx, code); });
    }
};

const std::string kFirst = drawn("start>a a>end", "simple");
const std::string kSecond = drawn("start>a a>b b>end", "simple");

TEST_P(PublishProcess, makes_the_next_version_and_keeps_the_old_one) {
    ASSERT_TRUE(publish(kFirst));
    const auto second = publish(kSecond, "700/QĐ", "2026-04-01");

    ASSERT_TRUE(second) << code_of(second);
    EXPECT_EQ(second->version, 2);
    EXPECT_TRUE(second->is_new);
    EXPECT_EQ((*find("simple", 1))->elements.size(), 3u);
    EXPECT_EQ((*find("simple", 2))->elements.size(), 4u);
    EXPECT_EQ((*find("simple", 2))->version, 2);
    EXPECT_EQ((*find("simple", 2))->text, kSecond);
}

TEST_P(PublishProcess, puts_in_force_from_its_day_on) {
    ASSERT_TRUE(publish(kFirst));
    ASSERT_TRUE(publish(kSecond, "700/QĐ", "2026-04-01"));

    EXPECT_EQ(code_of(current("simple", "2026-03-01")), "process.none_in_force");
    EXPECT_EQ((*current("simple", "2026-03-31"))->version, 1);
    EXPECT_EQ((*current("simple", "2026-04-01"))->version, 2);
    EXPECT_EQ(code_of(current("nothing", "2026-04-01")), "process.none_in_force");
}

TEST_P(PublishProcess, does_nothing_for_the_very_file_published_last) {
    ASSERT_TRUE(publish(kFirst));
    const auto again = publish(kFirst);

    ASSERT_TRUE(again);
    EXPECT_FALSE(again->is_new);
    EXPECT_EQ(again->version, 1);
    EXPECT_EQ(list().size(), 1u);
}

TEST_P(PublishProcess, refuses_what_is_faulty_or_not_decided) {
    EXPECT_EQ(code_of(publish(drawn("start>a", "simple"))), "process.faulty");
    EXPECT_EQ(code_of(publish("<a/>")), "process.not_bpmn");
    EXPECT_EQ(code_of(publish(kFirst, " ")), "process.decision_missing");
    const auto visitor = database->write([&](Transaction& tx) {
        return processes.publish(tx, Actor::visitor(), kFirst,
                                 {"1", day("2026-03-01"), day("2026-03-01")});
    });
    EXPECT_EQ(code_of(visitor), "process.not_allowed");
    EXPECT_TRUE(list().empty());
}

/// Between its start and its end stands one element.
std::string with_between(const std::string& element) {
    return R"(<?xml version="1.0"?><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL")"
           R"( xmlns:m="urn:motcua:bpmn:1"><b:process id="waits" name="Chờ" isExecutable="true">)"
           R"(<b:startEvent id="start"/>)" +
           element +
           R"(<b:endEvent id="end"/><b:sequenceFlow id="f" sourceRef="start" targetRef="x"/>)"
           R"(<b:sequenceFlow id="g" sourceRef="x" targetRef="end"/></b:process></b:definitions>)";
}

TEST_P(PublishProcess, takes_what_waits_for_a_clock_a_message_a_signal_or_a_condition) {
    for (
        const char* event :
        {R"(<b:timerEventDefinition><b:timeDuration>PT1H</b:timeDuration></b:timerEventDefinition>)",
         R"(<b:messageEventDefinition messageRef="m"/>)",
         R"(<b:signalEventDefinition signalRef="s"/>)",
         R"(<b:conditionalEventDefinition><b:condition>= x</b:condition></b:conditionalEventDefinition>)"}) {
        std::string bpmn =
            with_between(std::string(R"(<b:intermediateCatchEvent id="x" name="Chờ">)") + event +
                         "</b:intermediateCatchEvent>");
        bpmn.insert(bpmn.find("<b:process"),
                    R"(<b:message id="m" name="m"/><b:signal id="s" name="s"/>)");
        EXPECT_EQ(code_of(publish(bpmn)), "") << event;
    }
}

TEST_P(PublishProcess, lists_versions_newest_first) {
    ASSERT_TRUE(publish(kFirst));
    ASSERT_TRUE(publish(kSecond, "700/QĐ", "2026-04-01"));
    ASSERT_TRUE(publish(drawn("start>a a>end", "other")));

    const auto all = list(), simple = list("simple");
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].code, "other");
    ASSERT_EQ(simple.size(), 2u);
    EXPECT_EQ(simple[0].version, 2);
    EXPECT_EQ(simple[0].decision_no, "700/QĐ");
    EXPECT_EQ(simple[0].name, "Thử");
    EXPECT_FALSE(simple[0].retired_from);
}

TEST_P(PublishProcess, is_seen_by_others_that_kept_the_old_version_in_memory) {
    Processes elsewhere;
    ASSERT_TRUE(publish(kFirst));
    const auto seen = [&] {
        return database->read([&](Transaction& tx) {
            return (*elsewhere.current(tx, "simple", day("2026-05-01")))->version;
        });
    };
    EXPECT_EQ(seen(), 1);
    ASSERT_TRUE(publish(kSecond));
    EXPECT_EQ(seen(), 2);
}

TEST_P(PublishProcess, gives_the_same_parsed_definition_again) {
    ASSERT_TRUE(publish(kFirst));
    EXPECT_EQ(find("simple", 1)->get(), find("simple", 1)->get());
    EXPECT_EQ(code_of(find("simple", 7)), "process.not_found");
    EXPECT_EQ(code_of(find("nothing", 1)), "process.not_found");
}

TEST_P(PublishProcess, ends_a_version_for_new_instances_only) {
    ASSERT_TRUE(publish(kFirst));

    EXPECT_EQ(code_of(retire("simple", 1, "2026-03-02")), "process.retired_too_early");
    ASSERT_TRUE(retire("simple", 1, "2026-05-01"));

    EXPECT_EQ((*current("simple", "2026-04-30"))->version, 1);
    EXPECT_EQ(code_of(current("simple", "2026-05-01")), "process.none_in_force");
    EXPECT_TRUE(find("simple", 1));
    EXPECT_EQ(code_of(retire("simple", 1, "2026-06-01")), "process.already_retired");
    EXPECT_EQ(code_of(retire("simple", 2, "2026-06-01")), "process.not_found");
    const auto visitor = database->write([&](Transaction& tx) {
        return processes.retire(tx, Actor::visitor(), "simple", 1, day("2026-06-01"));
    });
    EXPECT_EQ(code_of(visitor), "process.not_allowed");
}

TEST_P(PublishProcess, takes_a_retired_file_up_again_as_a_new_version) {
    ASSERT_TRUE(publish(kFirst));
    ASSERT_TRUE(retire("simple", 1, "2026-05-01"));

    const auto again = publish(kFirst, "900/QĐ", "2026-06-01");

    ASSERT_TRUE(again);
    EXPECT_EQ(again->version, 2);
    EXPECT_EQ((*current("simple", "2026-06-01"))->version, 2);
}

TEST_P(PublishProcess, runs_an_instance_on_its_pinned_version) {
    ASSERT_TRUE(publish(kFirst));
    Running run{**find("simple", 1)};
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(publish(kSecond));

    run.definition = **find("simple", run.instance.version);
    ASSERT_TRUE(run.complete("a"));

    EXPECT_EQ(run.open(), "completed");
}

INSTANTIATE_TEST_SUITE_P(On, PublishProcess, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::process
