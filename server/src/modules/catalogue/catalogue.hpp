// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "modules/catalogue/import_report.hpp"
#include "modules/catalogue/ports.hpp"
#include "modules/catalogue/succession.hpp"
#include "modules/catalogue/views.hpp"
#include "modules/deadlines/deadlines.hpp"

namespace motcua::catalogue {

struct OfferProcedure {
    std::string code;  ///< of the procedure
    AgencyId agency;
    AgencyId place;
    AgencyId partner = {};  ///< works on every dossier beside the competent one; not set: none
    std::vector<Participant> participants = {};
    SystemOfRecord system_of_record = SystemOfRecord::ours;
    std::string process;
    VersionPolicy version_policy = VersionPolicy::newest;
    std::vector<OfferTerm> terms;  ///< what replaces the source's
    std::vector<FeeLine> fees;
    OfferRules rules = {};
    std::string answer_within = {};  ///< to bring what form 02 asks for; empty: no time is set
    std::vector<std::string> cases;
    Decision decision;
    bool is_bulk = false;
    bool is_provisional = false;
    Date valid_from{};
};

/// Procedures and what is offered. Every call joins the caller's transaction. What is published is
/// public: reading needs no actor. Writing is for holders of May::administer_catalogue, which the
/// route asks for; visitors are refused here too (catalogue.not_allowed). Every change is audited.
class Catalogue {
public:
    explicit Catalogue(const KnowsProcesses& processes);
    ~Catalogue();

    // --- procedures
    // ---------------------------------------------------------------------------------
    /// The newest version of a procedure. Refuses: catalogue.procedure_unknown,
    /// catalogue.details_missing (it is only listed).
    Result<VersionView> newest(Transaction& tx, std::string_view code);
    /// The version a dossier is pinned to. Refuses: catalogue.version_unknown.
    Result<VersionView> version(Transaction& tx, VersionId version);
    /// Every version, the newest first. Refuses: catalogue.procedure_unknown.
    Result<std::vector<VersionView>> versions(Transaction& tx, std::string_view code);
    /// The page for everybody, to be read or posted. Refuses: catalogue.procedure_unknown.
    Result<ProcedurePage> page(Transaction& tx, std::string_view code, Date on);
    /// Procedures of one field in alphabetical order.
    std::vector<ProcedureRow> of_domain(Transaction& tx, std::string_view domain, Date on,
                                        std::int64_t at_most);
    std::vector<DomainCount> domains(Transaction& tx);
    /// As people type; marked whether it can be handed in here today.
    std::vector<SearchHit> search(Transaction& tx, std::string_view question, std::size_t at_most);
    /// Makes the index search() needs, where it is not there yet: about a second.
    void warm_search(Transaction& tx);
    /// The field of a procedure; empty where it is not known.
    std::string domain_of(Transaction& tx, std::string_view code);
    std::vector<ImportRow> imports(Transaction& tx, std::int64_t at_most);
    /// What became of the records of an import: those a person should look at first, then the new
    /// and changed ones; records that stayed the same are only counted.
    /// Refuses: catalogue.import_unknown.
    Result<std::vector<ImportedRecord>> import_records(Transaction& tx, ImportId import);

    // --- what is offered
    // ----------------------------------------------------------------------------
    /// Refuses: catalogue.offer_unknown.
    Result<OfferView> offer(Transaction& tx, OfferId offer);
    /// Everything an agency receives on a day, by name.
    std::vector<OfferView> offers_at(Transaction& tx, AgencyId place, Date on);
    /// Every offer, ended and future ones too, by code; for the administrator.
    std::vector<OfferView> all_offers(Transaction& tx);
    /// What holds for a dossier received now. Refuses: catalogue.offer_unknown,
    /// catalogue.not_offered_here (another place, or not on this day), catalogue.term_unclear (the
    /// channel has no term, so it is not open), catalogue.agency_ended (who decides or receives is
    /// no more, and nobody has taken the offer over yet).
    Result<OfferView> receivable(Transaction& tx, OfferId offer, UnitId at, Channel channel,
                                 Date on);
    /// The term of an offer on a channel. Refuses: catalogue.term_unclear.
    static Result<deadlines::Term> term_of(const OfferView& offer, Channel channel);
    /// The papers by case, of the version the offer uses. Refuses: catalogue.version_unknown.
    Result<Checklist> checklist(Transaction& tx, VersionId version);

