// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/desk/views.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::api {
using namespace http;
using namespace dossiers;
namespace {

enum class BundleState { sent, arriving, missing };
BOOST_DESCRIBE_ENUM(BundleState, sent, arriving, missing)

struct BundlesAt {
    std::string unit_id;
    std::optional<BundleState> state;
};
BOOST_DESCRIBE_STRUCT(BundlesAt, (), (unit_id, state))

struct PapersAt {
    std::string unit_id;
};
BOOST_DESCRIBE_STRUCT(PapersAt, (), (unit_id))

struct Bundles {
    std::vector<BundleView> items;
};
BOOST_DESCRIBE_STRUCT(Bundles, (), (items))

struct WaitingPapers {
    std::vector<WaitingPaper> items;
};
BOOST_DESCRIBE_STRUCT(WaitingPapers, (), (items))

struct DayAsked {
    std::string unit_id;
    std::optional<Date> on;
};
BOOST_DESCRIBE_STRUCT(DayAsked, (), (unit_id, on))

struct RegisterAsked {
    std::string unit_id;
    Date from{};
    Date until{};
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(RegisterAsked, (), (unit_id, from, until, after))

UnitId unit_of(std::string_view text) {
    const auto unit = UnitId::parse(text);
    return unit ? *unit : UnitId{};
}

}  // namespace

Routes paper_routes(Modules& m) {
    Dossiers& d = m.dossiers;
    return {
        reads<Verb::get>(
            "/api/desk/bundles", May::hand_over_papers,
            "Bundles of paper sent from a unit, arriving at it, or with something missing.",
            [&d](Transaction& tx, const Call& call, const BundlesAt& ask) -> Result<Bundles> {
                return Bundles{d.bundles(tx, call.actor, unit_of(ask.unit_id),
                                         code(ask.state.value_or(BundleState::sent)))};
            }),
        reads<Verb::get>(
            "/api/desk/waiting-papers", May::hand_over_papers,
            "Paper that has to go on, and until when.",
            [&d](Transaction& tx, const Call& call, const PapersAt& ask) -> Result<WaitingPapers> {
                return WaitingPapers{d.waiting_paper(tx, call.actor, unit_of(ask.unit_id))};
            }),
        reads<Verb::get>("/api/desk/bundles/{bundle:id}", May::hand_over_papers, "One bundle.",
                         [&d](Transaction& tx, const Call& call) -> Result<BundleView> {
                             return d.bundle(tx, call.actor, call.id<BundleId>("bundle"));
                         }),
        writes<Verb::post>(
            "/api/desk/bundles", May::hand_over_papers, "Paper goes on its way.",
            [&d](Transaction& tx, const Call& call, const MakeBundle& ask) -> Result<BundleView> {
                return d.make_bundle(tx, call.actor, ask);
            }),
        writes<Verb::post>("/api/desk/bundles/{bundle:id}/confirm", May::hand_over_papers,
                           "What arrived and what is missing.",
                           [&d](Transaction& tx, const Call& call,
                                const ConfirmBundle& ask) -> Result<BundleView> {
                               return d.confirm_bundle(tx, call.actor, call.id<BundleId>("bundle"),
                                                       ask);
                           }),
        writes<Verb::post>(
            "/api/desk/bundles/{bundle:id}/find", May::hand_over_papers,
            "Paper that was missing turned up.",
            [&d](Transaction& tx, const Call& call, const FindPaper& ask) -> Result<BundleView> {
                return d.find_paper(tx, call.actor, call.id<BundleId>("bundle"), ask);
            }),
        reads<Verb::get>(
            "/api/desk/day", May::read_dossiers, "An officer's day at a place.",
            [&d](Transaction& tx, const Call& call, const DayAsked& ask) -> Result<DayView> {
                return d.day(tx, call.actor, unit_of(ask.unit_id),
                             ask.on.value_or(date_of(tx.now())));
            }),
        reads<Verb::get>("/api/desk/register", May::read_dossiers, "The register (form 07).",
                         [&d](Transaction& tx, const Call& call,
                              const RegisterAsked& ask) -> Result<RegisterPage> {
                             return d.register_of(tx, call.actor, unit_of(ask.unit_id), ask.from,
                                                  ask.until, ask.after.value_or(""));
                         }),
    };
}

}  // namespace motcua::api
