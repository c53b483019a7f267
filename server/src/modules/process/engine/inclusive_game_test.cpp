// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

/// The token game with inclusive gateways, boundary events and termination, written apart from the
/// engine: ways are searched forwards from every mark, nothing is remembered.
class WideGame {
public:
    struct Facts {
        int choice = 0;
        unsigned open = 0;  ///< which ways out of an inclusive gateway are true
    };

    explicit WideGame(const Definition& definition) : definition_(definition) {}

    void start(const Facts& facts) {
        facts_ = facts;
        send(*definition_.element("start"));
        settle();
    }
    void complete(const std::string& task, const Facts& facts) {
        facts_ = facts;
        tasks.erase(std::ranges::find(tasks, task));
        send(*definition_.element(task));
        settle();
    }
    void happen(const Element& event, const Facts& facts) {
        facts_ = facts;
        if (event.is_interrupting) tasks.erase(std::ranges::find(tasks, event.attached_to));
        send(event);
        settle();
    }
    /// It loops or multiplies: nothing is learnt from going on.
    bool is_endless() const { return steps > 1'000 || marks.size() > 60; }
    std::vector<std::string> tasks;
    std::vector<int> marks;
    bool is_terminated = false;
    bool is_ambiguous = false;  ///< two inclusive joins could go first
    int steps = 0;

private:
    bool is_marked(int flow) const { return std::ranges::find(marks, flow) != marks.end(); }
    void unmark(int flow) { marks.erase(std::ranges::find(marks, flow)); }
    const Element& target(int flow) const {
        return definition_.elements[definition_.flows[flow].target];
    }
    void settle() {
        while (!is_terminated && !is_endless() && (step() || join())) ++steps;
    }
    void send(const Element& element) {
        std::vector<int> taken;
        const auto& out = element.outgoing;
        for (std::size_t i = 0; i < out.size(); ++i) {
            const bool is_last = i + 1 == out.size();
            const auto choice = static_cast<std::size_t>(facts_.choice);
            if (element.kind == ElementKind::exclusiveGateway && out.size() > 1) {
                if (i == std::min(choice, out.size() - 1)) taken.push_back(out[i]);
            } else if (element.kind == ElementKind::inclusiveGateway && out.size() > 1) {
                if (is_last ? taken.empty() : (facts_.open >> i & 1) == 1) taken.push_back(out[i]);
            } else {
                taken.push_back(out[i]);
            }
        }
        marks.insert(marks.end(), taken.begin(), taken.end());
    }
    bool step() {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const Element& at = target(marks[i]);
            const bool joins = (at.kind == ElementKind::parallelGateway ||
                                at.kind == ElementKind::inclusiveGateway) &&
                               at.incoming.size() > 1;
            if (joins) {
                if (!std::ranges::all_of(at.incoming, [&](int in) { return is_marked(in); }))
                    continue;
                for (const int in : at.incoming) unmark(in);
                send(at);
                return true;
            }
            marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(i));
            if (at.kind == ElementKind::userTask)
                tasks.push_back(at.id);
            else if (at.trigger == Trigger::terminate)
                end();
            else
                send(at);
            return true;
        }
        return false;
    }
    void end() {
        is_terminated = true;
        tasks.clear();
        marks.clear();
    }
    /// Every flow a mark on `flow` may come to without going through `gateway`.
    std::set<int> comes_to(int flow, const Element& gateway) const {
        std::set<int> seen;
        std::vector<int> open{flow};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (!seen.insert(at).second) continue;
            const Element& element = target(at);
            if (element.id == gateway.id) continue;
            open.insert(open.end(), element.outgoing.begin(), element.outgoing.end());
            for (const int event : element.boundary)
                for (const int out : definition_.elements[event].outgoing) open.push_back(out);
        }
        return seen;
    }
    bool may_join(const Element& gateway) const {
        std::vector<int> moving = marks;
        for (const auto& task : tasks) {
            const Element& element = *definition_.element(task);
            moving.insert(moving.end(), element.outgoing.begin(), element.outgoing.end());
            for (const int event : element.boundary)
                for (const int out : definition_.elements[event].outgoing) moving.push_back(out);
        }
        for (const int flow : moving) {
            const auto reached = comes_to(flow, gateway);
            bool to_empty = false, to_filled = false;
            for (const int in : gateway.incoming)
                if (reached.contains(in)) (is_marked(in) ? to_filled : to_empty) = true;
            if (to_empty && !to_filled) return false;
        }
        return true;
    }
    bool join() {
        std::vector<const Element*> ready;
        for (const Element& element : definition_.elements)
            if (element.kind == ElementKind::inclusiveGateway && element.incoming.size() > 1 &&
                std::ranges::any_of(element.incoming, [&](int in) { return is_marked(in); }) &&
                may_join(element))
                ready.push_back(&element);
        if (ready.empty()) return false;
        is_ambiguous = is_ambiguous || ready.size() > 1;
        for (const int in : ready[0]->incoming)
            if (is_marked(in)) unmark(in);
        send(*ready[0]);
        return true;
    }
    const Definition& definition_;
    Facts facts_;
};

