// SPDX-License-Identifier: Apache-2.0
#include "base/json.hpp"
#include "modules/rules/value.hpp"

namespace motcua::rules {

namespace {

void say(std::string& out, const Value& value);

void say_list(std::string& out, const List& list) {
    out += '[';
    bool is_first = true;
    for (const Value& item : list) {
        if (!std::exchange(is_first, false)) out += ", ";
        say(out, item);
    }
    out += ']';
}

void say_context(std::string& out, const Context& context) {
    out += '{';
    bool is_first = true;
    for (const auto& [name, value] : context.entries()) {
        if (!std::exchange(is_first, false)) out += ", ";
        const bool is_plain = name.find_first_of("\"\\{}:,") == name.npos;
        if (is_plain)
            out += name;
        else
            json::put_string(out, name);
        out += ": ";
        say(out, value);
    }
    out += '}';
}

void say_range(std::string& out, const Range& range) {
    if (range.low.is_null() != range.high.is_null()) {
        out += range.low.is_null() ? (range.has_high ? "<=" : "<") : (range.has_low ? ">=" : ">");
        say(out, range.low.is_null() ? range.high : range.low);
        return;
    }
    out += range.has_low ? '[' : '(';
    say(out, range.low);
    out += "..";
    say(out, range.high);
    out += range.has_high ? ']' : ')';
}

/// As it stands inside a list, a context or a range: texts in quotation marks.
void say(std::string& out, const Value& value) {
    switch (value.kind()) {
        case Value::Kind::text:
            json::put_string(out, *value.text());
            break;
        case Value::Kind::list:
            say_list(out, *value.list());
            break;
        case Value::Kind::context:
            say_context(out, *value.context());
            break;
        case Value::Kind::range:
            say_range(out, *value.range());
            break;
        default:
            out += text_of(value);
    }
}

}  // namespace

std::string text_of(const Value& value) {
    switch (value.kind()) {
        case Value::Kind::null:
            return "null";
        case Value::Kind::boolean:
            return *value.boolean() ? "true" : "false";
        case Value::Kind::number:
            return value.number()->text();
        case Value::Kind::text:
            return *value.text();
        case Value::Kind::day:
            return text_of(*value.day());
        case Value::Kind::time:
            return text_of(*value.time());
        case Value::Kind::date_time:
            return text_of(*value.date_time());
        case Value::Kind::days_duration:
            return text_of(*value.days_duration());
        case Value::Kind::months_duration:
            return text_of(*value.months_duration());
        case Value::Kind::function:
            return "function";
        default: {
            std::string out;
            say(out, value);
            return out;
        }
    }
}

}  // namespace motcua::rules
