// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "modules/catalogue/import/shapes.hpp"

namespace motcua::catalogue::import {
namespace {

constexpr std::size_t kNameBytesMax = 1500;  // about 1,000 Vietnamese letters
constexpr std::int64_t kDongMin = 1000;      // no fee in force is smaller: thousands typed short

/// What stops a procedure from being offered until a person has looked.
constexpr std::string_view kBlocking[] = {
    "catalogue.fee_zero_with_text", "catalogue.fee_suspiciously_small",
    "catalogue.foreign_currency",   "catalogue.time_glued",
    "catalogue.time_sentence",      "catalogue.unit_unknown",
    "catalogue.time_missing",       "catalogue.methods_missing",
    "catalogue.code_malformed",     "catalogue.code_twice",
};

class Review {
public:
    explicit Review(std::vector<Note>& notes) : notes_(notes) {}

    void note(std::string_view code, std::string field) {
        notes_.push_back({std::string(code), std::move(field)});
    }

    void fees(const Method& method, const std::string& at) {
        for (std::size_t i = 0; i < method.fees.size(); ++i) {
            const auto& fee = method.fees[i];
            const std::string field = fmt::format("{}.fees[{}]", at, i);
            const bool foreign = fee.currency != "VND";
            if (foreign) note("catalogue.foreign_currency", field);
            if (!fee.value)
                note(fee.text.empty() ? "catalogue.fee_missing" : "catalogue.fee_text_only", field);
            else if (*fee.value == 0)
                note(fee.text.empty() ? "catalogue.fee_zero" : "catalogue.fee_zero_with_text",
                     field);
            else if (!foreign && *fee.value < kDongMin)
                note("catalogue.fee_suspiciously_small", field);
        }
    }

    void times(const Facts& facts) {
        std::map<Channel, std::set<std::pair<std::string, std::string>>> terms;
        for (std::size_t i = 0; i < facts.methods.size(); ++i) {
            const auto& method = facts.methods[i];
            const std::string at = fmt::format("methods[{}]", i);
            fees(method, at);
            if (terms.contains(method.channel)) note("catalogue.channel_repeated", at);
            terms[method.channel].insert({method.term.amount, method.term.unit});
            if (method.is_glued) {
                note("catalogue.time_glued", at);
                continue;
            }
            if (method.term.amount.find('.') != std::string::npos)
                note("catalogue.time_fraction", at);
            if (method.term.is_known()) continue;
            // The cases may say what the channel does not.
            const bool said = stated_term(facts, method.channel).has_value();
            if (!method.time_text.empty())
                note(said ? "catalogue.time_from_cases" : "catalogue.time_sentence", at);
            else if (method.term.amount.empty() || method.term.amount == "0")
                note(said ? "catalogue.time_from_cases" : "catalogue.time_missing", at);
            else
                note(said ? "catalogue.time_from_cases" : "catalogue.unit_unknown", at);
        }
        std::set<std::set<std::pair<std::string, std::string>>> distinct;
        for (const auto& [channel, said] : terms) distinct.insert(said);
        if (distinct.size() > 1) note("catalogue.channels_differ", "methods");
    }

    void papers(const Facts& facts) {
        std::set<std::string> headings;
        for (std::size_t i = 0; i < facts.components.size(); ++i) {
            const auto& paper = facts.components[i];
            const std::string at = fmt::format("components[{}]", i);
            if (paper.name.size() > kNameBytesMax) note("catalogue.too_long", at + ".name");
            if (paper.name.empty()) note("catalogue.component_unnamed", at);
            if (paper.originals == 0 && paper.copies == 0) note("catalogue.no_copies_stated", at);
            if (headings.insert(paper.group).second &&
                fold(paper.group).find("luu y") != std::string::npos)
                note("catalogue.group_is_note", at + ".group");
        }
    }

    void parts(const Facts& facts) {
        if (facts.methods.empty()) note("catalogue.methods_missing", "methods");
        if (facts.components.empty()) note("catalogue.components_missing", "components");
        if (facts.legal.empty()) note("catalogue.legal_missing", "legal");
        if (facts.results.empty()) note("catalogue.results_missing", "results");
        if (facts.executing.empty()) note("catalogue.executing_missing", "executing");
        if (facts.promulgator.empty()) note("catalogue.promulgator_missing", "promulgator");
        if (facts.name.size() > kNameBytesMax) note("catalogue.too_long", "name");
        levels(facts);
    }

    /// The source marks national offices' procedures "commune": believed only where a body that
    /// executes it can be of that level.
    void levels(const Facts& facts) {
        const auto& all = facts.levels;
        if (all.empty()) note("catalogue.level_missing", "levels");
        if (std::find(all.begin(), all.end(), Level::commune) == all.end()) return;
        if (facts.executing.empty()) return;
        for (const auto& body : facts.executing) {
            const std::string plain = fold(body);
            for (const std::string_view word : {"xa", "phuong", "dac khu", "co so"})
                if ((" " + plain + " ").find(fmt::format(" {} ", word)) != std::string::npos)
                    return;
        }
        note("catalogue.level_unreliable", "levels");
    }

private:
    std::vector<Note>& notes_;
};

}  // namespace

void review(Record& record) {
    Review looked(record.notes);
    if (!is_national_code(record.code())) looked.note("catalogue.code_malformed", "code");
    if (const auto* facts = std::get_if<Facts>(&record.what)) {
        looked.times(*facts);
        looked.papers(*facts);
        looked.parts(*facts);
    } else {
        const auto& listing = std::get<Listing>(record.what);
        if (listing.executing.empty())
            looked.note("catalogue.executing_missing", "executing_departments");
        if (listing.promulgator.empty())
            looked.note("catalogue.promulgator_missing", "promulgator");
    }
}

bool is_unclear(const std::vector<Note>& notes) {
    return std::any_of(notes.begin(), notes.end(), [](const Note& note) {
        return std::find(std::begin(kBlocking), std::end(kBlocking), note.code) !=
               std::end(kBlocking);
    });
}

}  // namespace motcua::catalogue::import
