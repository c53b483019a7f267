// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/text.hpp"
#include "modules/process/process.hpp"
#include "modules/process/sql.hpp"
#include "modules/process/store/judge.hpp"
#include "modules/process/store/judge_models.hpp"
#include "modules/process/store/started.hpp"
#include "modules/process/store/write_down.hpp"

namespace motcua::process {

namespace {

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

/// " xin nghi phep nb 0001": every word has a blank before it, so that words are found by their
/// beginnings.
std::string search_words(const Definition& definition) {
    std::string words;
    for (const std::string& text : {definition.code, definition.name})
        for (const std::string& word : folded_words(text)) words += " " + word;
    return words;
}

void put_not_staffed(Transaction& tx, const std::string& code, int version,
                     const std::vector<NotStaffed>& missing) {
    for (const NotStaffed& each : missing)
        tx.exec(sql::add_not_staffed, code, version, each.agency, each.role, each.agency_name,
                tx.now());
}

}  // namespace

std::vector<Fault> Processes::faults_against(Transaction& tx, const Definition& definition,
                                             Date from) {
    std::vector<Fault> faults = check(definition);
    for (const auto& more : {faults_of_starts(definition, from, tx.now()),
                             faults_of_models(tx, models_, definition, from),
                             faults_of_use(tx, around_, definition, from)})
        faults.insert(faults.end(), more.begin(), more.end());
    const auto kind = tx.query<ProcessKind>(sql::kind_of_process, definition.code).maybe();
    if (kind && *kind != definition.kind)
        faults.push_back(
            {definition.process_id, "process.kind_differs", {{"kind", std::string(code(*kind))}}});
    return faults;
}

Result<Publication> Processes::publish(Transaction& tx, const Actor& actor, std::string_view bpmn,
                                       const Decision& decision) {
    if (auto may = expect_may_change(actor); !may) return may.error();
    const auto read = read_bpmn(bpmn);
    if (!read) return read.error();
    return put_in_force(tx, actor, *read, decision);
}

Result<Publication> Processes::put_in_force(Transaction& tx, const Actor& actor,
                                            const Definition& definition,
                                            const Decision& decision) {
    if (trimmed(decision.number).empty() || decision.signed_on == Date{} ||
        decision.in_force_from == Date{})
        return Error{Kind::invalid, "process.decision_missing", "decision"};
    const std::string& process = definition.code;
    Publication publication{process, 0, true, {}};
    const int last = static_cast<int>(tx.query<std::int64_t>(sql::lock_process, process).one());
    if (last > 0) {
        const auto newest = tx.query<VersionRow>(sql::one_version, process, last).one();
        if (newest.sha256 == definition.sha256 && !newest.retired_from) {
            publication.version = last;
            publication.is_new = false;
            publication.not_staffed = not_staffed(tx, process, last);
            return publication;
        }
    }
    publication.warnings = faults_against(tx, definition, decision.in_force_from);
    if (has_errors(publication.warnings)) return faulty(publication.warnings);
    publication.version = last + 1;
    publication.not_staffed = staffing_of(tx, around_, definition, decision.in_force_from);
    tx.exec(sql::add_definition, process, publication.version, definition.name, definition.sha256,
            std::string(trimmed(decision.number)), decision.signed_on, decision.in_force_from,
            tx.now(), actor.name, begins_by_hand(definition));
    tx.exec(sql::add_file, process, publication.version,
            Bytes(definition.text.begin(), definition.text.end()));
    put_not_staffed(tx, process, publication.version, publication.not_staffed);
    tx.exec(sql::move_process, process, publication.version, definition.kind, definition.name,
            search_words(definition));
    put_starts(tx, definition, publication.version, decision.in_force_from);
    write_down(tx, actor, "process.publish", process, publication.version);
    return publication;
}

Result<std::vector<NotStaffed>> Processes::judge_staffing(Transaction& tx, const Actor& actor,
                                                          const std::string& code, int version) {
    if (auto may = expect_may_change(actor); !may) return may.error();
    tx.query<std::int64_t>(sql::lock_process, code).one();
    const auto row = tx.query<VersionRow>(sql::one_version, code, version).maybe();
    if (!row) return not_found(code, version);
    const auto definition = parsed(tx, *row);
    if (!definition) return definition.error();
    const Date on = std::max(row->in_force_from, date_of(tx.now()));
    auto missing = staffing_of(tx, around_, **definition, on);
    tx.exec(sql::clear_not_staffed, code, version);
    put_not_staffed(tx, code, version, missing);
    write_down(tx, actor, "process.judge_staffing", code, version);
    return missing;
}

Result<> Processes::retire(Transaction& tx, const Actor& actor, const std::string& code,
                           int version, Date from) {
    if (auto may = expect_may_change(actor); !may) return may;
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

Result<std::string> Processes::file(Transaction& tx, const std::string& code, int version) {
    const auto bytes = tx.query<Bytes>(sql::bpmn, code, version).maybe();
    if (!bytes) return not_found(code, version);
    return std::string(bytes->begin(), bytes->end());
}

Result<DefinitionPtr> Processes::parsed(Transaction& tx, const VersionRow& row) {
    std::string key = row.code + " " + std::to_string(row.version) + " " + row.sha256;
    if (auto found = parsed_.find(key)) return found;
    const Bytes bytes = tx.query<Bytes>(sql::bpmn, row.code, row.version).one();
    auto read = read_bpmn({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    ensure(read.has_value());  // it was read when it was published
    read->version = static_cast<int>(row.version);
    auto definition = std::make_shared<const Definition>(std::move(*read));
    parsed_.keep(std::move(key), definition);
    return definition;
}

}  // namespace motcua::process
