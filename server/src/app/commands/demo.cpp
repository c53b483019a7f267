// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/demo/play.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {

void add_demo(CLI::App& app, Common& common) {
    auto options = std::make_shared<PlayOptions>();
    auto& command = add_command(app, common, "demo", [options, &common]() -> Result<> {
        const Instant until = system_clock().now();
        SteppedClock clock(until - days{options->days_back});
        House house(common, clock);
        if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
        const auto asked = play(house, clock, until, *options);
        if (!asked) return asked.error();
        const Played& played = *asked;
        std::cout << (common.as_json
                          ? json::write(played)
                          : words_for_terminal("app.demo_played",
                                               {{"received", std::to_string(played.received)},
                                                {"returned", std::to_string(played.returned)},
                                                {"open", std::to_string(played.open)}}))
                  << std::endl;
        return {};
    });
    command.add_option("--dossiers", options->dossiers, words_for_terminal("app.option_dossiers"))
        ->capture_default_str();
    command.add_option("--seed", options->seed, words_for_terminal("app.option_seed"))
        ->capture_default_str();
}

}  // namespace motcua::app
