// SPDX-License-Identifier: Apache-2.0
#include "base/random.hpp"
#include "modules/dossiers/agencies_change_for_tests.hpp"

namespace motcua::dossiers {
namespace {

using AuthorityComesAndGoes = AgenciesChange;

TEST_P(AuthorityComesAndGoes, give_delegated_authority_back_at_the_end) {
    const AgencyId ward = agency("H26.W"), other = agency("H26.X");
    const auto given = act([&](Transaction& tx) {
        return dossiers::delegate(
            dossiers.rooms(), tx, administrator,
            {"1.000001", ward, other, "9/QĐ", {day("2026-03-02"), day("2026-03-06")}});
    });
    ASSERT_TRUE(given) << code_of(given);
    const std::string code = received();
    EXPECT_EQ("H26.X", competent(code));
    const auto comes_back = [&] {
        EXPECT_TRUE(dossiers::run_dossiers_come_back(dossiers.rooms(), *database,
                                                     {"", given->text(), {}, {}}));
    };
    comes_back();
    EXPECT_EQ("H26.X", competent(code)) << "still in force";

    until("2026-03-09");
    comes_back();

    EXPECT_EQ("H26.W", competent(code));
    const Dossier d = folded(code);
    EXPECT_EQ(start_of(day("2026-03-07")), d.offices.back().since);
    EXPECT_EQ("9/QĐ", d.offices.back().decision);
    EXPECT_FALSE(d.intake.delegated_by.has_value());
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(AuthorityComesAndGoes, end_a_delegation_early_or_with_who_gave_it) {
    const AgencyId ward = agency("H26.W"), receiver = agency("H26.X");
    const auto give = [&](const char* procedure) {
        return act([&](Transaction& tx) {
            return dossiers::delegate(dossiers.rooms(), tx, administrator,
                                      {procedure, ward, receiver, "9/QĐ", {day("2026-03-02")}});
        });
    };
    const auto given = give("1.000001"), other = give("1.000002");
    ASSERT_TRUE(given && other);
    EXPECT_EQ("organisation.delegated_to_itself", refused(act([&](Transaction& tx) {
                  return dossiers::delegate(dossiers.rooms(), tx, administrator,
                                            {"", ward, ward, "9/QĐ", {day("2026-03-02")}});
              })));
    EXPECT_EQ("organisation.delegation_unknown", refused(act([&](Transaction& tx) {
                  return dossiers::end_delegation(dossiers.rooms(), tx, administrator,
                                                  organisation::DelegationId{IdBytes{1}},
                                                  day("2026-03-03"));
              })));
    const std::string birth = received(), linked = received(together);
    ASSERT_EQ("", refused(act([&](Transaction& tx) {
                  return dossiers::end_delegation(dossiers.rooms(), tx, administrator, *given,
                                                  day("2026-03-03"));
              })));
    until("2026-03-04");
    EXPECT_TRUE(
        dossiers::run_dossiers_come_back(dossiers.rooms(), *database, {"", given->text(), {}, {}}));
    EXPECT_EQ("H26.W", competent(birth));
    EXPECT_EQ("H26.X", competent(linked));

    founded("H26.N");
    const auto id = records(plan({merged("H26.W", "H26.N")}));
    until("2026-03-09");
    follows(id);
    EXPECT_EQ("H26.N", competent(birth));
    EXPECT_EQ("H26.N", competent(linked)) << "it comes back to who succeeds the one that gave it";
    EXPECT_THAT(findings(), testing::IsEmpty());
}

/// Whatever becomes of the agencies, at every moment a dossier is exactly one's, which is in being.
TEST_P(AuthorityComesAndGoes, but_is_one_agencys_at_every_moment_whatever_becomes_of_agencies) {
    std::vector<std::string> living{"H26.W", "H26.X"}, codes;
    for (const char* each : {"H26.N1", "H26.N2", "H26.N3", "H26.N4", "H26.N5"}) {
        founded(each);
        living.emplace_back(each);
    }
    for (int i = 0; i < 3; ++i) {
        codes.push_back(received());
        codes.push_back(received(together));
    }
    SeededRandom dice(20260302);
    Date on = day("2026-03-03");
    for (int step = 0; step < 5; ++step, on += days(2)) {
        for (std::size_t i = living.size(); i > 1; --i)
            std::swap(living[i - 1], living[dice.below(i)]);
        auto some = part(living[1]);
        some.procedures = {dice.below(2) == 1 ? "1.000001" : "1.000002"};
        ReorganisationChange change = merged(living[0], living[1]);
        const auto kind = dice.below(3);
        if (kind == 1) change = {SuccessionKind::split, {living[0]}, {some, part(living[2])}};
        if (kind == 2) change = {SuccessionKind::function_moved, {living[0]}, {some}};
        if (organisation::ends_agency(change.kind)) living.erase(living.begin());
        const auto id = records(plan({change}, iso(on)));
        until(iso(on));
        follows(id);
    }

    EXPECT_THAT(findings(), testing::IsEmpty());
    for (const std::string& code : codes) {
        const Dossier d = folded(code);
        for (std::size_t i = 0; i < d.offices.size(); ++i) {
            const Offices& held = d.offices[i];
            if (i > 0) EXPECT_LE(d.offices[i - 1].since, held.since);
            const auto life = act([&](Transaction& tx) {
                return organisation::agency(tx, held.competent.agency, date_of(held.since)).value();
            });
            const Instant until_then =
                i + 1 < d.offices.size() ? d.offices[i + 1].since : database.clock.now();
            EXPECT_LE(life.from_on, date_of(held.since));
            EXPECT_LE(until_then, start_of(life.to_on) + hours(24)) << code << " " << i;
        }
        EXPECT_NE(std::ranges::find(living, competent(code)), living.end());
    }
}

INSTANTIATE_TEST_SUITE_P(On, AuthorityComesAndGoes, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
