// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {

/// Column order of dossiers_visit.
struct VisitRow {
    VisitId id;
    UnitId unit;
    AgencyId agency;
    OfficerId officer;
    PersonId person;
    PersonId on_behalf_of;
    std::string authority_text;
    std::string channel;
    Instant opened_at{};
    std::optional<Instant> closed_at;
    VisitId continues;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(VisitRow, (),
                      (id, unit, agency, officer, person, on_behalf_of, authority_text, channel,
                       opened_at, closed_at, continues, version))

/// What an item of a visit keeps beyond its columns, for printing forms 02 and 03 again.
struct ItemBody {
    OfficeThen reception;
    PartyThen person;
    std::string reason;
    std::vector<PaperGiven> papers;
};
BOOST_DESCRIBE_STRUCT(ItemBody, (), (reception, person, reason, papers))

struct NewItem {
    std::string outcome;
    std::string procedure_code;
    std::string procedure_name;
    DossierId dossier;
    std::string form_no;
    ItemBody body;
    Money fee;
};

/// The visit, locked, where the actor may receive at its place and it is open. Refuses
/// dossier.visit_unknown, dossier.not_allowed, dossier.visit_closed.
Result<VisitRow> open_visit_for_act(const Rooms& rooms, Transaction& tx, const Actor& by,
                                    VisitId visit);
VisitItemId add_item(Transaction& tx, const VisitRow& visit, const NewItem& item);
VisitView view_of(Transaction& tx, const VisitRow& visit);

/// "15/2026": the next number of a series of the year.
std::string yearly_number(Transaction& tx, std::string_view series, Date on);
std::vector<PaperGiven> papers_given(const std::vector<PaperInput>& papers);
/// Refuses dossier.papers_missing: a paper without a name, or with a number below nought.
Result<> check_papers(const std::vector<PaperInput>& papers);
/// Refuses dossier.fee_unknown: a fee without a name, or below nought.
Result<> check_fees(const std::vector<FeeLine>& fees);
bool is_blank(std::string_view text);

}  // namespace motcua::dossiers
