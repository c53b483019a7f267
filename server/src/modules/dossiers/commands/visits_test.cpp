// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class Visits : public Office {
protected:
    OpenVisit of(PersonId person) const {
        OpenVisit what;
        what.unit_id = here;
        what.person_id = person;
        what.channel = "direct";
        return what;
    }
    AskToComplete form_02() const {
        return {ordinary, {}, {{"GCS", "Giấy chứng sinh", 1, 0, {}}}, "Thiếu giấy chứng sinh"};
    }
};

TEST_P(Visits, begin_at_a_counter_by_who_receives_there) {
    const PersonId an = person("Nguyễn Văn An");
    const auto visit = says(&Dossiers::open_visit, counter, of(an));

    ASSERT_TRUE(visit) << code_of(visit);
    EXPECT_EQ(visit->person_id, an);
    EXPECT_FALSE(visit->closed_at);
    EXPECT_EQ(told(&Dossiers::open_visit, other_counter, of(an)), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::open_visit, head, of(an)), "dossier.not_allowed");
}

TEST_P(Visits, are_refused_without_a_person_a_channel_or_the_paper_that_empowers) {
    const PersonId an = person("Nguyễn Văn An");
    OpenVisit what = of(PersonId{{9}});
    EXPECT_EQ(told(&Dossiers::open_visit, counter, what), "people.unknown");
    what = of(an);
    what.channel = "carrier_pigeon";
    EXPECT_EQ(told(&Dossiers::open_visit, counter, what), "dossier.channel_wrong");
    what = of(an);
    what.on_behalf_of_id = PersonId{{9}};
    EXPECT_EQ(told(&Dossiers::open_visit, counter, what), "people.unknown");
    what.on_behalf_of_id = person("Trần Thị Bà");
    what.authority_text = "  ";
    EXPECT_EQ(told(&Dossiers::open_visit, counter, what), "dossier.authority_missing");
    what.authority_text = "Giấy ủy quyền 12/2026";
    EXPECT_EQ(told(&Dossiers::open_visit, counter, what), "");
}

TEST_P(Visits, on_behalf_of_another_make_that_one_the_applicant_and_keep_who_came) {
    OpenVisit what = of(person("Nguyễn Văn An"));
    what.on_behalf_of_id = person("Trần Thị Bà");
    what.authority_text = "Giấy ủy quyền 12/2026";
    const auto visit = says(&Dossiers::open_visit, counter, what);
    const auto got = says(&Dossiers::receive_dossier, counter, visit->id, intake(ordinary));

    const DossierView dossier = view(got->dossier_code);
    EXPECT_EQ(dossier.applicant.name.reveal(), "Trần Thị Bà");
    ASSERT_TRUE(dossier.submitter);
    EXPECT_EQ(dossier.submitter->name.reveal(), "Nguyễn Văn An");
}

TEST_P(Visits, end_in_a_form_02_that_can_be_printed_again) {
    const VisitId visit = visit_of(person("Nguyễn Văn An"));
    AskToComplete what = form_02();
    what.reason = " ";
    EXPECT_EQ(told(&Dossiers::ask_to_complete, counter, visit, what), "dossier.reason_missing");
    what = form_02();
    what.papers.clear();
    EXPECT_EQ(told(&Dossiers::ask_to_complete, counter, visit, what), "dossier.papers_missing");
    what.papers = {{{}, " ", 1, 0, {}}};
    EXPECT_EQ(told(&Dossiers::ask_to_complete, counter, visit, what), "dossier.papers_missing");

    const auto form = says(&Dossiers::ask_to_complete, counter, visit, form_02());

    ASSERT_TRUE(form) << code_of(form);
    EXPECT_EQ(form->form_no, "1/2026/HDHS");
    const auto paper = says(&Dossiers::visit_paper, counter, form->item_id);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->outcome, "asked_to_complete");
    EXPECT_EQ(paper->reason, "Thiếu giấy chứng sinh");
    EXPECT_EQ(paper->officer_name, counter.name);
    EXPECT_EQ(told(&Dossiers::visit_paper, other_counter, form->item_id), "dossier.form_unknown");
    EXPECT_EQ(told(&Dossiers::visit_paper, counter, VisitItemId{{9}}), "dossier.form_unknown");
}

