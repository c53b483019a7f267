// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/process_acts.hpp"
#include "app/house.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

constexpr int kPage = 200;

struct Retire {
    std::string code;
    int version = 0;
    std::string from;
};

struct Move {
    std::string code;
    int from = 0;
    int to = 0;
    std::vector<std::string> names;
    std::string reason;
    bool is_dry_run = false;
};

/// What a dry run or a move came to.
struct MoveReport {
    bool dry_run = false;
    std::int64_t looked_at = 0;
    std::int64_t moved = 0;  ///< in a dry run: that could move
    std::vector<dossiers::StandingAt> standing;
    std::vector<dossiers::MoveRefusal> refused;
};
BOOST_DESCRIBE_STRUCT(MoveReport, (), (dry_run, looked_at, moved, standing, refused))

Result<dossiers::MoveProcess> what_of(const Move& asked) {
    dossiers::MoveProcess what{asked.code, asked.from, asked.to, {}, asked.reason};
    for (const std::string& name : asked.names) {
        const auto equals = name.find('=');
        if (equals == name.npos || equals == 0 || equals + 1 == name.size())
            return Error{Kind::invalid, "process.mapping_unknown", "map", {{"element", name}}};
        what.mapping.push_back({name.substr(0, equals), name.substr(equals + 1)});
    }
    return what;
}

/// In pages: a snapshot is held for a short time only.
Result<MoveReport> dry_run(House& house, const dossiers::MoveProcess& what) {
    MoveReport report{true};
    std::map<std::string, dossiers::StandingAt> standing;
    for (std::string after;;) {
        auto page = house.database->read([&](Transaction& tx) {
            return dossiers::preview_process_move(house.dossiers.rooms(), tx, what, after, kPage);
        });
        if (!page) return page.error();
        report.looked_at += page->looked_at;
        report.moved += page->movable;
        for (auto& at : page->standing) {
            auto& sum =
                standing.try_emplace(at.element, at.element, at.name, 0, at.is_there).first->second;
            sum.dossiers += at.dossiers;
        }
        for (auto& refusal : page->refused) report.refused.push_back(std::move(refusal));
        if (page->next.empty()) break;
        after = page->next;
    }
    for (auto& [element, at] : standing) report.standing.push_back(std::move(at));
    return report;
}

Result<MoveReport> run_move(House& house, const dossiers::MoveProcess& what) {
    const Actor by = Actor::system("process.move");
    const auto id = house.database->write([&](Transaction& tx) {
        return dossiers::begin_process_move(house.dossiers.rooms(), tx, by, what);
    });
    if (!id) return id.error();
    const auto done =
        dossiers::run_process_move(house.dossiers.rooms(), *house.database,
                                   {std::string(dossiers::kMoveProcess), id->text(), {}, {}});
    if (!done) return done.error();
    MoveReport report;
    const auto row =
        *house.database->read([&](Transaction& tx) { return dossiers::process_move(tx, *id); });
    report.looked_at = row.looked_at;
    report.moved = row.moved;
    for (std::string after;;) {
        auto rows = house.database->read(
            [&](Transaction& tx) { return dossiers::move_refusals(tx, *id, after, kPage); });
        const bool is_last = std::ssize(rows) < kPage;
        if (!is_last) after = rows.back().dossier_code;
        for (auto& refusal : rows) report.refused.push_back(std::move(refusal));
        if (is_last) return report;
    }
}

void print(const MoveReport& report) {
    std::cout << words_for_terminal(report.dry_run ? "process.could_move" : "process.moved",
                                    {{"looked_at", std::to_string(report.looked_at)},
                                     {"moved", std::to_string(report.moved)},
                                     {"refused", std::to_string(report.refused.size())}})
              << '\n';
    for (const auto& at : report.standing)
        std::cout << fmt::format("{:>8}  {} {} {}\n", at.dossiers, at.is_there ? ' ' : '!',
                                 at.element, at.name);
    for (const auto& refusal : report.refused) {
        words::Params params(refusal.params.begin(), refusal.params.end());
        std::cout << fmt::format("{}: {} {}\n", refusal.dossier_code, refusal.element,
                                 words_for_terminal(refusal.code, params));
    }
}

Result<> move(const Move& asked, Common& common) {
    const auto what = what_of(asked);
    if (!what) return what.error();
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
    const auto report = asked.is_dry_run ? dry_run(house, *what) : run_move(house, *what);
    if (!report) return report.error();
    if (!report->refused.empty()) common.exit_code = kFaults;
    if (common.as_json)
        std::cout << json::write(*report) << '\n';
    else
        print(*report);
    return {};
}

Result<> retire(const Retire& asked, Common& common) {
    const auto from = parse_date(asked.from);
    if (!from) return Error{Kind::invalid, "process.retired_too_early", "from"};
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
    return house.database->write([&](Transaction& tx) {
        return house.processes.retire(tx, Actor::system("process.retire"), asked.code,
                                      asked.version, *from);
    });
}

}  // namespace

void add_process_retire(CLI::App& group, Common& common) {
    auto asked = std::make_shared<Retire>();
    auto& command = add_command(group, common, "retire", "process.help_retire",
                                [asked, &common] { return retire(*asked, common); });
    command.add_option("code", asked->code, words_for_terminal("process.option_code"))->required();
    command.add_option("--version", asked->version, words_for_terminal("process.option_version"))
        ->required();
    command.add_option("--from", asked->from, words_for_terminal("process.option_retired"))
        ->required();
}

void add_process_move(CLI::App& group, Common& common) {
    auto asked = std::make_shared<Move>();
    auto& command = add_command(group, common, "move", "process.help_move",
                                [asked, &common] { return move(*asked, common); });
    command.add_option("code", asked->code, words_for_terminal("process.option_code"))->required();
    command.add_option("--from", asked->from, words_for_terminal("process.option_move_from"))
        ->required();
    command.add_option("--to", asked->to, words_for_terminal("process.option_move_to"))->required();
    command.add_option("--map", asked->names, words_for_terminal("process.option_map"))
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command.add_option("--reason", asked->reason, words_for_terminal("process.option_reason"));
    command.add_flag("--dry-run", asked->is_dry_run, words_for_terminal("process.option_dry_run"));
}

}  // namespace motcua::app
