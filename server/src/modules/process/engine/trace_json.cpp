// SPDX-License-Identifier: Apache-2.0
#include "base/json.hpp"
#include "modules/process/engine/trace.hpp"

namespace motcua::process {

namespace {

Error wrong(std::size_t number) {
    return {Kind::invalid,
            "process.instruction_wrong",
            "complete",
            {{"number", std::to_string(number)}}};
}

/// An instruction, or nothing where a name is not known, a value of another type, or not exactly
/// one of task, message and signal is there.
std::optional<Instruction> read_one(const boost::json::value& value) {
    if (!value.is_object()) return std::nullopt;
    Instruction one;
    const std::pair<std::string_view, std::string*> texts[] = {
        {"task", &one.task},       {"message", &one.message},
        {"signal", &one.signal},   {"correlation", &one.correlation},
        {"outcome", &one.outcome}, {"error", &one.error}};
    for (const auto& [key, item] : value.get_object()) {
        if (key == "variables") {
            auto variables = read_variables(item);
            if (!variables) return std::nullopt;
            one.variables = std::move(*variables);
            continue;
        }
        std::string* place = nullptr;
        for (const auto& [name, text] : texts)
            if (name == std::string_view(key)) place = text;
        if (!place || !(item.is_string() || item.is_null())) return std::nullopt;
        if (item.is_string()) *place = std::string(item.get_string());
    }
    if (one.task.empty() + one.message.empty() + one.signal.empty() != 2) return std::nullopt;
    return one;
}

}  // namespace

Result<std::vector<Instruction>> read_instructions(std::string_view text) {
    const auto parsed = json::parse(text);
    if (!parsed || !parsed->is_array()) return wrong(0);
    std::vector<Instruction> all;
    for (const auto& item : parsed->get_array()) {
        auto one = read_one(item);
        if (!one) return wrong(all.size() + 1);
        all.push_back(std::move(*one));
    }
    return all;
}

std::string write_trace(const Trace& trace) {
    std::string out = R"({"trace":)" + json::write(trace.lines) + R"(,"ended":)";
    json::put(out, trace.ended);
    out += R"(,"error":)";
    if (trace.error)
        json::put(out, *trace.error);
    else
        out += "null";
    out += R"(,"variables":)";
    write_variables(out, trace.variables);
    return out + "}";
}

}  // namespace motcua::process
