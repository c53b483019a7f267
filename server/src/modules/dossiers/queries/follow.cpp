// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/queries/extensions.hpp"
#include "modules/dossiers/queries/shares.hpp"
#include "modules/dossiers/queries/view_parts.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

std::vector<ToDo> to_do_of(const Dossier& d) {
    switch (d.status) {
        case Status::waiting_supplement:
            return {{"follow.bring_papers", d.supplements.back().request.reason,
                     d.supplements.back().request.answer_by}};
        case Status::waiting_duty:
            return {{"follow.pay_duty", ""}};
        case Status::finished:
            return {{"follow.collect_" + d.intake.result_by, d.intake.reception.unit_name}};
        case Status::stopped:
            return {{"follow.collect_papers", d.intake.reception.unit_name}};
        default:
            return {};
    }
}

}  // namespace

Result<PublicView> Dossiers::follow(Transaction& tx, std::string_view code) {
    auto found = tx.query<PublicView>(sql::follow, code).maybe();
    if (!found) return Error{Kind::not_found, "dossier.not_found", "code"};
    return *std::move(found);
}

Result<FollowView> Dossiers::follow_by_token(Transaction& tx, std::string_view token) {
    const auto code = secret_.code_of(token);
    const auto d = code ? load(tx, *code) : std::nullopt;
    if (!d || is_internal(d->intake.channel))
        return Error{Kind::not_found, "dossier.token_wrong", "token"};
    FollowView view;
    view.code = d->code;
    view.procedure_name = d->intake.procedure_name;
    view.status = d->status;
    view.received_at = d->received_at;
    view.promised_at = d->promised_at;
    if (const auto clock = legal_clock(rooms_, tx, *d, deadlines::Explain::no))
        view.due_at = clock->due;
    view.appointments = promise_views(*d);
    // An apology promises another day than the term's by its very nature: no change of a calendar.
    const bool is_apology =
        !d->appointments.empty() && d->appointments.back().kind == AppointmentKind::apology;
    view.differs =
        !is_apology && view.due_at && view.promised_at && *view.due_at != *view.promised_at;
    view.to_do = to_do_of(*d);
    view.parts = parts_of(*d);
    view.unit_name = d->intake.reception.unit_name;
    // As printed; a receipt of before the point had one shows today's.
    view.telephone = d->intake.telephone.value_or("");
    if (view.telephone.empty())
        view.telephone = rooms_.telephone_of(tx, d->intake.reception.unit, date_of(tx.now()));
    if (d->intake.process_code.empty()) return view;
    const auto definition =
        rooms_.process_pinned(tx, d->intake.process_code, d->intake.process_version);
    view.steps = steps_of(*definition, instance_of(*d), *d);
    // The applicant sees which step it is and when; who sits at it is the agency's own affair.
    for (StepView& step : view.steps) step.by.clear();
    return view;
}

Result<deadlines::Answer> Dossiers::explain_by_token(Transaction& tx, std::string_view token) {
    const auto code = secret_.code_of(token);
    const auto d = code ? load(tx, *code) : std::nullopt;
    if (!d || is_internal(d->intake.channel))
        return Error{Kind::not_found, "dossier.token_wrong", "token"};
    return legal_clock(rooms_, tx, *d, deadlines::Explain::yes);
}

}  // namespace motcua::dossiers
