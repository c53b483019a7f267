// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/rules/rules.hpp"

namespace motcua::rules {

namespace {

bool agrees(const Value& actual, const Value& expected) {
    if (actual.number() && expected.number()) {
        const auto apart = subtract(*actual.number(), *expected.number());
        return apart && apart->absolute() <= *Number::parse("0.00000001");
    }
    if (actual.list() && expected.list())
        return std::ranges::equal(*actual.list(), *expected.list(), agrees);
    if (actual.context() && expected.context())
        return actual.context()->size() == expected.context()->size() &&
               std::ranges::all_of(expected.context()->entries(), [&](const auto& entry) {
                   const Value* member = actual.context()->find(entry.first);
                   return member && agrees(*member, entry.second);
               });
    return actual == expected;
}

SuiteLine asked(const Model& model, const SuiteCase& one, const SuiteResult& result,
                const Circumstances& known) {
    SuiteLine line{one.id, result.name};
    const auto answer = one.service.empty() ? model.decide(result.name, one.inputs, known)
                                            : model.serve(one.service, one.inputs, known);
    if (!answer) {
        line.error = answer.error().code;
        return line;
    }
    line.actual = answer->value;
    // A service of several outputs answers with all of them.
    const auto* all = one.service.empty() ? nullptr : answer->value.context();
    if (all && all->find(result.name) && !agrees(line.actual, result.expected))
        line.actual = *all->find(result.name);
    line.is_right = agrees(line.actual, result.expected);
    return line;
}

}  // namespace

std::vector<SuiteLine> run_suite(const Suite& suite, const Result<Model>& model,
                                 const Circumstances& known) {
    std::vector<SuiteLine> lines;
    for (const SuiteCase& one : suite.cases)
        for (const SuiteResult& result : one.results)
            lines.push_back(model ? asked(*model, one, result, known)
                                  : SuiteLine{one.id, result.name, {}, model.error().code});
    return lines;
}

}  // namespace motcua::rules
