// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/actor.hpp"
#include "base/code.hpp"
#include "base/personal.hpp"
#include "base/time.hpp"

namespace motcua::people {

using PersonId = Id<struct PersonTag>;
/// Text about a person.
using Private = Personal<std::string>;

enum class PersonKind { citizen, organisation };
BOOST_DESCRIBE_ENUM(PersonKind, citizen, organisation)

enum class Gender { male, female };
BOOST_DESCRIBE_ENUM(Gender, male, female)

enum class IdentifierKind {
    cccd,  ///< số định danh cá nhân, 12 digits; since 2025-07 also a citizen's tax code
    cmnd,  ///< the old card, 9 digits
    passport,
    tax_code,  ///< mã số thuế, 10 digits or 13 for a branch
};
BOOST_DESCRIBE_ENUM(IdentifierKind, cccd, cmnd, passport, tax_code)

enum class AddressKind { permanent, current, head_office };
BOOST_DESCRIBE_ENUM(AddressKind, permanent, current, head_office)

enum class Ground {
    parent,
    guardian,
    spouse,
    power_of_attorney,
    legal_representative,
    employee,
    agent
};
BOOST_DESCRIBE_ENUM(Ground, parent, guardian, spouse, power_of_attorney, legal_representative,
                    employee, agent)

struct Identifier {
    IdentifierKind kind{};
    Private number;
    std::optional<Date> issued_on;
    bool operator==(const Identifier&) const = default;
};
BOOST_DESCRIBE_STRUCT(Identifier, (), (kind, number, issued_on))

struct Address {
    AddressKind kind{};
    std::optional<std::string> commune;  ///< code of today's commune
    std::optional<std::string>
        former_commune;  ///< "Phường Đội Cấn, Quận Ba Đình", as the paper has it
    Private detail;      ///< house, street, hamlet
    bool operator==(const Address&) const = default;
};
BOOST_DESCRIBE_STRUCT(Address, (), (kind, commune, former_commune, detail))

struct Consents {
    bool tells_by_sms = false;
    bool tells_by_email = false;
    bool tells_by_zalo = false;
    bool keeps_papers = false;
    bool operator==(const Consents&) const = default;
};
BOOST_DESCRIBE_STRUCT(Consents, (), (tells_by_sms, tells_by_email, tells_by_zalo, keeps_papers))

/// What an officer enters, or a card gives.
struct PersonDraft {
    PersonKind kind{};
    Private name;
    std::optional<Gender> gender;
    std::optional<Personal<Date>> born_on;
    std::optional<Personal<int>> birth_year;
    std::optional<Private> phone;
    std::optional<Private> email;
    std::vector<Identifier> identifiers;
    std::vector<Address> addresses;
    Consents consents;
    /// The officer has seen the paper: a number that does not fit year or gender stands all the
    /// same.
    bool is_number_confirmed = false;
    bool operator==(const PersonDraft&) const = default;
};
BOOST_DESCRIBE_STRUCT(PersonDraft, (),
                      (kind, name, gender, born_on, birth_year, phone, email, identifiers,
                       addresses, consents, is_number_confirmed))

/// A person as he is now.
struct PersonView {
    PersonId person;
    PersonKind kind{};
    Private name;
    std::optional<Gender> gender;
    std::optional<Personal<Date>> born_on;
    std::optional<Personal<int>> birth_year;
    Private phone;
    Private email;
    std::vector<Identifier> identifiers;
    std::vector<Address> addresses;
    Consents consents;
    std::int64_t version = 0;
    Instant changed_at{};
    std::string changed_by_name;
};
BOOST_DESCRIBE_STRUCT(PersonView, (),
                      (person, kind, name, gender, born_on, birth_year, phone, email, identifiers,
                       addresses, consents, version, changed_at, changed_by_name))

/// A person in a list of found ones: enough to tell two of one name apart, no more.
struct PersonLine {
    PersonId person;
    PersonKind kind{};
    Private name;
    std::optional<Personal<int>> birth_year;
    Private number_end;  ///< the last four digits of his first number
    Private phone_end;   ///< the last three digits
};
BOOST_DESCRIBE_STRUCT(PersonLine, (), (person, kind, name, birth_year, number_end, phone_end))

}  // namespace motcua::people
