// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "modules/rules/feel/evaluator.hpp"

namespace motcua::rules {

/// One of DMN's boxed expressions (1.5, 7.3 and 10.2): immutable, shared.
struct Boxed {
    virtual ~Boxed() = default;
    virtual Value decide(Evaluation& in, const Scope& scope) const = 0;
};
using BoxedPtr = std::shared_ptr<const Boxed>;
using TreePtr = std::shared_ptr<const Tree>;

struct Literal final : Boxed {
    TreePtr tree;  ///< none where the file holds no text: null
    Value decide(Evaluation& in, const Scope& scope) const override;
};

/// An expression whose result must be of a type.
struct Typed final : Boxed {
    BoxedPtr boxed;
    TypePtr type;
    Value decide(Evaluation& in, const Scope& scope) const override;
};

/// A function: of a context's entry, or of a business knowledge model.
struct BoxedFunction final : Boxed, std::enable_shared_from_this<BoxedFunction> {
    std::vector<Function::Parameter> parameters;
    std::string self;  ///< the name under which it may call itself
    TypePtr result;    ///< none where the file says none
    BoxedPtr body;     ///< none where it is written elsewhere (Java, PMML): never called
    Value decide(Evaluation& in, const Scope& scope) const override;
};

struct BoxedContext final : Boxed {
    struct Entry {
        std::string name;
        TypePtr type;
        BoxedPtr value;
    };
    std::vector<Entry> entries;
    BoxedPtr result;  ///< of the entry without a name, where there is one
    Value decide(Evaluation& in, const Scope& scope) const override;
};

struct BoxedList final : Boxed {
    std::vector<BoxedPtr> items;
    Value decide(Evaluation& in, const Scope& scope) const override;
};

struct Relation final : Boxed {
    std::vector<std::string> columns;
    std::vector<std::vector<BoxedPtr>> rows;
    Value decide(Evaluation& in, const Scope& scope) const override;
};

struct Invocation final : Boxed {
    BoxedPtr function;
    std::vector<std::pair<std::string, BoxedPtr>> bindings;
    Value decide(Evaluation& in, const Scope& scope) const override;
};

struct Conditional final : Boxed {
    BoxedPtr condition, yes, no;
    Value decide(Evaluation& in, const Scope& scope) const override;
};

struct BoxedFilter final : Boxed {
    BoxedPtr of, match;
    Value decide(Evaluation& in, const Scope& scope) const override;
};

struct Iterator final : Boxed {
    Op op = Op::iterate;  ///< iterate, some or every
    std::string variable;
    bool asks_partial = false;
    BoxedPtr of, body;
    Value decide(Evaluation& in, const Scope& scope) const override;
};

}  // namespace motcua::rules
