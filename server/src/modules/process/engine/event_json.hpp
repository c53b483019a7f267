// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <charconv>

#include "base/json.hpp"
#include "modules/process/engine/instance.hpp"

/// JSON of engine events and instances: base/json's shapes, with Variables as an object and maps by
/// Key as a list of their values with "key".
namespace motcua::process::wire {

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;

inline void put(std::string& out, const Variables& value) {
    write_variables(out, value);
}
template <class T>
    requires(!json::Described<T>)
void put(std::string& out, const T& value) {
    json::put(out, value);
}
template <class T>
    requires json::Described<T>
void put(std::string& out, const T& value);
template <class T>
    requires json::Described<T>
void put(std::string& out, const std::vector<T>& values) {
    out.push_back('[');
    for (const T& value : values) {
        if (out.back() != '[') out.push_back(',');
        put(out, value);
    }
    out.push_back(']');
}
template <class T>
void put(std::string& out, const std::map<Key, T>& values) {
    out.push_back('{');
    for (const auto& [key, value] : values) {
        if (out.back() != '{') out.push_back(',');
        json::put(out, std::to_string(key));
        out.push_back(':');
        put(out, value);
    }
    out.push_back('}');
}
/// Members with a leading comma, for an object that already has some.
template <class T>
void put_members(std::string& out, const T& value) {
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        if (out.back() != '{') out.push_back(',');
        json::put(out, member.name);
        out.push_back(':');
        put(out, value.*member.pointer);
    });
}
template <class T>
    requires json::Described<T>
void put(std::string& out, const T& value) {
    out.push_back('{');
    put_members(out, value);
    out.push_back('}');
}

template <class T>
    requires json::Described<T>
Result<> get(const boost::json::value& value, std::string_view path, std::vector<T>& out);
template <class T>
Result<> get(const boost::json::value& value, std::string_view path, std::map<Key, T>& out);
inline Result<> get(const boost::json::value& value, std::string_view, Variables& out) {
    auto read = read_variables(value);
    if (!read) return read.error();
    out = std::move(*read);
    return {};
}
template <class T>
    requires(!json::Described<T>)
Result<> get(const boost::json::value& value, std::string_view path, T& out) {
    return json::get(value, path, out);
}
template <class T>
    requires json::Described<T>
Result<> get(const boost::json::value& value, std::string_view path, T& out) {
    if (!value.is_object()) return json::wrong_field(path, "json.wrong_type");
    Result<> failed;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        if (!failed) return;
        const auto* found = value.get_object().if_contains(member.name);
        failed = found ? get(*found, json::joined(path, member.name), out.*member.pointer)
                       : json::wrong_field(json::joined(path, member.name), "json.missing");
    });
    return failed;
}
template <class T>
    requires json::Described<T>
Result<> get(const boost::json::value& value, std::string_view path, std::vector<T>& out) {
    if (!value.is_array()) return json::wrong_field(path, "json.wrong_type");
    for (const auto& item : value.get_array())
        if (auto read = get(item, path, out.emplace_back()); !read) return read;
    return {};
}
template <class T>
Result<> get(const boost::json::value& value, std::string_view path, std::map<Key, T>& out) {
    if (!value.is_object()) return json::wrong_field(path, "json.wrong_type");
    for (const auto& [name, item] : value.get_object()) {
        Key key = 0;
        const auto [end, wrong] = std::from_chars(name.data(), name.data() + name.size(), key);
        if (wrong != std::errc() || end != name.data() + name.size())
            return json::wrong_field(json::joined(path, name), "json.bad_value");
        if (auto read = get(item, json::joined(path, name), out[key]); !read) return read;
    }
    return {};
}

}  // namespace motcua::process::wire
