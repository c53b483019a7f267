// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/verify/chain_check.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "modules/dossiers/verify/roots.hpp"
#include "testing/databases.hpp"

namespace motcua::dossiers {
namespace {

class ChainSuite : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    const Actor officer = {Actor::Is::officer, OfficerId{{1}}, {}, "Trần Thị Bình"};
    const AgencyId agency{{2}};

    Opened begin(const std::string& code) {
        return database->write([&](Transaction& tx) {
            Received intake;
            intake.procedure_name = "Đăng ký khai sinh";
            intake.applicant.name = PersonText("Nguyễn Văn An");
            return begin_dossier(tx, officer, agency, code, UnitId{{3}}, {intake});
        });
    }
    /// Three events: received, claimed, completed.
    Opened three_events(const std::string& code) {
        Opened opened = begin(code);
        return database->write([&](Transaction& tx) {
            Opened again = *open_for_act(tx, code);
            TaskCompleted completed;
            completed.task = "t1";
            const NewEvent events[] = {{TaskClaimed{"t1"}}, {completed}};
            append(tx, again, officer, agency, events);
            return again;
        });
    }
    std::vector<std::string> findings() {
        return database->read([&](Transaction& tx) {
            std::vector<Finding> found;
            for (const Head& head : heads_after(tx, {}, 100)) check_chain(tx, head, found);
            check_lone_rows(tx, found);
            std::vector<std::string> codes;
            for (const Finding& finding : found) codes.push_back(finding.code.substr(15));
            return codes;
        });
    }
    void tamper(std::string_view text) {
        const Statement statement{"test.tamper", text, text};
        database->write([&](Transaction& tx) { return tx.exec(statement).count(); });
    }
};

using testing::Contains;

}  // namespace

TEST_P(ChainSuite, folds_the_log_into_the_dossier_it_tells_of) {
    three_events("H26-260302-0001");

    const auto dossier =
        database->read([](Transaction& tx) { return load(tx, "H26-260302-0001"); });

    ASSERT_TRUE(dossier);
    EXPECT_EQ(dossier->applicant.name.reveal(), "Nguyễn Văn An");
    EXPECT_EQ(dossier->version, 3);
    EXPECT_EQ(dossier->status, Status::in_progress);
    EXPECT_EQ(dossier->received_by_name, "Trần Thị Bình");
}

TEST_P(ChainSuite, an_unknown_code_is_not_found) {
    const auto opened = database->write([](Transaction& tx) { return open_for_act(tx, "H26-1"); });

    EXPECT_EQ(code_of(opened), "dossier.not_found");
}

