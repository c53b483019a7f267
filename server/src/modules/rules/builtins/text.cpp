// SPDX-License-Identifier: Apache-2.0
#include <utf8proc.h>

#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/names.hpp"

/// DMN 1.5, 10.3.4.3: texts, counted in code points.
namespace motcua::rules {

namespace {

bool pays(const Call& call, std::size_t bytes) {
    return call.evaluation.spend(bytes / 1024);
}

std::int64_t length_of(std::string_view text) {
    std::int64_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

/// Where the code point number `n` (from 0) begins.
std::size_t place_of(std::string_view text, std::int64_t n) {
    std::size_t at = 0;
    for (; n > 0 && at < text.size(); --n) at += letter_at(text, at).bytes;
    return at;
}

Value substring(const Call& call) {
    const std::string* text = call.text(0);
    const auto start = call.number(1);
    if (!text || !start || !pays(call, text->size())) return call.wrong();
    const auto from = start->rounded(0, Rounding::down).whole();
    const std::int64_t size = length_of(*text);
    if (!from || *from == 0 || *from > size || *from < -size)
        return call.evaluation.none("rules.index_wrong", {{"index", start->text()}});
    const std::int64_t first = *from > 0 ? *from - 1 : size + *from;
    std::int64_t count = size - first;
    if (call.size() > 2) {
        const Number* length = call.number(2);
        const auto asked = length ? length->rounded(0, Rounding::down).whole() : std::nullopt;
        if (!asked || *asked < 1) return call.wrong();
        count = std::min(count, *asked);
    }
    const std::size_t begin = place_of(*text, first);
    const std::string_view rest = std::string_view(*text).substr(begin);
    return call.evaluation.made(std::string(rest.substr(0, place_of(rest, count))));
}

Value string_length(const Call& call) {
    const std::string* text = call.text(0);
    if (!text || !pays(call, text->size())) return call.wrong();
    return length_of(*text);
}

template <utf8proc_int32_t (*Change)(utf8proc_int32_t)>
Value cased(const Call& call) {
    const std::string* text = call.text(0);
    if (!text || !pays(call, text->size() * 8)) return call.wrong();
    std::string out;
    for (std::size_t at = 0; at < text->size();) {
        const Letter letter = letter_at(*text, at);
        utf8proc_uint8_t bytes[4];
        const auto count =
            utf8proc_encode_char(Change(static_cast<utf8proc_int32_t>(letter.code)), bytes);
        out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
        at += letter.bytes;
    }
    return call.evaluation.made(std::move(out));
}

/// Both texts of the functions that look for one in the other.
struct Two {
    const std::string* in = nullptr;
    const std::string* what = nullptr;
    explicit operator bool() const { return in && what; }
};
Two two_of(const Call& call) {
    const Two two{call.text(0), call.text(1)};
    return two && pays(call, two.in->size()) ? two : Two{};
}

Value substring_before(const Call& call) {
    const Two two = two_of(call);
    if (!two) return call.wrong();
    const auto at = two.in->find(*two.what);
    return call.evaluation.made(at == std::string::npos ? std::string() : two.in->substr(0, at));
}

Value substring_after(const Call& call) {
    const Two two = two_of(call);
    if (!two) return call.wrong();
    const auto at = two.in->find(*two.what);
    return call.evaluation.made(at == std::string::npos ? std::string()
                                                        : two.in->substr(at + two.what->size()));
}

Value contains(const Call& call) {
    const Two two = two_of(call);
    return two ? Value(two.in->contains(*two.what)) : call.wrong();
}
Value starts_with(const Call& call) {
    const Two two = two_of(call);
    return two ? Value(two.in->starts_with(*two.what)) : call.wrong();
}
Value ends_with(const Call& call) {
    const Two two = two_of(call);
    return two ? Value(two.in->ends_with(*two.what)) : call.wrong();
}

Value string_join(const Call& call) {
    const auto parts = call.list(0);
    const std::string* between = call.text(1);
    if (!parts || (call.has(1) && !between)) return call.wrong();
    std::string out;
    bool is_first = true;
    for (const Value& part : *parts) {
        if (part.is_null()) continue;
        const std::string* text = part.text();
        if (!text || !pays(call, text->size()))
            return call.evaluation.none("rules.arguments_wrong",
                                        {{"name", std::string(call.name)}});
        const std::size_t more = text->size() + (between ? between->size() : 0);
        if (!call.evaluation.take(more)) return {};
        if (!std::exchange(is_first, false) && between) out += *between;
        out += *text;
    }
    return out;
}

constexpr Builtin kTable[] = {
    {"substring", "string,start position,length", 2, 3, substring},
    {"string length", "string", 1, 1, string_length},
    {"upper case", "string", 1, 1, cased<utf8proc_toupper>},
    {"lower case", "string", 1, 1, cased<utf8proc_tolower>},
    {"substring before", "string,match", 2, 2, substring_before},
    {"substring after", "string,match", 2, 2, substring_after},
    {"contains", "string,match", 2, 2, contains},
    {"starts with", "string,match", 2, 2, starts_with},
    {"ends with", "string,match", 2, 2, ends_with},
    {"string join", "list,delimiter", 1, 2, string_join},
};

}  // namespace

std::span<const Builtin> text_builtins() {
    return kTable;
}

}  // namespace motcua::rules
