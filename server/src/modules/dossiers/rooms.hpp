// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <memory>

#include "modules/catalogue/catalogue.hpp"
#include "modules/deadlines/deadlines.hpp"
#include "modules/documents/documents.hpp"
#include "modules/dossiers/acts.hpp"
#include "modules/dossiers/events.hpp"
#include "modules/dossiers/model/dossier.hpp"
#include "modules/dossiers/views.hpp"
#include "modules/identity/identity.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/people/people.hpp"
#include "modules/process/process.hpp"
#include "platform/jobs/outbox.hpp"

namespace motcua::dossiers {

/// What the counter needs to know of an offered procedure at the moment of reception.
struct OfferFacts {
    OfferId offer;
    std::string procedure_code;
    int procedure_version = 0;
    std::string procedure_name;
    deadlines::Term term;
    std::string process_code;
    AgencyId competent;
    AgencyId owner;    ///< whose authority it is; another one where it was given on
    AgencyId partner;  ///< not set: the competent agency works on it alone
    std::vector<catalogue::Participant> participants;
    bool is_ours = false;  ///< this system is the system of record
    catalogue::OfferRules rules;
    std::string answer_within;  ///< to bring what form 02 asks for; empty: no time is set
};

/// The place of a reception, under its present name.
struct PlaceFacts {
    OfficeThen office;
    std::string code;
    std::string telephone;  ///< printed on forms; may be empty
};

/// Where an opinion waits that is asked of an agency.
struct DeskThere {
    OfficeThen office;
    std::string role;
};

/// What dossiers asks of the rooms below, in its own words. The only place that knows their faces.
class Rooms {
public:
    /// `outbox`: where news of dossiers goes; outlives the room. Nothing: nobody is told.
    Rooms(catalogue::Catalogue& catalogue, deadlines::Deadlines& deadlines,
          process::Processes& processes, organisation::Organisation& organisation,
          const jobs::Outbox* outbox = nullptr)
        : catalogue_(catalogue),
          deadlines_(deadlines),
          processes_(processes),
          organisation_(organisation),
          outbox_(outbox) {}

    /// Refuses what the catalogue refuses: not offered at this place on this day.
    Result<OfferFacts> offer(Transaction& tx, OfferId offer, UnitId place, std::string_view channel,
                             Date on) const;
    /// What certification comes to by the offer's fee line of that code; nothing where it has none.
    std::optional<Money> certification_fee(Transaction& tx, OfferId offer, std::string_view line,
                                           int pages, int copies) const;
    Result<PartyThen> party(Transaction& tx, PersonId person) const;
    /// What rules may know of an applicant on a day: applicant_kind, applicant_gender,
    /// applicant_birth_year, applicant_age (where his day of birth is known), applicant_commune;
    /// each only where it is known.
    process::Variables applicant_facts(Transaction& tx, PersonId person, Date on) const;
    /// From now on both offices may find the person by name.
    void introduce(Transaction& tx, PersonId person, UnitId reception, AgencyId competent) const;
    /// The office under its present name. An unknown unit is our mistake.
    OfficeThen office(Transaction& tx, UnitId unit, Date on) const;
    PlaceFacts place(Transaction& tx, UnitId unit, Date on) const;
    OfficeThen office_of(Transaction& tx, AgencyId agency, Date on) const;
    /// The agencies of an offer under their present names.
    std::vector<ParticipantThen> participants(Transaction& tx, const OfferFacts& offer,
                                              Date on) const;
    std::string unit_code(Transaction& tx, UnitId unit) const;
    /// Today's; empty where it has none or is no more.
    std::string telephone_of(Transaction& tx, UnitId unit, Date on) const;
    /// What competence over a dossier is asked for; its field is today's.
    organisation::Matter matter_of(Transaction& tx, const Received& intake,
                                   const PartyThen& applicant) const;
    organisation::Successions successions(
        Transaction& tx, const std::vector<organisation::SuccessionRule>& more = {}) const;
    /// Who acts today for an agency that a process names; nothing where no such code was ever
    /// given.
    std::optional<AgencyId> agency_named(Transaction& tx, std::string_view code,
                                         const Received& intake) const;
    /// The unit in being that keeps a unit's work: itself, or who took its place; itself again
    /// where nobody did.
    UnitId unit_acting(Transaction& tx, UnitId unit, Date on) const;
    AgencyId agency_of(Transaction& tx, UnitId unit, Date on) const;
    /// The last giving of `from`'s authority to `to` that had begun by the day.
    std::optional<organisation::Delegation> delegated(Transaction& tx, std::string_view procedure,
                                                      AgencyId from, AgencyId to, Date on) const;
    catalogue::Catalogue& catalogue() const { return catalogue_; }
    organisation::Organisation& organisation() const { return organisation_; }
    process::Processes& processes() const { return processes_; }

