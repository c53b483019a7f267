// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "modules/process/process.hpp"

/// Small processes in a line or two, for this room's tests.
namespace motcua::process {

/// A BPMN file around the given content of its process.
inline std::string bpmn_of(const std::string& content, const std::string& code = "test") {
    return R"(<?xml version="1.0"?><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL")"
           R"( xmlns:m="urn:motcua:bpmn:1"><b:process id=")" +
           code + R"(" name="Thử" isExecutable="true">)" + content + "</b:process></b:definitions>";
}

/// "start>a a>gate gate>b[x = 1] gate>c* …": elements by the first letters of their ids (start,
/// end, xor…, and…, sys… are what they say, all else user tasks), [condition], * default. Flow ids
/// are "a>b".
inline std::string drawn(const std::string& ways, const std::string& code = "test") {
    struct Way {
        std::string from, to, condition;
        bool is_default = false;
    };
    std::vector<Way> parsed;
    std::vector<std::string> ids;
    const auto know = [&](const std::string& id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    for (std::size_t at = 0; at < ways.size();) {
        std::size_t end = at;
        for (bool inside = false; end < ways.size() && (inside || ways[end] != ' '); ++end)
            inside = ways[end] == '[' || (inside && ways[end] != ']');
        std::string word = ways.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        Way way;
        if (word.ends_with('*')) {
            way.is_default = true;
            word.pop_back();
        }
        if (const auto open = word.find('['); open != word.npos) {
            way.condition = word.substr(open + 1, word.size() - open - 2);
            word.resize(open);
        }
        way.from = word.substr(0, word.find('>'));
        way.to = word.substr(word.find('>') + 1);
        know(way.from);
        know(way.to);
        parsed.push_back(way);
    }
    std::string out;
    for (const auto& id : ids) {
        const std::string kind = id.starts_with("start") ? "startEvent"
                                 : id.starts_with("end") ? "endEvent"
                                 : id.starts_with("xor") ? "exclusiveGateway"
                                 : id.starts_with("and") ? "parallelGateway"
                                 : id.starts_with("sys") ? "serviceTask"
                                                         : "userTask";
        out += "<b:" + kind + " id=\"" + id + "\" name=\"" + id + "\"";
        if (kind == "userTask") out += " m:role=\"officer\"";
        if (kind == "serviceTask") out += " m:handler=\"work\"";
        for (const auto& way : parsed)
            if (way.from == id && way.is_default)
                out += " default=\"" + id + "&gt;" + way.to + "\"";
        out += "/>";
    }
    for (const auto& way : parsed) {
        std::string condition;
        for (const char c : way.condition)
            condition += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
        out += "<b:sequenceFlow id=\"" + way.from + "&gt;" + way.to + "\" sourceRef=\"" + way.from +
               "\" targetRef=\"" + way.to + "\">" +
               (condition.empty()
                    ? ""
                    : "<b:conditionExpression>" + condition + "</b:conditionExpression>") +
               "</b:sequenceFlow>";
    }
    return bpmn_of(out, code);
}

inline Definition definition_of(const std::string& bpmn) {
    auto read = read_bpmn(bpmn);
    EXPECT_TRUE(read) << code_of(read);
    return read ? std::move(*read) : Definition{};
}

/// "code@element" of every fault but what is not drawn; warnings with a "?".
inline std::string faults_of(const std::string& bpmn) {
    std::string out;
    for (const Fault& fault : check(definition_of(bpmn))) {
        if (fault.code == "process.not_drawn") continue;
        EXPECT_TRUE(words::has(fault.code)) << fault.code;
        out += (out.empty() ? "" : " ") + fault.code.substr(fault.code.find('.') + 1) + "@" +
               fault.element_id + (fault.severity == Severity::warning ? "?" : "");
    }
    return out;
}

inline std::string file_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The project's folder, wherever the test was started.
inline std::filesystem::path project() {
    auto folder = std::filesystem::path(__FILE__);
    for (int up = 0; up < 5; ++up) folder = folder.parent_path();
    return folder;
}
inline Definition shipped(const std::string& name) {
    return definition_of(file_text(project() / "data/processes" / (name + ".bpmn")));
}

/// An instance with its definition, driven by element names.
struct Running {
    Definition definition;
    Instance instance = {};
    std::vector<EngineEvent> log = {};

    Result<> act(const Command& command) {
        auto decided = decide(definition, instance, command);
        if (!decided) return decided.error();
        for (const auto& event : *decided) {
            apply(instance, event);
            log.push_back(event);
        }
        return {};
    }
    Key key_of(const std::string& element) const {
        for (const auto& task : open_tasks(instance))
            if (task.element == element) return task.key;
        return 0;
    }
    Key last_done(const std::string& element) const {
        Key last = 0;
        for (const auto& [key, visit] : instance.visits)
            if (visit.element == element && visit.state == VisitState::done) last = key;
        return last;
    }
    Result<> start(Variables variables = {}) { return act(Start{std::move(variables)}); }
    Result<> complete(const std::string& element, const std::string& outcome = "",
                      Variables variables = {}) {
        return act(CompleteTask{key_of(element), outcome, std::move(variables)});
    }
    Result<> send_back(const std::string& from, const std::string& to) {
        return act(SendBack{key_of(from), last_done(to)});
    }
    Result<> message(const std::string& name, const std::string& key = "",
                     Variables variables = {}) {
        return act(DeliverMessage{name, key, std::move(variables)});
    }
    Result<> signal(const std::string& name) { return act(ThrowSignal{name}); }
    Result<> fail(const std::string& element, const std::string& error) {
        return act(FailTask{key_of(element), error});
    }
    Result<> set(Variables variables) { return act(SetVariables{std::move(variables)}); }
    /// The moment of an element's timer has come.
    Result<> fire(const std::string& element) {
        for (const auto& wait : waits(instance))
            if (wait.element == element && wait.trigger == Trigger::timer)
                return act(FireTimer{wait.key});
        return act(FireTimer{0});
    }
    /// What is waited for, by element.
    std::string waiting() const {
        std::string out;
        for (const auto& wait : waits(instance)) out += (out.empty() ? "" : " ") + wait.element;
        return out;
    }
    /// What was sent, "message go signal all".
    std::string thrown() const {
        std::string out;
        for (const auto& event : log)
            if (const auto* thrown = std::get_if<EventThrown>(&event))
                out += (out.empty() ? "" : " ") + std::string(code(thrown->trigger)) + " " +
                       thrown->name;
        return out;
    }
    /// How often an element was done.
    int times(const std::string& element) const {
        int count = 0;
        for (const auto& [key, visit] : instance.visits)
            count += visit.element == element && visit.state == VisitState::done && !visit.repeats;
        return count;
    }
    /// Open tasks by element, "a b", or how it ended.
    std::string open() const {
        if (instance.ended) return std::string(code(*instance.ended));
        std::string out;
        for (const auto& task : open_tasks(instance))
            out += (out.empty() ? "" : " ") + task.element;
        return out;
    }
};

}  // namespace motcua::process
