// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json.hpp>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "base/json.hpp"

namespace motcua::http {

/// A type on its way in may lack what has a default; on its way out every member is there.
enum class Way { in, out };

/// The named schemas of a contract, each written once.
class SchemaBook {
public:
    using Fill = std::function<boost::json::object()>;

    /// A reference to the schema of `type`; `fill` writes it the first time, and may ask for
    /// itself.
    boost::json::object reference(std::string_view type, Way way, const Fill& fill);
    /// Gives every schema its short name ("DossierView"; "PauseDossierInput" where a type differs
    /// between in and out) and rewrites all references inside `document`. The named schemas.
    boost::json::object settle(boost::json::value& document);

private:
    std::set<std::string> types_that_differ() const;
    std::map<std::string, std::string> names() const;

    std::map<std::string, boost::json::object> by_key_;  // "type|in", "type|out"
};

/// "motcua::Page<motcua::desk::Row>" → "PageOfRow".
std::string short_name(std::string_view type);

namespace detail {

template <class T>
constexpr std::string_view type_name() {
    // clang: "… type_name() [T = motcua::desk::Row]"
    constexpr std::string_view all = __PRETTY_FUNCTION__;
    constexpr auto from = all.find("T = ") + 4;
    return all.substr(from, all.rfind(']') - from);
}

boost::json::object plain(std::string_view type, std::string_view format = {});
boost::json::object nullable(boost::json::object schema);
boost::json::object list_of(boost::json::object schema);
boost::json::object map_of(boost::json::object schema);
boost::json::object one_of_codes(std::vector<std::string_view> codes);
boost::json::object object_of(boost::json::object properties, boost::json::array required);

template <class T>
constexpr bool may_lack(const T& with_default) {
    if constexpr (json::kIsOptional<T> || json::kIsVector<T> || json::kIsMap<T> ||
                  std::same_as<T, bool>)
        return true;
    else if constexpr (std::equality_comparable<T>)
        return !(with_default == T{});
    else
        return false;
}

}  // namespace detail

/// The JSON schema of what base/json.hpp reads and writes for T.
template <class T>
boost::json::object schema_of(SchemaBook& book, Way way) {
    using namespace detail;
    if constexpr (json::kIsOptional<T>) {
        return nullable(schema_of<typename T::value_type>(book, way));
    } else if constexpr (json::kIsVector<T>) {
        return list_of(schema_of<typename T::value_type>(book, way));
    } else if constexpr (json::kIsMap<T>) {
        return map_of(schema_of<typename T::mapped_type>(book, way));
    } else if constexpr (json::kIsPersonal<T>) {
        auto schema =
            schema_of<std::remove_cvref_t<decltype(std::declval<T>().reveal())>>(book, way);
        schema["x-personal"] = true;
        return schema;
    } else if constexpr (std::same_as<T, bool>) {
        return plain("boolean");
    } else if constexpr (std::same_as<T, Money>) {
        return plain("integer", "vnd");
    } else if constexpr (std::integral<T>) {
        return plain("integer");
    } else if constexpr (std::floating_point<T>) {
        return plain("number");
    } else if constexpr (std::same_as<T, Date>) {
        return plain("string", "date");
    } else if constexpr (std::same_as<T, Instant>) {
        return plain("string", "date-time");
    } else if constexpr (std::same_as<T, Json>) {
        return {};
    } else if constexpr (Coded<T>) {
        return book.reference(type_name<T>(), way, [] {
            std::vector<std::string_view> codes;
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
                [&](auto each) { codes.emplace_back(each.name); });
            return one_of_codes(std::move(codes));
        });
    } else if constexpr (json::Described<T>) {
        return book.reference(type_name<T>(), way, [&book, way] {
            boost::json::object properties;
            boost::json::array required;
            const T with_defaults{};
            boost::mp11::mp_for_each<boost::describe::describe_members<
                T, boost::describe::mod_public | boost::describe::mod_inherited>>([&](auto member) {
                const auto& place = with_defaults.*member.pointer;
                using Member = std::remove_cvref_t<decltype(place)>;
                properties[member.name] = schema_of<Member>(book, way);
                if (way == Way::out || !may_lack(place)) required.emplace_back(member.name);
            });
            return object_of(std::move(properties), std::move(required));
        });
    } else if constexpr (requires {
                             T::parse(std::string_view());
                             T{}.bytes;
                         }) {
        return plain("string", "uuid");
    } else {
        return plain("string");
    }
}

}  // namespace motcua::http
