// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fstream>

#include "base/text.hpp"
#include "base/words.hpp"
#include "modules/documents/documents.hpp"
#include "testing/databases.hpp"
#include "testing/files.hpp"

namespace motcua::documents {
namespace {

using motcua::testing::bytes_of;
using motcua::testing::zip_of;

std::string judged_as(std::string_view bytes, std::string_view name) {
    const auto judged = judge_file(bytes_of(bytes), name);
    if (judged) return std::string(code(judged->type));
    EXPECT_TRUE(words::has(judged.error().code)) << judged.error().code;
    return judged.error().code;
}

std::string docx(std::vector<std::pair<std::string, std::string>> more = {}) {
    std::vector<std::pair<std::string, std::string>> parts{{"[Content_Types].xml", "<Types/>"},
                                                           {"_rels/.rels", "<Relationships/>"},
                                                           {"word/document.xml", "<w:document/>"}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zip_of(parts);
}

const std::string kPdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
const std::string kJpeg = std::string("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20) +
                          std::string(200, 'x') + "\xFF\xD9";
const std::string kPng =
    std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0", 29) + "crc!" +
    std::string("\0\0\0\0IEND\xAE\x42\x60\x82", 12);

TEST(JudgeAFile, accepts_each_kind_whose_bytes_agree_with_its_name) {
    EXPECT_EQ(judged_as(kPdf, "Tờ khai.PDF"), "pdf");
    EXPECT_EQ(judged_as(kJpeg, "ảnh.jpg"), "jpeg");
    EXPECT_EQ(judged_as(kPng, "ảnh.png"), "png");
    EXPECT_EQ(judged_as(std::string("II*\0\x08\0\0\0\0\0", 10) + std::string(100, '\0'), "a.tif"),
              "tiff");
    EXPECT_EQ(
        judged_as(
            std::string(
                "RIFF\x1A\0\0\0WEBPVP8L\x0D\0\0\0\x2F\0\0\0\x10\x07\x10\x11\x11\x88\x88\xFE\x07\0",
                34),
            "a.webp"),
        "webp");
    EXPECT_EQ(judged_as(docx(), "đơn.docx"), "docx");
    EXPECT_EQ(
        judged_as(zip_of({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}}),
                  "bảng.xlsx"),
        "xlsx");
    EXPECT_EQ(judged_as(zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                {"content.xml", "<x/>"}}),
                        "a.odt"),
              "odt");
    EXPECT_EQ(judged_as(zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                {"content.xml", "<x/>"}}),
                        "a.ods"),
              "ods");
}

TEST(JudgeAFile, refuses_kinds_that_are_not_accepted) {
    EXPECT_EQ(judged_as("<svg xmlns='http://www.w3.org/2000/svg'/>", "a.svg"),
              "documents.type_not_accepted");
    EXPECT_EQ(judged_as("MZ\x90", "setup.exe"), "documents.type_not_accepted");
    EXPECT_EQ(judged_as(kPdf, "đơn.pdf.exe"), "documents.type_not_accepted");
    EXPECT_EQ(judged_as(kPdf, "khong_duoi"), "documents.type_not_accepted");
    EXPECT_EQ(judged_as(docx(), "a.docm"), "documents.type_not_accepted");
}

TEST(JudgeAFile, refuses_names_that_lie_about_the_bytes) {
    EXPECT_EQ(judged_as("<html><script>alert(1)</script></html>", "a.jpg"),
              "documents.type_mismatch");
    EXPECT_EQ(judged_as("<html><body>%PDF-1.4</body></html>", "a.pdf"), "documents.type_mismatch");
    EXPECT_EQ(judged_as("<svg xmlns='http://www.w3.org/2000/svg'/>", "a.png"),
              "documents.type_mismatch");
    EXPECT_EQ(judged_as(kPng, "a.jpg"), "documents.type_mismatch");
    EXPECT_EQ(judged_as(docx(), "a.xlsx"), "documents.type_mismatch");
    EXPECT_EQ(judged_as(zip_of({{"a.txt", "x"}}), "a.docx"), "documents.type_mismatch");
    EXPECT_EQ(judged_as(kPdf, "a.docx"), "documents.type_mismatch");
}

TEST(JudgeAFile, refuses_two_files_in_one) {
    EXPECT_EQ(judged_as(kJpeg + zip_of({{"a.exe", "MZ"}}, kJpeg.size()), "a.jpg"),
              "documents.type_mismatch");
    EXPECT_EQ(judged_as(kPdf + zip_of({{"a.exe", "MZ"}}, kPdf.size()), "a.pdf"),
              "documents.type_mismatch");
    EXPECT_EQ(judged_as(kJpeg.substr(0, 20) + kPdf + kJpeg.substr(20), "a.jpg"),
              "documents.type_mismatch");
    EXPECT_EQ(judged_as("#!/bin/sh\n" + docx(), "a.docx"), "documents.type_mismatch");
}

