// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/occurrences.hpp"

#include "modules/dossiers/commands/inside.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/occurrence_rows.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::dossiers {
namespace {

/// So many in so short a time, each sent by work that itself began so, turn round.
constexpr std::int64_t kSwarm = 200;
constexpr minutes kSwarmTime{10};
/// Agencies looked at in one transaction.
constexpr int kLookedAt = 30;

const Actor& starter() {
    static const Actor actor = Actor::system("dossiers.start");
    return actor;
}

/// The agencies an event names. Refuses process.no_such_agency.
Result<std::vector<AgencyId>> named(const Rooms& rooms, Transaction& tx,
                                    const process::Element& start, const std::string& process,
                                    const process::Variables& facts) {
    std::vector<std::string> codes;
    if (start.agency.is_computed()) {
        const process::Value value = start.agency.formula.parsed
                                         ? start.agency.formula.parsed->evaluate(facts).value
                                         : process::Value();
        const auto take = [&](const process::Value& each) {
            codes.push_back(each.text() ? *each.text() : "");
        };
        if (value.list())
            for (const process::Value& each : *value.list()) take(each);
        else
            take(value);
    } else {
        codes.push_back(start.agency.text);
    }
    Received matter;
    matter.procedure_code = process;
    std::vector<AgencyId> agencies;
    for (const std::string& code : codes) {
        const auto agency = rooms.agency_named(tx, code, matter);
        if (!agency) return Error{Kind::invalid, "process.no_such_agency", "", {{"agency", code}}};
        agencies.push_back(*agency);
    }
    return agencies;
}

std::string day_text(Date day) {
    const std::chrono::year_month_day on{day};
    return fmt::format("{:02}/{:02}/{:04}", unsigned(on.day()), unsigned(on.month()),
                       int(on.year()));
}

std::string title_of(const process::Definition& definition, const process::Element& start,
                     const OccurrenceRow& row) {
    std::string title = start.name.empty() ? definition.name : start.name;
    title += " " + day_text(date_of(row.at));
    if (!row.correlation.empty()) title += " (" + row.correlation + ")";
    return title;
}

process::Variables facts_of(const OccurrenceRow& row, Transaction& tx) {
    auto facts = process::read_facts(row.facts);
    ensure(facts.has_value());
    if (row.trigger == process::Trigger::message)
        (*facts)["correlation"] = process::Value(row.correlation);
    if (row.from_code.empty()) return *std::move(facts);
    if (const auto sender = load(tx, row.from_code))
        (*facts)["from_agency"] = process::Value(sender->intake.competent.agency_code);
    return *std::move(facts);
}

std::string params_text(const Error& error) {
    return json::write(
        std::map<std::string, std::string>(error.params.begin(), error.params.end()));
}

/// Refuses process.not_staffed, and what the engine refuses.
Result<BegunInternalWork> begin_there(const Rooms& rooms, Transaction& tx, const OccurrenceRow& row,
                                      AgencyId agency, const process::Definition& definition,
                                      const process::Element& start,
                                      const process::Variables& facts) {
    const Date today = date_of(tx.now());
    Inside work;
    work.place = rooms.place(tx, organisation::whole(agency), today);
    if (auto staffed = expect_staffed(rooms, tx, definition, work.place.office, today); !staffed)
        return staffed.error();
    work.title = title_of(definition, start, row);
    work.begun_by = BegunBy{std::string(code(row.trigger)),
                            row.element,
                            row.element_name,
                            row.id.text(),
                            row.at,
                            row.name,
                            row.correlation,
                            row.from_name};
    work.start = {facts, row.element};
    return begin_inside(rooms, tx, starter(), definition, work);
}

/// Work in one agency: begun, refused there, or none because the agency has no people for it and
/// nobody named it.
void begin_in(const Rooms& rooms, Transaction& tx, OccurrenceRow& row, AgencyId agency,
              const process::Definition& definition, const process::Element& start,
              const process::Variables& facts) {
    const auto begun = begin_there(rooms, tx, row, agency, definition, start, facts);
    if (!begun && begun.error().code == "process.not_staffed" && !process::names_agencies(start))
        return;
    ++(begun ? row.begun : row.refused);
    tx.exec(sql::add_begun, row.id, agency, begun ? begun->dossier_code : "",
            begun ? "" : begun.error().code, begun ? "{}" : params_text(begun.error()));
}

bool turns_round(Transaction& tx, const process::EventStart& start, const Came& came) {
    if (came.from_code.empty()) return false;
    const auto sender = load(tx, came.from_code);
    return sender && sender->intake.begun_by &&
           tx.query<std::int64_t>(sql::count_occurrences, start.code, start.element,
                                  tx.now() - kSwarmTime)
                   .one() >= kSwarm;
}

enum class Next { again, done };

/// The next agency in which work begins.
Next begin_next(const Rooms& rooms, Transaction& tx, OccurrenceRow& row) {
    const auto definition =
        rooms.process_pinned(tx, row.process_code, static_cast<int>(row.process_version));
    const process::Element* start = definition->element(row.element);
    ensure(start != nullptr);
    const process::Variables facts = facts_of(row, tx);
    std::vector<AgencyId> agencies;
    if (process::names_agencies(*start)) {
        auto these = named(rooms, tx, *start, row.process_code, facts);
        if (!these) {
            row.refusal = these.error().code;
            row.params = params_text(these.error());
        }
        if (these) agencies = *std::move(these);
    } else {
        for (const auto& each : organisation::agencies(tx, date_of(tx.now())))
            agencies.push_back(each.agency);
    }
    std::ranges::sort(agencies);
    const auto same = std::ranges::unique(agencies);
    agencies.erase(same.begin(), same.end());
    int looked_at = 0;
    for (const AgencyId agency : agencies) {
        if (row.reached.is_set() && agency <= row.reached) continue;
        if (++looked_at > kLookedAt) return Next::again;
        const auto before = row.begun;
        begin_in(rooms, tx, row, agency, *definition, *start, facts);
        row.reached = agency;
        if (row.begun > before) return Next::again;
    }
    return Next::done;
}

}  // namespace

