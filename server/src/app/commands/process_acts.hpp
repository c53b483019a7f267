// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/command_line.hpp"

/// The commands of `motcua process` that need no database.
namespace motcua::app {

/// The bytes of a file; what cannot be read is trouble.
std::string bytes_of(const std::string& name);

/// process export FILE: the file as it came, to standard output. What was read is kept as text, so
/// nothing is lost, not even what nobody here knows. A file that cannot be read is refused.
void add_process_export(CLI::App& group, Common& common);

/// process trace FILE [--process ID] [--var name=JSON …] [--complete FILE]
void add_process_trace(CLI::App& group, Common& common);

}  // namespace motcua::app
