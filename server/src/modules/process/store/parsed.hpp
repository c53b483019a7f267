// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/process/model/definition.hpp"
#include "modules/process/store/kept.hpp"

namespace motcua::process {

using DefinitionPtr = std::shared_ptr<const Definition>;

/// Definitions read once, as Kept says.
class ParsedDefinitions {
public:
    static constexpr std::size_t kMost = 1'000;
    static constexpr std::size_t kBytesMost = 32 * 1024 * 1024;

    /// Nothing where it is not kept.
    DefinitionPtr find(std::string_view key) { return kept_.find(key); }
    void keep(std::string key, DefinitionPtr definition) {
        const std::size_t bytes = definition->text.size();
        kept_.keep(std::move(key), std::move(definition), bytes);
    }
    std::size_t size() const { return kept_.size(); }

private:
    Kept<Definition> kept_{kMost, kBytesMost};
};

}  // namespace motcua::process
