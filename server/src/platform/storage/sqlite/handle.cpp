// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/sqlite/handle.hpp"

#include <fmt/format.h>

#include <charconv>
#include <utility>

namespace motcua::storage::sqlite {

void fail(sqlite3* db, int code, std::string_view doing) {
    using What = Trouble::What;
    What what = What::other;
    switch (code & 0xff) {
        case SQLITE_CONSTRAINT:
            what = What::constraint;
            break;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_INTERRUPT:
            what = What::busy;
            break;
        case SQLITE_IOERR:
        case SQLITE_FULL:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_CANTOPEN:
            what = What::disk;
            break;
        default:
            break;
    }
    const char* says = db ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    const int extended = db ? sqlite3_extended_errcode(db) : code;
    throw Trouble(what, fmt::format("{}: {} (SQLite {})", doing, says, extended));
}

Prepared::Prepared(sqlite3* db, std::string_view name, std::string_view sql)
    : db_(db), name_(name) {
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement_, &rest);
    if (code != SQLITE_OK) fail(db, code, name);
    ensure(statement_ != nullptr);
    const int count = sqlite3_bind_parameter_count(statement_);
    for (int place = 1; place <= count; ++place) {
        const char* parameter = sqlite3_bind_parameter_name(statement_, place);
        int number = 0;
        if (parameter && *parameter == '$') number = std::atoi(parameter + 1);
        if (number <= 0) {
            sqlite3_finalize(statement_);
            throw Mistake(fmt::format("{}: parameters are written $1, $2, …", name));
        }
        numbers_.push_back(number);
    }
}

Prepared::Prepared(Prepared&& other) noexcept
    : db_(other.db_),
      name_(std::move(other.name_)),
      statement_(std::exchange(other.statement_, nullptr)),
      numbers_(std::move(other.numbers_)) {}

Prepared::~Prepared() {
    sqlite3_finalize(statement_);
}

void Prepared::bind(std::span<const Param> params) {
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
        const auto number = static_cast<std::size_t>(numbers_[i]);
        if (number > params.size())
            throw Mistake(fmt::format("{}: no value for ${}", name_, number));
        const int place = static_cast<int>(i) + 1;
        const int code = std::visit(
            [&](const auto& value) {
                using Value = std::remove_cvref_t<decltype(value)>;
                if constexpr (std::same_as<Value, Null>)
                    return sqlite3_bind_null(statement_, place);
                else if constexpr (std::same_as<Value, bool>)
                    return sqlite3_bind_int(statement_, place, value ? 1 : 0);
                else if constexpr (std::same_as<Value, std::int64_t>)
                    return sqlite3_bind_int64(statement_, place, value);
                else if constexpr (std::same_as<Value, std::string_view>) {
                    if (value.find('\0') != value.npos) throw Mistake("NUL in a text: " + name_);
                    // An empty view may have no address, which SQLite would take for NULL.
                    return sqlite3_bind_text64(statement_, place, value.data() ? value.data() : "",
                                               value.size(), SQLITE_STATIC, SQLITE_UTF8);
                } else if constexpr (std::same_as<Value, const IdBytes*>)
                    return sqlite3_bind_blob64(statement_, place, value->data(), value->size(),
                                               SQLITE_STATIC);
                else if (value.empty())
                    return sqlite3_bind_zeroblob(statement_, place, 0);
                else
                    return sqlite3_bind_blob64(statement_, place, value.data(), value.size(),
                                               SQLITE_STATIC);
            },
            params[number - 1]);
        if (code != SQLITE_OK) fail(db_, code, name_);
    }
}

bool Prepared::step() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    fail(db_, code, name_);
}

void Prepared::reset() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

std::string_view SqliteRow::name(int column) const {
    const char* name = sqlite3_column_name(statement_, column);
    return name ? name : "";
}

bool SqliteRow::is_null(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

void SqliteRow::expect(int column, int type, const char* what) const {
    if (sqlite3_column_type(statement_, column) != type) wrong_column(*this, column, what);
}

std::int64_t SqliteRow::integer(int column) const {
    expect(column, SQLITE_INTEGER, "not an integer");
    return sqlite3_column_int64(statement_, column);
}

bool SqliteRow::boolean(int column) const {
    const auto value = integer(column);
    if (value != 0 && value != 1) wrong_column(*this, column, "neither 0 nor 1");
    return value == 1;
}

std::string_view SqliteRow::text(int column) const {
    expect(column, SQLITE_TEXT, "not a text");
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::span<const std::uint8_t> SqliteRow::bytes(int column) const {
    expect(column, SQLITE_BLOB, "not bytes");
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Handle::Handle(const std::filesystem::path& file, Access access, const std::string& vfs,
               std::int64_t mmap_size_bytes) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX |
                      (access == Access::write ? SQLITE_OPEN_CREATE : 0);
    const int code =
        sqlite3_open_v2(file.c_str(), &db_, flags, vfs.empty() ? nullptr : vfs.c_str());
    try {
        if (code != SQLITE_OK) fail(db_, code, "open " + file.filename().string());
        sqlite3_extended_result_codes(db_, 1);
        sqlite3_busy_timeout(db_, 5000);
        // Another process may be making the file this very moment; the timeout covers that.
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        // Log keeping is the writer's: no commit stops for it.
        run("PRAGMA wal_autocheckpoint = 0");
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA cache_size = -65536");
        run("PRAGMA temp_store = MEMORY");
        run(fmt::format("PRAGMA mmap_size = {}", access == Access::read ? mmap_size_bytes : 0));
        if (access == Access::read) run("PRAGMA query_only = ON");
    } catch (...) {
        sqlite3_close_v2(db_);
        throw;
    }
}

Handle::~Handle() {
    sqlite3_close_v2(db_);
}

void Handle::run(const std::string& sql) {
    const int code = sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(db_, code, sql);
}

}  // namespace motcua::storage::sqlite