TEST(JudgeAFile, refuses_what_is_empty_cut_short_too_large_or_dangerous) {
    EXPECT_EQ(judged_as("", "a.pdf"), "documents.empty");
    EXPECT_EQ(judged_as("%PDF-1.4\n1 0 obj<</Type/Cat", "a.pdf"), "documents.damaged");
    EXPECT_EQ(judged_as(kJpeg.substr(0, 100), "a.jpg"), "documents.damaged");
    EXPECT_EQ(judged_as(docx().substr(0, 60), "a.docx"), "documents.damaged");
    EXPECT_EQ(judged_as(docx({{"word/vbaProject.bin", "x"}}), "a.docx"), "documents.has_macros");
    EXPECT_EQ(judged_as(zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                {"Basic/Standard/a.xml", "x"}}),
                        "a.odt"),
              "documents.has_macros");
    EXPECT_EQ(judged_as(kPdf + std::string(kFileBytesMax, ' '), "a.pdf"), "documents.too_large");
}

TEST(JudgeAFile, refuses_an_archive_by_what_it_says_it_unpacks_to) {
    std::string bomb = docx({{"word/media/image1.png", "xx"}});
    testing::claim_unpacked_size(bomb, "word/media/image1.png", 3'000'000'000U);

    EXPECT_EQ(judged_as(bomb, "a.docx"), "documents.unpacks_too_large");
}

TEST(JudgeAFile, cleans_the_given_name) {
    const auto name_of = [](std::string_view given) {
        return judge_file(bytes_of(kPdf), given)->name.reveal();
    };

    EXPECT_EQ(name_of("C:\\Users\\An\\Tờ khai.PDF"), "Tờ khai.pdf");
    EXPECT_EQ(name_of("../../etc/passwd.pdf"), "passwd.pdf");
    EXPECT_EQ(name_of("a\r\nSet-Cookie: x\".pdf"), "aSet-Cookie_ x_.pdf");
    EXPECT_EQ(name_of("gpj.\u202Efdp.pdf"), "gpj.fdp.pdf");
    EXPECT_EQ(name_of("Nguye\u0302\u0303n.pdf"), "Nguyễn.pdf");
    EXPECT_EQ(name_of("....pdf"), "file.pdf");
    const auto long_name = name_of(std::string(300, 'a') + "ễ.pdf");
    EXPECT_LE(long_name.size(), 120);
    EXPECT_TRUE(long_name.ends_with(".pdf"));
    EXPECT_EQ(fmt::format("{}", judge_file(bytes_of(kPdf), "An.pdf")->name), "[personal]");
}

class StoreAFile : public ::testing::Test {
protected:
    TemporaryFolder folder;
    std::filesystem::path root = folder.path() / "files";
    Bytes bytes = bytes_of("hồ sơ");
    std::string name = sha256_hex("hồ sơ");
    std::filesystem::path place = root / name.substr(0, 2) / name;

    static void age(const std::filesystem::path& path) {
        std::filesystem::last_write_time(
            path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(72));
    }
};

TEST_F(StoreAFile, keeps_it_under_its_digest_and_gives_it_back) {
    DirectoryFiles store(root);

    const auto stored = store.put(bytes);

    EXPECT_EQ(stored, (StoredFile{name, std::ssize(bytes)}));
    EXPECT_EQ(store.read(name), bytes);
    EXPECT_EQ(store.check(name), FileState::whole);
    EXPECT_EQ(store.read(std::string(64, '0')), std::nullopt);
    EXPECT_EQ(store.read("../../etc/passwd"), std::nullopt);
}

TEST_F(StoreAFile, never_shows_a_half_written_file_wherever_it_dies) {
    struct Died {};
    std::vector<std::string> steps;
    DirectoryFiles(root, [&](std::string_view step) {
        steps.emplace_back(step);
    }).put(bytes_of("other"));
    ASSERT_EQ(steps, (std::vector<std::string>{"write", "sync", "rename", "sync_folder"}));

    for (const auto& fatal : steps) {
        std::filesystem::remove_all(root);
        DirectoryFiles dying(root, [&](std::string_view step) {
            if (step == fatal) throw Died();
        });
        EXPECT_THROW(dying.put(bytes), Died);

        DirectoryFiles after(root);
        const bool is_renamed = fatal == "sync_folder";
        EXPECT_EQ(after.check(name), is_renamed ? FileState::whole : FileState::missing) << fatal;
        EXPECT_EQ(after.put(bytes).sha256, name);
        EXPECT_EQ(after.read(name), bytes);
    }
}

TEST_F(StoreAFile, finds_damage_and_mends_a_short_file_when_it_is_put_again) {
    DirectoryFiles store(root);
    store.put(bytes);
    std::ofstream(place, std::ios::trunc) << "ho";
    EXPECT_EQ(store.check(name), FileState::changed);

    store.put(bytes);

    EXPECT_EQ(store.check(name), FileState::whole);
}

TEST_F(StoreAFile, counts_a_file_put_again_as_new) {
    DirectoryFiles store(root);
    SystemClock clock;
    store.put(bytes);
    age(place);
    const Instant yesterday = clock.now() - hours(24);
    ASSERT_EQ(store.older_than(yesterday).size(), 1);

    store.put(bytes);

    EXPECT_TRUE(store.older_than(yesterday).empty());
    EXPECT_FALSE(store.remove(name, yesterday));
}

class FilesSuite : public ::testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    TemporaryFolder folder;
    DirectoryFiles store{folder.path() / "files"};
    SeededRandom random{5};
    AboutId visit = AboutId::make(moment("2026-03-02T08:00"), random);

    FileId save(std::string_view content, std::string_view name = "a.pdf") {
        const std::string whole = kPdf.substr(0, 9) + std::string(content) + kPdf.substr(9);
        const auto judged = judge_file(bytes_of(whole), name);
        EXPECT_TRUE(judged);
        store.put(bytes_of(whole));
        return database->write([&](Transaction& tx) {
            return record_file(tx, Actor::system("test"),
                               {*judged, AboutKind::visit, visit, FileSource::camera});
        });
    }
    File read(FileId id) {
        return *database->read([&](Transaction& tx) { return file(tx, id); });
    }
};

