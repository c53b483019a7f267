// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace motcua {

enum class Language { vi, en };

/// What a person reads, by key, from text/<language>/*.json, with {name} replaced by its parameter.
/// Code never holds a sentence. An unknown key is our mistake; tests look every key up.
namespace words {

using Params = std::vector<std::pair<std::string, std::string>>;

extern const std::string_view k_vi_json;
extern const std::string_view k_en_json;

std::string say(Language language, std::string_view key, const Params& params = {});
bool has(std::string_view key);

}  // namespace words
}  // namespace motcua
