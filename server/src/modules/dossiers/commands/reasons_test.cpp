// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::dossiers {

class Reasons : public Office {
protected:
    AgencyId ward = agency("H26.W");

    AddReason of_ward(const std::string& text) const {
        return {ward, ReasonUse::refuse, "Hộ tịch", text};
    }
    std::vector<std::string> seen(const Actor& by, const std::string& domain = "Hộ tịch") {
        const auto found = act([&](Transaction& tx) {
            return dossiers.reasons(tx, by, ward, ReasonUse::refuse, domain);
        });
        std::vector<std::string> texts;
        for (const Reason& reason : found) texts.push_back(reason.text);
        return texts;
    }
};

TEST_P(Reasons, of_an_agency_are_kept_by_its_leaders_and_read_by_who_acts_for_it) {
    EXPECT_EQ(told(&Dossiers::add_reason, leader, of_ward("  Không đủ điều kiện ")), "");

    EXPECT_THAT(seen(appraiser), testing::ElementsAre("Không đủ điều kiện"));
    EXPECT_THAT(seen(stranger), testing::IsEmpty());
    EXPECT_THAT(seen(counter), testing::IsEmpty());
    EXPECT_THAT(seen(Actor::visitor()), testing::IsEmpty());
    EXPECT_THAT(seen(appraiser, "Đất đai"), testing::IsEmpty());
    EXPECT_EQ(told(&Dossiers::add_reason, appraiser, of_ward("x")), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::add_reason, stranger, of_ward("x")), "dossier.not_allowed");
}

TEST_P(Reasons, of_everybody_belong_to_who_administers_templates) {
    const AddReason common{{}, ReasonUse::refuse, "", "Hồ sơ không thuộc thẩm quyền"};
    EXPECT_EQ(told(&Dossiers::add_reason, leader, common), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::add_reason, administrator, common), "");
    EXPECT_EQ(told(&Dossiers::add_reason, leader, of_ward("Của phường")), "");

    // The domain's first, then those for every domain.
    EXPECT_THAT(seen(appraiser),
                testing::ElementsAre("Của phường", "Hồ sơ không thuộc thẩm quyền"));
    EXPECT_THAT(seen(stranger), testing::ElementsAre("Hồ sơ không thuộc thẩm quyền"));
}

TEST_P(Reasons, are_neither_empty_nor_long_nor_said_twice) {
    EXPECT_EQ(told(&Dossiers::add_reason, leader, of_ward("  ")), "dossier.reason_missing");
    EXPECT_EQ(told(&Dossiers::add_reason, leader, of_ward(std::string(1001, 'x'))),
              "dossier.reason_too_long");
    EXPECT_EQ(told(&Dossiers::add_reason, leader, of_ward("Một")), "");
    EXPECT_EQ(told(&Dossiers::add_reason, leader, of_ward("Một")), "dossier.reason_known");
}

TEST_P(Reasons, end_and_leave_a_row_in_the_audit) {
    const auto reason = says(&Dossiers::add_reason, leader, of_ward("Một"));
    EXPECT_EQ(told(&Dossiers::end_reason, stranger, *reason), "dossier.not_allowed");
    database.clock.step(hours(1));  // rows of one moment stand in no order
    EXPECT_EQ(told(&Dossiers::end_reason, leader, *reason), "");
    EXPECT_EQ(told(&Dossiers::end_reason, leader, *reason), "dossier.reason_unknown");
    EXPECT_EQ(told(&Dossiers::end_reason, leader, ReasonId{{9}}), "dossier.reason_unknown");

    EXPECT_THAT(seen(appraiser), testing::IsEmpty());
    const auto rows = act([&](Transaction& tx) {
        return *audit::find(tx, Actor::system("test"), {.subject = reason->text()});
    });
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].act, "dossiers.end_reason");
    EXPECT_EQ(rows[1].actor_name, leader.name);
}

TEST_P(Reasons, of_the_binary_come_into_an_empty_library_only) {
    act([](Transaction& tx) {
        install_reasons(tx);
        return 0;
    });
    const std::size_t installed = seen(appraiser, "").size();
    EXPECT_GT(installed, 0u);
    act([](Transaction& tx) {
        install_reasons(tx);
        return 0;
    });
    EXPECT_EQ(seen(appraiser, "").size(), installed);
}

INSTANTIATE_TEST_SUITE_P(On, Reasons, every_engine(), engine_name);

}  // namespace motcua::dossiers
