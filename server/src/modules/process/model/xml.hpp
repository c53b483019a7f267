// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace motcua::process {

/// Limits of what is read at all; more is refused before any meaning is looked for.
inline constexpr std::size_t kXmlBytesMax = 16 * 1024 * 1024;
inline constexpr std::size_t kXmlElementsMax = 10'000;
inline constexpr std::size_t kXmlDepthMax = 64;
inline constexpr std::size_t kXmlAttributesMax = 64;  ///< of one element

struct XmlAttribute {
    std::string_view space;  ///< namespace; "" where the attribute has no prefix
    std::string_view local;
    std::string value;
};

/// An element with its name resolved by namespace, children by index in document order.
struct XmlElement {
    std::string_view space;
    std::string_view local;
    std::vector<XmlAttribute> attributes;
    std::vector<std::size_t> children;
    std::string text;  ///< its own character data, white space trimmed
    std::size_t parent = 0;

    bool is(std::string_view in_space, std::string_view named) const {
        return space == in_space && local == named;
    }
    /// The value of an attribute without prefix, or "".
    std::string_view get(std::string_view named) const { return get("", named); }
    std::string_view get(std::string_view in_space, std::string_view named) const;
};

/// A whole document as a flat list; element 0 is the root. Names point into `names`.
struct XmlTree {
    std::vector<XmlElement> elements;
    std::set<std::string, std::less<>> names;  ///< kept alive for the views

    const XmlElement& root() const { return elements.front(); }
    XmlTree() = default;
    XmlTree(XmlTree&&) = default;  // never copied: the views would point into the other's names
    XmlTree& operator=(XmlTree&&) = default;
};

/// Well-formed XML into a tree; texts in Unicode NFC. Nothing is ever fetched or expanded.
///
/// Refuses: process.too_large, process.too_many_elements, process.too_deep, process.doctype (a DTD:
/// no entity of anybody's is expanded), process.malformed {at} (not XML, a prefix without
/// namespace, an attribute twice, more than one root).
Result<XmlTree> read_xml(std::string_view bytes);

}  // namespace motcua::process
