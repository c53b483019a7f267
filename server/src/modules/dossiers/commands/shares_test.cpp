// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Two agencies at once, each with two working days of its own.
constexpr std::string_view kAllotted = "2 working_day";

class Shares : public Office {
protected:
    Shares() {
        EXPECT_EQ("", refused(act([&](Transaction& tx) {
                      return catalogue.withdraw_offer(tx, Actor::system("test"), together,
                                                      day("2026-02-01"));
                  })));
        catalogue::OfferProcedure what;
        what.code = "1.000002";
        what.agency = agency("H26.W");
        what.place = agency("H26.TT");
        what.process = "two_agencies";
        what.participants = {
            {std::string(catalogue::kLeadKey), what.agency, "Chủ trì", std::string(kAllotted)},
            {"partner_agency", agency("H26.P"), "Cho ý kiến", std::string(kAllotted)}};
        what.terms = {{catalogue::Channel::direct, "5 working_day", "QĐ"}};
        what.decision = {"UBND phường", "3/QĐ", day("2026-02-01")};
        what.valid_from = day("2026-02-02");
        const auto made = act([&](Transaction& tx) {
            return catalogue.offer_procedure(tx, Actor::system("test"), what);
        });
        EXPECT_TRUE(made) << code_of(made);
        if (made) linked = *made;
    }
    ShareView share(const std::string& code, std::string_view part) {
        for (const ShareView& each : view(code).shares)
            if (each.part == part) return each;
        ADD_FAILURE() << code << " has no part " << part;
        return {};
    }
    std::vector<ShareCount> counted(const Actor& by) {
        return says(&Dossiers::share_statistics, by, day("2026-03-01"), day("2026-03-31")).items;
    }
    void at(std::string_view when) { database.clock.set(moment(when)); }
    OfferId linked;
};

TEST_P(Shares, begin_when_each_agency_gets_its_first_task_and_end_when_it_hands_over) {
    const std::string code = received(linked);
    EXPECT_THAT(events(code), ElementsAre("received", "share_started", "share_started"));
    const ShareView begun = share(code, "partner_agency");
    EXPECT_EQ(begun.state, ShareState::open);
    EXPECT_EQ(begun.due_at, moment("2026-03-04T08:00"));
    EXPECT_EQ(begun.agency_name, "Sở phối hợp");

    at("2026-03-03T10:00");
    completes(partner_head, code, "partner_assign");
    CompleteTask opinion;
    opinion.task_id = task(code, "partner_opinion");
    opinion.version = version(code);
    opinion.document = DocumentInput{"15/CV-SPH", day("2026-03-03"), "opinion"};
    opinion.file_ids = {file()};
    EXPECT_EQ("", told(&Dossiers::complete_task, partner_appraiser, code, opinion));

    const ShareView ended = share(code, "partner_agency");
    EXPECT_EQ(ended.state, ShareState::ended);
    EXPECT_EQ(ended.used_minutes, 8 * 60 + 2 * 60);
    EXPECT_EQ(ended.allotted_minutes, 2 * 8 * 60);
    EXPECT_EQ(ended.overrun_minutes, 0);
    ASSERT_THAT(ended.results, SizeIs(1));
    EXPECT_EQ(ended.results[0].number, "15/CV-SPH");
    EXPECT_THAT(ended.results[0].files, SizeIs(1));
    EXPECT_EQ(share(code, "competent").state, ShareState::open);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Shares, show_their_own_due_moment_in_the_lists_of_their_agency) {
    const std::string code = received(linked);
    WorkFilter all;
    all.list = "unit";
    const WorkPage work = says(&Dossiers::work, partner_head, all);
    ASSERT_THAT(work.items, SizeIs(1));
    EXPECT_EQ(work.items[0].due_at, moment("2026-03-04T08:00"));
    EXPECT_EQ(work.items[0].dossier_due_at, moment("2026-03-09T08:00"));
}

