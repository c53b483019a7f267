// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/environment.hpp"

#include <cstdlib>
#include <fstream>

namespace motcua {

std::optional<std::string> environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (!value || !*value) return std::nullopt;
    return value;
}

Result<std::optional<std::string>> secret(const std::string& name) {
    if (auto value = environment(name)) return value;
    const auto file = environment(name + "_FILE");
    if (!file) return std::optional<std::string>();
    std::ifstream in(*file);
    std::string line;
    if (!std::getline(in, line))
        return Error{Kind::invalid, "runtime.secret_unreadable", name + "_FILE"};
    return std::optional<std::string>(line);
}

}  // namespace motcua
