// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/text.hpp"
#include "modules/process/process.hpp"
#include "modules/process/sql.hpp"
#include "modules/process/store/served.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::process {

namespace {

constexpr std::size_t kParsedMax = 500;

Error not_allowed() {
    return {Kind::not_allowed, "process.not_allowed"};
}

Error not_found(std::string_view code, int version) {
    return {Kind::not_found,
            "process.not_found",
            "",
            {{"code", std::string(code)}, {"version", std::to_string(version)}}};
}

Error faulty(const std::vector<Fault>& faults) {
    const auto first = std::ranges::find(faults, Severity::error, &Fault::severity);
    const auto count = std::ranges::count(faults, Severity::error, &Fault::severity);
    return {
        Kind::invalid,
        "process.faulty",
        "bpmn",
        {{"count", std::to_string(count)}, {"element", first->element_id}, {"fault", first->code}}};
}

void write_down(Transaction& tx, const Actor& actor, std::string act, const std::string& code,
                int version) {
    audit::append(tx, {.actor = actor,
                       .act = std::move(act),
                       .subjects = {code},
                       .request = "",
                       .detail = {R"({"version":)" + std::to_string(version) + "}"}});
}

}  // namespace

Result<Publication> Processes::publish(Transaction& tx, const Actor& actor, std::string_view bpmn,
                                       const Decision& decision) {
    if (actor.is == Actor::Is::public_visitor) return not_allowed();
    if (trimmed(decision.number).empty() || decision.signed_on == Date{} ||
        decision.in_force_from == Date{})
        return Error{Kind::invalid, "process.decision_missing", "decision"};
    const auto read = read_bpmn(bpmn);
    if (!read) return read.error();
    Publication publication{read->code, 0, true, check(*read)};
    if (has_errors(publication.warnings)) return faulty(publication.warnings);
    if (const auto faults = not_served(*read); !faults.empty()) return faulty(faults);

    const int last = static_cast<int>(tx.query<std::int64_t>(sql::lock_process, read->code).one());
    if (last > 0) {
        const auto newest = tx.query<VersionRow>(sql::one_version, read->code, last).one();
        if (newest.sha256 == read->sha256 && !newest.retired_from) {
            publication.version = last;
            publication.is_new = false;
            return publication;
        }
    }
    publication.version = last + 1;
    const Bytes bytes(bpmn.begin(), bpmn.end());
    tx.exec(sql::add_definition, read->code, publication.version, read->name, read->sha256, bytes,
            std::string(trimmed(decision.number)), decision.signed_on, decision.in_force_from,
            tx.now(), actor.name);
    tx.exec(sql::set_last_version, read->code, publication.version);
    write_down(tx, actor, "process.publish", read->code, publication.version);
    return publication;
}

Result<> Processes::retire(Transaction& tx, const Actor& actor, const std::string& code,
                           int version, Date from) {
    if (actor.is == Actor::Is::public_visitor) return not_allowed();
    // A process nobody published gets no head row: the refusal rolls it back.
    tx.query<std::int64_t>(sql::lock_process, code).one();
    const auto row = tx.query<VersionRow>(sql::one_version, code, version).maybe();
    if (!row) return not_found(code, version);
    if (row->retired_from) return Error{Kind::wrong_state, "process.already_retired"};
    if (from <= row->in_force_from)
        return Error{Kind::invalid, "process.retired_too_early", "from"};
    tx.exec(sql::retire, code, version, from);
    write_down(tx, actor, "process.retire", code, version);
    return {};
}

Result<DefinitionPtr> Processes::find(Transaction& tx, std::string_view code, int version) {
    const auto row = tx.query<VersionRow>(sql::one_version, code, version).maybe();
    if (!row) return not_found(code, version);
    return parsed(tx, *row);
}

Result<DefinitionPtr> Processes::current(Transaction& tx, std::string_view code, Date on) {
    const auto row = tx.query<VersionRow>(sql::version_in_force, code, on).maybe();
    if (!row)
        return Error{Kind::not_found, "process.none_in_force", "", {{"code", std::string(code)}}};
    return parsed(tx, *row);
}

std::vector<VersionRow> Processes::list(Transaction& tx, std::optional<std::string> code) {
    return tx.query<VersionRow>(sql::all_versions, code).rows();
}

Result<DefinitionPtr> Processes::parsed(Transaction& tx, const VersionRow& row) {
    const std::string key = row.code + " " + std::to_string(row.version) + " " + row.sha256;
    {
        const std::lock_guard lock(mutex_);
        const auto found = parsed_.find(key);
        if (found != parsed_.end()) return found->second;
    }
    const Bytes bytes = tx.query<Bytes>(sql::bpmn, row.code, row.version).one();
    auto read = read_bpmn({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    ensure(read.has_value());  // it was read when it was published
    read->version = static_cast<int>(row.version);
    auto definition = std::make_shared<const Definition>(std::move(*read));
    const std::lock_guard lock(mutex_);
    if (parsed_.size() >= kParsedMax) parsed_.clear();
    parsed_.emplace(key, definition);
    return definition;
}

}  // namespace motcua::process
