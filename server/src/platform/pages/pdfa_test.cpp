// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "platform/pages/pages.hpp"
#include "testing/pdf.hpp"

namespace motcua::pages {
namespace {

Bytes archived() {
    const auto pattern = Template::read(
        R"(<doc size="A5" margins="12 12 12 12" title="Giấy {{code}} &amp; &lt;bản&gt;"><h1>{{code}}</h1>
           <p>chữ <i>nghiêng</i>, <b>đậm</b></p><qr value="{{code}}" width="20"/></doc>)");
    const boost::json::value values{{"code", "H26 (thử)"}};
    return *to_pdf(*pattern, std::span(&values, 1),
                   {.made_at = moment("2026-11-25T14:00"), .author = "UBND phường <Hàng Bạc>"});
}

/// The file with its streams opened, so that facts can be looked for.
std::string opened(const Bytes& pdf) {
    const testing::PageFile file(pdf);
    return testing::output_of("qpdf --qdf --object-streams=disable " + file.path + " -");
}

TEST(FinishAsPdfA, passes_the_check_of_qpdf) {
    const auto said = testing::qpdf_check(archived());

    EXPECT_NE(said.find("No syntax or stream encoding errors found"), std::string::npos) << said;
    EXPECT_EQ(said.find("WARNING"), std::string::npos) << said;
}

TEST(FinishAsPdfA, has_what_iso_19005_2_level_b_asks) {
    const auto pdf = archived();
    const auto text = opened(pdf);

    for (const char* fact :
         {"<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
          "Giấy H26 (thử) &amp; &lt;bản&gt;", "UBND phường &lt;Hàng Bạc&gt;",
          "<xmp:CreateDate>2026-11-25T14:00:00+07:00</xmp:CreateDate>", "/GTS_PDFA1",
          "/DestOutputProfile", "/Lang (vi-VN)", "/CIDToGIDMap /Identity", "/ID [",
          "(D:20261125140000+07'00')"})
        EXPECT_NE(text.find(fact), std::string::npos) << fact;
    for (const char* forbidden :
         {"/Encrypt", "/JavaScript", "/EmbeddedFiles", "/SMask", "/Interpolate true"})
        EXPECT_EQ(text.find(forbidden), std::string::npos) << forbidden;
    const std::string bytes(pdf.begin(), pdf.end());
    EXPECT_TRUE(bytes.starts_with("%PDF-1.7\n%")) << bytes.substr(0, 12);
    for (auto at = bytes.find("endstream"); at != std::string::npos;
         at = bytes.find("endstream", at + 1))
        EXPECT_EQ(bytes[at - 1], '\n');
}

TEST(FinishAsPdfA, embeds_every_font_as_a_subset_with_unicode) {
    const auto fonts = testing::fonts_of(archived());

    ASSERT_GE(fonts.size(), 3);  // upright, bold and italic
    for (const auto& font : fonts) {
        EXPECT_NE(font.find("+LiberationSerif"), std::string::npos) << font;
        EXPECT_NE(font.find("yes yes yes"), std::string::npos) << font;
    }
}

}  // namespace
}  // namespace motcua::pages
