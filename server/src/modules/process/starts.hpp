// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "base/time.hpp"
#include "modules/process/model/definition.hpp"

/// Events that begin internal work by themselves (decision 0220): start events of a process with a
/// timer, message or signal. Kept by version; what begins is the caller's.
namespace motcua::process {

/// A start event of a published version. `next_at` is of a timer: when it comes next; nothing
/// where it comes no more, because it has come as often as it says, or its version has been retired
/// or replaced.
struct EventStart {
    std::string code;
    std::int64_t version = 0;
    std::string element;
    std::string element_name;
    Trigger trigger = Trigger::none;
    std::string name;         ///< of the message or signal
    std::string correlation;  ///< the only key its message may bear; empty: any
    TimerKind timer_kind = TimerKind::none;
    std::string timer;
    std::int64_t times = 0;            ///< how often its timer has come
    Instant last_at{};                 ///< when it came last; before, when it was published
    std::optional<Instant> next_at{};  ///< of a timer
    bool operator==(const EventStart&) const = default;
};
BOOST_DESCRIBE_STRUCT(EventStart, (),
                      (code, version, element, element_name, trigger, name, correlation, timer_kind,
                       timer, times, last_at, next_at))

/// The kind of the timers that Processes sets; whoever runs what begins registers it.
inline constexpr std::string_view kStartTimer = "process.start";
struct StartTimer {
    std::string code;
    std::int64_t version = 0;
    std::string element;
};
BOOST_DESCRIBE_STRUCT(StartTimer, (), (code, version, element))

/// When the timer comes next after `last_at`, counted from the first moment of `in_force_from`;
/// what was missed by then counts as one. Nothing where it comes no more. Pure.
std::optional<Instant> next_start(const EventStart& start, Date in_force_from);

/// The start events of a process that something triggers; the process's own alone.
std::vector<const Element*> event_starts(const Definition& definition);
/// Whether an officer may begin it: it has a start event without a trigger.
bool begins_by_hand(const Definition& definition);
/// Whether it names agencies of its own: a code, or an expression that gives one or several.
bool names_agencies(const Element& start);

}  // namespace motcua::process
