// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "modules/process/engine/engine.hpp"

namespace motcua::process {

/// A field of an open task as it stands with the answers given so far.
struct FieldNow {
    const FormField* field = nullptr;  ///< of the definition
    bool is_required = false;
    Value value = {};   ///< as answered, else what the variable holds already; null: nothing
    std::string fault;  ///< why it cannot stay so: code of filled()'s refusal; empty: it may
};

/// The visible fields, in order. A condition that cannot be told (null) shows nothing and requires
/// nothing; a rule of validity that cannot be told is not kept. `now`: of now() and today().
/// Answers to what is not visible are not heard. Refuses process.task_not_open {task}.
Result<std::vector<FieldNow>> fields_now(const Definition& definition, const Instance& instance,
                                         Key task, const Variables& answers, Instant now);

/// What the task is completed with: the visible fields' answers, and null for those that are hidden
/// now but were answered before.
///
/// Refuses, with field "answers.NAME": process.field_unknown {field}, process.field_missing
/// {field}, process.field_not_of_kind {field}, process.field_not_valid {field, message}; `field` is
/// the label.
Result<Variables> filled(const Definition& definition, const Instance& instance, Key task,
                         const Variables& answers, Instant now);

}  // namespace motcua::process
