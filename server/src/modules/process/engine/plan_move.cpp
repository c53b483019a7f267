// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/plan_move.hpp"

#include <algorithm>
#include <set>

#include "modules/process/engine/act.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

using Params = std::vector<std::pair<std::string, std::string>>;

std::string said(ElementKind kind) {
    return std::string(code(kind));
}

class Planner {
public:
    Planner(const Definition& from, const Definition& to, const Instance& instance,
            const Mapping& mapping)
        : from_(from), to_(to), instance_(instance), mapping_(mapping) {}

    MovePlan plan() {
        if (!instance_.is_started || instance_.ended) {
            refuse_at("", "process.move_ended", {});
            return std::move(plan_);
        }
        for (const Key key : instance_.open) look_at(instance_.visits.at(key));
        for (const auto& [key, token] : instance_.tokens) look_at(token);
        for (const auto& [key, wait] : instance_.waits) look_at(wait);
        if (!plan_.obstacles.empty()) return std::move(plan_);
        Instance moved = instance_;
        Act act(to_, moved, {});
        if (const auto done = act.take_over(event(), known()); !done)
            refuse_at("", done.error().code, done.error().params);
        else
            plan_.events = std::move(act.events);
        const Ahead ahead = ahead_of(to_, moved);
        look_at_joins(ahead);
        look_at_end(ahead_of(from_, instance_), ahead);
        return std::move(plan_);
    }

private:
    void refuse_at(const std::string& element, std::string why, Params params) {
        plan_.obstacles.push_back({element, std::move(why), std::move(params)});
    }
    const std::string& renamed(const std::string& id) const {
        const auto found = mapping_.find(id);
        return found == mapping_.end() ? id : found->second;
    }
    /// What does its work may be elsewhere in the file.
    static bool are_of_one_kind(const Definition& from, const Element& old, const Definition& to,
                                const Element& now) {
        return local_kind(work_of(from, old).kind) == local_kind(work_of(to, now).kind) &&
               old.kind == now.kind && old.repeat == now.repeat && old.trigger == now.trigger;
    }
    /// The new place of an open element; nothing where it cannot stand there.
    const Element* place_of(const Element& old) {
        const Element* now = to_.element(renamed(old.id));
        if (!now) {
            refuse_at(old.id, "process.move_element_gone",
                      {{"name", old.name}, {"to", renamed(old.id)}});
            return nullptr;
        }
        if (are_of_one_kind(from_, old, to_, *now)) return now;
        refuse_at(old.id, "process.move_kind_differs",
                  {{"name", old.name}, {"kind", said(old.kind)}, {"other", said(now->kind)}});
        return nullptr;
    }
    void look_at(const Visit& visit) {
        const Element* old = from_.element(visit.element);
        ensure(old != nullptr);
        if (const Element* now = place_of(*old); now && now->scope != scope_of(visit))
            refuse_at(old->id, "process.move_scope_differs", {{"name", old->name}});
    }
    /// In which scope of the new version a visit must stand; -2: what is around it is not there.
    int scope_of(const Visit& visit) const {
        Key around = visit.scope;
        if (around != 0)
            if (const Visit& body = instance_.visits.at(around);
                body.repeats && body.element == visit.element)
                around = body.scope;
        if (around == 0) return -1;
        const Element* outer = to_.element(renamed(instance_.visits.at(around).element));
        if (!outer) return -2;
        return outer->kind == ElementKind::callActivity ? outer->body : to_.index_of(*outer);
    }
    void look_at(const Token& token) {
        if (token.flow.empty()) return;
        const Flow* old = from_.flow(token.flow);
        ensure(old != nullptr);
        const Element& target = from_.elements[old->target];
        const Flow* now = to_.flow(renamed(token.flow));
        if (!now || now->target < 0 || to_.elements[now->target].id != renamed(target.id))
            refuse_at(old->id, "process.move_flow_gone", {{"flow", old->id}});
        else
            place_of(target);
    }
    void look_at(const Wait& wait) {
        const Element* old = from_.element(wait.element);
        ensure(old != nullptr);
        const Element* now = place_of(*old);
        if (!now) return;
        const bool is_same = old->timer_kind == now->timer_kind &&
                             old->event_name == now->event_name &&
                             old->is_interrupting == now->is_interrupting;
        if (!is_same || !is_at_host(wait, *now))
            refuse_at(old->id, "process.move_wait_differs", {{"name", old->name}});
    }
    bool is_at_host(const Wait& wait, const Element& now) const {
        if (now.kind == ElementKind::boundaryEvent)
            return now.attached_to == renamed(instance_.visits.at(wait.host).element);
        if (now.kind == ElementKind::startEvent)
            return now.scope >= 0 && to_.elements[now.scope].is_triggered_by_event;
        const Element* host = to_.element(renamed(instance_.visits.at(wait.host).element));
        if (!host || host->kind != ElementKind::eventBasedGateway) return host == &now;
        return std::ranges::any_of(
            host->outgoing, [&](int out) { return to_.flows[out].target == to_.index_of(now); });
    }

