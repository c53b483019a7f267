// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/process/model/definition.hpp"
#include "modules/process/model/xml.hpp"

namespace motcua::process {

inline constexpr std::string_view kBpmnDi = "http://www.omg.org/spec/BPMN/20100524/DI";
inline constexpr std::string_view kDc = "http://www.omg.org/spec/DD/20100524/DC";
inline constexpr std::string_view kDi = "http://www.omg.org/spec/DD/20100524/DI";

/// What the local part of a QName ("ns:Task_1") names; ids hold no colon.
std::string_view local_of(std::string_view qualified);

/// One flow node from its XML; incoming and outgoing are left for later.
Element read_element(const XmlTree& tree, std::size_t at, ElementKind kind);
/// One sequence flow; its ends are left for later.
Flow read_flow(const XmlTree& tree, std::size_t at);
/// The diagram that shows most of the definition's elements.
Picture read_picture(const XmlTree& tree, const Definition& definition);

}  // namespace motcua::process
