// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"
#include "testing/databases.hpp"

namespace motcua::process {
namespace {

/// Published on Sunday 1 March 2026 at 08:00, in force from the day after unless it says so.
class StartsByThemselves : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    Processes processes;
    const Actor admin = Actor::system("test");

    StartsByThemselves() { database.clock.set(moment("2026-03-01T08:00:00+07:00")); }

    static std::string file(const std::string& starts, const std::string& ways,
                            const std::string& kind = "internal") {
        std::string bpmn = model(starts + user("a") + end("e") + flows("a>e " + ways));
        bpmn.insert(bpmn.find(" isExecutable"), " m:kind=\"" + kind + "\"");
        return bpmn;
    }
    std::string faults(const std::string& bpmn, const std::string& from = "2026-03-02") {
        const auto definition = read_bpmn(bpmn);
        EXPECT_TRUE(definition) << code_of(definition);
        std::string out;
        const auto all = database->write(
            [&](Transaction& tx) { return processes.faults_against(tx, *definition, day(from)); });
        for (const Fault& fault : all)
            if (fault.severity == Severity::error)
                out += (out.empty() ? "" : " ") + fault.code + "@" + fault.element_id;
        return out;
    }
    std::string publish(const std::string& bpmn, const std::string& from = "2026-03-02") {
        return code_of(database->write([&](Transaction& tx) {
            return processes.publish(tx, admin, bpmn, {"1/QĐ", day("2026-03-01"), day(from)});
        }));
    }
    std::optional<EventStart> comes(std::string_view at, std::int64_t version = 1) {
        database.clock.set(moment(std::string(at) + ":00+07:00"));
        return database->write(
            [&](Transaction& tx) { return processes.take_timer(tx, {"test", version, "s"}); });
    }
    std::string next() {
        const auto starts =
            database->read([&](Transaction& tx) { return processes.starts(tx, "test"); });
        return starts.empty() || !starts[0].next_at ? "" : iso(*starts[0].next_at);
    }
};

TEST_P(StartsByThemselves, are_refused_where_they_make_no_sense) {
    const std::string agency = "m:agency=\"H26.1\"";
    EXPECT_EQ(faults(file(start("n") + start("s", "timer P1D"), "n>a s>a", "procedure")),
              "process.start_without_applicant@s");
    EXPECT_EQ(faults(file(start("n") + start("s", "message go", agency), "n>a s>a", "procedure")),
              "process.start_without_applicant@s");
    EXPECT_EQ(faults(file(start("s", "conditional x > 1"), "s>a")),
              "process.start_without_instance@s");
    EXPECT_EQ(faults(file(start("s", "message go"), "s>a")), "process.start_without_agency@s");
    EXPECT_EQ(faults(file(start("s", "message go", "m:agency=\"competent\""), "s>a")),
              "process.start_without_agency@s");
    EXPECT_EQ(faults(file(start("s", "message go", agency + " m:correlation=\"= x\""), "s>a")),
              "process.start_key_computed@s");
    EXPECT_EQ(faults(file(start("s", "timer = x"), "s>a")), "process.start_timer_computed@s");
    EXPECT_EQ(faults(file(start("s", "after 3 working_day"), "s>a")),
              "process.start_working_time@s");
    EXPECT_EQ(faults(file(start("s", "date 2026-03-01"), "s>a")), "process.start_never@s");
    EXPECT_EQ(faults(file(start("s", "date 2026-03-05"), "s>a"), "2026-03-09"),
              "process.start_never@s");
}

TEST_P(StartsByThemselves, need_no_start_by_hand_beside_them) {
    const std::string agency = "m:agency=\"H26.1\"";
    for (const std::string& alone :
         {start("s", "cycle R/P1D"), start("s", "date 2026-03-05"), start("s", "timer P1D"),
          start("s", "signal all"), start("s", "message go", agency)}) {
        EXPECT_EQ(faults(file(alone, "s>a")), "") << alone;
        EXPECT_EQ(faults(file(start("n") + alone, "n>a s>a")), "") << alone;
    }
    EXPECT_EQ(faults(file(start("s", "timer P1D"), "s>a", "procedure")),
              "process.no_start@test process.start_without_applicant@s");
}

TEST_P(StartsByThemselves, come_on_the_clock_from_the_day_in_force) {
    ASSERT_EQ(publish(file(start("s", "cycle R2/P1D"), "s>a")), "");
    EXPECT_EQ(next(), "2026-03-03T00:00:00+07:00");
    EXPECT_FALSE(comes("2026-03-02T23:59"));
    const auto first = comes("2026-03-03T07:00");
    ASSERT_TRUE(first);
    EXPECT_EQ(iso(*first->next_at), "2026-03-03T00:00:00+07:00") << "as it was planned";
    EXPECT_FALSE(comes("2026-03-03T08:00"));
    EXPECT_TRUE(comes("2026-03-04T00:00"));
    EXPECT_EQ(next(), "") << "twice, as it says";
    EXPECT_FALSE(comes("2026-03-05T00:00"));
}

TEST_P(StartsByThemselves, published_late_begin_nothing_for_what_is_over) {
    ASSERT_EQ(publish(file(start("s", "cycle R/P7D"), "s>a"), "2026-01-05"), "");
    EXPECT_EQ(next(), "2026-03-02T00:00:00+07:00");
}

TEST_P(StartsByThemselves, cease_when_another_version_is_in_force_or_it_is_retired) {
    ASSERT_EQ(publish(file(start("s", "cycle R/P1D"), "s>a")), "");
    ASSERT_EQ(publish(file(start("s", "cycle R/P2D"), "s>a"), "2026-03-04"), "");
    EXPECT_TRUE(comes("2026-03-03T00:00", 1));
    EXPECT_FALSE(comes("2026-03-04T00:00", 1));
    EXPECT_TRUE(comes("2026-03-06T00:00", 2));
    ASSERT_TRUE(database->write([&](Transaction& tx) {
        return processes.retire(tx, admin, "test", 2, day("2026-03-08"));
    }));
    EXPECT_FALSE(comes("2026-03-08T00:00", 2));
    EXPECT_EQ(next(), "");
    const auto differ =
        database->read([&](Transaction& tx) { return processes.starts_that_differ(tx); });
    EXPECT_TRUE(differ.empty());
}

TEST_P(StartsByThemselves, are_listed_of_the_version_in_force) {
    const std::string two = start("r", "cycle R/P1D") + start("s", "signal all");
    ASSERT_EQ(publish(file(start("s", "cycle R/P1D"), "s>a")), "");
    ASSERT_EQ(publish(file(two, "r>a s>a"), "2026-03-04"), "");
    const auto listed = [&](const std::string& on) {
        std::string out;
        for (const EventStart& each : database->read([&](Transaction& tx) {
                 return processes.begun_by(tx, Trigger::none, "", day(on));
             }))
            out += each.element + std::to_string(each.version) + " ";
        return out;
    };
    EXPECT_EQ(listed("2026-03-01"), "") << "not yet";
    EXPECT_EQ(listed("2026-03-03"), "s1 ");
    EXPECT_EQ(listed("2026-03-04"), "r2 s2 ");
}

TEST_P(StartsByThemselves, are_found_by_name_in_the_version_in_force) {
    const std::string agency = "m:agency=\"H26.1\"";
    ASSERT_EQ(publish(file(start("s", "message go", agency), "s>a")), "");
    ASSERT_EQ(publish(file(start("n"), "n>a"), "2026-03-09"), "");
    const auto named = [&](Trigger trigger, const char* name, const char* on) {
        return database
            ->read([&](Transaction& tx) { return processes.begun_by(tx, trigger, name, day(on)); })
            .size();
    };
    EXPECT_EQ(named(Trigger::message, "go", "2026-03-01"), 0u);
    EXPECT_EQ(named(Trigger::message, "go", "2026-03-02"), 1u);
    EXPECT_EQ(named(Trigger::signal, "go", "2026-03-02"), 0u);
    EXPECT_EQ(named(Trigger::message, "other", "2026-03-02"), 0u);
    EXPECT_EQ(named(Trigger::message, "go", "2026-03-09"), 0u);
}

INSTANTIATE_TEST_SUITE_P(On, StartsByThemselves, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::process
