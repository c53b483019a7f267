// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import/reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include "modules/catalogue/test_records.hpp"
#include "testing/databases.hpp"

namespace motcua::catalogue::import {
namespace {

using catalogue::testing::record;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class ReadRecords : public ::testing::Test {
protected:
    std::filesystem::path file(std::string_view text, std::string_view name = "records") {
        const auto path = folder.path() / name;
        catalogue::testing::write(path, text);
        return path;
    }
    std::vector<Item> read(const std::filesystem::path& path) {
        std::vector<Item> items;
        result = read_records(path, [&](Item item) { items.push_back(std::move(item)); });
        return items;
    }
    /// The notes of one record with these methods.
    std::vector<Note> notes_of(std::string_view methods) {
        auto items = read(file(record("1.000001", "Thủ tục thử", methods)));
        EXPECT_EQ(items.size(), 1u);
        return items.at(0).record ? items[0].record->notes : std::vector<Note>{};
    }
    static std::string refusal(const Item& item) { return code_of(item.record); }

    TemporaryFolder folder;
    Result<> result;
};

TEST_F(ReadRecords, a_sound_record_has_no_notes) {
    const auto items = read(file(record("1.000001", "Thủ tục thử") + "\n"));

    ASSERT_EQ(items.size(), 1u);
    EXPECT_THAT(items[0].record->notes, IsEmpty());
    EXPECT_FALSE(is_unclear(items[0].record->notes));
    const auto& facts = std::get<Facts>(items[0].record->what);
    EXPECT_EQ(stated_term(facts, Channel::direct), (StatedTerm{"3", "working_day"}));
    EXPECT_EQ(facts.levels, std::vector{Level::commune});
}

TEST_F(ReadRecords, a_malformed_line_is_refused_by_its_number_and_the_rest_goes_on) {
    const auto items = read(file(record("1.000001", "Một") + "\n{\"code\":\n\n\"text\"\n" +
                                 R"({"code":"1.000002"})"
                                 "\n{\"name\":\"\xff\"}\n" +
                                 record("1.000003", "Ba")));

    ASSERT_TRUE(result);
    ASSERT_EQ(items.size(), 6u);
    EXPECT_EQ(items[1].line, 2);
    EXPECT_EQ(refusal(items[1]), "import.malformed");
    EXPECT_EQ(items[2].line, 4);
    EXPECT_EQ(refusal(items[2]), "import.malformed");
    EXPECT_EQ(refusal(items[3]), "import.not_a_procedure");
    EXPECT_EQ(items[3].code, "1.000002");
    EXPECT_EQ(refusal(items[4]), "import.not_utf8");
    EXPECT_EQ(items[5].line, 7);
    EXPECT_EQ(items[5].code, "1.000003");
}

TEST_F(ReadRecords, the_first_line_may_be_the_broken_one) {
    const auto items = read(file("{\"code\": 1,\n" + record("1.000001", "Một") + "\n"));

    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(refusal(items[0]), "import.malformed");
    EXPECT_TRUE(items[1].record);
}

TEST_F(ReadRecords, a_line_without_end_is_refused_not_swallowed_into_memory) {
    const std::string endless = "{\"code\":\"" + std::string(5u << 20, 'x') + "\"}";

    const auto items = read(file(endless + "\n" + record("1.000001", "Một") + "\n"));

    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(refusal(items[0]), "import.line_too_long");
    EXPECT_EQ(items[1].line, 2);
}

TEST_F(ReadRecords, gz_reads_like_plain_and_a_cut_one_is_told) {
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += record(fmt::format("1.{:06}", i), fmt::format("Thủ tục {}", i * 7919)) + "\n";
    const auto whole = folder.path() / "whole.gz";
    gzFile out = gzopen(whole.c_str(), "wb");
    gzwrite(out, text.data(), static_cast<unsigned>(text.size()));
    gzclose(out);

    EXPECT_EQ(read(whole).size(), 5000u);
    EXPECT_TRUE(result);

    std::filesystem::resize_file(whole, std::filesystem::file_size(whole) / 2);
    const auto some = read(whole).size();
    EXPECT_GT(some, 0u);
    EXPECT_LT(some, 5000u);
    EXPECT_EQ(code_of(result), "import.file_damaged");
}

TEST_F(ReadRecords, a_file_that_is_neither_is_refused_whole) {
    read(file("hello\nworld\n"));
    EXPECT_EQ(code_of(result), "import.unknown_shape");
    read(file(""));
    EXPECT_EQ(code_of(result), "import.unknown_shape");
    read(folder.path() / "absent");
    EXPECT_EQ(code_of(result), "import.no_such_file");
}

TEST_F(ReadRecords, fees_that_cannot_be_taken_at_their_word_are_noted) {
    const auto with_fee = [&](std::string_view fee) {
        return notes_of(
            std::string(R"([{"channel":"DIRECT","time_qty":1,"time_unit":"day","fees":[)") +
            std::string(fee) + "]}]");
    };
    const Note at{"", "methods[0].fees[0]"};
    const auto note = [&](std::string_view code) { return Note{std::string(code), at.field}; };

    EXPECT_THAT(with_fee(R"({"value":0,"currency":"VND","text":""})"),
                Contains(note("catalogue.fee_zero")));
    const auto with_text = with_fee(R"({"value":0,"currency":"VND","text":"theo HĐND tỉnh"})");
    EXPECT_THAT(with_text, Contains(note("catalogue.fee_zero_with_text")));
    EXPECT_TRUE(is_unclear(with_text));
    EXPECT_THAT(with_fee(R"({"value":null,"currency":"VND","text":"theo nghị quyết"})"),
                Contains(note("catalogue.fee_text_only")));
    EXPECT_THAT(with_fee(R"({"value":null,"currency":"VND","text":""})"),
                Contains(note("catalogue.fee_missing")));
    EXPECT_THAT(with_fee(R"({"value":20,"currency":"VND","text":"20.000 đ"})"),
                Contains(note("catalogue.fee_suspiciously_small")));
    EXPECT_THAT(with_fee(R"({"value":25,"currency":"USD","text":""})"),
                ElementsAre(note("catalogue.foreign_currency")));
}

TEST_F(ReadRecords, times_that_cannot_be_computed_are_noted_and_make_it_unclear) {
    const auto with = [&](std::string_view method) {
        return notes_of(R"([{"channel":"DIRECT",)" + std::string(method) + R"(,"fees":[]}])");
    };

    EXPECT_THAT(with(R"("time_qty":null,"time_unit":null,"suspect":true,"text":"120 VNĐ")"),
                ElementsAre(Note{"catalogue.time_glued", "methods[0]"}));
    EXPECT_THAT(with(R"("time_qty":null,"time_unit":null,"time_text":"Không quá 15 ngày")"),
                ElementsAre(Note{"catalogue.time_sentence", "methods[0]"}));
    EXPECT_THAT(with(R"("time_qty":7,"time_unit":null)"),
                ElementsAre(Note{"catalogue.unit_unknown", "methods[0]"}));
    EXPECT_THAT(with(R"("time_qty":null,"time_unit":null)"),
                ElementsAre(Note{"catalogue.time_missing", "methods[0]"}));
    EXPECT_THAT(with(R"("time_qty":12.5,"time_unit":"working_day")"),
                ElementsAre(Note{"catalogue.time_fraction", "methods[0]"}));
    EXPECT_TRUE(is_unclear(with(R"("time_qty":7,"time_unit":null)")));
    EXPECT_FALSE(is_unclear(with(R"("time_qty":12.5,"time_unit":"working_day")")));
}

TEST_F(ReadRecords, the_cases_say_what_a_channel_leaves_open) {
    std::string text =
        record("1.000001", "Thử", R"([{"channel":"ONLINE","time_qty":1,"time_unit":null}])");
    text.insert(text.size() - 1,
                R"(,"cases":[{"code":"1.000001.01","name":"A","time_qty":2,"time_unit":"day"}])");

    const auto items = read(file(text));

    EXPECT_THAT(items[0].record->notes,
                ElementsAre(Note{"catalogue.time_from_cases", "methods[0]"}));
    EXPECT_EQ(stated_term(std::get<Facts>(items[0].record->what), Channel::online),
              (StatedTerm{"2", "day"}));
}

TEST_F(ReadRecords, channels_that_differ_or_repeat_are_noted) {
    const auto notes = notes_of(R"([{"channel":"DIRECT","time_qty":1,"time_unit":"day"},
        {"channel":"ONLINE","time_qty":2,"time_unit":"day"},
        {"channel":"ONLINE","time_qty":3,"time_unit":"day"}])");

