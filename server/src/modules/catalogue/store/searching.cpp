// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/store/searching.hpp"

#include <set>

#include "base/embedded.hpp"
#include "modules/catalogue/sql.hpp"

namespace motcua::catalogue::store {
namespace {

/// Codes of the starter catalogue: what people ask for most, wherever the records came from.
const std::set<std::string, std::less<>>& common_codes() {
    static const auto codes = [] {
        std::set<std::string, std::less<>> all;
        auto text = embedded_file("catalogue_starter.jsonl").value_or("");
        constexpr std::string_view kStart = R"({"code": ")";
        while (!text.empty()) {
            const auto end = text.find('\n');
            const auto line = text.substr(0, end);
            if (line.starts_with(kStart))
                all.emplace(
                    line.substr(kStart.size(), line.find('"', kStart.size()) - kStart.size()));
            text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        }
        return all;
    }();
    return codes;
}

search::Speech speech() {
    auto read = search::Speech::read(embedded_file("catalogue_synonyms.json").value_or("{}"));
    ensure(read.has_value());  // our own data, read by a test
    return std::move(*read);
}

}  // namespace

Searchable load_searchable(Transaction& tx) {
    auto lines = tx.query<SearchLine>(sql::search_rows);
    auto codes = tx.query<std::string>(sql::offered_codes, date_of(tx.now()));
    const auto offered_list = codes.rows();
    const std::set<std::string> offered(offered_list.begin(), offered_list.end());
    Searchable made;
    std::vector<search::Entry> entries;
    for (const auto& line : lines.rows()) {
        auto document = json::read<search::Document>(line.search);
        ensure(document.has_value());
        const bool is_offered = line.twin == 0 && offered.contains(line.code);
        const bool ministry_only =
            line.at_ministry && !line.at_province && !line.at_commune && !line.at_other;
        const bool listed_only = line.version_number == 0;
        search::Entry entry;
        entry.prior.is_commune = line.at_commune;
        entry.prior.is_province = line.at_province;
        entry.prior.is_offered = is_offered;
        entry.prior.is_common = common_codes().contains(line.code);
        entry.prior.is_other_province = line.scope == Scope::other_province;
        entry.prior.is_internal = line.kind == ProcedureKind::internal ||
                                  line.code.starts_with("5.") || line.code.starts_with("6.");
        entry.prior.is_abroad =
            line.at_other && !line.at_ministry && !line.at_province && !line.at_commune;
        entry.prior.is_listed_only = listed_only;
        entry.document = std::move(*document);
        entries.push_back(std::move(entry));
        made.standing.try_emplace(line.code, Searchable::Standing{why_not_receivable(
                                                 line.scope, line.kind, line.code, ministry_only,
                                                 listed_only, is_offered)});
    }
    made.index = std::make_unique<const search::Index>(entries, speech());
    return made;
}

}  // namespace motcua::catalogue::store
