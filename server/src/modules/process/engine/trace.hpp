// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "modules/process/engine/engine.hpp"
#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// What is done to a traced instance as soon as it can be: a task completed (or failed, where it
/// has an error), a message that arrives, a signal. One of task, message and signal is set.
struct Instruction {
    std::string task = {};     ///< id of the element
    std::string message = {};  ///< its name
    std::string signal = {};
    std::string correlation = {};
    std::string outcome = {};
    std::string error = {};
    Variables variables = {};
};

/// `[{"task": "a", "variables": {…}, "outcome": "yes"}, {"task": "b", "error": "bad"},
/// {"message": "go", "correlation": "1", "variables": {…}}, {"signal": "all"}]`.
/// Refuses process.instruction_wrong {number, counted from 1}.
Result<std::vector<Instruction>> read_instructions(std::string_view text);

struct TraceOptions {
    Variables variables = {};
    std::vector<Instruction> instructions = {};
    Instant begins = moment("2026-01-05T08:00:00+07:00");
    int steps = 10'000;
    /// When a term of working time that began then is over; without it, and where it answers
    /// nothing, the term is over at once.
    std::function<std::optional<Instant>(Instant, const Budget&)> working = {};
};

struct TraceLine {
    int n = 0;
    std::string at;       ///< "2026-01-05T08:00:00+07:00"
    std::string element;  ///< id
    std::string type;     ///< BPMN's word, "userTask"
    std::string event;    ///< "started", "completed" or "cancelled"
    bool operator==(const TraceLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(TraceLine, (), (n, at, element, type, event))

struct Trace {
    std::vector<TraceLine> lines;
    std::string ended;  ///< "completed", "terminated", "error" or "waiting"
    /// The error event's code that nobody took, or the refusal that stopped it.
    std::optional<std::string> error;
    Variables variables;
    std::vector<Fault> passed_over;  ///< what the trace could not read, each once
};

/// Runs a process in memory, on a clock of its own that advances only when nothing else can move.
///
/// Tasks are completed in the order they open; what the instructions say goes first, each of them
/// once, the first that can be done now before the others. A task with outcomes is completed with
/// the first of them. What is thrown is delivered at once to whoever waits in this instance. It
/// begins at its start event without a trigger, else at the first one; without any at every node
/// that nothing leads to. Scripts that are not FEEL, rules of other models and timers that cannot
/// be read are passed over. Never fails; pure.
Trace trace(const Definition& definition, const TraceOptions& options = {});

/// `{"trace": […], "ended": …, "error": …, "variables": {…}}`
std::string write_trace(const Trace& trace);

}  // namespace motcua::process
