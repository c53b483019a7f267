// SPDX-License-Identifier: Apache-2.0
#include "modules/people/model/numbers.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "base/words.hpp"
#include "modules/people/model/card.hpp"
#include "modules/people/model/normal.hpp"

namespace motcua::people {
namespace {

template <class T>
std::string refused(const Result<T>& result) {
    const std::string code_of_it = code_of(result);
    if (!code_of_it.empty()) EXPECT_TRUE(words::has(code_of_it)) << code_of_it;
    return code_of_it;
}

TEST(PersonalNumber, says_place_gender_and_year_of_birth) {
    const auto old_man = read_cccd("001060012345");
    const auto young_woman = read_cccd("079308000001");
    const auto born_abroad = read_cccd("101190000001");

    ASSERT_TRUE(old_man && young_woman && born_abroad);
    EXPECT_EQ(1960, old_man->birth_year);
    EXPECT_EQ(Gender::male, old_man->gender);
    EXPECT_EQ(2008, young_woman->birth_year);
    EXPECT_EQ(Gender::female, young_woman->gender);
    EXPECT_EQ(79, young_woman->place);
}

TEST(PersonalNumber, is_refused_when_malformed_or_of_no_province) {
    EXPECT_EQ("people.cccd_malformed", refused(read_cccd("00106001234")));
    EXPECT_EQ("people.cccd_malformed", refused(read_cccd("00106001234x")));
    EXPECT_EQ("people.cccd_place", refused(read_cccd("003060012345")));
    EXPECT_EQ("people.cccd_place", refused(read_cccd("000060012345")));
}

RC_GTEST_PROP(PersonalNumber, gives_back_what_it_was_made_of, ()) {
    const int century = *rc::gen::inRange(0, 10);
    const int year = *rc::gen::inRange(0, 100);
    const int chance = *rc::gen::inRange(0, 1000000);
    const auto facts = read_cccd(fmt::format("001{}{:02}{:06}", century, year, chance));

    RC_ASSERT(facts.has_value());
    RC_ASSERT(facts->birth_year == 1900 + century / 2 * 100 + year);
    RC_ASSERT((facts->gender == Gender::female) == (century % 2 == 1));
}

TEST(Numbers, are_stored_in_one_form) {
    EXPECT_EQ("001060012345", *normal_number(IdentifierKind::cccd, "001 060 012 345"));
    EXPECT_EQ("012345678", *normal_number(IdentifierKind::cmnd, "012.345.678"));
    EXPECT_EQ("C1234567", *normal_number(IdentifierKind::passport, "c1234567"));
    EXPECT_EQ("0100109106", *normal_number(IdentifierKind::tax_code, "0100109106"));
    EXPECT_EQ("0100109106-001", *normal_number(IdentifierKind::tax_code, "0100109106001"));
    EXPECT_EQ("people.cmnd_malformed", refused(normal_number(IdentifierKind::cmnd, "1234")));
    EXPECT_EQ("people.passport_malformed", refused(normal_number(IdentifierKind::passport, "C1")));
    EXPECT_EQ("people.tax_code_malformed",
              refused(normal_number(IdentifierKind::tax_code, "01001")));
    EXPECT_EQ("people.tax_code_check",
              refused(normal_number(IdentifierKind::tax_code, "0100109107")));
}

RC_GTEST_PROP(TaxCode, notices_any_one_wrong_digit, ()) {
    // Every digit weighs something that is no multiple of 11, so one wrong digit never cancels out.
    const std::size_t at = *rc::gen::inRange<std::size_t>(0, 10);
    const int shift = *rc::gen::inRange(1, 10);
    std::string wrong = "0100109106";
    wrong[at] = static_cast<char>('0' + (wrong[at] - '0' + shift) % 10);

    RC_ASSERT(code_of(normal_number(IdentifierKind::tax_code, wrong)) == "people.tax_code_check");
}

TEST(Telephone, is_stored_as_dialled_inside_the_country) {
    for (const char* typed :
         {"0912345678", "+84 912 345 678", "84912345678", "0912.345.678", "(091)2345678"})
        EXPECT_EQ("0912345678", *normal_phone(typed)) << typed;
    EXPECT_EQ("02438253536", *normal_phone("024 3825 3536"));
    for (const char* wrong : {"", "12345", "0112345678", "091234567", "09123456789", "0912345abc"})
        EXPECT_EQ("people.phone_malformed", refused(normal_phone(wrong))) << wrong;
}

TEST(Email, needs_a_name_a_place_and_nothing_else) {
    EXPECT_EQ("an@example.vn", *normal_email(" an@example.vn "));
    for (const char* wrong : {"", "an", "@a.vn", "an@vn", "an@a.vn, b@b.vn", "a@b@c.vn", "an@a."})
        EXPECT_EQ("people.email_malformed", refused(normal_email(wrong))) << wrong;
}

TEST(TypedNumber, may_be_several_things_at_once) {
    const NumberForms ten_digits = possible_forms("0100109106");
    EXPECT_TRUE(ten_digits.tax_code && !ten_digits.phone && !ten_digits.passport);
    EXPECT_TRUE(possible_forms("0912345678").phone);
    EXPECT_TRUE(possible_forms("001060012345").cccd);
    EXPECT_TRUE(possible_forms("B1234567").passport);
    EXPECT_TRUE(possible_forms("xin chào").is_empty());
}

const std::string kCard =
    "001190012345|012345678|Nguyễn Thị Ánh|25121990|Nữ|Số 5, Đội Cấn, Ba Đình, Hà Nội|10052021";

TEST(CardQr, is_read_with_and_without_its_optional_fields) {
    const auto whole = read_card(Private(kCard));
    ASSERT_TRUE(whole) << whole.error().field;
    EXPECT_EQ("001190012345", whole->number.reveal());
    EXPECT_EQ("Nguyễn Thị Ánh", whole->name.reveal());
    EXPECT_EQ(day("1990-12-25"), whole->born_on->reveal());
    EXPECT_EQ(Gender::female, whole->gender);
    EXPECT_EQ(day("2021-05-10"), whole->issued_on);
    EXPECT_FALSE(whole->looks_mangled);

    const auto bare = read_card(Private("001160012345||Lê Văn B|00001960|Nam|Hà Nội"));
    ASSERT_TRUE(bare) << bare.error().field;
    EXPECT_FALSE(bare->old_number || bare->born_on || bare->issued_on);
    EXPECT_EQ(1960, bare->birth_year.reveal());

    EXPECT_TRUE(read_card(Private(kCard + "|Nguyễn Văn C|Trần Thị D|")));
}

TEST(CardQr, is_refused_by_the_field_that_cannot_be_read) {
    const auto field_refused = [](std::string text) {
        const auto card = read_card(Private(std::move(text)));
        EXPECT_EQ("people.qr_unreadable", refused(card));
        return card ? std::string("none") : card.error().field;
    };

    EXPECT_EQ("", field_refused("https://example.vn"));
    EXPECT_EQ("number", field_refused("12|012345678|A|25121990|Nam|HN|10052021"));
    EXPECT_EQ("old_number", field_refused("001190012345|12|A B|25121990|Nam|HN|10052021"));
    EXPECT_EQ("name", field_refused("001190012345||Nguy?n Th? A|25121990|Nam|HN|10052021"));
    EXPECT_EQ("name", field_refused("001190012345||Nguye6n4 Va8n|25121990|Nam|HN|10052021"));
    EXPECT_EQ("name", field_refused("001190012345|"));
    EXPECT_EQ("born_on", field_refused("001190012345||A B|31021990|Nam|HN|10052021"));
    EXPECT_EQ("gender", field_refused("001190012345||A B|25121990||HN|10052021"));
    EXPECT_EQ("address", field_refused("001190012345||A B|25121990|Nam||10052021"));
    EXPECT_EQ("issued_on", field_refused("001190012345||A B|25121990|Nam|HN|1005"));
}

TEST(CardQr, warns_where_a_keyboard_program_changed_the_name) {
    const auto mangled = [](const std::string& name) {
        return read_card(Private("001190012345||" + name + "|25121990|Nam|HN|10052021"))
            ->looks_mangled;
    };

    EXPECT_TRUE(mangled("Nguyeenx Vawn A"));
    EXPECT_TRUE(mangled("Ddoox Ddinhf"));
    for (const char* fine : {"Nguyễn Thị Ánh", "Đỗ Đình Được", "Phạm Quỳnh Hương", "Y Blang"})
        EXPECT_FALSE(mangled(fine)) << fine;
}

RC_GTEST_PROP(CardQr, never_falls_over_whatever_is_scanned, ()) {
    const auto text = *rc::gen::string<std::string>();
    const auto cut = *rc::gen::inRange<std::size_t>(0, kCard.size());
    read_card(Private(text)).has_value();
    read_card(Private(kCard.substr(0, cut) + text)).has_value();
}

TEST(FoldedEndings, begin_at_every_word) {
    EXPECT_EQ((std::vector<std::string>{"an", "van an", "nguyen van an"}),
              folded_endings("Nguyễn Văn  AN"));
    EXPECT_EQ((std::vector<std::string>{"dung", "do dung"}), folded_endings("Đỗ Dũng"));
}

}  // namespace
}  // namespace motcua::people
