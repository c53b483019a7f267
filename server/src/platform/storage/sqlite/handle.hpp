// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <sqlite3.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "platform/storage/row.hpp"

namespace motcua::storage::sqlite {

/// Throws the Trouble that `code` means. The message names the statement, never its values.
[[noreturn]] void fail(sqlite3* db, int code, std::string_view doing);

/// A statement ready to run, bound by parameter name: SQLite takes $2 for a name, not a place.
class Prepared {
public:
    Prepared(sqlite3* db, std::string_view name, std::string_view sql);
    Prepared(Prepared&& other) noexcept;
    Prepared(const Prepared&) = delete;
    ~Prepared();

    void bind(std::span<const Param> params);
    /// True while there is a row; throws Trouble.
    bool step();
    void reset();
    sqlite3_stmt* raw() const { return statement_; }
    bool is_read_only() const { return sqlite3_stmt_readonly(statement_) != 0; }

private:
    sqlite3* db_;
    std::string name_;
    sqlite3_stmt* statement_ = nullptr;
    std::vector<int> numbers_;  // of each place, the n of its $n
};

class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
    int columns() const override { return sqlite3_column_count(statement_); }
    std::string_view name(int column) const override;
    bool is_null(int column) const override;
    std::int64_t integer(int column) const override;
    bool boolean(int column) const override;
    std::string_view text(int column) const override;
    std::span<const std::uint8_t> bytes(int column) const override;

private:
    void expect(int column, int type, const char* what) const;
    sqlite3_stmt* statement_;
};

/// One connection to the file, with the settings every one of ours has.
class Handle {
public:
    enum class Access { write, read };
    Handle(const std::filesystem::path& file, Access access, const std::string& vfs,
           std::int64_t mmap_size_bytes);
    Handle(const Handle&) = delete;
    ~Handle();

    sqlite3* raw() const { return db_; }
    void run(const std::string& sql);
    /// False also when an error ended the transaction behind our back.
    bool in_transaction() const { return sqlite3_get_autocommit(db_) == 0; }

private:
    sqlite3* db_ = nullptr;
};

}  // namespace motcua::storage::sqlite
