// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/identity/identity.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/people/model/card.hpp"
#include "modules/people/model/person.hpp"

/// Persons and organisations that apply.
namespace motcua::people {

// --- acts
// ------------------------------------------------------------------------------------------ Each
// needs an officer with May::receive_dossiers (or a system job), joins the caller's transaction and
// leaves an audit row without personal data. Refuses people.not_allowed otherwise.

/// Enters a person and makes him known at `place` (a reception point). Texts are stored in NFC,
/// numbers and telephone in one form; gender and year of birth follow from the personal number
/// where left out.
///
/// Refuses: people.already_known (a number is another record's; params person),
/// people.name_missing, people.birth_in_future, people.cccd_mismatch (the number does not fit year
/// or gender, and the officer has not confirmed it), people.commune_unknown,
/// people.commune_ambiguous (the former commune was split; params communes), people.kind_mismatch
/// (a citizen's number on an organisation), and as numbers.hpp.
Result<PersonId> register_person(Transaction& tx, const Actor& by, UnitId place,
                                 const PersonDraft& draft);

/// Replaces what is known; the old record is kept, an address that changed ends yesterday. Numbers
/// are added, never taken away. `version`: the one the officer saw.
/// Refuses: people.unknown, people.stale (params by, at) and as register_person.
Result<> change_person(Transaction& tx, const Actor& by, PersonId person, std::int64_t version,
                       const PersonDraft& draft);

/// This office now deals with the person and may find him by name. For dossiers, at reception and
/// when a competent agency is named; checks no right. Once is enough, more does no harm.
void meet(Transaction& tx, PersonId person, UnitId place);
void meet(Transaction& tx, PersonId person, AgencyId agency);

struct Represent {
    PersonId represented;
    PersonId representative;
    Ground ground{};
    std::string document = {};
    organisation::Period period;
};
/// Refuses: people.unknown, people.represents_himself, people.bad_period, people.document_missing
/// (a power of attorney needs its number).
Result<> represent(Transaction& tx, const Actor& by, const Represent& what);

// --- questions
// --------------------------------------------------------------------------------------- What an
// officer may see: with May::receive_dossiers anybody, by exact number or telephone; otherwise, and
// by name, those known at a place he reaches with May::read_dossiers. A system job sees everybody.

inline constexpr int kFoundMax = 20;

struct Found {
    std::vector<PersonLine> people;
    bool has_more = false;  ///< there are more than kFoundMax: type more of the name
};
BOOST_DESCRIBE_STRUCT(Found, (), (people, has_more))

/// By identity number, tax code, passport or telephone, exactly, in whatever way it is typed.
/// Refuses: people.query_unreadable (it can be none of these).
Result<Found> find_by_number(Transaction& tx, const Actor& by, const Private& text);
/// By the beginning of a name or of any of its words, without diacritics: "van an" finds Nguyễn Văn
/// An. Refuses: people.query_too_short (fewer than two letters).
Result<Found> find_by_name(Transaction& tx, const Actor& by, const Private& text);
/// Refuses: people.unknown (no such person, or not one this officer may see).
Result<PersonView> get(Transaction& tx, const Actor& by, PersonId person);
/// For the room that is recording an act on this person, which has asked for rights already; never
/// to answer a read. Nothing where there is no such person.
std::optional<PersonView> party(Transaction& tx, PersonId person);

struct Representative {
    PersonId representative;
    Private name;
    Ground ground{};
    std::string document;
};
BOOST_DESCRIBE_STRUCT(Representative, (), (representative, name, ground, document))
/// Refuses: people.unknown.
Result<std::vector<Representative>> representatives_of(Transaction& tx, const Actor& by,
                                                       PersonId represented, Date on);

struct AddressThen {
    Address address;
    Date from_on{};
    Date to_on{};
};
BOOST_DESCRIBE_STRUCT(AddressThen, (), (address, from_on, to_on))
/// Newest first. Refuses: people.unknown.
Result<std::vector<AddressThen>> addresses_of(Transaction& tx, const Actor& by, PersonId person);

/// One line for forms: "Số 5, Phường Ba Đình, Hà Nội".
Private address_line(Transaction& tx, const Address& address);
/// The number a form shows first: personal number, old card, passport, tax code; "" where none.
Private first_number(const PersonView& person);

}  // namespace motcua::people