TEST_P(Visits, end_in_a_refusal_with_form_03_or_in_guidance_without_a_form) {
    const VisitId visit = visit_of(person("Nguyễn Văn An"));
    EXPECT_EQ(told(&Dossiers::refuse_to_receive, counter, visit, RefuseToReceive{ordinary, ""}),
              "dossier.reason_missing");
    EXPECT_EQ(told(&Dossiers::guide, counter, visit, Guide{ordinary, ""}),
              "dossier.reason_missing");

    const auto form_03 = says(&Dossiers::refuse_to_receive, counter, visit,
                              RefuseToReceive{ordinary, "Không thuộc thẩm quyền"});
    const auto guided =
        says(&Dossiers::guide, counter, visit, Guide{ordinary, "Nộp tại nơi cư trú"});

    EXPECT_EQ(form_03->form_no, "1/2026");
    EXPECT_EQ(guided->form_no, "");
    EXPECT_EQ(told(&Dossiers::visit_paper, counter, guided->item_id), "dossier.form_unknown");
    const auto whole = says(&Dossiers::visit, counter, visit);
    ASSERT_EQ(whole->items.size(), 2u);
    EXPECT_EQ(whole->items[0].outcome, "refused");
    EXPECT_EQ(whole->items[1].outcome, "guided");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Visits, are_taken_up_again_by_the_number_of_their_form_at_the_same_counter) {
    const PersonId an = person("Nguyễn Văn An");
    const auto form = says(&Dossiers::ask_to_complete, counter, visit_of(an), form_02());
    OpenVisit again = of(an);
    again.continues_code = form->form_no;

    EXPECT_EQ(told(&Dossiers::open_visit, counter, again), "");
    again.continues_code = "77/2026/HDHS";
    EXPECT_EQ(told(&Dossiers::open_visit, counter, again), "dossier.form_unknown");
    again.continues_code = form->form_no;
    again.unit_id = there;
    EXPECT_EQ(told(&Dossiers::open_visit, other_counter, again), "dossier.form_unknown");
}

TEST_P(Visits, take_several_dossiers_with_one_total_until_they_are_closed) {
    const VisitId visit = visit_of(person("Nguyễn Văn An"));
    ASSERT_TRUE(says(&Dossiers::receive_dossier, counter, visit, intake(ordinary)));
    ASSERT_TRUE(says(&Dossiers::receive_dossier, counter, visit, intake(together)));

    const auto closed = says(&Dossiers::close_visit, counter, visit);

    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->items.size(), 2u);
    EXPECT_EQ(closed->fee_total, Money{22000});
    EXPECT_EQ(told(&Dossiers::receive_dossier, counter, visit, intake(served)),
              "dossier.visit_closed");
    EXPECT_EQ(told(&Dossiers::close_visit, counter, visit), "dossier.visit_closed");
    EXPECT_EQ(told(&Dossiers::ask_to_complete, counter, visit, form_02()), "dossier.visit_closed");
}

TEST_P(Visits, are_unknown_to_another_counter) {
    const VisitId visit = visit_of(person("Nguyễn Văn An"));
    EXPECT_EQ(told(&Dossiers::visit, other_counter, visit), "dossier.visit_unknown");
    EXPECT_EQ(told(&Dossiers::close_visit, other_counter, visit), "dossier.visit_unknown");
    EXPECT_EQ(told(&Dossiers::close_visit, counter, VisitId{{9}}), "dossier.visit_unknown");
    EXPECT_EQ(told(&Dossiers::guide, other_counter, visit, Guide{ordinary, "x"}),
              "dossier.visit_unknown");
}

INSTANTIATE_TEST_SUITE_P(On, Visits, every_engine(), engine_name);

}  // namespace motcua::dossiers
