// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/file_bytes.hpp"
#include "app/commands/rules_acts.hpp"
#include "base/json.hpp"
#include "base/time.hpp"
#include "modules/rules/rules.hpp"

namespace motcua::app {
namespace {

/// A warning as it is printed, its sentence in both languages.
struct WarningLine {
    std::string code;
    std::string element;
    std::size_t at = 0;
    std::map<std::string, std::string> text;
};
BOOST_DESCRIBE_STRUCT(WarningLine, (), (code, element, at, text))

struct Asked {
    std::filesystem::path model;
    std::string decision;
    std::string service;
    std::string inputs;
};

std::string bytes_of(const std::filesystem::path& name) {
    return file_bytes(name, kModelBytesMax);
}

/// Facts as JSON. Refuses json.malformed also where the file is longer than facts may be.
Result<rules::Variables> inputs_of(const std::filesystem::path& name) {
    const std::string bytes = text_bytes(name, kFactsBytesMax);
    if (bytes.size() > kFactsBytesMax) return Error{Kind::too_large, "json.malformed"};
    return rules::read_variables(bytes);
}

WarningLine line_of(const rules::Warning& warning) {
    return {warning.code,
            warning.element,
            warning.at,
            {{"vi", words::say(Language::vi, warning.code, warning.params)},
             {"en", words::say(Language::en, warning.code, warning.params)}}};
}

void print_answer(const Asked& asked, const rules::Answer& answer, const Common& common) {
    if (!common.as_json) {
        std::cout << rules::text_of(answer.value) << '\n';
        for (const auto& warning : answer.warnings)
            std::cout << fmt::format("{}:{}: {}\n", warning.element, warning.at,
                                     words_for_terminal(warning.code, warning.params));
        return;
    }
    std::vector<WarningLine> lines;
    for (const auto& warning : answer.warnings) lines.push_back(line_of(warning));
    std::string out = asked.service.empty() ? "{\"decision\":" : "{\"service\":";
    json::put(out, asked.service.empty() ? asked.decision : asked.service);
    out += ",\"value\":";
    rules::write_value(out, answer.value);
    out += ",\"warnings\":" + json::write(lines) + "}";
    std::cout << out << '\n';
}

Result<> run(const Asked& asked, const Common& common) {
    if (asked.decision.empty() == asked.service.empty())
        throw CLI::RequiredError("--decision, --service");
    const auto model = rules::Model::read(bytes_of(asked.model));
    if (!model) return model.error();
    rules::Variables inputs;
    if (!asked.inputs.empty()) {
        auto read = inputs_of(asked.inputs);
        if (!read) return read.error();
        inputs = std::move(*read);
    }
    const rules::Circumstances known{.now = SystemClock().now()};
    const auto answer = asked.service.empty() ? model->decide(asked.decision, inputs, known)
                                              : model->serve(asked.service, inputs, known);
    if (!answer) return answer.error();
    print_answer(asked, *answer, common);
    return {};
}

std::string suite_line(const rules::SuiteLine& line) {
    std::string out = "{\"case\":";
    json::put(out, line.id);
    out += ",\"decision\":";
    json::put(out, line.decision);
    out += ",\"actual\":";
    rules::write_value(out, line.actual);
    out += ",\"error\":";
    if (line.error.empty())
        out += "null";
    else
        json::put(out, line.error);
    return out + "}";
}

Result<> tck(const std::vector<std::string>& files, Common& common) {
    std::size_t right = 0, all = 0;
    for (const std::filesystem::path file : files) {
        const auto suite = rules::Suite::read(bytes_of(file));
        if (!suite) return suite.error();
        const auto model = rules::Model::read(bytes_of(file.parent_path() / suite->model));
        const rules::Circumstances known{.now = SystemClock().now()};
        for (const auto& line : rules::run_suite(*suite, model, known)) {
            ++all;
            right += line.is_right;
            if (common.as_json)
                std::cout << suite_line(line) << '\n';
            else if (!line.is_right)
                std::cout << fmt::format("{} {} {}: {} {}\n", file.filename().string(), line.id,
                                         line.decision, rules::text_of(line.actual), line.error);
        }
    }
    if (!common.as_json)
        std::cout << words_for_terminal("rules.suite_count", {{"right", std::to_string(right)},
                                                              {"all", std::to_string(all)}})
                  << '\n';
    if (right != all) common.exit_code = kFaults;
    return {};
}

/// Microseconds of one act, the quickest of five runs of a thousand.
template <class Act>
double microseconds(const Act& act) {
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        const auto began = Clock::now();
        for (int i = 0; i < 1'000; ++i) static_cast<void>(act());
        const std::chrono::duration<double, std::micro> took = Clock::now() - began;
        best = std::min(best, took.count() / 1'000);
    }
    return best;
}

/// A table of twelve rules and two inputs over ten terms, as a fee is made.
std::string bench_model() {
    std::string rows;
    for (int i = 0; i < 12; ++i)
        rows += fmt::format(
            "<rule><inputEntry><text>[{}..{})</text></inputEntry><inputEntry><text>\"k{}\", "
            "\"all\"</text></inputEntry><outputEntry><text>{}</text></outputEntry></rule>",
            i * 10, i * 10 + 10, i, i * 1000);
    return R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="bench">)"
           R"(<inputData id="n" name="n"/><inputData id="k" name="k"/><decision id="d" name="fee">)"
           R"(<informationRequirement><requiredInput href="#n"/></informationRequirement>)"
           R"(<informationRequirement><requiredInput href="#k"/></informationRequirement>)"
           R"(<decisionTable hitPolicy="UNIQUE"><input><inputExpression><text>n</text>)"
           R"(</inputExpression></input><input><inputExpression><text>k</text></inputExpression>)"
           R"(</input><output/>)" +
           rows + "</decisionTable></decision></definitions>";
}

struct Figures {
    double parse_ten_terms_us = 0;
    double evaluate_ten_terms_us = 0;
    double decide_twelve_rules_us = 0;
};
BOOST_DESCRIBE_STRUCT(Figures, (),
                      (parse_ten_terms_us, evaluate_ten_terms_us, decide_twelve_rules_us))

Result<> bench(const Common& common) {
    constexpr std::string_view text = "a * b + c / 4 - 0.5 * d + (e - f) * 2 + max(g, h) - i + j";
    const auto expression = rules::Expression::parse(text);
    if (!expression) return expression.error();
    rules::Variables terms;
    for (const char name : std::string_view("abcdefghij"))
        terms.emplace(std::string(1, name), static_cast<std::int64_t>(name) * 125);
    const auto model = rules::Model::read(bench_model());
    if (!model) return model.error();
    const rules::Variables inputs{{"n", 115}, {"k", "all"}};
    const Figures figures{
        microseconds([&] { return rules::Expression::parse(text); }),
        microseconds([&] { return expression->evaluate(terms); }),
        microseconds([&] { return model->decide("fee", inputs); }),
    };
    if (common.as_json)
        std::cout << json::write(figures) << '\n';
    else
        std::cout << words_for_terminal(
                         "rules.bench_figures",
                         {{"parse", fmt::format("{:.2f}", figures.parse_ten_terms_us)},
                          {"evaluate", fmt::format("{:.2f}", figures.evaluate_ten_terms_us)},
                          {"decide", fmt::format("{:.2f}", figures.decide_twelve_rules_us)}})
                  << '\n';
    return {};
}

}  // namespace

void add_rules(CLI::App& app, Common& common) {
    auto& group = *app.add_subcommand("rules", words_for_terminal("rules.help"));
    group.require_subcommand(1);

    auto asked = std::make_shared<Asked>();
    auto& running = add_command(group, common, "run", "rules.help_run",
                                [asked, &common] { return run(*asked, common); });
    running.add_option("model", asked->model, words_for_terminal("rules.option_model"))->required();
    running.add_option("--decision", asked->decision, words_for_terminal("rules.option_decision"));
    running.add_option("--service", asked->service, words_for_terminal("rules.option_service"));
    running.add_option("--inputs", asked->inputs, words_for_terminal("rules.option_inputs"));

    auto files = std::make_shared<std::vector<std::string>>();
    auto& testing = add_command(group, common, "tck", "rules.help_tck",
                                [files, &common] { return tck(*files, common); });
    testing.add_option("files", *files, words_for_terminal("rules.option_files"))->required();

    add_command(group, common, "bench", "rules.help_bench", [&common] { return bench(common); });
    add_rules_life(group, common);
}

}  // namespace motcua::app
