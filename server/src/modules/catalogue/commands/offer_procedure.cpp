// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "modules/catalogue/commands/checks.hpp"
#include "modules/catalogue/import/shapes.hpp"
#include "modules/catalogue/sql.hpp"
#include "modules/catalogue/store/rows.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::catalogue {
namespace {

Error refused(std::string_view why, std::string_view field, const OfferProcedure& what) {
    return {Kind::wrong_state, std::string(why), std::string(field), {{"code", what.code}}};
}

/// What of the procedure itself stands in the way.
Result<> may_be_offered(Transaction& tx, const store::ProcedureLine& procedure,
                        const OfferProcedure& what) {
    const bool is_twice =
        tx.query<store::ProcedureLine>(sql::procedures_by_code, what.code).rows().size() > 1;
    const std::string reason = store::why_not_receivable(procedure.scope, procedure.kind,
                                                         procedure.code, false, false, false);
    if (reason == "catalogue.other_province") return refused(reason, "code", what);
    if (reason == "catalogue.internal" || procedure.version_number == 0 || is_twice ||
        !import::is_national_code(procedure.code))
        return refused("catalogue.not_publishable", "code", what);
    return {};
}

Result<> cases_exist(const OfferProcedure& what, const Facts& facts) {
    for (const auto& chosen : what.cases)
        if (std::none_of(facts.cases.begin(), facts.cases.end(),
                         [&](const auto& one) { return one.code == chosen; }))
            return Error{Kind::invalid, "catalogue.case_unknown", "cases", {{"code", chosen}}};
    return {};
}

/// What a process calls its own facts: no agency's part may bear such a name.
constexpr std::string_view kTaken[] = {"reception", "channel", "case_code", "procedure_code"};

bool is_name(std::string_view key) {
    return !key.empty() && key.size() <= 40 &&
           std::ranges::all_of(key, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; }) &&
           std::ranges::find(kTaken, key) == std::end(kTaken);
}

bool has_own_time(std::string_view share) {
    if (share.empty()) return true;
    const auto term = deadlines::parse_term(share);
    return term && term->unit != deadlines::TermUnit::none;
}

Result<> participants_fit(Transaction& tx, const OfferProcedure& what) {
    std::set<std::string> keys;
    std::set<AgencyId> agencies;
    if (what.partner.is_set()) {
        keys.insert("partner_agency");
        agencies.insert(what.partner);
    }
    for (std::size_t i = 0; i < what.participants.size(); ++i) {
        const Participant& each = what.participants[i];
        const std::string field = fmt::format("participants[{}]", i);
        const bool is_lead = each.agency == what.agency;
        if (!is_name(each.key) || is_lead != (each.key == kLeadKey) || !has_own_time(each.share) ||
            !keys.insert(each.key).second || !agencies.insert(each.agency).second)
            return Error{Kind::invalid, "catalogue.bad_participant", field, {{"code", what.code}}};
        if (!organisation::agency(tx, each.agency, what.valid_from))
            return refused("catalogue.agency_unknown", field, what);
    }
    return {};
}

}  // namespace

Result<OfferId> Catalogue::offer_procedure(Transaction& tx, const Actor& by,
                                           const OfferProcedure& what) {
    if (auto may = checks::may_decide(by); !may) return may.error();
    if (what.decision.agency.empty() || what.decision.number.empty())
        return refused("catalogue.decision_missing", "decision", what);
    if (auto good = checks::terms(what.terms); !good) return good.error();
    if (auto good = checks::fees(what.fees); !good) return good.error();
    if (auto good = checks::answer_time(what.answer_within); !good) return good.error();
    tx.exec(sql::lock_procedure, what.code);
    const auto procedure = store::procedure_of(tx, what.code);
    if (!procedure)
        return Error{Kind::not_found, "catalogue.procedure_unknown", "code", {{"code", what.code}}};
    if (auto may = may_be_offered(tx, *procedure, what); !may) return may.error();
    for (const auto agency : {what.agency, what.place})
        if (!organisation::agency(tx, agency, what.valid_from))
            return refused("catalogue.agency_unknown", "agency", what);
    if (what.partner.is_set()) {
        if (!organisation::agency(tx, what.partner, what.valid_from))
            return refused("catalogue.agency_unknown", "partner", what);
        if (what.partner == what.agency)
            return refused("catalogue.partner_is_competent", "partner", what);
    }
    if (auto good = participants_fit(tx, what); !good) return good.error();

    const auto newest = version(tx, procedure->version_id);
    ensure(newest.has_value());
    if (auto exist = cases_exist(what, newest->facts); !exist) return exist.error();
    const bool is_ours = what.system_of_record == SystemOfRecord::ours;
    const Date process_on = std::max(what.valid_from, date_of(tx.now()));
    if (is_ours && !processes_.knows(tx, what.process, process_on))
        return refused("catalogue.process_unknown", "process", what);
    if (auto good = checks::rules(tx, processes_, what.rules, process_on); !good)
        return good.error();
    const auto terms = checks::with_stated(what.terms, newest->facts);
    if (is_ours && terms.empty()) return refused("catalogue.term_unclear", "terms", what);
    if (tx.query<std::int64_t>(sql::overlapping_offer, procedure->id, what.agency, what.place,
                               what.valid_from)
            .one() > 0)
        return refused("catalogue.already_offered", "code", what);

    const auto id = tx.make_id<OfferId>();
    const bool pinned = what.version_policy == VersionPolicy::pinned;
    tx.exec(sql::insert_offer, id, procedure->id, procedure->code, what.agency, what.place,
            what.partner, what.system_of_record, is_ours ? what.process : std::string(),
            what.version_policy, pinned ? procedure->version_id : VersionId{},
            json::write(what.cases), what.decision.agency, what.decision.number,
            what.decision.signed_on, what.is_bulk, what.is_provisional, what.valid_from,
            store::forever(), what.rules.fees, what.rules.papers, what.answer_within);
    store::save_terms(tx, id, terms);
    std::int64_t seq = 0;
    for (const Participant& each : what.participants)
        tx.exec(sql::insert_participant, id, ++seq, each.key, each.agency, each.work, each.share);
    store::save_fees(tx, id, what.fees);
    store::offer_changed(tx, by, "catalogue.offer_procedure", id, what.code);
    return id;
}

}  // namespace motcua::catalogue
