// SPDX-License-Identifier: Apache-2.0
#include "modules/process/store/served.hpp"

namespace motcua::process {

std::vector<Fault> not_served(const Definition& definition) {
    std::vector<Fault> faults;
    const auto refuse = [&](const Element& element, std::string_view what) {
        faults.push_back({element.id, "process.not_served", {{"kind", std::string(what)}}});
    };
    for (const Element& element : definition.elements) {
        const bool is_of_process =
            element.scope < 0 || definition.elements[element.scope].kind == ElementKind::process;
        const bool begins_process = element.kind == ElementKind::startEvent && is_of_process &&
                                    element.trigger != Trigger::none;
        if (begins_process) refuse(element, code(element.trigger));
    }
    return faults;
}

}  // namespace motcua::process
