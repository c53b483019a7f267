// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/code.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/money.hpp"
#include "base/personal.hpp"
#include "base/time.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua {

using Bytes = std::vector<std::uint8_t>;

namespace storage {

/// What a value is to an engine; NULL has a kind too, because PostgreSQL fixes the types of a
/// statement when it first sees it.
enum class ValueKind : char {
    unknown = '0',
    boolean = 'b',
    integer = 'i',
    text = 't',
    id = 'u',
    bytes = 'y'
};
struct Null {
    ValueKind kind = ValueKind::unknown;
};

/// One value on its way into a statement. Views live until query() or exec() returns.
using Param = std::variant<Null, bool, std::int64_t, std::string_view,
                           std::span<const std::uint8_t>, const IdBytes*>;

template <class T>
inline constexpr bool kIsId = false;
template <class Tag>
inline constexpr bool kIsId<Id<Tag>> = true;

template <class T>
constexpr ValueKind value_kind() {
    if constexpr (json::kIsOptional<T>)
        return value_kind<typename T::value_type>();
    else if constexpr (json::kIsPersonal<T>)
        return value_kind<std::remove_cvref_t<decltype(std::declval<T>().reveal())>>();
    else if constexpr (kIsId<T>)
        return ValueKind::id;
    else if constexpr (std::same_as<T, bool>)
        return ValueKind::boolean;
    else if constexpr (std::integral<T> || std::same_as<T, Instant> || std::same_as<T, Date> ||
                       std::same_as<T, Money>)
        return ValueKind::integer;
    else if constexpr (std::same_as<T, Bytes>)
        return ValueKind::bytes;
    else
        return ValueKind::text;
}

template <class T>
Param param(const T& value) {
    if constexpr (json::kIsOptional<T>)
        return value ? param(*value) : Param{Null{value_kind<T>()}};
    else if constexpr (json::kIsPersonal<T>)
        return param(value.reveal());
    else if constexpr (kIsId<T>)
        return value.is_set() ? Param{&value.bytes} : Param{Null{ValueKind::id}};
    else if constexpr (std::same_as<T, std::nullopt_t>)
        return Null{};
    else if constexpr (std::same_as<T, bool>)
        return value;
    else if constexpr (Coded<T>)
        return code(value);
    else if constexpr (std::integral<T>)
        return static_cast<std::int64_t>(value);
    else if constexpr (std::same_as<T, Instant> || std::same_as<T, Date>)
        return static_cast<std::int64_t>(value.time_since_epoch().count());
    else if constexpr (std::same_as<T, Money>)
        return value.dong;
    else if constexpr (std::same_as<T, Json>)
        return std::string_view(value.text);
    else if constexpr (std::same_as<T, Bytes>)
        return std::span<const std::uint8_t>(value);
    else
        return std::string_view(value);
}

/// A row while it is being read; valid only inside the callback that got it.
class Row {
public:
    virtual int columns() const = 0;
    virtual std::string_view name(int column) const = 0;
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual bool boolean(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    virtual std::span<const std::uint8_t> bytes(int column) const = 0;

protected:
    ~Row() = default;
};

/// The column is NULL or of another kind than the member that reads it. Our mistake.
[[noreturn]] void wrong_column(const Row& row, int column, std::string_view why);

template <class T>
T read_column(const Row& row, int column) {
    if constexpr (json::kIsOptional<T>) {
        if (row.is_null(column)) return std::nullopt;
        return read_column<typename T::value_type>(row, column);
    } else if constexpr (json::kIsPersonal<T>) {
        return T(
            read_column<std::remove_cvref_t<decltype(std::declval<T>().reveal())>>(row, column));
    } else if constexpr (kIsId<T>) {
        T id;
        if (row.is_null(column)) return id;
        const auto bytes = row.bytes(column);
        if (bytes.size() != 16) wrong_column(row, column, "16 bytes expected");
        std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
        return id;
    } else {
        if (row.is_null(column))
            wrong_column(row, column, "NULL for a member that is not optional");
        if constexpr (std::same_as<T, bool>) {
            return row.boolean(column);
        } else if constexpr (Coded<T>) {
            const auto value = from_code<T>(row.text(column));
            if (!value) wrong_column(row, column, "unknown code");
            return *value;
        } else if constexpr (std::integral<T>) {
            return static_cast<T>(row.integer(column));
        } else if constexpr (std::same_as<T, Instant>) {
            return Instant(microseconds(row.integer(column)));
        } else if constexpr (std::same_as<T, Date>) {
            return Date(days(row.integer(column)));
        } else if constexpr (std::same_as<T, Money>) {
            return Money{row.integer(column)};
        } else if constexpr (std::same_as<T, Bytes>) {
            const auto bytes = row.bytes(column);
            return Bytes(bytes.begin(), bytes.end());
        } else if constexpr (std::same_as<T, Json>) {
            return Json{std::string(row.text(column))};
        } else {
            return T(row.text(column));
        }
    }
}

/// A described struct takes its members by position, names checked; anything else is column 0.
template <class T>
T read_row(const Row& row) {
    if constexpr (json::Described<T>) {
        using Members = boost::describe::describe_members<T, boost::describe::mod_public |
                                                                 boost::describe::mod_inherited>;
        if (row.columns() != static_cast<int>(boost::mp11::mp_size<Members>::value))
            wrong_column(row, 0, "as many columns as members expected");
        T value{};
        int column = 0;
        boost::mp11::mp_for_each<Members>([&](auto member) {
            if (row.name(column) != member.name) wrong_column(row, column, member.name);
            auto& place = value.*member.pointer;
            place = read_column<std::remove_cvref_t<decltype(place)>>(row, column);
            ++column;
        });
        return value;
    } else {
        return read_column<T>(row, 0);
    }
}

}  // namespace storage
}  // namespace motcua
