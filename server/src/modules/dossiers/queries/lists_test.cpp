// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class Lists : public Office {
protected:
    std::vector<std::string> work(const Actor& by, WorkFilter filter) {
        std::vector<std::string> codes;
        for (const WorkRow& row :
             act([&](Transaction& tx) { return dossiers.work(tx, by, filter); }).items)
            codes.push_back(row.dossier_code);
        return codes;
    }
    std::vector<std::string> found(const Actor& by, std::string_view text, PersonId who = {}) {
        std::vector<std::string> codes;
        for (const FoundDossier& one :
             act([&](Transaction& tx) { return dossiers.search(tx, by, text, who, ""); }).items)
            codes.push_back(one.dossier_code);
        return codes;
    }
};

TEST_P(Lists, of_work_hold_what_waits_for_a_role_in_a_unit_and_nobody_else_s) {
    const std::string code = received();
    EXPECT_THAT(work(head, {.list = "unit"}), testing::ElementsAre(code));
    EXPECT_THAT(work(head, {.list = "mine"}), testing::IsEmpty());
    EXPECT_THAT(work(appraiser, {.list = "unit"}), testing::IsEmpty());
    EXPECT_THAT(work(stranger, {.list = "unit"}), testing::IsEmpty());
    EXPECT_THAT(work(Actor::visitor(), {.list = "unit"}), testing::IsEmpty());
    EXPECT_EQ(told(&Dossiers::claim_task, head, code, ClaimTask{1, task(code, "assign")}), "");
    EXPECT_THAT(work(head, {.list = "mine"}), testing::ElementsAre(code));
}

TEST_P(Lists, of_the_day_show_receptions_returns_cash_and_paper_left_here) {
    const std::string one = received();
    const std::string two = received();
    resolve(one);
    EXPECT_EQ(told(&Dossiers::return_result, counter, one,
                   ReturnResult{version(one), {}, "Nguyễn Văn An", {}, "paper", {}}),
              "");

    const auto sheet = says(&Dossiers::day, counter, here, day("2026-03-02"));

    ASSERT_TRUE(sheet) << code_of(sheet);
    EXPECT_EQ(sheet->officer_name, counter.name);
    ASSERT_EQ(sheet->receptions.size(), 2u);
    EXPECT_EQ(sheet->receptions[1].code, two);
    ASSERT_EQ(sheet->returns.size(), 1u);
    EXPECT_EQ(sheet->returns[0].code, one);
    ASSERT_EQ(sheet->cash.size(), 2u);
    EXPECT_EQ(sheet->cash[0].code, "copy");
    EXPECT_EQ(sheet->cash[0].amount, Money{6000});
    EXPECT_EQ(sheet->cash_total, Money{22000});
    ASSERT_EQ(sheet->not_handed_over.size(), 1u);
    EXPECT_EQ(sheet->not_handed_over[0].dossier_code, two);
    EXPECT_EQ(told(&Dossiers::day, appraiser, here, day("2026-03-02")), "dossier.not_allowed");
}

TEST_P(Lists, of_the_register_hide_addresses_from_who_does_not_deal_with_people_there) {
    const std::string code = received();
    const auto read = [&](const Actor& by) {
        return act([&](Transaction& tx) {
            return dossiers.register_of(tx, by, here, day("2026-03-01"), day("2026-03-31"), "");
        });
    };
    ASSERT_EQ(read(counter).items.size(), 1u);
    EXPECT_EQ(read(counter).items[0].code, code);
    EXPECT_EQ(read(counter).items[0].no, 1);
    EXPECT_TRUE(read(stranger).items.empty());
}

TEST_P(Lists, of_the_register_number_on_through_the_year_and_are_printed_whole) {
    received();
    database.clock.step(hours(24 * 7));
    const std::string second = received();
    const auto read = [&](std::string_view from, std::string_view until) {
        return act([&](Transaction& tx) {
            return dossiers.whole_register(tx, counter, here, day(from), day(until));
        });
    };

    const auto week = read("2026-03-05", "2026-03-31");

    ASSERT_TRUE(week) << code_of(week);
    ASSERT_EQ(week->items.size(), 1u);
    EXPECT_EQ(week->items[0].code, second);
    EXPECT_EQ(week->items[0].no, 2);
    EXPECT_EQ(refused(read("2026-04-01", "2026-04-30")), "dossier.register_empty");
    const auto too_long = act([&](Transaction& tx) {
        return dossiers.whole_register(tx, counter, here, day("2026-03-01"), day("2026-03-31"), 1);
    });
    EXPECT_EQ(refused(too_long), "dossier.register_too_long");
}

