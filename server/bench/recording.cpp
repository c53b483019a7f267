// SPDX-License-Identifier: Apache-2.0
#include "recording.hpp"

#include <algorithm>

namespace motcua::bench {

thread_local int client_now = -1;

OwnedParam own(const storage::Param& param) {
    return std::visit(
        [](const auto& value) -> OwnedParam {
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::same_as<Value, std::string_view>)
                return std::string(value);
            else if constexpr (std::same_as<Value, std::span<const std::uint8_t>>)
                return Bytes(value.begin(), value.end());
            else if constexpr (std::same_as<Value, const IdBytes*>)
                return *value;
            else
                return value;
        },
        param);
}

storage::Param lend(const OwnedParam& param) {
    return std::visit(
        [](const auto& value) -> storage::Param {
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::same_as<Value, std::string>)
                return std::string_view(value);
            else if constexpr (std::same_as<Value, Bytes>)
                return std::span<const std::uint8_t>(value);
            else if constexpr (std::same_as<Value, IdBytes>)
                return &value;
            else
                return value;
        },
        param);
}

void Recorder::control(const storage::Connection& on, std::string_view sql) {
    const std::lock_guard lock(mutex_);
    if (sql.starts_with("begin_read")) return;
    if (sql.starts_with("BEGIN") || sql == "begin_write") {
        open_[&on] = {{{Said::What::control, sql}}, {}};
        return;
    }
    const auto found = open_.find(&on);
    if (found == open_.end()) return;
    found->second.unit.push_back({Said::What::control, sql});
    const bool is_kept = sql == "COMMIT" || sql == "commit";
    if (is_kept) {
        const int stream = engine_ == Engine::sqlite ? 0 : client_now;
        if (stream >= 0) streams_[stream].units.push_back(std::move(found->second.unit));
    }
    // A unit that was rolled back is run again: the bare engine is spared the first time.
    if (is_kept || sql == "ROLLBACK" || sql == "roll_back") {
        open_.erase(found);
        client_now = -1;
    }
}

Recorder::Open* Recorder::open(const storage::Connection& on) {
    const auto found = open_.find(&on);
    return found == open_.end() ? nullptr : &found->second;
}

void Recorder::statement(const storage::Connection& on, const storage::Operation& operation,
                         const Statement& statement, std::span<const storage::Param> params) {
    const std::lock_guard lock(mutex_);
    Open* unit = open(on);
    if (!unit) return;
    Said said{Said::What::statement,
              engine_ == Engine::sqlite ? statement.sqlite : statement.postgres};
    said.params.reserve(params.size());
    for (const auto& param : params) said.params.push_back(own(param));
    unit->unit.push_back(std::move(said));
    unit->operations.push_back(&operation);
}

void Recorder::awaited(const storage::Connection& on, const storage::Operation& operation) {
    const std::lock_guard lock(mutex_);
    Open* unit = open(on);
    if (!unit) return;
    // The last with that address: an earlier operation may have stood at the same place.
    const auto found =
        std::ranges::find(unit->operations.rbegin(), unit->operations.rend(), &operation);
    if (found == unit->operations.rend()) return;
    const auto place = static_cast<std::size_t>(unit->operations.rend() - found) - 1;
    unit->unit.push_back({Said::What::wait, {}, {}, place});
}

void Recorder::mark() {
    const std::lock_guard lock(mutex_);
    for (auto& [client, stream] : streams_) stream.timed_from = stream.units.size();
}

std::vector<Stream> Recorder::take() {
    const std::lock_guard lock(mutex_);
    std::vector<Stream> all;
    for (auto& [client, stream] : streams_) all.push_back(std::move(stream));
    streams_.clear();
    return all;
}

Shape shape_of(const std::vector<Stream>& streams, std::size_t acts) {
    double statements = 0;
    double waits = 0;
    for (const Stream& stream : streams)
        for (std::size_t i = stream.timed_from; i < stream.units.size(); ++i)
            for (const Said& said : stream.units[i]) {
                if (said.what == Said::What::statement) ++statements;
                if (said.what == Said::What::wait) ++waits;
            }
    const double each = acts ? static_cast<double>(acts) : 1;
    return {statements / each, waits / each};
}

}  // namespace motcua::bench
