// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <iosfwd>
#include <string>

#include "base/result.hpp"

namespace motcua::app {

/// No model or file of questions is longer; readers refuse whatever is.
inline constexpr std::size_t kModelBytesMax = 16 * 1024 * 1024;
/// Facts and instructions are short: what is read of them grows many times in memory.
inline constexpr std::size_t kFactsBytesMax = 1024 * 1024;

/// The bytes of a file ("-": of standard input), at most one more than `most`: enough for its
/// reader to see that it is too large, and no more is held. What cannot be read is trouble: a
/// filesystem_error that says why, see file_trouble().
std::string file_bytes(const std::filesystem::path& name, std::size_t most);
/// The same for JSON and plain text: without the byte order mark some editors put first.
std::string text_bytes(const std::filesystem::path& name, std::size_t most);

/// Opens a file that is read piece by piece. Fails as file_bytes does.
std::ifstream opened(const std::filesystem::path& name);

/// Takes a byte order mark off the beginning, where there is one.
void drop_byte_order_mark(std::string& text);

/// Why a file cannot be read or written, for a person: app.file_missing, app.file_is_folder,
/// app.file_denied or app.file_failed, each {file}.
Error file_trouble(const std::filesystem::filesystem_error& trouble);

}  // namespace motcua::app
