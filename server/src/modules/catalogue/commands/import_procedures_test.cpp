// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/import/shapes.hpp"
#include "modules/catalogue/sql.hpp"
#include "modules/catalogue/test_records.hpp"
#include "testing/databases.hpp"

namespace motcua::catalogue {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using testing::record;

struct EveryProcess : KnowsProcesses {
    bool knows(Transaction&, std::string_view, Date) const override { return true; }
};

class ImportProcedures : public ::testing::TestWithParam<Engine> {
protected:
    ImportReport import(std::string_view text) {
        testing::write(folder.path() / "file", text);
        return import_file(folder.path() / "file");
    }
    ImportReport import_file(const std::filesystem::path& path) {
        auto report = import_procedures(database, Actor::system("test"), {path});
        EXPECT_TRUE(report);
        return report ? std::move(*report) : ImportReport{};
    }
    Result<VersionView> newest(std::string_view code) {
        return database->read([&](Transaction& tx) { return catalogue.newest(tx, code); });
    }
    std::int64_t head() {
        return database->read([&](Transaction& tx) {
            return tx.query<std::int64_t>(sql::head_version).maybe().value_or(0);
        });
    }

    FreshDatabase database{GetParam()};
    TemporaryFolder folder;
    EveryProcess processes;
    Catalogue catalogue{processes};
};

TEST_P(ImportProcedures, tells_of_every_record_what_became_of_it) {
    const auto report =
        import(record("1.000001", "Một") + "\nbroken\n" + record("1.000002", "Hai", "[]") + "\n");

    EXPECT_EQ(
        json_of(report),
        R"({"read":3,"new":1,"changed":0,"same":0,"refused":1,"unclear":1,"records":[)"
        R"({"code":"1.000001","line":1,"outcome":"new","notes":[]},)"
        R"({"code":"","line":2,"outcome":"refused","notes":[{"code":"import.malformed","field":""}]},)"
        R"({"code":"1.000002","line":3,"outcome":"unclear","notes":[)"
        R"({"code":"catalogue.methods_missing","field":"methods"}]}]})");
    EXPECT_EQ(newest("1.000001")->facts.name, "Một");
    EXPECT_TRUE(newest("1.000002")->is_unclear);
}

TEST_P(ImportProcedures, again_writes_nothing) {
    const std::string text = record("1.000001", "Một") + "\n" + record("1.000002", "Hai") + "\n";
    import(text);
    const auto before = head();

    const auto report = import(text);

    EXPECT_EQ(report.same, 2);
    EXPECT_EQ(head(), before);
    EXPECT_EQ(database->read([&](Transaction& tx) { return catalogue.imports(tx, 10); }).size(),
              1u);
}

TEST_P(ImportProcedures, a_changed_record_is_a_new_version_and_the_old_one_stays) {
    import(record("1.000001", "Tên cũ"));
    const auto old = newest("1.000001");

    const auto report = import(record("1.000001", "Tên mới"));

    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(newest("1.000001")->number, 2);
    EXPECT_EQ(newest("1.000001")->facts.name, "Tên mới");
    const auto pinned =
        database->read([&](Transaction& tx) { return catalogue.version(tx, old->version); });
    EXPECT_EQ(pinned->facts, old->facts);
    const auto all =
        database->read([&](Transaction& tx) { return catalogue.versions(tx, "1.000001"); });
    EXPECT_EQ(all->size(), 2u);
}

TEST_P(ImportProcedures, a_code_twice_in_one_file_is_noted_and_the_last_one_stands) {
    const auto report = import(record("1.000001", "Một") + "\n" + record("1.000001", "Một khác"));

    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.unclear, 1);
    EXPECT_THAT(report.records[1].notes, Contains(Note{"catalogue.code_twice", "code"}));
    EXPECT_EQ(newest("1.000001")->facts.name, "Một khác");
}

constexpr std::string_view kHeader =
    "code,name,domains,executing_departments,promulgator,targets,state,type,uuid\n";

TEST_P(ImportProcedures, two_procedures_of_two_makers_may_bear_one_code) {
    const std::string text = std::string(kHeader) +
                             "1.000001,Của tỉnh A,L,X,UBND tỉnh "
                             "A,,ACTIVE,SPECIFIC,0192f3a4-0000-7000-8000-000000000001\n"
                             "1.000001,Của tỉnh B,L,X,UBND tỉnh "
                             "B,,ACTIVE,SPECIFIC,0192f3a4-0000-7000-8000-000000000002\n";

    const auto first = import(text);
    const auto again = import(text);

    EXPECT_EQ(first.added, 1);
    EXPECT_EQ(first.unclear, 1);
    EXPECT_EQ(again.same, 2);
}

TEST_P(ImportProcedures, the_list_never_covers_details_nor_details_the_list) {
    const std::string list = std::string(kHeader) +
                             "1.000001,Tên trong danh sách,L,X,Bộ Thử nghiệm,,ACTIVE,STANDARD,\n" +
                             "1.000002,Chỉ có tên,L,X,Bộ Thử nghiệm,,ACTIVE,STANDARD,\n";
    import(record("1.000001", "Tên đầy đủ"));

    const auto listed = import(list);
    EXPECT_EQ(listed.changed, 1);
    EXPECT_EQ(listed.added, 1);
    EXPECT_EQ(newest("1.000001")->facts.name, "Tên đầy đủ");
    EXPECT_EQ(newest("1.000001")->number, 1);
    EXPECT_EQ(code_of(newest("1.000002")), "catalogue.details_missing");

    EXPECT_EQ(import(record("1.000001", "Tên đầy đủ")).same, 1);
    EXPECT_EQ(import(list).same, 2);
    EXPECT_EQ(import(record("1.000002", "Nay có chi tiết")).changed, 1);
    EXPECT_EQ(newest("1.000002")->number, 1);
}