TEST_P(FilesSuite, names_a_stored_file_by_a_row) {
    const auto id = save("%one", "Đơn.pdf");

    const auto row = read(id);

    EXPECT_EQ(row.name.reveal(), "Đơn.pdf");
    EXPECT_EQ(row.type, FileType::pdf);
    EXPECT_EQ(row.source, FileSource::camera);
    EXPECT_EQ(row.standing, FileStanding::kept);
    EXPECT_EQ(row.uploaded_at, database.clock.now());
    EXPECT_EQ(std::ssize(*store.read(row.sha256)), row.size);
    const auto unknown = FileId::make(moment("2026-01-01T00:00"), random);
    EXPECT_EQ(code_of(database->read([&](Transaction& tx) { return file(tx, unknown); })),
              "documents.file_unknown");
}

TEST_P(FilesSuite, passes_a_visits_files_to_its_dossier_and_withdraws_one) {
    const auto first = save("%one");
    const auto second = save("%two");
    const auto dossier = AboutId::make(moment("2026-03-02T09:00"), random);

    EXPECT_TRUE(database->write([&](Transaction& tx) {
        pass_files(tx, AboutKind::visit, visit, AboutKind::dossier, dossier);
        return withdraw_file(tx, first);
    }));

    const auto kept = database->read(
        [&](Transaction& tx) { return files_about(tx, AboutKind::dossier, dossier); });
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].file, second);
    EXPECT_EQ(code_of(database->write([&](Transaction& tx) { return withdraw_file(tx, first); })),
              "documents.file_withdrawn");
    EXPECT_EQ(code_of(database->write([&](Transaction& tx) {
                  return withdraw_file(tx, FileId::make(moment("2026-01-01T00:00"), random));
              })),
              "documents.file_unknown");
    EXPECT_TRUE(words::has("documents.file_withdrawn") && words::has("documents.file_unknown"));
}

TEST_P(FilesSuite, takes_orphans_away_after_a_day_and_never_a_named_file) {
    const auto named = save("%one");
    const auto orphan = store.put(bytes_of("nobody's")).sha256;
    const auto young = store.put(bytes_of("somebody is just uploading")).sha256;
    SystemClock clock;
    for (const auto& sha256 : {read(named).sha256, orphan})
        std::filesystem::last_write_time(
            folder.path() / "files" / sha256.substr(0, 2) / sha256,
            std::filesystem::file_time_type::clock::now() - std::chrono::hours(72));

    const int removed = collect_orphans(database, store, clock);

    EXPECT_EQ(removed, 1);
    EXPECT_EQ(store.check(orphan), FileState::missing);
    EXPECT_EQ(store.check(young), FileState::whole);
    EXPECT_EQ(store.check(read(named).sha256), FileState::whole);
}

TEST_P(FilesSuite, verifies_that_every_named_file_is_whole) {
    const auto whole = save("%one");
    const auto changed = save("%two");
    const auto missing = save("%three");
    const auto path = [&](FileId id) {
        const auto sha256 = read(id).sha256;
        return folder.path() / "files" / sha256.substr(0, 2) / sha256;
    };
    std::ofstream(path(changed), std::ios::app) << "x";
    std::filesystem::remove(path(missing));
    std::int64_t looked_at = 0;

    const auto faults = verify_files(database, store, looked_at);

    EXPECT_EQ(looked_at, 3);
    ASSERT_EQ(faults.size(), 2);
    for (const auto& fault : faults) {
        EXPECT_NE(fault.file, whole);
        EXPECT_EQ(fault.state, fault.file == missing ? FileState::missing : FileState::changed);
    }
}

INSTANTIATE_TEST_SUITE_P(On, FilesSuite, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::documents
