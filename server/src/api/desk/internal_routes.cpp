// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/process/process.hpp"
#include "platform/http/paging.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct InternalAsked {
    UnitId unit_id;
    std::optional<std::string> text;
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(InternalAsked, (), (unit_id, text, after, limit))

struct AfterProcess {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(AfterProcess, (), (code))

Result<Page<process::Startable>> startable(Modules& m, Transaction& tx, const InternalAsked& ask) {
    constexpr std::int64_t kUsual = 30, kMost = 100;
    const Date today = date_of(tx.now());
    const auto unit = organisation::unit(tx, ask.unit_id, today);
    if (!unit) return Error{Kind::not_found, "organisation.unit_unknown", "unit_id"};
    const auto agency = organisation::agency(tx, unit->agency, today);
    const auto after = read_cursor<AfterProcess>(ask.after);
    if (!after) return after.error();
    const auto limit = std::clamp<std::int64_t>(ask.limit.value_or(kUsual), 1, kMost);
    auto rows =
        m.processes.startable(tx, agency ? agency->code : "",
                              {{}, ask.text.value_or(""), *after ? (*after)->code : "", limit + 1});
    return page_of(std::move(rows), static_cast<std::size_t>(limit),
                   [](const auto& row) { return AfterProcess{row.code}; });
}

}  // namespace

Routes internal_routes(Modules& m) {
    using dossiers::BeginInternalWork;
    using dossiers::BegunInternalWork;
    using dossiers::DossierView;
    return {
        reads<Verb::get>("/api/desk/internal-processes", May::read_dossiers,
                         "Work inside an agency that may be begun in a unit, by code.",
                         [&m](Transaction& tx, const Call&, const InternalAsked& ask)
                             -> Result<Page<process::Startable>> { return startable(m, tx, ask); }),
        writes<Verb::post>("/api/desk/internal-work", May::read_dossiers,
                           "Begin work inside the agency: no applicant, no term of law.",
                           [&m](Transaction& tx, const Call& call,
                                const BeginInternalWork& ask) -> Result<BegunInternalWork> {
                               return dossiers::begin_internal_work(m.dossiers.rooms(), tx,
                                                                    call.actor, ask);
                           }),
        writes<Verb::post>("/api/desk/dossiers/{code}/end-internal", May::read_dossiers,
                           "End work inside the agency that is not needed any more.",
                           [&m](Transaction& tx, const Call& call,
                                const dossiers::WithReason& what) -> Result<DossierView> {
                               const auto done = dossiers::end_internal_work(
                                   m.dossiers.rooms(), tx, call.actor, call.text("code"), what);
                               if (!done) return done.error();
                               return m.dossiers.dossier(tx, call.actor, call.text("code"));
                           }),
    };
}

}  // namespace motcua::api
