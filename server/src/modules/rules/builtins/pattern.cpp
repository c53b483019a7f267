// SPDX-License-Identifier: Apache-2.0
#include <re2/re2.h>

#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/names.hpp"

/// DMN 1.5, 10.3.4.3: matches, replace, split. Patterns go to RE2, which is linear in time: what
/// XPath has beyond it (back references in the pattern, subtraction of classes) is refused.
namespace motcua::rules {

namespace {

constexpr std::size_t kPatternBytesMax = 4'096;
constexpr std::int64_t kPatternMemory = 1 << 20;

/// The flag x: white space outside of classes does not count.
std::string without_space(std::string_view pattern) {
    std::string out;
    bool in_class = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            out += c;
            out += pattern[++i];
            continue;
        }
        if (c == '[') in_class = true;
        if (c == ']') in_class = false;
        if (in_class || !is_space(static_cast<unsigned char>(c))) out += c;
    }
    return out;
}

/// A pattern made ready; nothing where it is none (the reason is noted).
class Pattern {
public:
    Pattern(const Call& call, std::string_view text, std::string_view flags) {
        RE2::Options options(RE2::Quiet);
        options.set_max_mem(kPatternMemory);
        std::string modes, pattern(text);
        for (const char flag : flags) {
            if (flag == 'q')
                options.set_literal(true);
            else if (flag == 'x')
                pattern = without_space(pattern);
            else if (flag == 'i' || flag == 's' || flag == 'm')
                modes += flag;
            else
                is_wrong_ = true;
        }
        if (options.literal())
            options.set_case_sensitive(modes.find('i') == modes.npos);
        else if (!modes.empty())
            pattern = "(?" + modes + ")" + pattern;
        // The class subtraction of XPath means something else to RE2.
        is_wrong_ = is_wrong_ || pattern.size() > kPatternBytesMax ||
                    (!options.literal() && pattern.find("-[") != pattern.npos);
        if (!is_wrong_ && call.evaluation.spend(1 + pattern.size() / 16)) {
            made_.emplace(pattern, options);
            is_wrong_ = !made_->ok();
        }
        if (is_wrong_)
            call.evaluation.warn("rules.pattern_unsupported",
                                 {{"pattern", std::string(text.substr(0, 80))}});
    }
    explicit operator bool() const { return made_ && !is_wrong_; }
    const RE2& operator*() const { return *made_; }

private:
    std::optional<RE2> made_;
    bool is_wrong_ = false;
};

/// What all three ask: a text, a pattern, and perhaps flags.
struct Asked {
    const std::string* in = nullptr;
    const std::string* pattern = nullptr;
    std::string flags = {};
};
std::optional<Asked> asked_of(const Call& call, std::size_t flags_at) {
    const std::string *in = call.text(0), *pattern = call.text(1), *flags = call.text(flags_at);
    if (!in || !pattern || (call.has(flags_at) && !flags)) return std::nullopt;
    if (!call.evaluation.spend(in->size() / 64)) return std::nullopt;
    return Asked{in, pattern, flags ? *flags : ""};
}

Value matches(const Call& call) {
    const auto asked = asked_of(call, 2);
    if (!asked) return call.wrong();
    const Pattern pattern(call, *asked->pattern, asked->flags);
    return pattern ? Value(RE2::PartialMatch(*asked->in, *pattern)) : Value();
}

/// "$1" as groups, "\$" and "\\" as signs; nothing where it is neither.
std::optional<std::string> written(std::string_view replacement, int groups) {
    std::string out;
    for (std::size_t i = 0; i < replacement.size(); ++i) {
        const char c = replacement[i];
        const char next = i + 1 < replacement.size() ? replacement[i + 1] : '\0';
        if (c == '\\' && next != '\\' && next != '$') return std::nullopt;
        if (c == '$' && (next < '0' || next > '9')) return std::nullopt;
        if (c == '$') {
            // A group that is not there is empty.
            if (next - '0' <= groups) out += {'\\', next};
        } else if (c == '\\') {
            out += next == '\\' ? "\\\\" : "$";
        } else {
            out += c;
            continue;
        }
        ++i;
    }
    return out;
}

Value replace(const Call& call) {
    const auto asked = asked_of(call, 3);
    const std::string* replacement = call.text(2);
    if (!asked || !replacement) return call.wrong();
    const Pattern pattern(call, *asked->pattern, asked->flags);
    if (!pattern) return {};
    const bool is_literal = asked->flags.find('q') != std::string::npos;
    const auto with = is_literal ? std::optional<std::string>("")
                                 : written(*replacement, (*pattern).NumberOfCapturingGroups());
    if (!with || RE2::FullMatch("", *pattern))
        return call.evaluation.none("rules.arguments_wrong", {{"name", std::string(call.name)}});
    std::string out;
    std::size_t from = 0;
    const int groups = 1 + (*pattern).NumberOfCapturingGroups();
    std::vector<re2::StringPiece> found(static_cast<std::size_t>(groups));
    while ((*pattern).Match(*asked->in, from, asked->in->size(), RE2::UNANCHORED, found.data(),
                            groups)) {
        const auto at = static_cast<std::size_t>(found[0].data() - asked->in->data());
        if (found[0].empty() || !call.evaluation.spend()) break;
        const std::size_t before = out.size();
        out.append(*asked->in, from, at - from);
        if (is_literal)
            out += *replacement;
        else
            (*pattern).Rewrite(&out, *with, found.data(), groups);
        if (!call.evaluation.take(out.size() - before)) return {};
        from = at + found[0].size();
    }
    out.append(*asked->in, from);
    return call.evaluation.made(std::move(out));
}

Value split(const Call& call) {
    const auto asked = asked_of(call, 2);
    if (!asked) return call.wrong();
    const Pattern pattern(call, *asked->pattern, asked->flags);
    if (!pattern) return {};
    List parts;
    std::size_t from = 0, look = 0;
    re2::StringPiece found;
    const std::string& in = *asked->in;
    while (look <= in.size() && (*pattern).Match(in, look, in.size(), RE2::UNANCHORED, &found, 1)) {
        const auto at = static_cast<std::size_t>(found.data() - in.data());
        if (found.empty()) {
            look = at + std::max<std::size_t>(letter_at(in, at).bytes, 1);
            continue;
        }
        if (!call.evaluation.take(sizeof(Value) + at - from) || !call.evaluation.spend()) return {};
        parts.emplace_back(in.substr(from, at - from));
        look = from = at + found.size();
    }
    parts.emplace_back(in.substr(from));
    return call.evaluation.made(std::move(parts));
}

constexpr Builtin kTable[] = {
    {"matches", "input,pattern,flags", 2, 3, matches},
    {"replace", "input,pattern,replacement,flags", 3, 4, replace},
    {"split", "string,delimiter", 2, 2, split},
};

}  // namespace

std::span<const Builtin> pattern_builtins() {
    return kTable;
}

}  // namespace motcua::rules
