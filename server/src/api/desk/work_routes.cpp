// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/date_view.hpp"
#include "api/desk/views.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::api {
using namespace http;
using namespace dossiers;
namespace {

enum class WorkList { mine, unit };
BOOST_DESCRIBE_ENUM(WorkList, mine, unit)

enum class WorkOrder { due, received, name };
BOOST_DESCRIBE_ENUM(WorkOrder, due, received, name)

struct WorkQuery {
    std::optional<WorkList> list;
    std::optional<std::string> unit_id;
    std::optional<std::string> act;
    std::optional<std::string> procedure;
    std::optional<std::string> status;
    std::optional<WorkOrder> order;
    std::optional<bool> late;
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(WorkQuery, (),
                      (list, unit_id, act, procedure, status, order, late, after, limit))

/// With a name to look for, which may not stand in an address.
struct WorkSearch {
    WorkQuery where;
    Personal<std::string> text;
};
BOOST_DESCRIBE_STRUCT(WorkSearch, (), (where, text))

struct ReasonQuery {
    ReasonUse use{};
    AgencyId agency_id;
    std::optional<std::string> domain;
};
BOOST_DESCRIBE_STRUCT(ReasonQuery, (), (use, agency_id, domain))

struct Reasons {
    std::vector<Reason> items;
};
BOOST_DESCRIBE_STRUCT(Reasons, (), (items))

struct AddedReason {
    ReasonId id;
};
BOOST_DESCRIBE_STRUCT(AddedReason, (), (id))

struct SearchDossiers {
    std::optional<Personal<std::string>> text;    ///< beginning of a name, or a dossier code
    std::optional<Personal<std::string>> number;  ///< identity, tax code or telephone
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(SearchDossiers, (), (text, number, after))

struct AtUnit {
    std::optional<std::string> unit_id;
};
BOOST_DESCRIBE_STRUCT(AtUnit, (), (unit_id))

struct ShareSpan {
    Date from{};
    Date until{};
};
BOOST_DESCRIBE_STRUCT(ShareSpan, (), (from, until))

struct OfficersAsked {
    std::string unit_id;
    std::string role;
};
BOOST_DESCRIBE_STRUCT(OfficersAsked, (), (unit_id, role))

struct OfficerChoice {
    OfficerId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(OfficerChoice, (), (id, name))

struct OfficerChoices {
    std::vector<OfficerChoice> items;
};
BOOST_DESCRIBE_STRUCT(OfficerChoices, (), (items))

struct SavedFilter {
    std::string name;
    std::string query;
};
BOOST_DESCRIBE_STRUCT(SavedFilter, (), (name, query))
struct SavedFilters {
    std::vector<SavedFilter> items;
};
BOOST_DESCRIBE_STRUCT(SavedFilters, (), (items))

UnitId unit_of(const std::optional<std::string>& text) {
    const auto unit = UnitId::parse(text.value_or(""));
    return unit ? *unit : UnitId{};
}

WorkFilter filter_of(const WorkQuery& ask) {
    WorkFilter filter;
    filter.list = code(ask.list.value_or(WorkList::unit));
    filter.unit_id = unit_of(ask.unit_id);
    filter.act = ask.act.value_or("");
    filter.procedure = ask.procedure.value_or("");
    filter.status = ask.status.value_or("");
    filter.order = code(ask.order.value_or(WorkOrder::due));
    filter.late = ask.late.value_or(false);
    filter.after = ask.after.value_or("");
    filter.limit = static_cast<int>(ask.limit.value_or(50));
    return filter;
}

FoundPage search(Dossiers& dossiers, Transaction& tx, const Actor& by, const SearchDossiers& ask) {
    const std::string after = ask.after.value_or("");
    if (ask.number) {
        const auto people = people::find_by_number(tx, by, *ask.number);
        if (!people || people->people.empty()) return {};
        return dossiers.search(tx, by, "", people->people.front().person, after);
    }
    return dossiers.search(tx, by, ask.text ? ask.text->reveal() : "", {}, after);
}

}  // namespace

Routes work_routes(Modules& m) {
    Dossiers& dossiers = m.dossiers;
    return {
        reads<Verb::get>(
            "/api/desk/work", May::read_dossiers, "Open tasks, the most urgent first.",
            [&](Transaction& tx, const Call& call, const WorkQuery& ask) -> Result<WorkPage> {
                return dossiers.work(tx, call.actor, filter_of(ask));
            }),
        reads<Verb::post>(
            "/api/desk/work", May::read_dossiers,
            "Open tasks whose code, applicant or procedure begins so.",
            [&](Transaction& tx, const Call& call, const WorkSearch& ask) -> Result<WorkPage> {
                WorkFilter filter = filter_of(ask.where);
                filter.text = ask.text.reveal();
                return dossiers.work(tx, call.actor, filter);
            }),
        reads<Verb::get>(
            "/api/desk/reasons", May::read_dossiers, "The agency's library of reasons for an act.",
            [&](Transaction& tx, const Call& call, const ReasonQuery& ask) -> Result<Reasons> {
                return Reasons{dossiers.reasons(tx, call.actor, ask.agency_id, ask.use,
                                                ask.domain.value_or(""))};
            }),
        writes<Verb::post>(
            "/api/desk/reasons", May::read_dossiers, "Add a reason to the library.",
            [&](Transaction& tx, const Call& call, const AddReason& ask) -> Result<AddedReason> {
                const auto added = dossiers.add_reason(tx, call.actor, ask);
                if (!added) return added.error();
                return AddedReason{*added};
            }),
        writes<Verb::post>("/api/desk/reasons/{reason}/end", May::read_dossiers,
                           "Take a reason out of the library.",
                           [&](Transaction& tx, const Call& call) -> Result<> {
                               return dossiers.end_reason(tx, call.actor,
                                                          call.id<ReasonId>("reason"));
                           }),
        reads<Verb::post>(
            "/api/desk/search", May::read_dossiers,
            "Dossiers by code, name, identity or telephone.",
            [&](Transaction& tx, const Call& call, const SearchDossiers& ask) -> Result<FoundPage> {
                return search(dossiers, tx, call.actor, ask);
            }),
        reads<Verb::get>("/api/desk/dossiers/{code}", May::read_dossiers, "One dossier, whole.",
                         [&](Transaction& tx, const Call& call) -> Result<DossierView> {
                             return dossiers.dossier(tx, call.actor, call.text("code"));
                         }),
        reads<Verb::get>(
            "/api/desk/dossiers/{code}/why-this-date", May::read_dossiers,
            "A clock of a dossier, day by day.",
            [&](Transaction& tx, const Call& call, const WhichClock& ask) -> Result<DateView> {
                const auto answer = explained(dossiers, tx, call.actor, call.text("code"),
                                              asked_clock(ask.clock, ask.of));
                if (!answer) return answer.error();
                return date_view(*answer);
            }),
        answering("image/svg+xml",
                  reads<Verb::get>("/api/desk/dossiers/{code}/diagram", May::read_dossiers,
                                   "The process of a dossier as a drawing.",
                                   [&](Transaction& tx, const Call& call) -> Result<Answer> {
                                       auto svg = dossiers.diagram(
                                           tx, call.actor, call.text("code"), call.language);
                                       if (!svg) return svg.error();
                                       return Answer::document(*std::move(svg), "image/svg+xml",
                                                               "quy-trinh.svg");
                                   })),
        reads<Verb::get>(
            "/api/desk/late", May::follow_unit, "Who is late and why.",
            [&](Transaction& tx, const Call& call, const AtUnit& ask) -> Result<LateView> {
                return dossiers.late(tx, call.actor, unit_of(ask.unit_id));
            }),
        reads<Verb::get>("/api/desk/askable-agencies", May::work_on_dossiers,
                         "Agencies that may be asked for an opinion.",
                         [&](Transaction& tx, const Call&) -> Result<AskableAgencies> {
                             return askable_agencies(dossiers.rooms(), tx);
                         }),
        reads<Verb::get>(
            "/api/desk/shares", May::follow_unit,
            "Shares of interlinked dossiers by agency: on time, over, open.",
            [&](Transaction& tx, const Call& call, const ShareSpan& ask) -> Result<ShareCounts> {
                return dossiers.share_statistics(tx, call.actor, ask.from, ask.until);
            }),
        reads<Verb::get>(
            "/api/desk/extensions", May::decide_dossiers,
            "Drafts of form 04 that wait for a signature.",
            [&](Transaction& tx, const Call& call, const AtUnit& ask) -> Result<WaitingExtensions> {
                return dossiers.waiting_extensions(tx, call.actor, unit_of(ask.unit_id));
            }),
        reads<Verb::get>(
            "/api/desk/officers", May::read_dossiers, "Who holds a role in a unit today.",
            [&](Transaction& tx, const Call&, const OfficersAsked& ask) -> Result<OfficerChoices> {
                OfficerChoices choices;
                for (const OfficerId& id :
                     identity::who_may_in(tx, identity::role_right(ask.role), unit_of(ask.unit_id)))
                    if (const auto officer = organisation::officer(tx, id))
                        choices.items.push_back({id, officer->name});
                return choices;
            }),
        reads<Verb::get>("/api/desk/filters", May::read_dossiers,
                         "One's own filters of the work list.",
                         [&](Transaction& tx, const Call& call) -> Result<SavedFilters> {
                             return json::read<SavedFilters>(dossiers.filters(tx, call.actor).text);
                         }),
        writes<Verb::put>("/api/desk/filters", May::read_dossiers, "Keep one's own filters.",
                          [&](Transaction& tx, const Call& call,
                              const SavedFilters& ask) -> Result<SavedFilters> {
                              dossiers.keep_filters(tx, call.actor, Json{json::write(ask)});
                              return ask;
                          }),
    };
}

}  // namespace motcua::api
