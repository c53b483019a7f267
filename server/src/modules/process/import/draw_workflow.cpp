// SPDX-License-Identifier: Apache-2.0
#include <pugixml.hpp>

#include <sstream>

#include "modules/process/import/workflows.hpp"

namespace motcua::process {
namespace {

constexpr int kLeft = 190, kTop = 80, kLaneHeight = 140, kColumnWidth = 180;
constexpr int kTaskWidth = 130, kTaskHeight = 80, kEventSize = 36;

struct Box {
    int x, y, width, height;
    int middle() const { return y + height / 2; }
};

struct Arrow {
    std::string id, from, to;
};

/// Lanes stand in the order their groups first work.
std::vector<std::string> groups_of(const std::vector<WorkflowTask>& tasks) {
    std::vector<std::string> groups;
    for (const WorkflowTask& task : tasks)
        if (std::ranges::find(groups, task.group) == groups.end()) groups.push_back(task.group);
    return groups;
}

std::string lane_id(const std::vector<std::string>& groups, const std::string& group) {
    return fmt::format("lane_{}", std::ranges::find(groups, group) - groups.begin() + 1);
}

class Drawing {
public:
    Drawing(const std::string& code, const std::string& name,
            const std::vector<WorkflowTask>& tasks)
        : tasks_(tasks), groups_(groups_of(tasks)) {
        root_ = file_.append_child("bpmn:definitions");
        for (const auto& [prefix, uri] :
             {std::pair{"bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL"},
              {"bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"},
              {"dc", "http://www.omg.org/spec/DD/20100524/DC"},
              {"di", "http://www.omg.org/spec/DD/20100524/DI"},
              {"motcua", "urn:motcua:bpmn:1"}})
            set(root_, (std::string("xmlns:") + prefix).c_str(), uri);
        set(root_, "id", "definitions_" + code);
        set(root_, "targetNamespace", "urn:motcua:processes");
        arrows();
        auto pool = root_.append_child("bpmn:collaboration");
        set(pool, "id", "collaboration");
        auto participant = pool.append_child("bpmn:participant");
        set(participant, "id", "pool");
        set(participant, "name", name);
        set(participant, "processRef", "process_" + code);
        process(code, name);
        diagram();
    }

    std::string text() const {
        std::ostringstream out;
        file_.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
        return out.str();
    }

private:
    static void set(pugi::xml_node node, const char* name, const std::string& value) {
        node.append_attribute(name).set_value(value.c_str());
    }

    void arrows() {
        const auto add = [&](const std::string& from, const std::string& to) {
            arrows_.push_back({fmt::format("flow_{}", arrows_.size() + 1), from, to});
        };
        if (!tasks_.empty()) add("start", tasks_.front().id);
        for (const WorkflowTask& task : tasks_)
            if (task.next != "?") add(task.id, task.next.empty() ? "end" : task.next);
    }

    void process(const std::string& code, const std::string& name) {
        auto process = root_.append_child("bpmn:process");
        set(process, "id", "process_" + code);
        set(process, "name", name);
        set(process, "isExecutable", "true");
        set(process, "motcua:code", code);
        auto lanes = process.append_child("bpmn:laneSet");
        set(lanes, "id", "lanes");
        for (const std::string& group : groups_) {
            auto lane = lanes.append_child("bpmn:lane");
            set(lane, "id", lane_id(groups_, group));
            set(lane, "name", group);
            set(lane, "motcua:agency", group == "BP_MOT_CUA" ? "reception" : "competent");
            const auto holds = [&](const std::string& id) {
                lane.append_child("bpmn:flowNodeRef").text().set(id.c_str());
            };
            if (group == groups_.front()) holds("start");
            for (const WorkflowTask& task : tasks_)
                if (task.group == group) holds(task.id);
            if (group == groups_.front()) holds("end");
        }
        set(process.append_child("bpmn:startEvent"), "id", "start");
        for (const WorkflowTask& task : tasks_) {
            auto node = process.append_child("bpmn:userTask");
            set(node, "id", task.id);
            set(node, "name", task.name);
            set(node, "motcua:role", task.role);
            if (!task.days.empty()) set(node, "motcua:budget", task.days + " working_day");
            if (!task.act.empty()) set(node, "motcua:act", task.act);
            if (task.is_business_end) set(node, "motcua:businessEnd", "true");
        }
        set(process.append_child("bpmn:endEvent"), "id", "end");
        for (const Arrow& arrow : arrows_) {
            auto flow = process.append_child("bpmn:sequenceFlow");
            set(flow, "id", arrow.id);
            set(flow, "sourceRef", arrow.from);
            set(flow, "targetRef", arrow.to);
        }
    }

