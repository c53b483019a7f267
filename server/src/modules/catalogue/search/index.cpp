// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/search/index.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace motcua::catalogue::search {
namespace {

// BM25F: how much a word says by where it stands, and how fast repetition and length wear it out.
constexpr double kTitle = 3.0, kResult = 1.0, kDomain = 0.9, kCase = 0.6, kBody = 0.25,
                 kPaper = 0.45, kMaker = 0.5;
constexpr double kSaturation = 1.2;
constexpr double kLengthWear = 0.6;

// A question's words: pairs of neighbours are words of Vietnamese, single syllables are ambiguous.
constexpr double kPlain = 0.5, kExact = 0.5, kPair = 1.5;
constexpr double kMeant = 0.6, kMeantOfficial = 0.45, kMeantWords = 5, kMeantPow = 0.5,
                 kLoose = 0.7;
constexpr double kTypo = 0.7;
constexpr double kCoverage = 1.2;
constexpr double kTelling = 0.5;  // a word of less weight asks for nothing in particular

struct Field {
    double weight;
    std::vector<std::string_view> texts;
};

std::vector<Field> fields_of(const Document& document) {
    const auto views = [](const std::vector<std::string>& all) {
        return std::vector<std::string_view>(all.begin(), all.end());
    };
    return {{kTitle, {document.name}},          {kResult, views(document.results)},
            {kDomain, views(document.domains)}, {kCase, views(document.cases)},
            {kBody, views(document.executing)}, {kPaper, views(document.papers)},
            {kMaker, {document.promulgator}}};
}

std::string exact_key(const Syllable& word) {
    return "=" + word.exact;
}
std::string pair_key(const std::string& a, const std::string& b) {
    return a + " " + b;
}

float prior_of(const Prior& prior) {
    double factor = 1;
    if (prior.is_commune) factor += 0.12;
    if (prior.is_province) factor += 0.05;
    if (prior.is_common) factor += 0.10;
    if (prior.is_offered) factor += 0.10;
    if (prior.is_other_province) factor -= 0.40;
    if (prior.is_internal) factor -= 0.30;
    if (prior.is_abroad) factor -= 0.15;
    if (prior.is_listed_only) factor -= 0.15;
    return static_cast<float>(factor);
}

}  // namespace

struct Index::Query {
    std::vector<float> scores;
    std::vector<std::uint32_t> touched;
    std::map<std::string, double> known;  ///< plain syllables asked for, with their weight
    bool has_typo = false;
};

Index::Index(const std::vector<Entry>& entries, Speech speech) : speech_(std::move(speech)) {
    build(entries);
}

