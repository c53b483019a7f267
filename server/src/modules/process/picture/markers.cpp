// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "modules/process/picture/canvas.hpp"

namespace motcua::process {

namespace {

// Drawn around 0,0 and moved to their place.
struct Marker {
    std::string_view name;
    std::string_view d;
    enum class Paint { line, full, either } paint = Paint::line;
};

constexpr Marker kTasks[] = {
    {"userTask", "M-3.2,-3.5a3.2,3.2 0 1,0 6.4,0a3.2,3.2 0 1,0 -6.4,0M-6.5,7c0,-9 13,-9 13,0z"},
    {"serviceTask",
     "M-1.4,-7h2.8l.4,2 1.7,.7 1.7,-1.1 2,2 -1.1,1.7 .7,1.7 2,.4v2.8l-2,.4 -.7,1.7 1.1,1.7 -2,2 "
     "-1.7,-1.1 -1.7,.7 -.4,2h-2.8l-.4,-2 -1.7,-.7 -1.7,1.1 -2,-2 1.1,-1.7 -.7,-1.7 "
     "-2,-.4v-2.8l2,-.4 "
     ".7,-1.7 -1.1,-1.7 2,-2 1.7,1.1 1.7,-.7zM-2.6,1.8a2.6,2.6 0 1,0 5.2,0a2.6,2.6 0 1,0 -5.2,0"},
    {"scriptTask",
     "M-4,-7h9c-5,4.5 3,9.500 -1.500,14h-9c5,-4.500 -3,-9.500 1.500,-14zM-3,-3h5M-2,0h5M-1,3h5"},
    {"sendTask", "M-7,-4.500h14v9.500h-14zM-7,-4.500l7,5.500l7,-5.500", Marker::Paint::full},
    {"receiveTask", "M-7,-4.500h14v9.500h-14zM-7,-4.500l7,5.500l7,-5.500"},
    {"manualTask",
     "M-7,-1l3,-4c1,-1 2,0 "
     "1.500,1l-1,1.500h9.500v2h-5h5.500v2h-5.500h4.500v2h-5h3.500v2h-8c-1.500,0 -3,-2 -3,-4z"},
    {"businessRuleTask", "M-7,-5.500h14v11h-14zM-7,-2h14M-7,2h14M-2.500,-2v7.500"},
};

constexpr Marker kTriggers[] = {
    {"message", "M-8,-5.500h16v11h-16zM-8,-5.500l8,6.500l8,-6.500", Marker::Paint::either},
    {"timer", "M-9,0a9,9 0 1,0 18,0a9,9 0 1,0 -18,0M0,-6v6l4,3M0,-9v2M0,9v-2M-9,0h2M9,0h-2"},
    {"conditional", "M-6.500,-8h13v16h-13zM-4,-5h8M-4,-1.700h8M-4,1.700h8M-4,5h8"},
    {"signal", "M0,-8l8.500,14h-17z", Marker::Paint::either},
    {"error", "M-8,8l4.500,-14l7,8l4.500,-10l-4.500,15l-7,-8z", Marker::Paint::either},
    {"escalation", "M0,-9l6.500,16l-6.500,-6l-6.500,6z", Marker::Paint::either},
    {"terminate", "M-10,0a10,10 0 1,0 20,0a10,10 0 1,0 -20,0", Marker::Paint::full},
    {"link", "M-9,-3.500h10v-4l8,7.500l-8,7.500v-4h-10z", Marker::Paint::either},
    {"cancel", "M-8,-5l3,-3l5,5l5,-5l3,3l-5,5l5,5l-3,3l-5,-5l-5,5l-3,-3l5,-5z",
     Marker::Paint::either},
    {"compensate", "M0,-6v12l-8,-6zM8,-6v12l-8,-6z", Marker::Paint::either},
    {"multiple", "M0,-9l9,6.500l-3.500,10.500h-11l-3.500,-10.500z", Marker::Paint::either},
};

constexpr Marker kRepeats[] = {
    {"loop", "M-1,5a5,5 0 1,1 4,-0.8M-4.500,5.500h3.800v-3.800"},
    {"parallel", "M-4,-5v10M0,-5v10M4,-5v10"},
    {"sequential", "M-5,-4h10M-5,0h10M-5,4h10"},
};

constexpr Marker kGateways[] = {
    {"exclusiveGateway",
     "M-6.500,-8l6.500,6.200l6.500,-6.200l1.500,1.600l-6.200,6.400l6.200,6.400l-1.500,1.600l-6.500,"
     "-6.200l-6.500,6.200l-1.500,-1.600l6.200,-6.400l-6.200,-6.400z",
     Marker::Paint::full},
    {"parallelGateway", "M-1.500,-10h3v8.500h8.500v3h-8.500v8.500h-3v-8.500h-8.500v-3h8.500z",
     Marker::Paint::full},
    {"complexGateway", "M0,-10v20M-10,0h20M-7,-7l14,14M-7,7l14,-14"},
};

template <std::size_t n>
void draw(Canvas& canvas, const Marker (&markers)[n], std::string_view name, Point at,
          bool is_full) {
    for (const Marker& marker : markers) {
        if (marker.name != name) continue;
        const bool full = marker.paint == Marker::Paint::full ||
                          (marker.paint == Marker::Paint::either && is_full);
        const bool is_envelope = full && (name == "message" || name == "sendTask");
        canvas.path(
            marker.d,
            fmt::format(
                R"svg(class="marker" transform="translate({} {})" fill="{}" stroke="{}" )svg"
                R"(stroke-width="1.2" stroke-linejoin="round")",
                coordinate(at.x), coordinate(at.y), full ? "#37424e" : "none",
                is_envelope ? "#ffffff" : "#37424e"));
        return;
    }
}

}  // namespace

void draw_task_marker(Canvas& canvas, std::string_view kind, const Bounds& bounds) {
    draw(canvas, kTasks, kind, {bounds.x + 14, bounds.y + 14}, false);
}

void draw_event_marker(Canvas& canvas, std::string_view trigger, Point centre, bool is_thrown) {
    draw(canvas, kTriggers, trigger, centre, is_thrown);
}

void draw_repeat_marker(Canvas& canvas, std::string_view repeat, Point centre) {
    draw(canvas, kRepeats, repeat, centre, false);
}

void draw_gateway_marker(Canvas& canvas, std::string_view kind, Point centre, bool is_marked) {
    const auto ring = [&](double radius, double width) {
        canvas.add(fmt::format(R"(<circle class="marker" cx="{}" cy="{}" r="{}" fill="none" )"
                               R"(stroke="#37424e" stroke-width="{}"/>)",
                               coordinate(centre.x), coordinate(centre.y), radius, width));
    };
    if (kind == "inclusiveGateway") ring(10, 2.5);
    if (kind == "eventBasedGateway") {
        ring(13, 1);
        ring(10.5, 1);
        draw(canvas, kTriggers, "multiple", {centre.x, centre.y}, false);
    }
    if (kind != "exclusiveGateway" || is_marked) draw(canvas, kGateways, kind, centre, true);
}

}  // namespace motcua::process
