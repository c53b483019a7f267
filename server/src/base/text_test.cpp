// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <gtest/gtest.h>

namespace motcua {

TEST(Fold, drops_diacritics_and_turns_d_with_stroke_into_d) {
    EXPECT_EQ(fold("  Đăng ký  KHAI SINH\tcho trẻ"), "dang ky khai sinh cho tre");
}

TEST(Fold, is_the_same_for_composed_and_decomposed_text) {
    EXPECT_EQ(fold("Ti\u1ebfng Vi\u1ec7t"), fold("Tie\u0302\u0301ng Vie\u0323\u0302t"));
}

TEST(Nfc, letters_passed_over_quickly_are_those_the_library_leaves_alone) {
    // A CJK radical sends the text the library's way; what stands before it must come out the same.
    const auto utf8 = [](char32_t code) {
        std::string out;
        if (code < 0x80) return out + static_cast<char>(code);
        if (code < 0x800)
            return out + static_cast<char>(0xC0 | code >> 6) +
                   static_cast<char>(0x80 | (code & 0x3F));
        return out + static_cast<char>(0xE0 | code >> 12) +
               static_cast<char>(0x80 | (code >> 6 & 0x3F)) +
               static_cast<char>(0x80 | (code & 0x3F));
    };
    for (char32_t code = 1; code <= 0x2100; ++code) {
        if (code >= 0x300 && code < 0x1E00) continue;
        EXPECT_EQ(to_nfc(utf8(code)) + "\u2E80", to_nfc(utf8(code) + "\u2E80"))
            << "U+" << std::hex << static_cast<unsigned>(code);
    }
}

TEST(Nfc, composes_and_replaces_bytes_that_are_not_utf8) {
    EXPECT_EQ(to_nfc("Tie\u0302\u0301ng"), "Ti\u1ebfng");
    EXPECT_EQ(to_nfc("a\xff"
                     "b"),
              "a\xEF\xBF\xBD"
              "b");
}

TEST(VietnameseSortKey, orders_letters_before_tones) {
    const std::vector<std::string> sorted{"An", "Ăn", "Ân", "Bà", "Da", "Đa",
                                          "Ma", "Mà", "Mả", "Mã", "Má", "Mạ"};
    for (std::size_t i = 1; i < sorted.size(); ++i)
        EXPECT_LT(vietnamese_sort_key(sorted[i - 1]), vietnamese_sort_key(sorted[i]))
            << sorted[i - 1] << " before " << sorted[i];
}

TEST(FoldedWords, separates_by_everything_that_is_no_letter_or_digit) {
    EXPECT_EQ(folded_words("Cấp lại (thẻ) CCCD/CMND 12-số"),
              (std::vector<std::string>{"cap", "lai", "the", "cccd", "cmnd", "12", "so"}));
}

}  // namespace motcua
