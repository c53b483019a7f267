// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {
namespace {

Money total_of(const std::vector<FeeLine>& fees) {
    Money total;
    for (const FeeLine& line : fees) total += line.amount;
    return total;
}

}  // namespace

Result<> Dossiers::ask_to_withdraw(Transaction& tx, const Actor& by, std::string_view code,
                                   const WithReason& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto allowed = act->expect_right(May::receive_dossiers); !allowed) return allowed;
    if (auto moment = act->expect_moment_for(WithdrawalAsked::kType); !moment) return moment;
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    act->say(WithdrawalAsked{what.reason});
    act->done();
    return {};
}

Result<> Dossiers::decline_withdrawal(Transaction& tx, const Actor& by, std::string_view code,
                                      const WithReason& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto allowed = act->expect_right(May::decide_dossiers); !allowed) return allowed;
    if (auto moment = act->expect_moment_for(WithdrawalDeclined::kType); !moment) return moment;
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    act->act_for(act->dossier().intake.competent.agency);
    act->say(WithdrawalDeclined{what.reason});
    act->done();
    // The day by which papers had to be there may have gone by meanwhile.
    if (act->dossier().status == Status::waiting_supplement)
        if (const auto by_when = act->dossier().supplements.back().request.answer_by)
            jobs::set_timer(tx, kSupplementDue, std::string(code), std::max(*by_when, tx.now()),
                            {});
    return {};
}

Result<> Dossiers::stop(Transaction& tx, const Actor& by, std::string_view code,
                        const StopDossier& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto allowed = act->expect_right(May::decide_dossiers); !allowed) return allowed;
    if (auto moment = act->expect_moment_for(Stopped::kType); !moment) return moment;
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    const Money refund = what.refund.value_or(Money{});
    if (refund.dong < 0 || refund > total_of(act->dossier().fees))
        return Error{Kind::invalid, "dossier.refund_too_high", "refund"};
    if (!act->instance().ended)
        if (auto cancelled = act->run(process::Cancel{}); !cancelled) return cancelled.error();
    const OfficeThen& competent = act->dossier().intake.competent;
    auto number = yearly_number(tx, "form05 " + competent.agency_code, act->today());
    act->act_for(competent.agency);
    act->say(Stopped{what.reason, refund, std::move(number)});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
