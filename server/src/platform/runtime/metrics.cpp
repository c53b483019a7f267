// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/metrics.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace motcua {
namespace {

std::string label_text(const Metrics::Labels& labels) {
    std::string text;
    for (const auto& [name, value] : labels) {
        if (!text.empty()) text += ",";
        text += name + "=\"";
        for (const char c : value) {
            if (c == '"' || c == '\\') text.push_back('\\');
            text += c == '\n' ? std::string("\\n") : std::string(1, c);
        }
        text += "\"";
    }
    return text;
}

std::string braced(std::string_view labels) {
    return labels.empty() ? "" : fmt::format("{{{}}}", labels);
}

void head(std::string& out, std::string_view name, std::string_view help, std::string_view type) {
    out += fmt::format("# HELP {0} {1}\n# TYPE {0} {2}\n", name, help, type);
}

}  // namespace

void Histogram::saw(double seconds) {
    const auto bucket = std::ranges::lower_bound(kBounds, seconds) - std::begin(kBounds);
    buckets_[bucket].fetch_add(1, std::memory_order_relaxed);
    micros_.fetch_add(static_cast<std::uint64_t>(seconds * 1e6), std::memory_order_relaxed);
}

std::uint64_t Histogram::count() const {
    std::uint64_t all = 0;
    for (const auto& bucket : buckets_) all += bucket.load();
    return all;
}

template <class T>
T& Metrics::find(Families<T>& families, std::string_view name, std::string_view help,
                 const Labels& labels) {
    const std::scoped_lock lock(lock_);
    auto family = families.find(name);
    if (family == families.end())
        family = families.emplace(std::string(name), Family<T>{std::string(help), {}}).first;
    auto& one = family->second.by_labels[label_text(labels)];
    if (!one) one = std::make_unique<T>();
    return *one;
}

Counter& Metrics::counter(std::string_view name, std::string_view help, const Labels& labels) {
    return find(counters_, name, help, labels);
}
Gauge& Metrics::gauge(std::string_view name, std::string_view help, const Labels& labels) {
    return find(gauges_, name, help, labels);
}
Histogram& Metrics::histogram(std::string_view name, std::string_view help, const Labels& labels) {
    return find(histograms_, name, help, labels);
}

std::string Metrics::text() const {
    const std::scoped_lock lock(lock_);
    std::string out;
    for (const auto& [name, family] : counters_) {
        head(out, name, family.help, "counter");
        for (const auto& [labels, one] : family.by_labels)
            out += fmt::format("{}{} {}\n", name, braced(labels), one->value());
    }
    for (const auto& [name, family] : gauges_) {
        head(out, name, family.help, "gauge");
        for (const auto& [labels, one] : family.by_labels)
            out += fmt::format("{}{} {}\n", name, braced(labels), one->value());
    }
    for (const auto& [name, family] : histograms_) {
        head(out, name, family.help, "histogram");
        for (const auto& [labels, one] : family.by_labels) {
            const std::string before = labels.empty() ? "" : labels + ",";
            std::uint64_t below = 0;
            for (std::size_t i = 0; i < Histogram::kBuckets; ++i) {
                below += one->bucket(i);
                const std::string bound =
                    i + 1 < Histogram::kBuckets ? fmt::format("{}", Histogram::kBounds[i]) : "+Inf";
                out += fmt::format("{}_bucket{{{}le=\"{}\"}} {}\n", name, before, bound, below);
            }
            out += fmt::format("{}_sum{} {}\n", name, braced(labels), one->sum());
            out += fmt::format("{}_count{} {}\n", name, braced(labels), below);
        }
    }
    return out;
}

}  // namespace motcua
