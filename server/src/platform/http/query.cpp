// SPDX-License-Identifier: Apache-2.0
#include "platform/http/query.hpp"

#include <charconv>

namespace motcua::http {
namespace {

using Is = WireType::Is;

/// A query value as the JSON value that the leaf reads; null when it cannot be one.
boost::json::value as_json(const WireType& leaf, std::string_view text) {
    if (leaf.schema_type == "boolean") {
        if (text == "true") return true;
        if (text == "false") return false;
        return nullptr;
    }
    if (leaf.schema_type == "integer") {
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return nullptr;
        return number;
    }
    return boost::json::string(text);
}

Result<> read_value(std::string_view text, const WireType::Member& member, void* place) {
    const WireType* type = &member.type();
    if (type->is == Is::optional) {
        type->clear(place);  // the last of a name said twice counts
        place = type->add(place, {});
        type = &type->inner();
    } else if (type->is == Is::list) {
        place = type->add(place, {});
        type = &type->inner();
    }
    ensure(type->is != Is::personal);  // personal data never stands in an address
    const auto value = as_json(*type, text);
    if (value.is_null() || !get_wire(value, member.name, *type, place))
        return json::wrong_field(member.name, "json.bad_value");
    return {};
}

}  // namespace

Result<> read_query(const QueryPairs& query, const WireType& type, void* at) {
    for (const auto& [key, value] : query)
        if (std::ranges::find(type.members, key, &WireType::Member::name) == type.members.end())
            return json::wrong_field(key, "json.unknown_field");
    for (const WireType::Member& member : type.members) {
        bool is_given = false;
        for (const auto& [key, value] : query) {
            if (key != member.name) continue;
            is_given = true;
            auto read = read_value(value, member, static_cast<char*>(at) + member.offset);
            if (!read) return read;
        }
        if (!is_given && !member.may_lack) return json::wrong_field(member.name, "json.missing");
    }
    return {};
}

}  // namespace motcua::http
