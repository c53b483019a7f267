// SPDX-License-Identifier: Apache-2.0
#include "base/json.hpp"

#include "base/text.hpp"

namespace motcua::json {

void put_string(std::string& out, std::string_view text) {
    static constexpr char kHex[] = "0123456789abcdef";
    out.push_back('"');
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\') [[likely]]
            continue;
        out.append(text.substr(from, i - from));
        from = i + 1;
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            default:
                out += {'\\', 'u', '0', '0', kHex[c >> 4], kHex[c & 15]};
        }
    }
    out.append(text.substr(from));
    out.push_back('"');
}

/// Neither engine keeps a NUL in a text, so none is taken in.
static bool names_nul(std::string_view text) {
    constexpr std::string_view kNul = "\\u0000";
    for (auto at = text.find(kNul); at != text.npos; at = text.find(kNul, at + 1)) {
        std::size_t before = 0;  // an even number of backslashes before it are themselves escaped
        while (before < at && text[at - before - 1] == '\\') ++before;
        if (before % 2 == 0) return true;
    }
    return false;
}

Result<boost::json::value> parse(std::string_view text) {
    if (names_nul(text)) return Error{Kind::invalid, "json.malformed"};
    boost::json::parse_options options;
    options.max_depth = 32;
    if (!is_utf8(text)) return Error{Kind::invalid, "json.malformed"};
    boost::system::error_code failed;
    auto value = boost::json::parse(to_nfc(text), failed, {}, options);
    if (failed) return Error{Kind::invalid, "json.malformed"};
    // What was written as an escape is a letter only now.
    if (text.find("\\u") != text.npos)
        value = boost::json::parse(to_nfc(boost::json::serialize(value)), failed, {}, options);
    if (failed) return Error{Kind::invalid, "json.malformed"};
    return value;
}

Error wrong_field(std::string_view field, std::string_view code) {
    return Error{Kind::invalid, std::string(code), std::string(field)};
}

std::string joined(std::string_view path, std::string_view key) {
    return path.empty() ? std::string(key) : std::string(path) + "." + std::string(key);
}

}  // namespace motcua::json
