// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/backup_acts.hpp"
#include "app/commands/commands.hpp"

namespace motcua::app {

void add_restore(CLI::App& app, Common& common) {
    auto folder = std::make_shared<std::filesystem::path>();
    auto& command = add_command(app, common, "restore", [folder, &common]() -> Result<> {
        const SystemClock clock;
        const auto done = restore_backup(common, clock, *folder);
        if (!done) return done.error();
        std::cout << (common.as_json
                          ? json::write(*done)
                          : words_for_terminal("app.backup_restored",
                                               {{"made_at", iso(done->made_at)},
                                                {"files", std::to_string(done->file_count)}}))
                  << '\n';
        return {};
    });
    command.add_option("folder", *folder, words_for_terminal("app.option_backup_folder"))
        ->required();
}

}  // namespace motcua::app
