// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

/// Processes of code "served" in a line or two, for tests of what a process waits for.
namespace motcua::dossiers::drawn {

inline std::string user(const std::string& id, const std::string& role,
                        const std::string& more = "") {
    return "<b:userTask id=\"" + id + "\" name=\"" + id + "\" m:role=\"" + role +
           "\" m:agency=\"competent\" " + more + "/>";
}
/// kind: "timeDuration", "timeDate", "timeCycle", or "after" (working time).
inline std::string timer(const std::string& kind, const std::string& text) {
    if (kind == "after") return "<b:timerEventDefinition m:after=\"" + text + "\"/>";
    return "<b:timerEventDefinition><b:" + kind + ">" + text + "</b:" + kind +
           "></b:timerEventDefinition>";
}
inline std::string on(const std::string& task, const std::string& id, bool interrupts,
                      const std::string& event) {
    return "<b:boundaryEvent id=\"" + id + "\" name=\"" + id + "\" attachedToRef=\"" + task +
           "\" cancelActivity=\"" + (interrupts ? "true" : "false") + "\">" + event +
           "</b:boundaryEvent>";
}
inline std::string catches(const std::string& id, const std::string& event) {
    return "<b:intermediateCatchEvent id=\"" + id + "\" name=\"" + id + "\">" + event +
           "</b:intermediateCatchEvent>";
}
/// "a>b c>d[x = 1]": sequence flows with their conditions.
inline std::string flows(const std::string& ways) {
    std::string out;
    for (std::size_t at = 0; at < ways.size();) {
        std::size_t end = at;
        for (bool inside = false; end < ways.size() && (inside || ways[end] != ' '); ++end)
            inside = ways[end] == '[' || (inside && ways[end] != ']');
        const std::string way = ways.substr(at, end - at);
        at = end + 1;
        if (way.empty()) continue;
        const auto arrow = way.find('>'), open = way.find('[');
        const std::string to = way.substr(arrow + 1, open - arrow - 1);
        out += "<b:sequenceFlow id=\"" + way.substr(0, arrow) + "-" + to + "\" sourceRef=\"" +
               way.substr(0, arrow) + "\" targetRef=\"" + to + "\">";
        if (open != way.npos)
            out += "<b:conditionExpression>" + way.substr(open + 1, way.size() - open - 2) +
                   "</b:conditionExpression>";
        out += "</b:sequenceFlow>";
    }
    return out;
}
/// From the reception `receive` to the decision `decide`; between them `middle` and its flows.
/// `outside`: messages and signals of the file.
inline std::string process(const std::string& middle, const std::string& ways,
                           const std::string& outside = "") {
    return R"(<?xml version="1.0"?><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL")"
           R"( xmlns:m="urn:motcua:bpmn:1">)" +
           outside +
           R"(<b:process id="served" name="Chờ" isExecutable="true" m:code="served">)"
           R"(<b:startEvent id="start"/>)"
           R"(<b:userTask id="receive" name="Tiếp nhận" m:role="counter_officer" m:agency="reception" m:act="receive"/>)"
           R"(<b:userTask id="decide" name="Quyết định" m:role="leader" m:agency="competent" m:act="decide" m:businessEnd="true"/>)"
           R"(<b:userTask id="return_result" name="Trả" m:role="result_desk" m:agency="reception" m:act="return"/>)"
           R"(<b:endEvent id="end"/>)" +
           middle + flows("start>receive decide>return_result return_result>end " + ways) +
           "</b:process></b:definitions>";
}

}  // namespace motcua::dossiers::drawn
