// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "office.hpp"
#include "timing.hpp"

namespace motcua::bench {
namespace {

constexpr int kPeople = 500;
constexpr int kFew = 4;
constexpr int kMany = 5'859;  // Hà Nội's, as published

/// Ten steps of an agency's own work, drawn as large as real ones are.
std::string internal_bpmn(int number) {
    std::string nodes = R"(<b:startEvent id="s"/>)", flows, shapes;
    std::string before = "s";
    for (int step = 1; step <= 10; ++step) {
        const std::string id = fmt::format("step_{}", step);
        nodes += fmt::format(
            R"(<b:userTask id="{}" name="Bước {} của công việc nội bộ số {}" m:role="{}" m:budget="4 working_hour"/>)",
            id, step, number, step % 3 == 0 ? "leader" : "unit_head");
        flows += fmt::format(R"(<b:sequenceFlow id="f_{}" sourceRef="{}" targetRef="{}"/>)", step,
                             before, id);
        shapes += fmt::format(
            R"(<di:BPMNShape id="d_{0}" bpmnElement="{0}"><dc:Bounds x="{1}" y="80" width="100" height="80"/></di:BPMNShape>)",
            id, step * 150);
        before = id;
    }
    nodes += R"(<b:endEvent id="e"/>)";
    flows += fmt::format(R"(<b:sequenceFlow id="f_e" sourceRef="{}" targetRef="e"/>)", before);
    return fmt::format(
        R"(<?xml version="1.0"?><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" )"
        R"(xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" )"
        R"(xmlns:m="urn:motcua:bpmn:1"><b:process id="p" name="Quy trình nội bộ số {0}" isExecutable="true" )"
        R"(m:code="NB.{0:04}" m:kind="internal">{1}{2}</b:process><di:BPMNDiagram id="dia"><di:BPMNPlane id="pl" )"
        R"(bpmnElement="p">{3}</di:BPMNPlane></di:BPMNDiagram></b:definitions>)",
        number, nodes, flows, shapes);
}

/// A ward with so many internal processes; all else is the same.
class Ward {
public:
    Ward(const app::Common& common, int processes)
        : processes_(processes), house_(common), office_(house_) {
        const process::Decision decision{"1/BENCH", day("2026-01-01"), day("2026-01-01")};
        for (int from = 0; from < processes; from += 50)
            house_.database->write([&](Transaction& tx) {
                for (int i = from; i < std::min(from + 50, processes); ++i)
                    if (const auto done = house_.processes.publish(tx, Actor::system("bench"),
                                                                   internal_bpmn(i), decision);
                        !done)
                        throw std::runtime_error("refused: " + done.error().code);
            });
        office_.invite(kPeople, 7);
    }

    template <class Fn>
    static void time(Timed& into, Fn fn) {
        const auto before = SteadyClock::now();
        fn();
        into.each_ms.push_back(duration<double, std::milli>(SteadyClock::now() - before).count());
        into.acts = into.each_ms.size();
    }

    /// One round of an agency's day; work of another internal process begins in each.
    void round(std::size_t n, bool is_timed) {
        Timed ignored;
        const auto timed = [&](Timed& into) -> Timed& { return is_timed ? into : ignored; };
        Database& db = *house_.database;
        time(timed(receptions),
             [&] { db.write([&](Transaction& tx) { office_.receive(tx, n); }); });
        time(timed(internal), [&] { begin(n); });
        if (next_ >= tasks_.size()) {
            tasks_ = office_.tasks("assign");
            next_ = 0;
        }
        time(timed(completions),
             [&] { db.write([&](Transaction& tx) { office_.complete(tx, tasks_[next_++]); }); });
        time(timed(work_list), [&] {
            dossiers::WorkFilter filter;
            filter.list = "unit";
            filter.unit_id = office_.head_unit();
            db.read(
                [&](Transaction& tx) { return house_.dossiers.work(tx, office_.head(), filter); });
        });
        time(timed(process_list),
             [&] { db.read([&](Transaction& tx) { return house_.processes.page(tx, {}); }); });
        time(timed(process_search), [&] {
            const std::string word = std::to_string(n * 37 % static_cast<std::size_t>(processes_));
            db.read([&](Transaction& tx) {
                return house_.processes.page(tx, {{}, "noi bo so " + word, "", 50});
            });
        });
        time(timed(start_list), [&] {
            db.read([&](Transaction& tx) {
                return house_.processes.startable(tx, "", {{}, "noi bo", "", 30});
            });
        });
    }

    Timed receptions, completions, internal, work_list, process_list, process_search, start_list;

private:
    void begin(std::size_t n) {
        house_.database->write([&](Transaction& tx) {
            const auto begun = dossiers::begin_internal_work(
                house_.dossiers.rooms(), tx, office_.head(),
                {office_.head_unit(),
                 fmt::format("NB.{:04}", n * 7919 % static_cast<std::size_t>(processes_)),
                 "Việc nội bộ",
                 {}});
            if (!begun) throw std::runtime_error("refused: " + begun.error().code);
        });
    }

    int processes_;
    app::House house_;
    Office office_;
    std::vector<Office::Task> tasks_;
    std::size_t next_ = 0;
};

}  // namespace

void internal_work(const Options& options) {
    if (!options.common.database.empty())
        throw std::runtime_error("two folders are compared: SQLite only");
    app::Common many = options.common;
    many.data += "-many";
    std::filesystem::remove_all(many.data);
    std::filesystem::copy(options.common.data, many.data, std::filesystem::copy_options::recursive);
    Ward few(options.common, kFew), all(many, kMany);
    // In turn, so that whatever else the machine does meets both.
    const auto rounds = static_cast<std::size_t>(options.dossiers);
    for (std::size_t n = 0; n < rounds + 50; ++n)
        for (Ward* ward : {&few, &all}) ward->round(n, n >= 50);
    const auto say = [&](std::string_view what, Timed& with_few, Timed& with_all) {
        fmt::print(
            "{{\"what\": \"{}\", \"engine\": \"sqlite\", \"n\": {}, \"p50_ms\": {:.2f}, "
            "\"p99_ms\": {:.2f}, \"p50_with_{}\": {:.2f}, \"p99_with_{}\": {:.2f}, "
            "\"p50_ratio\": {:.2f}, \"p99_ratio\": {:.2f}}}\n",
            what, with_all.acts, with_few.quantile(0.5), with_few.quantile(0.99), kMany,
            with_all.quantile(0.5), kMany, with_all.quantile(0.99),
            with_all.quantile(0.5) / with_few.quantile(0.5),
            with_all.quantile(0.99) / with_few.quantile(0.99));
        std::fflush(stdout);
    };
    say("reception beside internal processes", few.receptions, all.receptions);
    say("step completion beside internal processes", few.completions, all.completions);
    say("internal work begun", few.internal, all.internal);
    say("work list of 50", few.work_list, all.work_list);
    say("list of processes", few.process_list, all.process_list);
    say("search of processes", few.process_search, all.process_search);
    say("list of what may be begun", few.start_list, all.start_list);
}

}  // namespace motcua::bench
