// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/actor.hpp"
#include "modules/dossiers/rules_views.hpp"
#include "platform/storage/storage.hpp"

/// The fields a step asks its officer for, which come and go with what is answered (decision 0252).
namespace motcua::dossiers {

class Dossiers;

struct AskTaskForm {
    std::string task_id;
    std::optional<std::string> answers;  ///< so far, as JSON: {"area": 120}
};
BOOST_DESCRIBE_STRUCT(AskTaskForm, (), (task_id, answers))

struct FormFieldView {
    RuleQuestion question;
    bool required = false;
    std::string value;  ///< as it stands, JSON; empty: nothing
    std::string fault;  ///< why it cannot stay so: code; empty: it may
};
BOOST_DESCRIBE_STRUCT(FormFieldView, (), (question, required, value, fault))

struct TaskForm {
    std::vector<FormFieldView> fields;  ///< the visible ones, in order
};
BOOST_DESCRIBE_STRUCT(TaskForm, (), (fields))

/// For whoever has the task; keeps nothing. Refuses: dossier.not_found, dossier.task_not_open,
/// dossier.task_not_yours {who}, dossier.task_is_systems, dossier.answers_unreadable.
Result<TaskForm> task_form(Dossiers& dossiers, Transaction& tx, const Actor& by,
                           std::string_view code, const AskTaskForm& what);

}  // namespace motcua::dossiers
