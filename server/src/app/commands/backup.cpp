// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/backup_acts.hpp"
#include "app/commands/commands.hpp"

namespace motcua::app {

void add_backup(CLI::App& app, Common& common) {
    auto folder = std::make_shared<std::filesystem::path>();
    auto& command = add_command(app, common, "backup", [folder, &common]() -> Result<> {
        const SystemClock clock;
        const auto made = make_backup(common, clock, *folder);
        if (!made) return made.error();
        std::cout << (common.as_json
                          ? json::write(*made)
                          : words_for_terminal("app.backup_made",
                                               {{"folder", folder->string()},
                                                {"files", std::to_string(made->file_count)}}))
                  << '\n';
        return {};
    });
    command.add_option("folder", *folder, words_for_terminal("app.option_backup_folder"))
        ->required();
}

}  // namespace motcua::app
