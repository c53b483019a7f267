// SPDX-License-Identifier: Apache-2.0
#include "app/commands/import_workflows.hpp"

#include <fstream>
#include <iostream>

#include "base/json.hpp"
#include "modules/process/process.hpp"

namespace motcua::app {
namespace {

struct Asked {
    std::string file;
    std::string into;
};

struct FaultOut {
    std::string element;
    std::string code;
    process::Severity severity = process::Severity::error;
    std::map<std::string, std::string> text;
};
BOOST_DESCRIBE_STRUCT(FaultOut, (), (element, code, severity, text))

struct DraftOut {
    std::string code;
    std::string name;
    std::optional<std::string> file;  ///< where the draft was written
    int tasks = 0;
    std::vector<FaultOut> faults;
};
BOOST_DESCRIBE_STRUCT(DraftOut, (), (code, name, file, tasks, faults))

struct Report {
    std::int64_t read = 0;
    std::int64_t faulty = 0;  ///< with a fault that forbids publication
    std::vector<DraftOut> drafts;
};
BOOST_DESCRIBE_STRUCT(Report, (), (read, faulty, drafts))

std::filesystem::filesystem_error io_fault(const std::string& name) {
    return {"import workflows", name, std::make_error_code(std::errc::io_error)};
}

FaultOut out_of(const process::Fault& fault) {
    return {fault.element_id,
            fault.code,
            fault.severity,
            {{"vi", words::say(Language::vi, fault.code, fault.params)},
             {"en", words::say(Language::en, fault.code, fault.params)}}};
}

/// The draft beside the others; its name is the process's own, without what a path would take for
/// something else.
std::string written(const std::filesystem::path& folder, const process::WorkflowDraft& draft) {
    std::string name;
    for (const char c : draft.code)
        name += std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' ? c : '_';
    const auto path = folder / (name + ".bpmn");
    std::ofstream file(path, std::ios::binary);
    file << draft.bpmn;
    if (!file.flush()) throw io_fault(path.string());
    return path.string();
}

Result<> import_workflows(const Asked& asked, Common& common) {
    std::ifstream in(asked.file, std::ios::binary);
    if (!in) throw io_fault(asked.file);
    const auto rows = csv::rows_of(std::string(std::istreambuf_iterator<char>(in), {}));
    if (!rows) return Error{Kind::invalid, "import.row_malformed", "file"};
    const auto drafts = process::draft_workflows(*rows);
    if (!drafts) return drafts.error();
    if (!asked.into.empty()) std::filesystem::create_directories(asked.into);
    Report report{std::ssize(*drafts), 0, {}};
    for (const process::WorkflowDraft& draft : *drafts) {
        DraftOut out{draft.code, draft.name, std::nullopt, draft.tasks, {}};
        if (!asked.into.empty()) out.file = written(asked.into, draft);
        for (const process::Fault& fault : draft.faults) out.faults.push_back(out_of(fault));
        report.faulty += process::has_errors(draft.faults);
        report.drafts.push_back(std::move(out));
    }
    if (common.as_json) {
        std::cout << json::write(report) << '\n';
        return {};
    }
    for (const DraftOut& draft : report.drafts)
        for (const FaultOut& fault : draft.faults)
            std::cout << fmt::format("{} {}: {} {}\n", draft.code, fault.element, fault.code,
                                     fault.text.at("vi"));
    std::cout << words_for_terminal("import.workflows", {{"read", std::to_string(report.read)},
                                                         {"faulty", std::to_string(report.faulty)}})
              << '\n';
    return {};
}

}  // namespace

void add_import_workflows(CLI::App& group, Common& common) {
    auto asked = std::make_shared<Asked>();
    auto& command = add_command(group, common, "workflows", "import.help_workflows",
                                [asked, &common] { return import_workflows(*asked, common); });
    command.add_option("file", asked->file, words_for_terminal("import.option_workflows"))
        ->required();
    command.add_option("--into", asked->into, words_for_terminal("import.option_into"));
}

}  // namespace motcua::app
