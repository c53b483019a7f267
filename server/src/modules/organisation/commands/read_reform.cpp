// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <sstream>

#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"

namespace motcua::organisation {
namespace {

constexpr std::string_view kHeader =
    "old_province,old_district,old_ward,new_province,new_ward,new_ward_code_gso";
constexpr std::string_view kCommittee = "Ủy ban nhân dân ";

Error bad_line(std::size_t number) {
    Error error = refusal(Kind::invalid, "organisation.bad_file", "reform");
    error.params.emplace_back("value", std::to_string(number));
    return error;
}

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> found{""};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            found.emplace_back();
        else if (c != '\r')
            found.back() += c;
    }
    for (std::string& cell : found) cell = std::string(trimmed(to_nfc(cell)));
    return found;
}

/// An old commune under its district, with the codes of those that took it over, as listed.
struct OldCommune {
    std::string district;
    std::string name;
    std::vector<std::string> communes;
};

Result<std::vector<OldCommune>> old_communes(const std::string& text) {
    std::istringstream in(text);
    std::string line;
    std::size_t number = 0;
    std::vector<OldCommune> found;
    std::map<std::string, std::size_t> known;
    while (std::getline(in, line)) {
        ++number;
        if (number == 1) {
            if (!line.starts_with(kHeader)) return bad_line(number);
            continue;
        }
        if (trimmed(line).empty()) continue;
        const auto cell = cells(line);
        if (cell.size() != 6 || cell[2].empty() || cell[5].size() != 5) return bad_line(number);
        const auto [place, is_new] = known.emplace(fold(cell[2] + ", " + cell[1]), found.size());
        if (is_new) found.push_back({cell[1], cell[2], {}});
        auto& communes = found[place->second].communes;
        if (std::ranges::find(communes, cell[5]) == communes.end()) communes.push_back(cell[5]);
    }
    return found;
}

}  // namespace

Result<std::vector<ReorganisationChange>> read_reform(Transaction& tx, Organisation& organisation,
                                                      const Actor& by, const ReformList& list,
                                                      Date effective_on) {
    const auto old = old_communes(list.text);
    if (!old) return old.error();
    std::map<std::string, std::string> committee_of;  // code of the agency, by commune
    std::map<std::string, std::string> agency_named;  // by folded name, of the day before
    for (const Agency& agency : agencies(tx, effective_on))
        if (agency.kind == AgencyKind::commune_committee && agency.commune)
            committee_of[*agency.commune] = agency.code;
    for (const Agency& agency : agencies(tx, effective_on - days(1)))
        agency_named[fold(agency.name)] = agency.code;

    int numbered = 0;
    const auto free_code = [&] {
        std::string code;
        do code = fmt::format("H26.PC{:04}", ++numbered);
        while (tx.query<AgencyId>(sql::agency_of_code, code).maybe());
        return code;
    };
    std::vector<ReorganisationChange> changes;
    for (const OldCommune& commune : *old) {
        const std::string name =
            fmt::format("{}{}, {}", kCommittee, commune.name, commune.district);
        std::string before = agency_named[fold(name)];
        if (before.empty()) {
            before = free_code();
            const auto founded = organisation.found_agency(
                tx, by,
                {before, AgencyKind::commune_committee, std::nullopt, name, commune.name, "H26",
                 true, list.known_from, "list of the reform"});
            if (!founded) return founded.error();
        }
        ReorganisationChange change{SuccessionKind::merged, {before}, {}};
        if (commune.communes.size() > 1) change.kind = SuccessionKind::split;
        for (const std::string& code : commune.communes) {
            const auto after = committee_of.find(code);
            if (after == committee_of.end()) {
                Error error = refusal(Kind::not_found, "organisation.agency_unknown", "reform");
                error.params.emplace_back("code", code);
                return error;
            }
            ReorganisationPart part{after->second, {}, {}, {}, {}};
            const bool keeps_the_rest = change.parts.empty() && list.split == SplitRest::first;
            if (commune.communes.size() > 1 && !keeps_the_rest) part.communes = {code};
            change.parts.push_back(std::move(part));
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace motcua::organisation