/// A random net with boundary events; not always sound.
std::string random_net(Random& random) {
    const int size = 4 + static_cast<int>(random.below(8));
    std::vector<std::string> names{"start"};
    std::string content = start("start");
    std::map<std::string, std::vector<std::string>> out;
    for (int i = 0; i < size; ++i) {
        const char* kinds[] = {"user", "user", "exclusive", "parallel", "inclusive", "inclusive"};
        names.push_back(kinds[random.below(6)] + std::to_string(i));
    }
    const auto add = [&](const std::string& from, const std::string& to) {
        auto& ways = out[from];
        if (std::ranges::find(ways, to) == ways.end()) ways.push_back(to);
    };
    for (int i = 0; i < size; ++i) add(names[i], names[i + 1]);
    add(names.back(), "end");
    for (std::uint64_t extra = random.below(7); extra > 0; --extra) {
        const auto& from = names[1 + random.below(size)];
        if (from[0] != 'u')
            add(from, random.below(9) == 0 ? "stop" : names[1 + random.below(size)]);
    }
    for (int i = 1; i <= size; ++i) {
        const std::string& name = names[i];
        if (name[0] != 'u') {
            const std::string more =
                name[0] == 'p' ? "" : "default=\"" + name + "-" + out[name].back() + "\"";
            content +=
                node(name.substr(0, name.find_first_of("0123456789")) + "Gateway", name, "", more);
            continue;
        }
        content += user(name);
        if (random.below(3) != 0) continue;
        content += boundary("on_" + name, name, "cycle R/PT1H", random.below(2) == 0);
        add("on_" + name, names[1 + random.below(size)]);
    }
    std::string ways;
    for (const auto& [from, all] : out)
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool is_conditional =
                (from[0] == 'e' || from[0] == 'i') && all.size() > 1 && i + 1 < all.size();
            ways += from + ">" + all[i] +
                    (!is_conditional  ? ""
                     : from[0] == 'e' ? "[choice=" + std::to_string(i) + "]"
                                      : "[w" + std::to_string(i) + "]") +
                    " ";
        }
    return content + end("end") + end("stop", "terminate") + flows(ways);
}

WideGame::Facts random_facts(Random& random) {
    return {static_cast<int>(random.below(3)), static_cast<unsigned>(random.below(16))};
}
Variables variables_of(const WideGame::Facts& facts) {
    Variables variables{{"choice", facts.choice}};
    for (int i = 0; i < 4; ++i) variables["w" + std::to_string(i)] = (facts.open >> i & 1) == 1;
    return variables;
}
std::vector<std::string> sorted_tasks(const Instance& instance) {
    std::vector<std::string> open;
    for (const auto& task : open_tasks(instance)) open.push_back(task.element);
    std::ranges::sort(open);
    return open;
}

TEST(WideTokenGame, and_engine_open_the_same_tasks_on_random_nets) {
    int ended = 0, terminated = 0, refused = 0, ambiguous = 0, acts = 0, events = 0;
    for (std::uint64_t seed = 1; seed <= 900; ++seed) {
        SeededRandom random(seed);
        const auto definition = definition_of(model(random_net(random)));
        Running run{definition};
        WideGame game(definition);
        auto facts = random_facts(random);
        game.start(facts);
        bool goes = game.is_endless() || run.start(variables_of(facts)).has_value();
        for (int turn = 0; turn < 25 && goes && !run.instance.ended; ++turn) {
            std::ranges::sort(game.tasks);
            if (game.is_ambiguous || game.is_endless()) break;
            ASSERT_EQ(sorted_tasks(run.instance), game.tasks)
                << "seed " << seed << " turn " << turn;
            if (game.tasks.size() > 30) break;
            facts = random_facts(random);
            const auto timers = waits(run.instance);
            ++acts;
            if (!timers.empty() && random.below(3) == 0) {
                const Wait& wait = timers[random.below(timers.size())];
                goes = run.act(FireTimer{wait.key, variables_of(facts)}).has_value();
                game.happen(*definition.element(wait.element), facts);
                ++events;
            } else {
                const auto open = open_tasks(run.instance);
                const auto& task = open[random.below(open.size())];
                goes = run.act(CompleteTask{task.key, "", variables_of(facts)}).has_value();
                game.complete(task.element, facts);
            }
        }
        ambiguous += game.is_ambiguous;
        if (game.is_ambiguous || game.is_endless()) continue;
        if (!goes) {
            ++refused;  // stuck
            EXPECT_TRUE(game.tasks.empty() && !game.marks.empty()) << "seed " << seed;
        } else if (run.instance.ended) {
            EXPECT_EQ(run.instance.ended == Ended::terminated, game.is_terminated) << seed;
            EXPECT_TRUE(game.tasks.empty() && game.marks.empty()) << "seed " << seed;
            ++(game.is_terminated ? terminated : ended);
        }
        EXPECT_EQ(run.instance, rebuild(run.log)) << "seed " << seed;
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(ended, 200);
    EXPECT_GT(terminated, 30);
    EXPECT_GT(refused, 20);
    EXPECT_LT(ambiguous, 200);
    EXPECT_GT(acts, 2'000);
    EXPECT_GT(events, 100);
}

TEST(WideTokenGame, never_gets_stuck_where_check_found_no_fault) {
    int checked = 0;
    for (std::uint64_t seed = 1; seed <= 1'500; ++seed) {
        SeededRandom random(seed);
        const auto definition = definition_of(model(random_net(random)));
        if (has_errors(check(definition))) continue;
        ++checked;
        Running run{definition};
        auto done = run.start(variables_of(random_facts(random)));
        for (int turn = 0; turn < 40 && done && !run.instance.ended; ++turn) {
            const auto timers = waits(run.instance);
            const auto open = open_tasks(run.instance);
            if (!timers.empty() && random.below(3) == 0)
                done = run.act(FireTimer{timers[random.below(timers.size())].key,
                                         variables_of(random_facts(random))});
            else
                done = run.act(CompleteTask{open[random.below(open.size())].key, "",
                                            variables_of(random_facts(random))});
        }
        ASSERT_TRUE(done || code_of(done) == "process.loops") << "seed " << seed << code_of(done);
    }
    EXPECT_GT(checked, 100);
}

}  // namespace
}  // namespace motcua::process
