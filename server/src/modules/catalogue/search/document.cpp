// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/search/document.hpp"

#include <algorithm>

namespace motcua::catalogue::search {
namespace {

constexpr std::size_t kPapersMax = 30;
constexpr std::size_t kPaperBytesMax = 240;
constexpr std::size_t kBodiesMax = 6;

/// The beginning of a text, cut between characters.
std::string beginning(const std::string& text, std::size_t bytes_max) {
    if (text.size() <= bytes_max) return text;
    std::size_t end = bytes_max;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

template <class T>
std::vector<T> first_few(const std::vector<T>& all, std::size_t most) {
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), most))};
}

}  // namespace

Document document_of(const Facts& facts) {
    Document document;
    document.code = facts.code;
    document.name = facts.name;
    document.domains = facts.domains;
    for (const auto& result : facts.results)
        document.results.push_back(beginning(result.name, kPaperBytesMax));
    for (const auto& paper : first_few(facts.components, kPapersMax))
        document.papers.push_back(beginning(paper.name, kPaperBytesMax));
    for (const auto& one : first_few(facts.cases, kPapersMax))
        if (one.name != facts.name) document.cases.push_back(beginning(one.name, kPaperBytesMax));
    document.executing = first_few(facts.executing, kBodiesMax);
    document.promulgator = facts.promulgator;
    return document;
}

Document document_of(const Listing& listing) {
    Document document;
    document.code = listing.code;
    document.name = listing.name;
    document.domains = listing.domains;
    document.executing = first_few(listing.executing, kBodiesMax);
    document.promulgator = listing.promulgator;
    return document;
}

}  // namespace motcua::catalogue::search
