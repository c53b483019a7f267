// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/house.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

struct Asked {
    std::filesystem::path root_key;
    std::filesystem::path witness;
};

struct Report {
    std::int64_t dossiers = 0;
    std::int64_t files = 0;
    std::int64_t roots = 0;
    std::vector<dossiers::Finding> findings;
};
BOOST_DESCRIBE_STRUCT(Report, (), (dossiers, files, roots, findings))

/// Short snapshots: a server works beside it.
void walk_chains(House& house, Report& report) {
    constexpr int kChunk = 50;
    dossiers::DossierId last;
    for (;;) {
        std::vector<dossiers::Finding> found;
        const auto chunk = house.database->read([&](Transaction& tx) {
            found.clear();
            return house.dossiers.verify(tx, last, kChunk, found);
        });
        report.findings.insert(report.findings.end(), found.begin(), found.end());
        report.dossiers += chunk.looked_at;
        if (!chunk.last.is_set()) return;
        last = chunk.last;
    }
}

Result<> check_kept_roots(House& house, Report& report) {
    const auto key = dossiers::RootKey::open(house.root_key.key);
    if (!key) return key.error();
    const auto kept =
        house.database->read([](Transaction& tx) { return dossiers::kept_roots(tx); });
    report.roots = std::ssize(kept);
    dossiers::check_roots(kept, *key, house.root_key.witness, report.findings);
    return {};
}

Result<> verify(const Asked& asked, Common& common) {
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
    house.root_key = root_key_place(common.data, asked.root_key, asked.witness);
    warn_of(house.root_key);
    Report report;
    walk_chains(house, report);
    house.database->read([&](Transaction& tx) {
        dossiers::check_lone_rows(tx, report.findings);
        dossiers::check_starts(house.dossiers.rooms(), tx, report.findings);
    });
    for (const auto& fault : documents::verify_files(*house.database, house.files, report.files))
        report.findings.push_back({fault.state == documents::FileState::missing
                                       ? "dossier.verify.file_missing"
                                       : "dossier.verify.file_changed",
                                   "", 0, fault.file.text()});
    if (auto roots = check_kept_roots(house, report); !roots) return roots;
    if (common.as_json) {
        std::cout << json::write(report) << std::endl;
    } else {
        for (const dossiers::Finding& finding : report.findings)
            std::cout << words_for_terminal(finding.code, {{"dossier", finding.dossier},
                                                           {"seq", std::to_string(finding.seq)},
                                                           {"detail", finding.detail}})
                      << '\n';
        std::cout << words_for_terminal("app.verified",
                                        {{"dossiers", std::to_string(report.dossiers)},
                                         {"files", std::to_string(report.files)},
                                         {"roots", std::to_string(report.roots)},
                                         {"findings", std::to_string(report.findings.size())}})
                  << std::endl;
    }
    if (!report.findings.empty()) common.exit_code = kFaults;
    return {};
}

}  // namespace

void add_verify(CLI::App& app, Common& common) {
    auto asked = std::make_shared<Asked>();
    auto& command =
        add_command(app, common, "verify", [asked, &common] { return verify(*asked, common); });
    command.add_option("--root-key", asked->root_key, words_for_terminal("app.option_root_key"))
        ->envname("MOTCUA_ROOT_KEY");
    command.add_option("--witness", asked->witness, words_for_terminal("app.option_witness"))
        ->envname("MOTCUA_WITNESS");
}

}  // namespace motcua::app
