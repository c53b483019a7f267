// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/dmn/model.hpp"

#include "base/text.hpp"
#include "modules/rules/dmn/document.hpp"
#include "modules/rules/dmn/reader.hpp"

namespace motcua::rules {

namespace {

/// A part by its name or id; nothing where there is none of the kind.
std::optional<std::size_t> find_part(const ModelTree& model, std::string_view asked,
                                     Part::Kind kind) {
    const std::string name = to_nfc(asked);
    for (const auto* index : {&model.by_name, &model.by_id}) {
        const auto found = index->find(name);
        if (found != index->end() && model.parts[found->second].kind == kind) return found->second;
    }
    return std::nullopt;
}

}  // namespace

Result<Model> Model::read(std::string_view xml) {
    pugi::xml_document document;
    if (auto loaded = load_model(xml, document); !loaded) return loaded.error();
    auto tree = Reader().read(document.document_element());
    if (!tree) return tree.error();
    return Model(std::move(*tree));
}

const std::string& Model::name() const {
    return tree_->name;
}
const std::vector<ModelPart>& Model::decisions() const {
    return tree_->decisions;
}
const std::vector<ModelPart>& Model::services() const {
    return tree_->services;
}
const std::vector<ModelPart>& Model::inputs() const {
    return tree_->inputs;
}

Result<Answer> Model::decide(std::string_view decision, const Variables& inputs,
                             const Circumstances& known) const {
    const auto wanted = find_part(*tree_, decision, Part::Kind::decision);
    if (!wanted)
        return Error{
            Kind::not_found, "rules.decision_unknown", "", {{"name", std::string(decision)}}};
    Evaluation evaluation(known);
    Run run(tree_, evaluation, &inputs);
    Value found = run.value_of(*wanted);
    return Answer{std::move(found), std::move(evaluation.warnings), std::move(evaluation.matched)};
}

Result<Answer> Model::serve(std::string_view service, const Variables& inputs,
                            const Circumstances& known) const {
    const auto wanted = find_part(*tree_, service, Part::Kind::service);
    if (!wanted)
        return Error{
            Kind::not_found, "rules.service_unknown", "", {{"name", std::string(service)}}};
    Evaluation evaluation(known);
    Run run(tree_, evaluation, &inputs);
    const Part& part = tree_->parts[*wanted];
    for (const std::size_t parameter : part.parameters) run.take(parameter);
    Value found = run.result_of(part);
    return Answer{std::move(found), std::move(evaluation.warnings), std::move(evaluation.matched)};
}

}  // namespace motcua::rules
