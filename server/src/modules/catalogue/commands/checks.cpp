// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/commands/checks.hpp"

#include <set>

#include "modules/catalogue/sql.hpp"
#include "platform/audit/audit.hpp"
#include "platform/storage/cached.hpp"

namespace motcua::catalogue::checks {

Result<> may_decide(const Actor& by) {
    if (by.is == Actor::Is::public_visitor)
        return Error{Kind::not_allowed, "catalogue.not_allowed"};
    return {};
}

Result<> terms(const std::vector<OfferTerm>& terms) {
    std::set<Channel> channels;
    for (std::size_t i = 0; i < terms.size(); ++i)
        if (!deadlines::parse_term(terms[i].term) || !channels.insert(terms[i].channel).second)
            return Error{Kind::invalid, "catalogue.bad_term", fmt::format("terms[{}]", i)};
    return {};
}

Result<> answer_time(std::string_view term) {
    if (term.empty() || is_answer_time(term)) return {};
    return Error{Kind::invalid, "catalogue.bad_answer_time", "answer_within"};
}

Result<> fees(const std::vector<FeeLine>& fees) {
    std::set<std::string> codes;
    for (std::size_t i = 0; i < fees.size(); ++i) {
        const auto& fee = fees[i];
        const bool negative = fee.amount.dong < 0 || fee.amount_after.dong < 0 ||
                              fee.most.dong < 0 || fee.first_count < 0;
        if (fee.code.empty() || fee.name.empty() || negative || !codes.insert(fee.code).second)
            return Error{Kind::invalid, "catalogue.bad_fee", fmt::format("fees[{}]", i)};
    }
    return {};
}

Result<> rules(Transaction& tx, const KnowsProcesses& known, const OfferRules& rules, Date on) {
    for (const auto& [model, decision, field] :
         {std::tuple{rules.fees, kFeesDecision, "rules.fees"},
          std::tuple{rules.papers, kPapersDecision, "rules.papers"}})
        if (!model.empty() && !known.decides(tx, model, decision, on))
            return Error{Kind::invalid,
                         "catalogue.rules_unknown",
                         field,
                         {{"model", model}, {"decision", std::string(decision)}}};
    return {};
}

std::vector<OfferTerm> with_stated(const std::vector<OfferTerm>& decided, const Facts& facts) {
    std::vector<OfferTerm> all = decided;
    std::set<Channel> channels;
    for (const auto& term : decided) channels.insert(term.channel);
    for (const auto& method : facts.methods) {
        if (!channels.insert(method.channel).second) continue;
        const auto stated = stated_term(facts, method.channel);
        // The source's "hour" may be a working hour or one of the clock: a person must say which.
        if (!stated || stated->unit == "hour") continue;
        const auto term = deadlines::make_term(stated->amount, stated->unit, std::nullopt);
        if (term) all.push_back({method.channel, term->text(), facts.decision_no});
    }
    return all;
}

}  // namespace motcua::catalogue::checks

namespace motcua::catalogue::store {

void save_terms(Transaction& tx, OfferId offer, const std::vector<OfferTerm>& terms) {
    tx.exec(sql::clear_terms, offer);
    for (const auto& one : terms)
        tx.exec(sql::insert_term, offer, one.channel, one.term, one.source);
}

void save_fees(Transaction& tx, OfferId offer, const std::vector<FeeLine>& fees) {
    tx.exec(sql::clear_fees, offer);
    std::int64_t seq = 0;
    for (const auto& fee : fees)
        tx.exec(sql::insert_fee, offer, ++seq, fee.code, fee.name, fee.kind, fee.per, fee.channel,
                fee.amount, fee.first_count, fee.amount_after, fee.most, fee.is_optional,
                fee.source);
}

void offer_changed(Transaction& tx, const Actor& by, std::string_view act, OfferId offer,
                   std::string_view code) {
    bump_version(tx, "catalogue");
    std::string detail = R"({"code":)";
    json::put(detail, code);
    detail += '}';
    audit::append(tx,
                  {audit::Kind::change, by, std::string(act), {offer.text()}, "", Json{detail}});
}

}  // namespace motcua::catalogue::store
