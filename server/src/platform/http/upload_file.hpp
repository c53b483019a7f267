// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <span>
#include <string>

#include "platform/http/call.hpp"

namespace motcua::http {

/// A body on its way to disk, hashed as it comes. Deleted unless finished and kept.
class UploadFile {
public:
    /// Throws Trouble (disk) when the folder cannot be written.
    explicit UploadFile(const std::filesystem::path& folder);
    ~UploadFile();
    UploadFile(const UploadFile&) = delete;

    void write(std::span<const char> bytes);
    /// Closes it; the file lives as long as what this returns.
    std::shared_ptr<Upload> finish();

private:
    struct Digest;
    int file_ = -1;
    std::shared_ptr<Upload> upload_;
    std::unique_ptr<Digest> digest_;
};

}  // namespace motcua::http