TEST_P(Lists, of_hand_overs_say_who_gave_what_to_whom_and_until_when) {
    const std::string code = received();
    resolve(code);

    const auto lines = says(&Dossiers::hand_overs, counter, code);

    ASSERT_TRUE(lines) << code_of(lines);
    ASSERT_GE(lines->size(), 4u);
    const HandOver& first = lines->front();
    EXPECT_EQ(first.place.unit_name, "Điểm số 1");
    EXPECT_EQ(first.by, counter.name);
    EXPECT_EQ(first.next_place.unit_name, "Phòng Hộ tịch");
    EXPECT_EQ(first.next_step_name, (*lines)[1].step_name);
    EXPECT_TRUE(first.due_at.has_value());
    EXPECT_EQ(told(&Dossiers::hand_overs, stranger, code), "dossier.not_found");
}

TEST_P(Lists, are_searched_by_code_name_or_person_by_who_may_see) {
    const std::string code = received();
    EXPECT_THAT(found(counter, code), testing::ElementsAre(code));
    EXPECT_THAT(found(head, "nguyen van"), testing::ElementsAre(code));
    EXPECT_THAT(found(stranger, "nguyen van"), testing::IsEmpty());
    EXPECT_THAT(found(stranger, code), testing::IsEmpty());
    EXPECT_THAT(found(counter, "", view(code).applicant.id), testing::ElementsAre(code));
}

TEST_P(Lists, of_who_is_late_count_by_step_and_officer) {
    const std::string code = received();
    database.clock.set(moment("2026-03-20T08:00"));
    received();
    const auto late = act([&](Transaction& tx) { return dossiers.late(tx, head, section); });
    ASSERT_FALSE(late.items.empty());
    EXPECT_EQ(late.items[0].dossier_code, code);
    ASSERT_EQ(late.by_step.size(), 1u);
    EXPECT_EQ(late.by_step[0].open, 2);
    EXPECT_EQ(late.by_step[0].late, 1);
    EXPECT_TRUE(
        act([&](Transaction& tx) { return dossiers.late(tx, stranger, section); }).items.empty());
}

TEST_P(Lists, keep_an_officer_s_own_filters) {
    const auto kept = [&](const Actor& by) {
        return act([&](Transaction& tx) { return dossiers.filters(tx, by); }).text;
    };
    EXPECT_EQ(kept(head), R"({"items":[]})");
    act([&](Transaction& tx) {
        dossiers.keep_filters(tx, head, Json{R"({"items":[1]})"});
        return 0;
    });
    EXPECT_EQ(kept(head), R"({"items":[1]})");
    EXPECT_EQ(kept(leader), R"({"items":[]})");
}

TEST_P(Lists, that_anyone_may_read_say_no_more_than_state_and_promise) {
    const std::string code = received();
    const auto by_code = act([&](Transaction& tx) { return dossiers.follow(tx, code); });
    EXPECT_EQ(by_code->status, Status::received);
    EXPECT_EQ(by_code->promised_at, moment("2026-03-05T08:00"));
    EXPECT_EQ(refused(act([&](Transaction& tx) { return dossiers.follow(tx, "H26-1"); })),
              "dossier.not_found");
}

TEST_P(Lists, for_the_holder_of_the_receipt_show_steps_without_officers_names) {
    const std::string code = received();
    resolve(code);
    const std::string token = dossiers.follow_token(code);
    const auto shown = act([&](Transaction& tx) { return dossiers.follow_by_token(tx, token); });
    ASSERT_TRUE(shown) << code_of(shown);
    EXPECT_EQ(shown->to_do.at(0).key, "follow.collect_counter");
    for (const StepView& step : shown->steps) EXPECT_EQ(step.by, "");
    EXPECT_TRUE(act([&](Transaction& tx) { return dossiers.explain_by_token(tx, token); }));
    for (const std::string& wrong : {code, code + "~", code + "~0123456789abcdefghjkmnpq",
                                     token.substr(0, token.size() - 1)}) {
        EXPECT_EQ(
            refused(act([&](Transaction& tx) { return dossiers.follow_by_token(tx, wrong); })),
            "dossier.token_wrong");
        EXPECT_EQ(
            refused(act([&](Transaction& tx) { return dossiers.explain_by_token(tx, wrong); })),
            "dossier.token_wrong");
    }
}

TEST_P(Lists, of_days_explain_a_dossier_s_date_and_draw_its_process) {
    const std::string code = received();
    const auto why =
        says(&Dossiers::explanation, head, std::string_view(code), deadlines::ClockKind::legal);
    ASSERT_TRUE(why);
    EXPECT_EQ(why->due, moment("2026-03-05T08:00"));
    EXPECT_EQ(
        told(&Dossiers::explanation, stranger, std::string_view(code), deadlines::ClockKind::legal),
        "dossier.not_found");
    const auto svg = says(&Dossiers::diagram, head, std::string_view(code), Language::vi);
    ASSERT_TRUE(svg);
    EXPECT_TRUE(svg->starts_with("<svg"));
}

INSTANTIATE_TEST_SUITE_P(On, Lists, every_engine(), engine_name);

}  // namespace motcua::dossiers
