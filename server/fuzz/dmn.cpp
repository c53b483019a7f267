// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>

#include "modules/rules/rules.hpp"

/// Any decision model: read, and every decision asked without inputs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace motcua::rules;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto model = Model::read(text);
    if (!model) return 0;
    Circumstances known;
    known.limits = {.steps = 2000, .bytes = 1024 * 1024, .depth = 100};
    for (const ModelPart& decision : model->decisions())
        (void)model->decide(decision.id, {}, known);
    return 0;
}
