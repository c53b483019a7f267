// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::dossiers {

class Scans : public Office {
protected:
    const Actor scanner = Actor::system("scanner");

    Scan scan(std::vector<std::string> codes, char content = 'b') const {
        return {std::move(codes),
                {std::string(64, content), 10, documents::FileType::pdf,
                 Personal<std::string>("scan0001.pdf")}};
    }
    std::string receipt_qr(const std::string& code) {
        return "https://mot-cua.example/theo-doi#" + dossiers.follow_token(code);
    }
    std::size_t files_of(const std::string& code) {
        return act(
            [&](Transaction& tx) { return dossiers.for_print(tx, scanner, code)->files.size(); });
    }
};

TEST_P(Scans, go_to_the_dossier_whose_receipt_they_show) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::file_scan, scanner, here, scan({"8934567", receipt_qr(code)})), "");

    EXPECT_EQ(files_of(code), 1u);
    EXPECT_EQ(view(code).events.back().type, "files_added");
    // The server died before the file left the folder, and looks again.
    EXPECT_EQ(told(&Dossiers::file_scan, scanner, here, scan({receipt_qr(code)})), "");
    EXPECT_EQ(files_of(code), 1u);
    EXPECT_EQ(told(&Dossiers::file_scan, counter, here, scan({code}, 'c')), "");
    EXPECT_EQ(files_of(code), 2u);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Scans, that_name_no_dossier_of_this_counter_are_left_for_a_person) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::file_scan, scanner, there, scan({receipt_qr(code)})),
              "dossier.scan_unmatched");
    EXPECT_EQ(told(&Dossiers::file_scan, scanner, here, scan({})), "dossier.scan_unmatched");
    EXPECT_EQ(told(&Dossiers::file_scan, scanner, here, scan({"x#" + code + "~0000"})),
              "dossier.scan_unmatched");
    EXPECT_EQ(told(&Dossiers::file_scan, other_counter, here, scan({code})), "dossier.not_allowed");
    EXPECT_EQ(files_of(code), 0u);
}

TEST_P(Scans, thrown_away_leave_a_row_in_the_audit) {
    EXPECT_EQ(told(&Dossiers::dismiss_scan, other_counter, here, std::string_view("0a1b")),
              "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::dismiss_scan, counter, here, std::string_view("0a1b")), "");

    const auto rows = act([&](Transaction& tx) {
        return *audit::find(tx, scanner, {.act = "dossiers.dismiss_scan"});
    });
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].officer, counter.officer);
    EXPECT_EQ(rows[0].subjects, here.text() + " 0a1b");
}

TEST_P(Scans, taken_by_hand_leave_a_row_that_names_the_file) {
    const FileId file{{7}};
    EXPECT_EQ(told(&Dossiers::take_scan, other_counter, here, std::string_view("0a1b"), file),
              "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::take_scan, counter, here, std::string_view("0a1b"), file), "");

    const auto rows = act(
        [&](Transaction& tx) { return *audit::find(tx, scanner, {.act = "dossiers.take_scan"}); });
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].subjects, here.text() + " 0a1b " + file.text());
}

INSTANTIATE_TEST_SUITE_P(On, Scans, every_engine(), engine_name);

}  // namespace motcua::dossiers