    EXPECT_THAT(notes, Contains(Note{"catalogue.channel_repeated", "methods[2]"}));
    EXPECT_THAT(notes, Contains(Note{"catalogue.channels_differ", "methods"}));
}

TEST_F(ReadRecords, empty_and_odd_parts_are_noted_not_refused) {
    const auto items =
        read(file(R"({"code":"1.014955-Xoa","name":" Thủ  tục\n thử ","levels":["xa"],)"
                  R"("domain":["A","A"],"executing":["Chi cục Hải quan"],"components":[)"
                  R"({"group":"Lưu ý","name":")" +
                  std::string(2000, 'a') +
                  R"(","original":0,"copy":0},)"
                  R"({"group":"","name":"","original":1,"copy":0}]})"));

    const auto& record = *items[0].record;
    EXPECT_EQ(std::get<Facts>(record.what).name, "Thủ tục thử");
    for (const Note& note : std::vector<Note>{{"catalogue.code_malformed", "code"},
                                              {"catalogue.stray_space", "name"},
                                              {"catalogue.repeated", "domain"},
                                              {"catalogue.level_unreliable", "levels"},
                                              {"catalogue.methods_missing", "methods"},
                                              {"catalogue.legal_missing", "legal"},
                                              {"catalogue.results_missing", "results"},
                                              {"catalogue.promulgator_missing", "promulgator"},
                                              {"catalogue.group_is_note", "components[0].group"},
                                              {"catalogue.too_long", "components[0].name"},
                                              {"catalogue.no_copies_stated", "components[0]"},
                                              {"catalogue.component_unnamed", "components[1]"}})
        EXPECT_THAT(record.notes, Contains(note)) << note.code;
    EXPECT_TRUE(is_unclear(record.notes));
}