TEST_P(ImportProcedures, what_cannot_be_handed_in_here_is_marked_with_its_reason) {
    std::string foreign = record("1.000001", "Của tỉnh khác");
    foreign.replace(foreign.find("Bộ Thử nghiệm"), std::string("Bộ Thử nghiệm").size(),
                    "UBND tỉnh Thử");
    std::string ministry = record("1.000002", "Của bộ");
    ministry.replace(ministry.find(R"(["xa"])"), 6, R"(["bo"])");
    import(foreign + "\n" + ministry + "\n" + record("1.000003", "Chưa cung cấp") + "\n" +
           record("6.000004", "Nội bộ"));

    const auto reason = [&](std::string_view code) {
        const auto page = database->read(
            [&](Transaction& tx) { return catalogue.page(tx, code, day("2026-03-02")); });
        EXPECT_FALSE(page->row.is_receivable);
        return page->row.reason;
    };
    EXPECT_EQ(reason("1.000001"), "catalogue.other_province");
    EXPECT_EQ(reason("1.000002"), "catalogue.ministry_only");
    EXPECT_EQ(reason("1.000003"), "catalogue.not_offered");
    EXPECT_EQ(reason("6.000004"), "catalogue.internal");
    const auto unknown = database->read(
        [&](Transaction& tx) { return catalogue.page(tx, "9.999999", day("2026-03-02")); });
    EXPECT_EQ(code_of(unknown), "catalogue.procedure_unknown");
}

TEST_P(ImportProcedures, a_visitor_may_not) {
    const auto refused = import_procedures(database, Actor::visitor(), {});
    EXPECT_EQ(code_of(refused), "catalogue.not_allowed");
}

TEST_P(ImportProcedures, an_unreadable_file_is_named_and_the_others_are_read) {
    testing::write(folder.path() / "good", record("1.000001", "Một"));
    const auto report = import_procedures(database, Actor::system("test"),
                                          {folder.path() / "absent", folder.path() / "good"});

    ASSERT_TRUE(report);
    EXPECT_EQ(report->added, 1);
    ASSERT_EQ(report->faults.size(), 1u);
    EXPECT_EQ(report->faults[0].code, "import.no_such_file");
}

TEST_P(ImportProcedures, papers_stand_by_case_on_the_checklist) {
    std::string text = record("1.000001", "Một");
    const std::string papers = R"([{"group":"","name":"Tờ khai","original":1,"copy":0}])";
    text.replace(text.find(papers), papers.size(),
                 R"([{"group":"A","name":"Đơn","original":1,"copy":2},)"
                 R"({"group":"Lưu ý","name":"Xem thêm","original":0,"copy":0},)"
                 R"({"group":"A","name":"Ảnh","original":0,"copy":1}])");
    import(text);

    const auto list = database->read([&](Transaction& tx) {
        return catalogue.checklist(tx, catalogue.newest(tx, "1.000001")->version);
    });

    ASSERT_EQ(list->groups.size(), 2u);
    EXPECT_EQ(list->groups[0].papers.size(), 2u);
    EXPECT_EQ(list->groups[0].papers[0].copies, 2);
    EXPECT_TRUE(list->groups[1].is_note);
    const auto unknown = database->read([&](Transaction& tx) {
        return catalogue.checklist(
            tx, VersionId::parse("0192f3a4-0000-7000-8000-000000000001").value());
    });
    EXPECT_EQ(code_of(unknown), "catalogue.version_unknown");
}

TEST_P(ImportProcedures, the_national_files_read_whole_fast_and_again_the_same) {
    const auto data = testing::reference_data();
    if (data.empty()) GTEST_SKIP() << "reference data absent";

    const auto from = std::chrono::steady_clock::now();
    const auto first = import_file(data / "procedures.jsonl.gz");
    const auto took = std::chrono::steady_clock::now() - from;
    std::printf("3,067 procedures in %.2f s: new %lld, unclear %lld\n",
                std::chrono::duration<double>(took).count(), static_cast<long long>(first.added),
                static_cast<long long>(first.unclear));
    EXPECT_EQ(first.read, 3067);
    EXPECT_EQ(first.added + first.unclear, 3067);
    EXPECT_EQ(first.refused, 0);

    const auto list = import_file(data / "catalogue.csv");
    EXPECT_EQ(list.read, 5670);
    EXPECT_EQ(list.refused, 0);
    EXPECT_EQ(import_file(data / "procedures.jsonl.gz").same, 3067);
    EXPECT_EQ(import_file(data / "catalogue.csv").same, 5670);
    for (const auto& wire : std::filesystem::directory_iterator(data / "raw"))
        EXPECT_EQ(import_file(wire.path()).same, 1) << wire.path();
}

INSTANTIATE_TEST_SUITE_P(On, ImportProcedures, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::catalogue
