// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/personal.hpp"
#include "base/random.hpp"
#include "platform/storage/row.hpp"

namespace motcua::identity {

using Token = Personal<std::string>;
/// Turns addresses and account names into what the back-off table keeps. Kept outside the database.
using Key = std::array<std::uint8_t, 32>;

/// Reads 32 bytes from a file only its owner may read, making it and its folder if there is none.
/// Several nodes that shall share a back-off share the file. Throws Trouble::What::disk.
Key read_or_make_key(const std::filesystem::path& file, Random& random);

/// 256 bits, base64url without padding.
Token new_token(Random& random);
/// SHA-256: all that is stored of a token.
Bytes token_hash(const Token& token);
/// What a change must carry beside the cookie: follows from the token, so nothing is stored.
std::string csrf_of(const Token& token);
/// HMAC-SHA-256 of a text, for a purpose, so that two purposes never meet.
Bytes keyed(const Key& key, std::string_view purpose, std::string_view text);

}  // namespace motcua::identity
