// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/pages.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "base/text.hpp"
#include "testing/pdf.hpp"

namespace motcua::pages {
namespace {

using boost::json::value;

constexpr std::string_view kOpen =
    R"(<doc size="A5" margins="12 12 12 12" title="Giấy {{code}}"><footer><p>Trang {{page.number}}/{{page.count}}</p></footer>)";

std::string doc(std::string_view inside) {
    return std::string(kOpen) + std::string(inside) + "</doc>";
}

Template template_of(std::string_view inside) {
    auto read = Template::read(doc(inside));
    EXPECT_TRUE(read) << code_of(read);
    return *read;
}

Options options() {
    return {.made_at = moment("2026-11-25T14:00"), .author = "UBND phường Hàng Bạc"};
}

Bytes pdf_of(std::string_view inside, const value& values) {
    auto made = to_pdf(template_of(inside), std::span(&values, 1), options());
    EXPECT_TRUE(made) << code_of(made);
    return made ? *made : Bytes{};
}

std::string text_on(std::string_view inside, const value& values) {
    return testing::text_of(pdf_of(inside, values));
}

TEST(PrintAPage, shows_fields_with_their_vietnamese_letters_composed) {
    const std::string decomposed = "Nguye\u0302\u0303n Thi\u0323 Thu\u0300y Du\u031Bo\u031Bng";

    const auto text = text_on("<p>Tiếp nhận của: <b>{{name}}</b></p>", {{"name", decomposed}});

    EXPECT_NE(text.find("Tiếp nhận của: Nguyễn Thị Thùy Dương"), std::string::npos) << text;
}

TEST(PrintAPage, prints_markup_in_values_instead_of_obeying_it) {
    const auto text =
        text_on("<p>{{name}}</p>", {{"name", "<b>A</b> & {{code}}"}, {"code", "secret"}});

    EXPECT_NE(text.find("<b>A</b> & {{code}}"), std::string::npos) << text;
}

TEST(PrintAPage, leaves_out_letters_that_would_turn_a_name_around) {
    const auto text = text_on("<p>[{{name}}]</p>", {{"name", "An\u202Egnor\u0007"}});

    EXPECT_NE(text.find("[Angnor]"), std::string::npos) << text;
}

TEST(PrintAPage, repeats_blocks_and_rows_for_each_item_and_obeys_conditions) {
    const value values{{"papers", {{{"name", "Tờ khai"}, {"copies", 2}}, {{"name", "Bản đồ"}}}},
                       {"reasons", {"thiếu chữ ký", "sai mẫu"}},
                       {"none", nullptr}};

    const auto text = text_on(R"(<table widths="1 5 3">
        <tr header="1"><td>TT</td><td>Tên</td><td>Số</td></tr>
        <tr each="papers"><td>{{index}}</td><td>{{name}}</td>
            <td><t if="copies">có {{copies}}</t><t if="!copies">không</t></td></tr></table>
        <p each="reasons">- {{item}}</p><p if="none">never</p><p if="!none">always</p>)",
                              values);

    EXPECT_NE(text.find("Tờ khai"), std::string::npos);
    EXPECT_NE(text.find("có 2"), std::string::npos);
    EXPECT_NE(text.find("không"), std::string::npos);
    EXPECT_NE(text.find("- sai mẫu"), std::string::npos);
    EXPECT_EQ(text.find("never"), std::string::npos);
    EXPECT_NE(text.find("always"), std::string::npos);
}

TEST(PrintAPage, breaks_tables_with_their_heading_repeated_and_pages_numbered) {
    boost::json::array papers;
    for (int i = 1; i <= 70; ++i) papers.push_back({{"name", "Giấy tờ thứ " + std::to_string(i)}});

    const auto pdf =
        pdf_of(R"(<table widths="1 5"><tr header="1"><td>TT</td><td>TÊN GIẤY TỜ</td></tr>
        <tr each="papers"><td>{{index}}</td><td>{{name}}</td></tr></table>)",
               {{"papers", papers}});

    const auto text = testing::text_of(pdf);
    const int count = testing::pages_of(pdf);
    EXPECT_GT(count, 1);
    int headings = 0;
    for (auto at = text.find("TÊN GIẤY TỜ"); at != std::string::npos;
         at = text.find("TÊN GIẤY TỜ", at + 1))
        ++headings;
    EXPECT_EQ(headings, count);
    EXPECT_NE(text.find("Trang 2/" + std::to_string(count)), std::string::npos) << text;
    for (int i = 1; i <= 70; ++i)
        EXPECT_NE(text.find("Giấy tờ thứ " + std::to_string(i)), std::string::npos) << i;
}

TEST(PrintAPage, cuts_a_row_that_is_higher_than_a_page_and_loses_nothing) {
    std::string essay;
    for (int i = 1; i <= 1500; ++i) essay += "từ" + std::to_string(i) + " ";

    const auto pdf = pdf_of(R"(<table widths="1 3"><tr header="1"><td>A</td><td>B</td></tr>
        <tr><td>một</td><td>{{essay}}</td></tr></table>)",
                            {{"essay", essay}});

    const auto text = testing::text_of(pdf);
    EXPECT_GT(testing::pages_of(pdf), 2);
    for (const int i : {1, 700, 1500})
        EXPECT_NE(text.find("từ" + std::to_string(i)), std::string::npos) << i;
}

