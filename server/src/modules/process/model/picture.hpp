// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace motcua::process {

struct Point {
    double x = 0, y = 0;
};

struct Bounds {
    double x = 0, y = 0, width = 0, height = 0;
    Point centre() const { return {x + width / 2, y + height / 2}; }
};

/// The drawing as the analyst laid it out (BPMN diagram interchange), for one diagram.
struct Picture {
    struct Shape {
        std::string element_id;
        std::string
            kind;  ///< BPMN's own word: "userTask", "lane", "participant", "textAnnotation"…
        std::string name;
        Bounds bounds;
        std::optional<Bounds> label = {};
        bool is_horizontal = true;
        bool is_expanded = false;
        bool is_marker_visible = false;
        bool is_interrupting = true;  ///< of an event; one that does not has a dashed ring
        bool is_event_scope = false;  ///< an event sub-process: a dotted frame
        std::string trigger = {};     ///< of an event, "timer"; "" where it has none
        std::string repeat = {};      ///< of an activity, "loop", "parallel", "sequential"
    };
    struct Edge {
        std::string element_id;
        std::string kind;  ///< "sequenceFlow", "messageFlow", "association"…
        std::string name;
        std::vector<Point> points;
        std::optional<Bounds> label = {};
    };
    std::vector<Shape> shapes;
    std::vector<Edge> edges;
};

}  // namespace motcua::process
