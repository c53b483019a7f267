// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/process/process.hpp"
#include "modules/process/sql.hpp"

namespace motcua::process {

namespace {

/// The version in force on the day, and those that come into force after it.
bool counts(const VersionRow& row, Date on, bool is_replaced) {
    return !is_replaced && !(row.retired_from && *row.retired_from <= on);
}

void add_steps(const Definition& definition, std::string_view model,
               std::vector<AsksModel>& askers) {
    for (const Element& element : definition.elements) {
        if (local_kind(element.kind) != ElementKind::businessRuleTask || element.model != model)
            continue;
        AsksModel asker{AsksModelAs::step, definition.code, definition.name,
                        element.name.empty() ? element.id : element.name};
        if (std::ranges::find(askers, asker) == askers.end()) askers.push_back(std::move(asker));
    }
}

/// A city runs thousands of processes: those whose file does not say the model are not read.
bool names(Transaction& tx, const VersionRow& row, std::string_view model) {
    const Bytes file = tx.query<Bytes>(sql::bpmn, row.code, row.version).one();
    const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
    return text.contains(model);
}

std::string named(const std::vector<AsksModel>& askers) {
    constexpr std::size_t kNamed = 10;
    std::string text;
    for (std::size_t i = 0; i < std::min(askers.size(), kNamed); ++i)
        text += (i > 0 ? ", " : "") + askers[i].code;
    return askers.size() > kNamed ? text + ", …" : text;
}

}  // namespace

std::vector<AsksModel> Processes::askers_of(Transaction& tx, std::string_view model, Date on) {
    std::vector<AsksModel> askers = around_.asked_by_offers(tx, model, on);
    std::string process;
    bool is_replaced = false;
    for (const VersionRow& row : list(tx)) {
        if (row.code != process) is_replaced = false;
        process = row.code;
        if (!counts(row, on, is_replaced)) continue;
        is_replaced = row.in_force_from <= on;
        if (!names(tx, row, model)) continue;
        if (const auto definition = parsed(tx, row)) add_steps(**definition, model, askers);
    }
    return askers;
}

Result<std::vector<AsksModel>> Processes::retire_model(Transaction& tx, const Actor& actor,
                                                       std::string_view model, int version,
                                                       Date from, StillAsked still) {
    if (auto done = models_.retire(tx, actor, model, version, from); !done) return done.error();
    if (models_.current(tx, model, from)) return std::vector<AsksModel>{};
    auto askers = askers_of(tx, model, from);
    if (!askers.empty() && still == StillAsked::refuse)
        return Error{
            Kind::wrong_state,
            "process.model_used",
            "",
            {{"model", std::string(model)}, {"from", iso(from)}, {"users", named(askers)}}};
    return askers;
}

}  // namespace motcua::process
