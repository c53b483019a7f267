// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/process_for_tests.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class Corrections : public Office {
protected:
    CorrectDossier correction(const std::string& code) {
        CorrectDossier what;
        what.version = version(code);
        what.reason = "Ghi sai";
        return what;
    }
    WithReason why(const std::string& code, const std::string& reason = "Rách") {
        return {version(code), reason};
    }
};

TEST_P(Corrections, change_what_is_given_and_keep_what_was_promised) {
    const std::string code = received();
    CorrectDossier what = correction(code);
    what.applicant_id = person("Trần Thị Bà");
    what.case_code = "TH2";
    what.papers = {{{}, "Tờ khai mới", 2, 0, {}}};
    what.fees = {{"fee", "Lệ phí", Money{5000}}};

    EXPECT_EQ(told(&Dossiers::correct, counter, code, what), "");

    const DossierView dossier = view(code);
    EXPECT_EQ(dossier.applicant.name.reveal(), "Trần Thị Bà");
    EXPECT_EQ(dossier.case_code, "TH2");
    ASSERT_EQ(dossier.papers.size(), 1u);
    EXPECT_EQ(dossier.papers[0].name, "Tờ khai mới");
    EXPECT_EQ(dossier.promised_at, moment("2026-03-05T08:00"));
    // The day's cash is what was truly taken.
    EXPECT_EQ(says(&Dossiers::day, counter, here, day("2026-03-02"))->cash_total, Money{5000});
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Corrections, of_the_case_reach_the_gateways_of_the_process) {
    publish(drawn::process(
        drawn::user("appraise", "appraiser") + drawn::user("review", "appraiser") +
            R"(<b:exclusiveGateway id="which" default="which-decide"/>)"
            R"(<b:intermediateCatchEvent id="abroad"><b:conditionalEventDefinition>)"
            R"(<b:condition>case_code = "TH3"</b:condition></b:conditionalEventDefinition>)"
            R"(</b:intermediateCatchEvent>)",
        R"(receive>appraise appraise>which which>review[case_code="TH2"] which>abroad[case_code="TH1"])"
        " which>decide review>decide abroad>decide"));
    ReceiveDossier what = intake(served);
    what.case_code = "TH9";
    const auto received_as_other = [&] {
        return says(&Dossiers::receive_dossier, counter, visit_of(person("Nguyễn Văn An")), what)
            ->dossier_code;
    };
    const auto corrected_to = [&](const std::string& code, const char* case_code) {
        CorrectDossier right = correction(code);
        right.case_code = case_code;
        EXPECT_EQ(told(&Dossiers::correct, counter, code, right), "");
    };
    const std::string code = received_as_other();
    corrected_to(code, "TH2");
    completes(appraiser, code, "appraise");
    EXPECT_EQ(view(code).tasks.at(0).step, "review");

    // A process that waits for another case goes on with the correction.
    const std::string waits = received_as_other();
    corrected_to(waits, "TH1");
    completes(appraiser, waits, "appraise");
    EXPECT_TRUE(view(waits).tasks.empty());
    corrected_to(waits, "TH3");
    EXPECT_EQ(view(waits).tasks.at(0).step, "decide");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Corrections, are_refused_without_right_reason_content_or_sense) {
    const std::string code = received();
    CorrectDossier what = correction(code);
    EXPECT_EQ(told(&Dossiers::correct, counter, code, what), "dossier.nothing_to_correct");
    what.case_code = "TH2";
    EXPECT_EQ(told(&Dossiers::correct, appraiser, code, what), "dossier.not_allowed");
    what.reason = "";
    EXPECT_EQ(told(&Dossiers::correct, counter, code, what), "dossier.reason_missing");
    what = correction(code);
    what.applicant_id = PersonId{{9}};
    EXPECT_EQ(told(&Dossiers::correct, counter, code, what), "people.unknown");
    what = correction(code);
    what.papers = {{{}, " ", 1, 0, {}}};
    EXPECT_EQ(told(&Dossiers::correct, counter, code, what), "dossier.papers_missing");
    what = correction(code);
    what.fees = {{"fee", "Lệ phí", Money{-5}}};
    EXPECT_EQ(told(&Dossiers::correct, counter, code, what), "dossier.fee_unknown");
}

TEST_P(Corrections, come_too_late_once_the_result_is_returned) {
    const std::string code = received();
    resolve(code);
    EXPECT_EQ(told(&Dossiers::return_result, counter, code,
                   ReturnResult{version(code), {}, "Nguyễn Văn An", {}, "pad", {}}),
              "");
    CorrectDossier what = correction(code);
    what.case_code = "TH2";
    EXPECT_EQ(told(&Dossiers::correct, counter, code, what), "dossier.wrong_state");
    EXPECT_FALSE(may(view(code, counter), "correct"));
}

TEST_P(Corrections, void_a_receipt_once_and_print_another_under_a_new_number) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::void_receipt, appraiser, code, why(code)), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::void_receipt, counter, code, why(code, " ")),
              "dossier.reason_missing");
    EXPECT_EQ(told(&Dossiers::void_receipt, counter, code, why(code)), "");
    EXPECT_TRUE(view(code).receipt_voided);
    EXPECT_EQ(told(&Dossiers::void_receipt, counter, code, why(code)),
              "dossier.receipt_voided_already");

    EXPECT_EQ(told(&Dossiers::reprint_receipt, counter, code, why(code)), "");
    EXPECT_EQ(view(code).receipt_no, "2/2026");
    EXPECT_FALSE(view(code).receipt_voided);
    EXPECT_EQ(told(&Dossiers::reprint_receipt, counter, code, why(code)), "");
    EXPECT_EQ(view(code).receipt_no, "3/2026");
    EXPECT_THAT(events(code, 2), testing::ElementsAre("receipt_voided", "receipt_reprinted",
                                                      "receipt_voided", "receipt_reprinted"));
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Corrections, add_files_to_a_paper_by_who_works_on_it) {
    const std::string code = received();
    AddFiles what{version(code), "GCS", {}};
    EXPECT_EQ(told(&Dossiers::add_files, counter, code, what, std::string_view("upload")),
              "dossier.file_unknown");
    what.file_ids = {FileId{{9}}};
    EXPECT_EQ(told(&Dossiers::add_files, counter, code, what, std::string_view("upload")),
              "dossier.file_unknown");
    what.file_ids = {file()};
    EXPECT_EQ(told(&Dossiers::add_files, result_desk, code, what, std::string_view("upload")),
              "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::add_files, appraiser, code, what, std::string_view("upload")), "");

    const DossierView dossier = view(code);
    ASSERT_EQ(dossier.papers[1].files.size(), 1u);
    EXPECT_EQ(dossier.papers[1].files[0].name, "giấy.pdf");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, Corrections, every_engine(), engine_name);

}  // namespace motcua::dossiers
