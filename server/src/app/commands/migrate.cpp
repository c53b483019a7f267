// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/migrate.hpp"

#include <iostream>

#include "app/commands/commands.hpp"
#include "base/json.hpp"

namespace motcua::app {
namespace {

struct Answer {
    std::vector<std::string> applied;
    std::int64_t present = 0;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (applied, present))

Result<> run(const Common& common) {
    const SystemClock clock;
    std::filesystem::create_directories(common.data);
    const auto done = storage::migrate(*open_database(common.database_options(), clock));
    if (!done) return done.error();
    if (common.as_json) {
        std::cout << json::write(Answer{done->applied, static_cast<std::int64_t>(done->present)})
                  << '\n';
        return {};
    }
    for (const auto& step : done->applied)
        std::cout << words_for_terminal("app.migrated_step", {{"step", step}}) << '\n';
    std::cout << words_for_terminal("app.migrated",
                                    {{"applied", std::to_string(done->applied.size())},
                                     {"present", std::to_string(done->present)}})
              << '\n';
    return {};
}

}  // namespace

void add_migrate(CLI::App& app, Common& common) {
    add_command(app, common, "migrate", [&common] { return run(common); });
}

}  // namespace motcua::app
