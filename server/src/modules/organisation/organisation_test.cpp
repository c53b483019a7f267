// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/organisation.hpp"

#include <gtest/gtest.h>

#include "base/words.hpp"
#include "testing/databases.hpp"

namespace motcua::organisation {
namespace {

class Follower final : public FollowsPosts {
public:
    void posts_changed(Transaction&, const std::vector<OfficerId>& whose) override {
        told.insert(told.end(), whose.begin(), whose.end());
    }
    std::vector<OfficerId> told;
};

class OrganisationSuite : public testing::TestWithParam<Engine> {
protected:
    /// Runs `fn` in a write and gives back what it answers.
    template <class Fn>
    auto act(Fn fn) {
        return database->write([&](Transaction& tx) { return fn(tx); });
    }
    /// A refusal must be one that has its sentence.
    template <class T>
    static std::string refused(const Result<T>& result) {
        const std::string code = code_of(result);
        if (!code.empty()) EXPECT_TRUE(words::has(code)) << code;
        return code;
    }
    AgencyId found(std::string_view agency_code, std::string_view parent = "") {
        FoundAgency what{std::string(agency_code), AgencyKind::department, {}, "Sở thử", "",
                         std::string(parent), true, day("2025-07-01"), "test"};
        return *act([&](Transaction& tx) { return organisation.found_agency(tx, Actor::system("test"), what); });
    }
    UnitId open(std::string_view agency_code, std::string_view unit_code, std::string_view parent = "") {
        OpenUnit what{std::string(agency_code), std::string(parent), std::string(unit_code),
                      UnitKind::section, "Phòng thử"};
        what.from_on = day("2025-07-01");
        return *act([&](Transaction& tx) { return organisation.open_unit(tx, Actor::system("test"), what); });
    }
    OfficerId enrol(std::string_view staff_code) {
        Enrol what{std::string(staff_code), "Nguyễn Văn Thử", true, day("2025-07-01")};
        return *act([&](Transaction& tx) { return organisation.enrol(tx, Actor::system("test"), what); });
    }
    void save_role(std::string_view role, std::vector<May> rights, bool reaches_below = false) {
        Role what{std::string(role), "Vai trò", "Role", 1, reaches_below, std::move(rights)};
        ASSERT_EQ("", refused(act([&](Transaction& tx) { return organisation.save_role(tx, Actor::system("test"), what); })));
    }
    Result<PostId> appoint(OfficerId officer, std::string_view role, UnitId unit,
                           Period period = {day("2026-01-01")}) {
        const Appoint what{officer, std::string(role), unit, period, "QĐ 1"};
        return act([&](Transaction& tx) {
            return organisation.appoint(tx, Actor::system("test"), what);
        });
    }
    std::vector<Grant> grants(OfficerId officer) {
        return act([&](Transaction& tx) { return grants_of(tx, officer); });
    }
    static int count(const std::vector<Grant>& grants, UnitId unit, std::string_view right, Date on) {
        return static_cast<int>(std::ranges::count_if(grants, [&](const Grant& grant) {
            return grant.unit == unit && grant.right_code == right && grant.period.holds(on);
        }));
    }

