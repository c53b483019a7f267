// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <unistd.h>
#include <csignal>
#include <future>

#include "platform/runtime/gate.hpp"
#include "platform/runtime/log.hpp"
#include "platform/runtime/stop_signal.hpp"
#include "platform/runtime/worker_pool.hpp"

namespace motcua {
namespace {

TEST(Gate, lets_nobody_in_once_closed_and_waits_for_those_inside) {
    Gate gate;
    auto pass = gate.enter();
    ASSERT_TRUE(pass);
    gate.close();

    EXPECT_FALSE(gate.enter());
    EXPECT_FALSE(gate.wait_until_empty(std::chrono::milliseconds(1)));
    pass.reset();
    EXPECT_TRUE(gate.wait_until_empty(std::chrono::milliseconds(1)));
}

TEST(Gate, counts_a_moved_pass_once) {
    Gate gate;
    {
        auto pass = gate.enter();
        const Gate::Pass moved = std::move(*pass);
        pass.reset();
        EXPECT_EQ(gate.inside(), 1);
    }
    EXPECT_EQ(gate.inside(), 0);
}

TEST(WorkerPool, refuses_work_when_its_queue_is_full) {
    std::promise<void> go;
    const auto wait = go.get_future().share();
    std::promise<void> running;
    WorkerPool pool(1, 1);
    ASSERT_TRUE(pool.submit([&] {
        running.set_value();
        wait.wait();
    }));
    running.get_future().wait();

    EXPECT_TRUE(pool.submit([] {}));
    EXPECT_FALSE(pool.submit([] {}));
    go.set_value();
}

TEST(WorkerPool, finishes_what_waits_before_it_ends) {
    std::atomic<int> done = 0;
    {
        WorkerPool pool(2, 100);
        for (int i = 0; i < 50; ++i) pool.submit([&] { ++done; });
    }
    EXPECT_EQ(done, 50);
}

TEST(WorkerPool, survives_work_that_throws) {
    const CapturedLog captured;
    std::promise<void> after;
    WorkerPool pool(1, 10);
    pool.submit([] { throw std::runtime_error("broken"); });
    pool.submit([&] { after.set_value(); });

    after.get_future().wait();
    EXPECT_NE(captured.text().find("runtime.work_failed"), std::string::npos);
}

TEST(StopSignal, wakes_who_waits_for_the_end) {
    StopSignal stop;
    ::kill(::getpid(), SIGTERM);

    EXPECT_EQ(stop.wait(), SIGTERM);
}

}  // namespace
}  // namespace motcua
