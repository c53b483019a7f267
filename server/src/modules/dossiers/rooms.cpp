// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

Result<OfferFacts> Rooms::offer(Transaction& tx, OfferId id, UnitId place, std::string_view channel,
                                Date on) const {
    const auto by_channel =
        channel == "post" ? catalogue::Channel::postal : catalogue::Channel::direct;
    const auto offer = catalogue_.receivable(tx, id, place, by_channel, on);
    if (!offer) return offer.error();
    const auto term = catalogue::Catalogue::term_of(*offer, by_channel);
    if (!term) return term.error();
    OfferFacts facts;
    facts.offer = id;
    facts.procedure_code = offer->code;
    facts.procedure_version = static_cast<int>(offer->version_number);
    facts.procedure_name = offer->name;
    facts.term = *term;
    facts.process_code = offer->process;
    facts.owner = offer->agency;
    facts.competent = organisation::competent_agency(tx, offer->code, offer->agency, on);
    facts.partner = offer->partner;
    facts.participants = offer->participants;
    facts.rules = offer->rules;
    facts.answer_within = offer->answer_within;
    facts.is_ours = offer->system_of_record == catalogue::SystemOfRecord::ours;
    return facts;
}

std::optional<Money> Rooms::certification_fee(Transaction& tx, OfferId id, std::string_view line,
                                              int pages, int copies) const {
    const auto offer = catalogue_.offer(tx, id);
    if (!offer) return std::nullopt;
    for (const catalogue::FeeLine& fee : offer->fees)
        if (fee.code == line)
            return catalogue::fee_for(fee, {.pages = pages, .copies = copies, .items = copies});
    return std::nullopt;
}

Result<PartyThen> Rooms::party(Transaction& tx, PersonId person) const {
    const auto found = people::party(tx, person);
    if (!found) return Error{Kind::not_found, "people.unknown"};
    PartyThen party;
    party.person = person;
    party.kind = code(found->kind);
    party.name = found->name;
    party.identity = people::first_number(*found);
    party.phone = found->phone;
    party.email = found->email;
    if (!found->addresses.empty())
        party.address = people::address_line(tx, found->addresses.front());
    if (!found->addresses.empty()) party.commune = found->addresses.front().commune;
    return party;
}

process::Variables Rooms::applicant_facts(Transaction& tx, PersonId person, Date on) const {
    process::Variables facts;
    const auto found = people::party(tx, person);
    if (!found) return facts;
    facts["applicant_kind"] = std::string(code(found->kind));
    if (found->gender) facts["applicant_gender"] = std::string(code(*found->gender));
    if (found->birth_year) facts["applicant_birth_year"] = found->birth_year->reveal();
    if (found->born_on) {
        const std::chrono::year_month_day born{found->born_on->reveal()}, day{on};
        const bool had_birthday =
            std::pair(day.month(), day.day()) >= std::pair(born.month(), born.day());
        facts["applicant_birth_year"] = int(born.year());
        facts["applicant_age"] = int(day.year()) - int(born.year()) - (had_birthday ? 0 : 1);
    }
    if (!found->addresses.empty())
        if (const auto& commune = found->addresses.front().commune)
            facts["applicant_commune"] = *commune;
    return facts;
}

void Rooms::introduce(Transaction& tx, PersonId person, UnitId reception,
                      AgencyId competent) const {
    people::meet(tx, person, reception);
    people::meet(tx, person, competent);
}

OfficeThen Rooms::office(Transaction& tx, UnitId id, Date on) const {
    return place(tx, id, on).office;
}

PlaceFacts Rooms::place(Transaction& tx, UnitId id, Date on) const {
    const auto unit = organisation::unit(tx, id, on);
    ensure(unit.has_value());
    const auto agency = organisation::agency(tx, unit->agency, on);
    ensure(agency.has_value());
    return {
        {agency->agency, id, agency->code, agency->name, unit->name}, unit->code, unit->telephone};
}

OfficeThen Rooms::office_of(Transaction& tx, AgencyId agency, Date on) const {
    return office(tx, organisation::whole(agency), on);
}

