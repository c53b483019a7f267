// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <sqlite3.h>

#include <chrono>
#include <stdexcept>
#include <unordered_map>

#include "bare.hpp"

namespace motcua::bench {
namespace {

class Bare {
public:
    explicit Bare(const std::filesystem::path& file) {
        must(sqlite3_open_v2(file.c_str(), &db_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                             nullptr));
        // The settings of the product's writer (platform/storage/sqlite/handle.cpp).
        for (const char* setting : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                    "PRAGMA wal_autocheckpoint = 16000", "PRAGMA foreign_keys = ON",
                                    "PRAGMA cache_size = -65536", "PRAGMA temp_store = MEMORY"})
            must(sqlite3_exec(db_, setting, nullptr, nullptr, nullptr));
    }
    ~Bare() {
        for (auto& [sql, ready] : ready_) sqlite3_finalize(ready.statement);
        sqlite3_close_v2(db_);
    }
    Bare(const Bare&) = delete;

    struct Ready {
        sqlite3_stmt* statement = nullptr;
        std::vector<std::size_t> places;
    };

    Ready& prepare(std::string_view sql) {
        Ready& ready = ready_[sql];
        if (ready.statement) return ready;
        must(sqlite3_prepare_v3(db_, sql.data(), static_cast<int>(sql.size()),
                                SQLITE_PREPARE_PERSISTENT, &ready.statement, nullptr));
        for (int i = 1; i <= sqlite3_bind_parameter_count(ready.statement); ++i)
            ready.places.push_back(static_cast<std::size_t>(
                std::atoi(sqlite3_bind_parameter_name(ready.statement, i) + 1) - 1));
        return ready;
    }

    void play(const Said& said) {
        Ready& ready = prepare(said.sql);
        for (std::size_t i = 0; i < ready.places.size(); ++i)
            bind(ready.statement, static_cast<int>(i) + 1, said.params[ready.places[i]]);
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW) code = sqlite3_step(ready.statement);
        if (code != SQLITE_DONE) must(code);
        sqlite3_reset(ready.statement);
    }

private:
    void must(int code) {
        if (code != SQLITE_OK)
            throw std::runtime_error(fmt::format("bare SQLite: {}", sqlite3_errmsg(db_)));
    }
    static void bind(sqlite3_stmt* to, int place, const OwnedParam& param) {
        std::visit(
            [&](const auto& value) {
                using Value = std::remove_cvref_t<decltype(value)>;
                if constexpr (std::same_as<Value, storage::Null>)
                    sqlite3_bind_null(to, place);
                else if constexpr (std::same_as<Value, std::string>)
                    sqlite3_bind_text(to, place, value.data(), static_cast<int>(value.size()),
                                      SQLITE_STATIC);
                else if constexpr (std::same_as<Value, bool> || std::same_as<Value, std::int64_t>)
                    sqlite3_bind_int64(to, place, value);
                else if (value.empty())
                    sqlite3_bind_zeroblob(to, place, 0);
                else
                    sqlite3_bind_blob(to, place, value.data(), static_cast<int>(value.size()),
                                      SQLITE_STATIC);
            },
            param);
    }

    sqlite3* db_ = nullptr;
    std::unordered_map<std::string_view, Ready> ready_;
};

}  // namespace

double play_to_sqlite(const std::filesystem::path& file, const std::vector<Stream>& streams) {
    Bare bare(file);
    for (const Stream& stream : streams)
        for (const Unit& unit : stream.units)
            for (const Said& said : unit) bare.prepare(said.sql);
    double seconds = 0;
    for (const Stream& stream : streams) {
        for (std::size_t i = 0; i < stream.timed_from; ++i)
            for (const Said& said : stream.units[i]) bare.play(said);
        const auto began = std::chrono::steady_clock::now();
        for (std::size_t i = stream.timed_from; i < stream.units.size(); ++i)
            for (const Said& said : stream.units[i]) bare.play(said);
        seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    }
    return seconds;
}

}  // namespace motcua::bench
