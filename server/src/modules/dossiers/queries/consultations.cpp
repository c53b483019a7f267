// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/queries/consultations.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kLateMax = 200;

ConsultationState state_of(const Consultation& each) {
    if (each.answer) return ConsultationState::answered;
    if (each.withdrawn_at) return ConsultationState::withdrawn;
    return each.lapsed_at ? ConsultationState::lapsed : ConsultationState::open;
}

std::vector<FileView> files_of(const Rooms& rooms, Transaction& tx,
                               const std::vector<FileId>& ids) {
    auto found = rooms.files(tx, ids);
    return found ? *std::move(found) : std::vector<FileView>{};
}

}  // namespace

bool may_answer(const Rooms& rooms, Transaction& tx, const Actor& by, const Consultation& open) {
    const UnitId unit = open.what.asked.unit;
    if (!open.assignee.is_set()) return rooms.holds_role(tx, by, open.what.role, unit);
    return open.assignee == by.officer ||
           rooms.present(tx, open.assignee, date_of(tx.now())) == by.officer ||
           rooms.holds(tx, by, May::assign_dossiers, unit);
}

bool may_withdraw(const Rooms& rooms, Transaction& tx, const Actor& by, const Consultation& open) {
    return open.asked_by == by.officer ||
           rooms.holds(tx, by, May::assign_dossiers, open.what.asker.unit);
}

std::vector<ConsultationView> consultation_views(const Rooms& rooms, Transaction& tx,
                                                 const Actor& by, const Dossier& d) {
    std::vector<ConsultationView> views;
    for (const Consultation& each : d.consultations) {
        const ConsultationAsked& what = each.what;
        ConsultationView view;
        view.number = what.number;
        view.state = state_of(each);
        view.task_id = what.task;
        view.subject = what.subject;
        view.content = what.content;
        view.unit_id = what.asked.unit;
        view.agency_name = what.asked.agency_name;
        view.unit_name = what.asked.unit_name;
        view.asker_name = what.asker.agency_name;
        view.asked_by = each.asked_by_name;
        view.asked_at = each.asked_at;
        view.due_at = what.due_at;
        view.is_late = each.is_open() ? what.due_at < tx.now()
                                      : each.answered_at && what.due_at < *each.answered_at;
        view.late_at = each.late_at;
        view.assignee_id = each.assignee;
        view.assignee_name = each.assignee_name;
        if (each.answer) {
            view.answer = each.answer->content;
            view.document_no = each.answer->document_no;
            view.answer_files = files_of(rooms, tx, each.answer->files);
        }
        view.answered_by = each.answered_by_name;
        view.answered_at = each.answered_at;
        view.reason = each.withdrawn_reason;
        view.files = files_of(rooms, tx, what.files);
        if (each.is_open() && by.is == Actor::Is::officer) {
            view.mine = may_answer(rooms, tx, by, each);
            view.may_assign = rooms.holds(tx, by, May::assign_dossiers, what.asked.unit);
            view.may_withdraw = may_withdraw(rooms, tx, by, each);
        }
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<LateConsultation> late_consultations(Transaction& tx, const Actor& by, UnitId unit) {
    return tx
        .query<LateConsultation>(sql::late_consultations, by.officer, date_of(tx.now()), unit,
                                 tx.now(), kLateMax)
        .rows();
}

AskableAgencies askable_agencies(const Rooms& rooms, Transaction& tx) {
    AskableAgencies all;
    const Date today = date_of(tx.now());
    for (const organisation::Agency& agency : organisation::agencies(tx, today))
        if (rooms.desk_of(tx, agency.agency, today))
            all.items.push_back({agency.agency, agency.name});
    return all;
}

}  // namespace motcua::dossiers
