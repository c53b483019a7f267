// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/command_line.hpp"

/// The list of commands. A new one: a file commands/<name>.cpp with add_<name>, a line here,
/// another in the table, and its help in text/*/app.json.
namespace motcua::app {

void add_due(CLI::App& app, Common& common);
void add_openapi(CLI::App& app, Common& common);
void add_serve(CLI::App& app, Common& common);

inline constexpr void (*kCommands[])(CLI::App&, Common&) = {
    add_serve,
    add_openapi,
    add_due,
};

}  // namespace motcua::app
