// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

/// Asked for at the latest three working days after reception (NĐ 61/2018 art. 19.4, baseline;
/// R14).
constexpr int kSupplementWorkingDays = 3;

Result<bool> is_late_request(const Rooms& rooms, Transaction& tx, const Dossier& dossier) {
    const auto calendar = rooms.calendar(tx, dossier.intake.competent.agency);
    const auto limit = deadlines::due(
        *calendar, deadlines::Term::working_days(kSupplementWorkingDays), dossier.received_at);
    if (!limit) return limit.error();
    return tx.now() > *limit->at;
}

/// When the papers have to be there: of days or months, by the calendar of who resolves.
Result<std::optional<Instant>> answer_by(const Rooms& rooms, Transaction& tx,
                                         const Dossier& dossier,
                                         const std::optional<std::string>& within) {
    if (!within) return std::optional<Instant>();
    if (!catalogue::is_answer_time(*within))
        return Error{Kind::invalid, "dossier.supplement_time_wrong", "answer_within"};
    const auto calendar = rooms.calendar(tx, dossier.intake.competent.agency);
    const auto due = deadlines::due(*calendar, *deadlines::parse_term(*within), tx.now());
    if (!due) return due.error();
    return due->at;
}

}  // namespace

Result<> Dossiers::ask_supplement(Transaction& tx, const Actor& by, std::string_view code,
                                  const AskSupplement& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto allowed = act->expect_right(May::work_on_dossiers); !allowed) return allowed;
    // Once only, whatever state it is in: the second request is what the law forbids.
    if (!act->dossier().supplements.empty())
        return Error{Kind::wrong_state, "dossier.supplement_already_asked"};
    if (auto moment = act->expect_moment_for(SupplementRequested::kType); !moment) return moment;
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    if (what.papers.empty()) return Error{Kind::invalid, "dossier.papers_missing", "papers"};
    if (auto good = check_papers(what.papers); !good) return good;
    const auto late = is_late_request(rooms_, tx, act->dossier());
    if (!late) return late.error();
    if (*late && is_blank(what.late_reason.value_or("")))
        return Error{Kind::invalid, "dossier.late_reason_missing", "late_reason"};
    const auto by_when = answer_by(rooms_, tx, act->dossier(), what.answer_within);
    if (!by_when) return by_when.error();
    const OfficeThen& competent = act->dossier().intake.competent;
    auto number = yearly_number(tx, "form02 " + competent.agency_code, act->today()) + "/HDHS";
    act->act_for(competent.agency);
    act->say(SupplementRequested{papers_given(what.papers), what.reason, std::move(number),
                                 *late ? what.late_reason : std::nullopt, what.answer_within,
                                 *by_when});
    if (*by_when) jobs::set_timer(tx, kSupplementDue, std::string(code), **by_when, {});
    act->done();
    return {};
}

Result<> Dossiers::take_supplement(Transaction& tx, const Actor& by, std::string_view code,
                                   const TakeSupplement& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    const Received& intake = act->dossier().intake;
    if (by.is != Actor::Is::system &&
        !rooms_.holds(tx, by, May::receive_dossiers, intake.reception.unit))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    if (auto moment = act->expect_moment_for(SupplementAnswered::kType); !moment) return moment;
    if (what.papers.empty()) return Error{Kind::invalid, "dossier.papers_missing", "papers"};
    if (auto good = check_papers(what.papers); !good) return good;
    std::vector<FileId> files;
    for (const PaperInput& paper : what.papers)
        files.insert(files.end(), paper.file_ids.begin(), paper.file_ids.end());
    if (auto known = rooms_.files(tx, files); !known) return known.error();

    // The term restarts whole at the full answer (R14): the new promise is computed from now.
    const auto term = deadlines::parse_term(intake.term);
    if (!term) return term.error();
    const auto calendar = rooms_.calendar(tx, intake.competent.agency);
    const auto due = deadlines::due(*calendar, *term, tx.now());
    if (!due) return due.error();
    auto receipt =
        yearly_number(tx, "receipt " + rooms_.unit_code(tx, intake.reception.unit), act->today());
    jobs::cancel_timer(tx, kSupplementDue, std::string(code));
    act->say(SupplementAnswered{papers_given(what.papers), what.note.value_or(""), due->at,
                                std::move(receipt)});
    act->done();
    return {};
}

Result<> expire_supplement(const Rooms& rooms, Transaction& tx, const jobs::Due& due) {
    auto act = Act::follow(rooms, tx, Actor::system(std::string(kSupplementDue)), due.aggregate);
    if (!act) return act.error();
    // They were brought, or the dossier ended, in the moment before.
    if (act->dossier().status != Status::waiting_supplement) return {};
    const SupplementRequested& request = act->dossier().supplements.back().request;
    if (!request.answer_by || *request.answer_by > tx.now()) return {};
    act->act_for(act->dossier().intake.competent.agency);
    act->say(SupplementExpired{request.form_no, *request.answer_by});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
