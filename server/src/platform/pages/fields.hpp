// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/code.hpp"
#include "base/json.hpp"
#include "base/money.hpp"
#include "base/personal.hpp"
#include "base/time.hpp"
#include "platform/pages/pages.hpp"

/// From described structs to what templates print, without a sentence in C++:
/// a moment gives .hour .minute .day .month .year .date (25/11/2026) .time (14:30), a day the same
/// without the clock, money "1.250.000", an enum .code and one flag per name, an empty optional
/// nothing, a struct a group, a vector a list.
namespace motcua::pages {

boost::json::value moment_value(Instant at);
boost::json::value day_value(Date day);
std::string money_text(Money money);
Field moment_field(std::string name);
Field day_field(std::string name);

template <class T>
boost::json::value values_of(const T& from) {
    if constexpr (json::kIsOptional<T>) {
        return from ? values_of(*from) : boost::json::value(nullptr);
    } else if constexpr (json::kIsPersonal<T>) {
        return values_of(from.reveal());
    } else if constexpr (json::kIsVector<T>) {
        boost::json::array list;
        for (const auto& each : from) list.push_back(values_of(each));
        return list;
    } else if constexpr (std::same_as<T, bool> || std::same_as<T, std::string>) {
        return boost::json::value(from);
    } else if constexpr (std::integral<T>) {
        return boost::json::value(static_cast<std::int64_t>(from));
    } else if constexpr (std::same_as<T, Instant>) {
        return moment_value(from);
    } else if constexpr (std::same_as<T, Date>) {
        return day_value(from);
    } else if constexpr (std::same_as<T, Money>) {
        return boost::json::value(money_text(from));
    } else if constexpr (Coded<T>) {
        boost::json::object flags{{"code", code(from)}};
        flags[code(from)] = true;
        return flags;
    } else {
        boost::json::object group;
        boost::mp11::mp_for_each<boost::describe::describe_members<
            T, boost::describe::mod_public | boost::describe::mod_inherited>>(
            [&](auto member) { group[member.name] = values_of(from.*member.pointer); });
        return group;
    }
}

template <class T>
Field field_of(std::string name) {
    if constexpr (json::kIsOptional<T>) {
        return field_of<typename T::value_type>(std::move(name));
    } else if constexpr (json::kIsPersonal<T>) {
        return field_of<std::remove_cvref_t<decltype(std::declval<T>().reveal())>>(std::move(name));
    } else if constexpr (json::kIsVector<T>) {
        Field inner = field_of<typename T::value_type>("item");
        if (inner.kind != Field::Kind::group)
            return {std::move(name), Field::Kind::list, {std::move(inner)}};
        return {std::move(name), Field::Kind::list, std::move(inner.inner)};
    } else if constexpr (std::same_as<T, bool>) {
        return {std::move(name), Field::Kind::flag};
    } else if constexpr (std::same_as<T, Instant>) {
        return moment_field(std::move(name));
    } else if constexpr (std::same_as<T, Date>) {
        return day_field(std::move(name));
    } else if constexpr (Coded<T>) {
        Field group{std::move(name), Field::Kind::group, {{"code", Field::Kind::text}}};
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
            [&](auto each) { group.inner.push_back({each.name, Field::Kind::flag}); });
        return group;
    } else if constexpr (json::Described<T>) {
        Field group{std::move(name), Field::Kind::group};
        boost::mp11::mp_for_each<boost::describe::describe_members<
            T, boost::describe::mod_public | boost::describe::mod_inherited>>([&](auto member) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
            group.inner.push_back(field_of<Member>(member.name));
        });
        return group;
    } else {
        return {std::move(name), Field::Kind::text};
    }
}

/// Everything a template of T may name.
template <json::Described T>
Field fields_of() {
    return field_of<T>("");
}

}  // namespace motcua::pages
