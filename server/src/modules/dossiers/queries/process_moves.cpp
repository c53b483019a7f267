// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/move_process.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kShown = 50;

struct RefusalRow {
    std::string dossier_code;
    std::string element;
    std::string code;
    std::string params;
};
BOOST_DESCRIBE_STRUCT(RefusalRow, (), (dossier_code, element, code, params))

/// Counts dossiers by the elements at which they stand.
class Standing {
public:
    Standing(const MoveVersions& versions, const process::Mapping& mapping)
        : versions_(versions), mapping_(mapping) {}

    void look_at(const process::Instance& instance) {
        std::set<std::string> elements;
        for (const process::OpenTask& task : process::open_tasks(instance))
            elements.insert(task.element);
        for (const process::Wait& wait : process::waits(instance)) elements.insert(wait.element);
        for (const std::string& element : elements) ++counts_[element];
    }
    std::vector<StandingAt> all() const {
        std::vector<StandingAt> all;
        for (const auto& [id, count] : counts_) {
            const auto named = mapping_.find(id);
            const bool is_there =
                versions_.to->element(named == mapping_.end() ? id : named->second) != nullptr;
            all.push_back({id, versions_.from->element(id)->name, count, is_there});
        }
        return all;
    }

private:
    const MoveVersions& versions_;
    const process::Mapping& mapping_;
    std::map<std::string, std::int64_t> counts_;
};

}  // namespace

Result<MovePreview> preview_process_move(const Rooms& rooms, Transaction& tx,
                                         const MoveProcess& what, std::string_view after,
                                         int at_most) {
    const auto versions = versions_of(rooms, tx, what);
    if (!versions) return versions.error();
    const process::Mapping mapping = mapping_of(what.mapping);
    MovePreview preview;
    Standing standing(*versions, mapping);
    const auto codes =
        tx.query<std::string>(sql::running_on, what.process_code, what.from, after, at_most).rows();
    for (const std::string& code : codes) {
        const auto dossier = load(tx, code);
        if (!dossier) continue;
        const process::Instance instance = instance_of(*dossier);
        const auto plan = process::plan_move(*versions->from, *versions->to, instance, mapping);
        ++preview.looked_at;
        if (has_ended(plan.obstacles)) continue;
        standing.look_at(instance);
        if (plan.obstacles.empty())
            ++preview.movable;
        else
            preview.refused.push_back(refusal_of(code, plan.obstacles.front()));
    }
    preview.standing = standing.all();
    if (std::ssize(codes) == at_most) preview.next = codes.back();
    return preview;
}

std::optional<ProcessMoveView> process_move(Transaction& tx, ProcessMoveId id) {
    return tx.query<ProcessMoveView>(sql::one_process_move, id).maybe();
}

std::vector<ProcessMoveView> process_moves(Transaction& tx, std::string_view code) {
    return tx.query<ProcessMoveView>(sql::process_moves, code, kShown).rows();
}

std::vector<MoveRefusal> move_refusals(Transaction& tx, ProcessMoveId move, std::string_view after,
                                       std::int64_t at_most) {
    std::vector<MoveRefusal> refusals;
    for (RefusalRow& row : tx.query<RefusalRow>(sql::move_refusals, move, after, at_most).rows()) {
        auto params = json::read<std::map<std::string, std::string>>(row.params);
        ensure(params.has_value());
        refusals.push_back({std::move(row.dossier_code), std::move(row.element),
                            std::move(row.code), *std::move(params)});
    }
    return refusals;
}

}  // namespace motcua::dossiers
