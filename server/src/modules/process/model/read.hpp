// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <unordered_map>

#include "modules/process/model/definition.hpp"
#include "modules/process/model/xml.hpp"

namespace motcua::process {

inline constexpr std::string_view kBpmnDi = "http://www.omg.org/spec/BPMN/20100524/DI";
inline constexpr std::string_view kDc = "http://www.omg.org/spec/DD/20100524/DC";
inline constexpr std::string_view kDi = "http://www.omg.org/spec/DD/20100524/DI";

/// Elements of other tools whose meaning is ours, too.
inline constexpr std::string_view kZeebe = "http://camunda.org/schema/zeebe/1.0";

/// Where each BPMN element stands in the tree, by its id; the first where one is used twice.
using ById = std::unordered_map<std::string_view, std::size_t>;
ById by_id_of(const XmlTree& tree);

/// What the local part of a QName ("ns:Task_1") names; ids hold no colon.
std::string_view local_of(std::string_view qualified);

/// One flow node from its XML; incoming and outgoing are left for later.
Element read_element(const XmlTree& tree, const ById& by_id, std::size_t at, ElementKind kind);
/// What an `…EventDefinition` says; where the child is none, nothing.
void read_event(const XmlTree& tree, const ById& by_id, std::size_t child, Element& element);
/// What loop characteristics say; where the child is none, nothing.
void read_repetition(const XmlTree& tree, const ById& by_id, std::size_t child, Element& element);
/// One sequence flow; its ends are left for later.
Flow read_flow(const XmlTree& tree, std::size_t at);
/// The diagram that shows most of the definition's elements.
Picture read_picture(const XmlTree& tree, const Definition& definition);

}  // namespace motcua::process