    FreshDatabase database{GetParam()};
    Follower follower;
    Organisation organisation{follower};
    const Date today = day("2026-03-02");
};

TEST_P(OrganisationSuite, an_agency_is_found_by_id_and_code_with_its_name_of_the_day) {
    const AgencyId id = found("H26");

    ASSERT_EQ("", refused(act([&](Transaction& tx) {
        return organisation.rename_agency(tx, Actor::system("test"), id, "Sở mới", day("2026-02-01"), "QĐ 7");
    })));

    act([&](Transaction& tx) {
        EXPECT_EQ("Sở thử", agency(tx, id, day("2026-01-31"))->name);
        EXPECT_EQ("Sở mới", agency_by_code(tx, "H26", day("2026-02-01"))->name);
        EXPECT_EQ("Sở mới", unit(tx, whole(id), today)->name);
        EXPECT_TRUE(agency(tx, id, today)->is_provisional);
        EXPECT_FALSE(agency(tx, id, day("2025-06-30")));
        EXPECT_EQ(1u, agencies(tx, today).size());
        return 0;
    });
}

TEST_P(OrganisationSuite, an_agency_is_refused_with_a_bad_or_taken_code_or_no_name) {
    found("H26");
    auto try_found = [&](std::string code_of_it, std::string name, std::string parent) {
        FoundAgency what{std::move(code_of_it), AgencyKind::partner, {}, std::move(name)};
        what.parent = std::move(parent);
        what.from_on = day("2025-07-01");
        return refused(act([&](Transaction& tx) { return organisation.found_agency(tx, Actor::system("test"), what); }));
    };

    EXPECT_EQ("organisation.bad_code", try_found("h26", "Sở", ""));
    EXPECT_EQ("organisation.bad_code", try_found("H26.", "Sở", ""));
    EXPECT_EQ("organisation.bad_code", try_found(std::string(36, 'H'), "Sở", ""));
    EXPECT_EQ("organisation.name_missing", try_found("H27", "  ", ""));
    EXPECT_EQ("organisation.code_taken", try_found("H26", "Sở", ""));
    EXPECT_EQ("organisation.agency_unknown", try_found("H27", "Sở", "H99"));
}

TEST_P(OrganisationSuite, a_rename_must_begin_after_the_present_name) {
    const AgencyId id = found("H26");
    auto rename = [&](AgencyId whose, std::string_view name, std::string_view from) {
        return refused(act([&](Transaction& tx) {
            return organisation.rename_agency(tx, Actor::system("test"), whose, name, day(from), "QĐ");
        }));
    };

    EXPECT_EQ("organisation.bad_period", rename(id, "Sở", "2025-07-01"));
    EXPECT_EQ("organisation.name_missing", rename(id, " ", "2026-07-01"));
    EXPECT_EQ("organisation.agency_unknown", rename(AgencyId{IdBytes{1}}, "Sở", "2026-07-01"));
}

TEST_P(OrganisationSuite, units_form_a_tree_inside_their_agency) {
    const AgencyId one = found("H26.A");
    found("H26.B");
    const UnitId upper = open("H26.A", "A.1");
    const UnitId lower = open("H26.A", "A.1.1", "A.1");

    act([&](Transaction& tx) {
        EXPECT_EQ(upper, unit(tx, lower, today)->parent);
        EXPECT_EQ(whole(one), unit_by_code(tx, "A.1", today)->parent);
        EXPECT_EQ(3u, units_of(tx, one, today).size());
        return 0;
    });
    auto try_open = [&](std::string agency_code, std::string parent, std::string code_of_it,
                        std::string name) {
        const OpenUnit what{std::move(agency_code), std::move(parent), std::move(code_of_it),
                            UnitKind::section, std::move(name)};
        return refused(act([&](Transaction& tx) { return organisation.open_unit(tx, Actor::system("test"), what); }));
    };
    EXPECT_EQ("organisation.unit_unknown", try_open("H26.B", "A.1", "B.1", "Phòng"));
    EXPECT_EQ("organisation.agency_unknown", try_open("H26.C", "", "C.1", "Phòng"));
    EXPECT_EQ("organisation.code_taken", try_open("H26.B", "", "A.1", "Phòng"));
    EXPECT_EQ("organisation.bad_code", try_open("H26.B", "", "A 1", "Phòng"));
    EXPECT_EQ("organisation.name_missing", try_open("H26.B", "", "B.1", ""));
}

TEST_P(OrganisationSuite, a_closed_unit_takes_its_lower_units_and_posts_with_it) {
    const AgencyId agency_id = found("H26");
    const UnitId upper = open("H26", "A");
    const UnitId lower = open("H26", "A.1", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    ASSERT_TRUE(appoint(officer_id, "appraiser", lower));

    auto close = [&](UnitId which, std::string_view last_day) {
        return refused(
            act([&](Transaction& tx) { return organisation.close_unit(tx, Actor::system("test"), which, day(last_day)); }));
    };
    EXPECT_EQ("organisation.unit_is_agency", close(whole(agency_id), "2026-03-31"));
    EXPECT_EQ("organisation.unit_unknown", close(UnitId{IdBytes{1}}, "2026-03-31"));
    EXPECT_EQ("organisation.bad_period", close(upper, "2025-03-31"));
    EXPECT_EQ("", close(upper, "2026-03-31"));

    const auto held = grants(officer_id);
    EXPECT_EQ(1, count(held, lower, "work_on_dossiers", day("2026-03-31")));
    EXPECT_EQ(0, count(held, lower, "work_on_dossiers", day("2026-04-01")));
}

TEST_P(OrganisationSuite, a_post_reaches_its_unit_and_everything_under_it) {
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

TEST_P(OrganisationSuite, a_steering_role_also_reaches_the_agencies_below) {
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

TEST_P(OrganisationSuite, an_appointment_is_refused_where_it_cannot_stand) {
    found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    ASSERT_TRUE(appoint(officer_id, "appraiser", place, {day("2026-01-01"), day("2026-06-30")}));

    const Appoint own{officer_id, "appraiser", place, {day("2027-01-01")}, "QĐ"};
    const Actor himself{Actor::Is::officer, officer_id, {}, "Thử"};
    EXPECT_EQ("organisation.own_post", refused(act([&](Transaction& tx) {
        return organisation.appoint(tx, himself, own);
    })));
    EXPECT_EQ("organisation.officer_unknown", refused(appoint(OfficerId{IdBytes{1}}, "appraiser", place)));
    EXPECT_EQ("organisation.role_unknown", refused(appoint(officer_id, "none", place)));
    EXPECT_EQ("organisation.unit_unknown", refused(appoint(officer_id, "appraiser", UnitId{IdBytes{1}})));
    EXPECT_EQ("organisation.bad_period",
              refused(appoint(officer_id, "appraiser", place, {day("2025-01-01")})));
    EXPECT_EQ("organisation.bad_period",
              refused(appoint(officer_id, "appraiser", place, {day("2026-02-01"), day("2026-01-01")})));
    EXPECT_EQ("organisation.post_exists",
              refused(appoint(officer_id, "appraiser", place, {day("2026-06-30")})));
    EXPECT_TRUE(appoint(officer_id, "appraiser", place, {day("2026-07-01")}));
}

TEST_P(OrganisationSuite, an_ended_post_gives_nothing_after_its_last_day) {
    found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    const auto post = appoint(officer_id, "appraiser", place);
    ASSERT_TRUE(post);

    auto end = [&](PostId which, std::string_view last_day) {
        return refused(
            act([&](Transaction& tx) { return organisation.end_post(tx, Actor::system("test"), which, day(last_day)); }));
    };
    EXPECT_EQ("", end(*post, "2026-03-01"));
    EXPECT_EQ("organisation.bad_period", end(*post, "2026-03-02"));
    EXPECT_EQ("organisation.post_unknown", end(PostId{IdBytes{1}}, "2026-03-01"));

    EXPECT_EQ(1, count(grants(officer_id), place, "work_on_dossiers", day("2026-03-01")));
    EXPECT_EQ(0, count(grants(officer_id), place, "work_on_dossiers", today));
    EXPECT_EQ(1u, act([&](Transaction& tx) { return posts_of(tx, officer_id); }).size());
}

TEST_P(OrganisationSuite, holders_tell_whether_a_role_is_staffed) {
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

TEST_P(OrganisationSuite, an_officer_leaves_with_all_his_posts) {
    found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    ASSERT_TRUE(appoint(officer_id, "appraiser", place));

    auto leave = [&](OfficerId who, std::string_view last_day) {
        return refused(
            act([&](Transaction& tx) { return organisation.end_service(tx, Actor::system("test"), who, day(last_day)); }));
    };
    EXPECT_EQ("organisation.officer_unknown", leave(OfficerId{IdBytes{1}}, "2026-03-01"));
    EXPECT_EQ("organisation.bad_period", leave(officer_id, "2025-03-01"));
    EXPECT_EQ("", leave(officer_id, "2026-03-01"));

    EXPECT_EQ(0, count(grants(officer_id), place, "work_on_dossiers", today));
    EXPECT_TRUE(act([&](Transaction& tx) { return officers(tx, today); }).empty());
}

TEST_P(OrganisationSuite, an_officer_needs_a_name_and_a_code_of_his_own) {
    const OfficerId first = enrol("CB1");
    auto try_enrol = [&](std::string staff_code, std::string name) {
        const Enrol what{std::move(staff_code), std::move(name), false, today};
        return refused(act([&](Transaction& tx) { return organisation.enrol(tx, Actor::system("test"), what); }));
    };
    auto rename = [&](OfficerId who, std::string_view name) {
        return refused(act([&](Transaction& tx) { return organisation.rename_officer(tx, Actor::system("test"), who, name); }));
    };

    EXPECT_EQ("organisation.code_taken", try_enrol("CB1", "Khác"));
    EXPECT_EQ("organisation.bad_code", try_enrol("", "Khác"));
    EXPECT_EQ("organisation.name_missing", try_enrol("CB2", ""));
    EXPECT_EQ("organisation.name_missing", rename(first, ""));
    EXPECT_EQ("organisation.officer_unknown", rename(OfficerId{IdBytes{1}}, "Tên"));
    EXPECT_EQ("", rename(first, "Tên mới"));
    EXPECT_EQ("Tên mới", act([&](Transaction& tx) { return officer_by_staff_code(tx, "CB1"); })->name);
}

TEST_P(OrganisationSuite, one_role_cannot_administer_and_work_on_dossiers) {
    auto save = [&](Role role) {
        return refused(act([&](Transaction& tx) { return organisation.save_role(tx, Actor::system("test"), role); }));
    };

    EXPECT_EQ("organisation.duties_mixed",
              save({"both", "Cả hai", "Both", 0, false,
                    {May::administer_organisation, May::work_on_dossiers}}));
    EXPECT_EQ("organisation.bad_code", save({"a b", "Vai", "Role"}));
    EXPECT_EQ("organisation.name_missing", save({"a", "", "Role"}));
}

TEST_P(OrganisationSuite, the_replacement_has_the_absent_officers_rights_for_those_days) {
    found("H26");
    const UnitId place = open("H26", "A");
    const OfficerId absent = enrol("CB1"), replacement = enrol("CB2");
    save_role("appraiser", {May::work_on_dossiers});
    save_role("administrator", {May::administer_organisation});
    ASSERT_TRUE(appoint(absent, "appraiser", place));
    ASSERT_TRUE(appoint(absent, "administrator", place));

    const RecordAbsence what{absent, replacement, {day("2026-03-02"), day("2026-03-06")}, "Nghỉ phép"};
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
    EXPECT_EQ(replacement, act([&](Transaction& tx) {
                               return absence_on(tx, absent, today);
                           })->replacement);

    ASSERT_EQ("", refused(act([&](Transaction& tx) {
        return organisation.cancel_absence(tx, Actor::system("test"), *absence);
    })));
    EXPECT_EQ(0, count(grants(replacement), place, "work_on_dossiers", today));
    EXPECT_EQ("organisation.absence_unknown", refused(act([&](Transaction& tx) {
        return organisation.cancel_absence(tx, Actor::system("test"), *absence);
    })));
}

TEST_P(OrganisationSuite, an_absence_is_refused_where_it_cannot_stand) {
    const OfficerId one = enrol("CB1"), two = enrol("CB2");
    auto absent = [&](OfficerId who, OfficerId by_whom, std::string_view from, std::string_view to) {
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

TEST_P(OrganisationSuite, authority_given_on_is_exercised_by_the_receiver_in_those_days) {
    const AgencyId from = found("H26.A"), to = found("H26.B");
    auto give = [&](AgencyId giver, AgencyId receiver, std::string decision, Period period) {
        const Delegate what{"1.001193", giver, receiver, std::move(decision), period};
        return act([&](Transaction& tx) {
            return organisation.delegate(tx, Actor::system("test"), what);
        });
    };
    auto competent = [&](std::string_view procedure, std::string_view on) {
        return act([&](Transaction& tx) { return competent_agency(tx, procedure, from, day(on)); });
    };

    const auto given = give(from, to, "QĐ 1", {day("2026-01-01"), day("2026-12-31")});
    ASSERT_TRUE(given);
    EXPECT_EQ(to, competent("1.001193", "2026-03-02"));
    EXPECT_EQ(from, competent("1.001193", "2027-01-01"));
    EXPECT_EQ(from, competent("2.000635", "2026-03-02"));
    EXPECT_EQ("organisation.delegation_overlaps", refused(give(from, to, "QĐ 2", {day("2026-12-31")})));
    EXPECT_EQ("organisation.delegated_to_itself", refused(give(from, from, "QĐ 2", {day("2027-01-01")})));
    EXPECT_EQ("organisation.decision_missing", refused(give(from, to, " ", {day("2027-01-01")})));
    EXPECT_EQ("organisation.bad_period",
              refused(give(from, to, "QĐ 2", {day("2027-02-01"), day("2027-01-01")})));
    EXPECT_EQ("organisation.agency_unknown",
              refused(give(from, AgencyId{IdBytes{1}}, "QĐ 2", {day("2027-01-01")})));

    auto end = [&](DelegationId which, std::string_view last_day) {
        return refused(
            act([&](Transaction& tx) { return organisation.end_delegation(tx, Actor::system("test"), which, day(last_day)); }));
    };
    EXPECT_EQ("", end(*given, "2026-03-01"));
    EXPECT_EQ(from, competent("1.001193", "2026-03-02"));
    EXPECT_EQ("organisation.bad_period", end(*given, "2026-03-02"));
    EXPECT_EQ("organisation.delegation_unknown", end(DelegationId{IdBytes{1}}, "2026-03-02"));
}

TEST_P(OrganisationSuite, a_merged_agency_is_acted_for_by_its_successors) {
    const AgencyId old_one = found("H26.A"), merged = found("H26.B"), last = found("H26.C");
    auto succeed = [&](AgencyId before, AgencyId after, std::string_view on) {
        const RecordSuccession what{before, after, SuccessionKind::merged, day(on), "NQ 1"};
        return refused(act([&](Transaction& tx) { return organisation.record_succession(tx, Actor::system("test"), what); }));
    };
    auto close = [&](AgencyId which, std::string_view last_day) {
        return refused(
            act([&](Transaction& tx) { return organisation.close_agency(tx, Actor::system("test"), which, day(last_day)); }));
    };

    EXPECT_EQ("", succeed(old_one, merged, "2026-01-01"));
    EXPECT_EQ("", close(old_one, "2025-12-31"));
    EXPECT_EQ("", succeed(merged, last, "2026-07-01"));
    EXPECT_EQ("", close(merged, "2026-06-30"));
    EXPECT_EQ("organisation.succession_to_itself", succeed(last, last, "2026-07-01"));
    EXPECT_EQ("organisation.agency_unknown", succeed(last, AgencyId{IdBytes{1}}, "2026-07-01"));
    EXPECT_EQ("organisation.bad_period", close(old_one, "2026-01-01"));
    EXPECT_EQ("organisation.agency_unknown", close(AgencyId{IdBytes{1}}, "2026-01-01"));

    act([&](Transaction& tx) {
        EXPECT_EQ(std::vector{old_one}, acting_for(tx, old_one, day("2025-12-31")));
        EXPECT_EQ(std::vector{merged}, acting_for(tx, old_one, day("2026-03-02")));
        EXPECT_EQ(std::vector{last}, acting_for(tx, old_one, day("2026-07-01")));
        return 0;
    });
}

TEST_P(OrganisationSuite, every_change_raises_the_version) {
    const auto before = act([&](Transaction& tx) { return version(tx); });

    found("H26");

    EXPECT_NE(before, act([&](Transaction& tx) { return version(tx); }));
}

INSTANTIATE_TEST_SUITE_P(On, OrganisationSuite, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::organisation