std::vector<ParticipantThen> Rooms::participants(Transaction& tx, const OfferFacts& offer,
                                                 Date on) const {
    std::vector<ParticipantThen> all;
    for (const catalogue::Participant& each : offer.participants)
        all.push_back({each.key, office_of(tx, each.agency, on), each.work, each.share});
    return all;
}

organisation::Matter Rooms::matter_of(Transaction& tx, const Received& intake,
                                      const PartyThen& applicant) const {
    return {intake.procedure_code, catalogue_.domain_of(tx, intake.procedure_code),
            applicant.commune.value_or("")};
}

organisation::Successions Rooms::successions(
    Transaction& tx, const std::vector<organisation::SuccessionRule>& more) const {
    return organisation::successions(tx, more);
}

std::optional<AgencyId> Rooms::agency_named(Transaction& tx, std::string_view code,
                                            const Received& intake) const {
    const Date today = date_of(tx.now());
    const auto named = organisation::agency_by_code(tx, code, today);
    if (!named) return std::nullopt;
    if (today <= named->to_on) return named->agency;
    return successions(tx)
        .acting(named->agency, matter_of(tx, intake, intake.applicant), Instant{}, today)
        .agency;
}

UnitId Rooms::unit_acting(Transaction& tx, UnitId unit, Date on) const {
    return organisation::unit_acting(tx, unit, on).value_or(unit);
}

AgencyId Rooms::agency_of(Transaction& tx, UnitId id, Date on) const {
    const auto unit = organisation::unit(tx, id, on);
    ensure(unit.has_value());
    return unit->agency;
}

std::optional<organisation::Delegation> Rooms::delegated(Transaction& tx,
                                                         std::string_view procedure, AgencyId from,
                                                         AgencyId to, Date on) const {
    return organisation::delegated(tx, procedure, from, to, on);
}

std::string Rooms::unit_code(Transaction& tx, UnitId id) const {
    const auto unit = organisation::unit(tx, id, date_of(tx.now()));
    ensure(unit.has_value());
    return unit->code;
}

std::string Rooms::telephone_of(Transaction& tx, UnitId id, Date on) const {
    const auto unit = organisation::unit(tx, id, on);
    return unit ? unit->telephone : "";
}

Result<std::shared_ptr<const process::Definition>> Rooms::process_now(
    Transaction& tx, std::string_view code, Date on, const process::Between& between) const {
    auto found = processes_.current(tx, code, on, between);
    if (!found && found.error().code == "process.not_staffed") return found.error();
    if (!found)
        return Error{
            Kind::wrong_state, "dossier.process_not_in_force", "", {{"code", std::string(code)}}};
    return *std::move(found);
}

Result<std::shared_ptr<const process::Definition>> Rooms::process_version(Transaction& tx,
                                                                          std::string_view code,
                                                                          int version) const {
    return processes_.find(tx, code, version);
}

std::shared_ptr<const process::Definition> Rooms::process_pinned(Transaction& tx,
                                                                 std::string_view code,
                                                                 int version) const {
    auto found = processes_.find(tx, code, version);
    ensure(found.has_value());
    return *std::move(found);
}

std::shared_ptr<const deadlines::WorkingCalendar> Rooms::calendar(Transaction& tx, AgencyId agency,
                                                                  std::optional<Date> as_of) const {
    return deadlines_.calendar_of(tx, agency, as_of);
}

bool Rooms::holds(Transaction& tx, const Actor& actor, May may, UnitId unit) const {
    return identity::holds_in(tx, actor, may, unit);
}

bool Rooms::holds(Transaction& tx, const Actor& actor, May may, AgencyId agency) const {
    return identity::holds_in(tx, actor, may, agency);
}

bool Rooms::holds_role(Transaction& tx, const Actor& actor, std::string_view role,
                       UnitId unit) const {
    return identity::holds_code_in(tx, actor, identity::role_right(role), unit);
}

