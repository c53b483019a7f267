// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/agencies_change_for_tests.hpp"

namespace motcua::dossiers {
namespace {

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
    ASSERT_TRUE(act(
        [&](Transaction& tx) { return organisation.open_unit(tx, Actor::system("test"), point); }));
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
    EXPECT_EQ(1,
              act([&](Transaction& tx) { return dossiers::reorganisations(dossiers.rooms(), tx); })
                  .at(0)
                  .waiting);
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
        return dossiers::preview_reorganisation(dossiers.rooms(), tx, administrator,
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
        return dossiers::preview_reorganisation(dossiers.rooms(), tx, administrator, plan({}));
    });
    EXPECT_EQ("organisation.plan_empty", refused(none));
}

TEST_P(AgenciesChange, tell_by_commune_apart_what_the_address_says) {
    founded("H26.N");
    const std::string code = received();
    auto some = part("H26.N");
    some.communes = {"00070"};
    const auto what = plan({{SuccessionKind::split, {"H26.W"}, {some, part("H26.X")}}});
    const auto seen = act([&](Transaction& tx) {
        return dossiers::preview_reorganisation(dossiers.rooms(), tx, administrator, what);
    });
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
            return dossiers::unit_statistics(dossiers.rooms(), tx, 202603, 202603, day(on));
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

INSTANTIATE_TEST_SUITE_P(On, AgenciesChange, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
