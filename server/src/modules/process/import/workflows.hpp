// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/csv.hpp"
#include "modules/process/model/definition.hpp"

/// Tables of processes as one-stop offices kept them before BPMN: one row a task, linked by the
/// code of the next one. They become drafts an analyst goes on with.
namespace motcua::process {

/// One process of the table, drawn.
struct WorkflowDraft {
    std::string code;
    std::string name;
    int tasks = 0;
    std::string bpmn;  ///< a BPMN 2.0 file with lanes and a diagram
    /// What is wrong with the table, then what check() finds in the draft. Of the table:
    /// process.workflow_next_unknown {next}, process.workflow_foreign_task {task},
    /// process.workflow_days_negative {days}; as warnings process.workflow_total_differs {sum,
    /// total} and process.workflow_clock_stops {name}: the table stops the clock there, a draft
    /// cannot say so yet.
    std::vector<Fault> faults;
};

/// Every process of the table, in its order. Rows as csv::rows_of reads them, the header first.
///
/// Refuses process.workflow_columns {missing} and process.workflow_row {line}. Pure.
Result<std::vector<WorkflowDraft>> draft_workflows(const std::vector<csv::Line>& rows);

/// A task of a table, on its way into a draft.
struct WorkflowTask {
    std::string id;    ///< as the draft has it
    std::string code;  ///< as the table has it
    std::string name;
    std::string next;  ///< the id it leads to; empty: to the end; "?": to nothing there is
    std::string group;
    std::string role;
    std::string act;
    std::string days;  ///< "0.5"; empty: none
    bool is_business_end = false;
};

/// The BPMN file of linked tasks; the first one is where the process begins.
std::string draw_workflow(const std::string& code, const std::string& name,
                          const std::vector<WorkflowTask>& tasks);

}  // namespace motcua::process
