// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>

#include "modules/process/model/definition.hpp"

/// Any file an analyst may import: read, then checked as before publication.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto definition = motcua::process::read_bpmn(text))
        motcua::process::check(*definition);
    return 0;
}
