// SPDX-License-Identifier: Apache-2.0
#include "api/admin/process_views.hpp"
#include "api/api.hpp"
#include "modules/deadlines/deadlines.hpp"

namespace motcua::api {
using namespace http;
namespace {

/// `variables` and `complete` are JSON texts, as `motcua process trace` takes them: names and
/// values are whatever the analyst's file speaks of.
struct TryProcess {
    std::string bpmn;
    std::optional<std::string> variables;  ///< {"houses": 3}
    std::optional<std::string> complete;   ///< [{"task": "a", "outcome": "yes"}, {"message": "go"}]
};
BOOST_DESCRIBE_STRUCT(TryProcess, (), (bpmn, variables, complete))

struct ProcessTrial {
    std::vector<process::TraceLine> trace;
    std::string ended;  ///< completed, terminated, error, waiting
    std::optional<std::string> error;
    std::string variables;                  ///< at the end, a JSON text
    std::vector<ProcessFault> passed_over;  ///< what could not be read and was left out
};
BOOST_DESCRIBE_STRUCT(ProcessTrial, (), (trace, ended, error, variables, passed_over))

Result<process::Variables> variables_of(const TryProcess& ask) {
    if (!ask.variables) return process::Variables();
    const auto parsed = json::parse(*ask.variables);
    if (!parsed)
        return Error{
            Kind::invalid, "process.variable_unreadable", "variables", {{"text", *ask.variables}}};
    return process::read_variables(*parsed);
}

Result<ProcessTrial> try_process(const TryProcess& ask) {
    const auto read = process::read_bpmn(ask.bpmn);
    if (!read) return read.error();
    process::TraceOptions options;
    auto variables = variables_of(ask);
    if (!variables) return variables.error();
    options.variables = std::move(*variables);
    auto instructions = process::read_instructions(ask.complete.value_or("[]"));
    if (!instructions) return instructions.error();
    options.instructions = std::move(*instructions);
    options.working = [](Instant began, const process::Budget& term) {
        return deadlines::end_by_builtin_calendar(began, term.amount() + " " + term.unit);
    };
    process::Trace run = process::trace(*read, options);
    std::string left;
    process::write_variables(left, run.variables);
    return ProcessTrial{std::move(run.lines), std::move(run.ended), std::move(run.error),
                        std::move(left), views_of(run.passed_over)};
}

}  // namespace

Routes admin_process_trial_routes(Modules&) {
    return {
        works<Verb::post>("/api/admin/process-trace", kAdministerProcesses,
                          "Runs a file in memory and tells each step; keeps nothing.",
                          [](const Call&, const TryProcess& ask) -> Result<ProcessTrial> {
                              return try_process(ask);
                          }),
    };
}

}  // namespace motcua::api
