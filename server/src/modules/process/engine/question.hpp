// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "modules/process/engine/engine.hpp"

namespace motcua::process {

/// Everything an open task can see, the nearest of a name.
Variables facts_of(const Instance& instance, Key task);

/// What an open business rule task asks of a decision model.
struct Question {
    std::string model;     ///< its code
    std::string decision;  ///< name or id
    Variables facts;       ///< everything the task can see, as inputs by name
};
/// Refuses process.task_not_open {task}: also where it is no business rule task.
Result<Question> question_of(const Definition& definition, const Instance& instance, Key task);

/// An answer as variables of the task: the entries of a context, each by its name; any other value
/// under the name the element gives its result, else "result".
///
/// Refuses process.decision_null {element}: rules that say nothing decide nothing; and
/// process.variable_wrong {name}.
Result<Variables> answer_of(const Definition& definition, const Instance& instance, Key task,
                            const Value& answer);

/// Codes of the decision models that business rule tasks name, each once.
std::vector<std::string> models_asked(const Definition& definition);

}  // namespace motcua::process
