// SPDX-License-Identifier: Apache-2.0
#include "modules/process/store/parsed.hpp"

namespace motcua::process {

DefinitionPtr ParsedDefinitions::find(std::string_view key) {
    const std::lock_guard lock(mutex_);
    const auto found = by_key_.find(key);
    if (found == by_key_.end()) return nullptr;
    by_use_.splice(by_use_.begin(), by_use_, found->second);
    return found->second->definition;
}

void ParsedDefinitions::keep(std::string key, DefinitionPtr definition) {
    const std::lock_guard lock(mutex_);
    if (by_key_.contains(key)) return;  // another thread read it meanwhile
    bytes_ += definition->text.size();
    by_use_.push_front({key, std::move(definition)});
    by_key_.emplace(std::move(key), by_use_.begin());
    while (by_use_.size() > 1 && (by_use_.size() > kMost || bytes_ > kBytesMost)) {
        const Kept& oldest = by_use_.back();
        bytes_ -= oldest.definition->text.size();
        by_key_.erase(oldest.key);
        by_use_.pop_back();
    }
}

std::size_t ParsedDefinitions::size() const {
    const std::lock_guard lock(mutex_);
    return by_use_.size();
}

}  // namespace motcua::process
