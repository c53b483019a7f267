// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/variables.hpp"

#include <algorithm>
#include <charconv>

#include "base/json.hpp"

namespace motcua::process {

namespace {

constexpr std::size_t kVariablesMax = 100;
constexpr std::size_t kTextMax = 800;  // bytes: 200 characters of any script
constexpr std::size_t kPartsMax = 2'000;
constexpr int kDepthMax = 8;

Error wrong(std::string_view name) {
    return {
        Kind::invalid, "process.variable_wrong", std::string(name), {{"name", std::string(name)}}};
}

bool starts_name(unsigned char c) {
    return std::isalpha(c) || c == '_' || c >= 0x80;
}

bool is_short(const Value& value) {
    if (const auto* text = value.text()) return text->size() <= kTextMax;
    if (const auto* list = value.list())
        return std::ranges::all_of(*list, [](const Value& item) { return is_short(item); });
    if (const auto* context = value.context())
        return std::ranges::all_of(context->entries(), [](const auto& entry) {
            return entry.first.size() <= kTextMax && is_short(entry.second);
        });
    return true;
}

/// As a machine's number prints and reads it, so that a log means the same when it is read again.
Value plain_number(const Number& number) {
    if (number.whole()) return number;
    const std::string text = number.text();
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc()) return {};
    char shortest[64];
    const auto written = std::to_chars(shortest, std::end(shortest), value);
    const auto read = Number::parse({shortest, written.ptr});
    return read ? Value(*read) : Value();
}

Value value_of(const boost::json::value& json) {
    switch (json.kind()) {
        case boost::json::kind::null:
            return {};
        case boost::json::kind::bool_:
            return json.get_bool();
        case boost::json::kind::int64:
            return json.get_int64();
        case boost::json::kind::string:
            return std::string(json.get_string());
        default: {
            // Through the shortest text that means this number, so that 0.1 is 0.1.
            auto value = rules::value_of(json);
            return value ? plain(*value) : Value();
        }
    }
}

}  // namespace

bool is_name(std::string_view text) {
    if (text.empty() || text.size() > 100 || !starts_name(text[0])) return false;
    for (const unsigned char c : text)
        if (!starts_name(c) && !std::isdigit(c)) return false;
    return true;
}

void write_variables(std::string& out, const Variables& variables) {
    out.push_back('{');
    for (const auto& [name, value] : variables) {
        if (out.back() != '{') out.push_back(',');
        json::put(out, name);
        out.push_back(':');
        rules::write_value(out, value);
    }
    out.push_back('}');
}

Result<Variables> read_variables(const boost::json::value& value) {
    if (!value.is_object()) return wrong("variables");
    Variables variables;
    for (const auto& [key, item] : value.get_object()) {
        Value read = value_of(item);
        if (read.is_null() && !item.is_null()) return wrong(key);
        variables.emplace(std::string(key), std::move(read));
    }
    if (auto checked = check_variables(variables); !checked) return checked.error();
    return variables;
}

Result<Variables> read_facts(std::string_view json) {
    auto read = rules::read_variables(json);
    if (!read) return wrong("facts");
    for (auto& [name, value] : *read) value = plain(value);
    if (auto checked = check_variables(*read); !checked) return checked.error();
    return read;
}

Result<> check_variables(const Variables& variables) {
    if (variables.size() > kVariablesMax) return wrong("variables");
    for (const auto& [name, value] : variables)
        if (!is_name(name) || value.weight() > kPartsMax || value.depth() > kDepthMax ||
            !is_short(value))
            return wrong(name);
    return {};
}

Value plain(const Value& value) {
    switch (value.kind()) {
        case Value::Kind::null:
        case Value::Kind::boolean:
        case Value::Kind::text:
            return value;
        case Value::Kind::number:
            return plain_number(*value.number());
        case Value::Kind::list: {
            rules::List items;
            for (const Value& item : *value.list()) items.push_back(plain(item));
            return items;
        }
        case Value::Kind::context: {
            rules::Context context;
            for (const auto& [name, item] : value.context()->entries())
                context.put(name, plain(item));
            return context;
        }
        default: {
            std::string written;
            rules::write_value(written, value);
            if (!written.starts_with('"')) return {};
            return written.substr(1, written.size() - 2);
        }
    }
}

}  // namespace motcua::process
