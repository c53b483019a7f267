// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <charconv>
#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/code.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "base/personal.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

/// JSON for described structs, both ways, without a tree on the way out. Members become keys of the
/// same name; Date is "2026-11-25", Instant "2026-11-25T14:00:00+07:00", Money a number of đồng,
/// Id its text, a Coded enum its name, an empty optional null.
namespace motcua {

/// JSON text kept as it came: stored as bytes, never reordered, never queried.
struct Json {
    std::string text = "null";
    bool operator==(const Json&) const = default;
};

namespace json {

template <class T>
concept Described = boost::describe::has_describe_members<T>::value && !std::is_enum_v<T>;

void put_string(std::string& out, std::string_view text);

inline void put(std::string& out, std::string_view text) {
    put_string(out, text);
}
inline void put(std::string& out, const char* text) {
    put_string(out, text);
}
inline void put(std::string& out, const std::string& text) {
    put_string(out, text);
}
inline void put(std::string& out, bool value) {
    out += value ? "true" : "false";
}
template <class I>
    requires(std::integral<I> && !std::same_as<I, bool> && !std::same_as<I, char>)
void put(std::string& out, I value) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    out.append(digits, end.ptr);
}
inline void put(std::string& out, double value) {
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    out.append(digits, end.ptr);
}
inline void put(std::string& out, Date value) {
    put_string(out, iso(value));
}
inline void put(std::string& out, Instant value) {
    put_string(out, iso(value));
}
inline void put(std::string& out, Money value) {
    put(out, value.dong);
}
inline void put(std::string& out, const Json& value) {
    out += value.text;
}
template <class Tag>
void put(std::string& out, const Id<Tag>& id) {
    if (id.is_set())
        put_string(out, id.text());
    else
        out += "null";
}
template <Coded E>
void put(std::string& out, E value) {
    put_string(out, code(value));
}
template <class T>
void put(std::string& out, const Personal<T>& value);
template <class T>
void put(std::string& out, const std::optional<T>& value);
template <class T>
void put(std::string& out, const std::vector<T>& values);
template <class T>
void put(std::string& out, const std::map<std::string, T>& values);
template <Described T>
void put(std::string& out, const T& value);

template <class T>
void put(std::string& out, const Personal<T>& value) {
    put(out, value.reveal());
}
template <class T>
void put(std::string& out, const std::optional<T>& value) {
    if (value)
        put(out, *value);
    else
        out += "null";
}
template <class T>
void put(std::string& out, const std::vector<T>& values) {
    out.push_back('[');
    bool first = true;
    for (const auto& value : values) {
        if (!first) out.push_back(',');
        first = false;
        put(out, value);
    }
    out.push_back(']');
}
template <class T>
void put(std::string& out, const std::map<std::string, T>& values) {
    out.push_back('{');
    bool first = true;
    for (const auto& [key, value] : values) {
        if (!first) out.push_back(',');
        first = false;
        put_string(out, key);
        out.push_back(':');
        put(out, value);
    }
    out.push_back('}');
}
template <Described T>
void put(std::string& out, const T& value) {
    out.push_back('{');
    bool first = true;
    boost::mp11::mp_for_each<boost::describe::describe_members<
        T, boost::describe::mod_public | boost::describe::mod_inherited>>([&](auto member) {
        if (!first) out.push_back(',');
        first = false;
        put_string(out, member.name);
        out.push_back(':');
        put(out, value.*member.pointer);
    });
    out.push_back('}');
}

template <class T>
std::string write(const T& value) {
    std::string out;
    put(out, value);
    return out;
}

/// Parses with bounded depth and without duplicate keys. Refuses json.malformed.
Result<boost::json::value> parse(std::string_view text);

Error wrong_field(std::string_view field, std::string_view code);
std::string joined(std::string_view path, std::string_view key);

/// Reads `value` into `out`; the refusal names the field by its path ("applicant.phone",
/// "papers[2].copies"). Refuses: json.wrong_type, json.missing, json.unknown_field, json.bad_value.
template <class T>
Result<> get(const boost::json::value& value, std::string_view path, T& out);

template <class T>
Result<> get_optional(const boost::json::value& value, std::string_view path,
                      std::optional<T>& out) {
    if (value.is_null()) {
        out.reset();
        return {};
    }
    T inner{};
    if (auto read = get(value, path, inner); !read) return read;
    out = std::move(inner);
    return {};
}

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsVector = false;
template <class T>
inline constexpr bool kIsVector<std::vector<T>> = true;
template <class T>
inline constexpr bool kIsMap = false;
template <class T>
inline constexpr bool kIsMap<std::map<std::string, T>> = true;
template <class T>
inline constexpr bool kIsPersonal = false;
template <class T>
inline constexpr bool kIsPersonal<Personal<T>> = true;

template <class T>
Result<> get_described(const boost::json::value& value, std::string_view path, T& out) {
    if (!value.is_object()) return wrong_field(path, "json.wrong_type");
    const auto& object = value.get_object();
    Result<> failed;
    std::size_t known = 0;
    using Members = boost::describe::describe_members<T, boost::describe::mod_public |
                                                             boost::describe::mod_inherited>;
    boost::mp11::mp_for_each<Members>([&](auto member) {
        if (!failed) return;
        auto& place = out.*member.pointer;
        using Place = std::remove_reference_t<decltype(place)>;
        const auto* found = object.if_contains(member.name);
        if (!found) {
            // A member with a default other than its type's empty value stays as it is.
            if constexpr (kIsOptional<Place> || kIsVector<Place> || kIsMap<Place> ||
                          std::same_as<Place, bool>) {
                return;
            } else if constexpr (std::equality_comparable<Place>) {
                if (place == Place{})
                    failed = wrong_field(joined(path, member.name), "json.missing");
            } else {
                failed = wrong_field(joined(path, member.name), "json.missing");
            }
            return;
        }
        ++known;
        failed = get(*found, joined(path, member.name), place);
    });
    if (!failed) return failed;
    if (known != object.size()) {
        for (const auto& pair : object) {
            bool is_known = false;
            boost::mp11::mp_for_each<Members>(
                [&](auto member) { is_known = is_known || pair.key() == member.name; });
            if (!is_known) return wrong_field(joined(path, pair.key()), "json.unknown_field");
        }
    }
    return {};
}

template <class T>
Result<> get(const boost::json::value& value, std::string_view path, T& out) {
    if constexpr (kIsOptional<T>) {
        return get_optional(value, path, out);
    } else if constexpr (kIsPersonal<T>) {
        std::remove_cvref_t<decltype(out.reveal())> inner{};
        if (auto read = get(value, path, inner); !read) return read;
        out = T(std::move(inner));
        return {};
    } else if constexpr (kIsVector<T>) {
        if (!value.is_array()) return wrong_field(path, "json.wrong_type");
        out.clear();
        for (std::size_t i = 0; i < value.get_array().size(); ++i) {
            typename T::value_type inner{};
            const std::string at = std::string(path) + "[" + std::to_string(i) + "]";
            if (auto read = get(value.get_array()[i], at, inner); !read) return read;
            out.push_back(std::move(inner));
        }
        return {};
    } else if constexpr (kIsMap<T>) {
        if (!value.is_object()) return wrong_field(path, "json.wrong_type");
        out.clear();
        for (const auto& pair : value.get_object()) {
            typename T::mapped_type inner{};
            if (auto read = get(pair.value(), joined(path, pair.key()), inner); !read) return read;
            out.emplace(std::string(pair.key()), std::move(inner));
        }
        return {};
    } else if constexpr (std::same_as<T, bool>) {
        if (!value.is_bool()) return wrong_field(path, "json.wrong_type");
        out = value.get_bool();
        return {};
    } else if constexpr (std::integral<T>) {
        boost::system::error_code failed;
        const auto number = value.to_number<T>(failed);
        if (failed || value.is_double()) return wrong_field(path, "json.wrong_type");
        out = number;
        return {};
    } else if constexpr (std::floating_point<T>) {
        boost::system::error_code failed;
        out = value.to_number<T>(failed);
        return failed ? Result<>(wrong_field(path, "json.wrong_type")) : Result<>();
    } else if constexpr (std::same_as<T, Money>) {
        return get(value, path, out.dong);
    } else if constexpr (std::same_as<T, Json>) {
        out.text = boost::json::serialize(value);
        return {};
    } else if constexpr (Described<T>) {
        return get_described(value, path, out);
    } else {
        if constexpr (requires { out.is_set(); }) {
            if (value.is_null()) {
                out = T{};  // an identifier that is not set is written as null
                return {};
            }
        }
        if (!value.is_string()) return wrong_field(path, "json.wrong_type");
        const std::string_view text = value.get_string();
        if constexpr (std::same_as<T, std::string>) {
            out = text;
            return {};
        } else {
            std::optional<T> read;
            if constexpr (std::same_as<T, Date>)
                read = parse_date(text);
            else if constexpr (std::same_as<T, Instant>)
                read = parse_instant(text);
            else if constexpr (Coded<T>)
                read = from_code<T>(text);
            else
                read = T::parse(text);
            if (!read) return wrong_field(path, "json.bad_value");
            out = *read;
            return {};
        }
    }
}

/// Text → T, as parse() and get() refuse. Texts come back in Unicode NFC.
template <class T>
Result<T> read(std::string_view text) {
    auto parsed = parse(text);
    if (!parsed) return parsed.error();
    T out{};
    if (auto got = get(*parsed, "", out); !got) return got.error();
    return out;
}

}  // namespace json
}  // namespace motcua