    /// What may still be come to from where an instance stands.
    struct Ahead {
        std::vector<bool> flows;
        std::vector<bool> elements;  ///< open ones too
    };
    static Ahead ahead_of(const Definition& definition, const Instance& instance) {
        Ahead ahead{std::vector<bool>(definition.flows.size(), false),
                    std::vector<bool>(definition.elements.size(), false)};
        std::vector<int> open;
        const auto take = [&](int flow) {
            ahead.flows[flow] = true;
            open.push_back(definition.flows[flow].target);
        };
        for (const Key key : instance.open) {
            const Element& element = *definition.element(instance.visits.at(key).element);
            for (const int flow : flows_after(definition, element)) take(flow);
        }
        for (const auto& [key, token] : instance.tokens)
            if (const auto flow = definition.flow_by_id.find(token.flow);
                flow != definition.flow_by_id.end())
                take(flow->second);
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (at < 0 || ahead.elements[at]) continue;
            ahead.elements[at] = true;
            for (const int flow : definition.elements[at].outgoing) ahead.flows[flow] = true;
            for (const int next : elements_after(definition, at)) open.push_back(next);
        }
        for (const Key key : instance.open)
            ahead.elements[definition.index_of(
                *definition.element(instance.visits.at(key).element))] = true;
        return ahead;
    }
    /// A join must not wait for a branch that the new version begins where work has been already.
    void look_at_joins(const Ahead& ahead) {
        for (const Element& join : to_.elements) {
            if (join.kind != ElementKind::parallelGateway) continue;
            const auto can_come = [&](int flow) { return bool(ahead.flows[flow]); };
            if (std::ranges::any_of(join.incoming, can_come) &&
                !std::ranges::all_of(join.incoming, can_come))
                refuse_at(join.id, "process.move_join_starves", {{"name", join.name}});
        }
    }
    static const Element* end_ahead(const Definition& definition, const Ahead& ahead) {
        for (std::size_t i = 0; i < definition.elements.size(); ++i)
            if (definition.elements[i].is_business_end && ahead.elements[i])
                return &definition.elements[i];
        return nullptr;
    }
    /// On-time is judged once: not again because its step now comes later, and not never.
    void look_at_end(const Ahead& before, const Ahead& after) {
        const auto judges = [](const Definition& definition) {
            return std::ranges::any_of(definition.elements, &Element::is_business_end);
        };
        if (!judges(from_)) return;
        const Element* old = end_ahead(from_, before);
        const Element* now = end_ahead(to_, after);
        if (bool(old) == bool(now)) return;
        const Element& end = old ? *old : *now;
        refuse_at(end.id, "process.move_end_differs", {{"name", end.name}});
    }

    InstanceMoved event() const {
        InstanceMoved moved{to_.version};
        for (const auto& [id, other] : mapping_) {
            if (id == other) continue;
            if (from_.element(id)) moved.elements.push_back({id, other});
            if (from_.flow(id)) moved.flows.push_back({id, other});
        }
        for (const auto& [key, visit] : instance_.visits)
            if (visit.state != VisitState::open && !visit.element.empty() && is_lost(visit))
                moved.lost.push_back(key);
        return moved;
    }
    bool is_lost(const Visit& visit) const {
        const Element* old = from_.element(visit.element);
        const Element* now = to_.element(renamed(visit.element));
        if (!old || !now || !are_of_one_kind(from_, *old, to_, *now)) return true;
        // Undoing a join puts tokens of other branches back on their flows.
        return visit.consumed.size() > 1 &&
               std::ranges::any_of(visit.consumed, [&](const Token& token) {
                   return !token.flow.empty() && !to_.flow(renamed(token.flow));
               });
    }
    std::set<std::string> known() const {
        std::set<std::string> ids;
        for (const Element& element : from_.elements) ids.insert(renamed(element.id));
        return ids;
    }

    const Definition& from_;
    const Definition& to_;
    const Instance& instance_;
    const Mapping& mapping_;
    MovePlan plan_;
};

}  // namespace

MovePlan plan_move(const Definition& from, const Definition& to, const Instance& instance,
                   const Mapping& mapping) {
    return Planner(from, to, instance, mapping).plan();
}

std::vector<Fault> faults_of_mapping(const Definition& from, const Definition& to,
                                     const Mapping& mapping) {
    std::vector<Fault> faults;
    for (const auto& [id, other] : mapping) {
        const bool are_elements = from.element(id) && to.element(other);
        const bool are_flows = from.flow(id) && to.flow(other);
        const bool is_known = from.element(id) || from.flow(id);
        if (!are_elements && !are_flows)
            faults.push_back({id, "process.mapping_unknown", {{"element", is_known ? other : id}}});
    }
    return faults;
}

}  // namespace motcua::process