    /// The process in force between these agencies; refuses dossier.process_not_in_force, and
    /// process.not_staffed {code, agency, role}.
    Result<std::shared_ptr<const process::Definition>> process_now(
        Transaction& tx, std::string_view code, Date on,
        const process::Between& between = {}) const;
    /// Refuses process.not_found.
    Result<std::shared_ptr<const process::Definition>> process_version(Transaction& tx,
                                                                       std::string_view code,
                                                                       int version) const;
    process::DecisionModels& models() const { return processes_.models(); }
    std::shared_ptr<const process::Definition> process_pinned(Transaction& tx,
                                                              std::string_view code,
                                                              int version) const;
    /// The calendar of an agency, as known now or on a day.
    std::shared_ptr<const deadlines::WorkingCalendar> calendar(
        Transaction& tx, AgencyId agency, std::optional<Date> as_of = {}) const;

    /// Whether the actor holds the right (or role) in this very unit today.
    bool holds(Transaction& tx, const Actor& actor, May may, UnitId unit) const;
    /// In any unit of the agency.
    bool holds(Transaction& tx, const Actor& actor, May may, AgencyId agency) const;
    bool holds_role(Transaction& tx, const Actor& actor, std::string_view role, UnitId unit) const;

    /// Where a task of a role waits: in the preferred unit where the role is staffed there, else in
    /// the first unit of the agency that staffs it, else with the agency as a whole.
    OfficeThen place_of(Transaction& tx, AgencyId agency, std::string_view role, UnitId preferred,
                        Date on) const;
    /// Whether anybody in the agency holds the role on the day.
    bool is_held(Transaction& tx, AgencyId agency, std::string_view role, Date on) const;
    /// An officer's name, where he holds the role in the unit today; refuses
    /// dossier.officer_lacks_role.
    Result<std::string> officer_in_role(Transaction& tx, OfficerId officer, std::string_view role,
                                        UnitId unit, Date on) const;
    /// An officer's name, where he holds the right in the unit today; refuses
    /// dossier.officer_lacks_role.
    Result<std::string> officer_who_may(Transaction& tx, OfficerId officer, May may,
                                        UnitId unit) const;
    /// The section of whoever gives out work in an agency, else where anybody works on dossiers;
    /// nothing where nobody does, or there is no such agency.
    std::optional<DeskThere> desk_of(Transaction& tx, AgencyId agency, Date on) const;
    Result<std::string> officer_name(Transaction& tx, OfficerId officer) const;
    /// Refuses as organisation::record_absence does.
    Result<> record_absence(Transaction& tx, const Actor& by, const PutInAbsence& what) const;
    /// Who stands in for an officer today; the officer himself when he is in.
    OfficerId present(Transaction& tx, OfficerId officer, Date on) const;

    /// Tells the rooms above, once the transaction is committed.
    void tell(Transaction& tx, const DossierMoved& news) const;

    /// Files by id, in that order. Refuses dossier.file_unknown.
    Result<std::vector<FileView>> files(Transaction& tx, const std::vector<FileId>& ids) const;
    /// Whether one of these files has this very content.
    bool has_content(Transaction& tx, const std::vector<FileId>& ids,
                     std::string_view sha256) const;
    /// Names a scan whose bytes are stored.
    FileId keep_scan(Transaction& tx, const Actor& by, DossierId dossier,
                     const documents::JudgedFile& scan) const;

private:
    catalogue::Catalogue& catalogue_;
    deadlines::Deadlines& deadlines_;
    process::Processes& processes_;
    organisation::Organisation& organisation_;
    const jobs::Outbox* outbox_;
};

}  // namespace motcua::dossiers
