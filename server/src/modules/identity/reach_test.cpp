// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/model/reach.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "modules/identity/world_for_tests.hpp"

namespace motcua::identity {
namespace {

using organisation::Grant;
using organisation::Period;

Grant grant(int from, int to, int level, std::uint8_t unit = 1) {
    const Date start = day("2026-01-01");
    return {AgencyId{IdBytes{9}},
            UnitId{IdBytes{unit}},
            "work_on_dossiers",
            level,
            {start + days(from), start + days(to)}};
}

TEST(Flatten, joins_periods_that_touch_and_keeps_the_higher_level_where_they_overlap) {
    const auto rows = flatten({grant(0, 9, 0), grant(10, 19, 0), grant(5, 14, 1)});

    ASSERT_EQ(3u, rows.size());
    EXPECT_EQ((Period{day("2026-01-01"), day("2026-01-05")}),
              (Period{rows[0].from_on, rows[0].to_on}));
    EXPECT_EQ((Period{day("2026-01-06"), day("2026-01-15")}),
              (Period{rows[1].from_on, rows[1].to_on}));
    EXPECT_EQ(1, rows[1].confidentiality);
    EXPECT_EQ(0, rows[2].confidentiality);
}

RC_GTEST_PROP(Flatten, says_on_every_day_what_the_grants_say_and_never_overlaps, ()) {
    const auto shapes = *rc::gen::container<std::vector<std::tuple<int, int, int, std::uint8_t>>>(
        rc::gen::tuple(rc::gen::inRange(0, 30), rc::gen::inRange(0, 30), rc::gen::inRange(0, 3),
                       rc::gen::inRange<std::uint8_t>(1, 3)));
    std::vector<Grant> grants;
    for (const auto& [from, to, level, unit] : shapes)
        grants.push_back(grant(from, to, level, unit));

    const auto rows = flatten(grants);

    for (int at = -1; at <= 31; ++at) {
        const Date date = day("2026-01-01") + days(at);
        for (const std::uint8_t unit : {1, 2}) {
            std::optional<int> expected;
            for (const Grant& one : grants)
                if (one.unit.bytes[0] == unit && one.period.holds(date))
                    expected = std::max(expected.value_or(0), one.confidentiality);
            std::vector<int> found;
            for (const Reach& row : rows)
                if (row.unit.bytes[0] == unit && Period{row.from_on, row.to_on}.holds(date))
                    found.push_back(row.confidentiality);
            RC_ASSERT(found == (expected ? std::vector{*expected} : std::vector<int>{}));
        }
    }
}

using Rights = IdentityWorld;

TEST_P(Rights, follow_a_post_from_its_first_day_to_its_last) {
    const OfficerId officer = enrol("CB1");
    appoint(officer, section, {day("2026-03-10"), day("2026-03-20")});
    auto may_work = [&] {
        return database->read([&](Transaction& tx) {
            return holds_in(tx, as(officer), May::work_on_dossiers, section);
        });
    };

    EXPECT_FALSE(may_work());
    database.clock.set(moment("2026-03-10T00:00"));
    EXPECT_TRUE(may_work());
    database.clock.set(moment("2026-03-20T23:59"));
    EXPECT_TRUE(may_work());
    database.clock.set(moment("2026-03-21T00:00"));
    EXPECT_FALSE(may_work());
}

TEST_P(Rights, hold_in_their_unit_and_agency_and_nowhere_else) {
    const OfficerId officer = enrol("CB1");
    appoint(officer, section);

    database->read([&](Transaction& tx) {
        const Actor actor = as(officer);
        EXPECT_TRUE(holds(tx, actor, May::work_on_dossiers));
        EXPECT_FALSE(holds(tx, actor, May::decide_dossiers));
        EXPECT_TRUE(holds_in(tx, actor, May::work_on_dossiers, section));
        EXPECT_FALSE(holds_in(tx, actor, May::work_on_dossiers, other_section));
        EXPECT_TRUE(holds_in(tx, actor, May::work_on_dossiers, agency));
        EXPECT_FALSE(holds_in(tx, actor, May::work_on_dossiers, AgencyId{IdBytes{1}}));
        EXPECT_TRUE(holds_code_in(tx, actor, role_right("appraiser"), section));
        EXPECT_FALSE(holds_code_in(tx, actor, role_right("leader"), agency));
        EXPECT_EQ(std::vector{officer}, who_may_in(tx, "work_on_dossiers", section));
        return 0;
    });
}

TEST_P(Rights, pass_to_the_replacement_for_the_days_of_absence) {
    const OfficerId absent = enrol("CB1"), replacement = enrol("CB2");
    appoint(absent, section);
    const organisation::RecordAbsence what{
        absent, replacement, {day("2026-03-09"), day("2026-03-13")}};
    ASSERT_TRUE(act([&](Transaction& tx) {
        return organisation.record_absence(tx, Actor::system("test"), what);
    }));
    auto may_work = [&](OfficerId officer) {
        return database->read([&](Transaction& tx) {
            return holds_code_in(tx, as(officer), role_right("appraiser"), section);
        });
    };

    EXPECT_FALSE(may_work(replacement));
    database.clock.set(moment("2026-03-09T08:00"));
    EXPECT_TRUE(may_work(replacement));
    EXPECT_TRUE(may_work(absent));
    database.clock.set(moment("2026-03-14T08:00"));
    EXPECT_FALSE(may_work(replacement));
}

TEST_P(Rights, change_with_the_role_in_the_same_transaction) {
    const OfficerId officer = enrol("CB1");
    appoint(officer, section);
    const organisation::Role widened{"appraiser", "Chuyên viên",
                                     "Appraiser", 2,
                                     false,       {May::work_on_dossiers, May::decide_dossiers}};

    const bool may_decide = act([&](Transaction& tx) {
        EXPECT_TRUE(organisation.save_role(tx, Actor::system("test"), widened));
        return holds_in(tx, as(officer), May::decide_dossiers, section);
    });

    EXPECT_TRUE(may_decide);
}

TEST_P(Rights, of_visitors_officers_and_system_jobs_differ) {
    const OfficerId officer = enrol("CB1");

    database->read([&](Transaction& tx) {
        EXPECT_TRUE(holds(tx, Actor::visitor(), May::be_anyone));
        EXPECT_FALSE(holds(tx, Actor::visitor(), May::be_signed_in));
        EXPECT_FALSE(holds(tx, Actor::visitor(), May::work_on_dossiers));
        EXPECT_TRUE(holds(tx, as(officer), May::be_signed_in));
        EXPECT_FALSE(holds(tx, as(officer), May::work_on_dossiers));
        EXPECT_TRUE(holds(tx, Actor::system("job"), May::read_audit));
        EXPECT_TRUE(holds_in(tx, Actor::system("job"), May::decide_dossiers, section));
        EXPECT_EQ("identity.not_allowed", refused(permit(tx, as(officer), May::work_on_dossiers)));
        return 0;
    });
}

TEST_P(Rights, of_every_role_are_listed_for_the_access_matrix) {
    const auto cells = database->read([](Transaction& tx) { return access_matrix(tx); });

    EXPECT_EQ(boost::mp11::mp_size<boost::describe::describe_enumerators<May>>::value,
              cells.size());
    for (const MatrixCell& cell : cells) {
        const bool expected = cell.right == May::be_anyone || cell.right == May::be_signed_in ||
                              cell.right == May::work_on_dossiers;
        EXPECT_EQ(expected, cell.is_held) << code(cell.right);
    }
}

INSTANTIATE_TEST_SUITE_P(On, Rights, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::identity
