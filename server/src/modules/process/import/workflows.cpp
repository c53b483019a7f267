// SPDX-License-Identifier: Apache-2.0
#include "modules/process/import/workflows.hpp"

#include <array>
#include <cmath>
#include <set>

namespace motcua::process {
namespace {

constexpr std::array<std::string_view, 14> kColumns{
    "process_code", "process_name", "total_days", "step_seq",  "group", "step_days", "step_role",
    "task_code",    "task_name",    "task_days",  "next_task", "pause", "unpause",   "biz_done"};
constexpr std::string_view kNone = "NULL";
constexpr std::string_view kCounter = "BP_MOT_CUA";
constexpr std::string_view kLeaders = "LANH_DAO_DON_VI";

/// The cells of a row by their column's name.
class Cells {
public:
    Cells(const std::map<std::string, std::size_t, std::less<>>& columns, const csv::Line& line)
        : columns_(columns), line_(line) {}
    const std::string& operator[](std::string_view column) const {
        return line_.cells[columns_.find(column)->second];
    }
    /// "0.5" → 0.5; -1 is what these tables say for "not stated".
    double number(std::string_view column) const {
        const std::string& text = (*this)[column];
        return text.empty() ? 0 : std::strtod(text.c_str(), nullptr);
    }

private:
    const std::map<std::string, std::size_t, std::less<>>& columns_;
    const csv::Line& line_;
};

/// An id as XML wants it.
std::string id_of(std::string_view code) {
    std::string id;
    for (const char c : code)
        id += std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' ? c : '_';
    if (id.empty() || !std::isalpha(static_cast<unsigned char>(id.front()))) id = "t_" + id;
    return id;
}

/// Whose work it is and which verb of a dossier completes it; what the table does not tell by its
/// roles and groups is an appraiser's.
std::pair<std::string, std::string> work_of(const Cells& row, bool is_first) {
    const std::string& role = row["step_role"];
    const std::string& group = row["group"];
    if (is_first) return {"counter_officer", "receive"};
    if (role == "TRA_KET_QUA") return {"result_desk", "return"};
    if (group == kCounter) return {"counter_officer", ""};
    if (group == kLeaders) return {"leader", "decide"};
    if (row["task_name"].starts_with("Phân công")) return {"unit_head", "assign"};
    if (row["task_name"].starts_with("Xét duyệt")) return {"unit_head", ""};
    return {"appraiser", "appraise"};
}

void check_table(const std::vector<Cells>& rows, WorkflowDraft& draft) {
    double sum = 0;
    std::string step;
    for (const Cells& row : rows) {
        const std::string element = id_of(row["task_code"]);
        // "TNMT::TN02::XET_DUYET": a round may stand before the process, never another process.
        if (("::" + row["task_code"]).find("::" + row["process_code"] + "::") == std::string::npos)
            draft.faults.push_back(
                {element, "process.workflow_foreign_task", {{"task", row["task_code"]}}});
        if (row["step_seq"] == step) continue;
        step = row["step_seq"];
        const double days = row.number("step_days");
        if (days < 0)
            draft.faults.push_back(
                {element, "process.workflow_days_negative", {{"days", row["step_days"]}}});
        else
            sum += days;
    }
    for (const Cells& row : rows)
        if (!row["pause"].empty() || !row["unpause"].empty())
            draft.faults.push_back({id_of(row["task_code"]),
                                    "process.workflow_clock_stops",
                                    {{"name", row["task_name"]}},
                                    Severity::warning});
    const double total = rows.front().number("total_days");
    if (total >= 0 && std::abs(total - sum) > 1e-9)
        draft.faults.push_back(
            {"",
             "process.workflow_total_differs",
             {{"sum", fmt::format("{}", sum)}, {"total", fmt::format("{}", total)}},
             Severity::warning});
}

WorkflowDraft draft_of(const std::vector<Cells>& rows) {
    WorkflowDraft draft{.code = rows.front()["process_code"], .name = rows.front()["process_name"]};
    draft.tasks = static_cast<int>(rows.size());
    std::set<std::string> there;
    for (const Cells& row : rows) there.insert(row["task_code"]);
    std::vector<WorkflowTask> tasks;
    for (const Cells& row : rows) {
        WorkflowTask task;
        task.code = row["task_code"];
        task.id = id_of(task.code);
        task.name = row["task_name"];
        task.group = row["group"];
        std::tie(task.role, task.act) = work_of(row, tasks.empty());
        task.is_business_end = !row["biz_done"].empty();
        if (row.number("task_days") > 0) task.days = row["task_days"];
        const std::string& next = row["next_task"];
        if (next != kNone) task.next = there.contains(next) ? id_of(next) : "?";
        if (task.next == "?")
            draft.faults.push_back({task.id, "process.workflow_next_unknown", {{"next", next}}});
        tasks.push_back(std::move(task));
    }
    check_table(rows, draft);
    draft.bpmn = draw_workflow(draft.code, draft.name, tasks);
    const auto definition = read_bpmn(draft.bpmn);
    ensure(definition.has_value());
    for (Fault& fault : check(*definition)) draft.faults.push_back(std::move(fault));
    return draft;
}

}  // namespace

Result<std::vector<WorkflowDraft>> draft_workflows(const std::vector<csv::Line>& rows) {
    std::map<std::string, std::size_t, std::less<>> columns;
    if (!rows.empty())
        for (std::size_t i = 0; i < rows.front().cells.size(); ++i)
            columns.emplace(rows.front().cells[i], i);
    for (const std::string_view wanted : kColumns)
        if (!columns.contains(wanted))
            return Error{
                Kind::invalid, "process.workflow_columns", "", {{"missing", std::string(wanted)}}};
    std::vector<WorkflowDraft> drafts;
    std::vector<Cells> process;
    const auto end_process = [&] {
        if (!process.empty()) drafts.push_back(draft_of(process));
        process.clear();
    };
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].cells.size() != rows.front().cells.size())
            return Error{Kind::invalid,
                         "process.workflow_row",
                         "",
                         {{"line", std::to_string(rows[i].number)}}};
        const Cells row(columns, rows[i]);
        if (!process.empty() && process.front()["process_code"] != row["process_code"])
            end_process();
        process.push_back(row);
    }
    end_process();
    return drafts;
}

}  // namespace motcua::process
