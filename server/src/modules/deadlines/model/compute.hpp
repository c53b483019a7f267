// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <vector>

#include "modules/deadlines/model/clock_event.hpp"
#include "modules/deadlines/model/explanation.hpp"

namespace motcua::deadlines {

/// How a finished dossier stands to its due moment (R17): on an earlier day, by the moment, after
/// it.
enum class Judgement { early, in_time, late };
BOOST_DESCRIBE_ENUM(Judgement, early, in_time, late)

Judgement judge(Instant due_at, Instant end);

/// What a clock says of a list of events. Everything follows from (events, term, calendar).
struct Answer {
    std::optional<Instant> due;  ///< nothing while the clock stands, and for the unit `none`
    State state = State::running;
    bool provisional = false;
    std::optional<bool> on_time;  ///< nothing until the business end, and where it is not judged
    std::optional<Judgement> judged;      ///< the same in three words
    Instant started{};                    ///< where the running term began (R4)
    int supplements = 0;                  ///< how often papers were asked for after reception
    bool supplement_asked_late = false;   ///< later than 3 working days after reception (R14)
    std::optional<Instant> original_due;  ///< the first one, as printed on form 01
    Explanation explanation;
};

enum class Explain { no, yes };

/// Computes one clock from the events of a dossier (R14–R18) in the order they happened; events of
/// the same moment keep the list's order, `received` first. What the clock does not read, it passes
/// over. The share clock follows the last share_started, the step clock the last step_started.
///
/// Refuses, with field "events[i]" where one event is to blame:
/// deadlines.year_missing; deadlines.not_received (no `received`); deadlines.events_order (an event
/// that cannot follow: an answer without a request, resumed without suspended …);
/// dossier.extension_already_extended (R16; an extension is taken as it was signed, whatever the
/// calendar became: may_extend() judges it before); deadlines.bad_term (a share or step without
/// allotted time). A second supplement is not refused here (it may come by synchronisation): the
/// term restarts again and the index clock is overdue; may_ask_supplement() is for the desk.
Result<Answer> compute(const WorkingCalendar& calendar, const Term& term,
                       std::span<const ClockEvent> events, ClockKind clock = ClockKind::legal,
                       Explain explained = Explain::yes);

/// Whether papers may be asked for now (R14). Refuses dossier.supplement_already_asked.
Result<> may_ask_supplement(std::span<const ClockEvent> events);

/// Whether form 04 dated `at` may move the due moment to `new_due` (R16). Refuses what extendable()
/// refuses, and: deadlines.extension_not_later, deadlines.not_a_working_moment,
/// deadlines.year_missing.
Result<> may_extend(const WorkingCalendar& calendar, const Term& term,
                    std::span<const ClockEvent> events, Instant at, Instant new_due);

}  // namespace motcua::deadlines
