// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "modules/catalogue/model/offer.hpp"

/// What the desk, the portal and the administrator see of the catalogue.
namespace motcua::catalogue {

/// One version of a procedure, whole.
struct VersionView {
    VersionId version;
    ProcedureId procedure;
    std::int64_t number = 0;
    Facts facts;
    std::string quality;
    std::string source;
    std::string as_of;
    bool is_unclear = false;
    std::vector<Note> notes;
    Instant imported_at{};
};
BOOST_DESCRIBE_STRUCT(VersionView, (),
                      (version, procedure, number, facts, quality, source, as_of, is_unclear, notes,
                       imported_at))

/// The papers of one case (or under one heading) of a procedure.
struct PaperGroup {
    std::string name;
    bool is_note = false;  ///< a remark of the source that stands among the cases ("Lưu ý")
    std::vector<Component> papers;
};
BOOST_DESCRIBE_STRUCT(PaperGroup, (), (name, is_note, papers))

/// What the counter ticks off.
struct Checklist {
    std::string code;
    std::string name;
    VersionId version;
    std::int64_t version_number = 0;
    std::vector<Case> cases;
    std::vector<PaperGroup> groups;
    std::vector<ProcedureResult> results;
    std::string requirements;
};
BOOST_DESCRIBE_STRUCT(Checklist, (),
                      (code, name, version, version_number, cases, groups, results, requirements))

/// A procedure offered at a place, with what holds for it today.
struct OfferView {
    OfferId offer;
    ProcedureId procedure;
    std::string code;
    std::string name;
    std::string domain;
    VersionId version;
    std::int64_t version_number = 0;
    AgencyId agency;   ///< competent to decide
    AgencyId place;    ///< the agency that receives
    AgencyId partner;  ///< works on it beside the competent one; not set: none
    std::vector<Participant> participants;
    SystemOfRecord system_of_record = SystemOfRecord::ours;
    std::string process;
    VersionPolicy version_policy = VersionPolicy::newest;
    std::vector<OfferTerm> terms;  ///< one a channel; a channel without a term cannot be used
    std::vector<FeeLine> fees;
    std::vector<std::string> cases;
    Decision decision;
    bool is_bulk = false;
    bool is_provisional = false;
    Date valid_from{};
    Date valid_until{};
    std::int64_t offer_version = 0;
    OfferRules rules;
    std::string answer_within;  ///< to bring what form 02 asks for, "30 day"; empty: none is set
};
BOOST_DESCRIBE_STRUCT(OfferView, (),
                      (offer, procedure, code, name, domain, version, version_number, agency, place,
                       partner, participants, system_of_record, process, version_policy, terms,
                       fees, cases, decision, is_bulk, is_provisional, valid_from, valid_until,
                       offer_version, rules, answer_within))

/// A procedure in a list or answer of a search. Where it cannot be handed in here, `reason` says
/// why: catalogue.other_province, catalogue.internal, catalogue.ministry_only,
/// catalogue.details_missing, catalogue.not_offered.
struct ProcedureRow {
    ProcedureId procedure;
    std::string code;
    std::string name;
    std::string domain;
    std::string promulgator;
    std::vector<Level> levels;
    bool is_receivable = false;
    std::string reason;
    bool is_unclear = false;
    std::int64_t version_number = 0;
};
BOOST_DESCRIBE_STRUCT(ProcedureRow, (),
                      (procedure, code, name, domain, promulgator, levels, is_receivable, reason,
                       is_unclear, version_number))

struct SearchHit {
    std::string code;
    std::string name;
    double score = 0;
    std::string why;  ///< words, synonym, typo, code
    bool is_receivable = false;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (code, name, score, why, is_receivable, reason))

struct DomainCount {
    std::string domain;
    std::int64_t procedures = 0;
};
BOOST_DESCRIBE_STRUCT(DomainCount, (), (domain, procedures))

/// The page of a procedure for everybody: its facts, and where it is offered.
struct ProcedurePage {
    ProcedureRow row;
    std::optional<VersionView> version;  ///< nothing while it is only listed
    std::vector<PaperGroup> groups;
    std::vector<OfferView> offers;
};
BOOST_DESCRIBE_STRUCT(ProcedurePage, (), (row, version, groups, offers))

using ImportId = Id<struct ImportTag>;

/// An import that wrote something.
struct ImportRow {
    ImportId id;
    Instant imported_at{};
    std::string sources;
    std::int64_t read = 0, added = 0, changed = 0, same = 0, refused = 0, unclear = 0;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (id, imported_at, sources, read, added, changed, same, refused, unclear))

}  // namespace motcua::catalogue
