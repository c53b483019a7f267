// SPDX-License-Identifier: Apache-2.0
#include "modules/process/picture/draw.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/process/picture/canvas.hpp"

namespace motcua::process {

namespace {

struct Look {
    std::string_view fill = "#ffffff";
    std::string_view stroke = "#37424e";
    double width = 1.5;
    std::string_view dash = {};
};

// Colour never stands alone: done has a tick, current a thick frame and a pointer.
Look look_of(std::optional<StepState> state) {
    if (!state) return {};
    switch (*state) {
        case StepState::done:
            return {"#e6f2ea", "#2b6a45", 1.5};
        case StepState::current:
            return {"#fff4d1", "#9a5b00", 3};
        case StepState::not_yet:
            return {};
        case StepState::possible:
            return {"#ffffff", "#37424e", 1.5, "5 3"};
        case StepState::passed_by:
            return {"#f1f1ee", "#8a929b", 1};
    }
    return {};
}

class Drawing {
public:
    Drawing(const Definition& definition, const std::map<std::string, StepState>& states,
            Language language)
        : definition_(definition), states_(states), language_(language) {}

    std::string svg() {
        for (const auto& shape : definition_.picture.shapes)
            if (is_frame(shape)) draw_frame(shape);
        // Ways already gone lie above those that were not taken.
        for (const bool is_gone : {false, true})
            for (const auto& edge : definition_.picture.edges)
                if ((state_of(edge.element_id) == StepState::done) == is_gone)
                    draw_way(canvas_, edge, is_gone, is_default(edge.element_id));
        for (const auto& shape : definition_.picture.shapes)
            if (!is_frame(shape)) draw_node(shape);
        for (const auto& edge : definition_.picture.edges) draw_way_label(canvas_, edge);
        return whole();
    }

private:
    std::optional<StepState> state_of(const std::string& id) const {
        const auto found = states_.find(id);
        return found == states_.end() ? std::nullopt : std::optional(found->second);
    }
    std::string say(std::string_view key, const words::Params& params = {}) const {
        return words::say(language_, key, params);
    }
    static bool is_frame(const Picture::Shape& shape) {
        return shape.kind == "participant" || shape.kind == "lane" || shape.kind == "group" ||
               (shape.is_expanded && shape.kind.ends_with("rocess"));
    }
    bool is_default(const std::string& id) const {
        const Flow* flow = definition_.flow(id);
        return flow && flow->source >= 0 &&
               definition_.elements[flow->source].default_flow == flow->id;
    }
    std::string box(const Bounds& b, double radius, const Look& look) const {
        return fmt::format(
            R"(<rect x="{}" y="{}" width="{}" height="{}" rx="{}" fill="{}" stroke="{}" stroke-width="{}"{}/>)",
            coordinate(b.x), coordinate(b.y), coordinate(b.width), coordinate(b.height), radius,
            look.fill, look.stroke, look.width,
            look.dash.empty() ? "" : fmt::format(R"( stroke-dasharray="{}")", look.dash));
    }

    void draw_frame(const Picture::Shape& shape);
    void draw_node(const Picture::Shape& shape);
    void draw_task(const Picture::Shape& shape, const Look& look);
    void draw_event(const Picture::Shape& shape, const Look& look);
    void draw_gateway(const Picture::Shape& shape, const Look& look);
    void draw_thing(const Picture::Shape& shape);
    void draw_badge(const Picture::Shape& shape, StepState state);
    void label_below(const Picture::Shape& shape);
    std::string whole() const;
    std::string description() const;

