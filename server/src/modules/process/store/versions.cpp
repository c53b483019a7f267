// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/text.hpp"
#include "modules/process/process.hpp"
#include "modules/process/sql.hpp"

namespace motcua::process {

namespace {

constexpr std::int64_t kPageMax = 200;

/// Words in their order, each by its beginning; "%" and "_" do not survive folding.
std::string pattern(std::string_view text) {
    std::string like;
    for (const std::string& word : folded_words(text)) like += "% " + word;
    return like.empty() ? like : like + "%";
}

/// ",H26.1,H26.2,"
std::string listed(const Between& between) {
    std::string all = "," + between.reception + "," + between.competent + ",";
    for (const std::string& partner : between.partners) all += partner + ",";
    return all;
}

}  // namespace

std::vector<LifeState> states_of(const std::vector<VersionRow>& versions,
                                 const std::vector<bool>& left_out, Date today) {
    std::vector<LifeState> states;
    bool is_replaced = false;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const VersionRow& version = versions[i];
        if (version.retired_from && *version.retired_from <= today) {
            states.push_back(LifeState::retired);
        } else if (version.in_force_from > today) {
            states.push_back(LifeState::approved);
        } else {
            states.push_back(is_replaced ? LifeState::retired : LifeState::in_force);
            is_replaced = is_replaced || !left_out[i];
        }
    }
    return states;
}

Result<DefinitionPtr> Processes::current(Transaction& tx, std::string_view code, Date on,
                                         const Between& between) {
    const std::string agencies = listed(between);
    const auto row = tx.query<VersionRow>(sql::version_in_force, code, on, agencies).maybe();
    if (row) return parsed(tx, *row);
    const Error none{Kind::not_found, "process.none_in_force", "", {{"code", std::string(code)}}};
    const auto newest = tx.query<VersionRow>(sql::version_in_force, code, on, "").maybe();
    if (!newest) return none;
    for (const NotStaffed& each : not_staffed(tx, code, static_cast<int>(newest->version)))
        if (agencies.contains("," + each.agency + ","))
            return Error{
                Kind::wrong_state,
                "process.not_staffed",
                "",
                {{"code", std::string(code)}, {"agency", each.agency_name}, {"role", each.role}}};
    return none;
}

std::vector<VersionRow> Processes::list(Transaction& tx, std::optional<std::string> code) {
    return tx.query<VersionRow>(sql::all_versions, code).rows();
}

std::optional<ProcessKind> Processes::kind_of(Transaction& tx, std::string_view code) {
    return tx.query<ProcessKind>(sql::kind_of_process, code).maybe();
}

std::vector<NotStaffed> Processes::not_staffed(Transaction& tx, std::string_view code,
                                               int version) {
    return tx.query<NotStaffed>(sql::not_staffed, code, version).rows();
}

ProcessPage Processes::page(Transaction& tx, const ProcessFilter& filter) {
    const std::string kind(filter.kind ? motcua::code(*filter.kind) : "");
    const std::string like = pattern(filter.text);
    const std::int64_t limit = std::clamp<std::int64_t>(filter.limit, 1, kPageMax);
    ProcessPage page;
    page.rows = tx.query<ProcessRow>(sql::processes_page, kind, like, filter.after, limit + 1,
                                     date_of(tx.now()))
                    .rows();
    page.is_last = std::ssize(page.rows) <= limit;
    if (!page.is_last) page.rows.pop_back();
    page.total = tx.query<std::int64_t>(sql::count_processes, kind, like).one();
    return page;
}

std::vector<Startable> Processes::startable(Transaction& tx, std::string_view agency,
                                            const ProcessFilter& filter) {
    return tx
        .query<Startable>(sql::startable, date_of(tx.now()), pattern(filter.text), filter.after,
                          agency, std::clamp<std::int64_t>(filter.limit, 1, kPageMax))
        .rows();
}

}  // namespace motcua::process
