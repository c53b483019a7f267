// SPDX-License-Identifier: Apache-2.0
// What runs in memory: tokens, expressions, decisions, and the check before publication.
#include <fmt/format.h>

#include "modules/process/process.hpp"
#include "modules/rules/rules.hpp"
#include "timing.hpp"

namespace motcua::bench {
namespace {

constexpr int kStations = 99;
constexpr int kElements = 3 * kStations + 3;

/// A chain of stations of three elements, each a choice of two ways that meet again; `step` is the
/// element before the choice. 300 elements that bear tokens, and a diagram.
std::string long_bpmn(const std::function<std::string(int)>& step) {
    std::string nodes = R"(<b:startEvent id="s"/>)", flows, shapes;
    const auto flow = [&](const std::string& id, const std::string& from, const std::string& to,
                          const std::string& condition = {}) {
        flows +=
            fmt::format(R"(<b:sequenceFlow id="{}" sourceRef="{}" targetRef="{}">)", id, from, to);
        if (!condition.empty())
            flows += "<b:conditionExpression>" + condition + "</b:conditionExpression>";
        flows += "</b:sequenceFlow>";
    };
    std::string before = "s";
    for (int n = 0; n < kStations; ++n) {
        nodes += step(n) + fmt::format(R"(<b:exclusiveGateway id="x{0}" default="d{0}"/>)"
                                       R"(<b:exclusiveGateway id="m{0}"/>)",
                                       n);
        flow(fmt::format("f{}", n), before, fmt::format("t{}", n));
        flow(fmt::format("g{}", n), fmt::format("t{}", n), fmt::format("x{}", n));
        flow(fmt::format("c{}", n), fmt::format("x{}", n), fmt::format("m{}", n),
             fmt::format("n &gt; {} and kind = \"land\"", n));
        flow(fmt::format("d{}", n), fmt::format("x{}", n), fmt::format("m{}", n));
        before = fmt::format("m{}", n);
        for (const char* id : {"t", "x", "m"})
            shapes += fmt::format(
                R"(<di:BPMNShape id="s{0}{1}" bpmnElement="{0}{1}"><dc:Bounds x="{2}" y="80" width="50" height="50"/></di:BPMNShape>)",
                id, n, n * 200);
    }
    nodes += R"(<b:intermediateThrowEvent id="last"/><b:endEvent id="e"/>)";
    flow("fl", before, "last");
    flow("fe", "last", "e");
    return fmt::format(
        R"(<?xml version="1.0"?><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" )"
        R"(xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" )"
        R"(xmlns:m="urn:motcua:bpmn:1"><b:process id="p" name="Dài" isExecutable="true" m:code="DAI" )"
        R"(m:kind="internal">{}{}</b:process><di:BPMNDiagram id="dia"><di:BPMNPlane id="pl" bpmnElement="p">{})"
        R"(</di:BPMNPlane></di:BPMNDiagram></b:definitions>)",
        nodes, flows, shapes);
}

process::Definition read(const std::string& bpmn) {
    auto definition = process::read_bpmn(bpmn);
    if (!definition) throw std::runtime_error("not read: " + definition.error().code);
    return *std::move(definition);
}

/// How often `act` can be done in a second, and how long the middle one took; for `seconds`.
template <class Act>
Timed alone(double seconds, const Act& act) {
    return together(1, seconds, [&](int, std::size_t) {
        act();
        return true;
    });
}

void token_steps(double seconds) {
    const auto definition = read(
        long_bpmn([](int n) { return fmt::format(R"(<b:intermediateThrowEvent id="t{}"/>)", n); }));
    std::size_t steps = 0;
    const Timed timed = alone(seconds, [&] {
        process::Instance instance;
        const auto events = process::decide(
            definition, instance,
            process::Start{.variables = {{"n", 50}, {"kind", std::string("land")}}});
        if (!events) throw std::runtime_error("did not run: " + events.error().code);
        for (const auto& event : *events) process::apply(instance, event);
        steps += instance.visits.size();
    });
    fmt::print(
        "{{\"what\": \"token steps in memory, a third of them choices by FEEL\", \"per_second\": "
        "{:.0f}, \"elements\": {}, \"whole_way_p50_ms\": {:.2f}}}\n",
        static_cast<double>(steps) / timed.seconds, kElements, Timed(timed).quantile(0.5));
}

void check_of_300(double seconds) {
    const std::string bpmn = long_bpmn([](int n) {
        return fmt::format(
            R"(<b:userTask id="t{0}" name="Bước {0}" m:role="unit_head" m:budget="4 working_hour"/>)",
            n);
    });
    std::size_t faults = 0;
    Timed timed = alone(seconds, [&] {
        faults = 0;
        for (const auto& fault : process::check(read(bpmn)))
            faults += fault.severity == process::Severity::error;
    });
    fmt::print(
        "{{\"what\": \"read and check a model of {} elements\", \"p50_ms\": {:.2f}, \"p99_ms\": "
        "{:.2f}, \"limit_ms\": 200, \"faults\": {}, \"n\": {}}}\n",
        kElements, timed.quantile(0.5), timed.quantile(0.99), faults, timed.acts);
}

/// A table of twelve rules and two inputs, as a fee is made.
std::string fee_table() {
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

void rules_per_second(double seconds) {
    constexpr std::string_view text = "a * b + c / 4 - 0.5 * d + (e - f) * 2 + max(g, h) - i + j";
    constexpr int kEach = 1000;  // one reading of the clock for so many
    const auto expression = rules::Expression::parse(text);
    const auto model = rules::Model::read(fee_table());
    if (!expression || !model) throw std::runtime_error("the bench's own rules are refused");
    rules::Variables terms;
    for (const char name : std::string_view("abcdefghij"))
        terms.emplace(std::string(1, name), static_cast<std::int64_t>(name) * 125);
    const rules::Variables inputs{{"n", 115}, {"k", "all"}};
    const auto say = [&](std::string_view what, const auto& act) {
        const Timed timed = alone(seconds, [&] {
            for (int i = 0; i < kEach; ++i) static_cast<void>(act());
        });
        const double each_us = timed.seconds * 1e6 / static_cast<double>(timed.acts * kEach);
        fmt::print("{{\"what\": \"{}\", \"per_second\": {:.0f}, \"each_us\": {:.2f}}}\n", what,
                   1e6 / each_us, each_us);
    };
    say("FEEL, ten terms, parsed once (limit 20 us)", [&] { return expression->evaluate(terms); });
    say("FEEL, ten terms, parsed each time", [&] { return rules::Expression::parse(text); });
    say("DMN, a table of twelve rules", [&] { return model->decide("fee", inputs); });
}

}  // namespace

void engine_figures(const Options& options) {
    const double seconds = std::max(0.5, options.seconds / 4);
    token_steps(seconds);
    check_of_300(seconds);
    rules_per_second(seconds);
    std::fflush(stdout);
}

}  // namespace motcua::bench