TEST_F(ReadRecords, text_in_pieces_is_composed_and_noted) {
    const auto items = read(file(record("1.000001",
                                        "Thu\xCC\x89 tu\xCC\xA3"
                                        "c")));

    EXPECT_EQ(std::get<Facts>(items[0].record->what).name, "Thủ tục");
    EXPECT_THAT(items[0].record->notes, ElementsAre(Note{"catalogue.not_nfc", "name"}));
}

constexpr std::string_view kWire = R"({
  "code": "OK",
  "data": {
    "id": "0192f3a4-0000-7000-8000-000000000001", "code": "1.000009", "name": "Thủ tục qua Cổng",
    "type": "SPECIFIC", "isWard": true, "isProvince": true, "updatedAt": 1768496400000,
    "executionMethods": [
      {"submissionMethod": "ONLINE", "processingTime": "Theo mô tả", "processingTimeUnit": "OTHER",
       "fees": [{"type": "FEE", "value": 5, "currencyId": "019b3fb2-dee2-76ab-aa53-22d4d903a2bb"}]},
      {"submissionMethod": "DIRECT", "processingTime": "2", "processingTimeUnit": "DAY", "fees": []}],
    "executionCases": [{"name": "Nộp", "profileComponents": [
      {"name": "Đơn", "originalQty": 1, "copyQty": 2, "hasElectronicForm": true}]}],
    "departmentsExecuting": [], "unitGroupsExecuting": [{"name": "Ủy ban nhân dân cấp xã"}],
    "procedureProposal": {"proposalNumber": "7/QĐ", "decisionDate": 1768496400000}
  },
  "message": "OK"
})";