void Index::build(const std::vector<Entry>& entries) {
    // First the lengths, so that each word of a field can be weighed against its average.
    std::vector<double> total(fields_of({}).size(), 0);
    std::vector<std::vector<std::vector<Syllable>>> words(entries.size());
    for (std::size_t d = 0; d < entries.size(); ++d) {
        const auto fields = fields_of(entries[d].document);
        words[d].resize(fields.size());
        for (std::size_t f = 0; f < fields.size(); ++f) {
            for (const auto text : fields[f].texts) {
                const auto written = syllables(text);
                words[d][f].insert(words[d][f].end(), written.begin(), written.end());
                words[d][f].push_back({});  // no pair reaches over the end of a text
                if (f != 0) continue;
                for (const auto& spelled : speech_.spelled_out(written)) {
                    words[d][f].insert(words[d][f].end(), spelled.begin(), spelled.end());
                    words[d][f].push_back({});
                }
            }
            total[f] += static_cast<double>(words[d][f].size());
        }
    }
    std::map<std::string, int> in_titles;
    for (std::size_t d = 0; d < entries.size(); ++d) {
        const auto fields = fields_of(entries[d].document);
        Counts counts;
        for (std::size_t f = 0; f < fields.size(); ++f) {
            const double average = total[f] / static_cast<double>(entries.size()) + 0.01;
            const double length = static_cast<double>(words[d][f].size());
            const float each = static_cast<float>(
                fields[f].weight / (1 - kLengthWear + kLengthWear * length / average));
            for (std::size_t i = 0; i < words[d][f].size(); ++i) {
                const auto& word = words[d][f][i];
                if (word.plain.empty()) continue;
                counts[word.plain] += each;
                counts[exact_key(word)] += each;
                if (i + 1 < words[d][f].size() && !words[d][f][i + 1].plain.empty())
                    counts[pair_key(word.plain, words[d][f][i + 1].plain)] += each;
            }
        }
        for (const auto& [text, count] : counts)
            terms_[text].postings.push_back(
                {static_cast<std::uint32_t>(d), static_cast<float>(count / (kSaturation + count))});
        std::vector<std::string> title;
        for (const auto& word : words[d][0])
            if (!word.plain.empty()) title.push_back(word.plain);
        for (const auto& word : std::set<std::string>(title.begin(), title.end()))
            ++in_titles[word];
        for (std::size_t i = 0; i + 1 < title.size(); ++i)
            title_pairs_.insert(pair_key(title[i], title[i + 1]));
        // "Thủ tục …": what says nothing in a question says nothing in a title.
        std::vector<std::string> telling;
        for (const auto& heard : speech_.understand(entries[d].document.name).typed)
            if (!heard.is_stop) telling.push_back(heard.syllable.plain);
        titles_.push_back(std::move(telling));
        codes_.push_back(entries[d].document.code);
        names_.push_back(entries[d].document.name);
        prior_.push_back(prior_of(entries[d].prior));
    }
    const double all = static_cast<double>(entries.size());
    for (auto& [text, term] : terms_) {
        const double with = static_cast<double>(term.postings.size());
        term.idf = static_cast<float>(std::log(1 + (all - with + 0.5) / (with + 0.5)));
    }
    title_words_.assign(in_titles.begin(), in_titles.end());
}

const Index::Term* Index::term(const std::string& text) const {
    const auto found = terms_.find(text);
    return found == terms_.end() ? nullptr : &found->second;
}

/// The title word nearest to one nobody knows; the more common of several.
std::string Index::corrected(const std::string& plain) const {
    if (plain.size() < 3) return "";
    std::string best;
    int most = 0;
    for (const auto& [word, count] : title_words_) {
        if (word.size() + 1 < plain.size() || word.size() > plain.size() + 1) continue;
        // The first letter is seldom wrong.
        const int worth = word[0] == plain[0] ? count * 4 : count;
        if (worth > most && is_near(plain, word)) {
            best = word;
            most = worth;
        }
    }
    return best;
}

void Index::add(Query& query, const Term& term, double weight) const {
    const auto factor = static_cast<float>(weight * term.idf);
    for (const auto& posting : term.postings) {
        if (query.scores[posting.document] == 0) query.touched.push_back(posting.document);
        query.scores[posting.document] += factor * posting.weight;
    }
}

void Index::ask(Query& query, const Syllable& word, const Syllable* next, double weight,
                double next_weight) const {
    auto& known = query.known[word.plain];
    known = std::max(known, weight);
    const Term* plain = term(word.plain);
    if (plain) {
        const Term* exact = word.has_marks() ? term(exact_key(word)) : nullptr;
        // Typed with marks, a word with other marks says little; typed bare, any may be meant.
        add(query, *plain, weight * (word.has_marks() ? kPlain * 0.5 : kPlain + kExact * 0.7));
        if (exact) add(query, *exact, weight * kExact * 1.5);
    }
    if (next)
        if (const Term* pair = term(pair_key(word.plain, next->plain)))
            add(query, *pair, kPair * std::sqrt(weight * next_weight));
}

/// Whether the catalogue itself speaks like that: then there is little to translate.
bool Index::is_official(const std::vector<Syllable>& words) const {
    if (words.size() < 2) return false;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (!title_pairs_.contains(pair_key(words[i].plain, words[i + 1].plain))) return false;
    return true;
}

