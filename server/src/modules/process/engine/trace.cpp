// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/trace.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "modules/process/engine/act.hpp"
#include "modules/process/engine/timers.hpp"

namespace motcua::process {

namespace {

class Tracer {
public:
    Tracer(const Definition& definition, const TraceOptions& options)
        : definition_(definition),
          options_(options),
          left_(options.instructions.begin(), options.instructions.end()),
          now_(options.begins) {}

    Trace run() {
        act(begin());
        while (!instance_.ended && !stopped_)
            if (!follow() && !complete_next() && !await_timer()) break;
        trace_.variables = instance_.variables;
        trace_.ended = "waiting";
        if (stopped_) {
            trace_.ended = "error";
            trace_.error = stopped_->code;
        } else if (instance_.ended == Ended::failed) {
            trace_.ended = "error";
            trace_.error = instance_.error;
        } else if (instance_.ended) {
            trace_.ended = code(*instance_.ended);
        }
        return std::move(trace_);
    }

private:
    Start begin();
    void act(const Command& command);
    bool follow();
    bool can_follow(const Instruction& instruction, Command& command) const;
    bool complete_next();
    bool await_timer();

    void tell(const EngineEvent& event);
    void tell(const std::string& element, std::string_view event);
    void tell_visits(const std::vector<Key>& visits, std::string_view event);
    void notice(const Element& element);
    void pass_over(const std::string& element, std::string what, std::string text);

