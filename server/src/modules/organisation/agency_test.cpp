// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/world_for_tests.hpp"

namespace motcua::organisation {
namespace {

using Agencies = OrganisationSuite;

TEST_P(Agencies, an_agency_is_found_by_id_and_code_with_its_name_of_the_day) {
    const AgencyId id = found("H26");

    ASSERT_EQ("", refused(act([&](Transaction& tx) {
                  return organisation.rename_agency(tx, Actor::system("test"), id, "Sở mới",
                                                    day("2026-02-01"), "QĐ 7");
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

TEST_P(Agencies, an_agency_is_refused_with_a_bad_or_taken_code_or_no_name) {
    found("H26");
    auto try_found = [&](std::string code_of_it, std::string name, std::string parent) {
        FoundAgency what{std::move(code_of_it), AgencyKind::partner, {}, std::move(name)};
        what.parent = std::move(parent);
        what.from_on = day("2025-07-01");
        return refused(act([&](Transaction& tx) {
            return organisation.found_agency(tx, Actor::system("test"), what);
        }));
    };

    EXPECT_EQ("organisation.bad_code", try_found("h26", "Sở", ""));
    EXPECT_EQ("organisation.bad_code", try_found("H26.", "Sở", ""));
    EXPECT_EQ("organisation.bad_code", try_found(std::string(36, 'H'), "Sở", ""));
    EXPECT_EQ("organisation.name_missing", try_found("H27", "  ", ""));
    EXPECT_EQ("organisation.code_taken", try_found("H26", "Sở", ""));
    EXPECT_EQ("organisation.agency_unknown", try_found("H27", "Sở", "H99"));
}

TEST_P(Agencies, a_rename_must_begin_after_the_present_name) {
    const AgencyId id = found("H26");
    auto rename = [&](AgencyId whose, std::string_view name, std::string_view from) {
        return refused(act([&](Transaction& tx) {
            return organisation.rename_agency(tx, Actor::system("test"), whose, name, day(from),
                                              "QĐ");
        }));
    };

    EXPECT_EQ("organisation.bad_period", rename(id, "Sở", "2025-07-01"));
    EXPECT_EQ("organisation.name_missing", rename(id, " ", "2026-07-01"));
    EXPECT_EQ("organisation.agency_unknown", rename(AgencyId{IdBytes{1}}, "Sở", "2026-07-01"));
}

TEST_P(Agencies, units_form_a_tree_inside_their_agency) {
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
        return refused(act([&](Transaction& tx) {
            return organisation.open_unit(tx, Actor::system("test"), what);
        }));
    };
    EXPECT_EQ("organisation.unit_unknown", try_open("H26.B", "A.1", "B.1", "Phòng"));
    EXPECT_EQ("organisation.agency_unknown", try_open("H26.C", "", "C.1", "Phòng"));
    EXPECT_EQ("organisation.code_taken", try_open("H26.B", "", "A.1", "Phòng"));
    EXPECT_EQ("organisation.bad_code", try_open("H26.B", "", "A 1", "Phòng"));
    EXPECT_EQ("organisation.name_missing", try_open("H26.B", "", "B.1", ""));
}

TEST_P(Agencies, a_closed_unit_takes_its_lower_units_and_posts_with_it) {
    const AgencyId agency_id = found("H26");
    const UnitId upper = open("H26", "A");
    const UnitId lower = open("H26", "A.1", "A");
    const OfficerId officer_id = enrol("CB1");
    save_role("appraiser", {May::work_on_dossiers});
    ASSERT_TRUE(appoint(officer_id, "appraiser", lower));

    auto close = [&](UnitId which, std::string_view last_day) {
        return refused(act([&](Transaction& tx) {
            return organisation.close_unit(tx, Actor::system("test"), which, day(last_day));
        }));
    };
    EXPECT_EQ("organisation.unit_is_agency", close(whole(agency_id), "2026-03-31"));
    EXPECT_EQ("organisation.unit_unknown", close(UnitId{IdBytes{1}}, "2026-03-31"));
    EXPECT_EQ("organisation.bad_period", close(upper, "2025-03-31"));
    EXPECT_EQ("", close(upper, "2026-03-31"));

    const auto held = grants(officer_id);
    EXPECT_EQ(1, count(held, lower, "work_on_dossiers", day("2026-03-31")));
    EXPECT_EQ(0, count(held, lower, "work_on_dossiers", day("2026-04-01")));
}

TEST_P(Agencies, authority_given_on_is_exercised_by_the_receiver_in_those_days) {
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
    EXPECT_EQ("organisation.delegation_overlaps",
              refused(give(from, to, "QĐ 2", {day("2026-12-31")})));
    EXPECT_EQ("organisation.delegated_to_itself",
              refused(give(from, from, "QĐ 2", {day("2027-01-01")})));
    EXPECT_EQ("organisation.decision_missing", refused(give(from, to, " ", {day("2027-01-01")})));
    EXPECT_EQ("organisation.bad_period",
              refused(give(from, to, "QĐ 2", {day("2027-02-01"), day("2027-01-01")})));
    EXPECT_EQ("organisation.agency_unknown",
              refused(give(from, AgencyId{IdBytes{1}}, "QĐ 2", {day("2027-01-01")})));

    auto end = [&](DelegationId which, std::string_view last_day) {
        return refused(act([&](Transaction& tx) {
            return organisation.end_delegation(tx, Actor::system("test"), which, day(last_day));
        }));
    };
    EXPECT_EQ("", end(*given, "2026-03-01"));
    EXPECT_EQ(from, competent("1.001193", "2026-03-02"));
    EXPECT_EQ("organisation.bad_period", end(*given, "2026-03-02"));
    EXPECT_EQ("organisation.delegation_unknown", end(DelegationId{IdBytes{1}}, "2026-03-02"));
}

TEST_P(Agencies, say_where_a_unit_is_and_how_it_is_called) {
    found("H26");
    const UnitId unit_of_it = open("H26", "H26.A");
    const auto set = [&](UnitId unit, const std::string& address, const std::string& telephone) {
        return refused(act([&](Transaction& tx) {
            return organisation.set_contact(tx, Actor::system("test"), {unit, address, telephone});
        }));
    };
    EXPECT_EQ("", set(unit_of_it, " Số 1 Phố Thử ", "024 3825 3536"));
    EXPECT_EQ("organisation.bad_telephone", set(unit_of_it, "", "gọi sau"));
    EXPECT_EQ("organisation.bad_telephone", set(unit_of_it, "", std::string(61, '1')));
    EXPECT_EQ("organisation.bad_address", set(unit_of_it, std::string(301, 'x'), ""));
    EXPECT_EQ("organisation.unit_unknown", set(UnitId{IdBytes{1}}, "", ""));

    act([&](Transaction& tx) {
        EXPECT_EQ("Số 1 Phố Thử", unit(tx, unit_of_it, day("2026-03-02"))->address);
        EXPECT_EQ("024 3825 3536", unit(tx, unit_of_it, day("2026-03-02"))->telephone);
        return 0;
    });
}

TEST_P(Agencies, every_change_raises_the_version) {
    const auto before = act([&](Transaction& tx) { return version(tx); });

    found("H26");

    EXPECT_NE(before, act([&](Transaction& tx) { return version(tx); }));
}

INSTANTIATE_TEST_SUITE_P(On, Agencies, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::organisation
