// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <set>

#include "base/embedded.hpp"
#include "base/words.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/import/reader.hpp"
#include "modules/catalogue/store/home.hpp"
#include "modules/organisation/organisation.hpp"
#include "testing/databases.hpp"

namespace motcua::catalogue {
namespace {

struct EveryProcess : KnowsProcesses {
    bool knows(Transaction&, std::string_view, Date) const override { return true; }
    bool decides(Transaction&, std::string_view, std::string_view, Date) const override {
        return true;
    }
};
struct Nobody : organisation::FollowsPosts {
    void posts_changed(Transaction&, const std::vector<OfficerId>&) override {}
};

class ImportStarter : public ::testing::TestWithParam<Engine> {
protected:
    void found(std::string_view code) {
        const auto made = database->write([&](Transaction& tx) {
            organisation::FoundAgency what;
            what.code = code;
            what.kind = organisation::AgencyKind::department;
            what.name = code;
            what.from_on = day("2025-07-01");
            what.source = "test";
            return organisation.found_agency(tx, Actor::system("test"), what);
        });
        EXPECT_TRUE(made) << code_of(made);
    }

    FreshDatabase database{GetParam()};
    Nobody nobody;
    organisation::Organisation organisation{nobody};
    EveryProcess processes;
    Catalogue catalogue{processes};
};

TEST_P(ImportStarter, brings_procedures_and_offers_once) {
    for (const auto code : {"H26.P00070", "H26.PTTPVHCC", "H26.PSTP", "H26.PSXD", "H26.PPC07",
                            "H26.PBHXH00070", "H26.PCA00070", "H26.PSNNMT", "H26.PTHUE1"})
        found(code);

    const auto first = import_starter(database, catalogue, Actor::system("test"));
    const auto again = import_starter(database, catalogue, Actor::system("test"));

    ASSERT_TRUE(first) << code_of(first) << " "
                       << (first ? "" : first.error().field + first.error().params.at(0).second);
    EXPECT_GE(first->procedures.added + first->procedures.unclear, 150);
    EXPECT_EQ(first->procedures.refused, 0);
    EXPECT_GE(first->offers_added, 100);
    EXPECT_EQ(again->procedures.same, first->procedures.read);
    EXPECT_EQ(again->offers_same, first->offers_added);
    const auto hits = database->read(
        [&](Transaction& tx) { return catalogue.search(tx, "giay khai sinh cho be", 5); });
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].code, "1.001193");
    EXPECT_TRUE(hits[0].is_receivable);
}

TEST_P(ImportStarter, names_the_procedure_whose_agency_is_unknown) {
    const auto refused = import_starter(database, catalogue, Actor::system("test"));

    EXPECT_EQ(code_of(refused), "catalogue.agency_unknown");
    EXPECT_EQ(refused.error().params.at(0).first, "code");
}

INSTANTIATE_TEST_SUITE_P(On, ImportStarter, every_engine(), engine_name);

TEST(StarterCatalogue, holds_facts_with_source_and_date_and_no_prose) {
    int read = 0;
    import::read_json_lines(embedded_file("catalogue_starter.jsonl").value(),
                            [&](import::Item item) {
                                ASSERT_TRUE(item.record) << item.line;
                                const auto& facts = std::get<Facts>(item.record->what);
                                EXPECT_TRUE(facts.steps.empty()) << facts.code;
                                EXPECT_TRUE(facts.requirements.empty()) << facts.code;
                                EXPECT_FALSE(item.record->origin.source.empty()) << facts.code;
                                EXPECT_TRUE(parse_date(item.record->origin.as_of)) << facts.code;
                                for (const auto& paper : facts.components)
                                    EXPECT_LE(paper.name.size(), 300u) << facts.code;
                                ++read;
                            });
    EXPECT_GE(read, 150);
}

TEST(Home, tells_our_province_from_another_and_from_the_nation) {
    const auto& home = store::Home::of_this_program();

    EXPECT_EQ(home.scope_of("UBND Thành phố Hà Nội"), store::Scope::home);
    EXPECT_EQ(home.scope_of("UBND tỉnh Thanh Hóa"), store::Scope::other_province);
    EXPECT_EQ(home.scope_of("Bộ Tư pháp"), store::Scope::national);
    EXPECT_EQ(home.scope_of(""), store::Scope::national);
}

TEST(NotesOfAnImport, all_have_words_in_both_languages) {
    std::set<std::string> codes;
    import::read_json_lines(embedded_file("catalogue_starter.jsonl").value(),
                            [&](import::Item item) {
                                for (const auto& note : item.record->notes) codes.insert(note.code);
                            });
    EXPECT_GE(codes.size(), 3u);
    for (const auto& code : codes) EXPECT_TRUE(words::has(code)) << code;
    for (const auto code :
         {"import.running", "import.too_many_records", "catalogue.offered_changed"})
        EXPECT_TRUE(words::has(code)) << code;
}

}  // namespace
}  // namespace motcua::catalogue
