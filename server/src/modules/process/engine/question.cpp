// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/question.hpp"

#include <set>

#include "modules/process/engine/act.hpp"
#include "modules/process/engine/lists.hpp"

namespace motcua::process {

namespace {

/// The element that does the work; nothing where it asks no rules, or the task is not open.
const Element* asking(const Definition& definition, const Instance& instance, Key task) {
    const auto visit = instance.visits.find(task);
    if (visit == instance.visits.end() || visit->second.state != VisitState::open) return nullptr;
    const Element* element = definition.element(visit->second.element);
    if (!element) return nullptr;
    const Element& work = work_of(definition, *element);
    return local_kind(work.kind) == ElementKind::businessRuleTask ? &work : nullptr;
}

Error not_open(Key task) {
    return refuse(Kind::wrong_state, "process.task_not_open", {{"task", std::to_string(task)}});
}

}  // namespace

Variables facts_of(const Instance& instance, Key task) {
    Variables facts;
    for (Key key = task; key != 0;) {
        const Visit& visit = instance.visits.at(key);
        facts.insert(visit.variables.begin(), visit.variables.end());
        key = visit.scope;
    }
    facts.insert(instance.variables.begin(), instance.variables.end());
    return facts;
}

Result<Question> question_of(const Definition& definition, const Instance& instance, Key task) {
    const Element* work = asking(definition, instance, task);
    if (!work) return not_open(task);
    return Question{work->model, work->decision, facts_of(instance, task)};
}

Result<Variables> answer_of(const Definition& definition, const Instance& instance, Key task,
                            const Value& answer) {
    const Element* work = asking(definition, instance, task);
    if (!work) return not_open(task);
    if (answer.is_null())
        return refuse(Kind::invalid, "process.decision_null", {{"element", work->id}});
    Variables variables =
        variables_of(plain(answer), work->result.empty() ? "result" : work->result);
    if (auto checked = check_variables(variables); !checked) return checked.error();
    return variables;
}

std::vector<std::string> models_asked(const Definition& definition) {
    std::set<std::string> codes;
    for (const Element& element : definition.elements)
        if (local_kind(element.kind) == ElementKind::businessRuleTask && !element.model.empty())
            codes.insert(element.model);
    return {codes.begin(), codes.end()};
}

}  // namespace motcua::process
