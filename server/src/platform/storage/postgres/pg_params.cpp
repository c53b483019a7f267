// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/postgres/pg_params.hpp"

#include "platform/storage/postgres/pg_row.hpp"

namespace motcua::storage::postgres {
namespace {

Oid type_of(ValueKind kind) {
    switch (kind) {
        case ValueKind::boolean:
            return kBool;
        case ValueKind::integer:
            return kInt8;
        case ValueKind::text:
            return kText;
        case ValueKind::id:
            return kUuid;
        case ValueKind::bytes:
            return kBytea;
        case ValueKind::unknown:
            break;
    }
    return 0;
}

}  // namespace

PgParams::PgParams(std::span<const Param> params) {
    numbers_.reserve(params.size());  // their addresses must stay
    types_.reserve(params.size());
    values_.reserve(params.size());
    lengths_.reserve(params.size());
    formats_.assign(params.size(), 1);
    for (const auto& param : params) {
        std::visit(
            [&](const auto& value) {
                using Value = std::remove_cvref_t<decltype(value)>;
                if constexpr (std::same_as<Value, Null>) {
                    add(value.kind, nullptr, 0);
                } else if constexpr (std::same_as<Value, bool>) {
                    numbers_.push_back({static_cast<char>(value)});
                    add(ValueKind::boolean, numbers_.back().data(), 1);
                } else if constexpr (std::same_as<Value, std::int64_t>) {
                    auto& bytes = numbers_.emplace_back();
                    for (std::size_t i = 0; i < 8; ++i)
                        bytes[i] =
                            static_cast<char>(static_cast<std::uint64_t>(value) >> (56 - 8 * i));
                    add(ValueKind::integer, bytes.data(), 8);
                } else if constexpr (std::same_as<Value, std::string_view>) {
                    if (value.find('\0') != value.npos) throw Mistake("NUL in a text");
                    add(ValueKind::text, value.data() ? value.data() : "", value.size());
                } else if constexpr (std::same_as<Value, const IdBytes*>) {
                    add(ValueKind::id, value->data(), value->size());
                } else {
                    add(ValueKind::bytes,
                        value.data() ? static_cast<const void*>(value.data()) : "", value.size());
                }
            },
            param);
    }
}

void PgParams::add(ValueKind kind, const void* value, std::size_t length) {
    shape_.push_back(static_cast<char>(kind));
    types_.push_back(type_of(kind));
    values_.push_back(static_cast<const char*>(value));
    lengths_.push_back(static_cast<int>(length));
}

}  // namespace motcua::storage::postgres
