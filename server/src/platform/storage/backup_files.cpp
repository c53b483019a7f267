// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/backup_files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <fstream>
#include <memory>
#include <vector>

#include "platform/storage/trouble.hpp"

namespace motcua::storage {
namespace {

[[noreturn]] void cannot(std::string_view act, const std::filesystem::path& path) {
    throw Trouble(Trouble::What::disk, fmt::format("cannot {} {}", act, path.filename().string()));
}

}  // namespace

std::string sha256_of_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) cannot("read", path);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    std::vector<char> buffer(1 << 20);
    do {
        file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        EVP_DigestUpdate(context.get(), buffer.data(), static_cast<std::size_t>(file.gcount()));
    } while (file);
    if (!file.eof()) cannot("read", path);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), digest, &size);
    std::string text;
    for (unsigned int i = 0; i < size; ++i) text += fmt::format("{:02x}", digest[i]);
    return text;
}

void sync_to_disk(const std::filesystem::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool is_synced = file >= 0 && fsync(file) == 0;
    if (file >= 0) close(file);
    if (!is_synced) cannot("sync", path);
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
    {
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.flush();
        if (!file) cannot("write", path);
    }
    sync_to_disk(path);
}

}  // namespace motcua::storage
