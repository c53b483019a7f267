// SPDX-License-Identifier: Apache-2.0
#include "platform/http/upload_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

#include "platform/storage/trouble.hpp"

namespace motcua::http {

struct UploadFile::Digest {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    Digest() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    ~Digest() { EVP_MD_CTX_free(context); }
};

namespace {
[[noreturn]] void disk_trouble(std::string_view what) {
    throw Trouble(Trouble::What::disk, fmt::format("upload: {}: {}", what, std::strerror(errno)));
}
}  // namespace

UploadFile::UploadFile(const std::filesystem::path& folder)
    : upload_(std::make_shared<Upload>()), digest_(std::make_unique<Digest>()) {
    std::error_code exists;
    std::filesystem::create_directories(folder, exists);
    std::string name = (folder / ("upload-" + std::string(6, 'X'))).string();
    file_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (file_ < 0) disk_trouble("open");
    upload_->path = name;
}

UploadFile::~UploadFile() {
    if (file_ >= 0) ::close(file_);
}

void UploadFile::write(std::span<const char> bytes) {
    EVP_DigestUpdate(digest_->context, bytes.data(), bytes.size());
    upload_->size += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
        const auto written = ::write(file_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) disk_trouble("write");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

std::shared_ptr<Upload> UploadFile::finish() {
    unsigned char hash[32];
    EVP_DigestFinal_ex(digest_->context, hash, nullptr);
    for (const auto byte : hash) upload_->sha256 += fmt::format("{:02x}", byte);
    if (::close(std::exchange(file_, -1)) != 0) disk_trouble("close");
    return upload_;
}

}  // namespace motcua::http
