// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.hpp"

#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/file_bytes.hpp"
#include "app/version.hpp"
#include "platform/http/problem.hpp"
#include "platform/runtime/environment.hpp"
#include "platform/runtime/log.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua::app {
namespace {

void add_common(CLI::App& command, Common& common) {
    command.add_option("--data", common.data, words_for_terminal("app.option_data"))
        ->envname("MOTCUA_DATA")
        ->capture_default_str();
    command.add_option("--database", common.database, words_for_terminal("app.option_database"))
        ->envname("MOTCUA_DATABASE");
    command
        .add_option("--database-password-file", common.password_file,
                    words_for_terminal("app.option_password_file"))
        ->envname("MOTCUA_DATABASE_PASSWORD_FILE");
    command.add_flag("--json", common.as_json, words_for_terminal("app.option_json"));
}

}  // namespace

DatabaseOptions Common::database_options() const {
    DatabaseOptions options;
    options.data = data;
    options.url = database;
    options.password_file = password_file;
    return options;
}

std::string words_for_terminal(std::string_view key, const words::Params& params) {
    const auto language = environment("LC_ALL").value_or(environment("LANG").value_or(""));
    return words::say(language.starts_with("vi") ? Language::vi : Language::en, key, params);
}

CLI::App& add_command(CLI::App& parent, Common& common, const std::string& name,
                      std::function<Result<>()> run) {
    std::string key = "app.help_" + name;
    std::ranges::replace(key, '-', '_');
    return add_command(parent, common, name, key, std::move(run));
}

CLI::App& add_command(CLI::App& parent, Common& common, const std::string& name,
                      std::string_view help_key, std::function<Result<>()> run) {
    CLI::App& command = *parent.add_subcommand(name, words_for_terminal(help_key));
    add_common(command, common);
    command.callback([&common, run = std::move(run)] {
        if (const auto done = run(); !done) print_refusal(done.error(), common);
    });
    return command;
}

void print_refusal(const Error& error, Common& common) {
    common.exit_code = kFaults;
    if (common.as_json) {
        std::cerr << http::problem(error, Language::vi, "").body << '\n';
        return;
    }
    words::Params params = error.params;
    const bool has_field =
        std::ranges::any_of(params, [](const auto& each) { return each.first == "field"; });
    if (!error.field.empty() && !has_field) params.emplace_back("field", error.field);
    for (const auto language : {Language::vi, Language::en}) {
        std::cerr << "motcua: "
                  << (words::has(error.code) ? words::say(language, error.code, params)
                                             : error.code)
                  << '\n';
    }
}

int run_command_line(int argc, const char* const* argv) {
    CLI::App app("motcua");
    Common common;
    app.set_version_flag("--version", std::string("motcua ") + kVersion);
    app.require_subcommand(1);
    for (const auto add : kCommands) add(app, common);
    try {
        app.parse(argc, argv);
        return common.exit_code;
    } catch (const CLI::ParseError& wrong) {
        const int code = app.exit(wrong, std::cout, std::cerr);
        return code == 0 ? kDone : kUsage;
    } catch (const Trouble& trouble) {
        log.error("app.trouble", {{"why", MachineText{trouble.what()}}});
        std::cerr << "motcua: " << words_for_terminal("app.trouble") << '\n';
        return kTrouble;
    } catch (const std::filesystem::filesystem_error& trouble) {
        log.error("app.trouble", {{"why", MachineText{trouble.what()}}});
        print_refusal(file_trouble(trouble), common);
        return kTrouble;
    } catch (const std::exception& mistake) {
        log.error("app.mistake", {{"why", MachineText{mistake.what()}}});
        std::cerr << "motcua: " << words_for_terminal("app.mistake") << '\n';
        return kMistake;
    }
}

}  // namespace motcua::app
