// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <sstream>

#include "modules/process/test_models.hpp"

/// Every kind of element in a line, for tests of what drawn() cannot say.
namespace motcua::process {

/// An element; `inside` is XML, `more` are attributes.
inline std::string node(const std::string& kind, const std::string& id,
                        const std::string& inside = "", const std::string& more = "") {
    return "<b:" + kind + " id=\"" + id + "\" name=\"" + id + "\" " + more + ">" + inside +
           "</b:" + kind + ">";
}
inline std::string user(const std::string& id, const std::string& inside = "",
                        const std::string& more = "") {
    return node("userTask", id, inside, "m:role=\"officer\" " + more);
}

/// "message go", "timer PT1H", "cycle R3/PT1H", "date 2026-01-06", "after 3 working_day", "signal
/// s", "error bad", "error" (any), "escalation up", "conditional x > 1", "terminate", "link l".
inline std::string event(const std::string& what) {
    const std::string kind = what.substr(0, what.find(' '));
    const std::string of = kind.size() == what.size() ? "" : what.substr(kind.size() + 1);
    const auto timer = [&](const std::string& tag) {
        return "<b:timerEventDefinition><b:" + tag + ">" + of + "</b:" + tag +
               "></b:timerEventDefinition>";
    };
    if (kind == "timer") return timer("timeDuration");
    if (kind == "cycle") return timer("timeCycle");
    if (kind == "date") return timer("timeDate");
    if (kind == "after") return "<b:timerEventDefinition m:after=\"" + of + "\"/>";
    if (kind == "conditional")
        return "<b:conditionalEventDefinition><b:condition>" + of +
               "</b:condition></b:conditionalEventDefinition>";
    if (kind == "link") return "<b:linkEventDefinition name=\"" + of + "\"/>";
    return "<b:" + kind + "EventDefinition" +
           (of.empty() ? "" : " " + kind + "Ref=\"" + kind + "_" + of + "\"") + "/>";
}
inline std::string start(const std::string& id, const std::string& what = "",
                         const std::string& more = "") {
    return node("startEvent", id, what.empty() ? "" : event(what), more);
}
inline std::string end(const std::string& id, const std::string& what = "") {
    return node("endEvent", id, what.empty() ? "" : event(what));
}
inline std::string caught(const std::string& id, const std::string& what) {
    return node("intermediateCatchEvent", id, event(what));
}
inline std::string throwing(const std::string& id, const std::string& what) {
    return node("intermediateThrowEvent", id, event(what));
}
inline std::string boundary(const std::string& id, const std::string& host, const std::string& what,
                            bool is_interrupting = true) {
    return node(
        "boundaryEvent", id, event(what),
        "attachedToRef=\"" + host + "\"" + (is_interrupting ? "" : " cancelActivity=\"false\""));
}
inline std::string sub_process(const std::string& id, const std::string& inside) {
    return node("subProcess", id, inside);
}
inline std::string event_scope(const std::string& id, const std::string& inside) {
    return node("subProcess", id, inside, "triggeredByEvent=\"true\"");
}

/// "a>b b>c[x=1]": flows; no blanks in conditions, nor "<".
inline std::string flows(const std::string& ways) {
    std::istringstream words(ways);
    std::string out, word;
    while (words >> word) {
        std::string condition;
        if (const auto open = word.find('['); open != word.npos) {
            condition = "<b:conditionExpression>" + word.substr(open + 1, word.size() - open - 2) +
                        "</b:conditionExpression>";
            word.resize(open);
        }
        const auto to = word.find('>');
        out += "<b:sequenceFlow id=\"" + word.substr(0, to) + "-" + word.substr(to + 1) +
               "\" sourceRef=\"" + word.substr(0, to) + "\" targetRef=\"" + word.substr(to + 1) +
               "\">" + condition + "</b:sequenceFlow>";
    }
    return out;
}

/// A file with a process "test", with messages, signals, errors and escalations to refer to, and
/// what else stands beside the process.
inline std::string model(const std::string& content, const std::string& beside = "") {
    std::string roots;
    for (const char* name : {"go", "stop", "reply"})
        roots += "<b:message id=\"message_" + std::string(name) + "\" name=\"" + name + "\"/>";
    for (const char* name : {"all", "other"})
        roots += "<b:signal id=\"signal_" + std::string(name) + "\" name=\"" + name + "\"/>";
    for (const char* name : {"bad", "worse"})
        roots += "<b:error id=\"error_" + std::string(name) + "\" errorCode=\"" + name + "\"/>";
    for (const char* name : {"up", "over"})
        roots += "<b:escalation id=\"escalation_" + std::string(name) + "\" escalationCode=\"" +
                 name + "\"/>";
    std::string whole = bpmn_of(content);
    whole.insert(whole.rfind("</b:definitions>"), roots + beside);
    return whole;
}
inline Running running(const std::string& content, const std::string& beside = "") {
    return Running{definition_of(model(content, beside))};
}

}  // namespace motcua::process
