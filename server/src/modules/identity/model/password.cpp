// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/model/password.hpp"

#include <argon2.h>

#include <array>
#include <set>

#include "base/text.hpp"

namespace motcua::identity {
namespace {

constexpr std::uint32_t kLanes = 1;
constexpr std::size_t kHashBytes = 32;

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

Result<> check_password(const Password& password, std::string_view login) {
    const std::string text = to_nfc(password.reveal());
    const auto refuse = [](std::string_view why) {
        return Error{Kind::invalid, "identity.password_" + std::string(why), "password"};
    };
    if (characters(text) < kPasswordCharactersMin) {
        Error error = refuse("too_short");
        error.params.emplace_back("characters", std::to_string(kPasswordCharactersMin));
        return error;
    }
    if (text.size() > kPasswordBytesMax) return refuse("too_long");
    const bool holds_login = !login.empty() && fold(text).find(fold(login)) != std::string::npos;
    if (holds_login || std::set<char>(text.begin(), text.end()).size() < 5)
        return refuse("too_simple");
    return {};
}

std::string hash_password(const Password& password, Random& random, const PasswordCost& cost) {
    const std::string text = to_nfc(password.reveal());
    std::array<std::uint8_t, 16> salt{};
    random.fill(salt);
    std::array<char, 160> encoded{};
    const int failed =
        argon2id_hash_encoded(cost.passes, cost.memory_kib, kLanes, text.data(), text.size(),
                              salt.data(), salt.size(), kHashBytes, encoded.data(), encoded.size());
    if (failed == ARGON2_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
    ensure(failed == ARGON2_OK);
    return encoded.data();
}

bool is_password(const Password& password, const std::string& hash) {
    const std::string text = to_nfc(password.reveal());
    const int answer = argon2id_verify(hash.c_str(), text.data(), text.size());
    if (answer == ARGON2_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
    return answer == ARGON2_OK;
}

bool is_outdated(const std::string& hash, const PasswordCost& cost) {
    return hash.find(fmt::format("$m={},t={},p={}$", cost.memory_kib, cost.passes, kLanes)) ==
           std::string::npos;
}

}  // namespace motcua::identity
