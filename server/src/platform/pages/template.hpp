// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <pugixml.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/pages/pages.hpp"

namespace motcua::pages {

struct Template::Parsed {
    std::string source;
    pugi::xml_document document;

    pugi::xml_node root() const { return document.child("doc"); }
    /// The line of the source a node begins at, from 1.
    int line_of(const pugi::xml_node& node) const;
};

enum class Content { blocks, cells_of_columns, rows, cells, inline_text, nothing };

/// How the value of an attribute is checked.
enum class Shape {
    text,       ///< anything, with {{fields}}
    length,     ///< millimetres, 0…1000
    points,     ///< a font size, 4…40
    lengths,    ///< four lengths: top right bottom left
    weights,    ///< positive numbers separated by spaces
    count,      ///< 1…20
    switch_on,  ///< "1"
    choice,     ///< one of `choices`
    sides,      ///< words among top right bottom left, or all, or none
    condition,  ///< a field, or !field
    list,       ///< a field of kind list
};

struct Attribute {
    std::string_view name;
    Shape shape;
    std::string_view choices = {};  ///< separated by spaces
    bool is_required = false;
};

struct Element {
    std::string_view name;
    Content content;
    std::vector<Attribute> attributes;
};

/// The whitelist. Nothing for a name that is not in it.
const Element* find_element(std::string_view name);
bool may_contain(Content content, std::string_view child);
/// Elements inside a line of text.
bool is_inline(std::string_view name);

/// The words of a list separated by spaces.
std::vector<std::string_view> words_in(std::string_view text);
/// A number written with a point; nothing when it is anything else.
std::optional<double> number_in(std::string_view text);
std::vector<double> numbers_in(std::string_view text);

/// A text cut at its {{fields}}: `is_field` pieces are trimmed paths. An unclosed "{{" stays text.
struct TextPart {
    bool is_field;
    std::string_view text;
};
std::vector<TextPart> cut_at_fields(std::string_view text);

}  // namespace motcua::pages
