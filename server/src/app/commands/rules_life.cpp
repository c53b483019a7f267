// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/file_bytes.hpp"
#include "app/commands/rules_acts.hpp"
#include "app/house.hpp"
#include "modules/process/process.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

struct Approval {
    std::string file;
    std::string code;
    std::string number;
    std::string signed_on;
    std::string from;
};

struct Retirement {
    std::string code;
    int version = 0;
    std::string from;
    bool is_forced = false;
};

struct Retired {
    std::string code;
    int version = 0;
    Date from{};
    std::vector<process::AsksModel> used_by;  ///< left without rules from that day on
};
BOOST_DESCRIBE_STRUCT(Retired, (), (code, version, from, used_by))

struct Published {
    std::string code;
    int version = 0;
    bool is_new = false;
};
BOOST_DESCRIBE_STRUCT(Published, (), (code, version, is_new))

Result<> publish(const Approval& asked, const Common& common) {
    const auto signed_on = parse_date(asked.signed_on), from = parse_date(asked.from);
    if (!signed_on || !from) return Error{Kind::invalid, "process.decision_missing", "decision"};
    const process::Decision decision{asked.number, *signed_on, *from};
    const std::string bytes = file_bytes(asked.file, kModelBytesMax);
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
    const auto done = house.database->write([&](Transaction& tx) {
        return house.processes.models().publish(tx, Actor::system("rules.publish"), asked.code,
                                                bytes, decision);
    });
    if (!done) return done.error();
    if (common.as_json)
        std::cout << json::write(Published{done->code, done->version, done->is_new}) << '\n';
    else
        std::cout << words_for_terminal(
                         done->is_new ? "process.model_published" : "process.model_same",
                         {{"code", done->code}, {"version", std::to_string(done->version)}})
                  << '\n';
    return {};
}

Result<> list(const Common& common) {
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
    const auto rows =
        house.database->read([&](Transaction& tx) { return house.processes.models().list(tx); });
    if (common.as_json) {
        std::cout << json::write(
                         std::map<std::string, std::vector<process::ModelRow>>{{"versions", rows}})
                  << '\n';
        return {};
    }
    for (const auto& row : rows)
        std::cout << fmt::format("{:<24} {:>3}  {}  {:<12} {}\n", row.code, row.version,
                                 iso(row.in_force_from),
                                 row.retired_from ? iso(*row.retired_from) : "", row.name);
    return {};
}

Result<> retire(const Retirement& asked, const Common& common) {
    const auto from = parse_date(asked.from);
    if (!from) return Error{Kind::invalid, "process.retired_too_early", "from"};
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
    const auto askers = house.database->write([&](Transaction& tx) {
        return house.processes.retire_model(
            tx, Actor::system("rules.retire"), asked.code, asked.version, *from,
            asked.is_forced ? process::StillAsked::allow : process::StillAsked::refuse);
    });
    if (!askers) return askers.error();
    if (common.as_json) {
        std::cout << json::write(Retired{asked.code, asked.version, *from, *askers}) << '\n';
        return {};
    }
    std::cout << words_for_terminal("process.model_retired",
                                    {{"code", asked.code},
                                     {"version", std::to_string(asked.version)},
                                     {"from", iso(*from)}})
              << '\n';
    for (const process::AsksModel& asker : *askers)
        std::cout << words_for_terminal(
                         "process.model_used_" + std::string(code(asker.as)),
                         {{"code", asker.code}, {"name", asker.name}, {"step", asker.step}})
                  << '\n';
    return {};
}

}  // namespace

void add_rules_life(CLI::App& group, Common& common) {
    auto approval = std::make_shared<Approval>();
    auto& publishing = add_command(group, common, "publish", "rules.help_publish",
                                   [approval, &common] { return publish(*approval, common); });
    const auto needs = [](CLI::App& command, const char* name, auto& place, const char* help) {
        command.add_option(name, place, words_for_terminal(help))->required();
    };
    needs(publishing, "file", approval->file, "rules.option_model");
    needs(publishing, "--code", approval->code, "rules.option_code");
    needs(publishing, "--decision", approval->number, "process.option_decision");
    needs(publishing, "--signed", approval->signed_on, "process.option_signed");
    needs(publishing, "--from", approval->from, "process.option_from");

    add_command(group, common, "list", "rules.help_list", [&common] { return list(common); });

    auto retirement = std::make_shared<Retirement>();
    auto& retiring = add_command(group, common, "retire", "rules.help_retire",
                                 [retirement, &common] { return retire(*retirement, common); });
    needs(retiring, "code", retirement->code, "rules.option_code");
    needs(retiring, "--version", retirement->version, "process.option_version");
    needs(retiring, "--from", retirement->from, "process.option_retired");
    retiring.add_flag("--force", retirement->is_forced, words_for_terminal("rules.option_force"));
}

}  // namespace motcua::app
