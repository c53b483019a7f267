// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "platform/storage/row.hpp"

namespace motcua::documents {

struct ProcessLimits {
    std::chrono::seconds wall{20};
    int cpu_seconds = 10;
    std::size_t memory_bytes = 1024ULL * 1024 * 1024;
    std::size_t output_bytes = 128ULL * 1024 * 1024;
};

/// Runs a program of the system with bytes on its standard input and gives what it writes: nothing
/// when it is absent, fails or passes a limit. It inherits no environment and no open file. Its
/// input must fit in memory; it is killed when the time is over.
std::optional<Bytes> run_limited(const std::vector<std::string>& command,
                                 std::span<const std::uint8_t> input,
                                 const ProcessLimits& limits = {});

}  // namespace motcua::documents