TEST_P(Shares, over_their_time_are_the_reason_that_the_leaders_see) {
    const std::string code = received(linked);
    completes(head, code, "assign");
    completes(appraiser, code, "appraise", "grant");
    at("2026-03-05T10:00");  // ten working hours after its share was due

    const LateView late = says(&Dossiers::late, partner_head, UnitId{});
    ASSERT_THAT(late.shares, SizeIs(1));
    EXPECT_EQ(late.shares[0].agency_name, "Sở phối hợp");
    EXPECT_EQ(late.shares[0].overrun_minutes, 10 * 60);
    EXPECT_TRUE(late.shares[0].is_open);
    ASSERT_THAT(late.items, SizeIs(1));
    EXPECT_THAT(late.items[0].alarms, testing::Contains(Alarm::share_overdue));
    EXPECT_THAT(says(&Dossiers::late, leader, UnitId{}).shares, SizeIs(1));
    EXPECT_THAT(says(&Dossiers::late, stranger, UnitId{}).shares, IsEmpty());
    EXPECT_THAT(view(code).lateness, IsEmpty()) << "the dossier itself is in time";

    completes(partner_head, code, "partner_assign");
    completes(partner_appraiser, code, "partner_opinion");
    EXPECT_FALSE(says(&Dossiers::late, leader, UnitId{}).shares.at(0).is_open);

    at("2026-03-12T08:00");
    const DossierView over = view(code);
    ASSERT_THAT(over.lateness, SizeIs(2)) << "both used more than they had";
    EXPECT_EQ(over.lateness[1].agency_name, "Sở phối hợp");
    EXPECT_EQ(over.lateness[1].overrun_minutes, 10 * 60);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Shares, go_on_where_they_stood_when_the_dossier_comes_back) {
    const std::string code = received(linked);
    completes(head, code, "assign");
    completes(partner_head, code, "partner_assign");
    at("2026-03-03T08:00");
    completes(appraiser, code, "appraise", "grant");  // one of the two days is used
    EXPECT_EQ(share(code, "competent").state, ShareState::ended);
    at("2026-03-04T08:00");
    completes(partner_appraiser, code, "partner_opinion");

    const ShareView again = share(code, "competent");
    EXPECT_EQ(again.state, ShareState::open);
    EXPECT_EQ(again.runs, 2);
    EXPECT_EQ(again.due_at, moment("2026-03-04T17:00")) << "eight working hours were left";
    at("2026-03-05T09:00");
    EXPECT_EQ(share(code, "competent").overrun_minutes, 60);
    const auto why = says(&Dossiers::share_explanation, appraiser, std::string_view(code),
                          std::string_view("competent"));
    ASSERT_TRUE(why) << code_of(why);
    EXPECT_EQ(why->due, again.due_at);
    EXPECT_FALSE(why->explanation.empty());
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Shares, that_have_nothing_left_are_due_when_they_begin_again) {
    const std::string code = received(linked);
    completes(head, code, "assign");
    completes(partner_head, code, "partner_assign");
    at("2026-03-05T08:00");
    completes(appraiser, code, "appraise", "grant");
    completes(partner_appraiser, code, "partner_opinion");
    const ShareView again = share(code, "competent");
    EXPECT_EQ(again.due_at, moment("2026-03-05T08:00"));
    EXPECT_EQ(again.overrun_minutes, 8 * 60);
    EXPECT_EQ(told(&Dossiers::share_explanation, leader, std::string_view(code),
                   std::string_view("competent")),
              "dossier.share_untimed");
    EXPECT_EQ(told(&Dossiers::share_explanation, leader, std::string_view(code),
                   std::string_view("tax_agency")),
              "dossier.share_unknown");
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Shares, stand_while_the_applicant_is_asked_for_papers) {
    const std::string code = received(linked);
    at("2026-03-02T10:00");
    AskSupplement ask{version(code), {{"GT", "Giấy tờ thiếu", 1, 0, {}}}, "Thiếu", {}};
    EXPECT_EQ("", told(&Dossiers::ask_supplement, appraiser, code, ask));
    EXPECT_EQ(share(code, "partner_agency").due_at, std::nullopt);
    at("2026-03-06T15:00");
    TakeSupplement take{version(code), {{"GT", "Giấy tờ thiếu", 1, 0, {}}}, {}};
    EXPECT_EQ("", told(&Dossiers::take_supplement, counter, code, take));

    const ShareView goes_on = share(code, "partner_agency");
    EXPECT_EQ(goes_on.used_minutes, 2 * 60);
    EXPECT_EQ(goes_on.due_at, moment("2026-03-10T12:00")) << "fourteen of sixteen hours were left";
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Shares, of_a_stopped_dossier_end_unfinished) {
    const std::string code = received(linked);
    EXPECT_EQ("", told(&Dossiers::ask_to_withdraw, counter, code,
                       WithReason{version(code), "Đơn xin rút"}));
    EXPECT_EQ("", told(&Dossiers::stop, leader, code, StopDossier{version(code), "Theo đơn", {}}));
    EXPECT_EQ(share(code, "partner_agency").state, ShareState::ended);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Shares, are_counted_by_agency_for_whoever_follows_one_of_them) {
    const std::string in_time = received(linked);
    completes(partner_head, in_time, "partner_assign");
    completes(partner_appraiser, in_time, "partner_opinion");
    const std::string open = received(linked);
    at("2026-03-05T10:00");
    received(linked);
    completes(partner_head, open, "partner_assign");
    completes(partner_appraiser, open, "partner_opinion");

    const auto found = counted(leader);
    ASSERT_THAT(found, SizeIs(2));
    const auto partner = std::ranges::find(found, "Sở phối hợp", &ShareCount::agency_name);
    ASSERT_NE(partner, found.end());
    EXPECT_EQ(partner->number, 3);
    EXPECT_EQ(partner->ended, 2);
    EXPECT_EQ(partner->on_time, 1);
    EXPECT_EQ(partner->overrun, 1);
    EXPECT_EQ(partner->overrun_minutes, 10 * 60);
    EXPECT_EQ(partner->open, 1);
    EXPECT_EQ(partner->open_late, 0);
    EXPECT_THAT(counted(stranger), IsEmpty());
    EXPECT_THAT(counted(Actor::system("test")), IsEmpty());
}

