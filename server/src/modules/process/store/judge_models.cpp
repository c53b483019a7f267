// SPDX-License-Identifier: Apache-2.0
#include "modules/process/store/judge_models.hpp"

#include <algorithm>

namespace motcua::process {

namespace {

void judge(Transaction& tx, DecisionModels& models, const Element& element, Date from,
           std::vector<Fault>& faults) {
    if (element.model.empty()) {
        faults.push_back({element.id, "process.model_missing", {{"name", element.name}}});
        return;
    }
    const auto model = models.current(tx, element.model, from);
    if (!model) {
        faults.push_back({element.id, model.error().code, model.error().params});
        return;
    }
    for (const rules::ModelPart& part : (*model)->model.decisions()) {
        if (part.name != element.decision && part.id != element.decision) continue;
        for (const std::string& input : part.inputs)
            if (!is_name(input))
                faults.push_back({element.id,
                                  "process.model_input_unsayable",
                                  {{"model", element.model}, {"input", input}},
                                  Severity::warning});
        return;
    }
    faults.push_back({element.id,
                      "process.decision_not_there",
                      {{"model", element.model}, {"decision", element.decision}}});
}

}  // namespace

std::vector<Fault> faults_of_models(Transaction& tx, DecisionModels& models,
                                    const Definition& definition, Date from) {
    std::vector<Fault> faults;
    for (const Element& element : definition.elements)
        if (local_kind(element.kind) == ElementKind::businessRuleTask && !element.decision.empty())
            judge(tx, models, element, from, faults);
    return faults;
}

}  // namespace motcua::process
