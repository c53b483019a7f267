// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "modules/process/model/check.hpp"
#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

/// The textbook's token game, written apart from the engine: marks on flows and on tasks, nothing
/// remembered. Choices follow one number.
class Game {
public:
    explicit Game(const Definition& definition) : definition_(definition) {
        for (const Element& element : definition.elements)
            if (element.kind == ElementKind::startEvent) send(element);
    }
    void complete(const std::string& task, int choice) {
        choice_ = choice;
        const auto found = std::ranges::find(tasks, task);
        tasks.erase(found);
        send(*definition_.element(task));
        while (step()) {
        }
    }
    void settle() {
        while (step()) {
        }
    }
    std::vector<std::string> tasks;
    std::vector<std::string> marks;  // flow ids
    int steps = 0;

private:
    void send(const Element& element) {
        for (const int flow : element.outgoing) marks.push_back(definition_.flows[flow].id);
    }
    bool step() {
        if (++steps > 2'000) return false;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const Flow& flow = *definition_.flow(marks[i]);
            const Element& at = definition_.elements[flow.target];
            if (at.kind == ElementKind::parallelGateway) {
                if (!std::ranges::all_of(at.incoming, [&](int in) {
                        return std::ranges::find(marks, definition_.flows[in].id) != marks.end();
                    }))
                    continue;
                for (const int in : at.incoming)
                    marks.erase(std::ranges::find(marks, definition_.flows[in].id));
                send(at);
                return true;
            }
            marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(i));
            if (at.kind == ElementKind::userTask) {
                tasks.push_back(at.id);
            } else if (at.kind == ElementKind::exclusiveGateway) {
                const auto ways = at.outgoing.size();
                const auto way = static_cast<std::size_t>(choice_) < ways ? choice_ : ways - 1;
                marks.push_back(definition_.flows[at.outgoing[way]].id);
            } else {
                send(at);
            }
            return true;
        }
        return false;
    }
    const Definition& definition_;
    int choice_ = 0;
};

/// A random net: from a backbone of tasks and gateways, with random ways added; not always sound.
std::string random_ways(Random& random) {
    const int size = 3 + static_cast<int>(random.below(8));
    std::vector<std::string> names{"start"};
    for (int i = 0; i < size; ++i) {
        const char* kinds[] = {"t", "t", "xor", "and"};
        names.push_back(kinds[random.below(4)] + std::to_string(i));
    }
    std::vector<std::pair<std::string, std::string>> pairs;
    const auto add = [&](const std::string& from, const std::string& to) {
        if (std::ranges::find(pairs, std::pair(from, to)) == pairs.end())
            pairs.emplace_back(from, to);
    };
    for (int i = 0; i < size; ++i) add(names[i], names[i + 1]);
    for (std::uint64_t extra = random.below(6); extra > 0; --extra) {
        const auto from = 1 + random.below(size), to = 1 + random.below(size);
        if (names[from][0] == 'x' || names[from][0] == 'a') add(names[from], names[to]);
    }
    add(names.back(), "end");
    std::map<std::string, std::vector<std::string>> outgoing;
    for (const auto& [from, to] : pairs) outgoing[from].push_back(to);
    std::string ways;
    for (const auto& [from, to] : pairs) {
        const auto& all = outgoing[from];
        const auto place = std::ranges::find(all, to) - all.begin();
        const bool is_choice = from[0] == 'x' && all.size() > 1;
        const bool is_last = place + 1 == static_cast<std::ptrdiff_t>(all.size());
        ways += from + ">" + to +
                (!is_choice ? ""
                 : is_last  ? "*"
                            : "[choice = " + std::to_string(place) + "]") +
                " ";
    }
    return ways;
}

