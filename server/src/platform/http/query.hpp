// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <charconv>
#include <utility>
#include <vector>

#include "base/json.hpp"

namespace motcua::http {

using QueryPairs = std::vector<std::pair<std::string, std::string>>;

namespace detail {

/// A query value as the JSON value that json::get reads into T; nothing when it cannot be one.
template <class T>
boost::json::value as_json(std::string_view text) {
    if constexpr (std::same_as<T, bool>) {
        if (text == "true") return true;
        if (text == "false") return false;
        return nullptr;
    } else if constexpr (std::integral<T> || std::same_as<T, Money>) {
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return nullptr;
        return number;
    } else {
        return boost::json::string(text);
    }
}

template <class T>
Result<> read_query_value(const QueryPairs& query, std::string_view name, T& out, bool& is_given) {
    for (const auto& [key, value] : query) {
        if (key != name) continue;
        is_given = true;
        if constexpr (json::kIsVector<T>) {
            typename T::value_type one{};
            if (auto got = json::get(as_json<typename T::value_type>(value), name, one); !got)
                return json::wrong_field(name, "json.bad_value");
            out.push_back(std::move(one));
        } else {
            using Inner =
                boost::mp11::mp_eval_if_c<!json::kIsOptional<T>, T, boost::mp11::mp_front, T>;
            Inner one{};
            if (auto got = json::get(as_json<Inner>(value), name, one); !got)
                return json::wrong_field(name, "json.bad_value");
            out = std::move(one);
        }
    }
    return {};
}

}  // namespace detail

/// A query string into a described struct of texts, numbers, days, codes, ids, optionals of these
/// and vectors (the name repeated). Refuses: json.bad_value, json.missing, json.unknown_field.
template <class T>
Result<T> read_query(const QueryPairs& query) {
    using Members = boost::describe::describe_members<T, boost::describe::mod_public |
                                                             boost::describe::mod_inherited>;
    T out{};
    Result<> failed;
    for (const auto& [key, value] : query) {
        bool is_known = false;
        boost::mp11::mp_for_each<Members>(
            [&](auto member) { is_known = is_known || key == member.name; });
        if (!is_known) return json::wrong_field(key, "json.unknown_field");
    }
    boost::mp11::mp_for_each<Members>([&](auto member) {
        if (!failed) return;
        auto& place = out.*member.pointer;
        using Place = std::remove_reference_t<decltype(place)>;
        static_assert(!json::kIsPersonal<Place>, "personal data never stands in an address");
        bool is_given = false;
        failed = detail::read_query_value(query, member.name, place, is_given);
        if (!failed || is_given) return;
        if constexpr (!json::kIsOptional<Place> && !json::kIsVector<Place> &&
                      !std::same_as<Place, bool>) {
            if (place == Place{}) failed = json::wrong_field(member.name, "json.missing");
        }
    });
    if (!failed) return failed.error();
    return out;
}

}  // namespace motcua::http
