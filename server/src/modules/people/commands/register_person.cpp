// SPDX-License-Identifier: Apache-2.0
#include "modules/people/commands/communes.hpp"
#include "modules/people/model/normal.hpp"
#include "modules/people/people.hpp"
#include "modules/people/sql.hpp"
#include "modules/people/store/rows.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::people {
namespace {

bool may_enter(Transaction& tx, const Actor& by) {
    return identity::holds(tx, by, May::receive_dossiers);
}

Error not_allowed() {
    return {Kind::not_allowed, "people.not_allowed"};
}

void note(Transaction& tx, const Actor& by, std::string_view act, PersonId person) {
    audit::append(tx,
                  {audit::Kind::change, by, "people." + std::string(act), {person.text()}, {}, {}});
}

Error already_known(PersonId person) {
    return {Kind::wrong_state, "people.already_known", "identifiers", {{"person", person.text()}}};
}

/// Gives the numbers to the person; refuses where one is somebody else's.
Result<> add_numbers(Transaction& tx, PersonId person, const std::vector<Identifier>& identifiers) {
    for (const auto& identifier : identifiers) {
        const auto added = tx.exec(sql::insert_identifier, identifier.kind, identifier.number,
                                   person, identifier.issued_on)
                               .count();
        if (added == 1) continue;
        const auto holder =
            tx.query<PersonId>(sql::holder_of_number, identifier.kind, identifier.number).one();
        if (holder != person) return already_known(holder);
    }
    return {};
}

Result<> settle(Transaction& tx, PersonDraft& draft) {
    for (auto& address : draft.addresses)
        if (auto settled = settle_commune(tx, address); !settled) return settled;
    return {};
}

void save_address(Transaction& tx, PersonId person, const Address& address, Date from) {
    tx.exec(sql::save_address, person, address.kind, from, organisation::kForever,
            address.commune.value_or(""), address.former_commune.value_or(""), address.detail);
}

/// An address that is no longer the same ends yesterday, one that is not named stays.
void renew_addresses(Transaction& tx, PersonId person, const std::vector<Address>& addresses) {
    const Date today = date_of(tx.now());
    const auto known = tx.query<store::Address>(sql::current_addresses, person, today).rows();
    for (const auto& address : addresses) {
        const auto old = std::ranges::find(known, address.kind, &store::Address::kind);
        if (old != known.end()) {
            if (store::as_address(*old) == address) continue;
            tx.exec(sql::end_address, person, address.kind, old->from_on, today - days(1));
        }
        save_address(tx, person, address, today);
    }
}

}  // namespace

Result<PersonId> register_person(Transaction& tx, const Actor& by, UnitId place,
                                 const PersonDraft& given) {
    if (!may_enter(tx, by)) return not_allowed();
    auto checked = normal(given, date_of(tx.now()));
    if (!checked) return checked.error();
    PersonDraft& draft = *checked;
    if (auto settled = settle(tx, draft); !settled) return settled.error();

    const auto person = tx.make_id<PersonId>();
    if (auto added = add_numbers(tx, person, draft.identifiers); !added) return added.error();
    tx.exec(sql::insert_person, person, draft.kind, draft.name, draft.gender, draft.born_on,
            draft.birth_year, draft.phone.value_or(Private()), draft.email.value_or(Private()),
            draft.consents.tells_by_sms, draft.consents.tells_by_email,
            draft.consents.tells_by_zalo, draft.consents.keeps_papers, tx.now(), by.officer,
            by.name);
    for (const auto& address : draft.addresses)
        save_address(tx, person, address, date_of(tx.now()));
    meet(tx, person, place);
    note(tx, by, "register_person", person);
    return person;
}

Result<> change_person(Transaction& tx, const Actor& by, PersonId person, std::int64_t version,
                       const PersonDraft& given) {
    if (!may_enter(tx, by)) return not_allowed();
    auto checked = normal(given, date_of(tx.now()));
    if (!checked) return checked.error();
    PersonDraft& draft = *checked;
    if (auto settled = settle(tx, draft); !settled) return settled.error();
    tx.query<std::int64_t>(sql::lock_person, person).maybe();
    const auto before = store::view(tx, person, date_of(tx.now()));
    if (!before) return Error{Kind::not_found, "people.unknown", "person"};
    if (before->version != version)
        return Error{Kind::stale,
                     "people.stale",
                     {},
                     {{"by", before->changed_by_name}, {"at", iso(before->changed_at)}}};
    if (before->kind != draft.kind) return Error{Kind::invalid, "people.kind_mismatch", "kind"};

    if (auto added = add_numbers(tx, person, draft.identifiers); !added) return added.error();
    tx.exec(sql::insert_past, person, before->version, tx.now(), by.officer, json::write(*before));
    tx.exec(sql::update_person, person, draft.name, draft.gender, draft.born_on, draft.birth_year,
            draft.phone.value_or(Private()), draft.email.value_or(Private()),
            draft.consents.tells_by_sms, draft.consents.tells_by_email,
            draft.consents.tells_by_zalo, draft.consents.keeps_papers, tx.now(), by.officer,
            by.name, version);
    renew_addresses(tx, person, draft.addresses);
    if (!(before->name == draft.name)) store::index_names(tx, person, draft.name);
    note(tx, by, "change_person", person);
    return {};
}

Result<> represent(Transaction& tx, const Actor& by, const Represent& what) {
    if (!may_enter(tx, by)) return not_allowed();
    if (what.represented == what.representative)
        return Error{Kind::invalid, "people.represents_himself", "representative"};
    if (what.period.is_empty()) return Error{Kind::invalid, "people.bad_period", "period"};
    if (what.ground == Ground::power_of_attorney && what.document.empty())
        return Error{Kind::invalid, "people.document_missing", "document"};
    // In the order of their ids, as everybody locks.
    for (const PersonId person : std::set{what.represented, what.representative})
        if (!tx.query<std::int64_t>(sql::lock_person, person).maybe())
            return Error{Kind::not_found, "people.unknown", "person"};
    tx.exec(sql::insert_representation, what.represented, what.representative, what.ground,
            what.document, what.period.from_on, what.period.to_on);
    note(tx, by, "represent", what.represented);
    return {};
}

}  // namespace motcua::people
