// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/process/engine/act.hpp"
#include "modules/process/engine/lists.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

constexpr int kDepthMax = 50;
constexpr int kInstancesMax = 1'000;

int number_in(std::string_view text) {
    const auto value = whole_number(Value(Number::parse(text).value_or(Number(0))));
    return value ? static_cast<int>(std::min<std::int64_t>(*value, 1'000'000)) : 0;
}

}  // namespace

Result<> Act::enter_scope(const Element& element, Key scope, std::vector<Key> tokens) {
    const int body =
        element.kind == ElementKind::callActivity ? element.body : definition_.index_of(element);
    if (body < 0)
        return refuse(Kind::invalid, "process.called_unknown",
                      {{"name", element.name}, {"called", element.called}});
    int depth = 0;
    for (Key key = scope; key != 0; key = now_.visits.at(key).scope)
        if (++depth > kDepthMax)
            return refuse(Kind::wrong_state, "process.loops", {{"element", element.id}});
    const Key key = next_key();
    emit(ElementEntered{key, element.id, scope, std::move(tokens), false, 0});
    if (!locals_.empty()) emit(VariablesSet{key, std::exchange(locals_, {})});
    if (auto begun = begin_boundary(element, key, scope); !begun) return begun;
    if (auto begun = begin_scope(body, key); !begun) return begun;
    return close_if_done(key);
}

Result<> Act::begin_scope(int body, Key scope) {
    for (const int start : event_starts_of(definition_, body)) {
        const Element& event = definition_.elements[start];
        if (auto begun = begin_wait(event, scope, scope); !begun) return begun;
    }
    // All stand before the first one moves: a scope of which one part is done is not done.
    std::vector<std::pair<int, Key>> tokens;
    for (const int start : starts_of(definition_, body))
        tokens.emplace_back(start, straight(scope, scope));
    for (const auto& [start, token] : tokens) {
        if (!now_.tokens.contains(token)) continue;  // an earlier one interrupted it
        if (auto entered = enter(definition_.elements[start], scope, {token}); !entered)
            return entered;
    }
    return {};
}

/// A scope in which nothing lives is done, and its activity with it.
Result<> Act::close_if_done(Key scope) {
    if (now_.ended || now_.live.contains(scope)) return {};
    if (std::ranges::find(throwing_in_, scope) != throwing_in_.end()) return {};
    if (scope == 0) return end(Ended::completed);
    const Visit& visit = now_.visits.at(scope);
    if (visit.state != VisitState::open || visit.repeats) return {};
    const Element& element = element_of(visit);
    const Key around = visit.scope;
    emit(ElementLeft{scope});
    if (element.is_triggered_by_event) return close_if_done(around);
    return finish(element, scope, around);
}

Result<int> Act::total_of(const Element& element, Key body) {
    const Repetition& repetition = element.repetition;
    const auto unknown = refuse(Kind::invalid, "process.repeat_unknown", {{"element", element.id}});
    std::optional<std::int64_t> total;
    if (!repetition.collection.is_empty()) {
        const auto items = items_of(value_of(repetition.collection, body));
        if (items) total = static_cast<std::int64_t>(items->size());
    } else {
        total = whole_number(value_of(repetition.cardinality, body));
    }
    if (!total && limits_.is_lenient) return 1;
    if (!total || *total < 0 || *total > kInstancesMax) return unknown;
    return static_cast<int>(*total);
}

Result<> Act::begin_repeat(const Element& element, Key scope, std::vector<Key> tokens) {
    if (auto within = step(element); !within) return within;
    int total = 0;
    if (element.repeat != Repeat::loop) {
        auto counted = total_of(element, scope);
        if (!counted) return counted.error();
        total = *counted;
    }
    const Key body = next_key();
    emit(ElementEntered{body, element.id, scope, std::move(tokens), true, total});
    const Repetition& repetition = element.repetition;
    Variables own = std::exchange(locals_, {});
    if (!repetition.collection.is_empty())
        own[kItems] = plain(value_of(repetition.collection, scope));
    if (!repetition.results.empty()) own[repetition.results] = list_of({});
    if (!own.empty()) emit(VariablesSet{body, std::move(own)});
    if (auto begun = begin_boundary(element, body, scope); !begun) return begun;
    const bool is_needless =
        element.repeat == Repeat::loop
            ? repetition.is_tested_before &&
                  ((!repetition.condition.is_empty() &&
                    !value_of(repetition.condition, body).is_true()) ||
                   (!repetition.maximum.empty() && number_in(repetition.maximum) == 0))
            : total == 0;
    if (is_needless) {
        emit(ElementLeft{body});
        return finish(element, body, scope);
    }
    const int at_once = element.repeat == Repeat::parallel ? total : 1;
    for (int i = 0; i < at_once; ++i) todo_.push_back({0, body});
    return {};
}

