// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/internal_work.hpp"
#include "modules/dossiers/process_for_tests.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

/// Work inside an agency that no officer begins. Monday 2 March 2026, 08:00.
class BegunByEvents : public Office {
protected:
    static std::string begins(const std::string& event, const std::string& more = "") {
        return "<b:startEvent id=\"dawn\" name=\"Sáng\" " + more + ">" + event + "</b:startEvent>";
    }
    static constexpr std::string_view kNames =
        R"(<b:message id="m" name="broken"/><b:signal id="s" name="storm"/>)";
    static constexpr std::string_view kMessage = R"(<b:messageEventDefinition messageRef="m"/>)";
    static constexpr std::string_view kSignal = R"(<b:signalEventDefinition signalRef="s"/>)";

    /// One step by who holds `role`, begun by the events in `starts` ("dawn").
    static std::string file(const std::string& starts, const std::string& role = "appraiser",
                            const std::string& more = "", const std::string& name = "Rà soát") {
        return R"(<?xml version="1.0"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1">)" +
               std::string(kNames) + R"(<b:process id="x" name=")" + name +
               R"(" isExecutable="true" m:kind="internal" m:code="NB.TU">)" + starts +
               R"(<b:userTask id="do" name="Làm" m:role=")" + role +
               R"("/><b:endEvent id="end"/>)" + drawn::flows("dawn>do do>end " + more) +
               "</b:process></b:definitions>";
    }
    process::Decision from(const std::string& on) { return {"1/QĐ", day("2026-03-01"), day(on)}; }
    std::string publishes(const std::string& bpmn, const std::string& on = "2026-03-02") {
        return refused(act([&](Transaction& tx) {
            return processes.publish(tx, Actor::system("test"), bpmn, from(on));
        }));
    }
    /// A runner of its own each time: as after a restart.
    void runs() {
        jobs::JobRunner runner(database, database.clock, outbox);
        runner.on_timer(std::string(process::kStartTimer),
                        [this](Transaction& tx, const jobs::Due& due) {
                            return start_by_clock(dossiers.rooms(), tx, due);
                        });
        runner.on_job(std::string(kBeginWork), [this](Database& db, const jobs::Due& due) {
            return run_begin_work(dossiers.rooms(), db, due);
        });
        runner.on_job(std::string(kDeliver), [this](Database& db, const jobs::Due& due) {
            return dossiers.deliver(db, due);
        });
        runner.run_due(database.clock.now());
    }
    void at(std::string_view moment_of_day) {
        database.clock.set(moment(std::string(moment_of_day)));
        runs();
    }
    std::vector<WorkRow> listed(const Actor& who) {
        WorkFilter filter;
        filter.list = "unit";
        return act([&](Transaction& tx) { return dossiers.work(tx, who, filter); }).items;
    }
    std::size_t begun() { return listed(appraiser).size(); }
    std::vector<process::EventStart> starts() {
        return act([&](Transaction& tx) { return processes.starts(tx, "NB.TU"); });
    }
    std::vector<OccurrenceLine> came(bool only_refused = false) {
        return *act([&](Transaction& tx) {
            return list_occurrences(dossiers.rooms(), tx, administrator,
                                    {.process_code = "NB.TU", .only_refused = only_refused});
        });
    }
    std::string retries(const Actor& by, const OccurrenceLine& line) {
        const auto begun = act([&](Transaction& tx) {
            return retry_start(dossiers.rooms(), tx, by, line.occurrence,
                               line.agency_id.value_or(AgencyId()));
        });
        return begun ? begun->dossier_code : code_of(begun);
    }
    SentView sends(const SendMessage& what) {
        const auto sent = says(&Dossiers::send_message, Actor::system("test"), what);
        EXPECT_TRUE(sent) << code_of(sent);
        runs();
        return sent ? *sent : SentView{};
    }
    std::string ward() {
        return act([&](Transaction& tx) {
            return organisation::agency(tx,
                                        organisation::unit(tx, section, date_of(tx.now()))->agency,
                                        date_of(tx.now()))
                ->code;
        });
    }
};

}  // namespace motcua::dossiers
