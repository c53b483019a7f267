// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/people/people.hpp"

namespace motcua::api {
using namespace http;
namespace {

/// By the card's QR, by number or telephone (number), or by name; one of them is given.
struct FindPeople {
    std::optional<Personal<std::string>> qr;
    std::optional<Personal<std::string>> number;
    std::optional<Personal<std::string>> name;
};
BOOST_DESCRIBE_STRUCT(FindPeople, (), (qr, number, name))

struct FoundPeople {
    std::vector<people::PersonLine> items;
    bool has_more = false;
    std::optional<people::Card> card;
    std::optional<people::PersonDraft> draft;  ///< what the card says, ready to be entered
};
BOOST_DESCRIBE_STRUCT(FoundPeople, (), (items, has_more, card, draft))

struct EnterPerson {
    UnitId unit_id;
    people::PersonDraft person;
};
BOOST_DESCRIBE_STRUCT(EnterPerson, (), (unit_id, person))

struct ChangePerson {
    std::int64_t version = 0;
    people::PersonDraft person;
};
BOOST_DESCRIBE_STRUCT(ChangePerson, (), (version, person))

Result<FoundPeople> find(Transaction& tx, const Actor& by, const FindPeople& ask) {
    FoundPeople found;
    Result<people::Found> people = people::Found{};
    if (ask.qr) {
        auto card = people::read_card(*ask.qr);
        if (!card) return card.error();
        people = people::find_by_number(tx, by, card->number);
        found.draft = people::draft_of(*card);
        found.card = *std::move(card);
    } else if (ask.number) {
        people = people::find_by_number(tx, by, *ask.number);
    } else if (ask.name) {
        people = people::find_by_name(tx, by, *ask.name);
    }
    if (!people) return people.error();
    found.items = people->people;
    found.has_more = people->has_more;
    return found;
}

}  // namespace

Routes people_routes(Modules&) {
    return {
        reads<Verb::post>("/api/desk/people/find", May::receive_dossiers,
                          "Persons by card, number, telephone or name.",
                          [](Transaction& tx, const Call& call, const FindPeople& ask)
                              -> Result<FoundPeople> { return find(tx, call.actor, ask); }),
        reads<Verb::get>("/api/desk/people/{person:id}", May::receive_dossiers, "One person.",
                         [](Transaction& tx, const Call& call) -> Result<people::PersonView> {
                             return people::get(tx, call.actor,
                                                call.id<people::PersonId>("person"));
                         }),
        writes<Verb::post>("/api/desk/people", May::receive_dossiers, "Enter a person.",
                           [](Transaction& tx, const Call& call,
                              const EnterPerson& ask) -> Result<people::PersonView> {
                               const auto person =
                                   people::register_person(tx, call.actor, ask.unit_id, ask.person);
                               if (!person) return person.error();
                               return people::get(tx, call.actor, *person);
                           }),
        writes<Verb::post>("/api/desk/people/{person:id}", May::receive_dossiers,
                           "Correct what is known of a person.",
                           [](Transaction& tx, const Call& call,
                              const ChangePerson& ask) -> Result<people::PersonView> {
                               const auto person = call.id<people::PersonId>("person");
                               const auto done = people::change_person(tx, call.actor, person,
                                                                       ask.version, ask.person);
                               if (!done) return done.error();
                               return people::get(tx, call.actor, person);
                           }),
    };
}

}  // namespace motcua::api
