// SPDX-License-Identifier: Apache-2.0
#include "modules/process/rules/value.hpp"

#include <charconv>

#include "base/json.hpp"

namespace motcua::process {

namespace {

constexpr std::size_t kVariablesMax = 100;
constexpr std::size_t kTextMax = 800;  // bytes: 200 characters of any script

Error wrong(std::string_view name) {
    return {
        Kind::invalid, "process.variable_wrong", std::string(name), {{"name", std::string(name)}}};
}

bool starts_name(unsigned char c) {
    return std::isalpha(c) || c == '_' || c >= 0x80;
}

}  // namespace

bool is_name(std::string_view text) {
    if (text.empty() || text.size() > 100 || !starts_name(text[0])) return false;
    for (const unsigned char c : text)
        if (!starts_name(c) && !std::isdigit(c)) return false;
    return true;
}

void write_value(std::string& out, const Value& value) {
    if (value.is_null())
        out += "null";
    else if (const auto* truth = std::get_if<bool>(&value.is))
        json::put(out, *truth);
    else if (const auto* number = std::get_if<Number>(&value.is))
        out += number->text();
    else
        json::put(out, std::get<std::string>(value.is));
}

void write_variables(std::string& out, const Variables& variables) {
    out.push_back('{');
    for (const auto& [name, value] : variables) {
        if (out.back() != '{') out.push_back(',');
        json::put(out, name);
        out.push_back(':');
        write_value(out, value);
    }
    out.push_back('}');
}

Result<Variables> read_variables(const boost::json::value& value) {
    if (!value.is_object()) return wrong("variables");
    Variables variables;
    for (const auto& [key, item] : value.get_object()) {
        Value read;
        switch (item.kind()) {
            case boost::json::kind::null:
                break;
            case boost::json::kind::bool_:
                read = item.get_bool();
                break;
            case boost::json::kind::int64:
                read = Number(item.get_int64());
                break;
            case boost::json::kind::string:
                read = std::string(item.get_string());
                break;
            case boost::json::kind::uint64:
            case boost::json::kind::double_: {
                // Through the shortest text that means this number, so that 0.1 is 0.1.
                char text[400];
                const auto end = item.is_uint64()
                                     ? std::to_chars(text, std::end(text), item.get_uint64())
                                     : std::to_chars(text, std::end(text), item.get_double(),
                                                     std::chars_format::fixed);
                const auto number = Number::parse({text, end.ptr});
                if (!number) return wrong(key);
                read = *number;
                break;
            }
            default:
                return wrong(key);
        }
        variables.emplace(std::string(key), std::move(read));
    }
    if (auto checked = check_variables(variables); !checked) return checked.error();
    return variables;
}

Result<> check_variables(const Variables& variables) {
    if (variables.size() > kVariablesMax) return wrong("variables");
    for (const auto& [name, value] : variables) {
        if (!is_name(name)) return wrong(name);
        const auto* text = std::get_if<std::string>(&value.is);
        if (text && text->size() > kTextMax) return wrong(name);
    }
    return {};
}

}  // namespace motcua::process
