// SPDX-License-Identifier: Apache-2.0
#include "base/embedded.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/import/reader.hpp"
#include "modules/catalogue/sql.hpp"
#include "modules/catalogue/store/importer.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::catalogue {

struct ParticipantRecord {
    std::string key;
    std::string agency;
    std::string work;
    std::string share;
};
BOOST_DESCRIBE_STRUCT(ParticipantRecord, (), (key, agency, work, share))

struct DecisionRecord {
    std::string agency;
    std::string number;
    Date signed_on{};
};
BOOST_DESCRIBE_STRUCT(DecisionRecord, (), (agency, number, signed_on))

/// An offer of data/catalogue/offers.json; agencies by their codes.
struct OfferRecord {
    std::string code;
    std::string agency;
    std::string place;
    std::optional<std::string> partner;
    std::optional<std::vector<ParticipantRecord>> participants;
    SystemOfRecord system_of_record = SystemOfRecord::ours;
    std::string process;
    std::vector<OfferTerm> terms;
    std::vector<FeeLine> fees;
    std::optional<OfferRules> rules;
    std::optional<std::string> answer_within;
    DecisionRecord decision;
    bool is_bulk = false;
    bool is_provisional = false;
    Date valid_from{};
};
BOOST_DESCRIBE_STRUCT(OfferRecord, (),
                      (code, agency, place, partner, participants, system_of_record, process, terms,
                       fees, rules, answer_within, decision, is_bulk, is_provisional, valid_from))

namespace {

enum class Offering { added, same };

Result<Offering> offer_one(Transaction& tx, Catalogue& catalogue, const Actor& by,
                           const OfferRecord& record) {
    OfferProcedure what;
    what.code = record.code;
    std::vector<std::pair<std::string, AgencyId*>> named{
        {record.agency, &what.agency},
        {record.place, &what.place},
        {record.partner.value_or(""), &what.partner}};
    const auto others = record.participants.value_or(std::vector<ParticipantRecord>{});
    for (const ParticipantRecord& each : others)
        what.participants.push_back({each.key, {}, each.work, each.share});
    for (std::size_t i = 0; i < others.size(); ++i)
        named.emplace_back(others[i].agency, &what.participants[i].agency);
    for (const auto& [code, place] : named) {
        if (code.empty()) continue;
        const auto found = organisation::agency_by_code(tx, code, record.valid_from);
        if (!found)
            return Error{
                Kind::wrong_state, "catalogue.agency_unknown", "agency", {{"code", record.code}}};
        *place = found->agency;
    }
    what.system_of_record = record.system_of_record;
    what.process = record.process;
    what.terms = record.terms;
    what.fees = record.fees;
    what.rules = record.rules.value_or(OfferRules{});
    what.answer_within = record.answer_within.value_or("");
    what.decision = {record.decision.agency, record.decision.number, record.decision.signed_on};
    what.is_bulk = record.is_bulk;
    what.is_provisional = record.is_provisional;
    what.valid_from = record.valid_from;
    const auto made = catalogue.offer_procedure(tx, by, what);
    if (made) return Offering::added;
    if (made.error().code == "catalogue.already_offered") return Offering::same;
    return made.error();
}

}  // namespace

Result<StarterReport> import_starter(Database& database, Catalogue& catalogue, const Actor& by) {
    if (by.is == Actor::Is::public_visitor)
        return Error{Kind::not_allowed, "catalogue.not_allowed"};
    store::Importer importer(database, by, store::Home::of_this_program());
    importer.keep_known();
    importer.begin();
    importer.begin_file("starter.jsonl");
    import::read_json_lines(embedded_file("catalogue_starter.jsonl").value_or(""),
                            [&](import::Item item) { importer.take(std::move(item)); });
    auto procedures = importer.finish();
    if (!procedures) return procedures.error();
    StarterReport report;
    report.procedures = std::move(*procedures);

    const auto offers =
        json::read<std::vector<OfferRecord>>(embedded_file("catalogue_offers.json").value_or("[]"));
    if (!offers) return offers.error();
    constexpr std::size_t kAtOnce = 16;
    for (std::size_t from = 0; from < offers->size(); from += kAtOnce) {
        std::int64_t added = 0, same = 0;
        const auto done = database.write([&](Transaction& tx) -> Result<> {
            added = same = 0;
            for (std::size_t i = from; i < std::min(from + kAtOnce, offers->size()); ++i) {
                const auto one = offer_one(tx, catalogue, by, (*offers)[i]);
                if (!one) return one.error();
                ++(*one == Offering::added ? added : same);
            }
            return {};
        });
        if (!done) return done.error();
        report.offers_added += added;
        report.offers_same += same;
    }
    return report;
}

}  // namespace motcua::catalogue
