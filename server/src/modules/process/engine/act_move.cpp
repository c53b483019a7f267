// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/process/engine/act.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

/// Sends something that somebody in this instance may be about to wait for.
bool sends(const Element& element) {
    const bool is_throwing = element.kind == ElementKind::endEvent ||
                             element.kind == ElementKind::intermediateThrowEvent;
    return element.kind == ElementKind::sendTask ||
           (is_throwing &&
            (element.trigger == Trigger::message || element.trigger == Trigger::signal));
}

}  // namespace

void Act::queue(Key token) {
    todo_.push_back({token, 0});
}

Key Act::straight(Key scope, Key from) {
    const Key token = next_key();
    emit(FlowTaken{token, "", scope, from});
    return token;
}

/// Lets every token go as far as it can. What is sent is sent when nothing else moves, so that a
/// parallel branch that waits for it does not come too late.
Result<> Act::move() {
    while (!now_.ended) {
        if (!todo_.empty()) {
            const Todo next = todo_.front();
            todo_.pop_front();
            auto moved = next.body != 0 ? begin_instance(next.body) : arrive(next.token);
            if (!moved) return moved;
        } else if (!throwing_.empty()) {
            const Key token = throwing_.front();
            throwing_.pop_front();
            const auto found = now_.tokens.find(token);
            if (found == now_.tokens.end()) continue;
            const Flow* flow = definition_.flow(found->second.flow);
            auto entered = enter(definition_.elements[flow->target], found->second.scope, {token});
            if (!entered) return entered;
        } else {
            auto fired = fire_inclusive();
            if (fired && !*fired) fired = fire_conditions();
            if (!fired) return fired.error();
            if (!*fired) break;
        }
    }
    return expect_alive();
}

/// Something must be able to come of what is left: work, or a wait.
Result<> Act::expect_alive() const {
    if (now_.ended || limits_.is_lenient || !now_.waits.empty()) return {};
    if (std::ranges::any_of(now_.open, [&](Key key) { return now_.visits.at(key).is_task; }))
        return {};
    if (now_.tokens.empty()) {
        // A sub-process that waits for nothing: its own join has starved, or it awaits a name
        // nobody can say.
        ensure(!now_.open.empty());
        const Visit& visit = now_.visits.at(*now_.open.rbegin());
        return refuse(Kind::wrong_state, "process.join_waits_forever", {{"name", visit.element}});
    }
    const Flow* flow = definition_.flow(now_.tokens.begin()->second.flow);
    return refuse(Kind::wrong_state, "process.join_waits_forever", {{"name", flow->target_id}});
}

Result<> Act::arrive(Key token_key) {
    const auto found = now_.tokens.find(token_key);
    if (found == now_.tokens.end()) return {};  // a join that fired earlier took it
    const Token token = found->second;
    const Element& element = definition_.elements[definition_.flow(token.flow)->target];
    if (element.kind == ElementKind::parallelGateway ||
        element.kind == ElementKind::inclusiveGateway) {
        // An inclusive one that still lacks a token looks about when nothing else moves.
        auto tokens = joined(element, token);
        if (tokens.empty()) return {};
        return enter(element, token.scope, std::move(tokens));
    }
    if (sends(element)) {
        throwing_.push_back(token_key);
        return {};
    }
    return enter(element, token.scope, {token_key});
}

Result<> Act::enter(const Element& element, Key scope, std::vector<Key> tokens) {
    if (auto reason = why_not_run(element))
        return refuse(Kind::invalid, reason->code, std::move(reason->params));
    if (element.repeat != Repeat::once) return begin_repeat(element, scope, std::move(tokens));
    return perform(element, scope, std::move(tokens), 0);
}

Result<> Act::perform(const Element& element, Key scope, std::vector<Key> tokens, Key again_of) {
    if (auto within = step(element); !within) return within;
    const Element& work = work_of(definition_, element);
    switch (local_kind(work.kind)) {
        case ElementKind::userTask:
        case ElementKind::serviceTask:
        case ElementKind::scriptTask:
        case ElementKind::businessRuleTask:
            return open_work(element, work, scope, std::move(tokens), again_of);
        case ElementKind::subProcess:
        case ElementKind::callActivity:
            return enter_scope(element, scope, std::move(tokens));
        case ElementKind::receiveTask:
        case ElementKind::eventBasedGateway:
            return wait_for(element, scope, std::move(tokens));
        case ElementKind::intermediateCatchEvent:
            if (element.trigger != Trigger::none && element.trigger != Trigger::link)
                return wait_for(element, scope, std::move(tokens));
            break;
        default:
            break;
    }
    return pass(element, scope, std::move(tokens));
}

