// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/event_json.hpp"

namespace motcua::process {

namespace {

// Released names; an event that changes gets a new type and a new name here.
template <class Event>
constexpr std::string_view kType = "";
template <>
constexpr std::string_view kType<InstanceStarted> = "instance_started";
template <>
constexpr std::string_view kType<FlowTaken> = "flow_taken";
template <>
constexpr std::string_view kType<ElementPassed> = "element_passed";
template <>
constexpr std::string_view kType<TaskOpened> = "task_opened";
template <>
constexpr std::string_view kType<TaskCompleted> = "task_completed";
template <>
constexpr std::string_view kType<TaskSentBack> = "task_sent_back";
template <>
constexpr std::string_view kType<InstanceEnded> = "instance_ended";
template <>
constexpr std::string_view kType<InstanceMoved> = "instance_moved";
template <>
constexpr std::string_view kType<DecisionTaken> = "decision_taken";
template <>
constexpr std::string_view kType<ElementEntered> = "element_entered";
template <>
constexpr std::string_view kType<ElementLeft> = "element_left";
template <>
constexpr std::string_view kType<WaitBegan> = "wait_began";
template <>
constexpr std::string_view kType<EventCaught> = "event_caught";
template <>
constexpr std::string_view kType<WaitRearmed> = "wait_rearmed";
template <>
constexpr std::string_view kType<EventThrown> = "event_thrown";
template <>
constexpr std::string_view kType<Interrupted> = "interrupted";
template <>
constexpr std::string_view kType<VariablesSet> = "variables_set";
constexpr std::int64_t kVersion = 1;

Result<EngineEvent> read_event(const boost::json::value& value, const std::string& path) {
    if (!value.is_object()) return json::wrong_field(path, "json.wrong_type");
    const auto* type = value.get_object().if_contains("type");
    const auto* version = value.get_object().if_contains("v");
    if (!type || !type->is_string())
        return json::wrong_field(json::joined(path, "type"), "json.missing");
    if (!version || !version->is_int64())
        return json::wrong_field(json::joined(path, "v"), "json.missing");
    const std::string_view name = type->get_string();
    Result<EngineEvent> read =
        Error{Kind::invalid, "process.event_unknown", path, {{"type", std::string(name)}}};
    if (version->get_int64() != kVersion) return read;
    boost::mp11::mp_for_each<EngineEvent>([&](auto event) {
        if (name != kType<decltype(event)>) return;
        const auto got = wire::get(value, path, event);
        read = got ? Result<EngineEvent>(EngineEvent(std::move(event))) : got.error();
    });
    return read;
}

}  // namespace

std::string_view type_of(const EngineEvent& event) {
    return std::visit([]<class E>(const E&) { return kType<E>; }, event);
}

std::string write_events(const std::vector<EngineEvent>& events) {
    std::string out = "[";
    for (const EngineEvent& event : events) {
        if (out.back() != '[') out.push_back(',');
        out += R"({"type":)";
        json::put(out, type_of(event));
        out += R"(,"v":)";
        json::put(out, kVersion);
        std::visit([&](const auto& body) { wire::put_members(out, body); }, event);
        out.push_back('}');
    }
    return out + "]";
}

Result<std::vector<EngineEvent>> read_events(std::string_view text) {
    const auto parsed = json::parse(text);
    if (!parsed) return parsed.error();
    if (!parsed->is_array()) return json::wrong_field("events", "json.wrong_type");
    std::vector<EngineEvent> events;
    for (const auto& item : parsed->get_array()) {
        auto event = read_event(item, "events[" + std::to_string(events.size()) + "]");
        if (!event) return event.error();
        events.push_back(std::move(*event));
    }
    return events;
}

std::string write_instance(const Instance& instance) {
    std::string out;
    wire::put(out, instance);
    return out;
}

Result<Instance> read_instance(std::string_view text) {
    const auto parsed = json::parse(text);
    if (!parsed) return parsed.error();
    Instance instance;
    if (auto got = wire::get(*parsed, "", instance); !got) return got.error();
    index(instance);
    return instance;
}

}  // namespace motcua::process
