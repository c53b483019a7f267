// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/search/speech.hpp"

#include <algorithm>
#include <boost/describe.hpp>
#include <map>

#include "base/json.hpp"

namespace motcua::catalogue::search {

struct SynonymRecord {
    std::vector<std::string> say;
    std::vector<std::string> mean;
    bool instead = false;
};
BOOST_DESCRIBE_STRUCT(SynonymRecord, (), (say, mean, instead))

struct SynonymFile {
    std::string source;
    std::string as_of;
    std::vector<std::string> stop;
    std::vector<std::string> weak;
    std::vector<SynonymRecord> synonyms;
};
BOOST_DESCRIBE_STRUCT(SynonymFile, (), (source, as_of, stop, weak, synonyms))

namespace {

constexpr double kStopWeight = 0.05;
constexpr double kUnsureStopWeight = 0.35;  // typed without marks: "co" may be "có" or "cổ"
constexpr double kWeakWeight = 0.45;
constexpr double kReplacedWeight = 0.1;
constexpr double kExplainedWeight = 0.35;

/// Whether a word of the question is the word of a phrase. Marks that were typed must agree; a word
/// typed bare agrees with any marks.
bool agrees(const Syllable& typed, const Syllable& word, bool question_has_marks) {
    if (typed.plain != word.plain) return false;
    if (typed.exact == word.exact) return true;
    return !typed.has_marks() && !question_has_marks;
}

/// Three of four Vietnamese syllables bear marks; who types with marks leaves few of them out.
bool is_typed_with_marks(const std::vector<Syllable>& words) {
    const auto marked =
        std::count_if(words.begin(), words.end(), [](const auto& w) { return w.has_marks(); });
    return static_cast<std::size_t>(marked) * 3 > words.size();
}

}  // namespace

void Speech::add(std::string_view words, Role role, std::size_t meaning) {
    auto parts = syllables(words);
    if (parts.empty()) return;
    by_first_.emplace(parts.front().plain, phrases_.size());
    phrases_.push_back({std::move(parts), role, meaning});
}

Result<Speech> Speech::read(std::string_view text) {
    auto file = json::read<SynonymFile>(text);
    if (!file) return file.error();
    Speech speech;
    for (const auto& words : file->stop) speech.add(words, Role::stop, 0);
    for (const auto& words : file->weak) speech.add(words, Role::weak, 0);
    for (const auto& record : file->synonyms) {
        if (record.say.empty() || record.mean.empty())
            return Error{Kind::invalid, "catalogue.bad_synonyms", "synonyms"};
        Meaning meaning;
        meaning.instead = record.instead;
        for (const auto& phrase : record.mean) meaning.phrases.push_back(syllables(phrase));
        for (const auto& words : record.say) speech.add(words, Role::say, speech.meanings_.size());
        speech.meanings_.push_back(std::move(meaning));
    }
    return speech;
}

bool Speech::says(const Meaning& meaning, const Syllable& word) {
    return std::any_of(meaning.phrases.begin(), meaning.phrases.end(), [&](const auto& phrase) {
        return std::any_of(phrase.begin(), phrase.end(),
                           [&](const auto& one) { return one.plain == word.plain; });
    });
}

std::vector<Speech::Match> Speech::matches(const std::vector<Syllable>& question,
                                           bool has_marks) const {
    std::vector<Match> found;
    for (std::size_t i = 0; i < question.size(); ++i) {
        const auto [first, last] = by_first_.equal_range(question[i].plain);
        for (auto it = first; it != last; ++it) {
            const Phrase& phrase = phrases_[it->second];
            // "đóng cửa luôn quán": people put words between; question words are never that loose.
            std::size_t spare = phrase.role != Role::say ? 0 : phrase.words.size() > 2 ? 2 : 1;
            Match match{{}, &phrase};
            for (std::size_t at = i; at < question.size() && match.at.size() < phrase.words.size();
                 ++at) {
                if (agrees(question[at], phrase.words[match.at.size()], has_marks))
                    match.at.push_back(at);
                else if (match.at.empty() || spare-- == 0)
                    break;
            }
            if (match.at.size() == phrase.words.size()) found.push_back(std::move(match));
        }
    }
    return found;
}

std::vector<std::vector<Syllable>> Speech::spelled_out(const std::vector<Syllable>& text) const {
    std::vector<std::vector<Syllable>> all;
    for (const auto& word : text) {
        const auto [first, last] = by_first_.equal_range(word.plain);
        for (auto it = first; it != last; ++it) {
            const Phrase& phrase = phrases_[it->second];
            if (phrase.role != Role::say || phrase.words.size() != 1) continue;
            if (!meanings_[phrase.meaning].instead || phrase.words[0].exact != word.exact) continue;
            for (const auto& words : meanings_[phrase.meaning].phrases) all.push_back(words);
        }
    }
    return all;
}

/// "làm cccd" reads as "làm thẻ căn cước", so that phrases are found in it.
std::vector<Syllable> Speech::with_words_for_abbreviations(std::vector<Syllable> typed) const {
    std::vector<Syllable> words;
    for (auto& word : typed) {
        auto spelled = spelled_out({word});
        if (spelled.empty())
            words.push_back(std::move(word));
        else
            words.insert(words.end(), spelled.front().begin(), spelled.front().end());
    }
    return words;
}

Understood Speech::understand(std::string_view question) const {
    auto typed = syllables(question);
    const bool has_marks = is_typed_with_marks(typed);
    const auto words = with_words_for_abbreviations(std::move(typed));
    const auto found = matches(words, has_marks);
    // A longer phrase says what is meant; the shorter ones inside it do not count.
    const auto inside = [&](const Match& small) {
        return std::any_of(found.begin(), found.end(), [&](const Match& big) {
            return big.at.size() > small.at.size() &&
                   std::includes(big.at.begin(), big.at.end(), small.at.begin(), small.at.end());
        });
    };
    Understood understood;
    for (const auto& word : words) understood.typed.push_back({word, 1});
    std::map<std::size_t, const Match*> meant;
    for (const auto& match : found) {
        if (inside(match)) continue;
        const bool sure = has_marks || match.at.size() > 1;
        double weight = 1;
        switch (match.phrase->role) {
            case Role::stop:
                weight = sure ? kStopWeight : kUnsureStopWeight;
                for (const auto at : match.at) understood.typed[at].is_stop = true;
                break;
            case Role::weak:
                weight = kWeakWeight;
                break;
            case Role::say: {
                const bool instead = meanings_[match.phrase->meaning].instead;
                const auto& first = words[match.from()].plain;
                if (!sure && words.size() > 1 && first.size() < 4 && !instead) continue;
                weight = instead ? kReplacedWeight : kExplainedWeight;
                const auto [known, is_new] = meant.try_emplace(match.phrase->meaning, &match);
                if (!is_new && known->second->is_loose()) known->second = &match;
            }
        }
        for (const auto at : match.at) {
            // Of a translated phrase the words its translation keeps still count in full.
            const bool kept = match.phrase->role == Role::say && weight == kExplainedWeight &&
                              says(meanings_[match.phrase->meaning], words[at]);
            if (!kept) understood.typed[at].weight = std::min(understood.typed[at].weight, weight);
        }
    }
    for (const auto& [meaning, match] : meant)
        for (const auto& phrase : meanings_[meaning].phrases)
            understood.meant.push_back({phrase, match->phrase->words, match->is_loose()});
    return understood;
}

}  // namespace motcua::catalogue::search
