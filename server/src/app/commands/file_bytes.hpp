// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <string>

namespace motcua::app {

/// No model or file of questions is longer; readers refuse whatever is.
inline constexpr std::size_t kModelBytesMax = 16 * 1024 * 1024;
/// Facts and instructions are short: what is read of them grows many times in memory.
inline constexpr std::size_t kFactsBytesMax = 1024 * 1024;

/// The bytes of a file ("-": of standard input), at most one more than `most`: enough for its
/// reader to see that it is too large, and no more is held. What cannot be read is trouble.
std::string file_bytes(const std::filesystem::path& name, std::size_t most);

}  // namespace motcua::app
