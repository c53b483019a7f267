// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "platform/http/call.hpp"

namespace motcua::http {

/// A request's address taken apart and decoded: UTF-8 in NFC, no control characters.
struct Target {
    std::string path;                ///< "/api/procedures/1.004"
    std::vector<std::string> parts;  ///< split before decoding, so that %2F stays inside a part
    Call::Pairs query;
};

/// Reads the origin form ("/path?query"); anything else is nothing.
std::optional<Target> parse_target(std::string_view text);

/// Percent-decoding of UTF-8; a wrong sequence or a control character is nothing.
std::optional<std::string> percent_decoded(std::string_view text);

/// The value of a cookie in a Cookie header, or "".
std::string_view cookie(std::string_view header, std::string_view name);

/// Vietnamese unless the reader puts English first.
Language language_of(std::string_view accept_language);

/// Whether a change comes from our own pages, as far as the browser says (Sec-Fetch-Site, else
/// Origin against Host). A program that says neither is let through: it has no cookie of a victim.
bool is_same_origin(const Call& call);

}  // namespace motcua::http