    // --- deciding what is offered
    // --------------------------------------------------------------------
    /// Refuses: catalogue.procedure_unknown, catalogue.not_publishable (only listed, internal, or
    /// its code is malformed or borne by two), catalogue.other_province, catalogue.agency_unknown,
    /// catalogue.partner_is_competent, catalogue.bad_participant (its key is no name, taken or
    /// twice, its agency twice, its share no term; kLeadKey is the competent agency's alone),
    /// catalogue.decision_missing, catalogue.process_unknown, catalogue.term_unclear (ours, and the
    /// source states no term that can be computed), catalogue.bad_term, catalogue.bad_fee,
    /// catalogue.bad_answer_time, catalogue.case_unknown, catalogue.already_offered,
    /// catalogue.rules_unknown {model, decision}, catalogue.not_allowed.
    Result<OfferId> offer_procedure(Transaction& tx, const Actor& by, const OfferProcedure& what);
    /// The last day. Refuses: catalogue.offer_unknown, catalogue.bad_period, catalogue.not_allowed.
    Result<> withdraw_offer(Transaction& tx, const Actor& by, OfferId offer, Date last_day);
    /// `seen`: the offer's version on the screen; `answer_within`: nothing leaves it as it is, ""
    /// sets none. Refuses: catalogue.offer_unknown, catalogue.offer_stale, catalogue.bad_term,
    /// catalogue.term_unclear, catalogue.bad_answer_time (no time of days, working days or months),
    /// catalogue.not_allowed.
    Result<> set_terms(Transaction& tx, const Actor& by, OfferId offer, std::int64_t seen,
                       const std::vector<OfferTerm>& terms,
                       const std::optional<std::string>& answer_within = {});
    /// Refuses: catalogue.offer_unknown, catalogue.offer_stale, catalogue.bad_fee,
    /// catalogue.not_allowed.
    Result<> set_fees(Transaction& tx, const Actor& by, OfferId offer, std::int64_t seen,
                      const std::vector<FeeLine>& fees);
    /// Refuses: catalogue.offer_unknown, catalogue.offer_stale, catalogue.process_unknown,
    /// catalogue.not_allowed.
    Result<> set_process(Transaction& tx, const Actor& by, OfferId offer, std::int64_t seen,
                         std::string_view process);
    /// By which decision models fees and papers are decided. Refuses: catalogue.offer_unknown,
    /// catalogue.offer_stale, catalogue.rules_unknown {model, decision} (no such model in force, or
    /// it decides no such thing), catalogue.not_allowed.
    Result<> set_rules(Transaction& tx, const Actor& by, OfferId offer, std::int64_t seen,
                       const OfferRules& rules);

private:
    const KnowsProcesses& processes_;
    struct Searching;
    std::unique_ptr<Searching> searching_;
};

/// Reads files of any of the three shapes into the catalogue, in short transactions of its own;
/// importing again writes nothing, a changed record becomes a new version. Not inside a
/// transaction. A file that cannot be read is refused whole and named in `faults`.
/// Refuses: import.running (another import wrote meanwhile; start again).
Result<ImportReport> import_procedures(Database& database, const Actor& by,
                                       const std::vector<std::filesystem::path>& files);
/// The starter catalogue inside the binary, then its offers (agencies are found by their codes).
/// Offers that are there already stay as they are. Refuses: as import_procedures and
/// Catalogue::offer_procedure.
Result<StarterReport> import_starter(Database& database, Catalogue& catalogue, const Actor& by);

}  // namespace motcua::catalogue