/// How much of a title was asked for: a short title that says just that is meant.
double Index::coverage(const Query& query, std::uint32_t document) const {
    double all = 0, said = 0;
    for (const auto& word : titles_[document]) {
        const Term* known = term(word);
        const double idf = known ? known->idf : 1;
        all += idf;
        const auto found = query.known.find(word);
        if (found != query.known.end() && found->second > kTelling) said += idf;
    }
    return all > 0 ? said / all : 0;
}

/// Codes written out in the question ("1.001193") are meant before anything else.
std::vector<Found> Index::by_code(std::string_view question) const {
    std::vector<Found> found;
    for (std::size_t at = 0; at < question.size();) {
        const auto end = std::min(question.find_first_not_of("0123456789.", at), question.size());
        std::string_view word = question.substr(at, end - at);
        while (word.ends_with('.')) word.remove_suffix(1);
        if (word.size() > 4)
            for (std::uint32_t d = 0; d < codes_.size(); ++d)
                if (codes_[d] == word) found.push_back({codes_[d], names_[d], 1000, "code"});
        at = std::max(question.find_first_of("0123456789", end), end + 1);
    }
    return found;
}

std::vector<Found> Index::find(std::string_view question, std::size_t limit) const {
    if (auto exact = by_code(question); !exact.empty()) {
        exact.resize(std::min(exact.size(), limit));
        return exact;
    }
    Query query;
    query.scores.assign(names_.size(), 0);
    auto understood = speech_.understand(question);
    auto& typed = understood.typed;
    for (auto& heard : typed) {
        if (term(heard.syllable.plain) || heard.weight < 0.5) continue;
        const std::string nearest = corrected(heard.syllable.plain);
        if (nearest.empty()) continue;
        heard.syllable = {nearest, nearest};
        heard.weight *= kTypo;
        query.has_typo = true;
    }
    for (std::size_t i = 0; i < typed.size(); ++i)
        ask(query, typed[i].syllable, i + 1 < typed.size() ? &typed[i + 1].syllable : nullptr,
            typed[i].weight, i + 1 < typed.size() ? typed[i + 1].weight : 0);
    for (const auto& [phrase, said, is_loose] : understood.meant) {
        // A long phrase must not shout down what was typed.
        const double length = static_cast<double>(phrase.size());
        const double weight = (is_official(said) ? kMeantOfficial : kMeant) *
                              (is_loose ? kLoose : 1.0) *
                              std::min(1.0, std::pow(kMeantWords / length, kMeantPow));
        for (std::size_t i = 0; i < phrase.size(); ++i) {
            ask(query, phrase[i], i + 1 < phrase.size() ? &phrase[i + 1] : nullptr, weight, weight);
            query.known[phrase[i].plain] = 1;
        }
    }

    std::vector<std::pair<double, std::uint32_t>> ranked;
    ranked.reserve(query.touched.size());
    for (const auto d : query.touched)
        ranked.emplace_back(query.scores[d] * static_cast<double>(prior_[d]), d);
    const auto better = [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : codes_[a.second] < codes_[b.second];
    };
    const auto look_at = std::min(ranked.size(), std::max<std::size_t>(limit, 60));
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(look_at),
                      ranked.end(), better);
    ranked.resize(look_at);
    for (auto& [score, d] : ranked) score *= 1 + kCoverage * coverage(query, d);
    std::sort(ranked.begin(), ranked.end(), better);
    ranked.resize(std::min(limit, ranked.size()));
    std::vector<Found> found;
    for (const auto& [score, d] : ranked)
        found.push_back({codes_[d], names_[d], std::round(score * 1000) / 1000,
                         query.has_typo              ? "typo"
                         : !understood.meant.empty() ? "synonym"
                                                     : "words"});
    return found;
}

}  // namespace motcua::catalogue::search
