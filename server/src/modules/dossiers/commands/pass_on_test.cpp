// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/pass_on.hpp"

#include "base/random.hpp"
#include "modules/dossiers/store/log.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {
namespace {

using organisation::ReorganisationChange;
using organisation::ReorganisationId;
using organisation::SuccessionKind;

/// The ward ends next Monday, 9 March 2026.
class AgenciesChange : public Office {
protected:
    static organisation::ReorganisationPart part(std::string after) {
        return {std::move(after), {}, {}, {}, {}};
    }
    static organisation::Reorganise plan(std::vector<ReorganisationChange> changes,
                                         std::string_view on = "2026-03-09") {
        return {"5/NQ", "HĐND", day("2026-03-02"), day(on), std::move(changes)};
    }
    static ReorganisationChange merged(std::string before, std::string after) {
        return {SuccessionKind::merged, {std::move(before)}, {part(std::move(after))}};
    }
    ReorganisationId records(const organisation::Reorganise& what) {
        const auto id =
            act([&](Transaction& tx) { return dossiers.reorganise(tx, administrator, what); });
        EXPECT_TRUE(id) << code_of(id);
        return id ? *id : ReorganisationId{};
    }
    void until(std::string_view on) {
        database.clock.step(start_of(day(on)) + hours(9) - database.clock.now());
    }
    void follows(ReorganisationId id) {
        EXPECT_TRUE(dossiers.run_offers_follow(*database, {"", id.text(), {}, {}}));
        EXPECT_TRUE(dossiers.run_dossiers_follow(*database, {"", id.text(), {}, {}}));
    }
    Dossier folded(const std::string& code) {
        return act(
            [&](Transaction& tx) { return dossiers.for_print(tx, Actor::system("test"), code); })
            .operator*();
    }
    std::string competent(const std::string& code) {
        return folded(code).intake.competent.agency_code;
    }
    std::vector<catalogue::OfferView> offers_now() {
        return act([&](Transaction& tx) {
            return catalogue.offers_at(tx, agency("H26.TT"), date_of(tx.now()));
        });
    }
    AgencyId founded(const std::string& code_of_it) {
        organisation::FoundAgency what{code_of_it, organisation::AgencyKind::commune_committee,
                                       std::nullopt, "Ủy ban " + code_of_it};
        what.from_on = day("2025-07-01");
        return *act([&](Transaction& tx) {
            return organisation.found_agency(tx, Actor::system("test"), what);
        });
    }
};

TEST_P(AgenciesChange, pass_open_dossiers_to_the_successor_on_the_effective_day_once) {
    const std::string code = received();
    completes(head, code, "assign");
    const auto id = records(plan({merged("H26.W", "H26.X")}));
    follows(id);
    EXPECT_EQ("H26.W", competent(code)) << "not before its day";

    until("2026-03-09");
    follows(id);
    const int moved = version(code);
    follows(id);

    EXPECT_EQ("H26.X", competent(code));
    EXPECT_EQ(moved, version(code)) << "a job that runs again moves nothing again";
    EXPECT_THAT(events(code, moved), testing::ElementsAre("authority_moved"));
    EXPECT_EQ("Ủy ban phường khác", view(code).competent_agency);
    EXPECT_THAT(findings(), testing::IsEmpty());
    const Dossier d = folded(code);
    EXPECT_EQ(start_of(day("2026-03-09")), d.offices.back().since);
    EXPECT_EQ("Ủy ban phường", d.offices_at(d.received_at).competent.agency_name)
        << "forms of before keep the name";
    EXPECT_EQ("5/NQ", d.offices.back().decision);
}

TEST_P(AgenciesChange, let_the_same_people_go_on_with_it_in_the_new_agency) {
    const std::string code = received();
    completes(head, code, "assign");
    const auto id = records(plan({merged("H26.W", "H26.X")}));
    until("2026-03-09");
    follows(id);

    EXPECT_EQ("H26.X", folded(code).tasks.begin()->second.place.agency_code);
    completes(appraiser, code, "appraise", "grant");
    completes(leader, code, "sign");
    completes(clerk, code, "issue");
    EXPECT_EQ(Status::finished, view(code).status);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(AgenciesChange, let_nobody_receive_for_an_agency_that_is_no_more) {
    const auto id = records(plan({merged("H26.W", "H26.X")}));
    until("2026-03-09");
    const VisitId visit = visit_of(person("Người Đến Sớm"));
    EXPECT_EQ("catalogue.agency_ended",
              told(&Dossiers::receive_dossier, counter, visit, intake(ordinary)));

    follows(id);

    EXPECT_EQ("catalogue.not_offered_here",
              told(&Dossiers::receive_dossier, counter, visit, intake(ordinary)));
    const auto offers = offers_now();
    ASSERT_EQ(4U, offers.size());
    for (const auto& offer : offers) {
        EXPECT_EQ(agency("H26.X"), offer.agency);
        EXPECT_EQ("5/NQ", offer.decision.number);
        EXPECT_FALSE(offer.terms.empty());
    }
    const auto again = std::ranges::find(offers, "1.000001", &catalogue::OfferView::code);
    EXPECT_EQ("H26.X", competent(received(again->offer)));
}

TEST_P(AgenciesChange, share_a_split_out_by_procedure_and_leave_the_rest_to_one) {
    founded("H26.N");
    const std::string birth = received(), linked = received(together);
    auto some = part("H26.N");
    some.procedures = {"1.000001"};
    const auto id =
        records(plan({{SuccessionKind::split, {"H26.W"}, {std::move(some), part("H26.X")}}}));
    until("2026-03-09");
    follows(id);

    EXPECT_EQ("H26.N", competent(birth));
    EXPECT_EQ("H26.X", competent(linked));
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(AgenciesChange, move_a_function_and_leave_what_does_not_belong_to_it) {
    const std::string birth = received(), linked = received(together);
    auto some = part("H26.X");
    some.procedures = {"1.000001"};
    const auto id = records(plan({{SuccessionKind::function_moved, {"H26.W"}, {some}}}));
    until("2026-03-09");
    follows(id);

    EXPECT_EQ("H26.X", competent(birth));
    EXPECT_EQ("H26.W", competent(linked));
    int theirs = 0;
    for (const auto& offer : offers_now()) theirs += offer.agency == agency("H26.X");
    EXPECT_EQ(1, theirs);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(AgenciesChange, follow_the_partner_too) {
    const std::string code = received(together);
    completes(head, code, "assign");
    const auto id = records(plan({merged("H26.P", "H26.X")}));
    until("2026-03-09");
    follows(id);

    EXPECT_EQ("H26.W", competent(code));
    completes(appraiser, code, "appraise", "grant");
    const Dossier d = folded(code);
    for (const auto& [task, state] : d.tasks) EXPECT_NE("H26.P", state.place.agency_code) << task;
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(AgenciesChange, keep_reception_and_paper_with_the_unit_that_takes_over) {
    founded("H26.N");
    organisation::OpenUnit point{"H26.N", "", "H26.N.00070",
                                 organisation::UnitKind::reception_point, "Điểm số 1"};
    point.from_on = day("2025-07-01");
    ASSERT_TRUE(act([&](Transaction& tx) {
        return organisation.open_unit(tx, Actor::system("test"), point);
    }));
    const std::string code = received();
    const UnitId home = here;
    const auto id = records(plan({merged("H26.TT", "H26.N")}));
    until("2026-03-09");
    follows(id);

    const Dossier d = folded(code);
    EXPECT_EQ("H26.N", d.intake.reception.agency_code);
    EXPECT_EQ(unit("H26.N.00070"), d.paper.office->unit);
    EXPECT_EQ(home, d.first_offices().reception.unit);
    EXPECT_THAT(findings(), testing::IsEmpty());
    resolve(code);
    EXPECT_EQ(Status::finished, view(code).status);
    EXPECT_TRUE(may(view(code, result_desk), "return-result"));
}

TEST_P(AgenciesChange, recorded_late_pass_the_dossier_behind_its_last_act) {
    const std::string code = received();
    until("2026-03-10");
    completes(head, code, "assign");
    const Instant acted = folded(code).last_at;
    database.clock.step(hours(1));

    const auto id = records(plan({merged("H26.W", "H26.X")}));
    follows(id);

    EXPECT_EQ("H26.X", competent(code));
    EXPECT_EQ(acted, folded(code).offices.back().since);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(AgenciesChange, that_nobody_carried_out_are_found_by_verify) {
    received();
    records(plan({merged("H26.W", "H26.X")}));
    until("2026-03-10");

    EXPECT_THAT(findings(), testing::ElementsAre("authority_differs 5/NQ"));
    EXPECT_EQ(1, act([&](Transaction& tx) { return dossiers.reorganisations(tx); }).at(0).waiting);
}

TEST_P(AgenciesChange, judge_what_was_finished_before_by_the_calendar_of_then) {
    const std::string code = received();
    resolve(code);
    const auto due = view(code).due_at;
    const auto id = records(plan({merged("H26.W", "H26.X")}));
    until("2026-03-09");
    follows(id);

    EXPECT_EQ("H26.W", folded(code).judged_under().agency_code);
    EXPECT_EQ(due, view(code).due_at);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(AgenciesChange, show_what_they_touch_before_they_are_recorded) {
    received();
    received(together);
    const auto seen = act([&](Transaction& tx) {
        return dossiers.preview_reorganisation(tx, administrator,
                                               plan({merged("H26.W", "H26.X")}));
    });

    ASSERT_TRUE(seen) << code_of(seen);
    EXPECT_EQ(2, seen->dossiers_total);
    ASSERT_EQ(1U, seen->dossiers.size());
    EXPECT_EQ("H26.X", seen->dossiers[0].after_code);
    EXPECT_EQ(4U, seen->offers.size());
    EXPECT_EQ(2U, seen->units.size());
    EXPECT_EQ(5U, seen->posts.size());
    EXPECT_FALSE(seen->is_past);
    const auto none = act([&](Transaction& tx) {
        return dossiers.preview_reorganisation(tx, administrator, plan({}));
    });
    EXPECT_EQ("organisation.plan_empty", refused(none));
}

TEST_P(AgenciesChange, tell_by_commune_apart_what_the_address_says) {
    founded("H26.N");
    const std::string code = received();
    auto some = part("H26.N");
    some.communes = {"00070"};
    const auto what = plan({{SuccessionKind::split, {"H26.W"}, {some, part("H26.X")}}});
    const auto seen = act(
        [&](Transaction& tx) { return dossiers.preview_reorganisation(tx, administrator, what); });
    ASSERT_TRUE(seen);
    ASSERT_EQ(1U, seen->dossiers.size());
    EXPECT_EQ("H26.X", seen->dossiers[0].after_code) << "nobody said where the applicant lives";
    EXPECT_EQ(8U, seen->offers.size()) << "each of the two offers what it may get";

    const auto id = records(what);
    until("2026-03-09");
    follows(id);
    EXPECT_EQ("H26.X", competent(code));
}

TEST_P(AgenciesChange, count_receptions_by_old_and_by_new_units) {
    founded("H26.N");
    received();
    const auto id = records(plan({merged("H26.TT", "H26.N")}));
    until("2026-03-09");
    follows(id);
    const auto by = [&](std::string_view on) {
        return act([&](Transaction& tx) {
            return dossiers.statistics(tx, 202603, 202603, day(on));
        });
    };

    const auto old_units = by("2026-03-08"), new_units = by("2026-03-09");
    ASSERT_EQ(1U, old_units.size());
    EXPECT_EQ("Điểm số 1", old_units[0].unit_name);
    ASSERT_EQ(1U, new_units.size());
    EXPECT_EQ("Ủy ban H26.N", new_units[0].agency_name);
    EXPECT_EQ(1, new_units[0].received);
    EXPECT_EQ(0, new_units[0].finished);
}

TEST_P(AgenciesChange, give_delegated_authority_back_at_the_end) {
    const auto given = act([&](Transaction& tx) {
        return dossiers.delegate(tx, administrator,
                                 {"1.000001", agency("H26.W"), agency("H26.X"), "9/QĐ",
                                  {day("2026-03-02"), day("2026-03-06")}});
    });
    ASSERT_TRUE(given) << code_of(given);
    const std::string code = received();
    EXPECT_EQ("H26.X", competent(code));
    const auto comes_back = [&] {
        EXPECT_TRUE(
            dossiers.run_dossiers_come_back(*database, {"", given->text(), {}, {}}));
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

TEST_P(AgenciesChange, end_a_delegation_early_or_with_who_gave_it) {
    const auto give = [&](const char* procedure) {
        return act([&](Transaction& tx) {
            return dossiers.delegate(tx, administrator,
                                     {procedure, agency("H26.W"), agency("H26.X"), "9/QĐ",
                                      {day("2026-03-02")}});
        });
    };
    const auto given = give("1.000001"), other = give("1.000002");
    ASSERT_TRUE(given && other);
    EXPECT_EQ("organisation.delegated_to_itself", refused(act([&](Transaction& tx) {
                  return dossiers.delegate(
                      tx, administrator,
                      {"", agency("H26.W"), agency("H26.W"), "9/QĐ", {day("2026-03-02")}});
              })));
    EXPECT_EQ("organisation.delegation_unknown", refused(act([&](Transaction& tx) {
                  return dossiers.end_delegation(tx, administrator,
                                                 organisation::DelegationId{IdBytes{1}},
                                                 day("2026-03-03"));
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

/// Whatever becomes of the agencies, at every moment a dossier is exactly one's, which is in being.
TEST_P(AgenciesChange, of_any_kind_leave_every_dossier_with_one_authority_at_every_moment) {
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

INSTANTIATE_TEST_SUITE_P(On, AgenciesChange, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
