// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/model/secrets.hpp"

#include <fcntl.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <unistd.h>

#include "base/result.hpp"

namespace motcua::identity {
namespace {

[[noreturn]] void key_trouble(const char* what) {
    throw Trouble(Trouble::What::disk, std::string("identity key: ") + what);
}

/// The file, or -1 where there is none.
int open_key(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno != ENOENT) key_trouble("cannot be opened");
    return fd;
}

}  // namespace

Key read_or_make_key(const std::filesystem::path& file, Random& random) {
    Key key{};
    int fd = open_key(file);
    if (fd < 0) {
        std::error_code failed;
        if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), failed);
        random.fill(key);
        // Whole under its name or not there: two servers starting at once agree on one key.
        const auto part = file.string() + ".part" + std::to_string(random.next());
        const int made = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (made < 0) key_trouble("cannot be made");
        const bool written =
            ::write(made, key.data(), key.size()) == static_cast<ssize_t>(key.size()) &&
            ::fsync(made) == 0;
        ::close(made);
        const bool linked = written && (::link(part.c_str(), file.c_str()) == 0 || errno == EEXIST);
        ::unlink(part.c_str());
        if (!linked) key_trouble("cannot be written");
        fd = open_key(file);
        if (fd < 0) key_trouble("vanished");
    }
    const auto size = ::read(fd, key.data(), key.size());
    ::close(fd);
    if (size != static_cast<ssize_t>(key.size())) key_trouble("is too short");
    return key;
}

Token new_token(Random& random) {
    static constexpr char kLetters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::array<std::uint8_t, 33> bytes{};
    random.fill(std::span(bytes).first(32));
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const unsigned triple = bytes[at] << 16 | bytes[at + 1] << 8 | bytes[at + 2];
        for (int shift = 18; shift >= 0; shift -= 6) text.push_back(kLetters[triple >> shift & 63]);
    }
    text.resize(43);
    return Token(std::move(text));
}

Bytes token_hash(const Token& token) {
    const auto& text = token.reveal();
    Bytes digest(SHA256_DIGEST_LENGTH);
    SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
    return digest;
}

Bytes keyed(const Key& key, std::string_view purpose, std::string_view text) {
    const std::string message = std::string(purpose) + '\0' + std::string(text);
    Bytes digest(SHA256_DIGEST_LENGTH);
    unsigned size = 0;
    const auto* done = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
                            reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                            digest.data(), &size);
    ensure(done != nullptr && size == digest.size());
    return digest;
}

std::string csrf_of(const Token& token) {
    Key key{};
    const Bytes hash = token_hash(Token("csrf:" + token.reveal()));
    std::copy(hash.begin(), hash.end(), key.begin());
    static constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    for (const auto byte : keyed(key, "csrf", token.reveal()))
        text += {kHex[byte >> 4], kHex[byte & 15]};
    return text;
}

}  // namespace motcua::identity