TEST(PrintAPage, begins_each_part_on_a_page_of_its_own) {
    const std::vector<value> parts{{{"code", "A"}}, {{"code", "B"}}};

    const auto pdf = to_pdf(template_of("<p>Liên {{code}}</p>"), parts, options());

    ASSERT_TRUE(pdf);
    EXPECT_EQ(testing::pages_of(*pdf), 2);
    EXPECT_NE(testing::text_of(*pdf).find("Trang 1/1"), std::string::npos);
}

TEST(PrintAPage, keeps_a_group_together) {
    const auto pdf = pdf_of(
        R"(<space height="150"/><group keep="1"><p>trên</p><space height="30"/><p>dưới</p></group>)",
        value(boost::json::object()));

    ASSERT_EQ(testing::pages_of(pdf), 2);
    const auto text = testing::text_of(pdf);
    EXPECT_LT(text.find("Trang 1/2"), text.find("trên"));
}

TEST(PrintAPage, draws_codes_that_a_scanner_reads) {
    const value values{{"url", "https://motcua.example.vn/t/7Q2hT0bXk3yR9sLwZk3p9QxT7bLw"},
                       {"code", "H26.18.24-261125-0001"}};

    const auto pdf = pdf_of(R"(<qr value="{{url}}" width="20" align="right"/><p>Mã hồ sơ</p>
        <barcode value="{{code}}" width="75" height="10"/>)",
                            values);

    for (const double degrees : {0.0, 1.7}) {
        const auto codes = testing::codes_on(pdf, 200, degrees);
        EXPECT_NE(codes.find("QR-Code:https://motcua.example.vn/t/7Q2hT0bXk3yR9sLwZk3p9QxT7bLw"),
                  std::string::npos)
            << degrees << codes;
        // A Code 128 may be lost on a crooked scan; the QR beside it may not.
        if (degrees == 0)
            EXPECT_NE(codes.find("CODE-128:H26.18.24-261125-0001"), std::string::npos) << codes;
    }
}

TEST(PrintAPage, refuses_what_cannot_fit) {
    const value values{{"long", std::string(3000, 'x')}};
    const auto refused = [&](std::string_view inside, Options with = options()) {
        return code_of(to_pdf(template_of(inside), std::span(&values, 1), with));
    };
    Options one_page = options();
    one_page.pages_max = 1;

    EXPECT_EQ(refused(R"(<qr value="{{long}}" width="20"/>)"), "pages.code_too_long");
    EXPECT_EQ(refused(R"(<barcode value="{{long}}" width="60" height="10"/>)"),
              "pages.code_too_long");
    EXPECT_EQ(refused(R"(<space height="400"/>)"), "pages.does_not_fit");
    EXPECT_EQ(refused(R"(<qr value="x" width="140"/>)"), "pages.does_not_fit");
    EXPECT_EQ(refused("<p>1</p><break/><p>2</p>", one_page), "pages.too_many_pages");
}

TEST(PrintAPage, gives_the_same_bytes_for_the_same_input_on_any_thread) {
    const Template pattern = template_of("<h1>{{code}}</h1><p>Xin chào <i>ông</i>, <b>bà</b></p>");
    const value values{{"code", "H26"}};
    std::vector<Bytes> made(4);
    std::vector<std::thread> threads;

    for (auto& one : made)
        threads.emplace_back([&] { one = *to_pdf(pattern, std::span(&values, 1), options()); });
    for (auto& thread : threads) thread.join();

    for (const auto& one : made) EXPECT_EQ(one, made.front());
}

TEST(PrintAPage, gives_pictures_of_the_same_pages) {
    const value values{{"code", "H26"}};

    const auto pictures =
        to_png(template_of("<p>1</p><break/><p>2</p>"), std::span(&values, 1), options(), 96);

    ASSERT_TRUE(pictures);
    ASSERT_EQ(pictures->size(), 2);
    EXPECT_EQ(std::string((*pictures)[0].begin() + 1, (*pictures)[0].begin() + 4), "PNG");
}

TEST(ReadATemplate, refuses_what_is_not_a_template) {
    EXPECT_EQ(code_of(Template::read("<doc><p></doc>")), "pages.malformed");
    EXPECT_EQ(code_of(Template::read("<html/>")), "pages.root_not_doc");
    EXPECT_EQ(code_of(Template::read("")), "pages.malformed");
    EXPECT_EQ(code_of(Template::read(std::string(300'000, ' '))), "pages.too_large");
}

TEST(ReadATemplate, never_reads_entities_of_a_document_type) {
    const auto read = Template::read(
        R"(<!DOCTYPE doc [<!ENTITY x SYSTEM "file:///etc/passwd">]><doc size="A5" margins="1 1 1 1" title="t"><p>[&x;]</p></doc>)");
    ASSERT_TRUE(read);
    const value values = boost::json::object();

    const auto text = testing::text_of(*to_pdf(*read, std::span(&values, 1), options()));

    EXPECT_NE(text.find("[&x;]"), std::string::npos) << text;
}

}  // namespace
}  // namespace motcua::pages
