// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <chrono>

#include "base/json.hpp"
#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

/// A process with every kind of element in it.
std::string rich() {
    const std::string instances =
        "<b:multiInstanceLoopCharacteristics><b:loopCardinality>2</b:loopCardinality>"
        "</b:multiInstanceLoopCharacteristics>";
    return model(
        start("s") + node("parallelGateway", "and") + user("a", instances) +
            boundary("ab", "a", "timer PT1H", false) +
            sub_process("sub",
                        start("is") + user("i") + boundary("ib", "i", "message stop") +
                            throwing("it", "escalation up") + end("ie", "error bad") +
                            end("it2", "terminate") +
                            event_scope("h", start("hs", "signal all", "isInterrupting=\"false\"") +
                                                 user("hu") + end("he") + flows("hs>hu hu>he")) +
                            flows("is>i i>it it>ie ib>it2")) +
            boundary("sb", "sub", "error") + boundary("se", "sub", "escalation up", false) +
            node("callActivity", "call", "", "calledElement=\"called\"") +
            node("inclusiveGateway", "or", "", "default=\"or-c\"") + user("c") +
            node("scriptTask", "d", "<b:script>x + 1</b:script>", "m:result=\"x\"") +
            node("inclusiveGateway", "join") + node("eventBasedGateway", "gate") +
            caught("gm", "message go") + caught("gt", "cycle R2/PT1H") +
            caught("gc", "conditional x>3") + throwing("off", "link l") + caught("on", "link l") +
            node("sendTask", "send", "", "messageRef=\"message_go\"") +
            node("receiveTask", "get", "", "messageRef=\"message_reply\"") +
            user("loop", "<b:standardLoopCharacteristics loopMaximum=\"2\"/>") +
            throwing("sig", "signal all") + end("e") +
            flows(
                "s>and and>a and>sub and>call a>or or>d[x=2] or>c c>join d>join join>gate "
                "gate>gm gate>gt gate>gc gm>off gt>off gc>off on>loop loop>e ab>sig sig>e sub>get "
                "get>e sb>send send>e se>e call>e"),
        "<b:process id=\"called\">" + start("cs") +
            node("businessRuleTask", "cr", "", "m:decision=\"d\"") + end("ce") +
            flows("cs>cr cr>ce") + "</b:process>");
}

/// One of the places where a name or value stands in quotes.
std::pair<std::size_t, std::size_t> quoted(const std::string& bytes, Random& random) {
    const std::size_t from = bytes.find("=\"", random.below(bytes.size()));
    const std::size_t begin = from == bytes.npos ? bytes.find("=\"") : from;
    return {begin + 2, bytes.find('"', begin + 2)};
}

/// Changes values for one another, swaps element names, cuts pieces out and doubles them.
std::string changed(std::string bytes, Random& random) {
    for (std::uint64_t changes = 1 + random.below(6); changes > 0; --changes) {
        const auto [from, to] = quoted(bytes, random);
        const auto [other, end] = quoted(bytes, random);
        switch (random.below(5)) {
            case 0:
                bytes.replace(from, to - from, bytes.substr(other, end - other));
                break;
            case 1:
                bytes.erase(from, to - from);
                break;
            case 2: {
                const auto tag = bytes.find("<b:", random.below(bytes.size()));
                const auto close = tag == bytes.npos ? tag : bytes.find("/>", tag);
                if (close != bytes.npos && close - tag < 300) bytes.erase(tag, close + 2 - tag);
                break;
            }
            case 3: {
                const auto tag = bytes.find("<b:sequenceFlow", random.below(bytes.size()));
                const auto close = tag == bytes.npos ? tag : bytes.find("</b:sequenceFlow>", tag);
                if (close != bytes.npos) bytes.insert(tag, bytes.substr(tag, close + 17 - tag));
                break;
            }
            default:
                bytes[random.below(bytes.size())] = static_cast<char>(32 + random.below(96));
        }
    }
    return bytes;
}

/// A command that may be right or wrong.
Command any_command(const Instance& instance, Random& random) {
    const auto tasks = open_tasks(instance);
    const auto open = waits(instance);
    const auto key = [&](std::size_t count) { return count == 0 ? 0 : random.below(count); };
    const Key task =
        tasks.empty() ? static_cast<Key>(random.below(20)) : tasks[key(tasks.size())].key;
    const Variables facts{{"x", static_cast<int>(random.below(5))}};
    switch (random.below(9)) {
        case 0:
            return FireTimer{open.empty() ? 0 : open[key(open.size())].key};
        case 1:
            return DeliverMessage{std::vector{"go", "stop", "reply"}[random.below(3)], "", facts};
        case 2:
            return ThrowSignal{"all"};
        case 3:
            return SetVariables{facts};
        case 4:
            if (random.below(3) == 0) return FailTask{task, "bad"};
            return CompleteTask{task, "", facts};
        case 5: {
            const auto targets = send_back_targets(instance, task);
            return SendBack{task, targets.empty() ? 0 : targets[key(targets.size())].key};
        }
        default:
            return CompleteTask{task, "", facts};
    }
}

TEST(Fuzz, of_definitions_ends_in_an_answer_in_time) {
    const std::string whole = rich();
    ASSERT_TRUE(read_bpmn(whole));
    int read_all = 0;
    for (std::uint64_t seed = 1; seed <= 1'500; ++seed) {
        SeededRandom random(seed);
        const std::string bytes = changed(whole, random);
        const auto began = std::chrono::steady_clock::now();
        const auto read = read_bpmn(bytes);
        if (!read) {
            EXPECT_TRUE(words::has(code_of(read))) << code_of(read);
            continue;
        }
        ++read_all;
        for (const Fault& fault : check(*read)) EXPECT_TRUE(words::has(fault.code)) << fault.code;
        TraceOptions options;
        options.steps = 500;
        EXPECT_TRUE(json::parse(write_trace(trace(*read, options)))) << "seed " << seed;
        steps(*read, {});
        EXPECT_LE(std::chrono::steady_clock::now() - began, std::chrono::seconds(1)) << seed;
    }
    EXPECT_GT(read_all, 500);
}

TEST(Fuzz, of_commands_leaves_an_instance_that_its_log_rebuilds) {
    const std::string whole = rich();
    int done = 0, refused = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        SeededRandom random(seed);
        const auto read = read_bpmn(seed % 2 == 0 ? whole : changed(whole, random));
        if (!read) continue;
        Running run{*read};
        if (!run.start({{"x", static_cast<int>(random.below(5))}})) continue;
        for (int turn = 0; turn < 60 && !run.instance.ended; ++turn)
            ++(run.act(any_command(run.instance, random)) ? done : refused);
        ASSERT_EQ(run.instance, rebuild(run.log)) << "seed " << seed;
        const auto events = read_events(write_events(run.log));
        ASSERT_TRUE(events && *events == run.log) << "seed " << seed;
        const auto stored = read_instance(write_instance(run.instance));
        ASSERT_TRUE(stored && *stored == run.instance) << "seed " << seed;
        states(*read, run.instance);
    }
    EXPECT_GT(done, 2'000);
    EXPECT_GT(refused, 500);
}

TEST(Fuzz, of_a_process_with_everything_runs_as_it_is_drawn) {
    EXPECT_EQ(faults_of(rich()), "");
}

}  // namespace
}  // namespace motcua::process
