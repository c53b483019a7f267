// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/queries/consultations.hpp"
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "platform/jobs/due.hpp"

namespace motcua::dossiers {
namespace {

struct Payload {
    std::string code;
    int number = 0;
};
BOOST_DESCRIBE_STRUCT(Payload, (), (code, number))

std::string aggregate_of(std::string_view code, int number) {
    return fmt::format("{}/{}", code, number);
}

const Actor& server() {
    static const Actor actor = Actor::system("dossiers.consultation_due");
    return actor;
}

/// The open consultation of that number.
Result<Consultation> expect_open(const Act& act, int number) {
    for (const Consultation& each : act.dossier().consultations) {
        if (each.what.number != number) continue;
        if (each.is_open()) return each;
        return Error{Kind::wrong_state, "dossier.consultation_closed", "number"};
    }
    return Error{Kind::not_found, "dossier.consultation_unknown", "number"};
}

/// What every act on an open consultation asks first.
Result<Consultation> expect_open_now(const Act& act, int number, std::string_view event) {
    auto open = expect_open(act, number);
    if (!open) return open;
    if (auto moment = act.expect_moment_for(event); !moment) return moment.error();
    return open;
}

}  // namespace

Result<> ask_consultation(const Rooms& rooms, Transaction& tx, const Actor& by,
                          std::string_view code, const AskConsultation& what) {
    auto act = Act::begin(rooms, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto moment = act->expect_moment_for(ConsultationAsked::kType); !moment) return moment;
    if (auto task = act->expect_own_task(what.task_id); !task) return task.error();
    if (is_blank(what.subject))
        return Error{Kind::invalid, "dossier.consultation_content_missing", "subject"};
    if (is_blank(what.content))
        return Error{Kind::invalid, "dossier.consultation_content_missing", "content"};
    const Instant due_at = floor_minute(what.due_at);
    if (due_at <= tx.now()) return Error{Kind::invalid, "dossier.consultation_due_past", "due_at"};
    const OfficeThen& asker = act->dossier().tasks.at(what.task_id).place;
    if (what.agency_id == asker.agency)
        return Error{Kind::invalid, "dossier.consultation_itself", "agency_id"};
    const auto desk = rooms.desk_of(tx, what.agency_id, act->today());
    if (!desk) return Error{Kind::invalid, "dossier.consultation_nobody_there", "agency_id"};
    if (auto known = rooms.files(tx, what.file_ids); !known) return known.error();
    const int number = static_cast<int>(act->dossier().consultations.size()) + 1;
    jobs::set_timer(tx, kConsultationDue, aggregate_of(code, number), due_at,
                    Json{json::write(Payload{std::string(code), number})});
    act->act_for(asker.agency);
    act->say(ConsultationAsked{number, what.task_id, what.subject, what.content, desk->office,
                               desk->role, asker, due_at, what.file_ids});
    act->done();
    return {};
}

Result<> assign_consultation(const Rooms& rooms, Transaction& tx, const Actor& by,
                             std::string_view code, const AssignConsultation& what) {
    auto act = Act::begin(rooms, tx, by, code, what.version);
    if (!act) return act.error();
    const auto open = expect_open_now(*act, what.number, ConsultationAssigned::kType);
    if (!open) return open.error();
    const OfficeThen& asked = open->what.asked;
    if (!rooms.holds(tx, by, May::assign_dossiers, asked.unit))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    auto name = rooms.officer_who_may(tx, what.officer_id, May::work_on_dossiers, asked.unit);
    if (!name) return name.error();
    act->act_for(asked.agency);
    act->say(ConsultationAssigned{what.number, what.officer_id, *std::move(name)});
    act->done();
    return {};
}

Result<> answer_consultation(const Rooms& rooms, Transaction& tx, const Actor& by,
                             std::string_view code, const AnswerConsultation& what) {
    auto act = Act::begin(rooms, tx, by, code, what.version);
    if (!act) return act.error();
    const auto open = expect_open_now(*act, what.number, ConsultationAnswered::kType);
    if (!open) return open.error();
    if (!may_answer(rooms, tx, by, *open))
        return Error{
            Kind::not_allowed,
            "dossier.consultation_not_yours",
            "number",
            {{"who", open->assignee.is_set() ? open->assignee_name : open->what.asked.unit_name}}};
    if (is_blank(what.content))
        return Error{Kind::invalid, "dossier.consultation_content_missing", "content"};
    if (auto known = rooms.files(tx, what.file_ids); !known) return known.error();
    jobs::cancel_timer(tx, kConsultationDue, aggregate_of(code, what.number));
    act->act_for(open->what.asked.agency);
    act->say(ConsultationAnswered{what.number, what.content, what.file_ids,
                                  what.document_no.value_or("")});
    act->done();
    return {};
}

Result<> withdraw_consultation(const Rooms& rooms, Transaction& tx, const Actor& by,
                               std::string_view code, const WithdrawConsultation& what) {
    auto act = Act::begin(rooms, tx, by, code, what.version);
    if (!act) return act.error();
    const auto open = expect_open_now(*act, what.number, ConsultationWithdrawn::kType);
    if (!open) return open.error();
    if (!may_withdraw(rooms, tx, by, *open)) return Error{Kind::not_allowed, "dossier.not_allowed"};
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    jobs::cancel_timer(tx, kConsultationDue, aggregate_of(code, what.number));
    act->act_for(open->what.asker.agency);
    act->say(ConsultationWithdrawn{what.number, what.reason});
    act->done();
    return {};
}

Result<> consultation_due(const Rooms& rooms, Transaction& tx, const jobs::Due& due) {
    const auto what = json::read<Payload>(due.payload.text);
    if (!what) return what.error();
    auto act = Act::follow(rooms, tx, server(), what->code);
    if (!act) return act.error();
    // The dossier may have ended since: then nobody waits for the answer.
    const auto open = expect_open_now(*act, what->number, ConsultationLate::kType);
    if (!open || open->late_at) return {};
    act->act_for(open->what.asker.agency);
    act->say(ConsultationLate{what->number, open->what.asked, act->dossier().intake.reception,
                              open->what.due_at});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
