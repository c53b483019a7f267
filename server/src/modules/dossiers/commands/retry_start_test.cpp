// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/begun_by_events_for_tests.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::dossiers {

/// Timers, messages and signals that came, as an administrator sees them.
class WhatBegan : public BegunByEvents {};

TEST_P(WhatBegan, is_listed_by_start_with_the_next_time_and_how_it_went_last) {
    ASSERT_EQ(publishes(file(begins(drawn::timer("timeCycle", "R/P1D")))), "");
    const auto listed_starts = [&](const Actor& by) {
        return act([&](Transaction& tx) { return list_starts(dossiers.rooms(), tx, by, {}); });
    };
    EXPECT_EQ(refused(listed_starts(appraiser)), "dossier.not_allowed");
    const auto before = listed_starts(administrator);
    ASSERT_TRUE(before) << code_of(before);
    ASSERT_EQ(before->size(), 1u);
    EXPECT_EQ(before->at(0).process_name, "Rà soát");
    EXPECT_EQ(iso(*before->at(0).next_at), "2026-03-03T00:00:00+07:00");
    EXPECT_FALSE(before->at(0).last_at.has_value());
    at("2026-03-03T00:00");
    const auto after = listed_starts(administrator);
    ASSERT_TRUE(after) << code_of(after);
    EXPECT_EQ(iso(*after->at(0).last_at), "2026-03-03T00:00:00+07:00");
    EXPECT_EQ(after->at(0).last_begun, static_cast<std::int64_t>(came().size()));
    EXPECT_TRUE(after->at(0).last_is_over);
    const auto last = act([&](Transaction& tx) {
        return list_starts(dossiers.rooms(), tx, administrator,
                           {.after_code = "NB.TU", .after_element = "dawn"});
    });
    ASSERT_TRUE(last) << code_of(last);
    EXPECT_TRUE(last->empty()) << "the page after the last";
}

TEST_P(WhatBegan, is_told_agency_by_agency_a_page_at_a_time) {
    ASSERT_EQ(publishes(file(begins(drawn::timer("timeCycle", "R/P1D")))), "");
    at("2026-03-03T00:00");
    at("2026-03-04T00:00");
    const auto all = came();
    ASSERT_GE(all.size(), 4u);
    std::vector<std::string> codes, paged;
    for (const OccurrenceLine& line : all) codes.push_back(line.dossier_code);
    OccurrenceFilter filter{.process_code = "NB.TU", .at_most = 1};
    for (;;) {
        const auto page = *act([&](Transaction& tx) {
            return list_occurrences(dossiers.rooms(), tx, administrator, filter);
        });
        if (page.empty()) break;
        paged.push_back(page[0].dossier_code);
        filter.before = page[0].occurrence;
        filter.after = page[0].agency_id;
    }
    EXPECT_EQ(paged, codes);
    const auto there = *act([&](Transaction& tx) {
        return list_occurrences(dossiers.rooms(), tx, administrator, {.agency = all[0].agency_id});
    });
    EXPECT_EQ(there.size(), 2u) << "one agency's alone";
    EXPECT_TRUE(came(true).empty());
    const auto peeked =
        act([&](Transaction& tx) { return list_occurrences(dossiers.rooms(), tx, leader, {}); });
    EXPECT_EQ(refused(peeked), "dossier.not_allowed");
}

TEST_P(WhatBegan, refused_for_want_of_people_is_begun_once_when_there_are_some) {
    const std::string counter =
        file(begins(std::string(kMessage), "m:agency=\"= agency\""), "counter_officer");
    ASSERT_EQ(publishes(counter), "");
    sends({"broken", "SC-17", Json{R"({"agency": ")" + ward() + R"("})"}});
    ASSERT_EQ(came(true).size(), 1u);
    const OccurrenceLine line = came(true).at(0);
    EXPECT_EQ(retries(leader, line), "dossier.not_allowed");
    EXPECT_EQ(retries(administrator, line), "process.not_staffed") << "nobody yet";
    OccurrenceLine unknown = line;
    unknown.agency_id = AgencyId();
    EXPECT_EQ(retries(administrator, unknown), "dossier.start_unknown");
    const auto post = act([&](Transaction& tx) {
        return organisation.appoint(
            tx, Actor::system("test"),
            {appraiser.officer, "counter_officer", section, {date_of(tx.now())}, "3/QĐ"});
    });
    ASSERT_TRUE(post) << code_of(post);
    const std::string code = retries(administrator, line);
    EXPECT_EQ(view(code).procedure_name, "Rà soát");
    EXPECT_EQ(retries(administrator, line), code) << "asked for twice, begun once";
    EXPECT_EQ(begun(), 1u);
    EXPECT_TRUE(came(true).empty());
    EXPECT_EQ(came().at(0).dossier_code, code);
    const auto written = act([&](Transaction& tx) {
        return *audit::find(tx, administrator, {.act = "dossiers.retry_start"});
    });
    ASSERT_EQ(written.size(), 1u);
    EXPECT_THAT(written[0].subjects, testing::HasSubstr(code));
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(WhatBegan, refused_in_an_agency_that_is_no_more_stays_so) {
    ASSERT_EQ(
        publishes(file(begins(std::string(kMessage), "m:agency=\"= agency\""), "counter_officer")),
        "");
    sends({"broken", "SC-17", Json{R"({"agency": ")" + ward() + R"("})"}});
    const auto merged = act([&](Transaction& tx) {
        return dossiers::reorganise(
            dossiers.rooms(), tx, administrator,
            {"5/NQ",
             "HĐND",
             day("2026-03-02"),
             day("2026-03-09"),
             {{organisation::SuccessionKind::merged, {"H26.W"}, {{"H26.X", {}, {}, {}, {}}}}}});
    });
    ASSERT_TRUE(merged) << code_of(merged);
    at("2026-03-09T09:00");
    ASSERT_EQ(came(true).size(), 1u);
    EXPECT_EQ(came(true)[0].agency_name, "Ủy ban phường");
    EXPECT_EQ(retries(administrator, came(true)[0]), "process.no_such_agency");
}

INSTANTIATE_TEST_SUITE_P(On, WhatBegan, every_engine(), engine_name);

}  // namespace motcua::dossiers
