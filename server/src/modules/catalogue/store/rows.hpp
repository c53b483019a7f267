// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "modules/catalogue/views.hpp"
#include "platform/storage/storage.hpp"

/// Rows as the statements give them, and how views are made of them.
namespace motcua::catalogue::store {

/// Whose procedure it is, seen from here.
enum class Scope { national, home, other_province };
BOOST_DESCRIBE_ENUM(Scope, national, home, other_province)

struct Known {
    ProcedureId id;
    std::string code;
    std::int64_t twin = 0;
    std::string portal_id;
    std::string promulgator;
    std::int64_t version_number = 0;
    std::string facts_digest;
    std::string listing_digest;
};
BOOST_DESCRIBE_STRUCT(Known, (),
                      (id, code, twin, portal_id, promulgator, version_number, facts_digest,
                       listing_digest))

struct ProcedureLine {
    ProcedureId id;
    std::string code;
    std::int64_t twin = 0;
    std::string name;
    std::string domain;
    std::string promulgator;
    Scope scope = Scope::national;
    ProcedureKind kind = ProcedureKind::unknown;
    bool at_ministry = false;
    bool at_province = false;
    bool at_commune = false;
    bool at_other = false;
    VersionId version_id;
    std::int64_t version_number = 0;
    bool is_unclear = false;
};
BOOST_DESCRIBE_STRUCT(ProcedureLine, (),
                      (id, code, twin, name, domain, promulgator, scope, kind, at_ministry,
                       at_province, at_commune, at_other, version_id, version_number, is_unclear))

struct SearchLine {
    std::string code;
    std::int64_t twin = 0;
    std::string search;
    Scope scope = Scope::national;
    ProcedureKind kind = ProcedureKind::unknown;
    bool at_ministry = false;
    bool at_province = false;
    bool at_commune = false;
    bool at_other = false;
    std::int64_t version_number = 0;
};
BOOST_DESCRIBE_STRUCT(SearchLine, (),
                      (code, twin, search, scope, kind, at_ministry, at_province, at_commune,
                       at_other, version_number))

struct VersionLine {
    VersionId id;
    ProcedureId procedure_id;
    std::int64_t number = 0;
    std::string quality;
    std::string source;
    std::string as_of;
    bool is_unclear = false;
    std::string notes;
    std::string document;
    Instant imported_at{};
};
BOOST_DESCRIBE_STRUCT(VersionLine, (),
                      (id, procedure_id, number, quality, source, as_of, is_unclear, notes,
                       document, imported_at))

struct OfferLine {
    OfferId id;
    ProcedureId procedure_id;
    std::string code;
    std::string name;
    std::string domain;
    std::string name_order;
    VersionId newest_version_id;
    std::int64_t version_number = 0;
    AgencyId agency_id;
    AgencyId place_id;
    AgencyId partner_id;
    SystemOfRecord system_of_record = SystemOfRecord::ours;
    std::string process;
    VersionPolicy version_policy = VersionPolicy::newest;
    VersionId pinned_version_id;
    std::string cases;
    std::string decision_agency;
    std::string decision_number;
    Date decision_on{};
    bool is_bulk = false;
    bool is_provisional = false;
    Date valid_from{};
    Date valid_until{};
    std::int64_t version = 0;
    std::string fee_model;
    std::string paper_model;
    std::string answer_within;
};
BOOST_DESCRIBE_STRUCT(OfferLine, (),
                      (id, procedure_id, code, name, domain, name_order, newest_version_id,
                       version_number, agency_id, place_id, partner_id, system_of_record, process,
                       version_policy, pinned_version_id, cases, decision_agency, decision_number,
                       decision_on, is_bulk, is_provisional, valid_from, valid_until, version,
                       fee_model, paper_model, answer_within))

/// The last day of what has no end yet.
Date forever();

/// The code a procedure is not receivable for, or "" (see ProcedureRow::reason).
std::string why_not_receivable(Scope scope, ProcedureKind kind, std::string_view code,
                               bool is_ministry_only, bool is_listed_only, bool is_offered);
ProcedureRow row_of(const ProcedureLine& line, bool is_offered);
VersionView view_of(const VersionLine& line);
/// Reads terms and fees of every offer in one round trip.
std::vector<OfferView> offers_of(Transaction& tx, const std::vector<OfferLine>& lines);

/// The procedure that a code means: the first that bears it, or nothing.
std::optional<ProcedureLine> procedure_of(Transaction& tx, std::string_view code);

}  // namespace motcua::catalogue::store
