// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/commands/pass_on.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

using organisation::ReorganisationChange;
using organisation::ReorganisationId;
using organisation::SuccessionKind;

/// The ward ends next Monday, 9 March 2026.
class AgenciesChange : public Office {
protected:
    static organisation::ReorganisationPart part(std::string after) {
        return {std::move(after), {}, {}, {}, {}};
    }
    static organisation::Reorganise plan(std::vector<ReorganisationChange> changes,
                                         std::string_view on = "2026-03-09") {
        return {"5/NQ", "HĐND", day("2026-03-02"), day(on), std::move(changes)};
    }
    static ReorganisationChange merged(std::string before, std::string after) {
        return {SuccessionKind::merged, {std::move(before)}, {part(std::move(after))}};
    }
    ReorganisationId records(const organisation::Reorganise& what) {
        const auto id = act([&](Transaction& tx) {
            return dossiers::reorganise(dossiers.rooms(), tx, administrator, what);
        });
        EXPECT_TRUE(id) << code_of(id);
        return id ? *id : ReorganisationId{};
    }
    void until(std::string_view on) {
        database.clock.step(start_of(day(on)) + hours(9) - database.clock.now());
    }
    void follows(ReorganisationId id) {
        EXPECT_TRUE(
            dossiers::run_offers_follow(dossiers.rooms(), *database, {"", id.text(), {}, {}}));
        EXPECT_TRUE(
            dossiers::run_dossiers_follow(dossiers.rooms(), *database, {"", id.text(), {}, {}}));
    }
    Dossier folded(const std::string& code) {
        return act([&](Transaction& tx) {
                   return dossiers.for_print(tx, Actor::system("test"), code);
               })
            .operator*();
    }
    std::string competent(const std::string& code) {
        return folded(code).intake.competent.agency_code;
    }
    std::vector<catalogue::OfferView> offers_now() {
        const AgencyId centre = agency("H26.TT");
        return act(
            [&](Transaction& tx) { return catalogue.offers_at(tx, centre, date_of(tx.now())); });
    }
    AgencyId founded(const std::string& code_of_it) {
        organisation::FoundAgency what{code_of_it, organisation::AgencyKind::commune_committee,
                                       std::nullopt, "Ủy ban " + code_of_it};
        what.from_on = day("2025-07-01");
        return *act([&](Transaction& tx) {
            return organisation.found_agency(tx, Actor::system("test"), what);
        });
    }
};

}  // namespace motcua::dossiers
