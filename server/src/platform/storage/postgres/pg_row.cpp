// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/postgres/pg_row.hpp"

namespace motcua::storage::postgres {
namespace {

std::int64_t big_endian(std::span<const std::uint8_t> bytes) {
    // The sign of the first byte extends to the left.
    std::uint64_t value = !bytes.empty() && (bytes[0] & 0x80) ? ~std::uint64_t{0} : 0;
    for (const auto byte : bytes) value = value << 8 | byte;
    return static_cast<std::int64_t>(value);
}

}  // namespace

std::string_view PgRow::name(int column) const {
    const char* name = PQfname(result_, column);
    return name ? name : "";
}

std::span<const std::uint8_t> PgRow::value(int column) const {
    return {reinterpret_cast<const std::uint8_t*>(PQgetvalue(result_, row_, column)),
            static_cast<std::size_t>(PQgetlength(result_, row_, column))};
}

/// sum() over integers is numeric: digits to the base of 10,000, the highest first.
std::int64_t PgRow::whole_number(int column) const {
    const auto bytes = value(column);
    const auto word = [&](std::size_t index) { return big_endian(bytes.subspan(index * 2, 2)); };
    const std::int64_t digits = word(0);
    const std::int64_t weight = word(1);
    const bool is_negative = (word(2) & 0xffff) == 0x4000;
    if (digits > weight + 1 || weight > 4) wrong_column(*this, column, "not a whole number");
    std::int64_t number = 0;
    for (std::int64_t i = 0; i <= weight; ++i) {
        const std::int64_t digit = i < digits ? word(static_cast<std::size_t>(i) + 4) : 0;
        if (__builtin_mul_overflow(number, 10000, &number) ||
            __builtin_add_overflow(number, is_negative ? -digit : digit, &number))
            wrong_column(*this, column, "too large");
    }
    return number;
}

std::int64_t PgRow::integer(int column) const {
    switch (PQftype(result_, column)) {
        case kInt8:
        case kInt4:
        case kInt2:
            return big_endian(value(column));
        case kNumeric:
            return whole_number(column);
        case kBool:
            return value(column)[0];
        default:
            wrong_column(*this, column, "not an integer");
    }
}

bool PgRow::boolean(int column) const {
    if (PQftype(result_, column) == kBool) return value(column)[0] != 0;
    const auto number = integer(column);
    if (number != 0 && number != 1) wrong_column(*this, column, "neither 0 nor 1");
    return number == 1;
}

std::string_view PgRow::text(int column) const {
    switch (PQftype(result_, column)) {
        case kText:
        case kVarchar:
        case kBpchar:
        case kName:
        case kUnknown:
        case kChar: {
            const auto bytes = value(column);
            return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
        }
        default:
            wrong_column(*this, column, "not a text");
    }
}

std::span<const std::uint8_t> PgRow::bytes(int column) const {
    const auto type = PQftype(result_, column);
    if (type != kBytea && type != kUuid) wrong_column(*this, column, "not bytes");
    return value(column);
}

}  // namespace motcua::storage::postgres
