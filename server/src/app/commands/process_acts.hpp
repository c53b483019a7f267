// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/command_line.hpp"

/// The commands of `motcua process` that stand in files of their own.
namespace motcua::app {

/// The bytes of a file; what cannot be read is trouble.
std::string bytes_of(const std::string& name);

/// process export FILE: the file as it came, to standard output. What was read is kept as text, so
/// nothing is lost, not even what nobody here knows. A file that cannot be read is refused.
void add_process_export(CLI::App& group, Common& common);

/// process trace FILE [--process ID] [--var name=JSON …] [--complete FILE]
void add_process_trace(CLI::App& group, Common& common);

/// process retire CODE --version N --from DAY
void add_process_retire(CLI::App& group, Common& common);

/// process move CODE --from N --to M [--map old=new …] [--reason TEXT] [--dry-run]: running
/// dossiers go over to another version. Exit 1 where some cannot; they are listed.
void add_process_move(CLI::App& group, Common& common);

}  // namespace motcua::app