Result<> Act::open_work(const Element& element, const Element& work, Key scope,
                        std::vector<Key> tokens, Key again_of) {
    const auto agency = text_of(work.agency, scope);
    if (!agency) return refuse(Kind::invalid, "process.agency_unknown", {{"element", element.id}});
    std::string handler = work.handler;
    if (handler.empty() && local_kind(work.kind) == ElementKind::scriptTask) handler = "script";
    if (handler.empty() && local_kind(work.kind) == ElementKind::businessRuleTask)
        handler = kDecisionHandler;
    const Key key = next_key();
    emit(TaskOpened{key, element.id, scope, std::move(tokens), work.role, *agency,
                    std::move(handler), again_of});
    if (!locals_.empty()) emit(VariablesSet{key, std::exchange(locals_, {})});
    return begin_boundary(element, key, scope);
}

Result<> Act::pass(const Element& element, Key scope, std::vector<Key> tokens) {
    const Key key = next_key();
    emit(ElementPassed{key, element.id, scope, std::move(tokens)});
    if (!locals_.empty()) emit(VariablesSet{key, std::exchange(locals_, {})});
    const bool is_throwing = element.kind == ElementKind::endEvent ||
                             element.kind == ElementKind::intermediateThrowEvent ||
                             element.kind == ElementKind::sendTask;
    if (!is_throwing) return finish(element, key, scope);
    // What catches it may come to its end before this goes on: the scope is not done yet.
    const std::size_t before = interrupted_.size();
    throwing_in_.push_back(scope);
    const auto thrown = throw_event(element, key, scope);
    throwing_in_.pop_back();
    if (!thrown) return thrown;
    // What was thrown may have ended the very work it was thrown in.
    if (now_.ended || (scope != 0 && now_.visits.at(scope).state != VisitState::open)) return {};
    if (std::find(interrupted_.begin() + static_cast<std::ptrdiff_t>(before), interrupted_.end(),
                  scope) != interrupted_.end())
        return close_if_done(scope);
    return finish(element, key, scope);
}

Result<> Act::finish(const Element& element, Key visit, Key scope) {
    if (scope != 0) {
        const Visit& around = now_.visits.at(scope);
        if (around.repeats && around.element == element.id)
            return instance_done(element, visit, scope);
    }
    if (auto left = leave(element, visit, scope); !left) return left;
    return close_if_done(scope);
}

Result<> Act::leave(const Element& element, Key visit, Key scope) {
    for (const int other : link_targets(definition_, element)) {
        const Element& target = definition_.elements[other];
        const Key token = straight(scope, visit);
        const Key key = next_key();
        emit(ElementPassed{key, target.id, scope, {token}});
        if (auto left = leave(target, key, scope); !left) return left;
    }
    std::vector<int> ways;
    if (auto chosen = take_ways(element, scope, ways); !chosen) return chosen;
    for (const int way : ways) {
        const Key token = next_key();
        emit(FlowTaken{token, definition_.flows[way].id, scope, visit});
        queue(token);
    }
    return {};
}

/// The flows a token goes on by: the first true one of an exclusive gateway, all of a parallel one,
/// the unconditional and true ones of anything else; the default only where nothing else is true.
Result<> Act::take_ways(const Element& element, Key scope, std::vector<int>& ways) const {
    const bool is_exclusive = element.kind == ElementKind::exclusiveGateway;
    const bool is_parallel = element.kind == ElementKind::parallelGateway;
    const auto is_true = [&](const Flow& flow) {
        if (flow.condition_text.empty()) return true;
        if (!flow.condition) return false;
        return scope == 0 ? flow.condition->evaluate(now_.variables).value.is_true()
                          : flow.condition->evaluate(facts(scope)).value.is_true();
    };
    int otherwise = -1;
    for (const int out : element.outgoing) {
        const Flow& flow = definition_.flows[out];
        if (!is_parallel && flow.id == element.default_flow) {
            otherwise = out;
        } else if (is_parallel || is_true(flow)) {
            ways.push_back(out);
            if (is_exclusive) break;
        }
    }
    if (ways.empty() && otherwise >= 0) ways.push_back(otherwise);
    if (ways.empty() && limits_.is_lenient)
        for (const int out : element.outgoing)
            if (ways.empty() && !definition_.flows[out].condition) ways.push_back(out);
    if (ways.empty() && !element.outgoing.empty())
        return refuse(Kind::wrong_state, "process.no_way_out", {{"element", element.id}});
    return {};
}

}  // namespace motcua::process
