// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/metrics.hpp"

#include <gmock/gmock.h>

namespace motcua {
namespace {

using ::testing::HasSubstr;

TEST(Metrics, print_counters_gauges_and_histograms_for_prometheus) {
    Metrics metrics;
    metrics.counter("requests_total", "Requests.", {{"route", "/a\"b"}}).add(3);
    metrics.gauge("open", "Open now.").set(-2);
    auto& lasted = metrics.histogram("lasted_seconds", "How long.");
    lasted.saw(0.0005);
    lasted.saw(0.3);
    lasted.saw(99);

    const auto text = metrics.text();

    EXPECT_THAT(text,
                HasSubstr("# TYPE requests_total counter\nrequests_total{route=\"/a\\\"b\"} 3\n"));
    EXPECT_THAT(text, HasSubstr("# HELP open Open now.\n# TYPE open gauge\nopen -2\n"));
    EXPECT_THAT(text, HasSubstr("lasted_seconds_bucket{le=\"0.001\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("lasted_seconds_bucket{le=\"0.5\"} 2\n"));
    EXPECT_THAT(text, HasSubstr("lasted_seconds_bucket{le=\"10\"} 2\n"));
    EXPECT_THAT(text,
                HasSubstr("lasted_seconds_bucket{le=\"+Inf\"} 3\nlasted_seconds_sum 99.3005\n"));
    EXPECT_THAT(text, HasSubstr("lasted_seconds_count 3\n"));
}

TEST(Metrics, give_the_same_figure_for_the_same_name_and_labels) {
    Metrics metrics;
    auto& one = metrics.counter("x", "X.", {{"a", "1"}});
    auto& same = metrics.counter("x", "X.", {{"a", "1"}});
    auto& other = metrics.counter("x", "X.", {{"a", "2"}});

    EXPECT_EQ(&one, &same);
    EXPECT_NE(&one, &other);
}

}  // namespace
}  // namespace motcua
