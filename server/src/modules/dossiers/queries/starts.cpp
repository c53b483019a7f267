// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/occurrences.hpp"
#include "modules/dossiers/internal_work.hpp"
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/occurrence_rows.hpp"

namespace motcua::dossiers {
namespace {

struct LastRow {
    Instant at{};
    std::int64_t begun = 0;
    std::int64_t refused = 0;
    bool is_over = false;
};
BOOST_DESCRIBE_STRUCT(LastRow, (), (at, begun, refused, is_over))

struct CameRow {
    OccurrenceId id;
    std::string process_code;
    std::int64_t process_version = 0;
    std::string element;
    std::string element_name;
    process::Trigger trigger = process::Trigger::none;
    Instant at{};
    std::string name;
    std::string correlation;
    std::string from_name;
    bool is_over = false;
    std::optional<AgencyId> agency;
    std::string code;
    std::string refusal;
    std::string params;
};
BOOST_DESCRIBE_STRUCT(CameRow, (),
                      (id, process_code, process_version, element, element_name, trigger, at, name,
                       correlation, from_name, is_over, agency, code, refusal, params))

StartLine line_of(const Rooms& rooms, Transaction& tx, const process::EventStart& start) {
    StartLine line;
    line.process_code = start.code;
    line.version = start.version;
    line.element = start.element;
    line.element_name = start.element_name;
    line.trigger = start.trigger;
    line.name = start.name;
    line.correlation = start.correlation;
    line.timer_kind = start.timer_kind;
    line.timer = start.timer;
    line.next_at = start.next_at;
    const auto definition = rooms.process_pinned(tx, start.code, static_cast<int>(start.version));
    line.process_name = definition->name;
    const process::Element* element = definition->element(start.element);
    ensure(element != nullptr);
    if (process::names_agencies(*element)) {
        line.agency = element->agency.text;
        Received matter;
        matter.procedure_code = start.code;
        const auto named = element->agency.is_computed()
                               ? std::nullopt
                               : rooms.agency_named(tx, line.agency, matter);
        if (named) line.agency_name = rooms.office_of(tx, *named, date_of(tx.now())).agency_name;
    }
    if (const auto last =
            tx.query<LastRow>(sql::last_occurrence, start.code, start.element).maybe()) {
        line.last_at = last->at;
        line.last_begun = last->begun;
        line.last_refused = last->refused;
        line.last_is_over = last->is_over;
    }
    return line;
}

OccurrenceLine line_of(const Rooms& rooms, Transaction& tx, const CameRow& row) {
    OccurrenceLine line;
    line.occurrence = row.id;
    line.process_code = row.process_code;
    line.version = row.process_version;
    line.element = row.element;
    line.element_name = row.element_name;
    line.trigger = row.trigger;
    line.at = row.at;
    line.name = row.name;
    line.correlation = row.correlation;
    line.from = row.from_name;
    line.is_over = row.is_over;
    line.agency_id = row.agency;
    if (row.agency)
        line.agency_name = rooms.office_of(tx, *row.agency, date_of(tx.now())).agency_name;
    line.dossier_code = row.code;
    line.refusal = row.refusal;
    auto params = json::read<std::map<std::string, std::string>>(row.params);
    ensure(params.has_value());
    line.params = *std::move(params);
    return line;
}

}  // namespace

Result<> expect_designer(Transaction& tx, const Actor& by) {
    if (by.is == Actor::Is::system || identity::holds(tx, by, May::administer_processes)) return {};
    return Error{Kind::not_allowed, "dossier.not_allowed"};
}

Result<std::vector<StartLine>> list_starts(const Rooms& rooms, Transaction& tx, const Actor& by,
                                           const StartFilter& filter) {
    if (auto allowed = expect_designer(tx, by); !allowed) return allowed.error();
    std::vector<StartLine> lines;
    const auto after = std::tie(filter.after_code, filter.after_element);
    // Of no trigger: of every one. They are as many as processes begin by themselves.
    for (const auto& start :
         rooms.processes().begun_by(tx, process::Trigger::none, "", date_of(tx.now()))) {
        if (static_cast<std::int64_t>(lines.size()) == filter.at_most) break;
        const bool is_asked = filter.process_code.empty() || start.code == filter.process_code;
        if (is_asked && std::tie(start.code, start.element) > after)
            lines.push_back(line_of(rooms, tx, start));
    }
    return lines;
}

Result<std::vector<OccurrenceLine>> list_occurrences(const Rooms& rooms, Transaction& tx,
                                                     const Actor& by,
                                                     const OccurrenceFilter& filter) {
    if (auto allowed = expect_designer(tx, by); !allowed) return allowed.error();
    std::vector<OccurrenceLine> lines;
    for (const CameRow& row :
         tx.query<CameRow>(sql::occurrence_lines, filter.process_code, filter.agency,
                           filter.only_refused, filter.before, filter.after, filter.at_most)
             .rows())
        lines.push_back(line_of(rooms, tx, row));
    return lines;
}

}  // namespace motcua::dossiers
