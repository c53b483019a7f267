// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/postgres/pg_params.hpp"

#include "platform/storage/postgres/pg_row.hpp"

namespace motcua::storage::postgres {

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
                if constexpr (std::same_as<Value, std::monostate>) {
                    add('0', 0, nullptr, 0);
                } else if constexpr (std::same_as<Value, bool>) {
                    numbers_.push_back({static_cast<char>(value)});
                    add('b', kBool, numbers_.back().data(), 1);
                } else if constexpr (std::same_as<Value, std::int64_t>) {
                    auto& bytes = numbers_.emplace_back();
                    for (std::size_t i = 0; i < 8; ++i)
                        bytes[i] = static_cast<char>(static_cast<std::uint64_t>(value) >> (56 - 8 * i));
                    add('i', kInt8, bytes.data(), 8);
                } else if constexpr (std::same_as<Value, std::string_view>) {
                    if (value.find('\0') != value.npos) throw Mistake("NUL in a text");
                    add('t', kText, value.data() ? value.data() : "", value.size());
                } else if constexpr (std::same_as<Value, const IdBytes*>) {
                    add('u', kUuid, value->data(), value->size());
                } else {
                    add('y', kBytea, value.data() ? static_cast<const void*>(value.data()) : "",
                        value.size());
                }
            },
            param);
    }
}

void PgParams::add(char shape, Oid type, const void* value, std::size_t length) {
    shape_.push_back(shape);
    types_.push_back(type);
    values_.push_back(static_cast<const char*>(value));
    lengths_.push_back(static_cast<int>(length));
}

}  // namespace motcua::storage::postgres
