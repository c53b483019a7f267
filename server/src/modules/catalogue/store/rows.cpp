// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/store/rows.hpp"

#include "modules/catalogue/sql.hpp"

namespace motcua::catalogue::store {

Date forever() {
    return day("9999-12-31");
}

std::string why_not_receivable(Scope scope, ProcedureKind kind, std::string_view code,
                               bool is_ministry_only, bool is_listed_only, bool is_offered) {
    if (is_offered) return "";
    if (scope == Scope::other_province) return "catalogue.other_province";
    // Parsed records lack the kind; codes of procedures between agencies begin with 5 or 6.
    const bool internal_code = code.starts_with("5.") || code.starts_with("6.");
    if (kind == ProcedureKind::internal || (kind == ProcedureKind::unknown && internal_code))
        return "catalogue.internal";
    if (is_ministry_only) return "catalogue.ministry_only";
    if (is_listed_only) return "catalogue.details_missing";
    return "catalogue.not_offered";
}

ProcedureRow row_of(const ProcedureLine& line, bool is_offered) {
    ProcedureRow row;
    row.procedure = line.id;
    row.code = line.code;
    row.name = line.name;
    row.domain = line.domain;
    row.promulgator = line.promulgator;
    if (line.at_ministry) row.levels.push_back(Level::ministry);
    if (line.at_province) row.levels.push_back(Level::province);
    if (line.at_commune) row.levels.push_back(Level::commune);
    if (line.at_other) row.levels.push_back(Level::other);
    const bool ministry_only =
        line.at_ministry && !line.at_province && !line.at_commune && !line.at_other;
    row.reason = why_not_receivable(line.scope, line.kind, line.code, ministry_only,
                                    line.version_number == 0, is_offered);
    row.is_receivable = row.reason.empty();
    row.is_unclear = line.is_unclear;
    row.version_number = line.version_number;
    return row;
}

VersionView view_of(const VersionLine& line) {
    VersionView view;
    view.version = line.id;
    view.procedure = line.procedure_id;
    view.number = line.number;
    auto facts = json::read<Facts>(line.document);
    ensure(facts.has_value());  // written by us, never changed
    view.facts = std::move(*facts);
    view.quality = line.quality;
    view.source = line.source;
    view.as_of = line.as_of;
    view.is_unclear = line.is_unclear;
    auto notes = json::read<std::vector<Note>>(line.notes);
    ensure(notes.has_value());
    view.notes = std::move(*notes);
    view.imported_at = line.imported_at;
    return view;
}

std::vector<OfferView> offers_of(Transaction& tx, const std::vector<OfferLine>& lines) {
    std::vector<Pending<OfferTerm>> terms;
    std::vector<Pending<FeeLine>> fees;
    std::vector<Pending<Participant>> participants;
    for (const auto& line : lines) {
        terms.push_back(tx.query<OfferTerm>(sql::terms_of_offer, line.id));
        fees.push_back(tx.query<FeeLine>(sql::fees_of_offer, line.id));
        participants.push_back(tx.query<Participant>(sql::participants_of_offer, line.id));
    }
    std::vector<OfferView> views;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        OfferView view;
        view.offer = line.id;
        view.procedure = line.procedure_id;
        view.code = line.code;
        view.name = line.name;
        view.domain = line.domain;
        view.version = line.version_policy == VersionPolicy::pinned ? line.pinned_version_id
                                                                    : line.newest_version_id;
        view.version_number = line.version_number;
        view.agency = line.agency_id;
        view.place = line.place_id;
        view.partner = line.partner_id;
        view.system_of_record = line.system_of_record;
        view.process = line.process;
        view.rules = {line.fee_model, line.paper_model};
        view.answer_within = line.answer_within;
        view.version_policy = line.version_policy;
        view.terms = terms[i].rows();
        view.fees = fees[i].rows();
        view.participants = participants[i].rows();
        auto cases = json::read<std::vector<std::string>>(line.cases);
        ensure(cases.has_value());
        view.cases = std::move(*cases);
        view.decision = {line.decision_agency, line.decision_number, line.decision_on};
        view.is_bulk = line.is_bulk;
        view.is_provisional = line.is_provisional;
        view.valid_from = line.valid_from;
        view.valid_until = line.valid_until;
        view.offer_version = line.version;
        views.push_back(std::move(view));
    }
    return views;
}

std::optional<ProcedureLine> procedure_of(Transaction& tx, std::string_view code) {
    auto found = tx.query<ProcedureLine>(sql::procedures_by_code, code).rows();
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

}  // namespace motcua::catalogue::store
