// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>

#include "modules/rules/test_feel.hpp"

/// Small decision models in a line or two, for this room's tests.
namespace motcua::rules {

inline std::string dmn_of(const std::string& content) {
    return R"(<?xml version="1.0"?><d:definitions name="thử" namespace="urn:thu" )"
           R"(xmlns:d="https://www.omg.org/spec/DMN/20230324/MODEL/" )"
           R"(xmlns:x="urn:other">)" +
           content + "</d:definitions>";
}
inline std::string literal_of(const std::string& text) {
    return "<d:literalExpression><d:text><![CDATA[" + text + "]]></d:text></d:literalExpression>";
}
/// The id of an input or a decision: its name with a prefix, '_' for spaces.
inline std::string id_of(const std::string& prefix, std::string name) {
    std::ranges::replace(name, ' ', '_');
    return prefix + name;
}
inline std::string input_of(const std::string& name, const std::string& type = "") {
    return "<d:inputData id=\"" + id_of("i_", name) + "\" name=\"" + name +
           "\"><d:variable name=\"" + name + "\"" +
           (type.empty() ? "" : " typeRef=\"" + type + "\"") + "/></d:inputData>";
}
/// "i_a d_B": ids of what a decision needs; those that begin with "k_" are knowledge.
inline std::string needs_of(const std::string& ids) {
    std::string out;
    for (std::size_t at = 0; at < ids.size();) {
        const std::size_t end = std::min(ids.find(' ', at), ids.size());
        const std::string id = ids.substr(at, end - at);
        const bool is_knowledge = id[0] == 'k' || id[0] == 's';
        const std::string kind = is_knowledge ? "knowledge" : "information";
        const std::string asked = is_knowledge ? "Knowledge" : id[0] == 'd' ? "Decision" : "Input";
        out += "<d:" + kind + "Requirement><d:required" + asked + " href=\"#" + id +
               "\"/></d:" + kind + "Requirement>";
        at = end + 1;
    }
    return out;
}
inline std::string decision_of(const std::string& name, const std::string& needs,
                               const std::string& logic, const std::string& type = "") {
    return "<d:decision id=\"" + id_of("d_", name) + "\" name=\"" + name +
           "\"><d:variable name=\"" + name + "\"" +
           (type.empty() ? "" : " typeRef=\"" + type + "\"") + "/>" + needs_of(needs) + logic +
           "</d:decision>";
}

/// A table over inputs "n" and "k": "tests | tests | output" a line, '/' between outputs.
inline std::string table_of(const std::string& attributes, const std::string& outputs,
                            std::initializer_list<std::vector<std::string>> rules,
                            const std::string& inputs = "n k") {
    std::string out = "<d:decisionTable " + attributes + ">";
    std::size_t count = 0;
    for (std::size_t at = 0; at < inputs.size(); ++count) {
        const std::size_t end = std::min(inputs.find(' ', at), inputs.size());
        out += "<d:input><d:inputExpression><d:text>" + inputs.substr(at, end - at) +
               "</d:text></d:inputExpression></d:input>";
        at = end + 1;
    }
    out += outputs;
    for (const auto& rule : rules) {
        out += "<d:rule>";
        for (std::size_t i = 0; i < rule.size(); ++i) {
            const std::string kind = i < count ? "inputEntry" : "outputEntry";
            out += "<d:" + kind + "><d:text><![CDATA[" + rule[i] + "]]></d:text></d:" + kind + ">";
        }
        out += "</d:rule>";
    }
    return out + "</d:decisionTable>";
}
inline std::string output_of(const std::string& name, const std::string& values = "",
                             const std::string& otherwise = "") {
    return "<d:output name=\"" + name + "\">" +
           (values.empty() ? ""
                           : "<d:outputValues><d:text>" + values + "</d:text></d:outputValues>") +
           (otherwise.empty() ? ""
                              : "<d:defaultOutputEntry><d:text>" + otherwise +
                                    "</d:text></d:defaultOutputEntry>") +
           "</d:output>";
}

inline Model model_of(const std::string& content) {
    auto model = Model::read(dmn_of(content));
    EXPECT_TRUE(model) << code_of(model) << "\n" << content;
    if (!model) throw std::runtime_error(code_of(model));
    return std::move(*model);
}
inline Answer decided(const Model& model, std::string_view name, std::string_view inputs = "{}",
                      const Circumstances& known = {}) {
    const auto answer = model.decide(name, variables_of(inputs), known);
    EXPECT_TRUE(answer) << code_of(answer);
    return answer ? *answer : Answer{};
}
/// What decision "D" of a model says, and after a space the codes of its warnings.
inline std::string decision_says(const std::string& content, std::string_view inputs = "{}",
                                 std::string_view name = "D") {
    const Answer answer = decided(model_of(content), name, inputs);
    std::string out = json_of(answer.value);
    for (const auto& warning : answer.warnings) out += " " + warning.code;
    return out;
}

}  // namespace motcua::rules
