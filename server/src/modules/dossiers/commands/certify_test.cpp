// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class Certification : public Office {
protected:
    Certify copies(int number, int pages) const {
        Certify what;
        what.unit_id = here;
        what.offer_id = bulk;
        what.person_name = "Nguyễn Văn An";
        what.kind = "copy";
        what.copies = number;
        what.pages = pages;
        return what;
    }
};

TEST_P(Certification, is_received_done_and_returned_in_one_act_with_a_fee_by_page) {
    const auto done = says(&Dossiers::certify, counter, copies(3, 2));

    ASSERT_TRUE(done) << code_of(done);
    EXPECT_EQ(done->book, "SCT-BS/2026");
    EXPECT_EQ(done->book_no, 1);
    EXPECT_EQ(done->fee, Money{12000});
    EXPECT_EQ(view(done->dossier_code).status, Status::returned);
    EXPECT_THAT(events(done->dossier_code),
                testing::ElementsAre("received", "certified", "finished", "returned"));
    EXPECT_EQ(view(done->dossier_code).receipt_no, "");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Certification, of_signatures_has_its_own_book_and_a_receipt_only_when_asked_for) {
    Certify what = copies(2, 0);
    what.kind = "signature";
    what.receipt = true;
    what.person_id = person("Nguyễn Văn An");

    const auto done = says(&Dossiers::certify, counter, what);

    ASSERT_TRUE(done) << code_of(done);
    EXPECT_EQ(done->book, "SCT-CK/2026");
    EXPECT_EQ(done->fee, Money{20000});
    EXPECT_EQ(view(done->dossier_code).receipt_no, "1/2026");
}

TEST_P(Certification, is_refused_where_it_cannot_be) {
    EXPECT_EQ(told(&Dossiers::certify, head, copies(1, 1)), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::certify, counter, copies(0, 1)), "dossier.count_wrong");
    EXPECT_EQ(told(&Dossiers::certify, counter, copies(1, 0)), "dossier.count_wrong");
    EXPECT_EQ(told(&Dossiers::certify, counter, copies(5001, 1)), "dossier.count_wrong");
    Certify what = copies(1, 1);
    what.kind = "song";
    EXPECT_EQ(told(&Dossiers::certify, counter, what), "dossier.not_certification");
    what = copies(1, 1);
    what.offer_id = ordinary;  // charges nothing by page
    EXPECT_EQ(told(&Dossiers::certify, counter, what), "dossier.not_certification");
    what = copies(1, 1);
    what.person_id = PersonId{{9}};
    EXPECT_EQ(told(&Dossiers::certify, counter, what), "people.unknown");
}

TEST_P(Certification, has_no_process_to_draw) {
    const auto done = says(&Dossiers::certify, counter, copies(1, 1));
    EXPECT_EQ(told(&Dossiers::diagram, counter, std::string_view(done->dossier_code), Language::vi),
              "dossier.no_process");
}

TEST_P(Certification, stands_on_the_day_sheet_in_totals_by_kind) {
    ASSERT_TRUE(says(&Dossiers::certify, counter, copies(3, 2)));
    ASSERT_TRUE(says(&Dossiers::certify, counter, copies(1, 5)));
    Certify signature = copies(2, 0);
    signature.kind = "signature";
    ASSERT_TRUE(says(&Dossiers::certify, counter, signature));

    const auto day_sheet = says(&Dossiers::day, counter, here, day("2026-03-02"));

    ASSERT_TRUE(day_sheet) << code_of(day_sheet);
    ASSERT_EQ(day_sheet->certified.size(), 2u);
    EXPECT_EQ(day_sheet->certified[0].kind, "copy");
    EXPECT_EQ(day_sheet->certified[0].count, 2);
    EXPECT_EQ(day_sheet->certified[0].copies, 4);
    EXPECT_EQ(day_sheet->certified[0].pages, 11);
    EXPECT_EQ(day_sheet->certified[0].amount, Money{22000});
    EXPECT_EQ(day_sheet->certified[1].kind, "signature");
    EXPECT_EQ(day_sheet->certified[1].amount, Money{20000});
    EXPECT_EQ(day_sheet->cash_total, Money{42000});
    // Another officer's day, and another day, are empty.
    EXPECT_TRUE(says(&Dossiers::day, result_desk, here, day("2026-03-02"))->certified.empty());
    EXPECT_TRUE(says(&Dossiers::day, counter, here, day("2026-03-03"))->certified.empty());
}

INSTANTIATE_TEST_SUITE_P(On, Certification, every_engine(), engine_name);

}  // namespace motcua::dossiers
