// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "modules/process/engine/events.hpp"

namespace motcua::process {

/// A token on a flow.
struct Token {
    Key key = 0;
    std::string flow;
    Key scope = 0;
    Key from = 0;  ///< the visit that sent it
    bool operator==(const Token&) const = default;
};

enum class VisitState {
    open,
    done,
    undone,     ///< sent back: it no longer counts
    cancelled,  ///< interrupted before it was done
};
BOOST_DESCRIBE_ENUM(VisitState, open, done, undone, cancelled)

/// Something that may happen while the visit `host` is open (0: while the process runs).
struct Wait {
    Key key = 0;
    Key host = 0;
    std::string element;
    Key scope = 0;
    Trigger trigger = Trigger::none;
    std::string name = {};
    std::string correlation = {};
    TimerKind timer_kind = TimerKind::none;
    std::string timer = {};
    int times = 0;          ///< how often it has happened
    bool is_spent = false;  ///< a condition that happened and has not been false since
    bool operator==(const Wait&) const = default;
};

/// One stay at an element. Tasks, sub-processes and what waits are open for a time; the rest is
/// done at once.
struct Visit {
    std::string element;
    Key scope = 0;
    VisitState state = VisitState::open;
    bool is_task = false;
    std::vector<Token> consumed = {};
    std::string role = {};
    std::string agency = {};
    std::string handler = {};
    Key again_of = 0;
    std::string outcome = {};
    bool repeats = false;  ///< the whole of a repeated activity; its instances are inside
    int total = 0;
    int begun = 0;     ///< instances of it
    int finished = 0;  ///< those that were done
    Variables variables = {};
    bool operator==(const Visit&) const = default;
};

/// A process on its way: a pure fold over its events. It knows no dossier, no person and no time.
struct Instance {
    std::string code;  ///< of the definition it is pinned to
    int version = 0;
    bool is_started = false;
    std::optional<Ended> ended = {};
    Key last_key = 0;
    Variables variables = {};
    std::map<Key, Token> tokens = {};  ///< on flows: waiting for a join
    std::map<Key, Visit> visits = {};  ///< open ones and all before them, in the order they began
    std::map<Key, Wait> waits = {};
    std::string error = {};  ///< code of the last error thrown

    // What follows from the above, kept so that nothing need be searched for.
    std::set<Key> open = {};       ///< visits
    std::map<Key, int> live = {};  ///< of each scope: its tokens and open visits; none: not listed

    bool operator==(const Instance&) const = default;
};

BOOST_DESCRIBE_STRUCT(Token, (), (key, flow, scope, from))
BOOST_DESCRIBE_STRUCT(Visit, (),
                      (element, scope, state, is_task, consumed, role, agency, handler, again_of,
                       outcome, repeats, total, begun, finished, variables))
BOOST_DESCRIBE_STRUCT(Wait, (),
                      (key, host, element, scope, trigger, name, correlation, timer_kind, timer,
                       times, is_spent))
BOOST_DESCRIBE_STRUCT(Instance, (),
                      (code, version, is_started, ended, last_key, variables, tokens, visits, waits,
                       error))

/// Brings the instance to where the event says; decides nothing. An event that cannot have happened
/// here is our mistake (Mistake): the log is not this instance's.
void apply(Instance& instance, const EngineEvent& event);
/// The same; without it std::apply would be taken for an event that is not const.
inline void apply(Instance& instance, EngineEvent& event) {
    apply(instance, std::as_const(event));
}
/// Fills what follows from the rest (`open`, `live`).
void index(Instance& instance);
Instance rebuild(const std::vector<EngineEvent>& events);

/// A snapshot, so that a long history need not be read again. rebuild(events) is the truth.
std::string write_instance(const Instance& instance);
Result<Instance> read_instance(std::string_view text);

}  // namespace motcua::process
