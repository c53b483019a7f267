// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/command_line.hpp"

/// The list of commands. A new one: a file commands/<name>.cpp with add_<name>, a line here,
/// another in the table, and its help in text/*/app.json.
namespace motcua::app {

void add_backup(CLI::App& app, Common& common);
void add_demo(CLI::App& app, Common& common);
void add_verify(CLI::App& app, Common& common);
void add_due(CLI::App& app, Common& common);
void add_import(CLI::App& app, Common& common);
void add_migrate(CLI::App& app, Common& common);
void add_openapi(CLI::App& app, Common& common);
void add_organisation(CLI::App& app, Common& common);
void add_process(CLI::App& app, Common& common);
void add_restore(CLI::App& app, Common& common);
void add_rules(CLI::App& app, Common& common);
void add_search(CLI::App& app, Common& common);
void add_serve(CLI::App& app, Common& common);
void add_user(CLI::App& app, Common& common);

inline constexpr void (*kCommands[])(CLI::App&, Common&) = {
    add_serve, add_openapi, add_due,   add_verify, add_demo,    add_search,  add_import,
    add_user,  add_process, add_rules, add_backup, add_migrate, add_restore, add_organisation,
};

}  // namespace motcua::app
