// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class Bundles : public Office {
protected:
    MakeBundle to_section(const std::vector<std::string>& codes) const {
        return {here, section, false, codes};
    }
    BundleView sent(const std::vector<std::string>& codes) {
        const auto made = says(&Dossiers::make_bundle, counter, to_section(codes));
        EXPECT_TRUE(made) << code_of(made);
        return made ? *made : BundleView{};
    }
    std::string where(const std::string& code) {
        const PaperPlaceView place = view(code).paper_place;
        return (place.in_transit ? "-> " : "") + place.unit_name;
    }
    std::string line(const BundleView& bundle, std::size_t at) {
        return bundle.items.at(at).confirmed;
    }
    std::size_t missing_at(const Actor& who, UnitId unit) {
        return act([&](Transaction& tx) { return dossiers.bundles(tx, who, unit, "missing"); })
            .size();
    }
};

TEST_P(Bundles, carry_paper_from_unit_to_unit_and_are_confirmed_line_by_line) {
    const std::string one = received();
    const std::string two = received();
    const BundleView bundle = sent({two, one, one});
    ASSERT_EQ(bundle.items.size(), 2u);
    EXPECT_EQ(bundle.number, 1);
    EXPECT_EQ(where(one), "-> Phòng Hộ tịch");

    const auto half =
        says(&Dossiers::confirm_bundle, head, bundle.id, ConfirmBundle{{{one, true, {}}}});
    EXPECT_EQ(half->state, "sent");
    const auto whole =
        says(&Dossiers::confirm_bundle, head, bundle.id, ConfirmBundle{{{two, true, {}}}});

    EXPECT_EQ(whole->state, "confirmed");
    EXPECT_EQ(where(one), "Phòng Hộ tịch");
    EXPECT_EQ(told(&Dossiers::confirm_bundle, head, bundle.id, ConfirmBundle{{{two, true, {}}}}),
              "dossier.bundle_confirmed");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Bundles, are_refused_where_they_cannot_go) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::make_bundle, leader, to_section({code})), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::make_bundle, counter, to_section({})), "dossier.bundle_empty");
    EXPECT_EQ(told(&Dossiers::make_bundle, counter, MakeBundle{here, {}, false, {code}}),
              "dossier.unit_unknown");
    EXPECT_EQ(told(&Dossiers::make_bundle, counter, MakeBundle{here, section, true, {code}}),
              "dossier.unit_unknown");
    EXPECT_EQ(told(&Dossiers::make_bundle, counter, MakeBundle{here, UnitId{{9}}, false, {code}}),
              "dossier.unit_unknown");
    EXPECT_EQ(told(&Dossiers::make_bundle, counter, MakeBundle{here, here, false, {code}}),
              "dossier.bundle_to_itself");
    EXPECT_EQ(told(&Dossiers::make_bundle, counter, to_section({"H26.00070-260302-0099"})),
              "dossier.not_found");
    sent({code});
    const auto twice = says(&Dossiers::make_bundle, counter, to_section({code}));
    EXPECT_EQ(refused(twice), "dossier.paper_not_here");
    EXPECT_THAT(twice.error().params, testing::Contains(testing::Pair("code", code)));
}

TEST_P(Bundles, are_confirmed_only_where_they_arrive_and_with_a_reason_for_what_is_missing) {
    const std::string code = received();
    const std::string other = received();
    const BundleView bundle = sent({code});
    const ConfirmBundle good{{{code, true, {}}}};
    EXPECT_EQ(told(&Dossiers::confirm_bundle, counter, bundle.id, good), "dossier.bundle_unknown");
    EXPECT_EQ(told(&Dossiers::confirm_bundle, head, BundleId{{9}}, good), "dossier.bundle_unknown");
    EXPECT_EQ(told(&Dossiers::confirm_bundle, head, bundle.id, ConfirmBundle{{{code, false, " "}}}),
              "dossier.reason_missing");
    EXPECT_EQ(told(&Dossiers::confirm_bundle, head, bundle.id, ConfirmBundle{{{other, true, {}}}}),
              "dossier.paper_not_here");
    EXPECT_EQ(told(&Dossiers::bundle, other_counter, bundle.id), "dossier.bundle_unknown");
    EXPECT_EQ(told(&Dossiers::bundle, head, bundle.id), "");
}

