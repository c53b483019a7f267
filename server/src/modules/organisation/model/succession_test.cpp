// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/model/succession.hpp"

#include <gtest/gtest.h>

#include <map>

#include "base/random.hpp"

namespace motcua::organisation {
namespace {

AgencyId agency(int n) {
    IdBytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(n + 1);
    return AgencyId{bytes};
}

SuccessionRule rule(int before, int after, SuccessionKind kind, std::string_view on,
                    Scope scope = {}) {
    return {{}, agency(before), agency(after), kind, day(on), std::move(scope), {}, "NQ"};
}

const Matter kBirth{"1.001193", "Hộ tịch", "00070"};

AgencyId acting(const Successions& rules, int who, std::string_view on,
                const Matter& matter = kBirth) {
    return rules.acting(agency(who), matter, Instant{}, day(on)).agency;
}

TEST(Succession, of_a_merged_agency_is_its_successor_from_the_day_on) {
    const Successions rules({rule(0, 1, SuccessionKind::merged, "2025-07-01"),
                             rule(1, 2, SuccessionKind::renamed, "2026-01-01")});

    EXPECT_EQ(acting(rules, 0, "2025-06-30"), agency(0));
    EXPECT_EQ(acting(rules, 0, "2025-07-01"), agency(1));
    EXPECT_EQ(acting(rules, 0, "2026-01-01"), agency(2));
    EXPECT_EQ(rules.heir(agency(0), day("2026-01-01")), agency(2));
    EXPECT_TRUE(rules.is_ended(agency(0), day("2025-07-01")));
    EXPECT_FALSE(rules.is_ended(agency(0), day("2025-06-30")));
}

TEST(Succession, of_a_split_agency_follows_procedure_field_and_commune_and_else_the_rest) {
    const auto split = [](int after, Scope scope) {
        return rule(0, after, SuccessionKind::split, "2025-07-01", std::move(scope));
    };
    const Successions rules({split(9, {}), split(1, {{"1.001193"}, {}, {}}),
                             split(2, {{}, {"Đất đai"}, {"00070"}}),
                             split(3, {{}, {"Đất đai"}, {"00004"}})});

    EXPECT_EQ(acting(rules, 0, "2025-07-01", {"1.001193", "Hộ tịch", ""}), agency(1));
    EXPECT_EQ(acting(rules, 0, "2025-07-01", {"1.2", "Đất đai", "00070"}), agency(2));
    EXPECT_EQ(acting(rules, 0, "2025-07-01", {"1.2", "Đất đai", "00004"}), agency(3));
    EXPECT_EQ(acting(rules, 0, "2025-07-01", {"1.2", "Đất đai", ""}), agency(9));
    EXPECT_EQ(rules.heir(agency(0), day("2025-07-01")), agency(9));
}

TEST(Succession, of_a_moved_function_leaves_what_came_to_the_agency_afterwards) {
    const Successions rules(
        {rule(0, 1, SuccessionKind::function_moved, "2025-07-01", {{"1.001193"}, {}, {}})});
    const auto of_dossier = [&](std::string_view received) {
        return rules.acting(agency(0), kBirth, start_of(day(received)), day("2026-01-01")).agency;
    };

    EXPECT_EQ(of_dossier("2025-06-30"), agency(1));
    EXPECT_EQ(of_dossier("2025-09-01"), agency(0)) << "offered there anew, by a later decision";
    EXPECT_EQ(acting(rules, 0, "2026-01-01", {"1.2", "", ""}), agency(0));
    EXPECT_EQ(rules.heir(agency(0), day("2026-01-01")), agency(0));
}

TEST(Succession, that_comes_back_ends_where_it_began) {
    const Successions rules({rule(0, 1, SuccessionKind::function_moved, "2025-07-01"),
                             rule(1, 0, SuccessionKind::function_moved, "2025-10-01")});

    EXPECT_EQ(acting(rules, 0, "2025-09-30"), agency(1));
    EXPECT_EQ(acting(rules, 0, "2025-10-01"), agency(0));
}

TEST(Scopes, overlap_unless_both_name_something_and_nothing_in_common) {
    EXPECT_TRUE(overlap({{"1"}, {}, {}}, {{}, {"Đất đai"}, {}}));
    EXPECT_TRUE(overlap({{"1", "2"}, {}, {}}, {{"2"}, {}, {}}));
    EXPECT_FALSE(overlap({{"1"}, {}, {}}, {{"2"}, {}, {}}));
    EXPECT_FALSE(overlap({{"1"}, {}, {"00004"}}, {{"1"}, {}, {"00008"}}));
}

/// A history as recording allows it: every step of an agency is disjoint, whoever ends leaves a
/// rest, and who takes over is in being and goes on that day.
struct History {
    std::vector<SuccessionRule> rules;
    std::map<AgencyId, Date> ended;  ///< first day without it
    Date last{};
};

constexpr int kAgencies = 12;
const std::string kProcedures[] = {"1.1", "1.2", "1.3", "1.4"};
const std::string kCommunes[] = {"00004", "00008", "00070"};

/// Below `n`; the seed of a failure is printed with it.
std::size_t below(SeededRandom& dice, std::size_t n) {
    return static_cast<std::size_t>(dice.below(n));
}

History random_history(SeededRandom& dice) {
    History made;
    Date on = day("2025-01-01");
    const std::size_t steps = 1 + below(dice, 8);
    for (std::size_t i = 0; i < steps; ++i) {
        on += days(1 + static_cast<int>(below(dice, 59)));
        std::vector<int> in_being;
        for (int n = 0; n < kAgencies; ++n)
            if (!made.ended.contains(agency(n))) in_being.push_back(n);
        if (in_being.size() < 4) break;
        const auto pick = [&] {
            const std::size_t at = below(dice, in_being.size());
            const int n = in_being[at];
            in_being.erase(in_being.begin() + static_cast<std::ptrdiff_t>(at));
            return n;
        };
        const int before = pick(), first = pick(), second = pick();
        switch (below(dice, 4)) {
            case 0:
                made.rules.push_back(rule(before, first, SuccessionKind::merged, "2025-01-01"));
                break;
            case 1:
                made.rules.push_back(rule(before, first, SuccessionKind::split, "2025-01-01",
                                          {{}, {}, {kCommunes[below(dice, 3)]}}));
                made.rules.push_back(rule(before, second, SuccessionKind::split, "2025-01-01"));
                break;
            case 2:
                made.rules.push_back(rule(before, first, SuccessionKind::split, "2025-01-01",
                                          {{kProcedures[0], kProcedures[1]}, {}, {}}));
                made.rules.push_back(rule(before, second, SuccessionKind::split, "2025-01-01"));
                break;
            default:
                made.rules.push_back(rule(before, first, SuccessionKind::function_moved,
                                          "2025-01-01",
                                          {{kProcedures[below(dice, 4)]}, {}, {}}));
        }
        for (auto& each : made.rules)
            if (each.before == agency(before) && each.on_day == day("2025-01-01")) each.on_day = on;
        if (ends_agency(made.rules.back().kind)) made.ended[agency(before)] = on;
    }
    made.last = on;
    return made;
}

/// The naive way: a day at a time, asking every rule of that day.
AgencyId by_hand(const History& history, AgencyId at, const Matter& matter, Date from, Date until) {
    for (Date on = from + days(1); on <= until; on += days(1)) {
        std::vector<AgencyId> named, rest;
        for (const SuccessionRule& each : history.rules) {
            if (each.on_day != on || each.before != at) continue;
            if (each.scope.reaches_all())
                rest.push_back(each.after);
            else if (reaches(each.scope, matter))
                named.push_back(each.after);
        }
        EXPECT_LE(named.size(), 1U);
        EXPECT_LE(rest.size(), 1U);
        if (!named.empty())
            at = named.front();
        else if (!rest.empty())
            at = rest.front();
    }
    return at;
}

TEST(Succession, of_any_history_gives_every_matter_one_agency_in_being_on_every_day) {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        SCOPED_TRACE(seed);
        SeededRandom dice(seed);
        const History history = random_history(dice);
        const Successions rules(history.rules);
        const Matter matter{kProcedures[below(dice, 4)], "", kCommunes[below(dice, 3)]};
        const AgencyId first = agency(static_cast<int>(below(dice, kAgencies)));
        Date received = day("2025-01-01") + days(static_cast<int>(below(dice, 300)));
        // Received by an agency that was there that day.
        const auto end = history.ended.find(first);
        if (end != history.ended.end() && received >= end->second) received = end->second - days(1);

        for (Date on = received; on <= history.last + days(1); on += days(7)) {
            const AgencyId now = rules.acting(first, matter, start_of(received) + hours(9), on).agency;
            ASSERT_EQ(now, by_hand(history, first, matter, received, on));
            const auto gone = history.ended.find(now);
            ASSERT_TRUE(gone == history.ended.end() || on < gone->second);
        }
    }
}

}  // namespace
}  // namespace motcua::organisation
