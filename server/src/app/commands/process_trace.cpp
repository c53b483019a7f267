// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/file_bytes.hpp"
#include "app/commands/process_acts.hpp"
#include "base/json.hpp"
#include "modules/deadlines/deadlines.hpp"
#include "modules/process/process.hpp"

namespace motcua::app {
namespace {

struct Asked {
    std::string file;
    std::string process;
    std::vector<std::string> variables;
    std::string complete;
};

/// "name=JSON"; what is no JSON is refused rather than taken for a text.
Result<process::Variables> variables_of(const std::vector<std::string>& given) {
    boost::json::object object;
    for (const std::string& one : given) {
        const auto equals = one.find('=');
        auto value = equals == one.npos ? Result<boost::json::value>(Error{Kind::invalid, ""})
                                        : json::parse(one.substr(equals + 1));
        if (!value)
            return Error{Kind::invalid, "process.variable_unreadable", "var", {{"text", one}}};
        object[one.substr(0, equals)] = std::move(*value);
    }
    return process::read_variables(object);
}

void print(const process::Trace& trace, Common& common) {
    for (const auto& passed : trace.passed_over)
        std::cerr << words_for_terminal(passed.code, {passed.params.begin(), passed.params.end()})
                  << '\n';
    if (common.as_json) {
        std::cout << process::write_trace(trace) << '\n';
        return;
    }
    for (const auto& line : trace.lines)
        std::cout << fmt::format("{:>5}  {}  {:<10} {:<24} {}\n", line.n, line.at, line.event,
                                 line.type, line.element);
    std::cout << words_for_terminal("process.trace_ended",
                                    {{"ended", trace.ended}, {"error", trace.error.value_or("")}})
              << '\n';
}

Result<> trace(const Asked& asked, Common& common) {
    const auto read = process::read_bpmn(bytes_of(asked.file), asked.process);
    if (!read) return read.error();
    process::TraceOptions options;
    auto variables = variables_of(asked.variables);
    if (!variables) return variables.error();
    options.variables = std::move(*variables);
    if (!asked.complete.empty()) {
        auto instructions = process::read_instructions(text_bytes(asked.complete, kFactsBytesMax));
        if (!instructions) return instructions.error();
        options.instructions = std::move(*instructions);
    }
    options.working = [](Instant began, const process::Budget& term) {
        return deadlines::end_by_builtin_calendar(began, term.amount() + " " + term.unit);
    };
    print(process::trace(*read, options), common);
    return {};
}

Result<> export_file(const std::string& file) {
    const auto read = process::read_bpmn(bytes_of(file));
    if (!read) return read.error();
    std::cout.write(read->text.data(), static_cast<std::streamsize>(read->text.size()));
    std::cout.flush();
    return {};
}

}  // namespace

void add_process_export(CLI::App& group, Common& common) {
    auto file = std::make_shared<std::string>();
    auto& command = add_command(group, common, "export", "process.help_export",
                                [file] { return export_file(*file); });
    command.add_option("file", *file, words_for_terminal("process.option_file"))->required();
}

void add_process_trace(CLI::App& group, Common& common) {
    auto asked = std::make_shared<Asked>();
    auto& command = add_command(group, common, "trace", "process.help_trace",
                                [asked, &common] { return trace(*asked, common); });
    command.add_option("file", asked->file, words_for_terminal("process.option_file"))->required();
    command.add_option("--process", asked->process, words_for_terminal("process.option_process"));
    command.add_option("--var", asked->variables, words_for_terminal("process.option_var"))
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command.add_option("--complete", asked->complete,
                       words_for_terminal("process.option_complete"));
}

}  // namespace motcua::app
