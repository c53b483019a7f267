// SPDX-License-Identifier: Apache-2.0
#include "modules/process/store/served.hpp"

namespace motcua::process {

std::vector<Fault> not_served(const Definition& definition) {
    std::vector<Fault> faults;
    const auto refuse = [&](const Element& element, std::string_view what) {
        faults.push_back({element.id, "process.not_served", {{"kind", std::string(what)}}});
    };
    for (const Element& element : definition.elements) {
        if (element.kind == ElementKind::businessRuleTask)
            refuse(element, code(element.kind));
    }
    return faults;
}

}  // namespace motcua::process
