// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/bench.hpp"

#include <gtest/gtest.h>

namespace motcua::deadlines {

TEST(DeadlinesBench, prints_its_figures) {
    SeededRandom random(2026);
    std::uint64_t checksum = 0;

    const Figures figures = measure(random, std::chrono::milliseconds(40), checksum);

    RecordProperty("due_per_second", static_cast<int>(figures.due_per_second));
    std::cout << "due/s " << std::int64_t(figures.due_per_second) << ", compute/s "
              << std::int64_t(figures.compute_per_second) << ", explained/s "
              << std::int64_t(figures.explained_per_second) << ", lines/s "
              << std::int64_t(figures.line_per_second) << ", layouts/s "
              << std::int64_t(figures.layout_per_second) << "\n";
    EXPECT_GT(figures.due_per_second, 1000);
    EXPECT_NE(checksum, 0);
}

}  // namespace motcua::deadlines
