// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <optional>
#include <string_view>
#include <type_traits>

namespace motcua {

/// An enum whose names are its stable codes, in SQL, JSON and text keys alike. Describe it with
/// BOOST_DESCRIBE_ENUM(Status, received, …).
template <class E>
concept Coded = std::is_enum_v<E> && boost::describe::has_describe_enumerators<E>::value;

template <Coded E>
constexpr std::string_view code(E value) {
    std::string_view name = "";
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto each) {
        if (each.value == value) name = each.name;
    });
    return name;
}

template <Coded E>
constexpr std::optional<E> from_code(std::string_view name) {
    std::optional<E> value;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto each) {
        if (name == each.name) value = each.value;
    });
    return value;
}

}  // namespace motcua