TEST_P(Bundles, whose_paper_was_missing_take_it_back_when_it_is_found) {
    const std::string code = received();
    const std::string lost = received();
    const BundleView bundle = sent({code, lost});
    const auto confirmed =
        says(&Dossiers::confirm_bundle, head, bundle.id,
             ConfirmBundle{{{code, true, {}}, {lost, false, "Không có trong túi"}}});
    EXPECT_EQ(confirmed->state, "confirmed");
    EXPECT_EQ(line(*confirmed, 1), "missing");
    EXPECT_EQ(where(lost), "-> Phòng Hộ tịch");
    EXPECT_EQ(missing_at(head, section), 1U);
    EXPECT_EQ(missing_at(counter, here), 1U);
    EXPECT_EQ(missing_at(head, here), 0U) << "not his unit";

    const FindPaper what{lost, section, "Kẹp nhầm hồ sơ khác"};
    EXPECT_EQ(told(&Dossiers::find_paper, partner_head, bundle.id, what), "dossier.bundle_unknown");
    EXPECT_EQ(told(&Dossiers::find_paper, head, BundleId{{9}}, what), "dossier.bundle_unknown");
    EXPECT_EQ(told(&Dossiers::find_paper, head, bundle.id, FindPaper{lost, here, {}}),
              "dossier.unit_unknown");  // an end, but not his
    EXPECT_EQ(told(&Dossiers::find_paper, head, bundle.id, FindPaper{lost, there, {}}),
              "dossier.unit_unknown");
    EXPECT_EQ(told(&Dossiers::find_paper, head, bundle.id, FindPaper{code, section, {}}),
              "dossier.paper_not_missing");
    EXPECT_EQ(told(&Dossiers::find_paper, head, bundle.id, FindPaper{"H26-1", section, {}}),
              "dossier.paper_not_missing");

    const auto found = says(&Dossiers::find_paper, head, bundle.id, what);

    ASSERT_TRUE(found) << code_of(found);
    EXPECT_EQ(line(*found, 1), "found");
    EXPECT_EQ(missing_at(head, section), 0U);
    EXPECT_EQ(where(lost), "Phòng Hộ tịch");
    EXPECT_EQ(view(lost).events.back().note, "Phòng Hộ tịch: Kẹp nhầm hồ sơ khác");
    EXPECT_EQ(view(lost).events.back().by, head.name);
    EXPECT_EQ(told(&Dossiers::find_paper, head, bundle.id, what), "dossier.paper_not_missing");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Bundles, whose_paper_never_left_have_it_found_where_it_began_and_sent_again) {
    const std::string code = received();
    const BundleView bundle = sent({code});
    EXPECT_EQ(told(&Dossiers::confirm_bundle, head, bundle.id,
                   ConfirmBundle{{{code, false, "Không thấy"}}}),
              "");

    EXPECT_EQ(told(&Dossiers::find_paper, counter, bundle.id, FindPaper{code, here, {}}), "");

    EXPECT_EQ(where(code), "Điểm số 1");
    EXPECT_EQ(sent({code}).number, 2);
}

TEST_P(Bundles, to_the_post_are_confirmed_by_who_sent_them) {
    const std::string code = received();
    const auto bundle = says(&Dossiers::make_bundle, counter, MakeBundle{here, {}, true, {code}});
    ASSERT_TRUE(bundle) << code_of(bundle);
    EXPECT_TRUE(bundle->to_post);
    EXPECT_EQ(
        told(&Dossiers::confirm_bundle, counter, bundle->id, ConfirmBundle{{{code, true, {}}}}),
        "");
}

TEST_P(Bundles, are_listed_where_they_left_and_where_they_arrive) {
    const std::string code = received();
    const auto listed = [&](const Actor& who, UnitId unit, std::string_view state) {
        return act([&](Transaction& tx) { return dossiers.bundles(tx, who, unit, state).size(); });
    };
    sent({code});
    EXPECT_EQ(listed(counter, here, "sent"), 1u);
    EXPECT_EQ(listed(head, section, "arriving"), 1u);
    EXPECT_EQ(listed(head, section, "sent"), 0u);
    EXPECT_EQ(listed(stranger, section, "arriving"), 0u);
}

TEST_P(Bundles, wait_for_paper_the_same_day_and_after_15_the_next_morning) {
    received();
    database.clock.set(moment("2026-03-02T15:01"));
    received();

    const auto waiting =
        act([&](Transaction& tx) { return dossiers.waiting_paper(tx, counter, here); });

    ASSERT_EQ(waiting.size(), 2u);
    EXPECT_EQ(date_of(waiting[0].hand_over_by), day("2026-03-02"));
    EXPECT_EQ(waiting[1].hand_over_by, moment("2026-03-03T08:00"));
    EXPECT_EQ(waiting[0].to_unit, "Phòng Hộ tịch");
    EXPECT_TRUE(act([&](Transaction& tx) {
                    return dossiers.waiting_paper(tx, other_counter, here);
                }).empty());
}

INSTANTIATE_TEST_SUITE_P(On, Bundles, every_engine(), engine_name);

}  // namespace motcua::dossiers
