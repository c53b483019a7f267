// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>

namespace motcua::app {

/// Exit codes every command keeps.
enum Exit : int {
    kDone = 0,     ///< done; the answer is on standard output
    kFaults = 1,   ///< refused, or faults were found; they are listed
    kUsage = 2,    ///< the command's words are wrong
    kTrouble = 3,  ///< disk, network or database failed
};

/// What every command understands.
struct Common {
    std::filesystem::path data = "./var";  ///< --data DIR
    std::string database;  ///< --database URL; empty = SQLite inside the data folder
    bool as_json = false;  ///< --json, where the command answers
    int exit_code = kDone;
};

/// Adds --data, --database and --json to a subcommand.
void add_common(CLI::App& command, Common& common);

/// Prints a refusal in both languages to standard error (or as a problem object with --json) and
/// sets kFaults.
struct Refused;

/// One file per command under app/commands/; each adds its subcommand with --help and a callback
/// that sets common.exit_code.
void add_due(CLI::App& app, Common& common);

/// Parses and runs; returns the exit code.
int run_command_line(int argc, const char* const* argv);

}  // namespace motcua::app
