// SPDX-License-Identifier: Apache-2.0
#include "modules/people/people.hpp"
#include "modules/people/sql.hpp"
#include "modules/people/store/rows.hpp"

namespace motcua::people {
namespace {

Error unknown() {
    return {Kind::not_found, "people.unknown", "person"};
}

}  // namespace

Address store::as_address(const Address& row) {
    const auto some = [](const std::string& text) {
        return text.empty() ? std::nullopt : std::optional(text);
    };
    return {row.kind, some(row.commune), some(row.former_commune), row.detail};
}

std::optional<PersonView> store::view(Transaction& tx, PersonId id, Date on) {
    auto asked_person = tx.query<Person>(sql::person, id);
    auto asked_numbers = tx.query<Identifier>(sql::identifiers, id);
    auto asked_addresses = tx.query<Address>(sql::current_addresses, id, on);
    auto person = asked_person.maybe();
    if (!person) return std::nullopt;
    PersonView view{person->person,  person->kind,       person->name,  person->gender,
                    person->born_on, person->birth_year, person->phone, person->email};
    view.identifiers = asked_numbers.rows();
    for (const auto& row : asked_addresses.rows()) view.addresses.push_back(as_address(row));
    view.consents = {person->tells_by_sms, person->tells_by_email, person->tells_by_zalo,
                     person->keeps_papers};
    view.version = person->version;
    view.changed_at = person->changed_at;
    view.changed_by_name = person->changed_by_name;
    return view;
}

bool store::may_see(Transaction& tx, const Actor& by, PersonId person) {
    if (identity::holds(tx, by, May::receive_dossiers)) return true;
    return tx.query<PersonId>(sql::is_known_to, person, by.officer, date_of(tx.now()))
        .maybe()
        .has_value();
}

Result<PersonView> get(Transaction& tx, const Actor& by, PersonId person) {
    if (!store::may_see(tx, by, person)) return unknown();
    auto view = store::view(tx, person, date_of(tx.now()));
    if (!view) return unknown();
    return std::move(*view);
}

std::optional<PersonView> party(Transaction& tx, PersonId person) {
    return store::view(tx, person, date_of(tx.now()));
}

Result<std::vector<Representative>> representatives_of(Transaction& tx, const Actor& by,
                                                       PersonId represented, Date on) {
    if (!store::may_see(tx, by, represented)) return unknown();
    return tx.query<Representative>(sql::representatives, represented, on).rows();
}

Result<std::vector<AddressThen>> addresses_of(Transaction& tx, const Actor& by, PersonId person) {
    if (!store::may_see(tx, by, person)) return unknown();
    std::vector<AddressThen> then;
    for (const auto& row : tx.query<store::Address>(sql::all_addresses, person).rows())
        then.push_back({store::as_address(row), row.from_on, row.to_on});
    return then;
}

Private address_line(Transaction& tx, const Address& address) {
    std::string line = address.detail.reveal();
    const auto add = [&](const std::string& part) {
        if (!part.empty()) line += (line.empty() ? "" : ", ") + part;
    };
    if (address.commune) {
        if (const auto commune = organisation::commune(tx, *address.commune)) {
            add(commune->name);
            add(commune->province_name);
        }
    } else if (address.former_commune) {
        add(*address.former_commune);
    }
    return Private(std::move(line));
}

Private first_number(const PersonView& person) {
    for (const auto kind : {IdentifierKind::cccd, IdentifierKind::cmnd, IdentifierKind::passport,
                            IdentifierKind::tax_code})
        for (const auto& identifier : person.identifiers)
            if (identifier.kind == kind) return identifier.number;
    return {};
}

}  // namespace motcua::people