TEST(TokenGame, and_engine_open_the_same_tasks_on_random_graphs) {
    int ended = 0, refused = 0, completions = 0;
    for (std::uint64_t seed = 1; seed <= 800; ++seed) {
        SeededRandom random(seed);
        const auto definition = definition_of(drawn(random_ways(random)));
        Running run{definition};
        Game game(definition);
        if (!run.start({{"choice", 0}})) {
            ++refused;  // it loops or waits before the first task
            continue;
        }
        game.settle();
        for (int turn = 0; turn < 25 && !run.instance.ended; ++turn) {
            std::vector<std::string> open;
            for (const auto& task : open_tasks(run.instance)) open.push_back(task.element);
            std::ranges::sort(open);
            std::ranges::sort(game.tasks);
            ASSERT_EQ(open, game.tasks) << "seed " << seed << " turn " << turn;
            if (open.size() > 30) break;
            const auto task = open_tasks(run.instance)[random.below(open.size())];
            const int choice = static_cast<int>(random.below(3));
            const auto done = run.act(CompleteTask{task.key, "", {{"choice", choice}}});
            game.complete(task.element, choice);
            ++completions;
            if (!done) {
                const bool is_stuck = game.tasks.empty() && !game.marks.empty();
                EXPECT_TRUE(is_stuck || game.steps > 2'000 ||
                            game.tasks.size() + game.marks.size() > 200)
                    << "seed " << seed << code_of(done);
                ++refused;
                break;
            }
        }
        if (run.instance.ended) {
            EXPECT_TRUE(game.tasks.empty() && game.marks.empty()) << "seed " << seed;
            ++ended;
        }
        EXPECT_EQ(run.instance, rebuild(run.log)) << "seed " << seed;
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(ended, 250);
    EXPECT_GT(refused, 20);
    EXPECT_GT(completions, 2'500);
}

TEST(TokenGame, never_gets_stuck_where_check_found_no_fault) {
    int checked = 0;
    for (std::uint64_t seed = 1; seed <= 1'000; ++seed) {
        SeededRandom random(seed);
        const auto definition = definition_of(drawn(random_ways(random)));
        if (has_errors(check(definition))) continue;
        ++checked;
        Running run{definition};
        const auto started = run.start({{"choice", static_cast<int>(random.below(3))}});
        if (code_of(started) == "process.loops") continue;
        ASSERT_TRUE(started) << "seed " << seed;
        for (int turn = 0; turn < 40 && !run.instance.ended; ++turn) {
            const auto open = open_tasks(run.instance);
            const auto done =
                run.act(CompleteTask{open[random.below(open.size())].key,
                                     "",
                                     {{"choice", static_cast<int>(random.below(3))}}});
            if (code_of(done) == "process.loops") break;
            ASSERT_TRUE(done) << "seed " << seed << " " << code_of(done);
        }
    }
    EXPECT_GT(checked, 150);
}

TEST(TokenGame, survives_sending_back_at_random) {
    int sent = 0;
    for (std::uint64_t seed = 1; seed <= 1'000; ++seed) {
        SeededRandom random(seed);
        const auto definition = definition_of(drawn(random_ways(random)));
        if (has_errors(check(definition))) continue;
        Running run{definition};
        if (!run.start({{"choice", 0}})) continue;
        for (int turn = 0; turn < 30 && !run.instance.ended; ++turn) {
            const auto open = open_tasks(run.instance);
            const auto& task = open[random.below(open.size())];
            const auto targets = send_back_targets(run.instance, task.key);
            if (!targets.empty() && random.below(3) == 0) {
                ASSERT_TRUE(run.act(SendBack{task.key, targets[random.below(targets.size())].key}));
                ++sent;
                continue;
            }
            const auto done = run.act(
                CompleteTask{task.key, "", {{"choice", static_cast<int>(random.below(3))}}});
            if (code_of(done) == "process.loops") break;
            ASSERT_TRUE(done) << "seed " << seed << " " << code_of(done);
        }
        ASSERT_EQ(run.instance, rebuild(run.log)) << "seed " << seed;
        const auto stored = read_instance(write_instance(run.instance));
        ASSERT_TRUE(stored && *stored == run.instance) << "seed " << seed;
    }
    EXPECT_GT(sent, 400);
}

}  // namespace
}  // namespace motcua::process
