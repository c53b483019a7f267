// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "modules/rules/dmn/boxed.hpp"
#include "modules/rules/rules.hpp"

namespace motcua::rules {

/// A thing of the requirements graph. `needs` are places in ModelTree::parts.
struct Part {
    enum class Kind { input, decision, knowledge, service };
    Kind kind = Kind::input;
    std::string id = {};
    std::string name = {};   ///< as expressions say it
    std::string label = {};  ///< as a person is asked for it
    std::string label_en = {};
    TypePtr type = {};    ///< of its variable; none where the file says none
    BoxedPtr logic = {};  ///< of decisions; of knowledge its function
    std::vector<std::size_t> needs = {};
    std::size_t rank = 0;  ///< every part stands after those it needs
    // Of services:
    std::vector<std::size_t> outputs = {};
    std::vector<std::size_t> parameters = {};  ///< input data, then input decisions
};

/// A model as it was read: immutable, shared.
struct ModelTree {
    std::string name;
    std::vector<Part> parts;
    std::map<std::string, std::size_t, std::less<>> by_name, by_id;
    std::vector<ModelPart> decisions, services, inputs;
};

/// Decides parts of one model, each once.
class Run {
public:
    /// `inputs` are the caller's; a service called by a decision has none but what it is given.
    Run(std::shared_ptr<const ModelTree> model, Evaluation& evaluation, const Variables* inputs)
        : model_(std::move(model)),
          in_(evaluation),
          inputs_(inputs),
          values_(model_->parts.size()) {}

    /// From here on the part has this value, whatever its logic says.
    void give(std::size_t part, Value value) { values_[part] = std::move(value); }
    /// Takes the part's value from the caller's inputs: temporal ones from their ISO text, coerced
    /// to its type and among its allowed values; else null with rules.input_wrong.
    void take(std::size_t part) { values_[part] = input(model_->parts[part]); }
    /// Everything a part needs, and the part; parts already known are left as they are.
    const Value& value_of(std::size_t part);
    /// A service's output decision, or a context of them. Its parameters were given.
    Value result_of(const Part& service);

private:
    void decide(std::size_t part);
    Value input(const Part& part);
    Value decided(const Part& part);
    Context needed_by(const Part& part) const;

    std::shared_ptr<const ModelTree> model_;
    Evaluation& in_;
    const Variables* inputs_;
    std::vector<std::optional<Value>> values_;
};

}  // namespace motcua::rules
