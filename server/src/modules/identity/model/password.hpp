// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "base/personal.hpp"
#include "base/random.hpp"
#include "base/result.hpp"

namespace motcua::identity {

using Password = Personal<std::string>;

/// What one Argon2id hash costs; written down inside the hash, so that it may rise later.
struct PasswordCost {
    std::uint32_t memory_kib = 19 * 1024;
    std::uint32_t passes = 2;
};

inline constexpr std::size_t kPasswordCharactersMin = 10;
inline constexpr std::size_t kPasswordBytesMax = 256;

/// Refuses: identity.password_too_short, identity.password_too_long, identity.password_too_simple
/// (holds the account's name, or fewer than five different characters).
Result<> check_password(const Password& password, std::string_view login);

/// Slow on purpose (tens of milliseconds): never inside a transaction or on an I/O thread.
/// Passwords are compared in Unicode NFC, whatever the keyboard sends.
std::string hash_password(const Password& password, Random& random, const PasswordCost& cost);
bool is_password(const Password& password, const std::string& hash);
/// Whether a hash was made at another cost than today's.
bool is_outdated(const std::string& hash, const PasswordCost& cost);

}  // namespace motcua::identity