TEST_F(ReadRecords, the_portals_own_answer_is_read_over_many_lines) {
    const auto items = read(file(kWire));

    ASSERT_EQ(items.size(), 1u);
    const auto& facts = std::get<Facts>(items[0].record->what);
    EXPECT_EQ(facts.code, "1.000009");
    EXPECT_EQ(facts.kind, ProcedureKind::specific);
    EXPECT_THAT(facts.levels, ElementsAre(Level::province, Level::commune));
    EXPECT_THAT(facts.executing, ElementsAre("Ủy ban nhân dân cấp xã"));
    EXPECT_EQ(facts.methods[0].time_text, "Theo mô tả");
    EXPECT_EQ(facts.methods[0].fees[0].currency, "USD");
    EXPECT_EQ(facts.methods[1].term, (StatedTerm{"2", "day"}));
    EXPECT_EQ(facts.components[0].group, "Nộp");
    EXPECT_TRUE(facts.components[0].is_form);
    EXPECT_EQ(items[0].record->origin.decision_on, "2026-01-16");
}

TEST_F(ReadRecords, an_error_answer_of_the_portal_and_a_cut_one_are_refused) {
    auto items = read(file(R"({"code":"ERROR","data":null,"message":"x"})"));
    EXPECT_EQ(refusal(items.at(0)), "import.portal_error");

    items = read(file(kWire.substr(0, kWire.size() / 2)));
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(refusal(items[0]), "import.malformed");
}

TEST_F(ReadRecords, the_list_is_read_with_mark_quotes_and_line_breaks_in_cells) {
    const auto items =
        read(file("\xEF\xBB\xBF"
                  "code,name,domains,executing_departments,promulgator,targets,state,type,uuid\r\n"
                  "1.000001,\"Thủ tục \"\"một\"\", và\nhai\",Nông nghiệp; Nông nghiệp,,Bộ "
                  "A,,ACTIVE,STANDARD,\r\n"
                  "1.000002,thiếu ô\r\n"
                  "1.000003,\"quên đóng,A,,B,,ACTIVE,STANDARD,\r\n"
                  "1.0133611,Mã dài,A,X,B,Công dân,UPDATED,STANDARD_INTERNAL,\r\n"));

    ASSERT_EQ(items.size(), 4u);
    const auto& first = std::get<Listing>(items[0].record->what);
    EXPECT_EQ(first.name, "Thủ tục \"một\", và hai");
    EXPECT_THAT(first.domains, ElementsAre("Nông nghiệp"));
    EXPECT_THAT(items[0].record->notes, Contains(Note{"catalogue.repeated", "domains"}));
    EXPECT_THAT(items[0].record->notes,
                Contains(Note{"catalogue.executing_missing", "executing_departments"}));
    EXPECT_EQ(items[1].line, 4);
    EXPECT_EQ(refusal(items[1]), "import.row_width");
    EXPECT_EQ(items[2].line, 5);
    EXPECT_EQ(refusal(items[2]), "import.row_malformed");
    EXPECT_EQ(items[3].line, 6);
    EXPECT_THAT(items[3].record->notes, Contains(Note{"catalogue.code_malformed", "code"}));
    EXPECT_EQ(std::get<Listing>(items[3].record->what).kind, ProcedureKind::internal);
}

TEST_F(ReadRecords, the_wire_and_the_normalised_shape_of_a_procedure_are_the_same_facts) {
    const auto data = catalogue::testing::reference_data();
    if (data.empty()) GTEST_SKIP() << "reference data absent";
    std::map<std::string, std::string> digests;
    for (const auto& item : read(data / "procedures.jsonl.gz"))
        digests[item.code] = digest_of(std::get<Facts>(item.record->what));

    int compared = 0;
    for (const auto& wire : std::filesystem::directory_iterator(data / "raw")) {
        const auto items = read(wire.path());
        ASSERT_EQ(items.size(), 1u) << wire.path();
        ASSERT_TRUE(items[0].record) << wire.path();
        EXPECT_EQ(digest_of(std::get<Facts>(items[0].record->what)), digests[items[0].code])
            << items[0].code;
        ++compared;
    }
    EXPECT_EQ(compared, 40);
}

}  // namespace
}  // namespace motcua::catalogue::import