void begin_by(Transaction& tx, const process::EventStart& start, const Came& came) {
    const auto id = tx.make_id<OccurrenceId>();
    const bool is_swarm = turns_round(tx, start, came);
    const bool is_new =
        tx.exec(
              sql::add_occurrence, id, start.code, start.version, start.element, start.element_name,
              start.trigger, came.subject, came.at, came.name, came.correlation, came.facts,
              came.from_code, came.from_name, is_swarm ? "process.loops" : "",
              is_swarm
                  ? json::write(std::map<std::string, std::string>{{"element", start.element_name}})
                  : "{}",
              is_swarm, tx.now())
            .count() > 0;
    if (is_new && !is_swarm) jobs::enqueue(tx, kBeginWork, id.text(), tx.now());
}

Result<> start_by_clock(const Rooms& rooms, Transaction& tx, const jobs::Due& due) {
    const auto timer = json::read<process::StartTimer>(due.payload.text);
    if (!timer) return timer.error();
    const auto start = rooms.processes().take_timer(tx, *timer);
    if (start) begin_by(tx, *start, {.subject = iso(*start->next_at), .at = *start->next_at});
    return {};
}

Result<> run_begin_work(const Rooms& rooms, Database& database, const jobs::Due& due) {
    const auto id = OccurrenceId::parse(due.aggregate);
    ensure(id.has_value());
    for (;;) {
        const Next next = database.write([&](Transaction& tx) {
            auto row = tx.query<OccurrenceRow>(sql::lock_occurrence, *id).maybe();
            if (!row || row->is_over) return Next::done;
            const Next after = begin_next(rooms, tx, *row);
            tx.exec(sql::move_occurrence, *id, row->reached, row->begun, row->refused, row->refusal,
                    row->params, after == Next::done);
            return after;
        });
        if (next == Next::done) return {};
    }
}

Result<BegunInternalWork> retry_start(const Rooms& rooms, Transaction& tx, const Actor& by,
                                      OccurrenceId occurrence, AgencyId agency) {
    if (auto allowed = expect_designer(tx, by); !allowed) return allowed.error();
    auto row = tx.query<OccurrenceRow>(sql::lock_occurrence, occurrence).maybe();
    const auto there = tx.query<std::string>(sql::begun_there, occurrence, agency).maybe();
    if (!row || !there) return Error{Kind::not_found, "dossier.start_unknown"};
    if (!there->empty()) return BegunInternalWork{*there};
    const Date today = date_of(tx.now());
    const auto still = organisation::agency(tx, agency, today);
    if (!still || still->to_on < today)
        return Error{Kind::wrong_state,
                     "process.no_such_agency",
                     "",
                     {{"agency", still ? still->code : ""}}};
    const auto definition =
        rooms.process_pinned(tx, row->process_code, static_cast<int>(row->process_version));
    const process::Element* start = definition->element(row->element);
    ensure(start != nullptr);
    auto begun = begin_there(rooms, tx, *row, agency, *definition, *start, facts_of(*row, tx));
    if (!begun) return begun;
    tx.exec(sql::begun_at_last, occurrence, agency, begun->dossier_code);
    tx.exec(sql::move_occurrence, occurrence, row->reached, row->begun + 1, row->refused - 1,
            row->refusal, row->params, row->is_over);
    audit::append(tx, {.actor = by,
                       .act = "dossiers.retry_start",
                       .subjects = {row->process_code, begun->dossier_code},
                       .request = "",
                       .detail = {"{}"}});
    return begun;
}

}  // namespace motcua::dossiers