    const Definition& definition_;
    const TraceOptions& options_;
    std::deque<Instruction> left_;
    Instance instance_;
    Instant now_;
    int steps_ = 0;
    std::optional<Error> stopped_;
    std::map<Key, Instant> began_;  ///< of waits
    std::set<std::string> noticed_;
    Trace trace_;
};

/// At the start event without a trigger; else at the one an instruction speaks of, else the first.
Start Tracer::begin() {
    std::string first;
    for (const int at : definition_.inside) {
        const Element& element = definition_.elements[at];
        if (element.kind != ElementKind::startEvent) continue;
        if (element.trigger == Trigger::none) return {options_.variables, ""};
        const auto meant = std::ranges::find_if(left_, [&](const Instruction& one) {
            const std::string& name = element.trigger == Trigger::message  ? one.message
                                      : element.trigger == Trigger::signal ? one.signal
                                                                           : one.task;
            return !name.empty() && name == element.event_name;
        });
        if (meant != left_.end()) {
            Variables variables = options_.variables;
            for (const auto& [name, value] : meant->variables) variables[name] = value;
            left_.erase(meant);
            return {std::move(variables), element.id};
        }
        if (first.empty()) first = element.id;
    }
    return {options_.variables, first};
}

void Tracer::act(const Command& command) {
    Move made = move(definition_, instance_, command,
                     {.steps = std::max(0, options_.steps - steps_), .is_lenient = true});
    // A command that begins nothing costs a step, too: everything ends.
    steps_ += std::max(1, made.steps);
    for (const EngineEvent& event : made.events) tell(event);
    stopped_ = std::move(made.stopped);
    if (!stopped_ && steps_ > options_.steps)
        stopped_ = refuse(Kind::wrong_state, "process.loops", {{"element", ""}});
}

bool Tracer::can_follow(const Instruction& one, Command& command) const {
    if (!one.task.empty()) {
        for (const Key key : instance_.open) {
            const Visit& visit = instance_.visits.at(key);
            if (!visit.is_task || visit.element != one.task) continue;
            if (one.error.empty())
                command = CompleteTask{key, one.outcome, one.variables};
            else
                command = FailTask{key, one.error, one.variables};
            return true;
        }
        return false;
    }
    const bool is_message = !one.message.empty();
    const bool is_awaited = std::ranges::any_of(instance_.waits, [&](const auto& item) {
        const Wait& wait = item.second;
        return is_message ? wait.trigger == Trigger::message && wait.name == one.message &&
                                (wait.correlation.empty() || wait.correlation == one.correlation)
                          : wait.trigger == Trigger::signal && wait.name == one.signal;
    });
    if (is_message)
        command = DeliverMessage{one.message, one.correlation, one.variables};
    else
        command = ThrowSignal{one.signal, one.variables};
    return is_awaited;
}

bool Tracer::follow() {
    Command command;
    const auto next = std::ranges::find_if(
        left_, [&](const Instruction& one) { return can_follow(one, command); });
    if (next == left_.end()) return false;
    left_.erase(next);
    act(command);
    return true;
}

bool Tracer::complete_next() {
    for (const Key key : instance_.open) {
        const Visit& visit = instance_.visits.at(key);
        if (!visit.is_task) continue;
        const Element& work = work_of(definition_, *definition_.element(visit.element));
        act(CompleteTask{key, work.outcomes.empty() ? "" : work.outcomes.front().value});
        return true;
    }
    return false;
}

/// The clock goes on to the next timer; of several at one moment the oldest comes first.
bool Tracer::await_timer() {
    std::optional<std::pair<Instant, Key>> next;
    for (const auto& [key, wait] : instance_.waits) {
        if (wait.trigger != Trigger::timer) continue;
        const Instant began = began_.at(key);
        Instant at = now_;
        const auto due = due_of(wait, began);
        if (!due)
            pass_over(wait.element, "process.timer_passed_over", wait.timer);
        else if (const auto* when = std::get_if<Instant>(&*due))
            at = *when;
        else if (const auto over = options_.working
                                       ? options_.working(began, std::get<Budget>(*due))
                                       : std::nullopt)
            at = *over;
        else
            pass_over(wait.element, "process.timer_passed_over", wait.timer);
        if (!next || at < next->first) next = {at, key};
    }
    if (!next) return false;
    now_ = std::max(now_, next->first);
    act(FireTimer{next->second});
    return true;
}

void Tracer::tell(const std::string& id, std::string_view event) {
    const Element* element = definition_.element(id);
    ensure(element != nullptr);
    trace_.lines.push_back({static_cast<int>(trace_.lines.size()) + 1, iso(now_), id,
                            std::string(code(element->kind)), std::string(event)});
    if (event == "started" && noticed_.insert(id).second) notice(*element);
}

/// The whole of a repeated activity is not told: its instances are.
void Tracer::tell_visits(const std::vector<Key>& visits, std::string_view event) {
    for (const Key key : visits)
        if (const Visit& visit = instance_.visits.at(key); !visit.repeats)
            tell(visit.element, event);
}

void Tracer::tell(const EngineEvent& event) {
    if (const auto* passed = std::get_if<ElementPassed>(&event)) {
        tell(passed->element, "started");
        tell(passed->element, "completed");
    } else if (const auto* opened = std::get_if<TaskOpened>(&event)) {
        tell(opened->element, "started");
    } else if (const auto* entered = std::get_if<ElementEntered>(&event)) {
        if (!entered->repeats) tell(entered->element, "started");
    } else if (const auto* done = std::get_if<TaskCompleted>(&event)) {
        tell_visits({done->key}, "completed");
    } else if (const auto* left = std::get_if<ElementLeft>(&event)) {
        tell_visits({left->key}, "completed");
    } else if (const auto* interrupted = std::get_if<Interrupted>(&event)) {
        tell_visits(interrupted->cancelled, "cancelled");
    } else if (const auto* ended = std::get_if<InstanceEnded>(&event)) {
        tell_visits(ended->cancelled, "cancelled");
    } else if (const auto* wait = std::get_if<WaitBegan>(&event)) {
        began_[wait->key] = now_;
    }
}

void Tracer::pass_over(const std::string& element, std::string what, std::string text) {
    Fault fault{element,
                std::move(what),
                {{"element", element}, {"text", std::move(text)}},
                Severity::warning};
    if (std::ranges::find(trace_.passed_over, fault) == trace_.passed_over.end())
        trace_.passed_over.push_back(std::move(fault));
}

/// What of an element that began is not run as it is drawn.
void Tracer::notice(const Element& element) {
    const Element& work = work_of(definition_, element);
    const ElementKind kind = local_kind(work.kind);
    if (kind == ElementKind::scriptTask && !work.script.is_empty() &&
        (!is_feel(work) || !work.script.parsed))
        pass_over(element.id, "process.script_passed_over", work.script_format);
    if (kind == ElementKind::businessRuleTask)
        pass_over(element.id, "process.rule_passed_over", work.decision);
    const Repetition& repetition = element.repetition;
    const bool is_multiple =
        element.repeat == Repeat::parallel || element.repeat == Repeat::sequential;
    if (is_multiple && !repetition.cardinality.parsed && !repetition.collection.parsed)
        pass_over(element.id, "process.repeat_passed_over", repetition.cardinality.text);
    for (const int out : element.outgoing) {
        const Flow& flow = definition_.flows[out];
        if (!flow.condition_text.empty() && !flow.condition)
            pass_over(flow.id, "process.condition_passed_over", flow.condition_text);
    }
}

}  // namespace

Trace trace(const Definition& definition, const TraceOptions& options) {
    return Tracer(definition, options).run();
}

}  // namespace motcua::process
