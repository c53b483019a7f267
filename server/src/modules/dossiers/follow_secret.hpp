// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "platform/storage/row.hpp"

namespace motcua::dossiers {

/// Derives the token that a receipt's QR bears from a secret of the installation: it can be printed
/// again and is stored nowhere.
class FollowSecret {
public:
    explicit FollowSecret(Bytes secret) : secret_(std::move(secret)) {}
    /// Reads the secret file, or makes one that only its owner may read.
    static FollowSecret open(const std::filesystem::path& file);
    std::string token(std::string_view dossier_code) const;
    /// The code a token stands for; nothing where it was not made here.
    std::optional<std::string> code_of(std::string_view token) const;

private:
    Bytes secret_;
};

}  // namespace motcua::dossiers
