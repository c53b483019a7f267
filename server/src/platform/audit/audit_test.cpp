// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/audit.hpp"

#include "base/words.hpp"
#include "testing/databases.hpp"

namespace motcua::audit {
namespace {

class AuditLog : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    SeededRandom random{7};
    const Actor lan{Actor::Is::officer, OfficerId::make(database.clock.now(), random), {}, "Lan"};
    const Actor minh{Actor::Is::officer, OfficerId::make(database.clock.now(), random), {}, "Minh"};

    void note(const Actor& actor, std::string act, std::vector<std::string> subjects,
              Kind kind = Kind::change) {
        database.clock.step(minutes(1));
        database->write(
            [&](Transaction& tx) { append(tx, {kind, actor, act, subjects, "r1", {}}); });
    }
    std::vector<std::string> acts(const Search& search) {
        return database->read([&](Transaction& tx) {
            std::vector<std::string> found;
            const auto rows = find(tx, lan, search);
            for (const auto& row : *rows) found.push_back(row.act);
            return found;
        });
    }
};

TEST_P(AuditLog, tells_who_did_what_when_on_whom) {
    note(lan, "dossiers.receive", {"H26.01-260302-0001"});

    const auto rows = database->read([&](Transaction& tx) { return *find(tx, lan, {}); });

    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].at, moment("2026-03-02T08:01"));
    EXPECT_EQ(rows[0].kind, "change");
    EXPECT_EQ(rows[0].actor_is, "officer");
    EXPECT_EQ(rows[0].officer, lan.officer);
    EXPECT_EQ(rows[0].actor_name, "Lan");
    EXPECT_EQ(rows[0].act, "dossiers.receive");
    EXPECT_EQ(rows[0].subjects, "H26.01-260302-0001");
    EXPECT_EQ(rows[0].request, "r1");
}

TEST_P(AuditLog, is_found_by_officer_act_subject_and_time) {
    note(lan, "read", {"a", "b"}, Kind::personal_read);
    note(minh, "read", {"b"}, Kind::personal_read);
    note(minh, "change", {"a"});

    EXPECT_EQ(acts({}), (std::vector<std::string>{"change", "read", "read"}));
    EXPECT_EQ(acts({.officer = lan.officer}), (std::vector<std::string>{"read"}));
    EXPECT_EQ(acts({.act = "read"}).size(), 2u);
    EXPECT_EQ(acts({.subject = "a"}), (std::vector<std::string>{"change", "read"}));
    EXPECT_EQ(acts({.officer = minh.officer, .subject = "a"}),
              (std::vector<std::string>{"change"}));
    EXPECT_EQ(acts({.from = moment("2026-03-02T08:03")}), (std::vector<std::string>{"change"}));
    EXPECT_EQ(acts({.until = moment("2026-03-02T08:01")}), (std::vector<std::string>{"read"}));
}

TEST_P(AuditLog, is_read_page_by_page) {
    for (int i = 0; i < 5; ++i) note(lan, "act" + std::to_string(i), {});
    Search search{.at_most = 2};
    std::vector<std::string> seen;
    for (;;) {
        const auto page = database->read([&](Transaction& tx) { return *find(tx, lan, search); });
        if (page.empty()) break;
        for (const auto& row : page) seen.push_back(row.act);
        search.before = page.back().id;
    }
    EXPECT_EQ(seen, (std::vector<std::string>{"act4", "act3", "act2", "act1", "act0"}));
}

TEST_P(AuditLog, counts_subjects_beyond_those_it_keeps) {
    std::vector<std::string> many;
    for (std::size_t i = 0; i < kSubjectsMax + 50; ++i) many.push_back("s" + std::to_string(i));
    note(lan, "export", many, Kind::personal_read);

    const auto rows = database->read([&](Transaction& tx) { return *find(tx, lan, {}); });
    EXPECT_EQ(rows[0].subject_count, 250);
    EXPECT_EQ(acts({.subject = "s199"}).size(), 1u);
    EXPECT_EQ(acts({.subject = "s200"}).size(), 0u);
}

TEST_P(AuditLog, is_closed_to_visitors) {
    const auto refused =
        database->read([&](Transaction& tx) { return find(tx, Actor::visitor(), {}); });
    EXPECT_EQ(code_of(refused), "audit.not_allowed");
    EXPECT_TRUE(words::has("audit.not_allowed"));
}

INSTANTIATE_TEST_SUITE_P(On, AuditLog, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::audit
