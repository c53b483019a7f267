// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/rules/dmn/model.hpp"
#include "modules/rules/feel/conform.hpp"

namespace motcua::rules {

namespace {

/// A decision service as a function: its parameters are its input decisions and input data.
struct ServiceFunction final : Function {
    std::shared_ptr<const ModelTree> model;
    std::size_t service = 0;

    Value call(Evaluation& in, std::span<const Value> arguments, const Value&) const override {
        const Part& part = model->parts[service];
        Run run(model, in, nullptr);
        for (std::size_t i = 0; i < part.parameters.size(); ++i) {
            const Part& parameter = model->parts[part.parameters[i]];
            const auto fitting = conforming(in, arguments[i], parameter.type);
            if (!fitting) in.warn("rules.arguments_wrong", {{"name", parameter.name}});
            run.give(part.parameters[i], fitting.value_or(Value()));
        }
        return run.result_of(part);
    }
};

}  // namespace

Value Run::input(const Part& part) {
    const auto given = inputs_ ? inputs_->find(part.name) : Variables::const_iterator();
    if (!inputs_ || given == inputs_->end()) return {};
    const std::string outer = std::exchange(in_.element, part.id);
    const auto found = conforming_input(in_, given->second, part.type);
    if (!found) in_.warn("rules.input_wrong", {{"name", part.name}, {"type", part.type->name}});
    in_.element = outer;
    return found.value_or(Value());
}

Context Run::needed_by(const Part& part) const {
    Context seen;
    for (const std::size_t need : part.needs)
        seen.put(model_->parts[need].name, values_[need].value_or(Value()));
    return seen;
}

Value Run::decided(const Part& part) {
    const Context seen = needed_by(part);
    const Scope scope{.context = &seen};
    if (part.kind == Part::Kind::knowledge) return part.logic->decide(in_, scope);
    if (!part.logic) return in_.none("rules.decision_empty", {{"name", part.name}});
    const Value found = part.logic->decide(in_, scope);
    const auto fitting = conforming(in_, found, part.type);
    if (fitting) return *fitting;
    return in_.none("rules.result_wrong", {{"name", part.name}, {"type", part.type->name}});
}

void Run::decide(std::size_t place) {
    const Part& part = model_->parts[place];
    if (part.kind == Part::Kind::input) {
        take(place);
    } else if (part.kind == Part::Kind::service) {
        auto function = std::make_shared<ServiceFunction>();
        function->self = part.name;
        for (const std::size_t parameter : part.parameters)
            function->parameters.push_back(
                {model_->parts[parameter].name, model_->parts[parameter].type});
        function->model = model_;
        function->service = place;
        values_[place] = Value(std::shared_ptr<const Function>(std::move(function)));
    } else {
        if (inputs_) in_.refresh();
        const std::string outer = std::exchange(in_.element, part.id);
        in_.at = 0;
        Value found;
        if (in_.enter()) found = decided(part);
        in_.leave();
        in_.element = outer;
        values_[place] = in_.is_stopped ? Value() : std::move(found);
    }
}

const Value& Run::value_of(std::size_t part) {
    std::vector<std::size_t> open{part}, wanted;
    std::vector<bool> is_seen(values_.size());
    while (!open.empty()) {
        const std::size_t one = open.back();
        open.pop_back();
        if (values_[one] || is_seen[one]) continue;
        is_seen[one] = true;
        wanted.push_back(one);
        // What a service rests on is decided when it is called.
        if (model_->parts[one].kind == Part::Kind::service) continue;
        open.insert(open.end(), model_->parts[one].needs.begin(), model_->parts[one].needs.end());
    }
    std::ranges::sort(wanted, {}, [this](std::size_t i) { return model_->parts[i].rank; });
    for (const std::size_t one : wanted) decide(one);
    return *values_[part];
}

Value Run::result_of(const Part& service) {
    Value found;
    if (service.outputs.size() == 1) {
        found = value_of(service.outputs.front());
    } else {
        Context made;
        for (const std::size_t output : service.outputs)
            made.put(model_->parts[output].name, value_of(output));
        found = in_.made(std::move(made));
    }
    const bool is_typed = service.type && service.type->kind == Type::Kind::function;
    const TypePtr result = is_typed ? service.type->parts.back() : nullptr;
    const auto fitting = conforming(in_, found, result);
    if (fitting) return *fitting;
    return in_.none("rules.result_wrong", {{"name", service.name}, {"type", result->name}});
}

}  // namespace motcua::rules
