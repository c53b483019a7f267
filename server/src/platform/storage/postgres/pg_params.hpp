// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <libpq-fe.h>

#include <array>
#include <string>
#include <vector>

#include "platform/storage/row.hpp"

namespace motcua::storage::postgres {

/// Parameters in binary format, as libpq wants them. Points into the values it was made from.
class PgParams {
public:
    explicit PgParams(std::span<const Param> params);

    int count() const { return static_cast<int>(values_.size()); }
    const Oid* types() const { return types_.data(); }
    const char* const* values() const { return values_.data(); }
    const int* lengths() const { return lengths_.data(); }
    const int* formats() const { return formats_.data(); }
    /// The types as a key: PostgreSQL fixes them when it prepares a statement.
    std::string_view shape() const { return shape_; }

private:
    void add(ValueKind kind, const void* value, std::size_t length);

    std::vector<std::array<char, 8>> numbers_;
    std::vector<Oid> types_;
    std::vector<const char*> values_;
    std::vector<int> lengths_;
    std::vector<int> formats_;
    std::string shape_;
};

}  // namespace motcua::storage::postgres
