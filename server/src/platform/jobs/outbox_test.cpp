// SPDX-License-Identifier: Apache-2.0
#include "testing/jobs_suite.hpp"

namespace motcua::jobs {
namespace {

class TellingNews : public BackgroundWork {};

TEST_P(TellingNews, reaches_each_consumer_in_order_and_only_once) {
    outbox.subscribe("indices", {"received"}, listener("indices"));
    outbox.subscribe("notices", {"received", "returned"}, listener("notices"));
    publish("received", "d1", "a");
    publish("returned", "d1", "b");
    publish("unheard", "d1", "c");

    run_due();
    run_due();

    EXPECT_EQ(heard(), (std::vector<std::string>{"indices d1 \"a\"", "notices d1 \"a\"",
                                                 "notices d1 \"b\""}));
}

TEST_P(TellingNews, keeps_the_order_of_an_aggregate_told_in_one_transaction) {
    outbox.subscribe("notices", {"received"}, listener("notices"));
    database->write([&](Transaction& tx) {
        for (int i = 0; i < 12; ++i) outbox.publish(tx, "received", "d1", Json{std::to_string(i)});
    });
    run_due();
    const auto all = heard();
    ASSERT_EQ(all.size(), 12u);
    for (int i = 0; i < 12; ++i) EXPECT_EQ(all[i], "notices d1 " + std::to_string(i));
}

TEST_P(TellingNews, goes_with_the_act_that_told_it) {
    outbox.subscribe("notices", {"received"}, listener("notices"));
    const auto refused = database->write([&](Transaction& tx) -> Result<> {
        outbox.publish(tx, "received", "d1", {});
        return Error{Kind::wrong_state, "suite.refused"};
    });
    EXPECT_FALSE(refused);
    EXPECT_EQ(run_due(), 0u);
}

TEST_P(TellingNews, holds_back_only_the_aggregate_that_cannot_be_heard) {
    outbox.subscribe("notices", {"received"}, listener("notices"));
    broken = "\"b\"";
    for (const auto* what : {"a", "b", "c"}) publish("received", "d1", what);
    publish("received", "d2", "x");

    run_due();
    EXPECT_EQ(heard(), (std::vector<std::string>{"notices d1 \"a\"", "notices d2 \"x\""}));

    broken.clear();
    EXPECT_EQ(run_due(), 0u);
    database.clock.step(seconds(10));
    run_due();
    EXPECT_EQ(heard().size(), 4u);
    EXPECT_EQ(heard().back(), "notices d1 \"c\"");
}

TEST_P(TellingNews, that_always_fails_becomes_an_incident_and_can_be_tried_again) {
    outbox.subscribe("notices", {"received"}, listener("notices"));
    broken = "\"a\"";
    publish("received", "d1", "a");
    for (int i = 0; i < 10; ++i) {
        run_due();
        database.clock.step(hours(7));
    }

    const auto open = incidents();
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].name, "notices");
    EXPECT_EQ(open[0].aggregate, "d1");
    EXPECT_EQ(open[0].code, "jobs.no_incident");
    EXPECT_TRUE(heard().empty());

    broken.clear();
    const auto again = [&] {
        return database->write([&](Transaction& tx) { return retry(tx, open[0].id); });
    };
    EXPECT_TRUE(again());
    EXPECT_EQ(code_of(again()), "jobs.no_incident");
    run_due();
    EXPECT_EQ(heard().size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(On, TellingNews, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::jobs
