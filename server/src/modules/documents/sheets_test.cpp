// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/sheets.hpp"

#include <gtest/gtest.h>

#include "base/embedded.hpp"
#include "base/json.hpp"
#include "testing/pdf.hpp"

namespace motcua::documents {
namespace {

WhyDateSheet sample() {
    const auto found = embedded_file("why_date.sample.json");
    const auto read = json::read<WhyDateSheet>(found.value());
    EXPECT_TRUE(read) << code_of(read) << " " << (read ? "" : read.error().field);
    return read ? *read : WhyDateSheet{};
}

std::string text_of(const WhyDateSheet& sheet, const std::string& name) {
    const auto pdf = print_sheet(sheet, moment("2026-11-25T08:20"));
    EXPECT_TRUE(pdf) << code_of(pdf);
    if (!pdf) return "";
    EXPECT_NE(testing::qpdf_check(*pdf).find("No syntax or stream encoding errors"),
              std::string::npos);
    if (const char* folder = std::getenv("MOTCUA_PREVIEW_FOLDER"))
        std::ofstream(std::filesystem::path(folder) / name, std::ios::binary)
            .write(reinterpret_cast<const char*>(pdf->data()),
                   static_cast<std::streamsize>(pdf->size()));
    return testing::text_of(*pdf);
}

void expect_texts(const std::string& text, const std::vector<std::string>& wanted) {
    for (const auto& one : wanted)
        EXPECT_NE(text.find(one), std::string::npos) << one << "\n" << text;
    EXPECT_EQ(text.find("{{"), std::string::npos);
}

TEST(WhyDate, has_a_template_without_faults) {
    for (const auto& fault : pages::validate(why_date_template(), pages::fields_of<WhyDateSheet>()))
        ADD_FAILURE() << json::write(fault);
}

TEST(WhyDate, says_of_each_day_whether_it_counted_and_why) {
    expect_texts(text_of(sample(), "why_date_vi.pdf"),
                 {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BẢNG GIẢI THÍCH THỜI HẠN",
                  "H26.18.24-261120-0001", "03 ngày làm việc", "Ngày Văn hóa Việt Nam",
                  "15 giờ 30 phút, ngày 26/11/2026", "24/11/2026", "BLDS 91/2015/QH13"});
}

TEST(WhyDate, speaks_english_where_it_is_asked_to) {
    WhyDateSheet sheet = sample();
    sheet.language = PaperLanguage::en;
    sheet.clock = ClockOf::step;
    sheet.of = "Thẩm định";
    sheet.is_capped = true;
    sheet.outcome = StepOutcome::late;
    sheet.ended_at = moment("2026-11-27T09:00");
    sheet.state = ClockState::finished;
    const std::string text = text_of(sheet, "why_date_en.pdf");
    expect_texts(text, {"SOCIALIST REPUBLIC OF VIET NAM", "EXPLANATION OF A DUE DATE", "03 working",
                        "Step: Thẩm định", "late", "may not reach beyond", "Total"});
    EXPECT_EQ(text.find("Cộng hòa"), std::string::npos);
    EXPECT_EQ(text.find("ngày làm việc:"), std::string::npos);
}

TEST(WhyDate, says_that_the_clock_stands_while_nothing_is_due) {
    WhyDateSheet sheet = sample();
    sheet.state = ClockState::waiting;
    sheet.due.reset();
    sheet.applicant = {};
    const std::string text = text_of(sheet, "why_date_waiting.pdf");
    expect_texts(text, {"Thời hạn đang dừng"});
    EXPECT_EQ(text.find("Hồ sơ của"), std::string::npos);
}

TEST(WhyDate, speaks_of_the_day_of_form_02) {
    WhyDateSheet sheet = sample();
    sheet.clock = ClockOf::supplement;
    sheet.promised_at.reset();
    expect_texts(text_of(sheet, "why_date_supplement.pdf"),
                 {"Hạn bổ sung, hoàn thiện hồ sơ (Phiếu 02)", "thì hồ sơ dừng giải quyết"});
    sheet.language = PaperLanguage::en;
    expect_texts(text_of(sheet, "why_date_supplement_en.pdf"),
                 {"Time to bring what form 02 asks for"});
}

TEST(WhyDate, goes_over_pages_with_its_heading) {
    WhyDateSheet sheet = sample();
    for (int i = 0; i < 60; ++i) sheet.days.push_back(sheet.days[3]);
    expect_texts(text_of(sheet, "why_date_long.pdf"), {"Trang 1/", "Trang 2/"});
}

}  // namespace
}  // namespace motcua::documents
