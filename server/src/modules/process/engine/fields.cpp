// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/fields.hpp"

#include <algorithm>

#include "modules/process/engine/act.hpp"
#include "modules/process/engine/question.hpp"

namespace motcua::process {

namespace {

using rules::InputKind;

const Element* asking(const Definition& definition, const Instance& instance, Key task) {
    const auto visit = instance.visits.find(task);
    if (visit == instance.visits.end() || visit->second.state != VisitState::open) return nullptr;
    const Element* element = definition.element(visit->second.element);
    return element ? &work_of(definition, *element) : nullptr;
}

bool is_given(const Value& value) {
    return !value.is_null() && !(value.text() && value.text()->empty());
}

bool is_of_kind(const FormField& field, const Value& value) {
    switch (field.kind().value_or(InputKind::text)) {
        case InputKind::boolean:
            return value.boolean() != nullptr;
        case InputKind::number:
            return value.number() != nullptr;
        case InputKind::date:
            return value.text() && parse_date(*value.text());
        default:
            break;
    }
    return value.text() && (field.choices.empty() ||
                            std::ranges::find(field.choices, *value.text()) != field.choices.end());
}

/// Days are kept as their text; conditions compare them as days.
Value as_said(const FormField& field, const Value& value) {
    if (field.kind() != InputKind::date || !value.text()) return value;
    const auto day = parse_date(*value.text());
    return day ? Value::of(*day) : value;
}

class Form {
public:
    Form(Variables facts, const Variables& answers, Instant now)
        : known_(std::move(facts)), answers_(answers), now_{.now = now} {}

    void take(const FormField& field, std::vector<FieldNow>& fields) {
        const auto before = known_.find(field.name);
        Value value = before == known_.end() ? Value() : before->second;
        known_[field.name] = as_said(field, value);
        if (!field.visible.is_empty() && !is_true(field.visible)) {
            known_[field.name] = Value();
            return;
        }
        if (const auto given = answers_.find(field.name); given != answers_.end())
            value = is_given(given->second) ? given->second : Value();
        known_[field.name] = as_said(field, value);
        FieldNow now{&field, !field.required.is_empty() && is_true(field.required), value, ""};
        if (value.is_null())
            now.fault = now.is_required ? "process.field_missing" : "";
        else if (!is_of_kind(field, value))
            now.fault = "process.field_not_of_kind";
        else if (!field.valid.is_empty() && !is_true(field.valid))
            now.fault = "process.field_not_valid";
        fields.push_back(std::move(now));
    }

private:
    bool is_true(const Formula& formula) const {
        return formula.parsed && formula.parsed->evaluate(known_, now_).value.is_true();
    }

    Variables known_;
    const Variables& answers_;
    rules::Circumstances now_;
};

Error refused(const char* code, const FormField& field) {
    return {Kind::invalid,
            code,
            "answers." + field.name,
            {{"field", field.label}, {"message", field.message}}};
}

}  // namespace

Result<std::vector<FieldNow>> fields_now(const Definition& definition, const Instance& instance,
                                         Key task, const Variables& answers, Instant now) {
    const Element* work = asking(definition, instance, task);
    if (!work)
        return refuse(Kind::wrong_state, "process.task_not_open", {{"task", std::to_string(task)}});
    std::vector<FieldNow> fields;
    Form form(facts_of(instance, task), answers, now);
    for (const FormField& field : work->fields) form.take(field, fields);
    return fields;
}

Result<Variables> filled(const Definition& definition, const Instance& instance, Key task,
                         const Variables& answers, Instant now) {
    const auto fields = fields_now(definition, instance, task, answers, now);
    if (!fields) return fields.error();
    const Element& work = *asking(definition, instance, task);
    for (const auto& [name, value] : answers)
        if (std::ranges::find(work.fields, name, &FormField::name) == work.fields.end())
            return Error{
                Kind::invalid, "process.field_unknown", "answers." + name, {{"field", name}}};
    Variables variables;
    const Variables facts = facts_of(instance, task);
    for (const FormField& field : work.fields)
        if (facts.contains(field.name)) variables[field.name] = Value();
    for (const FieldNow& each : *fields) {
        if (!each.fault.empty()) return refused(each.fault.c_str(), *each.field);
        if (!each.value.is_null() || variables.contains(each.field->name))
            variables[each.field->name] = each.value;
    }
    if (auto checked = check_variables(variables); !checked) return checked.error();
    return variables;
}

}  // namespace motcua::process
