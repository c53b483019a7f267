// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

/// The event that a signature would write: its moment is asked for already when it is drafted.
std::string_view signed_type(ExtensionKind kind) {
    return kind == ExtensionKind::extension ? Extended::kType : Apologised::kType;
}

/// Judged when it is drafted and again when it is signed: time goes on in between.
Result<> expect_time_for(const Rooms& rooms, Act& act, const ExtensionDrafted& draft) {
    const Dossier& d = act.dossier();
    const auto term = deadlines::parse_term(d.intake.term);
    if (!term) return term.error();
    const auto calendar = rooms.calendar(act.tx(), d.intake.competent.agency);
    const auto events = clock_events(d);
    const Instant now = act.tx().now();
    const auto judge =
        draft.kind == ExtensionKind::extension ? deadlines::may_extend : deadlines::may_apologise;
    const auto judged = judge(*calendar, *term, events, now, draft.new_date);
    if (judged) return {};
    Error why = judged.error();
    why.field = "new_date";
    return why;
}

/// The draft that waits, for who may decide it.
Result<ExtensionDraft> expect_draft(const Act& act) {
    if (auto allowed = act.expect_right(May::decide_dossiers); !allowed) return allowed.error();
    if (!act.dossier().extension_draft)
        return Error{Kind::wrong_state, "dossier.extension_not_drafted"};
    return *act.dossier().extension_draft;
}

}  // namespace

Result<> Dossiers::draft_extension(Transaction& tx, const Actor& by, std::string_view code,
                                   const DraftExtension& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto allowed = act->expect_right(May::work_on_dossiers); !allowed) return allowed;
    if (act->dossier().extension_draft) return Error{Kind::wrong_state, "dossier.extension_waits"};
    if (auto moment = act->expect_moment_for(ExtensionDrafted::kType); !moment) return moment;
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    ExtensionDrafted draft{what.kind, floor_minute(what.new_date), what.reason};
    if (auto good = expect_time_for(rooms_, *act, draft); !good) return good;
    act->act_for(act->dossier().intake.competent.agency);
    act->say(std::move(draft));
    act->done();
    return {};
}

Result<> Dossiers::sign_extension(Transaction& tx, const Actor& by, std::string_view code,
                                  const SignExtension& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    const auto waiting = expect_draft(*act);
    if (!waiting) return waiting.error();
    const ExtensionDrafted& draft = waiting->what;
    if (auto moment = act->expect_moment_for(signed_type(draft.kind)); !moment) return moment;
    if (auto good = expect_time_for(rooms_, *act, draft); !good) return good;
    const OfficeThen& competent = act->dossier().intake.competent;
    auto number = yearly_number(tx, "form04 " + competent.agency_code, act->today());
    act->act_for(competent.agency);
    if (draft.kind == ExtensionKind::extension)
        act->say(Extended{draft.new_date, draft.reason, std::move(number)});
    else
        act->say(Apologised{draft.new_date, draft.reason, std::move(number)});
    act->done();
    return {};
}

Result<> Dossiers::reject_extension(Transaction& tx, const Actor& by, std::string_view code,
                                    const WithReason& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto waiting = expect_draft(*act); !waiting) return waiting.error();
    if (auto moment = act->expect_moment_for(ExtensionRejected::kType); !moment) return moment;
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    act->act_for(act->dossier().intake.competent.agency);
    act->say(ExtensionRejected{what.reason});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