TEST_P(ChainSuite, a_whole_log_has_no_findings) {
    three_events("H26-260302-0001");
    three_events("H26-260302-0002");

    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(ChainSuite, a_changed_header_is_found) {
    three_events("H26-260302-0001");
    tamper("UPDATE dossiers_event SET by_name = 'X' WHERE seq = 2");
    EXPECT_THAT(findings(), Contains("hash_differs"));
}

TEST_P(ChainSuite, a_changed_body_is_found) {
    three_events("H26-260302-0001");
    tamper("UPDATE dossiers_body SET body = '{\"task\":\"t9\"}' WHERE seq = 2");
    EXPECT_THAT(findings(), Contains("body_differs"));
}

TEST_P(ChainSuite, a_deleted_event_is_found_also_at_the_end) {
    three_events("H26-260302-0001");
    tamper("DELETE FROM dossiers_event WHERE seq = 2");
    EXPECT_THAT(findings(), Contains("gap"));
    tamper("DELETE FROM dossiers_event WHERE seq = 3");
    EXPECT_THAT(findings(), Contains("head_seq_differs"));
}

TEST_P(ChainSuite, events_exchanged_between_dossiers_are_found) {
    const Opened one = three_events("H26-260302-0001");
    const Opened two = three_events("H26-260302-0002");
    database->write([&](Transaction& tx) {
        const Statement away{"t.away",
                             "UPDATE dossiers_event SET seq = 99 WHERE dossier = $1 AND seq = 2",
                             "UPDATE dossiers_event SET seq = 99 WHERE dossier = $1 AND seq = 2"};
        const Statement over{
            "t.over", "UPDATE dossiers_event SET dossier = $2 WHERE dossier = $1 AND seq = 2",
            "UPDATE dossiers_event SET dossier = $2 WHERE dossier = $1 AND seq = 2"};
        tx.exec(away, one.head.dossier);
        return tx.exec(over, two.head.dossier, one.head.dossier).count();
    });
    EXPECT_THAT(findings(), Contains("hash_differs"));
}

TEST_P(ChainSuite, a_log_whose_head_was_deleted_is_found) {
    three_events("H26-260302-0001");
    tamper("DELETE FROM dossiers_head");
    EXPECT_THAT(findings(), Contains("lone_rows"));
}

TEST_P(ChainSuite, a_body_destroyed_by_retention_leaves_the_chain_whole) {
    three_events("H26-260302-0001");
    tamper("DELETE FROM dossiers_body WHERE seq = 2");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(ChainSuite, a_body_that_is_no_event_is_found_and_named) {
    three_events("H26-260302-0001");
    tamper("UPDATE dossiers_body SET body = '{' WHERE seq = 2");
    EXPECT_THAT(findings(), Contains("body_unreadable"));
}

TEST_P(ChainSuite, a_head_that_names_another_event_is_found) {
    three_events("H26-260302-0001");
    tamper("UPDATE dossiers_head SET hash = (SELECT e.hash FROM dossiers_event e WHERE e.seq = 1)");
    EXPECT_THAT(findings(), testing::ElementsAre("head_hash_differs"));
}

TEST_P(ChainSuite, counters_leave_no_gap_when_an_act_is_rolled_back) {
    const auto take = [&](bool refuse) {
        return database->write([&](Transaction& tx) -> Result<int> {
            const int number = next_number(tx, "H26.1", 20260302);
            if (refuse) return Error{Kind::invalid, "test.refused"};
            return number;
        });
    };
    EXPECT_EQ(*take(false), 1);
    EXPECT_EQ(code_of(take(true)), "test.refused");
    EXPECT_EQ(*take(false), 2);
}

TEST_P(ChainSuite, a_root_shows_a_whole_log_that_was_written_anew) {
    three_events("H26-260302-0001");
    const TemporaryFolder folder;
    const auto key = RootKey::open(folder.path() / "keys" / "root.pem");
    ASSERT_TRUE(key);
    const auto witness = folder.path() / "witness.txt";
    Root root = database->read([](Transaction& tx) { return root_of(tx, day("2026-03-02")); });
    root.signature = key->sign(root);
    database->write([&](Transaction& tx) { keep_root(tx, root); });
    append_witness(witness, root);
    const auto check = [&] {
        const auto kept = database->read([](Transaction& tx) { return kept_roots(tx); });
        std::vector<Finding> found;
        check_roots(kept, *key, witness, found);
        std::vector<std::string> codes;
        for (const Finding& finding : found) codes.push_back(finding.code.substr(15));
        return codes;
    };
    EXPECT_THAT(check(), testing::IsEmpty());

    tamper("UPDATE dossiers_root SET heads = 7");
    EXPECT_THAT(check(),
                testing::UnorderedElementsAre("root_signature", "root_missing", "root_differs"));
    tamper("DELETE FROM dossiers_root");
    EXPECT_THAT(check(), testing::ElementsAre("root_missing"));
}

INSTANTIATE_TEST_SUITE_P(On, ChainSuite, every_engine(), engine_name);

TEST(RootKeys, that_are_no_key_are_refused) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "root.pem") << "not a key";
    EXPECT_EQ(code_of(RootKey::open(folder.path() / "root.pem")), "dossier.verify.key_unreadable");
}

TEST(Events, of_another_type_or_shape_cannot_be_read) {
    EXPECT_EQ(code_of(read_body("sung", "{}")), "dossier.event_unreadable");
    EXPECT_EQ(code_of(read_body("task_claimed", "{\"task\": 7}")), "dossier.event_unreadable");
    EXPECT_TRUE(read_body("task_claimed", R"({"task":"7"})"));
}

TEST(DossierCode, has_four_digits_and_five_after_9999) {
    EXPECT_EQ(dossier_code("H26.1", day("2026-11-23"), 42), "H26.1-261123-0042");
    EXPECT_EQ(dossier_code("H26.1", day("2026-11-23"), 10000), "H26.1-261123-10000");
}

TEST(DossierCode, begins_with_the_first_and_last_group_of_the_unit_s_code) {
    EXPECT_EQ(code_prefix("H26.PTTPVHCC.00070"), "H26.00070");
    EXPECT_EQ(code_prefix("H26.1"), "H26.1");
    EXPECT_EQ(code_prefix("H26"), "H26");
}

TEST(Status, has_exactly_one_national_code_and_never_hides_a_wait_as_done) {
    EXPECT_EQ(national_status(Status::waiting_supplement), 5);
    EXPECT_EQ(national_status(Status::waiting_duty), 6);
    EXPECT_EQ(national_status(Status::stopped), 8);
    EXPECT_EQ(national_status(Status::finished), 9);
    EXPECT_EQ(national_status(Status::returned), 10);
    EXPECT_FALSE(after(Status::returned, "supplement_requested"));
    EXPECT_FALSE(after(Status::waiting_supplement, "supplement_requested"));
}

}  // namespace motcua::dossiers
