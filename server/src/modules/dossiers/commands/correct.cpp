// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/fees.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

/// Corrections, voiding and reprinting ask the same: the right at the reception, and a reason.
Result<Act> begin_correction(const Rooms& rooms, Transaction& tx, const Actor& by,
                             std::string_view code, int version, std::string_view reason) {
    auto act = Act::begin(rooms, tx, by, code, version);
    if (!act) return act.error();
    if (is_internal(act->dossier().intake.channel))
        return Error{Kind::wrong_state, "dossier.internal_work"};
    const UnitId reception = act->dossier().intake.reception.unit;
    if (by.is != Actor::Is::system && !rooms.holds(tx, by, May::correct_dossiers, reception))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    if (is_blank(reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    return act;
}

/// The process asks for the case, too: what it decides from now on goes by the right one. Gives
/// whether it was told.
Result<bool> tell_process(Act& act, Corrected& said) {
    const Dossier& dossier = act.dossier();
    if (!said.case_code || *said.case_code == dossier.case_code) return false;
    if (dossier.intake.process_code.empty() || act.instance().ended || dossier.stopped)
        return false;
    auto placed = act.run(process::SetVariables{{{"case_code", process::Value(*said.case_code)}}});
    if (!placed) return placed.error();
    if (!placed->empty()) said.placed = *std::move(placed);
    if (auto closed = act.closed(); !closed.empty()) said.closed = std::move(closed);
    return true;
}

std::string next_receipt(const Rooms& rooms, Act& act) {
    const UnitId reception = act.dossier().intake.reception.unit;
    return yearly_number(act.tx(), "receipt " + rooms.unit_code(act.tx(), reception), act.today());
}

}  // namespace

Result<> Dossiers::correct(Transaction& tx, const Actor& by, std::string_view code,
                           const CorrectDossier& what) {
    auto act = begin_correction(rooms_, tx, by, code, what.version, what.reason);
    if (!act) return act.error();
    if (act->dossier().status == Status::returned)
        return Error{Kind::wrong_state, "dossier.wrong_state", "", {{"status", "returned"}}};
    Corrected said{what.reason, std::nullopt, what.case_code, std::nullopt, what.fees};
    if (what.applicant_id.is_set()) {
        auto party = rooms_.party(tx, what.applicant_id);
        if (!party) return party.error();
        said.applicant = *std::move(party);
    }
    if (what.papers) {
        if (auto good = check_papers(*what.papers); !good) return good;
        said.papers = papers_given(*what.papers);
    }
    if (what.fees)
        if (auto good = check_fees(*what.fees); !good) return good;
    if (!said.applicant && !said.case_code && !said.papers && !said.fees)
        return Error{Kind::invalid, "dossier.nothing_to_correct"};
    const auto told = tell_process(*act, said);
    if (!told) return told.error();
    act->say(std::move(said));
    if (*told) act->finish_if_reached();
    act->done();
    if (what.fees) {
        tx.exec(sql::clear_fees, act->dossier().id);
        put_fees(tx, act->dossier());
    }
    return {};
}

Result<> Dossiers::void_receipt(Transaction& tx, const Actor& by, std::string_view code,
                                const WithReason& what) {
    auto act = begin_correction(rooms_, tx, by, code, what.version, what.reason);
    if (!act) return act.error();
    if (act->dossier().is_receipt_voided)
        return Error{Kind::wrong_state, "dossier.receipt_voided_already"};
    act->say(ReceiptVoided{act->dossier().receipt_no, what.reason});
    act->done();
    return {};
}

Result<> Dossiers::reprint_receipt(Transaction& tx, const Actor& by, std::string_view code,
                                   const WithReason& what) {
    auto act = begin_correction(rooms_, tx, by, code, what.version, what.reason);
    if (!act) return act.error();
    if (!act->dossier().is_receipt_voided)
        act->say(ReceiptVoided{act->dossier().receipt_no, what.reason});
    act->say(ReceiptReprinted{next_receipt(rooms_, *act), what.reason});
    act->done();
    return {};
}

Result<> Dossiers::add_files(Transaction& tx, const Actor& by, std::string_view code,
                             const AddFiles& what, std::string_view source) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    auto allowed = act->expect_right(May::work_on_dossiers);
    if (!allowed) allowed = act->expect_right(May::receive_dossiers);
    if (!allowed) return allowed;
    if (what.file_ids.empty()) return Error{Kind::invalid, "dossier.file_unknown", "file_ids"};
    if (auto known = rooms_.files(tx, what.file_ids); !known) return known.error();
    act->say(FilesAdded{what.paper_code, what.file_ids, std::string(source)});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
