// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "modules/rules/dmn/boxed.hpp"

namespace motcua::rules {

enum class HitPolicy { unique, any, priority, first, rule_order, output_order, collect };
enum class Aggregation { none, sum, count, min, max };

/// A decision table (DMN 1.5, chapter 8).
struct Table final : Boxed {
    struct Input {
        std::string label;  ///< as its expression is written
        TreePtr expression;
        TreePtr allowed;  ///< none: anything
    };
    struct Output {
        std::string name;   ///< "" where there is only one
        TreePtr allowed;    ///< in order of priority; none: not said
        TreePtr otherwise;  ///< its default; none: not said
    };
    struct Rule {
        std::vector<TreePtr> tests;    ///< one for each input; none: anything
        std::vector<TreePtr> outputs;  ///< one for each output; none: null
        std::string text = {};         ///< its description, else its annotations
    };
    HitPolicy policy = HitPolicy::unique;
    Aggregation aggregation = Aggregation::none;
    std::vector<Input> inputs;
    std::vector<Output> outputs;
    std::vector<Rule> rules;

    /// Null with rules.no_rule_matched, rules.table_not_unique {rules}, rules.table_not_any
    /// {rules}, or rules.input_wrong; lists of collecting policies are empty where no rule matched.
    Value decide(Evaluation& in, const Scope& scope) const override;

private:
    std::optional<std::vector<std::size_t>> matching(Evaluation& in, const Scope& scope) const;
    List outputs_of(Evaluation& in, const Rule& rule, const Scope& scope) const;
    Value answer(Evaluation& in, const List& outputs) const;
    Value otherwise(Evaluation& in, const Scope& scope) const;
    void sort_by_priority(Evaluation& in, std::vector<List>& hits, const Scope& scope) const;
    Value aggregated(Evaluation& in, std::span<const List> hits) const;
};

}  // namespace motcua::rules
