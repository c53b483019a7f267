// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/world_for_tests.hpp"

namespace motcua::organisation {
namespace {

using Posts = OrganisationSuite;

TEST_P(Posts, a_post_reaches_its_unit_and_everything_under_it) {
    const AgencyId agency_id = found("H26");
    const UnitId upper = open("H26", "A");
    const UnitId lower = open("H26", "A.1", "A");
    const UnitId beside = open("H26", "B");
    const OfficerId head = enrol("CB1"), leader = enrol("CB2");
    save_role("unit_head", {May::assign_dossiers});
    save_role("leader", {May::decide_dossiers});

    ASSERT_TRUE(appoint(head, "unit_head", upper));
    ASSERT_TRUE(appoint(leader, "leader", whole(agency_id)));

    EXPECT_EQ((std::vector{head, leader}), follower.told);
    EXPECT_EQ(1, count(grants(head), upper, "assign_dossiers", today));
    EXPECT_EQ(1, count(grants(head), lower, "assign_dossiers", today));
    EXPECT_EQ(1, count(grants(head), lower, "role/unit_head", today));
    EXPECT_EQ(0, count(grants(head), beside, "assign_dossiers", today));
    EXPECT_EQ(1, count(grants(leader), beside, "decide_dossiers", today));
    EXPECT_EQ(0, count(grants(leader), beside, "decide_dossiers", day("2025-12-31")));
}

TEST_P(Posts, a_steering_role_also_reaches_the_agencies_below) {
    found("H26");
    const AgencyId below = found("H26.A", "H26");
    const OfficerId officer_id = enrol("CB1");
    save_role("steering", {May::follow_unit}, true);
    const UnitId top = act([&](Transaction& tx) { return unit_by_code(tx, "H26", today)->unit; });
    ASSERT_TRUE(appoint(officer_id, "steering", top));

    const AgencyId later = found("H26.B", "H26");

    EXPECT_EQ(1, count(grants(officer_id), whole(below), "follow_unit", today));
    EXPECT_EQ(1, count(grants(officer_id), whole(later), "follow_unit", today));
    EXPECT_EQ((std::vector{officer_id, officer_id}), follower.told);
}

TEST_P(Posts, an_appointment_is_refused_where_it_cannot_stand) {
    found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    ASSERT_TRUE(appoint(officer_id, "appraiser", place, {day("2026-01-01"), day("2026-06-30")}));

    const Appoint own{officer_id, "appraiser", place, {day("2027-01-01")}, "QĐ"};
    const Actor himself{Actor::Is::officer, officer_id, {}, "Thử"};
    EXPECT_EQ(
        "organisation.own_post",
        refused(act([&](Transaction& tx) { return organisation.appoint(tx, himself, own); })));
    EXPECT_EQ("organisation.officer_unknown",
              refused(appoint(OfficerId{IdBytes{1}}, "appraiser", place)));
    EXPECT_EQ("organisation.role_unknown", refused(appoint(officer_id, "none", place)));
    EXPECT_EQ("organisation.unit_unknown",
              refused(appoint(officer_id, "appraiser", UnitId{IdBytes{1}})));
    EXPECT_EQ("organisation.bad_period",
              refused(appoint(officer_id, "appraiser", place, {day("2025-01-01")})));
    EXPECT_EQ("organisation.bad_period", refused(appoint(officer_id, "appraiser", place,
                                                         {day("2026-02-01"), day("2026-01-01")})));
    EXPECT_EQ("organisation.post_exists",
              refused(appoint(officer_id, "appraiser", place, {day("2026-06-30")})));
    EXPECT_TRUE(appoint(officer_id, "appraiser", place, {day("2026-07-01")}));
}

TEST_P(Posts, an_ended_post_gives_nothing_after_its_last_day) {
    found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    const auto post = appoint(officer_id, "appraiser", place);
    ASSERT_TRUE(post);

    auto end = [&](PostId which, std::string_view last_day) {
        return refused(act([&](Transaction& tx) {
            return organisation.end_post(tx, Actor::system("test"), which, day(last_day));
        }));
    };
    EXPECT_EQ("", end(*post, "2026-03-01"));
    EXPECT_EQ("organisation.bad_period", end(*post, "2026-03-02"));
    EXPECT_EQ("organisation.post_unknown", end(PostId{IdBytes{1}}, "2026-03-01"));

    EXPECT_EQ(1, count(grants(officer_id), place, "work_on_dossiers", day("2026-03-01")));
    EXPECT_EQ(0, count(grants(officer_id), place, "work_on_dossiers", today));
    EXPECT_EQ(1u, act([&](Transaction& tx) { return posts_of(tx, officer_id); }).size());
}

TEST_P(Posts, holders_tell_whether_a_role_is_staffed) {
    const AgencyId agency_id = found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    ASSERT_TRUE(appoint(officer_id, "appraiser", place));

    act([&](Transaction& tx) {
        const auto held = holders(tx, agency_id, "appraiser", today);
        EXPECT_EQ(1u, held.size());
        EXPECT_EQ(officer_id, held.at(0).officer);
        EXPECT_EQ(place, held.at(0).unit);
        EXPECT_TRUE(holders(tx, agency_id, "appraiser", day("2025-12-31")).empty());
        EXPECT_TRUE(holders(tx, agency_id, "leader", today).empty());
        EXPECT_EQ(1u, posts_in(tx, agency_id, today).size());
        return 0;
    });
}

TEST_P(Posts, an_officer_leaves_with_all_his_posts) {
    found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    ASSERT_TRUE(appoint(officer_id, "appraiser", place));

    auto leave = [&](OfficerId who, std::string_view last_day) {
        return refused(act([&](Transaction& tx) {
            return organisation.end_service(tx, Actor::system("test"), who, day(last_day));
        }));
    };
    EXPECT_EQ("organisation.officer_unknown", leave(OfficerId{IdBytes{1}}, "2026-03-01"));
    EXPECT_EQ("organisation.bad_period", leave(officer_id, "2025-03-01"));
    EXPECT_EQ("", leave(officer_id, "2026-03-01"));

    EXPECT_EQ(0, count(grants(officer_id), place, "work_on_dossiers", today));
    EXPECT_TRUE(act([&](Transaction& tx) { return officers(tx, today); }).empty());
}

TEST_P(Posts, an_officer_needs_a_name_and_a_code_of_his_own) {
    const OfficerId first = enrol("CB1");
    auto try_enrol = [&](std::string staff_code, std::string name) {
        const Enrol what{std::move(staff_code), std::move(name), false, today};
        return refused(act(
            [&](Transaction& tx) { return organisation.enrol(tx, Actor::system("test"), what); }));
    };
    auto rename = [&](OfficerId who, std::string_view name) {
        return refused(act([&](Transaction& tx) {
            return organisation.rename_officer(tx, Actor::system("test"), who, name);
        }));
    };

    EXPECT_EQ("organisation.code_taken", try_enrol("CB1", "Khác"));
    EXPECT_EQ("organisation.bad_code", try_enrol("", "Khác"));
    EXPECT_EQ("organisation.name_missing", try_enrol("CB2", ""));
    EXPECT_EQ("organisation.name_missing", rename(first, ""));
    EXPECT_EQ("organisation.officer_unknown", rename(OfficerId{IdBytes{1}}, "Tên"));
    EXPECT_EQ("", rename(first, "Tên mới"));
    EXPECT_EQ("Tên mới",
              act([&](Transaction& tx) { return officer_by_staff_code(tx, "CB1"); })->name);
}

TEST_P(Posts, one_role_cannot_administer_and_work_on_dossiers) {
    auto save = [&](Role role) {
        return refused(act([&](Transaction& tx) {
            return organisation.save_role(tx, Actor::system("test"), role);
        }));
    };

    EXPECT_EQ("organisation.duties_mixed",
              save({"both",
                    "Cả hai",
                    "Both",
                    0,
                    false,
                    {May::administer_organisation, May::work_on_dossiers}}));
    EXPECT_EQ("organisation.bad_code", save({"a b", "Vai", "Role"}));
    EXPECT_EQ("organisation.name_missing", save({"a", "", "Role"}));
}

TEST_P(Posts, the_replacement_has_the_absent_officers_rights_for_those_days) {
    found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId absent = enrol("CB1"), replacement = enrol("CB2");
    save_role("appraiser", {May::work_on_dossiers});
    save_role("administrator", {May::administer_organisation});
    ASSERT_TRUE(appoint(absent, "appraiser", place));
    ASSERT_TRUE(appoint(absent, "administrator", place));

    const RecordAbsence what{
        absent, replacement, {day("2026-03-02"), day("2026-03-06")}, "Nghỉ phép"};
    const auto absence = act([&](Transaction& tx) {
        return organisation.record_absence(tx, Actor::system("test"), what);
    });
    ASSERT_TRUE(absence);

    EXPECT_EQ(replacement, follower.told.back());
    EXPECT_EQ(1, count(grants(replacement), place, "work_on_dossiers", day("2026-03-06")));
    EXPECT_EQ(1, count(grants(replacement), place, "role/appraiser", day("2026-03-02")));
    EXPECT_EQ(0, count(grants(replacement), place, "work_on_dossiers", day("2026-03-07")));
    EXPECT_EQ(0, count(grants(replacement), place, "administer_organisation", today));
    EXPECT_EQ(0, count(grants(replacement), place, "role/administrator", today));
    EXPECT_EQ(replacement,
              act([&](Transaction& tx) { return absence_on(tx, absent, today); })->replacement);

    ASSERT_EQ("", refused(act([&](Transaction& tx) {
                  return organisation.cancel_absence(tx, Actor::system("test"), *absence);
              })));
    EXPECT_EQ(0, count(grants(replacement), place, "work_on_dossiers", today));
    EXPECT_EQ("organisation.absence_unknown", refused(act([&](Transaction& tx) {
                  return organisation.cancel_absence(tx, Actor::system("test"), *absence);
              })));
}

TEST_P(Posts, an_absence_is_refused_where_it_cannot_stand) {
    const OfficerId one = enrol("CB1"), two = enrol("CB2");
    auto absent = [&](OfficerId who, OfficerId by_whom, std::string_view from,
                      std::string_view to) {
        const RecordAbsence what{who, by_whom, {day(from), day(to)}};
        return refused(act([&](Transaction& tx) {
            return organisation.record_absence(tx, Actor::system("test"), what);
        }));
    };

    EXPECT_EQ("", absent(one, two, "2026-03-02", "2026-03-06"));
    EXPECT_EQ("organisation.absence_overlaps", absent(one, two, "2026-03-06", "2026-03-09"));
    EXPECT_EQ("organisation.replaced_by_himself", absent(one, one, "2026-04-02", "2026-04-06"));
    EXPECT_EQ("organisation.bad_period", absent(one, two, "2026-04-06", "2026-04-02"));
    EXPECT_EQ("organisation.bad_period", absent(one, two, "2024-04-02", "2024-04-06"));
    EXPECT_EQ("organisation.officer_unknown",
              absent(one, OfficerId{IdBytes{1}}, "2026-04-02", "2026-04-06"));
}

INSTANTIATE_TEST_SUITE_P(On, Posts, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::organisation
