// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"

/// What a wire type is made of, as data: reading it, writing it, its place in the contract and the
/// question whose data it shows are then written once, not once for each type (decision 0095). The
/// JSON is that of base/json.hpp.
namespace motcua::http {

struct WireType {
    /// A personal value is one other; an optional holds none or one, a list any number.
    enum class Is { leaf, id, code, personal, optional, list, map, object };
    using Fetch = const WireType& (*)();
    struct Member {
        std::string_view name;
        std::ptrdiff_t offset = 0;
        Fetch type = nullptr;
        bool may_lack = false;  ///< on its way in: it has a default
    };

    Is is = Is::leaf;
    std::string_view name = {};         ///< of objects and codes, with namespaces
    std::string_view schema_type = {};  ///< of leaves; empty for any JSON
    std::string_view format = {};
    Fetch inner = nullptr;                     ///< of personal, optional, list and map
    std::vector<Member> members = {};          ///< of objects, in their order
    std::vector<std::string_view> codes = {};  ///< of codes

    void (*put)(std::string& out, const void* at) = nullptr;
    Result<> (*get)(const boost::json::value&, std::string_view path, void* at) = nullptr;
    const void* (*reveal)(const void* at) = nullptr;
    std::size_t (*size)(const void* at) = nullptr;
    const void* (*item)(const void* at, std::size_t index) = nullptr;
    void* (*add)(void* at, std::string_view key) = nullptr;
    void (*clear)(void* at) = nullptr;
    void (*each)(const void* at, void* context,
                 void (*act)(void* context, std::string_view key, const void* item)) = nullptr;
};

/// The description of T; made at its first use, on any thread.
template <class T>
const WireType& wire_type();

/// Whether it shows data about a person anywhere inside.
bool shows_personal(const WireType& type);
/// `at` points to a value of that type in all of these.
void put_wire(std::string& out, const WireType& type, const void* at);
/// Refuses as json::get does.
Result<> get_wire(const boost::json::value& value, std::string_view path, const WireType& type,
                  void* at);
/// Whose personal data the value shows, for the audit row: the first identifier (else the member
/// named code) of each object that holds some, else its enclosing one's.
void add_shown_subjects(const WireType& type, const void* at, const std::string& enclosing,
                        std::vector<std::string>& subjects);
template <class T>
void add_shown_subjects(const T& value, const std::string& enclosing,
                        std::vector<std::string>& subjects) {
    add_shown_subjects(wire_type<T>(), &value, enclosing, subjects);
}

namespace detail {

template <class T>
constexpr std::string_view type_name() {
    // clang: "… type_name() [T = motcua::desk::Row]"
    constexpr std::string_view all = __PRETTY_FUNCTION__;
    constexpr auto from = all.find("T = ") + 4;
    return all.substr(from, all.rfind(']') - from);
}

template <class T>
constexpr std::string_view schema_type_of() {
    if constexpr (std::same_as<T, Json>)
        return "";
    else if constexpr (std::same_as<T, bool>)
        return "boolean";
    else if constexpr (std::integral<T> || std::same_as<T, Money>)
        return "integer";
    else if constexpr (std::floating_point<T>)
        return "number";
    else
        return "string";
}

template <class T>
constexpr std::string_view format_of() {
    if constexpr (std::same_as<T, Money>)
        return "vnd";
    else if constexpr (std::same_as<T, Date>)
        return "date";
    else if constexpr (std::same_as<T, Instant>)
        return "date-time";
    else
        return "";
}

template <class T>
inline constexpr bool kIsIdentifier = false;
template <class Tag>
inline constexpr bool kIsIdentifier<Id<Tag>> = true;

template <class T>
const T& as(const void* at) {
    return *static_cast<const T*>(at);
}
template <class T>
T& as(void* at) {
    return *static_cast<T*>(at);
}

template <class T>
[[gnu::cold]] void describe_leaf(WireType& type) {
    type.schema_type = schema_type_of<T>();
    type.format = format_of<T>();
    type.put = [](std::string& out, const void* at) { json::put(out, as<T>(at)); };
    type.get = [](const boost::json::value& value, std::string_view path, void* at) {
        return json::get(value, path, as<T>(at));
    };
}

template <class P>
[[gnu::cold]] void describe_personal(WireType& type) {
    using T = std::remove_cvref_t<decltype(std::declval<P>().reveal())>;
    type.inner = &wire_type<T>;
    type.reveal = [](const void* at) -> const void* { return &as<P>(at).reveal(); };
    type.get = [](const boost::json::value& value, std::string_view path, void* at) -> Result<> {
        T read{};
        if (auto got = get_wire(value, path, wire_type<T>(), &read); !got) return got;
        as<P>(at) = P(std::move(read));
        return {};
    };
}

template <class O>
[[gnu::cold]] void describe_optional(WireType& type) {
    type.inner = &wire_type<typename O::value_type>;
    type.size = [](const void* at) -> std::size_t { return as<O>(at).has_value(); };
    type.item = [](const void* at, std::size_t) -> const void* { return &*as<O>(at); };
    type.add = [](void* at, std::string_view) -> void* { return &as<O>(at).emplace(); };
    type.clear = [](void* at) { as<O>(at).reset(); };
}

template <class V>
[[gnu::cold]] void describe_list(WireType& type) {
    type.inner = &wire_type<typename V::value_type>;
    type.size = [](const void* at) { return as<V>(at).size(); };
    type.item = [](const void* at, std::size_t index) -> const void* { return &as<V>(at)[index]; };
    type.add = [](void* at, std::string_view) -> void* { return &as<V>(at).emplace_back(); };
    type.clear = [](void* at) { as<V>(at).clear(); };
}

template <class M>
[[gnu::cold]] void describe_map(WireType& type) {
    type.inner = &wire_type<typename M::mapped_type>;
    type.add = [](void* at, std::string_view key) -> void* { return &as<M>(at)[std::string(key)]; };
    type.clear = [](void* at) { as<M>(at).clear(); };
    type.each = [](const void* at, void* context, auto act) {
        for (const auto& [key, one] : as<M>(at)) act(context, key, &one);
    };
}

template <class E>
[[gnu::cold]] void describe_code(WireType& type) {
    describe_leaf<E>(type);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto each) { type.codes.emplace_back(each.name); });
}

