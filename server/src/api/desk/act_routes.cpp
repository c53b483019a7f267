// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/desk/views.hpp"
#include "base/text.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "platform/http/idempotency.hpp"

namespace motcua::api {
using namespace http;
using namespace dossiers;
namespace {

/// The dossier as it is after an act, which every act answers.
Result<DossierView> after(Dossiers& dossiers, Transaction& tx, const Call& call,
                          const Result<>& done) {
    if (!done) return done.error();
    return dossiers.dossier(tx, call.actor, call.text("code"));
}

/// A row for an act whose request is its command struct.
template <class What, class Verb>
Route act_by(Dossiers& dossiers, std::string_view name, Guard may, std::string_view summary,
             Verb verb) {
    const std::string path = "/api/desk/dossiers/{code}/" + std::string(name);
    return writes<http::Verb::post>(path, may, summary,
                                    [&dossiers, verb](Transaction& tx, const Call& call,
                                                      const What& what) -> Result<DossierView> {
                                        return after(dossiers, tx, call,
                                                     verb(tx, call.actor, call.text("code"), what));
                                    });
}

template <class What>
Route act(Dossiers& dossiers, std::string_view name, Guard may, std::string_view summary,
          Result<> (Dossiers::*verb)(Transaction&, const Actor&, std::string_view, const What&)) {
    return act_by<What>(dossiers, name, may, summary, std::bind_front(verb, &dossiers));
}

template <class What>
Route act(Dossiers& dossiers, std::string_view name, Guard may, std::string_view summary,
          Result<> (*verb)(const Rooms&, Transaction&, const Actor&, std::string_view,
                           const What&)) {
    return act_by<What>(dossiers, name, may, summary,
                        std::bind_front(verb, std::cref(dossiers.rooms())));
}

struct Approve {
    std::string code;
    std::string task_id;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(Approve, (), (code, task_id, version))

struct Approvals {
    std::vector<Approve> items;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Approvals, (), (items, note))

struct Approved {
    std::string code;
    bool done = false;
    std::string problem;  ///< code of the refusal
};
BOOST_DESCRIBE_STRUCT(Approved, (), (code, done, problem))

struct ApprovedAll {
    std::vector<Approved> items;
};
BOOST_DESCRIBE_STRUCT(ApprovedAll, (), (items))

struct Moved {
    int moved = 0;
};
BOOST_DESCRIBE_STRUCT(Moved, (), (moved))

constexpr std::size_t kApprovalsMax = 100;

/// Each signature is an act of its own: one that is refused leaves the others. Each has its own
/// key, so that a repeated request signs nothing twice and answers as before.
Result<ApprovedAll> approve_all(Modules& m, const Call& call, const Approvals& ask) {
    if (ask.items.size() > kApprovalsMax)
        return Error{Kind::too_large, "dossier.too_many_at_once", "items"};
    ApprovedAll all;
    for (const Approve& item : ask.items) {
        Call one = call;
        one.idempotency_key = sha256_hex(call.idempotency_key + "/" + item.task_id);
        const auto done = m.database.write([&](Transaction& tx) -> Result<Answer> {
            return once(tx, one, [&]() -> Result<Answer> {
                CompleteTask complete;
                complete.version = item.version;
                complete.task_id = item.task_id;
                complete.note = ask.note;
                auto signed_now = m.dossiers.complete_task(tx, call.actor, item.code, complete);
                if (!signed_now) return signed_now.error();
                return Answer::nothing();
            });
        });
        if (!done && concerns_process(done.error()))
            m.database.write([&](Transaction& tx) {
                note_refusal(m.dossiers.rooms(), tx, item.code, done.error());
            });
        all.items.push_back({item.code, done.has_value(), code_of(done)});
    }
    return all;
}

}  // namespace

Routes act_routes(Modules& m) {
    Dossiers& d = m.dossiers;
    return {
        act(d, "claim", May::read_dossiers, "Take a task.", &Dossiers::claim_task),
        act(d, "assign", May::assign_dossiers, "Give a task to an officer.",
            &Dossiers::assign_task),
        act(d, "complete", May::read_dossiers, "Complete a step.", &Dossiers::complete_task),
        reads<Verb::post>(
            "/api/desk/dossiers/{code}/task-form", May::read_dossiers,
            "The fields a step asks for, as they stand with what is answered so far.",
            [&d](Transaction& tx, const Call& call, const AskTaskForm& what) -> Result<TaskForm> {
                return task_form(d, tx, call.actor, call.text("code"), what);
            }),
        act(d, "send-back", May::read_dossiers, "Back to the very person.", &Dossiers::send_back),
        act(d, "ask-supplement", May::work_on_dossiers, "Ask the applicant for papers, once.",
            &Dossiers::ask_supplement),
        act(d, "take-supplement", May::receive_dossiers,
            "The applicant brought what was asked for.", &Dossiers::take_supplement),
        act(d, "ask-to-withdraw", May::receive_dossiers, "The applicant asks to stop.",
            &Dossiers::ask_to_withdraw),
        act(d, "decline-withdrawal", May::decide_dossiers, "The dossier goes on.",
            &Dossiers::decline_withdrawal),
        act(d, "stop", May::decide_dossiers, "Stop at the applicant's request (form 05).",
            &Dossiers::stop),
        act(d, "draft-extension", May::work_on_dossiers,
            "Draft form 04: an extension, or an apology with a new date.",
            &Dossiers::draft_extension),
        act(d, "sign-extension", May::decide_dossiers, "Sign the draft of form 04.",
            &Dossiers::sign_extension),
        act(d, "reject-extension", May::decide_dossiers, "The draft of form 04 is not signed.",
            &Dossiers::reject_extension),
        act(d, "ask-consultation", May::work_on_dossiers, "Ask another agency for an opinion.",
            &ask_consultation),
        act(d, "assign-consultation", May::assign_dossiers,
            "Hand an opinion that is asked for to an officer.", &assign_consultation),
        act(d, "answer-consultation", May::work_on_dossiers, "Give the opinion, late too.",
            &answer_consultation),
        act(d, "withdraw-consultation", May::work_on_dossiers, "The opinion is needed no more.",
            &withdraw_consultation),
        act(d, "return-result", May::return_results, "Hand the result over.",
            &Dossiers::return_result),
        act(d, "correct", May::correct_dossiers, "Put right after intake.", &Dossiers::correct),
        act(d, "void-receipt", May::correct_dossiers, "The receipt is void.",
            &Dossiers::void_receipt),
        act(d, "reprint", May::correct_dossiers, "A receipt under a new number.",
            &Dossiers::reprint_receipt),
        writes<Verb::post>(
            "/api/desk/dossiers/{code}/add-files", May::read_dossiers,
            "Files that belong to a dossier.",
            [&d](Transaction& tx, const Call& call, const AddFiles& what) -> Result<DossierView> {
                return after(d, tx, call, d.add_files(tx, call.actor, call.text("code"), what));
            }),
        works<Verb::post>("/api/desk/approvals", May::decide_dossiers, "Sign several dossiers.",
                          [&m](const Call& call, const Approvals& ask) -> Result<ApprovedAll> {
                              return approve_all(m, call, ask);
                          }),
        writes<Verb::post>(
            "/api/desk/absences", May::assign_dossiers,
            "An officer is away: his work goes to another.",
            [&d](Transaction& tx, const Call& call, const PutInAbsence& ask) -> Result<Moved> {
                const auto moved = d.put_in_absence(tx, call.actor, ask);
                if (!moved) return moved.error();
                return Moved{*moved};
            }),
    };
}

}  // namespace motcua::api
