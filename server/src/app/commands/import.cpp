// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/file_bytes.hpp"
#include "app/commands/import_workflows.hpp"
#include "app/house.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/process/process.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

struct Asked {
    std::vector<std::string> files;
    std::string from = "data";
};

/// A database with its tables: an import may be the first thing ever done.
class Opened {
public:
    explicit Opened(const Common& common)
        : database_(open_database(common.database_options(), clock_)) {}
    Result<> ready() {
        const auto migrated = storage::migrate(*database_);
        return migrated ? Result<>() : Result<>(migrated.error());
    }
    Database& operator*() { return *database_; }

private:
    SystemClock clock_;
    std::unique_ptr<Database> database_;
};

void print_counts(const catalogue::ImportReport& report) {
    std::cout << words_for_terminal("import.counts", {{"read", std::to_string(report.read)},
                                                      {"added", std::to_string(report.added)},
                                                      {"changed", std::to_string(report.changed)},
                                                      {"same", std::to_string(report.same)},
                                                      {"refused", std::to_string(report.refused)},
                                                      {"unclear", std::to_string(report.unclear)}})
              << '\n';
}

Result<> import_procedures(const Asked& asked, Common& common) {
    Opened database(common);
    if (auto ready = database.ready(); !ready) return ready;
    const std::vector<std::filesystem::path> files(asked.files.begin(), asked.files.end());
    const auto report = catalogue::import_procedures(*database, Actor::system("import"), files);
    if (!report) return report.error();
    if (common.as_json)
        std::cout << catalogue::json_of(*report) << '\n';
    else
        print_counts(*report);
    // Refused lines are part of the answer; a file that cannot be read is a fault.
    for (const auto& fault : report->faults) print_refusal(fault, common);
    return {};
}

/// The files of a folder with that ending, by name.
std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder,
                                            std::string_view extension) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(folder))
        for (const auto& file : std::filesystem::directory_iterator(folder))
            if (file.path().extension() == extension) files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

process::Decision demo_decision() {
    return {"DEMO", day("2026-01-01"), day("2026-01-01")};
}

/// Publishes the decision models of a folder, each under the name of its file; those there already
/// stay as they are.
Result<> publish_models(Database& database, process::Processes& processes,
                        const std::filesystem::path& folder) {
    for (const auto& path : files_in(folder, ".dmn")) {
        const std::string dmn = file_bytes(path, kModelBytesMax);
        const auto made = database.write([&](Transaction& tx) {
            return processes.models().publish(tx, Actor::system("import"), path.stem().string(),
                                              dmn, demo_decision());
        });
        if (!made) return made.error();
    }
    return {};
}

/// Publishes the process files of a folder; those there already stay as they are.
Result<std::int64_t> publish_processes(Database& database, process::Processes& processes,
                                       const std::filesystem::path& folder) {
    const process::Decision decision = demo_decision();
    std::int64_t published = 0;
    for (const auto& path : files_in(folder, ".bpmn")) {
        const std::string bpmn = file_bytes(path, kModelBytesMax);
        const auto made = database.write([&](Transaction& tx) {
            return processes.publish(tx, Actor::system("import"), bpmn, decision);
        });
        if (!made) return made.error();
        published += made->is_new;
    }
    return published;
}

Result<> import_organisation(Database& database, const std::filesystem::path& folder) {
    identity::ReachTable reach;
    organisation::Organisation organisation(reach);
    const auto done = organisation::import_starter(database, organisation, folder);
    return done ? Result<>() : Result<>(done.error());
}

Result<> import_starter(const Asked& asked, Common& common) {
    Opened database(common);
    if (auto ready = database.ready(); !ready) return ready;
    const std::filesystem::path from = asked.from;
    if (auto done = import_organisation(*database, from / "organisation"); !done) return done;
    process::Processes processes;
    if (auto done = publish_models(*database, processes, from / "rules"); !done) return done;
    if (auto done = publish_processes(*database, processes, from / "processes"); !done)
        return done.error();
    const PublishedProcesses published(processes);
    catalogue::Catalogue rooms(published);
    const auto report = catalogue::import_starter(*database, rooms, Actor::system("import"));
    if (!report) return report.error();
    if (common.as_json) {
        std::cout << fmt::format(R"({{"procedures":{},"offers_added":{},"offers_same":{}}})",
                                 catalogue::json_of(report->procedures), report->offers_added,
                                 report->offers_same)
                  << '\n';
        return {};
    }
    print_counts(report->procedures);
    std::cout << words_for_terminal("import.offers",
                                    {{"added", std::to_string(report->offers_added)},
                                     {"same", std::to_string(report->offers_same)}})
              << '\n';
    return {};
}

Result<> import_organisation_only(const Asked& asked, Common& common) {
    Opened database(common);
    if (auto ready = database.ready(); !ready) return ready;
    return import_organisation(*database, std::filesystem::path(asked.from) / "organisation");
}

}  // namespace

void add_import(CLI::App& app, Common& common) {
    auto asked = std::make_shared<Asked>();
    CLI::App& group = *app.add_subcommand("import", words_for_terminal("import.help"));
    group.require_subcommand(1);
    auto& procedures = add_command(group, common, "procedures", "import.help_procedures",
                                   [asked, &common] { return import_procedures(*asked, common); });
    procedures.add_option("files", asked->files, words_for_terminal("import.option_files"))
        ->required();
    const auto from = [&](CLI::App& command) {
        command.add_option("--from", asked->from, words_for_terminal("import.option_from"))
            ->capture_default_str();
    };
    from(add_command(group, common, "starter", "import.help_starter",
                     [asked, &common] { return import_starter(*asked, common); }));
    from(add_command(group, common, "organisation", "import.help_organisation",
                     [asked, &common] { return import_organisation_only(*asked, common); }));
    add_import_workflows(group, common);
}

}  // namespace motcua::app
