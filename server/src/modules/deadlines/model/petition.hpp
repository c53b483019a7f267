// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "modules/deadlines/model/compute.hpp"
#include "modules/deadlines/model/rules.hpp"
#include "modules/deadlines/model/shares.hpp"

namespace motcua::deadlines {

/// What an agency owes whoever sent a petition (phản ánh, kiến nghị), each within its own time.
enum class PetitionDuty { return_or_refuse, forward, ask_supplement, resolve, publish };
BOOST_DESCRIBE_ENUM(PetitionDuty, return_or_refuse, forward, ask_supplement, resolve, publish)

/// How long a duty may take and on what that stands. Its words are the text
/// "deadlines.petition.<duty>".
struct PetitionRule {
    PetitionDuty duty;
    int working_days;
    std::string_view law;
    std::string_view article;  ///< empty where not known
    std::string_view from;     ///< day the text took effect
    std::string_view to;       ///< day it was replaced; empty while in force
    Certainty certainty;

    std::string text_key() const { return "deadlines.petition." + std::string(code(duty)); }
};

/// One rule a duty, in the order of the enum.
std::span<const PetitionRule> petition_rules();
const PetitionRule& rule_of(PetitionDuty duty);

/// One duty of one agency. While an agency holds a petition it may still give it back, forward it,
/// ask for a supplement or resolve it: four duties with their limits. What it does decides which of
/// them it is judged by; the others fall away.
struct Duty {
    PetitionDuty duty = PetitionDuty::resolve;
    std::string agency;  ///< its code; empty where the events name none
    Instant started{};   ///< the sending, forwarding, answer or resolution, at its opening (R4)
    Instant due{};
    std::optional<Instant> ended;
    std::optional<bool> on_time;  ///< nothing until its end
    Explanation explanation;      ///< day by day from what it runs from
};

/// The clocks of a petition: `due` is that of its resolution, after it that of its publication,
/// nothing while a supplement is awaited; `on_time` says at the end whether every duty was.
struct Petition : Answer {
    std::vector<Duty> duties;  ///< in the order they were fulfilled, those still open last
};

/// Follows a petition through `sent` (or `received`), `forwarded` (or `transferred`),
/// `supplement_requested`, `supplement_answered`, `supplement_expired`, `returned`, `refused`,
/// `resolved` (or `finished`), `published`, `withdrawn`, `stopped` and `corrected`; others pass.
/// Every duty of an agency runs from the sending, the last forwarding or the full answer to it, the
/// publication from the resolution (docs/decisions/0240), by the agency's calendar.
///
/// Refuses, with field "events[i]" where one event is to blame: deadlines.not_received (nothing was
/// sent), deadlines.events_order (an answer without a request, published without resolved …),
/// deadlines.year_missing.
Result<Petition> petition(std::span<const ClockEvent> events, const CalendarOfAgency& calendar_of,
                          Explain explained = Explain::yes);

}  // namespace motcua::deadlines
