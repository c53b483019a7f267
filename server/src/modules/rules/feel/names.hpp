// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace motcua::rules {

/// The code point at `at`, and how many bytes it takes; 0 bytes at the end. Well-formed UTF-8.
struct Letter {
    char32_t code = 0;
    std::size_t bytes = 0;
};
Letter letter_at(std::string_view text, std::size_t at);
bool is_name_start(char32_t code);
bool is_name_part(char32_t code);
bool is_space(char32_t code);
/// A sign a FEEL name may contain: . / - ' + *
bool is_name_sign(char32_t code);
/// Where the white space and comments that begin at `at` end.
std::size_t after_space(std::string_view text, std::size_t at);
/// Where the run of name letters that begins at `at` ends.
std::size_t after_word(std::string_view text, std::size_t at);

/// Names that are more than one word, found in a text whatever the white space between their parts.
class KnownNames {
public:
    /// Names of one word need not be known: they are left out, and so are those of more than 24
    /// parts or 256 bytes.
    void add(std::string_view name);

    struct Match {
        std::string name;     ///< as it was added
        std::size_t end = 0;  ///< in the text
    };
    /// The longest name that begins at `at`.
    std::optional<Match> longest(std::string_view text, std::size_t at) const;

private:
    std::map<std::string, std::string, std::less<>> by_pieces_;
};

}  // namespace motcua::rules
