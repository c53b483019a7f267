// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace motcua::rules {

/// Limits of what is read at all; more is refused before any meaning is looked for.
inline constexpr std::size_t kModelBytesMax = 16 * 1024 * 1024;
inline constexpr std::size_t kModelFeelBytesMax = 512 * 1024;  ///< of all expressions together
inline constexpr std::size_t kModelElementsMax = 10'000;
inline constexpr int kModelDepthMax = 64;
inline constexpr std::size_t kModelAttributesMax = 64;  ///< of one element

/// Well-formed XML whose root is of DMN, 1.1 to 1.5. What is left in `document` are the elements of
/// the root's namespace, by their local names; diagrams and extensions are gone. Nothing is ever
/// fetched or expanded.
///
/// Refuses: rules.too_large, rules.too_many_elements, rules.too_deep, rules.doctype,
/// rules.malformed {at}, rules.not_dmn.
Result<> load_model(std::string_view bytes, pugi::xml_document& document);
/// The same of a test file of the DMN TCK; rules.not_a_suite where it is none.
Result<> load_suite(std::string_view bytes, pugi::xml_document& document);

/// An attribute, or an element's own text, in NFC; "" where there is none.
std::string attribute(pugi::xml_node node, const char* name);
std::string text_in(pugi::xml_node node);
/// The text of a child, as `<text>` and `<typeRef>` hold theirs.
std::string child_text(pugi::xml_node node, const char* name);

}  // namespace motcua::rules
