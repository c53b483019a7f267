// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "modules/catalogue/search/document.hpp"
#include "modules/catalogue/search/speech.hpp"

namespace motcua::catalogue::search {

/// How likely a procedure is asked for at all, before a word was typed.
struct Prior {
    bool is_commune = false;
    bool is_province = false;
    bool is_offered = false;         ///< at this place, today
    bool is_common = false;          ///< in the starter catalogue
    bool is_other_province = false;  ///< made by another province for itself
    bool is_internal = false;        ///< between agencies, not for citizens
    bool is_abroad = false;          ///< at the missions abroad
    bool is_listed_only = false;     ///< only its name is known
};

struct Entry {
    Document document;
    Prior prior;
};

/// One answer. `why` names what it was found by: "words", "synonym", "typo", "code".
struct Found {
    std::string code;
    std::string name;
    double score = 0;
    std::string why;
};
BOOST_DESCRIBE_STRUCT(Found, (), (code, name, score, why))

/// Search in memory over titles, domains, results and papers, as people type. Built once; asking
/// is const and may run on many threads.
class Index {
public:
    Index(const std::vector<Entry>& entries, Speech speech);

    /// The best `limit` answers, best first; nothing for a question without a known word.
    std::vector<Found> find(std::string_view question, std::size_t limit) const;
    std::size_t size() const { return names_.size(); }

private:
    struct Posting {
        std::uint32_t document;
        float weight;
    };
    struct Term {
        std::vector<Posting> postings;
        float idf = 0;
    };
    struct Query;
    using Counts = std::unordered_map<std::string, float>;

    void build(const std::vector<Entry>& entries);
    std::vector<Found> by_code(std::string_view question) const;
    const Term* term(const std::string& text) const;
    std::string corrected(const std::string& plain) const;
    void ask(Query& query, const Syllable& word, const Syllable* next, double weight,
             double next_weight) const;
    void add(Query& query, const Term& term, double weight) const;
    bool is_official(const std::vector<Syllable>& words) const;
    double coverage(const Query& query, std::uint32_t document) const;

    Speech speech_;
    std::vector<std::string> codes_, names_;
    std::vector<float> prior_;
    std::vector<std::vector<std::string>> titles_;  ///< their telling syllables, plain
    std::unordered_map<std::string, Term> terms_;
    std::unordered_set<std::string> title_pairs_;
    std::vector<std::pair<std::string, int>> title_words_;  ///< by text, with how many titles
};

}  // namespace motcua::catalogue::search
