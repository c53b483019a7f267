// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/task_form.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {
namespace {

FormFieldView shown(const process::FieldNow& now) {
    const process::FormField& field = *now.field;
    FormFieldView view;
    view.question = {field.name,
                     field.type,
                     field.kind().value_or(InputKind::text),
                     field.label,
                     field.label_en.empty() ? field.label : field.label_en,
                     {}};
    for (const std::string& choice : field.choices)
        view.question.choices.push_back({choice, choice, choice});
    view.required = now.is_required;
    if (!now.value.is_null()) view.value = rules::json_of(now.value);
    view.fault = now.fault;
    return view;
}

}  // namespace

Result<TaskForm> task_form(Dossiers& dossiers, Transaction& tx, const Actor& by,
                           std::string_view code, const AskTaskForm& what) {
    const auto act = Act::look(dossiers.rooms(), tx, by, code);
    if (!act) return act.error();
    if (act->dossier().intake.process_code.empty())
        return Error{Kind::wrong_state, "dossier.task_not_open", "task_id"};
    const auto task = act->expect_own_task(what.task_id);
    if (!task) return task.error();
    const std::string text = what.answers.value_or("");
    const auto answers = rules::read_variables(text.empty() ? "{}" : text);
    if (!answers) return Error{Kind::invalid, "dossier.answers_unreadable", "answers"};
    const auto fields =
        process::fields_now(act->definition(), act->instance(), task->key, *answers, tx.now());
    if (!fields) return fields.error();
    TaskForm form;
    for (const process::FieldNow& each : *fields) form.fields.push_back(shown(each));
    return form;
}

}  // namespace motcua::dossiers
