// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

/// What motcua verify says of derived rows that somebody changed behind the log.
class DerivedRows : public Office {
protected:
    std::string after(std::string_view sql) {
        tamper(sql);
        std::string all;
        for (const std::string& finding : findings()) all += (all.empty() ? "" : ", ") + finding;
        return all;
    }
    std::string code = received();
};

TEST_P(DerivedRows, as_they_were_written_are_well) {
    AddFiles what{version(code), {}, {file()}};
    EXPECT_EQ(told(&Dossiers::add_files, counter, code, what, std::string_view("upload")), "");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(DerivedRows, of_a_case_or_its_work_that_differ_are_named_by_their_column) {
    EXPECT_EQ(after("UPDATE dossiers_case SET applicant_name = 'X'"),
              "derived_differs case: applicant_name");
    EXPECT_EQ(after("UPDATE dossiers_work SET step_name = 'X'"),
              "derived_differs case: applicant_name, derived_differs work: step_name");
}

TEST_P(DerivedRows, that_are_gone_are_found) {
    EXPECT_EQ(after("DELETE FROM dossiers_work"), "derived_differs work: rows");
    EXPECT_EQ(after("DELETE FROM dossiers_case"),
              "derived_differs case, derived_differs work: rows");
}

TEST_P(DerivedRows, that_would_open_the_dossier_to_another_office_are_found) {
    EXPECT_EQ(after("INSERT INTO dossiers_party (dossier, agency, unit) "
                    "SELECT p.dossier, p.agency, h.id FROM dossiers_party p JOIN dossiers_head h "
                    "ON h.id = p.dossier LIMIT 1"),
              "derived_differs party");
    EXPECT_EQ(after("DELETE FROM dossiers_party"), "derived_differs party");
}

TEST_P(DerivedRows, of_cash_that_somebody_changed_are_found) {
    EXPECT_EQ(after("UPDATE dossiers_fee SET amount = 1 WHERE line = 1"), "derived_differs fee");
    EXPECT_EQ(after("DELETE FROM dossiers_fee"), "derived_differs fee");
}

TEST_P(DerivedRows, of_a_file_that_was_taken_away_are_found) {
    AddFiles what{version(code), {}, {file()}};
    EXPECT_EQ(told(&Dossiers::add_files, counter, code, what, std::string_view("upload")), "");
    EXPECT_EQ(after("DELETE FROM dossiers_file"), "derived_differs file");
}

TEST_P(DerivedRows, of_certification_that_somebody_changed_are_found) {
    Certify what;
    what.unit_id = here;
    what.offer_id = bulk;
    what.kind = "copy";
    what.copies = what.pages = 1;
    ASSERT_TRUE(says(&Dossiers::certify, counter, what));
    EXPECT_EQ(after("UPDATE dossiers_certified SET copies = 9"), "derived_differs certified");
}

TEST_P(DerivedRows, of_no_dossier_are_counted_by_table) {
    EXPECT_EQ(after("DELETE FROM dossiers_head"),
              "lone_rows event, lone_rows case, lone_rows party, lone_rows fee, lone_rows work");
}

TEST_P(DerivedRows, of_a_changed_calendar_move_while_the_promise_stays_as_printed) {
    const deadlines::CloseDays storm{day("2026-03-03"), day("2026-03-03")};
    const auto preview = act(
        [&](Transaction& tx) { return deadlines.preview(tx, deadlines::kCityCalendar, storm); });
    ASSERT_TRUE(preview) << code_of(preview);
    const auto touched =
        act([&](Transaction& tx) { return dossiers.touched(tx, *preview, day("2026-03-02")); });
    ASSERT_EQ(touched.items.size(), 1u);
    EXPECT_EQ(touched.items[0].dossier_code, code);
    EXPECT_EQ(touched.items[0].due_at, moment("2026-03-05T08:00"));
    EXPECT_EQ(touched.items[0].new_due_at, moment("2026-03-06T08:00"));
}

INSTANTIATE_TEST_SUITE_P(On, DerivedRows, every_engine(), engine_name);

}  // namespace motcua::dossiers
