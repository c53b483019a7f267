// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include "base/json.hpp"

namespace motcua::http {

template <class T, class... Seen>
consteval bool holds_personal();

namespace detail {
template <class T, class... Seen>
consteval bool members_hold_personal() {
    bool found = false;
    boost::mp11::mp_for_each<boost::describe::describe_members<
        T, boost::describe::mod_public | boost::describe::mod_inherited>>([&](auto member) {
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
        found = found || holds_personal<Member, T, Seen...>();
    });
    return found;
}
}  // namespace detail

/// Whether a wire type shows data about a person anywhere inside: it has a Personal<T> in it. A
/// type that contains itself is followed once.
template <class T, class... Seen>
consteval bool holds_personal() {
    if constexpr ((std::same_as<T, Seen> || ...)) {
        return false;
    } else if constexpr (json::kIsPersonal<T>) {
        return true;
    } else if constexpr (json::kIsOptional<T> || json::kIsVector<T>) {
        return holds_personal<typename T::value_type, Seen...>();
    } else if constexpr (json::kIsMap<T>) {
        return holds_personal<typename T::mapped_type, Seen...>();
    } else if constexpr (json::Described<T>) {
        return detail::members_hold_personal<T, Seen...>();
    } else {
        return false;
    }
}

}  // namespace motcua::http