OfficeThen Rooms::place_of(Transaction& tx, AgencyId agency, std::string_view role,
                           UnitId preferred, Date on) const {
    UnitId place = organisation::whole(agency);
    bool found = false;
    for (const organisation::PostView& post : organisation::holders(tx, agency, role, on)) {
        if (post.unit == preferred) return office(tx, preferred, on);
        if (!found) place = post.unit;
        found = true;
    }
    return office(tx, place, on);
}

bool Rooms::is_held(Transaction& tx, AgencyId agency, std::string_view role, Date on) const {
    return !organisation::holders(tx, agency, role, on).empty();
}

Result<std::string> Rooms::officer_in_role(Transaction& tx, OfficerId officer,
                                           std::string_view role, UnitId unit, Date) const {
    for (const OfficerId& each : identity::who_may_in(tx, identity::role_right(role), unit))
        if (each == officer) return officer_name(tx, officer);
    return Error{Kind::invalid, "dossier.officer_lacks_role", "officer_id"};
}

Result<std::string> Rooms::officer_who_may(Transaction& tx, OfficerId officer, May may,
                                           UnitId unit) const {
    const Actor asked{Actor::Is::officer, officer, {}, {}};
    if (holds(tx, asked, may, unit)) return officer_name(tx, officer);
    return Error{Kind::invalid, "dossier.officer_lacks_role", "officer_id"};
}

std::optional<DeskThere> Rooms::desk_of(Transaction& tx, AgencyId agency, Date on) const {
    const organisation::PostView* found = nullptr;
    int best = 0;
    const auto posts = organisation::posts_in(tx, agency, on);
    for (const organisation::PostView& post : posts) {
        const Actor officer{Actor::Is::officer, post.officer, {}, {}};
        if (!holds(tx, officer, May::work_on_dossiers, post.unit)) continue;
        // A section takes it in before the head of the whole agency does.
        const bool assigns = holds(tx, officer, May::assign_dossiers, post.unit);
        const bool is_section = post.unit != organisation::whole(agency);
        const int fits = assigns ? (is_section ? 3 : 2) : 1;
        if (fits > best) found = &post, best = fits;
    }
    if (!found) return std::nullopt;
    return DeskThere{office(tx, found->unit, on), found->role};
}

Result<std::string> Rooms::officer_name(Transaction& tx, OfficerId id) const {
    const auto officer = organisation::officer(tx, id);
    if (!officer) return Error{Kind::not_found, "organisation.officer_unknown", "officer_id"};
    return officer->name;
}

Result<> Rooms::record_absence(Transaction& tx, const Actor& by, const PutInAbsence& what) const {
    auto recorded = organisation_.record_absence(
        tx, by, {what.officer_id, what.substitute_id, {what.from, what.until}, what.reason});
    if (!recorded) return recorded.error();
    return {};
}

OfficerId Rooms::present(Transaction& tx, OfficerId officer, Date on) const {
    const auto absence = organisation::absence_on(tx, officer, on);
    return absence ? absence->replacement : officer;
}

void Rooms::tell(Transaction& tx, const DossierMoved& news) const {
    if (outbox_) outbox_->publish(tx, DossierMoved::kTopic, news.code, Json{json::write(news)});
}

Result<std::vector<FileView>> Rooms::files(Transaction& tx, const std::vector<FileId>& ids) const {
    std::vector<FileView> views;
    for (const FileId& id : ids) {
        const auto file = documents::file(tx, id);
        if (!file) return Error{Kind::not_found, "dossier.file_unknown", "file_ids"};
        views.push_back(
            {id, file->name.reveal(), std::string(documents::media_type(file->type)), file->size});
    }
    return views;
}

bool Rooms::has_content(Transaction& tx, const std::vector<FileId>& ids,
                        std::string_view sha256) const {
    return std::ranges::any_of(ids, [&](const FileId& id) {
        const auto file = documents::file(tx, id);
        return file && file->sha256 == sha256;
    });
}

FileId Rooms::keep_scan(Transaction& tx, const Actor& by, DossierId dossier,
                        const documents::JudgedFile& scan) const {
    return documents::record_file(
        tx, by,
        {scan, documents::AboutKind::dossier, documents::AboutId{dossier.bytes},
         documents::FileSource::scanner});
}

}  // namespace motcua::dossiers