    int lane_top(const std::string& group) const {
        return kTop +
               kLaneHeight * static_cast<int>(std::ranges::find(groups_, group) - groups_.begin());
    }
    int column(std::size_t n) const { return kLeft + 130 + kColumnWidth * static_cast<int>(n); }

    Box box_of(const std::string& id) const {
        const int event_y = kTop + (kLaneHeight - kEventSize) / 2;
        if (id == "start") return {kLeft + 54, event_y, kEventSize, kEventSize};
        if (id == "end") return {column(tasks_.size()), event_y, kEventSize, kEventSize};
        const auto task = std::ranges::find(tasks_, id, &WorkflowTask::id);
        return {column(static_cast<std::size_t>(task - tasks_.begin())),
                lane_top(task->group) + (kLaneHeight - kTaskHeight) / 2, kTaskWidth, kTaskHeight};
    }

    static void bounds(pugi::xml_node shape, const Box& box) {
        auto node = shape.append_child("dc:Bounds");
        node.append_attribute("x").set_value(box.x);
        node.append_attribute("y").set_value(box.y);
        node.append_attribute("width").set_value(box.width);
        node.append_attribute("height").set_value(box.height);
    }
    void shape(pugi::xml_node plane, const std::string& id, const Box& box, bool is_lane = false) {
        auto node = plane.append_child("bpmndi:BPMNShape");
        set(node, "id", id + "_di");
        set(node, "bpmnElement", id);
        if (is_lane) set(node, "isHorizontal", "true");
        bounds(node, box);
    }

    /// Forwards to the next column's edge and up or down in the gap; backwards beneath the boxes.
    std::vector<std::pair<int, int>> way(const Box& from, const Box& to) const {
        const int out = from.x + from.width;
        if (to.x > out) {
            if (from.middle() == to.middle()) return {{out, from.middle()}, {to.x, to.middle()}};
            const int gap = to.x - 25;
            return {{out, from.middle()},
                    {gap, from.middle()},
                    {gap, to.middle()},
                    {to.x, to.middle()}};
        }
        const int under = std::max(from.y + from.height, to.y + to.height) + 15;
        const int start = from.x + from.width / 2, end = to.x + to.width / 2;
        return {
            {start, from.y + from.height}, {start, under}, {end, under}, {end, to.y + to.height}};
    }

    void diagram() {
        auto diagram = root_.append_child("bpmndi:BPMNDiagram");
        set(diagram, "id", "diagram");
        auto plane = diagram.append_child("bpmndi:BPMNPlane");
        set(plane, "id", "plane");
        set(plane, "bpmnElement", "collaboration");
        const int width = column(tasks_.size()) + kEventSize + 60 - kLeft;
        const int height = kLaneHeight * static_cast<int>(groups_.size());
        shape(plane, "pool", {kLeft - 30, kTop, width + 30, height}, true);
        for (const std::string& group : groups_)
            shape(plane, lane_id(groups_, group), {kLeft, lane_top(group), width, kLaneHeight},
                  true);
        shape(plane, "start", box_of("start"));
        for (const WorkflowTask& task : tasks_) shape(plane, task.id, box_of(task.id));
        shape(plane, "end", box_of("end"));
        for (const Arrow& arrow : arrows_) {
            auto edge = plane.append_child("bpmndi:BPMNEdge");
            set(edge, "id", arrow.id + "_di");
            set(edge, "bpmnElement", arrow.id);
            for (const auto& [x, y] : way(box_of(arrow.from), box_of(arrow.to))) {
                auto point = edge.append_child("di:waypoint");
                point.append_attribute("x").set_value(x);
                point.append_attribute("y").set_value(y);
            }
        }
    }

    const std::vector<WorkflowTask>& tasks_;
    std::vector<std::string> groups_;
    std::vector<Arrow> arrows_;
    pugi::xml_document file_;
    pugi::xml_node root_;
};

}  // namespace

std::string draw_workflow(const std::string& code, const std::string& name,
                          const std::vector<WorkflowTask>& tasks) {
    return Drawing(code, name, tasks).text();
}

}  // namespace motcua::process
