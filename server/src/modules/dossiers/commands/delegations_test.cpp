// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/agencies_for_tests.hpp"

namespace motcua::dossiers {
namespace {

class Delegations : public AgenciesChange {};

TEST_P(Delegations, give_delegated_authority_back_at_the_end) {
    const AgencyId ward = agency("H26.W"), other = agency("H26.X");
    const auto given = act([&](Transaction& tx) {
        return dossiers.delegate(
            tx, administrator,
            {"1.000001", ward, other, "9/QĐ", {day("2026-03-02"), day("2026-03-06")}});
    });
    ASSERT_TRUE(given) << code_of(given);
    const std::string code = received();
    EXPECT_EQ("H26.X", competent(code));
    const auto comes_back = [&] {
        EXPECT_TRUE(dossiers.run_dossiers_come_back(*database, {"", given->text(), {}, {}}));
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

TEST_P(Delegations, end_a_delegation_early_or_with_who_gave_it) {
    const AgencyId ward = agency("H26.W"), receiver = agency("H26.X");
    const auto give = [&](const char* procedure) {
        return act([&](Transaction& tx) {
            return dossiers.delegate(tx, administrator,
                                     {procedure, ward, receiver, "9/QĐ", {day("2026-03-02")}});
        });
    };
    const auto given = give("1.000001"), other = give("1.000002");
    ASSERT_TRUE(given && other);
    EXPECT_EQ("organisation.delegated_to_itself", refused(act([&](Transaction& tx) {
                  return dossiers.delegate(tx, administrator,
                                           {"", ward, ward, "9/QĐ", {day("2026-03-02")}});
              })));
    EXPECT_EQ("organisation.delegation_unknown", refused(act([&](Transaction& tx) {
                  return dossiers.end_delegation(
                      tx, administrator, organisation::DelegationId{IdBytes{1}}, day("2026-03-03"));
              })));
    const std::string birth = received(), linked = received(together);
    ASSERT_EQ("", refused(act([&](Transaction& tx) {
                  return dossiers.end_delegation(tx, administrator, *given, day("2026-03-03"));
              })));
    until("2026-03-04");
    EXPECT_TRUE(dossiers.run_dossiers_come_back(*database, {"", given->text(), {}, {}}));
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

INSTANTIATE_TEST_SUITE_P(On, Delegations, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
