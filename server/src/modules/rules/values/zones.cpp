// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <utility>

#include "modules/rules/values/temporal.hpp"

namespace motcua::rules {

namespace {

constexpr std::int32_t kHour = 3600;

/// Zones whose offset has been one and the same since 1980 or longer (IANA time-zone database,
/// 2024a): no table of changes is needed to know it.
constexpr std::array<std::pair<std::string_view, std::int32_t>, 16> kConstant{{
    {"Asia/Ho_Chi_Minh", 7 * kHour},
    {"Asia/Saigon", 7 * kHour},
    {"Asia/Bangkok", 7 * kHour},
    {"Asia/Vientiane", 7 * kHour},
    {"Asia/Phnom_Penh", 7 * kHour},
    {"Asia/Jakarta", 7 * kHour},
    {"Asia/Tokyo", 9 * kHour},
    {"Asia/Dubai", 4 * kHour},
    {"Asia/Kolkata", 5 * kHour + kHour / 2},
    {"Asia/Riyadh", 3 * kHour},
    {"UTC", 0},
    {"GMT", 0},
    {"Etc/UTC", 0},
    {"Etc/GMT", 0},
    {"Zulu", 0},
    {"Etc/Zulu", 0},
}};

/// "Etc/GMT+7" is seven hours *west*.
std::optional<std::int32_t> etc_offset(std::string_view name) {
    if (!name.starts_with("Etc/GMT")) return std::nullopt;
    name.remove_prefix(7);
    if (name.size() < 2 || name.size() > 3 || (name[0] != '+' && name[0] != '-'))
        return std::nullopt;
    std::int32_t hours = 0;
    for (const char c : name.substr(1)) {
        if (c < '0' || c > '9') return std::nullopt;
        hours = hours * 10 + (c - '0');
    }
    if (hours > 14) return std::nullopt;
    return (name[0] == '+' ? -hours : hours) * kHour;
}

/// "Region/City", as the names of the database are made.
bool is_zone_name(std::string_view name) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (name.size() > 64 || name.empty() || !is_letter(name.front())) return false;
    if (name.find('/') == name.npos || name.ends_with('/')) return false;
    for (const char c : name)
        if (!is_letter(c) && (c < '0' || c > '9') && c != '/' && c != '_' && c != '-' && c != '+')
            return false;
    return true;
}

}  // namespace

Zone Zone::of_offset(std::int32_t seconds) {
    return {Kind::offset, true, seconds, ""};
}

std::optional<Zone> Zone::of_name(std::string_view name) {
    for (const auto& [known, offset] : kConstant)
        if (known == name) return Zone{Kind::named, true, offset, std::string(name)};
    if (const auto offset = etc_offset(name))
        return Zone{Kind::named, true, *offset, std::string(name)};
    if (!is_zone_name(name)) return std::nullopt;
    return Zone{Kind::named, false, 0, std::string(name)};
}

}  // namespace motcua::rules
