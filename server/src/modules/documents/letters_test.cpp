// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "modules/documents/documents.hpp"
#include "modules/documents/templates/form_kinds.hpp"
#include "testing/pdf.hpp"

namespace motcua::documents {
namespace {

template <class F>
F sample() {
    return *json::read<F>(built_in_sample(F::kForm));
}

template <class F>
std::string said(const F& form) {
    // Read templates are kept by their id: another form is another id.
    SeededRandom random(4 + static_cast<std::uint64_t>(F::kForm));
    const FormTemplate with{TemplateId::make(moment("2026-11-25T08:00"), random),
                            F::kForm,
                            1,
                            day("2026-01-01"),
                            "",
                            true,
                            "motcua",
                            moment("2026-11-25T08:00"),
                            std::string(built_in_template(F::kForm))};
    const auto pdf = print(with, form, {moment("2026-11-25T08:20"), Copies::one});
    EXPECT_TRUE(pdf) << code_of(pdf);
    return pdf ? testing::text_of(*pdf) : "";
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST(PrintForm04, asks_for_an_extension_with_the_old_and_the_new_moment_and_why) {
    const std::string text = said(sample<ExtensionForm>());
    for (const char* part :
         {"XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN", "Số: 0004/2026", "Kính gửi: Nguyễn Thị Thùy Dương",
          "09 giờ 00 phút, ngày 26 tháng 11 năm 2026", "chưa trả lời yêu cầu xác minh",
          "đề nghị gia hạn", "09 giờ 00 phút, ngày 02 tháng 12 năm 2026", "Đỗ Thị Minh Ký"})
        EXPECT_TRUE(has(text, part)) << part << "\n" << text;
}

TEST(PrintForm04, of_a_late_dossier_apologises_and_extends_nothing) {
    auto form = sample<ExtensionForm>();
    form.is_extension = false;
    form.promised_at.reset();
    const std::string text = said(form);
    EXPECT_TRUE(has(text, "xin lỗi về sự chậm trễ này và hẹn lại"));
    EXPECT_FALSE(has(text, "đề nghị gia hạn thời gian giải quyết, một lần"));
    EXPECT_FALSE(has(text, "Thời gian đã hẹn"));
}

TEST(PrintForm05, settles_what_was_paid) {
    const std::string text = said(sample<StopForm>());
    for (const char* part : {"DỪNG GIẢI QUYẾT HỒ SƠ", "ngày 23 tháng 11 năm 2026", "8.000", "3.000",
                             "5.000", "và tiền hoàn lại", "đến bước: Thẩm định hồ sơ"})
        EXPECT_TRUE(has(text, part)) << part << "\n" << text;
}

TEST(PrintForm05, of_a_dossier_without_fee_says_so) {
    auto form = sample<StopForm>();
    form.is_paid = form.is_refunded = false;
    form.stage.clear();
    const std::string text = said(form);
    EXPECT_TRUE(has(text, "Hồ sơ chưa thu phí"));
    EXPECT_FALSE(has(text, "Hoàn lại (đồng)"));
    EXPECT_FALSE(has(text, "đến bước"));
}

TEST(PrintTransferSlip, says_what_each_agency_has_to_do_and_until_when) {
    const std::string text = said(sample<TransferForm>());
    for (const char* part :
         {"PHIẾU CHUYỂN HỒ SƠ", "Ủy ban nhân dân phường Hoàn Kiếm", "(chủ trì)", "(phối hợp)",
          "Cấp thẻ bảo hiểm y tế", "07 ngày làm việc", "15/2026/KQ", "tính từ khi nhận hồ sơ",
          "Tờ khai đăng ký khai sinh", "Trần Quốc Vượng"})
        EXPECT_TRUE(has(text, part)) << part << "\n" << text;
}

TEST(PrintTransferSlip, says_which_share_is_over_its_time) {
    auto form = sample<TransferForm>();
    form.parts[1].state = PartState::late;
    EXPECT_TRUE(has(said(form), "(quá hạn)"));
}

}  // namespace
}  // namespace motcua::documents