template <class M>
bool has_default(const M& place) {
    if constexpr (json::kIsOptional<M> || json::kIsVector<M> || json::kIsMap<M> ||
                  std::same_as<M, bool>)
        return true;
    else if constexpr (std::equality_comparable<M>)
        return !(place == M{});
    else
        return false;
}

template <class T, class M, class C>
[[gnu::cold]] WireType::Member member_of(const T& defaults, const char* name, M C::* pointer) {
    const M& place = defaults.*pointer;
    return {name, reinterpret_cast<const char*>(&place) - reinterpret_cast<const char*>(&defaults),
            &wire_type<M>, has_default(place)};
}

template <class T, template <class...> class L, class... D>
[[gnu::cold]] void describe_members_of(WireType& type, L<D...>) {
    const T defaults{};
    type.members = {member_of(defaults, D::name, D::pointer)...};
}

template <class T>
[[gnu::cold]] WireType describe() {
    using Is = WireType::Is;
    WireType type;
    if constexpr (json::kIsOptional<T>) {
        type.is = Is::optional;
        describe_optional<T>(type);
    } else if constexpr (json::kIsVector<T>) {
        type.is = Is::list;
        describe_list<T>(type);
    } else if constexpr (json::kIsMap<T>) {
        type.is = Is::map;
        describe_map<T>(type);
    } else if constexpr (json::kIsPersonal<T>) {
        type.is = Is::personal;
        describe_personal<T>(type);
    } else if constexpr (Coded<T>) {
        type.is = Is::code;
        type.name = type_name<T>();
        describe_code<T>(type);
    } else if constexpr (json::Described<T>) {
        type.is = Is::object;
        type.name = type_name<T>();
        describe_members_of<T>(
            type, boost::describe::describe_members<T, boost::describe::mod_public |
                                                           boost::describe::mod_inherited>());
    } else {
        describe_leaf<T>(type);
        if constexpr (kIsIdentifier<T>) {
            type.is = Is::id;
            type.format = "uuid";
            // Its text, or nothing: for whom a row was shown.
            type.size = [](const void* at) -> std::size_t { return as<T>(at).is_set(); };
        }
    }
    return type;
}

}  // namespace detail

template <class T>
const WireType& wire_type() {
    static const WireType type = detail::describe<T>();
    return type;
}

// What nearly every object is made of, described once in wire_type.cpp.
extern template const WireType& wire_type<bool>();
extern template const WireType& wire_type<int>();
extern template const WireType& wire_type<std::int64_t>();
extern template const WireType& wire_type<std::string>();
extern template const WireType& wire_type<Date>();
extern template const WireType& wire_type<Instant>();
extern template const WireType& wire_type<Money>();
extern template const WireType& wire_type<Personal<std::string>>();
extern template const WireType& wire_type<std::optional<bool>>();
extern template const WireType& wire_type<std::optional<int>>();
extern template const WireType& wire_type<std::optional<std::int64_t>>();
extern template const WireType& wire_type<std::optional<std::string>>();
extern template const WireType& wire_type<std::optional<Date>>();
extern template const WireType& wire_type<std::optional<Instant>>();
extern template const WireType& wire_type<std::vector<std::string>>();

}  // namespace motcua::http
