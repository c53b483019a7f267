// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fstream>

#include "base/json.hpp"
#include "modules/documents/documents.hpp"
#include "modules/documents/scans/limited_process.hpp"
#include "modules/documents/templates/form_kinds.hpp"
#include "testing/databases.hpp"
#include "testing/files.hpp"
#include "testing/pdf.hpp"

namespace motcua::documents {
namespace {

constexpr const char* kUrl = "https://motcua.example.vn/t/7Q2hT0bXk3yR9sLwZk3p9Q";

Bytes receipt() {
    static const Bytes pdf = [] {
        const FormTemplate with{.template_id = {},
                                .form = FormCode::form_01,
                                .xml = std::string(built_in_template(FormCode::form_01))};
        return *print(with, *json::read<ReceiptForm>(built_in_sample(FormCode::form_01)), {});
    }();
    return pdf;
}

Bytes read_all(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return testing::bytes_of(std::string(std::istreambuf_iterator<char>(in), {}));
}

/// The receipt as a scanner's picture.
Bytes picture(const std::string& kind, const std::string& extension) {
    const testing::PageFile pdf(receipt());
    testing::output_of("pdftoppm -" + kind + " -r 200 -singlefile " + pdf.path + " " + pdf.path);
    const auto bytes = read_all(pdf.path + extension);
    std::filesystem::remove(pdf.path + extension);
    return bytes;
}

class ADropFolder : public ::testing::Test {
protected:
    TemporaryFolder folder;
    DropFolder drop{folder.path()};
    std::vector<std::string> codes;
    Taken answer = Taken::yes;

    void scanner_writes(const std::string& name, const Bytes& bytes) {
        std::ofstream(folder.path() / name, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()),
                   static_cast<std::streamsize>(bytes.size()));
    }
    int look() {
        return drop.look([&](const ScannedFile& scan) {
            codes.push_back(scan.codes.front());
            return answer;
        });
    }
    bool lies_there(const std::string& name) {
        return std::filesystem::exists(folder.path() / name);
    }
};

TEST_F(ADropFolder, takes_a_scan_by_its_qr_once_it_has_stopped_growing) {
    const auto pdf = receipt();
    scanner_writes("scan0001.pdf", Bytes(pdf.begin(), pdf.begin() + 1000));
    EXPECT_EQ(look(), 0);
    scanner_writes("scan0001.pdf", pdf);
    EXPECT_EQ(look(), 0);

    EXPECT_EQ(look(), 1);

    EXPECT_EQ(codes, std::vector<std::string>{kUrl});
    EXPECT_FALSE(lies_there("scan0001.pdf"));
    EXPECT_TRUE(drop.not_matched().empty());
}

TEST_F(ADropFolder, reads_pictures_too) {
    scanner_writes("a.jpg", picture("jpeg", ".jpg"));
    scanner_writes("b.png", picture("png", ".png"));

    look();
    look();

    EXPECT_EQ(codes, (std::vector<std::string>{kUrl, kUrl}));
}

TEST_F(ADropFolder, puts_aside_what_it_cannot_read_or_nobody_takes) {
    scanner_writes("blank.pdf",
                   testing::bytes_of("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 "
                                     "obj<</Type/Pages/Kids[3 0 R]/Count "
                                     "1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 "
                                     "200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    scanner_writes("virus.pdf", testing::bytes_of("MZ not a pdf"));
    scanner_writes("other_office.pdf", receipt());
    answer = Taken::no;

    look();
    EXPECT_EQ(look(), 0);

    std::vector<std::string> names;
    for (const auto& one : drop.not_matched()) names.push_back(one.name);
    EXPECT_EQ(names, (std::vector<std::string>{"blank.pdf", "other_office.pdf", "virus.pdf"}));
    EXPECT_EQ(drop.read_not_matched("other_office.pdf"), receipt());
    EXPECT_EQ(drop.read_not_matched("../../etc/passwd"), std::nullopt);
    EXPECT_TRUE(drop.remove_not_matched("virus.pdf"));
    EXPECT_FALSE(drop.remove_not_matched("virus.pdf"));
}

TEST_F(ADropFolder, keeps_an_older_unmatched_file_of_the_same_name) {
    for (const char* content : {"one", "two"}) {
        scanner_writes("scan.pdf", testing::bytes_of(content));
        look();
        look();
    }

    EXPECT_EQ(drop.not_matched().size(), 2);
    EXPECT_EQ(drop.read_not_matched("scan.pdf"), testing::bytes_of("one"));
    EXPECT_EQ(drop.read_not_matched("scan-2.pdf"), testing::bytes_of("two"));
}

TEST_F(ADropFolder, leaves_a_scan_where_it_is_when_storing_fails) {
    scanner_writes("scan.pdf", receipt());
    look();

    EXPECT_THROW(
        drop.look([](const ScannedFile&) -> Taken { throw Trouble(Trouble::What::disk, "full"); }),
        Trouble);

    EXPECT_TRUE(lies_there("scan.pdf"));
    EXPECT_EQ(look(), 1);
}

TEST_F(ADropFolder, does_not_follow_links_or_read_hidden_files) {
    std::filesystem::create_symlink("/etc/passwd", folder.path() / "passwd.pdf");
    scanner_writes(".part.pdf", receipt());

    look();
    EXPECT_EQ(look(), 0);

    EXPECT_TRUE(lies_there(".part.pdf"));
    EXPECT_TRUE(drop.not_matched().empty());
}

TEST(ReadCodes, gives_nothing_for_files_that_only_look_like_pages) {
    EXPECT_TRUE(
        codes_on_first_page(testing::bytes_of("%PDF-1.4 garbage %%EOF"), FileType::pdf).empty());
    EXPECT_TRUE(
        codes_on_first_page(testing::bytes_of("\xFF\xD8\xFF\xE0 garbage"), FileType::jpeg).empty());
    EXPECT_TRUE(codes_on_first_page(testing::bytes_of("\x89PNG"), FileType::png).empty());
    // A picture that says it is 60,000 by 60,000 is not even begun.
    auto png = testing::bytes_of(
        std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\xEA\x60\0\0\xEA\x60\x08\0\0\0\0", 29) +
        "crc!data");
    EXPECT_TRUE(codes_on_first_page(png, FileType::png).empty());
    EXPECT_TRUE(codes_on_first_page(receipt(), FileType::docx).empty());
}

TEST(RunAProgramWithLimits, kills_what_takes_too_long_or_too_much_and_passes_input_on) {
    const auto text = testing::bytes_of("xin chào");

    EXPECT_EQ(run_limited({"/bin/cat"}, text), text);
    EXPECT_EQ(run_limited({"/bin/false"}, text), std::nullopt);
    EXPECT_EQ(run_limited({"/nowhere"}, text), std::nullopt);
    EXPECT_EQ(run_limited({"/bin/sleep", "60"}, text, {.wall = seconds(1)}), std::nullopt);
    EXPECT_EQ(run_limited({"/bin/sh", "-c", "while :; do echo yyyyyyyyyyyyyyyy; done"}, text,
                          {.wall = seconds(10), .output_bytes = 100000}),
              std::nullopt);
    const auto environment = run_limited({"/usr/bin/env"}, text);
    EXPECT_EQ(environment, testing::bytes_of("PATH=/usr/bin:/bin\n"));
}

}  // namespace
}  // namespace motcua::documents
