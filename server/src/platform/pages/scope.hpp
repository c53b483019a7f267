// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace motcua::pages {

/// The values in reach at one place of a template: the document's, and inside each= the item's,
/// innermost first.
class Scope {
public:
    explicit Scope(const boost::json::value& document) : frames_{{&document, 0}} {}

    /// The scope inside one item of a list; `index` counts from 1.
    Scope inside(const boost::json::value& item, int index) const;

    /// "applicant.name" → its value; nullptr where there is none. `index` and `item` are the
    /// number of the innermost item and, in a list of texts, the text itself.
    const boost::json::value* find(std::string_view path) const;
    /// What is printed: a text or number, NFC, without control or direction-changing characters.
    std::string text(std::string_view path) const;
    /// "name" or "!name": whether it says something (not empty, zero, false or absent).
    bool holds(std::string_view condition) const;
    /// `text` with its {{fields}} replaced, as plain text.
    std::string filled(std::string_view text) const;

private:
    struct Frame {
        const boost::json::value* values;
        int index;
    };
    std::vector<Frame> frames_;
};

/// Runs `act(scope)` as each= and if= of an element say: once, for every item, or not at all. The
/// condition of an element with both is asked for each item.
template <class Node, class Act>
void as_often_as_asked(const Node& node, const Scope& scope, Act act) {
    const auto condition = node.attribute("if");
    const auto list = node.attribute("each");
    if (!list) {
        if (!condition || scope.holds(condition.value())) act(scope);
        return;
    }
    const auto* items = scope.find(list.value());
    if (items == nullptr || !items->is_array()) return;
    int index = 0;
    for (const auto& item : items->get_array()) {
        const Scope within = scope.inside(item, ++index);
        if (!condition || within.holds(condition.value())) act(within);
    }
}

/// Text made safe for Pango markup.
std::string escaped(std::string_view text);

}  // namespace motcua::pages
