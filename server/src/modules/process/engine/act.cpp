// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/act.hpp"

namespace motcua::process {

Error refuse(Kind kind, std::string why, std::vector<std::pair<std::string, std::string>> params) {
    return {kind, std::move(why), "", std::move(params)};
}

const Element& work_of(const Definition& definition, const Element& element) {
    if (element.kind != ElementKind::callActivity || element.body < 0) return element;
    const Element& called = definition.elements[element.body];
    return called.kind == ElementKind::process ? element : called;
}

void Act::emit(EngineEvent event) {
    apply(now_, event);
    events.push_back(std::move(event));
}

Result<> Act::runs() const {
    if (!now_.is_started) return refuse(Kind::wrong_state, "process.not_started");
    if (now_.ended) return refuse(Kind::wrong_state, "process.ended");
    if (now_.code != definition_.code || now_.version != definition_.version)
        return refuse(Kind::invalid, "process.other_definition", {{"code", now_.code}});
    return {};
}

Result<const Visit*> Act::open_task(Key task) const {
    const auto found = now_.visits.find(task);
    if (found == now_.visits.end() || found->second.state != VisitState::open ||
        !found->second.is_task)
        return refuse(Kind::wrong_state, "process.task_not_open", {{"task", std::to_string(task)}});
    return &found->second;
}

const Element& Act::element_of(const Visit& visit) const {
    const Element* element = definition_.element(visit.element);
    ensure(element != nullptr);  // pinned: the definition that opened it has it
    return *element;
}

int Act::body_index(Key scope) const {
    if (scope == 0) return -1;
    const Element& element = element_of(now_.visits.at(scope));
    return element.kind == ElementKind::callActivity ? element.body : definition_.index_of(element);
}

Variables Act::facts(Key at) const {
    Variables facts = locals_;
    for (Key key = at; key != 0;) {
        const Visit& visit = now_.visits.at(key);
        facts.insert(visit.variables.begin(), visit.variables.end());
        key = visit.scope;
    }
    facts.insert(now_.variables.begin(), now_.variables.end());
    return facts;
}

Value Act::value_of(const Formula& formula, Key at) const {
    if (!formula.parsed) return {};
    if (at == 0 && locals_.empty()) return formula.parsed->evaluate(now_.variables).value;
    return formula.parsed->evaluate(facts(at)).value;
}

std::optional<std::string> Act::text_of(const Wording& wording, Key at) const {
    if (!wording.is_computed()) return wording.text;
    const Value value = plain(value_of(wording.formula, at));  // a duration becomes its text
    if (!value.text() || value.text()->empty()) return std::nullopt;
    return *value.text();
}

/// Whatever moves, moves by elements begun: a definition that loops is stopped here.
Result<> Act::step(const Element& element) {
    constexpr std::size_t kTokensMax = 1'000;  // at once: a definition that multiplies its work
    if (++steps > limits_.steps || now_.tokens.size() > kTokensMax ||
        now_.open.size() > 2 * kTokensMax)
        return refuse(Kind::wrong_state, "process.loops", {{"element", element.id}});
    return {};
}

}  // namespace motcua::process
