// SPDX-License-Identifier: Apache-2.0
#include "base/words.hpp"

#include <boost/json.hpp>
#include <map>

#include "base/result.hpp"

namespace motcua::words {
namespace {

using Table = std::map<std::string, std::string, std::less<>>;

Table read_table(std::string_view json) {
    Table table;
    for (const auto& pair : boost::json::parse(json).as_object())
        table.emplace(pair.key(), pair.value().as_string());
    return table;
}

const Table& table(Language language) {
    static const Table vi = read_table(k_vi_json);
    static const Table en = read_table(k_en_json);
    return language == Language::vi ? vi : en;
}

}  // namespace

bool has(std::string_view key) {
    return table(Language::vi).contains(key);
}

std::string say(Language language, std::string_view key, const Params& params) {
    const auto found = table(language).find(key);
    ensure(found != table(language).end());
    const std::string& pattern = found->second;
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto open = pattern.find('{', at);
        const auto close = open == std::string::npos ? open : pattern.find('}', open);
        if (close == std::string::npos) return text + pattern.substr(at);
        text += pattern.substr(at, open - at);
        const std::string_view name(pattern.data() + open + 1, close - open - 1);
        for (const auto& [key_of, value] : params)
            if (key_of == name) text += value;
        at = close + 1;
    }
    return text;
}

}  // namespace motcua::words