    const Definition& definition_;
    const std::map<std::string, StepState>& states_;
    Language language_;
    Canvas canvas_;
};

void Drawing::draw_frame(const Picture::Shape& shape) {
    const Bounds& b = shape.bounds;
    canvas_.cover(b);
    canvas_.add(fmt::format(R"(<g class="frame {}" data-element="{}">)", escaped(shape.kind),
                            escaped(shape.element_id)));
    const bool is_group = shape.kind == "group";
    const bool is_pool = shape.kind == "participant" || shape.kind == "lane";
    canvas_.add(box(b, is_pool ? 0 : 10,
                    {is_pool ? "#fbfaf7" : "none", is_pool ? "#a9a294" : "#37424e",
                     is_pool ? 1.0 : 1.5, is_group ? "8 4 2 4" : ""}));
    if (is_pool && shape.is_horizontal) {
        const double x = b.x + 15;
        if (shape.kind == "participant" || shape.name.size() > 0)
            canvas_.path(fmt::format("M{},{}v{}", coordinate(b.x + 30), coordinate(b.y),
                                     coordinate(b.height)),
                         R"(stroke="#a9a294" fill="none")");
        const auto lines = wrapped(shape.name, b.height - 12, 2);
        double offset = -7.0 * (static_cast<double>(lines.size()) - 1);
        for (const auto& line : lines) {
            canvas_.add(fmt::format(
                R"svg(<text class="label" text-anchor="middle" fill="#4a4437" transform="translate({} {}) rotate(-90)">{}</text>)svg",
                coordinate(x + offset + 4), coordinate(b.centre().y), escaped(line)));
            offset += 14;
        }
    } else {
        canvas_.label(shape.name, {b.x + 6, b.y + 4, b.width - 12, 16}, Anchor::top, 1);
    }
    canvas_.add("</g>");
}

void Drawing::draw_node(const Picture::Shape& shape) {
    const auto state = state_of(shape.element_id);
    canvas_.cover(shape.bounds);
    canvas_.add(fmt::format(R"(<g class="node {}{}" data-element="{}">)", escaped(shape.kind),
                            state ? fmt::format(" is-{}", code(*state)) : "",
                            escaped(shape.element_id)));
    if (state && !shape.name.empty())
        canvas_.add(fmt::format(
            "<title>{}</title>",
            escaped(say("process.picture_step",
                        {{"name", shape.name},
                         {"state", say(fmt::format("process.step_{}", code(*state)))}}))));
    const Look look = look_of(state);
    if (shape.kind.ends_with("Event"))
        draw_event(shape, look);
    else if (shape.kind.ends_with("Gateway"))
        draw_gateway(shape, look);
    else if (shape.kind.ends_with("ask") || shape.kind.ends_with("rocess") ||
             shape.kind == "callActivity" || shape.kind == "transaction")
        draw_task(shape, look);
    else
        draw_thing(shape);
    if (state) draw_badge(shape, *state);
    canvas_.add("</g>");
}

void Drawing::draw_task(const Picture::Shape& shape, const Look& look) {
    Look own = look;
    if (shape.kind == "callActivity") own.width += 2;
    canvas_.add(box(shape.bounds, 8, own));
    draw_task_marker(canvas_, shape.kind, shape.bounds);
    const Bounds& b = shape.bounds;
    const bool is_collapsed = shape.kind.ends_with("rocess") && !shape.is_expanded;
    if (is_collapsed)
        canvas_.path(fmt::format("M{},{}h14v14h-14zm7,3v8m-4,-4h8", coordinate(b.centre().x - 7),
                                 coordinate(b.y + b.height - 15)),
                     R"(class="marker" fill="none" stroke="#37424e")");
    if (!shape.repeat.empty())
        draw_repeat_marker(canvas_, shape.repeat,
                           {b.centre().x - (is_collapsed ? 18 : 0), b.y + b.height - 8});
    const double top = shape.kind == "task" || b.height < 60 ? 4 : 12;
    canvas_.label(shape.name,
                  {b.x + 7, b.y + top, b.width - 14,
                   b.height - top - (is_collapsed || !shape.repeat.empty() ? 16 : 4)},
                  Anchor::middle,
                  std::max<std::size_t>(1, static_cast<std::size_t>(b.height / 20)));
}

void Drawing::draw_event(const Picture::Shape& shape, const Look& look) {
    const Point centre = shape.bounds.centre();
    const double radius = shape.bounds.width / 2;
    const bool is_end = shape.kind == "endEvent";
    const auto ring = [&](double r, double width) {
        canvas_.add(fmt::format(
            R"(<circle cx="{}" cy="{}" r="{}" fill="{}" stroke="{}" stroke-width="{}"/>)",
            coordinate(centre.x), coordinate(centre.y), coordinate(r), look.fill, look.stroke,
            width));
    };
    ring(radius, is_end ? 4 : 1.5);
    if (!is_end && shape.kind != "startEvent") ring(radius - 3.5, 1.5);
    const bool is_thrown = is_end || shape.kind == "intermediateThrowEvent";
    if (!shape.trigger.empty()) draw_event_marker(canvas_, shape.trigger, centre, is_thrown);
    label_below(shape);
}

void Drawing::draw_gateway(const Picture::Shape& shape, const Look& look) {
    const Bounds& b = shape.bounds;
    const double w = b.width / 2, h = b.height / 2;
    canvas_.path(fmt::format("M{},{}l{},{}l{},{}l{},{}z", coordinate(b.x), coordinate(b.y + h),
                             coordinate(w), coordinate(-h), coordinate(w), coordinate(h),
                             coordinate(-w), coordinate(h)),
                 fmt::format(R"(fill="{}" stroke="{}" stroke-width="{}" stroke-linejoin="round")",
                             look.fill, look.stroke, look.width));
    draw_gateway_marker(canvas_, shape.kind, b.centre(), shape.is_marker_visible);
    label_below(shape);
}

/// Notes, papers and stores beside the flow.
void Drawing::draw_thing(const Picture::Shape& shape) {
    const Bounds& b = shape.bounds;
    const std::string x = coordinate(b.x), y = coordinate(b.y), h = coordinate(b.height);
    constexpr std::string_view kLine = R"(fill="none" stroke="#37424e" stroke-width="1.5")";
    if (shape.kind == "textAnnotation") {
        canvas_.path(fmt::format("M{},{}h-10v{}h10", coordinate(b.x + 10), y, h), kLine);
        canvas_.label(shape.name, {b.x + 8, b.y, b.width - 8, b.height}, Anchor::middle, 8);
    } else if (shape.kind == "dataStoreReference") {
        canvas_.path(
            fmt::format("M{0},{1}c0,-8 {2},-8 {2},0v{3}c0,8 -{2},8 -{2},0zc0,8 {2},8 {2},0", x,
                        coordinate(b.y + 6), coordinate(b.width), coordinate(b.height - 12)),
            R"(fill="#ffffff" stroke="#37424e" stroke-width="1.5")");
        label_below(shape);
    } else if (shape.kind.starts_with("data")) {
        canvas_.path(
            fmt::format("M{},{}h{}l10,10v{}h{}zm{},0v10h10", x, y, coordinate(b.width - 10),
                        coordinate(b.height - 10), coordinate(-b.width), coordinate(b.width - 10)),
            R"(fill="#ffffff" stroke="#37424e" stroke-width="1.5")");
        label_below(shape);
    } else {
        canvas_.add(box(b, 8, {}));
        canvas_.label(shape.name, b, Anchor::middle, 4);
    }
}

void Drawing::label_below(const Picture::Shape& shape) {
    const Bounds& b = shape.bounds;
    if (shape.label && shape.label->width > 0) {
        const Bounds& drawn = *shape.label;
        const double width = std::max(drawn.width, 60.0) + 20;
        canvas_.label(shape.name, {drawn.centre().x - width / 2, drawn.y, width, drawn.height},
                      Anchor::top, 4, true);
    } else {
        canvas_.label(shape.name, {b.centre().x - 60, b.y + b.height + 4, 120, 30}, Anchor::top, 3,
                      true);
    }
}

void Drawing::draw_badge(const Picture::Shape& shape, StepState state) {
    const Bounds& b = shape.bounds;
    const bool is_box = b.width >= 60;
    if (!is_box || (state != StepState::done && state != StepState::current)) return;
    const bool is_done = state == StepState::done;
    const Point at{b.x + b.width - 2, b.y + 2};
    canvas_.cover({at.x - 11, at.y - 11, 22, 22});
    canvas_.add(fmt::format(
        R"(<circle class="badge" cx="{}" cy="{}" r="9" fill="{}" stroke="#ffffff" stroke-width="2"/>)",
        coordinate(at.x), coordinate(at.y), is_done ? "#2b6a45" : "#9a5b00"));
    canvas_.path(
        is_done ? "M-4,0.5l3,3l5,-6.5" : "M-2.500,-4.500l6,4.500l-6,4.500z",
        fmt::format(
            R"svg(class="badge" transform="translate({} {})" fill="{}" stroke="#ffffff" stroke-width="{}")svg",
            coordinate(at.x), coordinate(at.y), is_done ? "none" : "#ffffff", is_done ? "2" : "0"));
}

std::string Drawing::description() const {
    std::string current, done;
    for (const auto& element : definition_.elements) {
        const auto state = state_of(element.id);
        const bool is_task =
            element.kind == ElementKind::userTask || element.kind == ElementKind::serviceTask;
        if (!is_task || !state) continue;
        std::string* list = *state == StepState::current ? &current
                            : *state == StepState::done  ? &done
                                                         : nullptr;
        if (list) *list += (list->empty() ? "" : ", ") + element.name;
    }
    const std::string none = say("process.picture_none");
    return states_.empty()
               ? say("process.picture_plain")
               : say("process.picture_where", {{"current", current.empty() ? none : current},
                                               {"done", done.empty() ? none : done}});
}

std::string Drawing::whole() const {
    constexpr double kMargin = 14;
    const Bounds b = canvas_.around();
    const std::string width = coordinate(b.width + 2 * kMargin);
    const std::string height = coordinate(b.height + 2 * kMargin);
    return fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" class="process" role="img" aria-label="{}" )"
        R"(viewBox="{} {} {} {}" width="{}" height="{}" )"
        R"(font-family="'Be Vietnam Pro', 'Liberation Sans', Arial, sans-serif" font-size="12">)"
        "<title>{}</title><desc>{}</desc>{}</svg>",
        escaped(definition_.name), coordinate(b.x - kMargin), coordinate(b.y - kMargin), width,
        height, width, height, escaped(definition_.name), escaped(description()), canvas_.svg());
}

}  // namespace

std::string draw_svg(const Definition& definition, const std::map<std::string, StepState>& states,
                     Language language) {
    return Drawing(definition, states, language).svg();
}

}  // namespace motcua::process
