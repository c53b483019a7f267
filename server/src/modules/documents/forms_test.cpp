// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <iostream>

#include "base/json.hpp"
#include "base/words.hpp"
#include "modules/documents/documents.hpp"
#include "modules/documents/templates/form_kinds.hpp"
#include "testing/pdf.hpp"

namespace motcua::documents {
namespace {

std::vector<FormCode> every_form() {
    std::vector<FormCode> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<FormCode>>(
        [&](auto each) { all.push_back(each.value); });
    return all;
}

FormTemplate built_in(FormCode form) {
    static SeededRandom random(3);
    return {TemplateId::make(moment("2026-11-25T08:00"), random),
            form,
            1,
            day("2026-01-01"),
            "",
            true,
            "motcua",
            moment("2026-11-25T08:00"),
            std::string(built_in_template(form))};
}

PrintOptions options(Copies copies = Copies::one) {
    return {moment("2026-11-25T08:20"), copies};
}

template <class F>
F sample() {
    return *json::read<F>(built_in_sample(F::kForm));
}

template <class F>
Bytes printed(const F& form, Copies copies = Copies::one) {
    auto made = print(built_in(F::kForm), form, options(copies));
    EXPECT_TRUE(made) << code_of(made);
    return made ? *made : Bytes{};
}

void expect_texts(const Bytes& pdf, const std::vector<std::string>& texts) {
    const auto text = testing::text_of(pdf);
    for (const auto& one : texts)
        EXPECT_NE(text.find(one), std::string::npos) << one << "\n" << text;
}

/// Pages are also looked at: MOTCUA_PREVIEW_FOLDER=/tmp/pages keeps them.
void show_to_the_eye(const std::string& name, const Bytes& bytes) {
    const char* folder = std::getenv("MOTCUA_PREVIEW_FOLDER");
    if (folder == nullptr) return;
    std::ofstream(std::filesystem::path(folder) / name, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
}

class EachForm : public ::testing::TestWithParam<FormCode> {};

TEST_P(EachForm, has_a_template_without_faults_and_a_sample_that_fills_it) {
    const auto faults = faults_of(GetParam(), built_in_template(GetParam()));

    for (const auto& fault : faults) ADD_FAILURE() << json::write(fault);
    EXPECT_TRUE(sample_values(GetParam(), built_in_sample(GetParam())));
    EXPECT_TRUE(words::has("documents." + std::string(code(GetParam()))));
}

TEST_P(EachForm, prints_as_an_archive_file_with_its_fonts_inside) {
    const auto values = sample_values(GetParam(), built_in_sample(GetParam()));
    ASSERT_TRUE(values) << values.error().code << " " << values.error().field;

    const auto pdf = print_values(built_in(GetParam()), *values, options());

    ASSERT_TRUE(pdf) << code_of(pdf);
    EXPECT_NE(testing::qpdf_check(*pdf).find("No syntax or stream encoding errors"),
              std::string::npos);
    for (const auto& font : testing::fonts_of(*pdf))
        EXPECT_NE(font.find("yes yes yes"), std::string::npos);
    expect_texts(*pdf, {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"});
    EXPECT_EQ(testing::text_of(*pdf).find("{{"), std::string::npos);
}

TEST_P(EachForm, shows_a_preview) {
    const auto pictures = preview(GetParam(), built_in_template(GetParam()));

    ASSERT_TRUE(pictures) << code_of(pictures);
    EXPECT_GE(pictures->size(), 1);
    for (std::size_t i = 0; i < pictures->size(); ++i)
        show_to_the_eye(std::string(code(GetParam())) + std::to_string(i) + ".png", (*pictures)[i]);
}

INSTANTIATE_TEST_SUITE_P(Of, EachForm, ::testing::ValuesIn(every_form()),
                         [](const auto& of) { return std::string(code(of.param)); });

TEST(PrintAReceipt, says_what_form_01_must_say) {
    const auto pdf = printed(sample<ReceiptForm>());

    expect_texts(
        pdf,
        {"Mã hồ sơ: H26.18.24-261125-0001", "Tiếp nhận hồ sơ của: Nguyễn Thị Thùy Dương",
         "số định danh: 001190000123", "0912 345 678", "thuyduong@example.vn",
         "Chủ hồ sơ: Trần Minh Khôi", "Thủ tục đăng ký khai sinh (1.001193)",
         "tiền mặt, 8.000 đồng", "Tờ khai đăng ký khai sinh theo mẫu", "1 (bộ)", "01 ngày làm việc",
         "08 giờ 15 phút, ngày 25 tháng 11 năm 2026", "08 giờ 15 phút, ngày 26 tháng 11 năm 2026",
         "quyển số: 01", "số thứ tự: 0152", "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ"});
}

TEST(PrintAReceipt, has_a_qr_that_a_scanner_reads) {
    const auto pdf = printed(sample<ReceiptForm>());

    for (const double degrees : {0.0, 1.7})
        EXPECT_NE(testing::codes_on(pdf, 200, degrees)
                      .find("QR-Code:https://motcua.example.vn/t/7Q2hT0bXk3yR9sLwZk3p9Q"),
                  std::string::npos)
            << degrees;
    EXPECT_EQ(codes_on_first_page(pdf, FileType::pdf),
              (std::vector<std::string>{"https://motcua.example.vn/t/7Q2hT0bXk3yR9sLwZk3p9Q",
                                        "H26.18.24-261125-0001"}));
}

TEST(PrintAReceipt, gives_a_copy_to_keep_and_one_to_hand_over) {
    const auto pdf = printed(sample<ReceiptForm>(), Copies::kept_and_given);

    EXPECT_EQ(testing::pages_of(pdf), 2);
    expect_texts(pdf, {"(Liên 1: Lưu)", "(Liên 2: Giao khách hàng)"});
}

TEST(PrintAReceipt, fits_long_names_many_papers_and_decomposed_letters) {
    auto form = sample<ReceiptForm>();
    form.applicant.name = PersonText(
        "Công ty Trách nhiệm hữu hạn Một thành viên Đầu tư Xây dựng và Phát triển "
        "Hạ tầng Đô thị Nguye\u0302\u0303n Hoàng Phương Thảo");
    form.procedure.name =
        std::string(5, ' ') +
        "Thủ tục cấp giấy phép xây dựng mới, giấy phép sửa chữa, cải tạo, "
        "giấy phép di dời đối với công trình cấp III, cấp IV và nhà ở riêng lẻ; điều chỉnh, gia "
        "hạn, cấp lại giấy phép xây dựng thuộc thẩm quyền của Ủy ban nhân dân cấp xã";
    form.components.clear();
    for (int i = 1; i <= 40; ++i)
        form.components.push_back(
            {"Bản vẽ thiết kế xây dựng kèm theo giấy chứng nhận thẩm duyệt thiết kế về phòng "
             "cháy, chữa cháy số " +
                 std::to_string(i),
             1,
             {},
             2,
             {},
             ""});
    form.head.reprint = 2;
    form.head.is_electronic = form.head.is_demo = true;

    const auto pdf = printed(form);

    show_to_the_eye("long_receipt.pdf", pdf);
    EXPECT_GE(testing::pages_of(pdf), 3);
    expect_texts(pdf, {"Nguyễn Hoàng Phương Thảo", "chữa cháy số 1", "số 40", "Trang 1/",
                       "in lại lần 2", "DỮ LIỆU TRÌNH DIỄN", "Chữ ký số của tổ chức"});
}

TEST(PrintAReceipt, leaves_out_what_is_not_there) {
    auto form = sample<ReceiptForm>();
    form.owner.reset();
    form.promised_at.reset();
    form.applicant.email = form.applicant.phone = PersonText("");
    form.fee_way = FeeWay::none;
    form.term = {"", TermUnit::same_day};
    form.components.clear();
    form.stage_two =
        StageTimes{"Nghĩa vụ tài chính", moment("2026-12-01T08:00"), moment("2026-12-07T17:00")};

    const auto text = testing::text_of(printed(form));

    for (const char* gone : {"Chủ hồ sơ:", "email", "Số điện thoại:", "đồng"})
        EXPECT_EQ(text.find(gone), std::string::npos) << gone;
    for (const char* there : {"không thu", "ngay trong ngày làm việc", "Không có giấy tờ",
                              "Nghĩa vụ tài chính", "thông báo khi có kết quả"})
        EXPECT_NE(text.find(there), std::string::npos) << there;
}

TEST(PrintARegister, repeats_its_heading_on_every_page) {
    auto form = sample<RegisterForm>();
    const auto row = form.rows.front();
    for (int i = 0; i < 60; ++i) form.rows.push_back(row);

    const auto pdf = printed(form);

    const auto text = testing::text_of(pdf);
    int headings = 0;
    for (auto at = text.find("Mã hồ sơ"); at != std::string::npos;
         at = text.find("Mã hồ sơ", at + 1))
        ++headings;
    show_to_the_eye("long_register.pdf", pdf);
    EXPECT_GE(testing::pages_of(pdf), 3);
    EXPECT_EQ(headings, testing::pages_of(pdf));
}

TEST(PreviewATemplate, refuses_faults_and_samples_that_do_not_fit) {
    EXPECT_EQ(code_of(preview(FormCode::form_01, "<doc/>")), "documents.template_faulty");
    EXPECT_EQ(code_of(preview(FormCode::form_01, built_in_template(FormCode::form_01), "{}")),
              "documents.bad_sample");
    EXPECT_EQ(code_of(preview(FormCode::form_01, built_in_template(FormCode::form_01), "{")),
              "documents.bad_sample");
    EXPECT_TRUE(words::has("documents.template_faulty") && words::has("documents.bad_sample"));
}

/// The figure of README.md: release build, `--gtest_filter=*milliseconds*`.
TEST(PrintAReceipt, takes_few_milliseconds_of_cpu) {
    const auto form = sample<ReceiptForm>();
    const auto with = built_in(FormCode::form_01);
    const auto cpu = [] {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
               static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
    };
    const double before = cpu();
    std::size_t bytes = print(with, form, options())->size();
    const double first = cpu() - before;
    constexpr int kTimes = 50;
    const double warm_from = cpu();
    for (int i = 0; i < kTimes; ++i) bytes = print(with, form, options())->size();
    const double each = (cpu() - warm_from) / kTimes;

    std::cout << "receipt: " << each << " ms CPU warm, " << first << " ms the first, " << bytes
              << " bytes\n";
    RecordProperty("ms_cpu", std::to_string(each));
#if !defined(__SANITIZE_ADDRESS__) && !__has_feature(address_sanitizer)
    EXPECT_LE(each, 15.0);
#endif
}

}  // namespace
}  // namespace motcua::documents
