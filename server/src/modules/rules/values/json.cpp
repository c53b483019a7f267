// SPDX-License-Identifier: Apache-2.0
#include <boost/json/basic_parser_impl.hpp>

#include "base/json.hpp"
#include "base/text.hpp"
#include "modules/rules/value.hpp"

namespace motcua::rules {

namespace {

namespace bj = boost::json;

/// Hears the parser and builds; numbers come as they were written.
class Builder {
public:
    static constexpr std::size_t max_object_size = 100'000;
    static constexpr std::size_t max_array_size = 1'000'000;
    static constexpr std::size_t max_key_size = 1'000;
    static constexpr std::size_t max_string_size = 16 * 1024 * 1024;
    using error_code = boost::system::error_code;

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code&) {
        open_.push_back({true, {}, {}, {}});
        return true;
    }
    bool on_object_end(std::size_t, error_code&) {
        Open done = std::move(open_.back());
        open_.pop_back();
        return put(std::move(done.context));
    }
    bool on_array_begin(error_code&) {
        open_.push_back({false, {}, {}, {}});
        return true;
    }
    bool on_array_end(std::size_t, error_code&) {
        Open done = std::move(open_.back());
        open_.pop_back();
        return put(std::move(done.list));
    }
    bool on_key_part(bj::string_view text, std::size_t, error_code&) {
        open_.back().key += text;
        return true;
    }
    bool on_key(bj::string_view text, std::size_t, error_code&) {
        open_.back().key += text;
        return true;
    }
    bool on_string_part(bj::string_view text, std::size_t, error_code&) {
        text_ += text;
        return true;
    }
    bool on_string(bj::string_view text, std::size_t, error_code&) {
        text_ += text;
        return put(std::exchange(text_, {}));
    }
    bool on_number_part(bj::string_view text, error_code&) {
        text_ += text;
        return true;
    }
    bool on_int64(std::int64_t, bj::string_view text, error_code& e) { return number(text, e); }
    bool on_uint64(std::uint64_t, bj::string_view text, error_code& e) { return number(text, e); }
    bool on_double(double, bj::string_view text, error_code& e) { return number(text, e); }
    bool on_bool(bool value, error_code&) { return put(value); }
    bool on_null(error_code&) { return put(Value()); }
    bool on_comment_part(bj::string_view, error_code&) { return true; }
    bool on_comment(bj::string_view, error_code&) { return true; }

    Value root;
    std::string wrong_number;

private:
    struct Open {
        bool is_object = false;
        Context context;
        List list;
        std::string key;
    };

    bool number(bj::string_view text, error_code& failed) {
        text_ += text;
        const std::string written = std::exchange(text_, {});
        const auto number = Number::parse(written);
        if (number) return put(*number);
        wrong_number = written.substr(0, 40);
        failed = bj::error::not_number;
        return false;
    }
    bool put(Value value) {
        if (open_.empty())
            root = std::move(value);
        else if (open_.back().is_object)
            open_.back().context.put(std::exchange(open_.back().key, {}), std::move(value));
        else
            open_.back().list.push_back(std::move(value));
        return true;
    }

    std::vector<Open> open_;
    std::string text_;
};

void write_text(std::string& out, const Value& value) {
    json::put_string(out, text_of(value));
}

}  // namespace

Result<Value> read_value(std::string_view text) {
    if (!is_utf8(text)) return Error{Kind::invalid, "json.malformed"};
    const std::string nfc = to_nfc(text);
    bj::parse_options options;
    options.max_depth = 32;
    bj::basic_parser<Builder> parser(options);
    boost::system::error_code failed;
    const std::size_t used = parser.write_some(false, nfc.data(), nfc.size(), failed);
    if (!parser.handler().wrong_number.empty())
        return Error{Kind::invalid,
                     "rules.number_too_large",
                     "",
                     {{"number", parser.handler().wrong_number}}};
    if (failed || nfc.find_first_not_of(" \t\r\n", used) != nfc.npos)
        return Error{Kind::invalid, "json.malformed"};
    return std::move(parser.handler().root);
}

Result<Value> value_of(const bj::value& json) {
    return read_value(bj::serialize(json));
}

Result<Variables> read_variables(std::string_view text) {
    const auto value = read_value(text);
    if (!value) return value.error();
    if (!value->context()) return Error{Kind::invalid, "rules.not_an_object"};
    Variables variables;
    for (const auto& [name, member] : value->context()->entries()) variables.emplace(name, member);
    return variables;
}

void write_value(std::string& out, const Value& value) {
    auto separated = [&out, is_first = true]() mutable {
        if (!std::exchange(is_first, false)) out.push_back(',');
    };
    switch (value.kind()) {
        case Value::Kind::null:
        case Value::Kind::function:
            out += "null";
            break;
        case Value::Kind::boolean:
            out += *value.boolean() ? "true" : "false";
            break;
        case Value::Kind::number:
            out += value.number()->text();
            break;
        case Value::Kind::list:
            out.push_back('[');
            for (const Value& item : *value.list()) {
                separated();
                write_value(out, item);
            }
            out.push_back(']');
            break;
        case Value::Kind::context:
            out.push_back('{');
            for (const auto& [name, member] : value.context()->entries()) {
                separated();
                json::put_string(out, name);
                out.push_back(':');
                write_value(out, member);
            }
            out.push_back('}');
            break;
        default:
            write_text(out, value);
    }
}

std::string json_of(const Value& value) {
    std::string out;
    write_value(out, value);
    return out;
}

}  // namespace motcua::rules
