// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <openssl/hmac.h>
#include <unistd.h>

#include <fstream>

#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kSecretBytes = 32;
constexpr int kTokenBytes = 15;  // 120 bits: nobody guesses it, and the QR stays small

/// Crockford's base 32: no letter that is read for another when typed from paper.
std::string base32(std::span<const std::uint8_t> bytes) {
    static constexpr char kDigits[] = "0123456789abcdefghjkmnpqrstvwxyz";
    std::string text;
    unsigned held = 0;
    int bits = 0;
    for (const std::uint8_t byte : bytes) {
        held = held << 8 | byte;
        bits += 8;
        while (bits >= 5) text.push_back(kDigits[(held >> (bits -= 5)) & 31]);
    }
    return text;
}

}  // namespace

Dossiers::Dossiers(Rooms rooms, FollowSecret secret)
    : rooms_(std::move(rooms)), secret_(std::move(secret)) {}

FollowSecret FollowSecret::open(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) {
        Bytes fresh(kSecretBytes);
        SecureRandom().fill(fresh);
        std::filesystem::create_directories(file.parent_path());
        const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        const bool written = descriptor >= 0 &&
                             ::write(descriptor, fresh.data(), fresh.size()) == kSecretBytes &&
                             ::fsync(descriptor) == 0;
        if (descriptor >= 0) ::close(descriptor);
        if (!written) throw Trouble(Trouble::What::disk, "the follow secret cannot be written");
    }
    std::ifstream in(file, std::ios::binary);
    Bytes secret((std::istreambuf_iterator<char>(in)), {});
    if (secret.size() != kSecretBytes)
        throw Trouble(Trouble::What::disk, "the follow secret is damaged");
    return FollowSecret(std::move(secret));
}

std::string FollowSecret::token(std::string_view dossier_code) const {
    Bytes mac(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    ensure(HMAC(EVP_sha256(), secret_.data(), static_cast<int>(secret_.size()),
                reinterpret_cast<const unsigned char*>(dossier_code.data()), dossier_code.size(),
                mac.data(), &size) != nullptr);
    return std::string(dossier_code) + "~" + base32(std::span(mac).first(kTokenBytes));
}

std::optional<std::string> FollowSecret::code_of(std::string_view given) const {
    const auto mark = given.rfind('~');
    if (mark == std::string_view::npos) return std::nullopt;
    std::string code(given.substr(0, mark));
    const std::string right = token(code);
    // Compared in constant time, so that no answer tells how much of a guess was right.
    if (right.size() != given.size() ||
        CRYPTO_memcmp(right.data(), given.data(), right.size()) != 0)
        return std::nullopt;
    return code;
}

}  // namespace motcua::dossiers
