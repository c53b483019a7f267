// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "platform/http/personal_type.hpp"

/// On whom an answer showed personal data, found by its type for the audit row: the first
/// identifier (else the member named code) of each struct that holds a Personal<T>, else its
/// enclosing one's.
namespace motcua::http {

namespace detail {

template <class T>
inline constexpr bool kIsIdentifier = false;
template <class Tag>
inline constexpr bool kIsIdentifier<Id<Tag>> = true;

template <class T>
std::string name_of(const T& value, const std::string& enclosing) {
    std::string id;
    std::string code;
    boost::mp11::mp_for_each<boost::describe::describe_members<
        T, boost::describe::mod_public | boost::describe::mod_inherited>>([&](auto member) {
        const auto& place = value.*member.pointer;
        using Member = std::remove_cvref_t<decltype(place)>;
        if constexpr (kIsIdentifier<Member>) {
            if (id.empty() && place.is_set()) id = place.text();
        } else if constexpr (std::same_as<Member, std::string>) {
            if (std::string_view(member.name) == "code") code = place;
        }
    });
    return !id.empty() ? id : !code.empty() ? code : enclosing;
}

template <class T>
consteval bool has_personal_member() {
    bool found = false;
    boost::mp11::mp_for_each<boost::describe::describe_members<
        T, boost::describe::mod_public | boost::describe::mod_inherited>>([&](auto member) {
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
        if constexpr (json::kIsOptional<Member> || json::kIsVector<Member>)
            found = found || json::kIsPersonal<typename Member::value_type>;
        else
            found = found || json::kIsPersonal<Member>;
    });
    return found;
}

}  // namespace detail

template <class T>
void add_shown_subjects(const T& value, const std::string& enclosing,
                        std::vector<std::string>& subjects) {
    if constexpr (json::kIsOptional<T>) {
        if (value) add_shown_subjects(*value, enclosing, subjects);
    } else if constexpr (json::kIsVector<T>) {
        if constexpr (!std::same_as<typename T::value_type, bool>)
            for (const auto& one : value) add_shown_subjects(one, enclosing, subjects);
    } else if constexpr (json::kIsMap<T>) {
        for (const auto& [key, one] : value) add_shown_subjects(one, enclosing, subjects);
    } else if constexpr (json::Described<T>) {
        const std::string name = detail::name_of(value, enclosing);
        if (detail::has_personal_member<T>() && !name.empty() &&
            std::ranges::find(subjects, name) == subjects.end())
            subjects.push_back(name);
        boost::mp11::mp_for_each<boost::describe::describe_members<
            T, boost::describe::mod_public | boost::describe::mod_inherited>>(
            [&](auto member) { add_shown_subjects(value.*member.pointer, name, subjects); });
    }
}

}  // namespace motcua::http
