// SPDX-License-Identifier: Apache-2.0
#include "modules/process/store/judge.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "modules/process/model/longest_way.hpp"

namespace motcua::process {

namespace {

constexpr std::size_t kFaultsMax = 50;  // of one kind: a process may serve hundreds of procedures

/// "9.5"
std::string hours(std::int64_t hundredths) {
    return Budget{hundredths, ""}.amount();
}

/// Whether the expression has that word.
bool names(std::string_view expression, std::string_view word) {
    const auto goes_on = [&](std::size_t at) {
        return at < expression.size() &&
               (expression[at] == '_' || std::isalnum(static_cast<unsigned char>(expression[at])));
    };
    for (auto at = expression.find(word); at != std::string_view::npos;
         at = expression.find(word, at + 1))
        if (!goes_on(at - 1) && !goes_on(at + word.size())) return true;
    return false;
}

bool is_fixed(const Element& element) {
    return !element.agency.empty() && !element.agency.is_computed() &&
           element.agency.text != "reception" && element.agency.text != "competent";
}

void add_forms_and_agencies(Transaction& tx, const KnowsUse& around, const Definition& definition,
                            Date from, std::vector<Fault>& faults) {
    for (const Element& element : definition.elements) {
        if (!element.form.empty() && !around.knows_form(element.form))
            faults.push_back({element.id, "process.form_unknown", {{"form", element.form}}});
        if (is_fixed(element) && !around.agency(tx, element.agency.text, from))
            faults.push_back(
                {element.id, "process.no_such_agency", {{"agency", element.agency.text}}});
    }
}

void add_terms(const Definition& definition, const std::vector<Use>& uses,
               std::vector<Fault>& faults) {
    const LongestWay way = longest_way(definition);
    std::set<std::pair<std::string, std::string>> told;
    for (const Use& use : uses)
        for (const UseTerm& term : use.terms) {
            const bool is_over = term.length && working_hundredths(*term.length) < way.hundredths;
            if (term.is_clear && !is_over) continue;
            if (told.size() == kFaultsMax || !told.emplace(use.procedure, term.text).second)
                continue;
            if (term.is_clear)
                faults.push_back({way.last,
                                  "process.budget_over_term",
                                  {{"procedure", use.procedure},
                                   {"term", term.text},
                                   {"hours", hours(way.hundredths)},
                                   {"allowed", hours(working_hundredths(*term.length))}}});
            else
                faults.push_back({definition.process_id,
                                  "process.term_unclear",
                                  {{"procedure", use.procedure}, {"term", term.text}}});
        }
}

}  // namespace

std::vector<Fault> faults_of_use(Transaction& tx, const KnowsUse& around,
                                 const Definition& definition, Date from) {
    std::vector<Fault> faults;
    add_forms_and_agencies(tx, around, definition, from, faults);
    add_terms(definition, around.uses_of(tx, definition.code, from), faults);
    return faults;
}

std::vector<NotStaffed> staffing_of(Transaction& tx, const KnowsUse& around,
                                    const Definition& definition, Date from) {
    std::map<std::pair<std::string, std::string>, bool> asked;
    std::set<NotStaffed> missing;
    const auto look = [&](const OfficeName& office, const std::string& role) {
        auto& known = asked;
        const auto [at, is_new] = known.try_emplace({office.code, role}, true);
        if (is_new) at->second = around.is_staffed(tx, office.code, role, from);
        if (!at->second) missing.insert({office.code, office.name, role});
    };
    const auto uses = around.uses_of(tx, definition.code, from);
    for (const Element& element : definition.elements) {
        if (element.role.empty() || local_kind(element.kind) != ElementKind::userTask) continue;
        if (is_fixed(element)) {
            if (const auto office = around.agency(tx, element.agency.text, from))
                look(*office, element.role);
            continue;
        }
        for (const Use& use : uses) {
            if (element.agency.text == "reception")
                look(use.reception, element.role);
            else if (element.agency.is_computed() && !use.partners.empty())
                for (const auto& [name, partner] : use.partners) {
                    // A computed agency may be any of those the expression speaks of.
                    if (names(element.agency.text, name)) look(partner, element.role);
                }
            else
                look(use.competent, element.role);
        }
    }
    return {missing.begin(), missing.end()};
}

}  // namespace motcua::process
