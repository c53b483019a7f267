// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "base/time.hpp"

namespace motcua {

using IdBytes = std::array<std::uint8_t, 16>;

/// A new UUIDv7 (RFC 9562): sorts by the moment it was made.
IdBytes make_uuid7(Instant at, Random& random);
/// "0192f3a4-…" in lower case, and back; a wrong text reads as nothing.
std::string uuid_text(const IdBytes& bytes);
std::optional<IdBytes> parse_uuid(std::string_view text);

/// An identifier of one kind of thing; swapping two kinds does not compile. Made by the server,
/// stored as ID. `Id<struct DossierTag>{}` (all zero) means "none yet" and is never stored.
template <class Tag>
struct Id {
    IdBytes bytes{};

    static Id make(Instant at, Random& random) { return Id{make_uuid7(at, random)}; }
    static std::optional<Id> parse(std::string_view text) {
        const auto read = parse_uuid(text);
        return read ? std::optional<Id>(Id{*read}) : std::nullopt;
    }
    std::string text() const { return uuid_text(bytes); }
    bool is_set() const { return bytes != IdBytes{}; }
    auto operator<=>(const Id&) const = default;
};

}  // namespace motcua

template <class Tag>
struct std::hash<motcua::Id<Tag>> {
    std::size_t operator()(const motcua::Id<Tag>& id) const noexcept {
        // UUIDv7 has its chance in the last eight bytes.
        std::uint64_t tail = 0;
        for (int i = 8; i < 16; ++i) tail = tail << 8 | id.bytes[i];
        return tail;
    }
};
