// SPDX-License-Identifier: Apache-2.0
#include "modules/process/picture/draw.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/process/picture/canvas.hpp"

namespace motcua::process {

namespace {

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
            if (is_frame(shape))
                draw_frame(canvas_, shape, look_of(state_of(shape.element_id)), class_of(shape));
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
    std::string class_of(const Picture::Shape& shape) const {
        const auto state = state_of(shape.element_id);
        return state ? fmt::format(" is-{}", code(*state)) : "";
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

    void draw_node(const Picture::Shape& shape);
    void draw_task(const Picture::Shape& shape, const Look& look);
    void draw_event(const Picture::Shape& shape, const Look& look);
    void draw_gateway(const Picture::Shape& shape, const Look& look);
    void draw_badge(const Picture::Shape& shape, StepState state);
    std::string whole() const;
    std::string description() const;

    const Definition& definition_;
    const std::map<std::string, StepState>& states_;
    Language language_;
    Canvas canvas_;
};

void Drawing::draw_node(const Picture::Shape& shape) {
    const auto state = state_of(shape.element_id);
    canvas_.cover(shape.bounds);
    canvas_.add(fmt::format(R"(<g class="node {}{}" data-element="{}">)", escaped(shape.kind),
                            class_of(shape), escaped(shape.element_id)));
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
        draw_thing(canvas_, shape);
    if (state) draw_badge(shape, *state);
    canvas_.add("</g>");
}

void Drawing::draw_task(const Picture::Shape& shape, const Look& look) {
    Look own = look;
    if (shape.kind == "callActivity") own.width += 2;
    if (shape.is_event_scope) own.dash = "1 3";
    canvas_.add(box_of(shape.bounds, 8, own));
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
            R"(<circle cx="{}" cy="{}" r="{}" fill="{}" stroke="{}" stroke-width="{}"{}/>)",
            coordinate(centre.x), coordinate(centre.y), coordinate(r), look.fill, look.stroke,
            width, shape.is_interrupting ? "" : R"( stroke-dasharray="4 3")"));
    };
    ring(radius, is_end ? 4 : 1.5);
    if (!is_end && shape.kind != "startEvent") ring(radius - 3.5, 1.5);
    const bool is_thrown = is_end || shape.kind == "intermediateThrowEvent";
    if (!shape.trigger.empty()) draw_event_marker(canvas_, shape.trigger, centre, is_thrown);
    label_below(canvas_, shape);
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
    label_below(canvas_, shape);
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
        const bool is_task = is_work(element.kind) || element.kind == ElementKind::callActivity;
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
