// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {
namespace {

/// Two steps inside an agency; the second by who holds `role`.
std::string internal_bpmn(const std::string& code, const std::string& role = "leader") {
    return R"(<?xml version="1.0"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1">
<b:process id="inside" name="Xét thi đua" isExecutable="true" m:kind="internal" m:code=")" +
           code + R"(">
<b:startEvent id="start"/>
<b:userTask id="draft" name="Dự thảo" m:role="appraiser" m:budget="4 working_hour"/>
<b:userTask id="approve" name="Phê duyệt" m:role=")" +
           role + R"(" m:act="decide"/>
<b:endEvent id="end"/>
<b:sequenceFlow id="a" sourceRef="start" targetRef="draft"/>
<b:sequenceFlow id="b" sourceRef="draft" targetRef="approve"/>
<b:sequenceFlow id="c" sourceRef="approve" targetRef="end"/>
</b:process></b:definitions>)";
}

}  // namespace

class InternalWork : public Office {
protected:
    InternalWork() { publish(internal_bpmn("NB.01")); }

    BeginInternalWork work(const std::string& process = "NB.01") const {
        return {section, process, "Xét thi đua quý I", {}};
    }
    Result<BegunInternalWork> begin(const Actor& by, const BeginInternalWork& what) {
        return act(
            [&](Transaction& tx) { return begin_internal_work(dossiers.rooms(), tx, by, what); });
    }
    std::string begun() {
        const auto done = begin(appraiser, work());
        EXPECT_TRUE(done) << code_of(done);
        return done ? done->dossier_code : "";
    }
    std::string ends(const Actor& by, const std::string& code, const std::string& reason = "Nhầm") {
        return refused(act([&](Transaction& tx) {
            return end_internal_work(dossiers.rooms(), tx, by, code, {version(code), reason});
        }));
    }
    std::vector<WorkRow> listed(const Actor& who) {
        WorkFilter filter;
        filter.list = "unit";
        return act([&](Transaction& tx) { return dossiers.work(tx, who, filter); }).items;
    }
};

TEST_P(InternalWork, goes_through_the_same_lists_history_and_verify) {
    const std::string code = begun();
    EXPECT_EQ(code, "H26.HT.NB-260302-0001");
    const auto rows = listed(appraiser);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].applicant_name.reveal(), "Xét thi đua quý I");
    EXPECT_EQ(rows[0].procedure_name, "Xét thi đua");
    EXPECT_FALSE(rows[0].due_at.has_value());
    ASSERT_TRUE(rows[0].step_due_at.has_value());
    EXPECT_EQ(iso(*rows[0].step_due_at), "2026-03-02T12:00:00+07:00");
    EXPECT_THAT(findings(), testing::IsEmpty());

    completes(appraiser, code, "draft");
    completes(leader, code, "approve");

    const DossierView done = view(code);
    EXPECT_EQ(done.status, Status::finished);
    EXPECT_EQ(done.result->outcome, kDone);
    EXPECT_EQ(events(code), (std::vector<std::string>{"received", "task_completed",
                                                      "task_completed", "finished"}));
    EXPECT_TRUE(listed(appraiser).empty());
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(InternalWork, is_shown_to_nobody_outside) {
    const std::string code = begun();
    const auto followed =
        act([&](Transaction& tx) { return dossiers.follow(tx, std::string_view(code)); });
    EXPECT_EQ(refused(followed), "dossier.not_found");
    const std::string token = dossiers.follow_token(code);
    EXPECT_EQ(refused(act([&](Transaction& tx) { return dossiers.follow_by_token(tx, token); })),
              "dossier.token_wrong");
    EXPECT_EQ(refused(act([&](Transaction& tx) { return dossiers.explain_by_token(tx, token); })),
              "dossier.token_wrong");
    EXPECT_EQ(view(code, appraiser).follow_token, "");
    EXPECT_TRUE(view(code).appointments.empty());
    EXPECT_EQ(view(code).paper_place.unit_name, "");
    const auto seen = says(&Dossiers::dossier, stranger, std::string_view(code));
    EXPECT_EQ(refused(seen), "dossier.not_found");
}

TEST_P(InternalWork, has_no_applicant_to_act_for) {
    const std::string code = begun();
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code,
                   AskSupplement{version(code), {{"TK", "Tờ khai", 1, 0, {}}}, "Thiếu", {}}),
              "dossier.internal_work");
    const Actor system = Actor::system("test");
    EXPECT_EQ(told(&Dossiers::void_receipt, system, code, WithReason{version(code), "x"}),
              "dossier.internal_work");
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, system, code, WithReason{version(code), "x"}),
              "dossier.internal_work");
    const DossierView seen = view(code, appraiser);
    EXPECT_TRUE(may(seen, "complete"));
    EXPECT_TRUE(may(seen, "end-internal"));
    EXPECT_FALSE(may(seen, "ask-supplement"));
    EXPECT_FALSE(may(seen, "correct"));
}

TEST_P(InternalWork, is_begun_by_who_works_there_with_a_title_and_people_to_do_it) {
    EXPECT_EQ(refused(begin(stranger, work())), "dossier.not_allowed");
    BeginInternalWork what = work();
    what.title = "  ";
    EXPECT_EQ(refused(begin(appraiser, what)), "dossier.title_missing");
    what.title.assign(301, 'x');
    EXPECT_EQ(refused(begin(appraiser, what)), "dossier.title_too_long");
    EXPECT_EQ(refused(begin(appraiser, work("ordinary"))), "dossier.not_internal");
    EXPECT_EQ(refused(begin(appraiser, work("nothing"))), "dossier.process_not_in_force");
    publish(internal_bpmn("NB.02", "counter_officer"));
    EXPECT_EQ(refused(begin(appraiser, work("NB.02"))), "process.not_staffed");
}

TEST_P(InternalWork, is_ended_with_a_reason_by_who_began_it_or_assigns_there) {
    const std::string code = begun(), other = begun();
    EXPECT_EQ(ends(second_appraiser, code), "dossier.not_allowed");
    EXPECT_EQ(ends(appraiser, code, " "), "dossier.reason_missing");
    EXPECT_EQ(ends(appraiser, code), "");
    EXPECT_EQ(ends(head, other), "");
    EXPECT_EQ(view(code).status, Status::stopped);
    EXPECT_TRUE(listed(appraiser).empty());
    EXPECT_EQ(ends(appraiser, code), "dossier.wrong_state");
    const std::string ordinary_one = received();
    EXPECT_EQ(ends(head, ordinary_one), "dossier.not_internal");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(InternalWork, has_its_step_budgets_computed_anew_with_the_calendar) {
    const std::string code = begun();
    const auto id = act([&](Transaction& tx) {
        const Date closed = day("2026-03-02");
        const auto done = deadlines.decide(tx, administrator, deadlines::kCityCalendar,
                                           {"7/QĐ-UBND", date_of(tx.now()), "Bão"},
                                           deadlines::CloseDays{closed, closed});
        EXPECT_TRUE(done) << code_of(done);
        return dossiers.begin_recomputation(tx, administrator, deadlines::kCityCalendar, closed,
                                            "7/QĐ-UBND");
    });
    const auto done =
        dossiers.run_recomputation(*database, {std::string(kRecompute), id.text(), {}, {}});
    EXPECT_TRUE(done) << code_of(done);
    EXPECT_NE(iso(*listed(appraiser).at(0).step_due_at), "2026-03-02T12:00:00+07:00");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, InternalWork, every_engine(), engine_name);

}  // namespace motcua::dossiers
