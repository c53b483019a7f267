// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>

#include "modules/rules/feel/evaluation.hpp"
#include "modules/rules/feel/operators.hpp"
#include "modules/rules/feel/tree.hpp"

/// What FEEL's own loops and filters share with DMN's boxed ones.
namespace motcua::rules {

using Visit = std::function<bool(const Value& value)>;  ///< false ends the walk

/// The members of a list, the numbers or days of a range, or the one value. False where it was
/// ended, or where there is nothing to walk over.
bool walk(Evaluation& in, const Value& source, const Visit& visit);
/// From one end to the other in steps of one, backwards where the first is the larger.
bool walk(Evaluation& in, const Value& from, const Value& to, const Visit& visit);

/// Answers with the names of the member ("item", and its own members) in scope.
using Condition = std::function<Value(const Scope& scope)>;

/// The members for which the condition holds; the one at a place where it gives a number.
Value filtered(Evaluation& in, const Value& of, const Scope& scope, const Condition& condition);

/// What the turns of a `for`, `some` or `every` add up to.
class Loop {
public:
    Loop(Evaluation& in, Op op, bool keeps_partial) : in_(in), op_(op), keeps_(keeps_partial) {}
    /// Takes what one turn gave; false where nothing more need be asked.
    bool add(const Value& found);
    /// The results so far, where they are kept.
    const Value& partial() const { return partial_; }
    Value result(bool is_done);

private:
    Evaluation& in_;
    Op op_;
    bool keeps_;
    bool is_decided_ = false, is_unknown_ = false;
    List made_ = {};
    Value partial_ = List{};
};

}  // namespace motcua::rules
