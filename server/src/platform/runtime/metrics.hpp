// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace motcua {

/// Counts up.
class Counter {
public:
    void add(std::uint64_t by = 1) { value_.fetch_add(by, std::memory_order_relaxed); }
    std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> value_{0};
};

/// Goes up and down.
class Gauge {
public:
    void add(std::int64_t by) { value_.fetch_add(by, std::memory_order_relaxed); }
    void set(std::int64_t to) { value_.store(to, std::memory_order_relaxed); }
    std::int64_t value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> value_{0};
};

/// How long things took, in seconds, in buckets from 1 ms to 10 s.
class Histogram {
public:
    static constexpr double kBounds[] = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1,
                                         0.2,   0.5,   1,     2,    5,    10};
    static constexpr std::size_t kBuckets = std::size(kBounds) + 1;

    void saw(double seconds);
    std::uint64_t count() const;
    double sum() const { return static_cast<double>(micros_.load()) / 1e6; }
    std::uint64_t bucket(std::size_t i) const { return buckets_[i].load(); }

private:
    std::atomic<std::uint64_t> buckets_[kBuckets]{};
    std::atomic<std::uint64_t> micros_{0};
};

/// The figures of one server, printed for Prometheus. What it hands out lives as long as it does;
/// ask once and keep the reference. Labels hold codes and route patterns, never data.
class Metrics {
public:
    using Labels = std::vector<std::pair<std::string, std::string>>;

    Counter& counter(std::string_view name, std::string_view help, const Labels& labels = {});
    Gauge& gauge(std::string_view name, std::string_view help, const Labels& labels = {});
    Histogram& histogram(std::string_view name, std::string_view help, const Labels& labels = {});
    /// Prometheus text format 0.0.4.
    std::string text() const;

private:
    template <class T>
    struct Family {
        std::string help;
        std::map<std::string, std::unique_ptr<T>, std::less<>> by_labels;
    };
    template <class T>
    using Families = std::map<std::string, Family<T>, std::less<>>;

    template <class T>
    T& find(Families<T>& families, std::string_view name, std::string_view help,
            const Labels& labels);

    mutable std::mutex lock_;
    Families<Counter> counters_;
    Families<Gauge> gauges_;
    Families<Histogram> histograms_;
};

}  // namespace motcua
