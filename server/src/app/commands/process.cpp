// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/file_bytes.hpp"
#include "app/commands/process_acts.hpp"
#include "app/house.hpp"
#include "modules/process/process.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

/// A fault as it is printed, its sentence in both languages.
struct FaultLine {
    std::string file;
    std::string element;
    std::string code;
    process::Severity severity = process::Severity::error;
    std::map<std::string, std::string> text;
};
BOOST_DESCRIBE_STRUCT(FaultLine, (), (file, element, code, severity, text))

struct Published {
    std::string file;
    std::string code;
    int version = 0;
    bool is_new = false;
};
BOOST_DESCRIBE_STRUCT(Published, (), (file, code, version, is_new))

FaultLine line_of(const std::string& file, const process::Fault& fault) {
    return {file,
            fault.element_id,
            fault.code,
            fault.severity,
            {{"vi", words::say(Language::vi, fault.code, fault.params)},
             {"en", words::say(Language::en, fault.code, fault.params)}}};
}

/// What is wrong with a file; one that cannot be read at all has one fault and no element.
std::vector<process::Fault> faults_of(const std::string& bytes) {
    const auto read = process::read_bpmn(bytes);
    if (!read) return {{"", read.error().code, read.error().params}};
    return process::check(*read);
}

Result<> check(const std::vector<std::string>& files, Common& common) {
    std::vector<FaultLine> lines;
    for (const auto& file : files) {
        std::vector<process::Fault> faults;
        try {
            faults = faults_of(bytes_of(file));
            if (process::has_errors(faults))
                common.exit_code = std::max<int>(common.exit_code, kFaults);
        } catch (const std::filesystem::filesystem_error& trouble) {
            // The others are judged all the same.
            const Error why = file_trouble(trouble);
            faults = {{"", why.code, why.params}};
            common.exit_code = kTrouble;
        }
        for (const auto& fault : faults) lines.push_back(line_of(file, fault));
    }
    if (common.as_json) {
        std::cout << json::write(std::map<std::string, std::vector<FaultLine>>{{"faults", lines}})
                  << '\n';
        return {};
    }
    for (const auto& line : lines)
        std::cout << fmt::format("{}: {} {} {}\n", line.file, line.element, line.code,
                                 line.text.at("vi"));
    return {};
}

struct Approval {
    std::vector<std::string> files;
    std::string number;
    std::string signed_on;
    std::string from;
};

Result<> publish(const Approval& asked, Common& common) {
    const auto signed_on = parse_date(asked.signed_on), from = parse_date(asked.from);
    if (!signed_on || !from) return Error{Kind::invalid, "process.decision_missing", "decision"};
    const process::Decision decision{asked.number, *signed_on, *from};
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
    std::vector<Published> done;
    for (const auto& file : asked.files) {
        const std::string bytes = bytes_of(file);
        const auto published = house.database->write([&](Transaction& tx) {
            return house.processes.publish(tx, Actor::system("process.publish"), bytes, decision);
        });
        if (!published) return published.error();
        done.push_back({file, published->code, published->version, published->is_new});
    }
    if (common.as_json)
        std::cout << json::write(std::map<std::string, std::vector<Published>>{{"published", done}})
                  << '\n';
    else
        for (const auto& one : done)
            std::cout << words_for_terminal(
                             one.is_new ? "process.published" : "process.same_as_published",
                             {{"code", one.code}, {"version", std::to_string(one.version)}})
                      << '\n';
    return {};
}

Result<> list(Common& common) {
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
    const auto rows =
        house.database->read([&](Transaction& tx) { return house.processes.list(tx); });
    if (common.as_json) {
        std::cout << json::write(std::map<std::string, std::vector<process::VersionRow>>{
                         {"versions", rows}})
                  << '\n';
        return {};
    }
    for (const auto& row : rows)
        std::cout << fmt::format("{:<24} {:>3}  {}  {:<12} {}\n", row.code, row.version,
                                 iso(row.in_force_from),
                                 row.retired_from ? iso(*row.retired_from) : "", row.name);
    return {};
}

}  // namespace

std::string bytes_of(const std::string& name) {
    return file_bytes(name, kModelBytesMax);
}

void add_process(CLI::App& app, Common& common) {
    auto& group = *app.add_subcommand("process", words_for_terminal("process.help"));
    group.require_subcommand(1);

    auto files = std::make_shared<std::vector<std::string>>();
    auto& checking = add_command(group, common, "check", "process.help_check",
                                 [files, &common] { return check(*files, common); });
    checking.add_option("files", *files, words_for_terminal("process.option_files"))->required();

    auto asked = std::make_shared<Approval>();
    auto& publishing = add_command(group, common, "publish", "process.help_publish",
                                   [asked, &common] { return publish(*asked, common); });
    const auto option = [&](const char* name, std::string& place, const char* help) {
        publishing.add_option(name, place, words_for_terminal(help))->required();
    };
    publishing.add_option("files", asked->files, words_for_terminal("process.option_files"))
        ->required();
    option("--decision", asked->number, "process.option_decision");
    option("--signed", asked->signed_on, "process.option_signed");
    option("--from", asked->from, "process.option_from");

    add_process_export(group, common);
    add_process_trace(group, common);
    add_process_retire(group, common);
    add_process_move(group, common);
    add_command(group, common, "list", "process.help_list", [&common] { return list(common); });
}

}  // namespace motcua::app
