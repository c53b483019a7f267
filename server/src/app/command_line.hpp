// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/words.hpp"
#include "platform/storage/open.hpp"

namespace motcua::app {

/// Exit codes every command keeps.
enum Exit : int {
    kDone = 0,     ///< done; the answer is on standard output
    kFaults = 1,   ///< refused, or faults were found; they are listed
    kUsage = 2,    ///< the command's words are wrong
    kTrouble = 3,  ///< disk, network or database failed
    kMistake = 4,  ///< our own mistake; please report what it printed
};

/// What every command understands.
struct Common {
    std::filesystem::path data = "./var";  ///< --data DIR (MOTCUA_DATA)
    std::string database;  ///< --database URL (MOTCUA_DATABASE); empty = SQLite in data
    std::filesystem::path
        password_file;     ///< --database-password-file (MOTCUA_DATABASE_PASSWORD_FILE)
    bool as_json = false;  ///< --json, where the command answers
    int exit_code = kDone;

    DatabaseOptions database_options() const;
};

/// The text of a key in the reader's language (LANG=vi… is Vietnamese). For help and answers.
std::string words_for_terminal(std::string_view key, const words::Params& params = {});

/// Makes a subcommand with --data, --database and --json. Its help is the text app.help_<name>
/// (a '-' of the name as '_'), `run` its act; a refusal it returns is printed and sets kFaults.
///
/// app/commands/<name>.cpp holds `void add_<name>(CLI::App&, Common&)`; commands.hpp lists it.
CLI::App& add_command(CLI::App& parent, Common& common, const std::string& name,
                      std::function<Result<>()> run);
/// As above, with its help under a key of its own: a command of a command ("user add").
CLI::App& add_command(CLI::App& parent, Common& common, const std::string& name,
                      std::string_view help_key, std::function<Result<>()> run);

/// Prints a refusal to standard error, in both languages or as a problem object with --json.
void print_refusal(const Error& error, Common& common);

/// Parses, runs, and turns Trouble and Mistake into words; returns the exit code.
int run_command_line(int argc, const char* const* argv);

}  // namespace motcua::app
