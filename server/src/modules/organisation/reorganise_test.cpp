// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

#include "modules/organisation/world_for_tests.hpp"

namespace motcua::organisation {
namespace {

class Reorganising : public OrganisationSuite {
protected:
    static ReorganisationPart part(std::string after) { return {std::move(after), {}, {}, {}, {}}; }
    static Reorganise decision(std::vector<ReorganisationChange> changes,
                               std::string_view on = "2026-07-01") {
        return {"1656/NQ", "UBTVQH", day("2026-06-16"), day(on), std::move(changes)};
    }
    static ReorganisationChange merged(std::vector<std::string> before, std::string after) {
        return {SuccessionKind::merged, std::move(before), {part(std::move(after))}};
    }
    std::string records(const Reorganise& what, const Actor& by = Actor::system("test")) {
        return refused(
            act([&](Transaction& tx) { return organisation.reorganise(tx, by, what); }));
    }
    AgencyId heir(AgencyId who, std::string_view on) {
        return act([&](Transaction& tx) { return successions(tx).heir(who, day(on)); });
    }
};

TEST_P(Reorganising, ends_the_agency_with_its_units_posts_and_delegations_the_day_before) {
    const AgencyId old_one = found("H26.A"), merged_into = found("H26.B"), third = found("H26.C");
    const UnitId section = open("H26.A", "A.1"), kept = open("H26.B", "B.1");
    const OfficerId officer = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    ASSERT_TRUE(appoint(officer, "appraiser", section));
    ASSERT_TRUE(act([&](Transaction& tx) {
        return organisation.delegate(tx, Actor::system("test"),
                                     {"", third, old_one, "QĐ 9", {day("2026-01-01")}});
    }));

    EXPECT_EQ("", records(decision({merged({"H26.A"}, "H26.B")})));

    act([&](Transaction& tx) {
        EXPECT_EQ(day("2026-06-30"), agency(tx, old_one, today)->to_on);
        EXPECT_EQ(day("2026-06-30"), unit(tx, section, today)->to_on);
        EXPECT_EQ(kept, unit_acting(tx, section, day("2026-07-01")));
        EXPECT_EQ(section, unit_acting(tx, section, day("2026-06-30")));
        EXPECT_EQ(day("2026-06-30"), delegations(tx).at(0).to_on);
        EXPECT_EQ(third, competent_agency(tx, "1.1", third, day("2026-07-01")));
        EXPECT_THAT(units_ended(tx, old_one, day("2026-07-01")), testing::SizeIs(2));
        EXPECT_EQ("1656/NQ", reorganisations(tx).at(0).decision);
        return 0;
    });
    EXPECT_EQ(old_one, heir(old_one, "2026-06-30"));
    EXPECT_EQ(merged_into, heir(old_one, "2026-07-01"));
}

TEST_P(Reorganising, lets_posts_go_on_and_reach_the_archive_from_the_day_on) {
    found("H26.A");
    found("H26.B");
    const UnitId section = open("H26.A", "A.1"), kept = open("H26.B", "B.1");
    const OfficerId mine = enrol("CB1"), theirs = enrol("CB2"), recorder = enrol("CB3");
    save_role("appraiser", {May::work_on_dossiers});
    for (const OfficerId each : {mine, recorder})
        ASSERT_TRUE(appoint(each, "appraiser", section));
    ASSERT_TRUE(appoint(theirs, "appraiser", kept));
    const Actor by{Actor::Is::officer, recorder, {}, "Người ghi"};
    const auto plan = act([&](Transaction& tx) {
        return plan_of(tx, by, decision({merged({"H26.A"}, "H26.B")}));
    });
    ASSERT_TRUE(plan);
    std::vector<PostFate> fates;
    for (const PostMove& post : plan->posts) fates.push_back(post.fate);
    EXPECT_THAT(fates, testing::UnorderedElementsAre(PostFate::goes_on, PostFate::own));

    EXPECT_EQ("", records(decision({merged({"H26.A"}, "H26.B")}), by));

    const auto on = [&](OfficerId who, UnitId where, std::string_view when) {
        return count(grants(who), where, "work_on_dossiers", day(when));
    };
    EXPECT_EQ(1, on(mine, section, "2026-06-30"));
    EXPECT_EQ(1, on(mine, kept, "2026-07-01"));
    EXPECT_EQ(1, on(mine, section, "2026-07-01")) << "work and archive of what it took over";
    EXPECT_EQ(0, on(theirs, section, "2026-06-30"));
    EXPECT_EQ(1, on(theirs, section, "2026-07-01"));
    EXPECT_EQ(0, on(recorder, kept, "2026-07-01")) << "nobody appoints himself";
    EXPECT_FALSE(follower.told.empty());
}

TEST_P(Reorganising, refuses_a_split_in_which_a_dossier_would_have_no_authority_or_two) {
    for (const char* code : {"H26.A", "H26.B", "H26.C"}) found(code);
    const auto split = [](ReorganisationPart one, ReorganisationPart other) {
        return decision({{SuccessionKind::split, {"H26.A"}, {std::move(one), std::move(other)}}});
    };
    ReorganisationPart birth = part("H26.B"), land = part("H26.C"), both = part("H26.C");
    birth.procedures = {"1.1", "1.2"};
    land.procedures = {"1.3"};
    both.procedures = {"1.2"};

    EXPECT_EQ("organisation.succession_incomplete", records(split(birth, land)));
    EXPECT_EQ("organisation.succession_ambiguous", records(split(birth, both)));
    EXPECT_EQ("organisation.succession_ambiguous", records(split(part("H26.B"), part("H26.C"))));
    EXPECT_EQ("", records(split(birth, part("H26.C"))));
}

TEST_P(Reorganising, refuses_what_leads_nowhere) {
    for (const char* code : {"H26.A", "H26.B", "H26.C", "H26.D"}) found(code);
    const UnitId section = open("H26.A", "A.1");
    Reorganise unsigned_one = decision({merged({"H26.A"}, "H26.B")});
    unsigned_one.decision = " ";
    ReorganisationChange moved{SuccessionKind::function_moved, {"H26.A"}, {part("H26.B")}};
    moved.parts[0].units = {"B.9"};

    EXPECT_EQ("organisation.decision_missing", records(unsigned_one));
    EXPECT_EQ("organisation.plan_empty", records(decision({})));
    EXPECT_EQ("organisation.plan_empty", records(decision({merged({}, "H26.B")})));
    EXPECT_EQ("organisation.agency_unknown", records(decision({merged({"H26.Z"}, "H26.B")})));
    EXPECT_EQ("organisation.succession_to_itself",
              records(decision({merged({"H26.A"}, "H26.A")})));
    EXPECT_EQ("organisation.succession_twice",
              records(decision({merged({"H26.A"}, "H26.B"), merged({"H26.A"}, "H26.C")})));
    EXPECT_EQ("organisation.successor_ended",
              records(decision({merged({"H26.A"}, "H26.B"), merged({"H26.B"}, "H26.C")})));
    EXPECT_EQ("organisation.unit_unknown", records(decision({moved})));

    EXPECT_EQ("", records(decision({merged({"H26.A"}, "H26.B")})));
    EXPECT_EQ("organisation.agency_ended",
              records(decision({merged({"H26.A"}, "H26.C")}, "2026-08-01")));
    EXPECT_EQ("organisation.succession_twice", records(decision({merged({"H26.A"}, "H26.C")})));
    EXPECT_EQ("organisation.succession_twice",
              records(decision({merged({"H26.A"}, "H26.C")}, "2026-05-01")));
    EXPECT_EQ("organisation.successor_ended",
              records(decision({merged({"H26.B"}, "H26.C")}, "2026-06-01")))
        << "A is to pass to it in July";
    EXPECT_EQ("organisation.successor_ended",
              records(decision({merged({"H26.D"}, "H26.A")}, "2026-08-01")));
    EXPECT_EQ("organisation.successor_ended", records(decision({merged({"H26.B"}, "H26.C")})));
    act([&](Transaction& tx) {
        EXPECT_FALSE(unit_acting(tx, UnitId{IdBytes{1}}, today));
        EXPECT_EQ(day("2025-07-01"), founded_on(tx, section));
        return 0;
    });
}

TEST_P(Reorganising, of_several_into_one_of_them_leaves_that_one_as_it_is) {
    const AgencyId one = found("H26.A"), other = found("H26.B");

    EXPECT_EQ("", records(decision({merged({"H26.A", "H26.B"}, "H26.B")})));

    EXPECT_EQ(other, heir(one, "2026-07-01"));
    act([&](Transaction& tx) {
        EXPECT_EQ(kForever, agency(tx, other, today)->to_on);
        return 0;
    });
}

TEST_P(Reorganising, moves_named_units_of_an_agency_that_goes_on) {
    const AgencyId goes_on = found("H26.A");
    const AgencyId centre = found("H26.B");
    const UnitId counter = open("H26.A", "A.1"), section = open("H26.A", "A.2");
    ReorganisationPart points = part("H26.B");
    points.units = {"A.1"};

    EXPECT_EQ("", records(decision({{SuccessionKind::function_moved, {"H26.A"}, {points}}})));

    act([&](Transaction& tx) {
        EXPECT_EQ(kForever, agency(tx, goes_on, today)->to_on);
        EXPECT_EQ(whole(centre), unit_acting(tx, counter, day("2026-07-01")));
        EXPECT_EQ(section, unit_acting(tx, section, day("2026-07-01")));
        return 0;
    });
}

TEST_P(Reorganising, reads_the_list_of_a_reform) {
    const AgencyId city = found("H26");
    for (const auto& [code, commune] : {std::pair{"H26.X1", "00004"}, {"H26.X2", "00008"}}) {
        FoundAgency what{code, AgencyKind::commune_committee, commune, "UBND mới", "", "H26"};
        what.from_on = day("2025-07-01");
        ASSERT_TRUE(act([&](Transaction& tx) {
            return organisation.found_agency(tx, Actor::system("test"), what);
        }));
    }
    const std::string head =
        "old_province,old_district,old_ward,new_province,new_ward,new_ward_code_gso\n";
    const std::string text = head +
                             "Hà Nội,Quận Ba Đình,Phường Điện Biên,Hà Nội,Phường Ba Đình,00004\n"
                             "Hà Nội,Quận Ba Đình,Phường Đội Cấn,Hà Nội,Phường Ba Đình,00004\n"
                             "Hà Nội,Quận Ba Đình,Phường Đội Cấn,Hà Nội,\"Phường Ngọc Hà\",00008\n";
    const auto read = [&](std::string list, SplitRest split) {
        return act([&](Transaction& tx) {
            return read_reform(tx, organisation, Actor::system("test"),
                               {std::move(list), split, day("2000-01-01")}, day("2025-07-02"));
        });
    };

    const auto changes = read(text, SplitRest::first);
    ASSERT_TRUE(changes) << code_of(changes);
    ASSERT_EQ(2u, changes->size());
    EXPECT_EQ(SuccessionKind::merged, changes->at(0).kind);
    EXPECT_EQ(SuccessionKind::split, changes->at(1).kind);
    EXPECT_EQ("", records(decision(*changes, "2025-07-02")));
    act([&](Transaction& tx) {
        const auto old_one = agency_by_code(tx, "H26.PC0002", day("2025-07-01")).value();
        EXPECT_EQ("Ủy ban nhân dân Phường Đội Cấn, Quận Ba Đình", old_one.name);
        EXPECT_EQ(city, old_one.parent);
        const auto rules = successions(tx);
        const auto of = [&](std::string commune) {
            return agency(tx,
                          rules.acting(old_one.agency, {"1.1", "", std::move(commune)}, Instant{},
                                       day("2025-07-02"))
                              .agency,
                          day("2025-07-02"))
                ->code;
        };
        EXPECT_EQ("H26.X2", of("00008"));
        EXPECT_EQ("H26.X1", of("")) << "the one listed first keeps what nobody can place";
        return 0;
    });

    EXPECT_EQ("organisation.bad_file", refused(read("a,b\n", SplitRest::first)));
    EXPECT_EQ("organisation.bad_file", refused(read(head + "x,y\n", SplitRest::first)));
    EXPECT_EQ("organisation.agency_unknown",
              refused(read(head + "H,Q,P,H,W,09999\n", SplitRest::first)));
    const auto strict = read(head + "H,Q,P,H,W,00004\nH,Q,P,H,W,00008\n", SplitRest::refuse);
    ASSERT_TRUE(strict);
    EXPECT_EQ("organisation.succession_incomplete", records(decision(*strict, "2025-07-02")));
}

INSTANTIATE_TEST_SUITE_P(On, Reorganising, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::organisation