Result<> Act::begin_instance(Key body) {
    const auto found = now_.visits.find(body);
    if (found->second.state != VisitState::open) return {};  // something interrupted it
    const Element& element = element_of(found->second);
    const int number = found->second.begun + 1;
    locals_ = {{"loopCounter", Value(number)}};
    const auto items = found->second.variables.find(kItems);
    if (items != found->second.variables.end()) {
        const auto list = items_of(items->second);
        const std::string name = element.repetition.item.empty() ? "item" : element.repetition.item;
        if (list && static_cast<std::size_t>(number) <= list->size())
            locals_[name] = (*list)[number - 1];
    }
    return perform(element, body, {straight(body, body)}, 0);
}

Variables Act::counters(Key body) const {
    const Visit& visit = now_.visits.at(body);
    const int active = now_.live.contains(body) ? now_.live.at(body) : 0;
    const int terminated = visit.begun - visit.finished - active;
    Variables counted;
    for (const char* name : {"numberOfInstances", "nrOfInstances"}) counted[name] = visit.total;
    for (const char* name : {"numberOfCompletedInstances", "nrOfCompletedInstances"})
        counted[name] = visit.finished;
    for (const char* name : {"numberOfActiveInstances", "nrOfActiveInstances"})
        counted[name] = active;
    counted["numberOfTerminatedInstances"] = terminated;
    counted["loopCounter"] = visit.finished;
    return counted;
}

Result<> Act::instance_done(const Element& element, Key visit, Key body) {
    const Repetition& repetition = element.repetition;
    if (!repetition.results.empty() && !repetition.each.is_empty()) {
        Value results = now_.visits.at(body).variables.at(repetition.results);
        const int place = static_cast<int>(
            whole_number(now_.visits.at(visit).variables["loopCounter"]).value_or(0));
        put_item(results, place, plain(value_of(repetition.each, visit)));
        emit(VariablesSet{body, {{repetition.results, std::move(results)}}});
    }
    locals_ = counters(body);
    const bool is_enough =
        !repetition.completion.is_empty() && value_of(repetition.completion, body).is_true();
    // Without a condition a loop goes on to its maximum.
    const bool is_wanted_again = repetition.condition.is_empty()
                                     ? !repetition.maximum.empty()
                                     : value_of(repetition.condition, body).is_true();
    locals_.clear();
    const Visit& whole = now_.visits.at(body);
    bool is_over = is_enough;
    if (element.repeat == Repeat::loop)
        is_over = !is_wanted_again ||
                  (!repetition.maximum.empty() && whole.finished >= number_in(repetition.maximum));
    else if (whole.finished >= whole.total)
        is_over = true;
    if (!is_over) {
        if (element.repeat != Repeat::parallel) todo_.push_back({0, body});
        return {};
    }
    if (now_.live.contains(body)) interrupt_inside(body);
    const Key scope = whole.scope;
    if (!repetition.results.empty()) {
        Value results = whole.variables.at(repetition.results);
        emit(VariablesSet{0, {{repetition.results, std::move(results)}}});
    }
    emit(ElementLeft{body});
    return finish(element, body, scope);
}

void Act::interrupt_inside(Key scope) {
    interrupted_.push_back(scope);
    Interrupted what;
    const auto is_inside = [&](Key at) {
        while (at != scope && at != 0) at = now_.visits.at(at).scope;
        return at == scope;
    };
    for (const Key key : now_.open)
        if (key != scope && is_inside(now_.visits.at(key).scope)) what.cancelled.push_back(key);
    for (const auto& [key, token] : now_.tokens)
        if (is_inside(token.scope)) what.removed.push_back(key);
    // What its event sub-processes wait for; its own boundary events are hosted here, too, but
    // stand one scope further out.
    for (const auto& [key, wait] : now_.waits)
        if (wait.host == scope && wait.scope == scope) what.waits.push_back(key);
    if (!what.cancelled.empty() || !what.removed.empty() || !what.waits.empty())
        emit(std::move(what));
}

void Act::interrupt(Key visit) {
    interrupt_inside(visit);
    emit(Interrupted{{visit}, {}, {}});
}

Result<> Act::end(Ended how) {
    InstanceEnded ended{how, {now_.open.begin(), now_.open.end()}};
    emit(std::move(ended));
    todo_.clear();
    throwing_.clear();
    return {};
}

}  // namespace motcua::process
