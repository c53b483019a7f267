// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/queries/extensions.hpp"

#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kWaitingMax = 100;

}  // namespace

std::optional<ExtensionView> draft_view(const Dossier& d) {
    if (!d.extension_draft) return std::nullopt;
    const ExtensionDraft& draft = *d.extension_draft;
    return ExtensionView{draft.what.kind, draft.what.new_date, draft.what.reason, draft.by_name,
                         draft.at};
}

std::vector<AppointmentView> appointment_views(const Dossier& d) {
    std::vector<AppointmentView> views;
    for (const Appointment& each : d.appointments)
        views.push_back({each.kind, each.made_at, each.promised_at, each.reason, each.form_no,
                         each.drafted_by, each.made_by});
    return views;
}

std::vector<PromiseView> promise_views(const Dossier& d) {
    std::vector<PromiseView> views;
    for (const Appointment& each : d.appointments)
        views.push_back({each.kind, each.made_at, each.promised_at, each.reason, each.form_no});
    return views;
}

WaitingExtensions Dossiers::waiting_extensions(Transaction& tx, const Actor& by, UnitId unit) {
    WaitingExtensions waiting;
    if (by.is != Actor::Is::officer) return waiting;
    const auto codes = tx.query<std::string>(sql::waiting_extensions, by.officer, date_of(tx.now()),
                                             unit, kWaitingMax)
                           .rows();
    for (const std::string& code : codes) {
        const auto d = load(tx, code);
        if (!d || !d->extension_draft) continue;
        WaitingExtension item;
        item.dossier_code = code;
        item.version = d->version;
        item.procedure_name = d->intake.procedure_name;
        item.applicant_name = d->applicant.name;
        if (const auto clock = legal_clock(rooms_, tx, *d, deadlines::Explain::no))
            item.due_at = clock->due;
        item.promised_at = d->promised_at;
        item.draft = *draft_view(*d);
        waiting.items.push_back(std::move(item));
    }
    return waiting;
}

}  // namespace motcua::dossiers
