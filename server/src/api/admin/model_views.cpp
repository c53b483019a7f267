// SPDX-License-Identifier: Apache-2.0
#include "api/admin/model_views.hpp"

#include <algorithm>

namespace motcua::api {

namespace {

DecisionModelLine line_of(const std::vector<process::ModelRow>& versions, Date today) {
    const process::ModelRow& newest = versions.front();
    const auto states = process::states_of(versions, today);
    DecisionModelLine line{newest.code,          newest.name,
                           newest.version,       states.front(),
                           newest.in_force_from, newest.retired_from,
                           std::nullopt,         static_cast<std::int64_t>(versions.size())};
    const auto in_force = std::ranges::find(states, process::LifeState::in_force);
    if (in_force != states.end())
        line.in_force = versions[static_cast<std::size_t>(in_force - states.begin())].version;
    return line;
}

std::vector<ModelDecision> decisions_of(const rules::Model& model) {
    std::vector<ModelDecision> decisions;
    for (const rules::ModelPart& part : model.decisions()) {
        ModelDecision decision{part.id, part.name, part.type, {}};
        for (const std::string& name : part.inputs) {
            const auto input = std::ranges::find(model.inputs(), name, &rules::ModelPart::name);
            decision.inputs.push_back({name, input == model.inputs().end() ? "" : input->type});
        }
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

}  // namespace

DecisionModelLines model_lines(const std::vector<process::ModelRow>& rows, Date today) {
    DecisionModelLines lines;
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to =
            std::find_if(from, rows.end(), [&](const auto& row) { return row.code != from->code; });
        lines.items.push_back(line_of({from, to}, today));
        from = to;
    }
    return lines;
}

Result<DecisionModelPage> model_page(process::Processes& processes, Transaction& tx,
                                     const std::string& code) {
    process::DecisionModels& models = processes.models();
    const auto rows = models.list(tx, code);
    if (rows.empty())
        return Error{
            Kind::not_found, "process.model_unknown", "", {{"code", code}, {"version", "1"}}};
    const auto newest = models.find(tx, code, static_cast<int>(rows.front().version));
    if (!newest) return newest.error();
    const auto states = process::states_of(rows, date_of(tx.now()));
    DecisionModelPage page{code,
                           rows.front().name,
                           {},
                           decisions_of((*newest)->model),
                           processes.askers_of(tx, code, date_of(tx.now()))};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const process::ModelRow& row = rows[i];
        page.versions.push_back({row.version, row.name, states[i], row.decision_no, row.decision_on,
                                 row.in_force_from, row.retired_from, row.published_at,
                                 row.published_by, row.sha256});
    }
    return page;
}

Result<ModelAnswer> answer_of(const process::PublishedModel& model, const TryModel& ask,
                              Instant now) {
    const auto inputs = rules::read_variables(ask.inputs.value_or("{}"));
    if (!inputs) return inputs.error();
    const auto answer = model.model.decide(ask.decision, *inputs, {.now = now});
    if (!answer) return answer.error();
    ModelAnswer view{rules::json_of(answer->value), {}, {}};
    for (const rules::Matched& rule : answer->matched)
        view.matched.push_back({rule.decision, static_cast<std::int64_t>(rule.rule), rule.text});
    for (const rules::Warning& warning : answer->warnings)
        view.warnings.push_back(
            {warning.element, warning.code,
             said(warning.code, {warning.params.begin(), warning.params.end()})});
    return view;
}

}  // namespace motcua::api
