// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/people/people.hpp"

/// Rows only this room reads.
namespace motcua::people::store {

struct Person {
    PersonId person;
    PersonKind kind{};
    Private name;
    std::optional<Gender> gender;
    std::optional<Personal<Date>> born_on;
    std::optional<Personal<int>> birth_year;
    Private phone;
    Private email;
    bool tells_by_sms = false;
    bool tells_by_email = false;
    bool tells_by_zalo = false;
    bool keeps_papers = false;
    std::int64_t version = 0;
    Instant changed_at{};
    std::string changed_by_name;
};
BOOST_DESCRIBE_STRUCT(Person, (),
                      (person, kind, name, gender, born_on, birth_year, phone, email, tells_by_sms,
                       tells_by_email, tells_by_zalo, keeps_papers, version, changed_at,
                       changed_by_name))

struct Address {
    AddressKind kind{};
    std::string commune;
    std::string former_commune;
    Private detail;
    Date from_on{};
    Date to_on{};
};
BOOST_DESCRIBE_STRUCT(Address, (), (kind, commune, former_commune, detail, from_on, to_on))

struct Line {
    PersonId person;
    PersonKind kind{};
    Private name;
    std::optional<Personal<int>> birth_year;
    Private number;
    Private phone;
};
BOOST_DESCRIBE_STRUCT(Line, (), (person, kind, name, birth_year, number, phone))

/// What `person` is now, numbers and addresses of that day with it.
std::optional<PersonView> view(Transaction& tx, PersonId person, Date on);
people::Address as_address(const Address& row);
/// Whether this actor may see the person.
bool may_see(Transaction& tx, const Actor& by, PersonId person);

/// Writes the folded names for every office that knows the person.
void index_names(Transaction& tx, PersonId person, const Private& name);

}  // namespace motcua::people::store
