// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <libpq-fe.h>

#include "platform/storage/row.hpp"

namespace motcua::storage::postgres {

/// The types of PostgreSQL that our SQL meets (pg_type.dat).
enum PgType : Oid {
    kBool = 16,
    kBytea = 17,
    kChar = 18,
    kName = 19,
    kInt8 = 20,
    kInt2 = 21,
    kInt4 = 23,
    kText = 25,
    kUnknown = 705,
    kBpchar = 1042,
    kVarchar = 1043,
    kNumeric = 1700,
    kUuid = 2950,
};

/// One row of a result in binary format.
class PgRow final : public Row {
public:
    explicit PgRow(const PGresult* result) : result_(result) {}
    void go_to(int row) { row_ = row; }

    int columns() const override { return PQnfields(result_); }
    std::string_view name(int column) const override;
    bool is_null(int column) const override { return PQgetisnull(result_, row_, column) != 0; }
    std::int64_t integer(int column) const override;
    bool boolean(int column) const override;
    std::string_view text(int column) const override;
    std::span<const std::uint8_t> bytes(int column) const override;

private:
    std::span<const std::uint8_t> value(int column) const;
    std::int64_t whole_number(int column) const;
    const PGresult* result_;
    int row_ = 0;
};

}  // namespace motcua::storage::postgres
