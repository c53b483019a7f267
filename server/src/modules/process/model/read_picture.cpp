// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <cmath>

#include "modules/process/model/read.hpp"

namespace motcua::process {

namespace {

constexpr double kFarthest = 1e6;

double number(std::string_view text) {
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || !std::isfinite(value)) return 0;
    return std::clamp(value, -kFarthest, kFarthest);
}

Bounds bounds_of(const XmlElement& xml) {
    return {number(xml.get("x")), number(xml.get("y")), std::max(0.0, number(xml.get("width"))),
            std::max(0.0, number(xml.get("height")))};
}

class PictureReader {
public:
    PictureReader(const XmlTree& tree, const Definition& definition)
        : tree_(tree), definition_(definition), by_id_(by_id_of(tree)) {}

    Picture best() {
        Picture best;
        std::ptrdiff_t best_score = -1;
        for (const auto& xml : tree_.elements) {
            if (!xml.is(kBpmnDi, "BPMNPlane")) continue;
            Picture picture = read(xml);
            const auto score = std::ranges::count_if(picture.shapes, [&](const auto& shape) {
                return definition_.element(shape.element_id) != nullptr;
            });
            if (score > best_score) {
                best = std::move(picture);
                best_score = score;
            }
        }
        return best;
    }

private:
    Picture read(const XmlElement& plane) {
        Picture picture;
        for (const std::size_t child : plane.children) {
            const XmlElement& xml = tree_.elements[child];
            if (xml.is(kBpmnDi, "BPMNShape")) picture.shapes.push_back(shape(xml));
            if (xml.is(kBpmnDi, "BPMNEdge")) picture.edges.push_back(edge(xml));
        }
        return picture;
    }
    /// Kind and name of what a shape or edge stands for.
    template <class Drawn>
    void describe(const XmlElement& xml, Drawn& drawn) {
        drawn.element_id = local_of(xml.get("bpmnElement"));
        const auto found = by_id_.find(drawn.element_id);
        if (found == by_id_.end()) return;
        const XmlElement& element = tree_.elements[found->second];
        drawn.kind = element.local;
        drawn.name = element.get("name");
        for (const std::size_t child : element.children)
            if (tree_.elements[child].is(kBpmn, "text")) drawn.name = tree_.elements[child].text;
    }
    /// What an event waits for and how an activity repeats, in whatever process it stands.
    void describe_kind(Picture::Shape& shape) {
        const auto kind = from_code<ElementKind>(shape.kind);
        const auto found = by_id_.find(shape.element_id);
        if (!kind || found == by_id_.end()) return;
        const Element element = read_element(tree_, by_id_, found->second, *kind);
        if (element.trigger != Trigger::none) shape.trigger = code(element.trigger);
        if (element.repeat != Repeat::once) shape.repeat = code(element.repeat);
        shape.is_interrupting = element.is_interrupting;
        shape.is_event_scope = element.is_triggered_by_event;
    }
    std::optional<Bounds> label_of(const XmlElement& label) {
        for (const std::size_t child : label.children)
            if (tree_.elements[child].is(kDc, "Bounds")) return bounds_of(tree_.elements[child]);
        return std::nullopt;
    }
    Picture::Shape shape(const XmlElement& xml) {
        Picture::Shape shape;
        describe(xml, shape);
        describe_kind(shape);
        shape.is_horizontal = xml.get("isHorizontal") != "false";
        shape.is_expanded = xml.get("isExpanded") == "true";
        shape.is_marker_visible = xml.get("isMarkerVisible") == "true";
        for (const std::size_t child : xml.children) {
            const XmlElement& part = tree_.elements[child];
            if (part.is(kDc, "Bounds")) shape.bounds = bounds_of(part);
            if (part.is(kBpmnDi, "BPMNLabel")) shape.label = label_of(part);
        }
        return shape;
    }
    Picture::Edge edge(const XmlElement& xml) {
        Picture::Edge edge;
        describe(xml, edge);
        for (const std::size_t child : xml.children) {
            const XmlElement& part = tree_.elements[child];
            if (part.is(kDi, "waypoint"))
                edge.points.push_back({number(part.get("x")), number(part.get("y"))});
            if (part.is(kBpmnDi, "BPMNLabel")) edge.label = label_of(part);
        }
        return edge;
    }

    const XmlTree& tree_;
    const Definition& definition_;
    ById by_id_;
};

}  // namespace

Picture read_picture(const XmlTree& tree, const Definition& definition) {
    return PictureReader(tree, definition).best();
}

}  // namespace motcua::process
