// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>
#include <string>
#include <vector>

#include "modules/rules/feel/types.hpp"
#include "modules/rules/value.hpp"

namespace motcua::rules {

struct Evaluation;

/// Something that can be called: written in FEEL, a business knowledge model, or FEEL's own.
struct Function {
    struct Parameter {
        std::string name;
        TypePtr type = {};
    };
    std::vector<Parameter> parameters = {};
    std::string self = {};  ///< the name it has for itself, so that it can call itself

    virtual ~Function() = default;
    /// `arguments` has one value for each parameter; `own` is this function as a value.
    virtual Value call(Evaluation& evaluation, std::span<const Value> arguments,
                       const Value& own) const = 0;
    /// Whether so many arguments can be given by position.
    virtual bool takes(std::size_t count) const { return count == parameters.size(); }
};

}  // namespace motcua::rules
