// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "modules/process/model/definition.hpp"

namespace motcua::process {

using DefinitionPtr = std::shared_ptr<const Definition>;

/// Definitions read once. Bounded by number and by the length of their files; what was asked for
/// longest ago goes first. Any thread.
class ParsedDefinitions {
public:
    static constexpr std::size_t kMost = 1'000;
    static constexpr std::size_t kBytesMost = 32 * 1024 * 1024;

    /// Nothing where it is not kept.
    DefinitionPtr find(std::string_view key);
    void keep(std::string key, DefinitionPtr definition);
    std::size_t size() const;

private:
    struct Kept {
        std::string key;
        DefinitionPtr definition;
    };
    mutable std::mutex mutex_;
    std::list<Kept> by_use_;  ///< asked for last: first
    std::map<std::string, std::list<Kept>::iterator, std::less<>> by_key_;
    std::size_t bytes_ = 0;
};

}  // namespace motcua::process
