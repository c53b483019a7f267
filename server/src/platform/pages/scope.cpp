// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/scope.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "platform/pages/template.hpp"

namespace motcua::pages {
namespace {

/// U+202A…202E, U+2066…2069, U+200E, U+200F: they could show a name other than the one stored.
bool changes_direction(std::string_view at) {
    if (at.size() < 3 || at[0] != '\xE2') return false;
    const auto second = static_cast<unsigned char>(at[1]);
    const auto third = static_cast<unsigned char>(at[2]);
    return (second == 0x80 &&
            ((third >= 0xAA && third <= 0xAE) || third == 0x8E || third == 0x8F)) ||
           (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

std::string printable(std::string_view text) {
    const std::string normal = to_nfc(text);
    std::string out;
    out.reserve(normal.size());
    for (std::size_t i = 0; i < normal.size(); ++i) {
        const auto byte = static_cast<unsigned char>(normal[i]);
        if (changes_direction(std::string_view(normal).substr(i))) {
            i += 2;
        } else if (byte == 0xC2 && i + 1 < normal.size() &&
                   static_cast<unsigned char>(normal[i + 1]) < 0xA0) {
            ++i;  // U+0080…009F
        } else if (byte >= 0x20 ? byte != 0x7F : byte == '\n') {
            out.push_back(normal[i]);
        } else if (byte == '\t') {
            out.push_back(' ');
        }
    }
    return out;
}

}  // namespace

Scope Scope::inside(const boost::json::value& item, int index) const {
    Scope within = *this;
    within.frames_.push_back({&item, index});
    return within;
}

const boost::json::value* Scope::find(std::string_view path) const {
    const auto first_dot = std::min(path.find('.'), path.size());
    const auto first = path.substr(0, first_dot);
    const boost::json::value* found = nullptr;
    for (auto frame = frames_.rbegin(); frame != frames_.rend() && !found; ++frame) {
        if (frame->values->is_object())
            found = frame->values->get_object().if_contains(first);
        else if (first == "item")
            found = frame->values;
    }
    for (auto at = first_dot; found && at < path.size();) {
        const auto next = std::min(path.find('.', at + 1), path.size());
        found = found->is_object()
                    ? found->get_object().if_contains(path.substr(at + 1, next - at - 1))
                    : nullptr;
        at = next;
    }
    return found;
}

std::string Scope::text(std::string_view path) const {
    const auto* found = find(path);
    if (found == nullptr) {
        if (path == "index" && frames_.back().index > 0)
            return std::to_string(frames_.back().index);
        return {};
    }
    if (found->is_string()) return printable(found->get_string());
    if (found->is_int64()) return std::to_string(found->get_int64());
    if (found->is_uint64()) return std::to_string(found->get_uint64());
    return {};
}

bool Scope::holds(std::string_view condition) const {
    if (condition.starts_with('!')) return !holds(condition.substr(1));
    const auto* found = find(condition);
    if (found == nullptr) return condition == "index" && frames_.back().index > 0;
    switch (found->kind()) {
        case boost::json::kind::null:
            return false;
        case boost::json::kind::bool_:
            return found->get_bool();
        case boost::json::kind::string:
            return !found->get_string().empty();
        case boost::json::kind::array:
            return !found->get_array().empty();
        case boost::json::kind::object:
            return !found->get_object().empty();
        case boost::json::kind::int64:
            return found->get_int64() != 0;
        case boost::json::kind::uint64:
            return found->get_uint64() != 0;
        case boost::json::kind::double_:
            return found->get_double() != 0;
    }
    return false;
}

std::string Scope::filled(std::string_view source) const {
    std::string out;
    for (const auto& part : cut_at_fields(source))
        out += part.is_field ? text(part.text) : std::string(part.text);
    return out;
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            default:
                out.push_back(c);
        }
    }
    return out;
}

}  // namespace motcua::pages
