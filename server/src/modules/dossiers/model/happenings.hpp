// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "modules/dossiers/model/then.hpp"

/// What came to a dossier's process by itself (a clock, a message, a signal), and what could not go
/// on. Bodies of events: only ever added to with optional members.
namespace motcua::dossiers {

/// A timer of the process came due. Written once for each time it comes.
struct TimerFired {
    static constexpr std::string_view kType = "timer_fired";
    std::string wait;  ///< the engine's key
    std::string element;
    std::string element_name;
    Instant planned_at{};
    Instant fired_at{};  ///< what the clock said then, also where it had been put back
    std::vector<TaskPlace> placed;
    std::vector<std::string> closed;  ///< tasks that are open no more
};
BOOST_DESCRIBE_STRUCT(TimerFired, (),
                      (wait, element, element_name, planned_at, fired_at, placed, closed))

/// A message the process waited for.
struct MessageTaken {
    static constexpr std::string_view kType = "message_taken";
    std::string message;  ///< its id
    std::string name;
    std::string correlation;
    std::string from;  ///< code of the dossier that sent it, or who sent it
    std::vector<TaskPlace> placed;
    std::vector<std::string> closed;
};
BOOST_DESCRIBE_STRUCT(MessageTaken, (), (message, name, correlation, from, placed, closed))

/// A signal the process waited for; every dossier that waited has it.
struct SignalHeard {
    static constexpr std::string_view kType = "signal_heard";
    std::string signal;
    std::string name;
    std::string from;
    std::vector<TaskPlace> placed;
    std::vector<std::string> closed;
};
BOOST_DESCRIBE_STRUCT(SignalHeard, (), (signal, name, from, placed, closed))

/// What could not go on: a timer, message or signal whose way the process does not find, work of
/// the server, an officer's act, or a process that ended before the dossier had its result.
enum class Stuck { timer, message, signal, system_work, task, process };
BOOST_DESCRIBE_ENUM(Stuck, timer, message, signal, system_work, task, process)

/// The process could not go on, and nothing of the act happened. Waits for an administrator.
struct IncidentRaised {
    static constexpr std::string_view kType = "incident_raised";
    Stuck what = Stuck::process;
    std::string subject;  ///< key of the wait or task; id of what was sent; or empty
    std::string element;
    std::string element_name;
    std::string code;                        ///< the refusal
    std::optional<std::string> name;         ///< of the message or signal
    std::optional<std::string> correlation;  ///< of the message
    std::optional<std::string> facts;        ///< what it brought, as JSON
    std::optional<std::string> from;
};
BOOST_DESCRIBE_STRUCT(IncidentRaised, (),
                      (what, subject, element, element_name, code, name, correlation, facts, from))

enum class Remedy { retried, sent_back, done_by_hand };
BOOST_DESCRIBE_ENUM(Remedy, retried, sent_back, done_by_hand)

/// An administrator let it go on.
struct IncidentClosed {
    static constexpr std::string_view kType = "incident_closed";
    int incident = 0;  ///< seq of the event that raised it
    Remedy how = Remedy::retried;
    std::string reason;
    std::string element_name;  ///< of the step that is open again or was done by hand
    std::vector<TaskPlace> placed;
    std::vector<std::string> closed;
};
BOOST_DESCRIBE_STRUCT(IncidentClosed, (), (incident, how, reason, element_name, placed, closed))

/// An administrator ended the process of a dossier that could not go on; it stops without a result.
struct EndedByAdministrator {
    static constexpr std::string_view kType = "ended_by_administrator";
    int incident = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EndedByAdministrator, (), (incident, reason))

/// An incident nobody has closed.
struct OpenIncident {
    IncidentRaised what;
    Instant at{};
    std::size_t acts_before = 0;  ///< acts of the engine before it
};

}  // namespace motcua::dossiers
