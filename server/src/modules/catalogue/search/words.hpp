// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace motcua::catalogue::search {

/// One syllable as typed (lower case, tone mark in its usual place) and without diacritics.
struct Syllable {
    std::string plain;
    std::string exact;
    bool has_marks() const { return plain != exact; }
    bool operator==(const Syllable&) const = default;
};

/// Letters and digits make syllables; "i" and "y" after a consonant are one letter ("kí" = "ký"),
/// and "hoà" = "hòa".
std::vector<Syllable> syllables(std::string_view text);

/// At most one letter wrong, missing, added or exchanged with its neighbour.
bool is_near(std::string_view a, std::string_view b);

}  // namespace motcua::catalogue::search
