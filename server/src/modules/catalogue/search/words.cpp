// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/search/words.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"
#include "modules/catalogue/model/composed.hpp"

namespace motcua::catalogue::search {
namespace {

/// Lower case of the letters Vietnamese uses; others pass as they are.
void put_lower(std::string& out, std::string_view letter) {
    if (letter.size() == 1) {
        const char c = letter[0];
        out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
        return;
    }
    const auto a = static_cast<unsigned char>(letter[0]);
    const auto b = static_cast<unsigned char>(letter[1]);
    if (letter.size() == 2 && a == 0xC3 && b >= 0x80 && b <= 0x9E && b != 0x97) {
        out += {letter[0], static_cast<char>(b + 0x20)};
    } else if (letter.size() == 2 && (a == 0xC4 || a == 0xC5 || a == 0xC6)) {
        static constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
            {"Đ", "đ"}, {"Ă", "ă"}, {"Ĩ", "ĩ"}, {"Ũ", "ũ"}, {"Ơ", "ơ"}, {"Ư", "ư"}};
        for (const auto& [upper, lower] : kPairs)
            if (letter == upper) {
                out += lower;
                return;
            }
        out += letter;
    } else if (letter.size() == 3 && a == 0xE1 && (b == 0xBA || b == 0xBB)) {
        // In this block upper case is even, lower case the odd number after it.
        const auto c = static_cast<unsigned char>(letter[2]);
        out += {letter[0], letter[1], static_cast<char>(c | 1)};
    } else {
        out += letter;
    }
}

/// The letters of Vietnamese without their marks, 0 for what is none of them.
class PlainLetters {
public:
    PlainLetters() {
        for (int lead = 0xC3; lead <= 0xC6; ++lead)
            for (int tail = 0x80; tail < 0xC0; ++tail) set({char(lead), char(tail)});
        for (int middle = 0xBA; middle <= 0xBB; ++middle)
            for (int tail = 0x80; tail < 0xC0; ++tail) set({char(0xE1), char(middle), char(tail)});
    }
    char of(std::string_view letter) const {
        return letter.size() == 1 ? letter[0] : letter.size() > 3 ? 0 : letters_[place(letter)];
    }

private:
    static std::size_t place(std::string_view letter) {
        const auto at = [&](std::size_t i) { return static_cast<unsigned char>(letter[i]); };
        if (letter.size() == 2) return (at(0) & 3u) * 64u + (at(1) & 63u);
        return 256u + (at(1) & 1u) * 64u + (at(2) & 63u);
    }
    void set(const std::string& letter) {
        const std::string plain = fold(letter);
        letters_[place(letter)] = plain.size() == 1 ? plain[0] : 0;
    }
    std::array<char, 384> letters_{};
};

/// A word without its marks.
std::string plain_of(std::string_view word) {
    static const PlainLetters letters;
    std::string plain;
    for (std::size_t i = 0; i < word.size();) {
        const auto c = static_cast<unsigned char>(word[i]);
        const std::size_t width = c < 0x80 ? 1 : c < 0xE0 ? 2 : 3;
        if (const char letter = letters.of(word.substr(i, width))) plain.push_back(letter);
        i += width;
    }
    return plain;
}

/// The old and the new place of a tone mark, and i for y: one spelling for both.
std::string one_spelling(std::string text) {
    static constexpr std::pair<std::string_view, std::string_view> kSame[] = {
        {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
        {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
        {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"}};
    for (const auto& [from, to] : kSame)
        if (text.ends_with(from)) text.replace(text.size() - from.size(), from.size(), to);
    static constexpr std::pair<std::string_view, std::string_view> kShortI[] = {
        {"kí", "ký"}, {"kì", "kỳ"}, {"kỉ", "kỷ"}, {"kĩ", "kỹ"}, {"lí", "lý"}, {"mĩ", "mỹ"},
        {"tỉ", "tỷ"}, {"li", "ly"}, {"ki", "ky"}, {"hi", "hy"}, {"mi", "my"}, {"ti", "ty"}};
    for (const auto& [from, to] : kShortI)
        if (text == from) text = to;
    return text;
}

}  // namespace

std::vector<Syllable> syllables(std::string_view text) {
    const std::string nfc = composed(text);
    std::vector<Syllable> all;
    std::string word;
    const auto end_word = [&] {
        if (word.empty()) return;
        std::string exact = one_spelling(std::move(word));
        word.clear();
        std::string plain = one_spelling(plain_of(exact));
        if (!plain.empty()) all.push_back({std::move(plain), std::move(exact)});
    };
    for (std::size_t i = 0; i < nfc.size();) {
        const auto c = static_cast<unsigned char>(nfc[i]);
        const std::size_t width = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        const std::string_view letter = std::string_view(nfc).substr(i, width);
        i += width;
        const bool digit = c >= '0' && c <= '9';
        const bool ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const auto second = letter.size() > 1 ? static_cast<unsigned char>(letter[1]) : 0;
        const bool vietnamese =
            (c >= 0xC3 && c <= 0xC6) || (c == 0xE1 && (second == 0xBA || second == 0xBB));
        if (digit || ascii || vietnamese)
            put_lower(word, letter);
        else
            end_word();
    }
    end_word();
    return all;
}

bool is_near(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i]) ++i;
    if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
    if (i == a.size()) return true;
    if (a.substr(i + 1) == b.substr(i + 1)) return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] &&
           a.substr(i + 2) == b.substr(i + 2);
}

}  // namespace motcua::catalogue::search
