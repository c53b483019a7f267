// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import/clean.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.hpp"
#include "modules/catalogue/model/composed.hpp"

namespace motcua::catalogue::import {
namespace {

bool is_space(std::string_view text, std::size_t at, std::size_t& width) {
    const auto c = static_cast<unsigned char>(text[at]);
    width = 1;
    if (c == ' ' || (c >= 0x09 && c <= 0x0D)) return true;
    if (c == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) == 0xA0) {
        width = 2;
        return true;
    }
    return false;
}

}  // namespace

void Cleaner::note(std::string_view code, std::string_view field) {
    Note made{std::string(code), std::string(field)};
    if (std::find(notes_.begin(), notes_.end(), made) == notes_.end())
        notes_.push_back(std::move(made));
}

std::string Cleaner::clean(std::string_view text, std::string_view part) {
    std::string nfc = composed(text);
    if (nfc != text) note("catalogue.not_nfc", part);
    return nfc;
}

std::string Cleaner::line(std::string_view text, std::string_view part) {
    const std::string whole = clean(text, part);
    std::string out;
    out.reserve(whole.size());
    bool pending = false, stray = false;
    for (std::size_t i = 0, width = 1; i < whole.size(); i += width) {
        if (is_space(whole, i, width)) {
            stray = stray || pending || whole[i] != ' ' || out.empty();
            pending = true;
            continue;
        }
        if (pending && !out.empty()) out.push_back(' ');
        pending = false;
        width = 1;
        if (static_cast<unsigned char>(whole[i]) >= 0x20) out.push_back(whole[i]);
    }
    if (stray || pending) note("catalogue.stray_space", part);
    return out;
}

std::string Cleaner::paragraph(std::string_view text, std::string_view part) {
    std::string whole = clean(text, part);
    std::erase_if(whole, [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u < 0x20 && c != '\n' && c != '\t';
    });
    std::size_t from = 0, width = 1;
    while (from < whole.size() && is_space(whole, from, width)) from += width;
    std::size_t to = whole.size();
    while (to > from) {
        const bool no_break = to - from >= 2 && whole.compare(to - 2, 2, "\xC2\xA0") == 0;
        if (!no_break && !is_space(whole, to - 1, width)) break;
        to -= no_break ? 2 : 1;
    }
    return whole.substr(from, to - from);
}

std::string Cleaner::line(const boost::json::object& from, std::string_view key,
                          std::string_view part) {
    const auto* found = from.if_contains(key);
    return found && found->is_string() ? line(std::string_view(found->get_string()), part) : "";
}

std::string Cleaner::paragraph(const boost::json::object& from, std::string_view key,
                               std::string_view part) {
    const auto* found = from.if_contains(key);
    return found && found->is_string() ? paragraph(std::string_view(found->get_string()), part)
                                       : "";
}

std::vector<std::string> Cleaner::set(const boost::json::value* list, std::string_view part,
                                      std::string_view key) {
    std::vector<std::string> texts;
    if (!list || !list->is_array()) return texts;
    for (const auto& each : list->get_array()) {
        std::string text;
        if (each.is_string())
            text = line(std::string_view(each.get_string()), part);
        else if (each.is_object() && !key.empty())
            text = line(each.get_object(), key, part);
        if (!text.empty()) texts.push_back(std::move(text));
    }
    const auto before = texts.size();
    make_set(texts);
    if (texts.size() != before) note("catalogue.repeated", part);
    return texts;
}

void make_set(std::vector<std::string>& texts) {
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

const boost::json::array& array_at(const boost::json::object& from, std::string_view key) {
    static const boost::json::array none;
    const auto* found = from.if_contains(key);
    return found && found->is_array() ? found->get_array() : none;
}

const boost::json::object& object_at(const boost::json::object& from, std::string_view key) {
    static const boost::json::object none;
    const auto* found = from.if_contains(key);
    return found && found->is_object() ? found->get_object() : none;
}

std::string quantity(const boost::json::value* value) {
    if (!value) return "";
    double number = 0;
    if (value->is_int64() || value->is_uint64() || value->is_double()) {
        number = value->to_number<double>();
    } else if (value->is_string()) {
        const std::string_view text = trimmed(std::string_view(value->get_string()));
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return "";
    } else {
        return "";
    }
    if (!std::isfinite(number) || number < 0 || number > 1e9) return "";
    char digits[40];
    const auto end =
        std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed);
    return std::string(digits, end.ptr);
}

bool is_true(const boost::json::object& from, std::string_view key) {
    const auto* found = from.if_contains(key);
    return found && found->is_bool() && found->get_bool();
}

std::int64_t count_at(const boost::json::object& from, std::string_view key) {
    const std::string text = quantity(from.if_contains(key));
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace motcua::catalogue::import
