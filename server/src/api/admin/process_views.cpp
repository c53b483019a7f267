// SPDX-License-Identifier: Apache-2.0
#include "api/admin/process_views.hpp"

#include "base/words.hpp"

namespace motcua::api {

BothTexts said(const std::string& code, const std::map<std::string, std::string>& params) {
    const words::Params given(params.begin(), params.end());
    return {words::say(Language::vi, code, given), words::say(Language::en, code, given)};
}

ProcessFault view_of(const process::Fault& fault) {
    ProcessFault view{fault.element_id, fault.code, {}, fault.severity, {}};
    for (const auto& [name, value] : fault.params) view.params.emplace(name, value);
    view.text = said(view.code, view.params);
    return view;
}

std::vector<ProcessFault> views_of(const std::vector<process::Fault>& faults) {
    std::vector<ProcessFault> views;
    for (const process::Fault& fault : faults) views.push_back(view_of(fault));
    return views;
}

ProcessDraft view_of(const process::DraftRow& row) {
    return {row.id,         row.code,     row.kind,   row.name,       row.state(),
            row.based_on,   row.version,  row.faults, row.checked_at, row.changed_at,
            row.changed_by, row.ended_at, row.became};
}

ProcessDraftPage view_of(process::DraftView draft) {
    return {view_of(draft.row), std::move(draft.bpmn), views_of(draft.faults),
            std::move(draft.not_staffed)};
}

ProcessLine line_of(const process::ProcessRow& row, Date today) {
    ProcessLine line{row.code, row.kind, row.name, row.version};
    const bool is_retired = row.retired_from && *row.retired_from <= today;
    line.state = is_retired                  ? process::LifeState::retired
                 : row.in_force_from > today ? process::LifeState::approved
                                             : process::LifeState::in_force;
    line.in_force_from = row.in_force_from;
    line.retired_from = row.retired_from;
    if (row.in_force > 0) line.in_force = row.in_force;
    line.versions = row.versions;
    line.not_staffed = row.not_staffed;
    line.drafts = row.drafts;
    return line;
}

Result<ProcessPageView> process_page(process::Processes& processes, Transaction& tx,
                                     const std::string& code) {
    const auto rows = processes.list(tx, code);
    ProcessPageView page;
    page.code = code;
    for (const process::DraftRow& draft : processes.drafts(tx, code)) {
        page.kind = draft.kind;
        page.name = draft.name;
        page.drafts.push_back(view_of(draft));
    }
    if (rows.empty() && page.drafts.empty())
        return Error{Kind::not_found, "process.not_found", "", {{"code", code}, {"version", "1"}}};
    std::vector<bool> left_out;
    for (const process::VersionRow& row : rows) {
        auto missing = processes.not_staffed(tx, code, static_cast<int>(row.version));
        left_out.push_back(!missing.empty());
        page.versions.push_back({row.version, row.name, process::LifeState::approved,
                                 row.decision_no, row.decision_on, row.in_force_from,
                                 row.retired_from, row.checked_at, row.published_by, row.sha256,
                                 std::move(missing)});
    }
    const auto states = process::states_of(rows, left_out, date_of(tx.now()));
    for (std::size_t i = 0; i < states.size(); ++i) page.versions[i].state = states[i];
    if (!rows.empty()) {
        page.name = rows.front().name;
        page.kind = processes.kind_of(tx, code).value_or(page.kind);
    }
    return page;
}

}  // namespace motcua::api
