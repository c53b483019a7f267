// SPDX-License-Identifier: Apache-2.0
#include "modules/people/model/normal.hpp"
#include "modules/people/people.hpp"
#include "modules/people/sql.hpp"
#include "modules/people/store/rows.hpp"

namespace motcua::people {

void meet(Transaction& tx, PersonId person, UnitId place) {
    if (tx.exec(sql::insert_known, person, place).count() == 0) return;
    const auto found = tx.query<store::Person>(sql::person, person).maybe();
    ensure(found.has_value());
    for (const auto& ending : folded_endings(found->name.reveal()))
        tx.exec(sql::insert_name, place, ending, person);
}

void meet(Transaction& tx, PersonId person, AgencyId agency) {
    meet(tx, person, organisation::whole(agency));
}

void store::index_names(Transaction& tx, PersonId person, const Private& name) {
    tx.exec(sql::clear_names, person);
    const auto endings = folded_endings(name.reveal());
    for (const UnitId place : tx.query<UnitId>(sql::places_knowing, person).rows())
        for (const auto& ending : endings) tx.exec(sql::insert_name, place, ending, person);
}

}  // namespace motcua::people