TEST_P(Shares, tell_the_applicant_what_each_agency_has_ready) {
    const std::string code = received(linked);
    completes(partner_head, code, "partner_assign");
    CompleteTask opinion{.version = version(code), .task_id = task(code, "partner_opinion")};
    opinion.document = DocumentInput{"15/CV-SPH", {}, {}};
    EXPECT_EQ("", told(&Dossiers::complete_task, partner_appraiser, code, opinion));

    const auto followed = act(
        [&](Transaction& tx) { return dossiers.follow_by_token(tx, dossiers.follow_token(code)); });
    ASSERT_TRUE(followed);
    ASSERT_THAT(followed->parts, SizeIs(2));
    EXPECT_EQ(followed->parts[0].state, ShareState::open);
    EXPECT_EQ(followed->parts[1].state, ShareState::ended);
    EXPECT_THAT(followed->parts[1].results, ElementsAre("15/CV-SPH"));
}

TEST_P(Shares, move_with_their_agencys_calendar) {
    const std::string code = received(linked);
    const AgencyId whose = agency("H26.P");
    const auto closed = act([&](Transaction& tx) -> Result<> {
        if (auto opened = deadlines.open_calendar(tx, administrator,
                                                  {"H26.P",
                                                   std::string(deadlines::kCityCalendar),
                                                   whose,
                                                   "Lịch của Sở",
                                                   {"5/QĐ", day("2026-03-02"), "Bão"}});
            !opened)
            return opened;
        return deadlines.decide(tx, administrator, "H26.P", {"5/QĐ", day("2026-03-02"), "Bão"},
                                deadlines::CloseDays{day("2026-03-03"), day("2026-03-03")});
    });
    ASSERT_TRUE(closed) << code_of(closed);
    EXPECT_THAT(findings(), SizeIs(testing::Gt(0u))) << "the rows are of before";
    const auto id = act([&](Transaction& tx) {
        return dossiers.begin_recomputation(tx, administrator, "H26.P", day("2026-03-03"), "5/QĐ");
    });
    EXPECT_EQ("", refused(dossiers.run_recomputation(
                      database, {std::string(kRecompute), id.text(), database.clock.now(), {}})));

    EXPECT_THAT(findings(), IsEmpty());
    EXPECT_EQ(share(code, "partner_agency").due_at, moment("2026-03-05T08:00"));
    EXPECT_EQ(share(code, "competent").due_at, moment("2026-03-04T08:00"));
    const auto moved = says(&Dossiers::moved_dates, leader, std::string_view(code));
    ASSERT_THAT(*moved, SizeIs(1));
    EXPECT_EQ(moved->front().clock, "share partner_agency");
    WorkFilter all;
    all.list = "unit";
    EXPECT_EQ(says(&Dossiers::work, partner_head, all).items.at(0).due_at,
              moment("2026-03-05T08:00"));
}

TEST_P(Shares, pass_with_their_tasks_to_who_succeeds_a_participant) {
    const std::string code = received(linked);
    const organisation::Reorganise plan{
        "5/NQ",
        "HĐND",
        day("2026-03-02"),
        day("2026-03-04"),
        {{organisation::SuccessionKind::merged, {"H26.P"}, {{"H26.X", {}, {}, {}, {}}}}}};
    const auto id =
        act([&](Transaction& tx) { return reorganise(dossiers.rooms(), tx, administrator, plan); });
    ASSERT_TRUE(id) << code_of(id);
    at("2026-03-03T23:59");
    EXPECT_TRUE(run_dossiers_follow(dossiers.rooms(), *database, {"", id->text(), {}, {}}));
    EXPECT_EQ(share(code, "partner_agency").agency_name, "Sở phối hợp");
    at("2026-03-04T00:00");
    EXPECT_TRUE(run_dossiers_follow(dossiers.rooms(), *database, {"", id->text(), {}, {}}));

    const auto said = events(code);
    EXPECT_THAT(std::vector(said.end() - 3, said.end()),
                ElementsAre("authority_moved", "share_ended", "share_started"));
    const auto folded = act([&](Transaction& tx) {
        return dossiers.for_print(tx, Actor::system("test"), std::string_view(code));
    });
    ASSERT_TRUE(folded) << code_of(folded);
    for (const auto& [key, state] : folded->tasks) EXPECT_NE(state.place.agency_code, "H26.P");
    EXPECT_EQ(share(code, "competent").agency_name, "Ủy ban phường");
    std::int64_t of_successor = 0;
    for (const ShareView& each : view(code).shares)
        of_successor += each.agency_name == "Ủy ban phường khác";
    EXPECT_GE(of_successor, 1) << "its share is the successor's";
    EXPECT_THAT(findings(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, Shares, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
