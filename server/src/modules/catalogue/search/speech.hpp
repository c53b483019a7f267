// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.hpp"
#include "modules/catalogue/search/words.hpp"

namespace motcua::catalogue::search {

/// A word of a question after everyday speech was understood: how much it says, and where it stood.
struct Heard {
    Syllable syllable;
    double weight = 1;
    bool is_stop = false;
};

/// A phrase in the catalogue's terms, and what was said for it.
struct Meant {
    std::vector<Syllable> words;
    std::vector<Syllable> said;
    bool is_loose = false;  ///< other words stood between the words that were said
};

/// A question: what was typed, and what that means in the catalogue's terms.
struct Understood {
    std::vector<Heard> typed;
    std::vector<Meant> meant;
};

/// Everyday speech as data (data/catalogue/synonyms.json): question words that say nothing, words
/// that say little, and what people say for the catalogue's terms.
class Speech {
public:
    /// Refuses: as json::read; catalogue.bad_synonyms (an entry without words).
    static Result<Speech> read(std::string_view json);

    Understood understand(std::string_view question) const;
    /// What the abbreviations in a text stand for ("TNLĐ, BNN"): titles are written with them too.
    std::vector<std::vector<Syllable>> spelled_out(const std::vector<Syllable>& text) const;

private:
    enum class Role { stop, weak, say };
    struct Phrase {
        std::vector<Syllable> words;
        Role role = Role::say;
        std::size_t meaning = 0;  ///< index into meanings_
    };
    struct Meaning {
        std::vector<std::vector<Syllable>> phrases;
        bool instead = false;
    };
    struct Match {
        std::vector<std::size_t> at;  ///< places of its words in the question, ascending
        const Phrase* phrase = nullptr;
        std::size_t from() const { return at.front(); }
        std::size_t to() const { return at.back() + 1; }
        bool is_loose() const { return to() - from() > at.size(); }
    };
    std::vector<Syllable> with_words_for_abbreviations(std::vector<Syllable> typed) const;
    static bool says(const Meaning& meaning, const Syllable& word);
    void add(std::string_view words, Role role, std::size_t meaning);
    std::vector<Match> matches(const std::vector<Syllable>& question, bool has_marks) const;

    std::vector<Phrase> phrases_;
    std::unordered_multimap<std::string, std::size_t> by_first_;  ///< plain first syllable
    std::vector<Meaning> meanings_;
};

}  // namespace motcua::catalogue::search
