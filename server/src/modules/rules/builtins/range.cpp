// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/evaluator.hpp"
#include "modules/rules/feel/operators.hpp"
#include "modules/rules/feel/parse.hpp"

/// DMN 1.5, 10.3.4.6 and table 78: how ranges and points lie to each other.
namespace motcua::rules {

namespace {

/// What cannot be compared makes the whole answer null; no question is asked of it after that.
class Line {
public:
    int order(const Value& a, const Value& b) {
        const auto found = ordered(a, b);
        is_wrong = is_wrong || !found;
        return !found || *found == 0 ? 0 : *found < 0 ? -1 : 1;
    }
    /// Whether `a` ends before `b` begins, touching in no point.
    bool before(const Range& a, const Range& b) {
        const int found = order(a.high, b.low);
        return found < 0 || (found == 0 && (!a.has_high || !b.has_low));
    }
    bool meets(const Range& a, const Range& b) {
        return a.has_high && b.has_low && order(a.high, b.low) == 0;
    }
    /// Whether `a` begins where `b` does or later.
    bool begins_within(const Range& a, const Range& b) {
        const int found = order(a.low, b.low);
        return found > 0 || (found == 0 && (b.has_low || !a.has_low));
    }
    bool ends_within(const Range& a, const Range& b) {
        const int found = order(a.high, b.high);
        return found < 0 || (found == 0 && (b.has_high || !a.has_high));
    }
    bool same_begin(const Range& a, const Range& b) {
        return order(a.low, b.low) == 0 && a.has_low == b.has_low;
    }
    bool same_end(const Range& a, const Range& b) {
        return order(a.high, b.high) == 0 && a.has_high == b.has_high;
    }
    bool includes(const Range& a, const Range& b) {
        return begins_within(b, a) && ends_within(b, a);
    }
    bool overlaps(const Range& a, const Range& b) { return !before(a, b) && !before(b, a); }

    bool is_wrong = false;
};

/// A point is the range of nothing but itself.
Range range_of(const Value& value) {
    return value.range() ? *value.range() : Range{value, value};
}

using Question = bool (*)(Line& line, const Range& a, const Range& b);
enum class Takes { ranges, point_first, any };

/// Asks once both arguments are of the kinds the function takes.
template <Takes What, Question Ask>
Value asked(const Call& call) {
    const Value &a = call.single(0), &b = call.single(1);
    if (a.is_null() || b.is_null()) return {};
    if (What == Takes::ranges && (!a.range() || !b.range())) return call.wrong();
    if (What == Takes::point_first && !b.range()) return call.wrong();
    Line line;
    const bool found = Ask(line, range_of(a), range_of(b));
    return line.is_wrong ? call.wrong() : Value(found);
}
/// As `asked`, the arguments the other way round.
template <Takes What, Question Ask>
Value asked_turned(const Call& call) {
    const Value swapped[] = {call[1], call[0]};
    return asked<What, Ask>(Call(call.evaluation, call.name, swapped));
}

bool before(Line& line, const Range& a, const Range& b) {
    return line.before(a, b);
}
bool meets(Line& line, const Range& a, const Range& b) {
    return line.meets(a, b);
}
bool overlaps(Line& line, const Range& a, const Range& b) {
    return line.overlaps(a, b);
}
/// `a` begins first, they touch, and `a` does not end after `b`.
bool overlaps_before(Line& line, const Range& a, const Range& b) {
    const int begin = line.order(a.low, b.low), end = line.order(a.high, b.high);
    const bool begins_first = begin < 0 || (begin == 0 && a.has_low && !b.has_low);
    const bool ends_first = end < 0 || (end == 0 && (!a.has_high || b.has_high));
    return begins_first && ends_first && line.overlaps(a, b);
}
bool finishes(Line& line, const Range& a, const Range& b) {
    return line.same_end(a, b) && line.begins_within(a, b);
}
bool starts(Line& line, const Range& a, const Range& b) {
    return line.same_begin(a, b) && line.ends_within(a, b);
}
bool during(Line& line, const Range& a, const Range& b) {
    return line.includes(b, a);
}
bool coincides(Line& line, const Range& a, const Range& b) {
    return line.same_begin(a, b) && line.same_end(a, b);
}

/// Where ".." stands outside of quotation marks.
std::size_t between_ends(std::string_view text) {
    bool in_text = false;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (in_text && text[i] == '\\') ++i;
        if (text[i] == '"') in_text = !in_text;
        if (!in_text && text.substr(i, 2) == "..") return i;
    }
    return text.npos;
}

/// One end, written as FEEL writes it; "" is no limit. Null where it is nothing.
std::optional<Value> end_of(const Call& call, std::string_view text) {
    if (trimmed(text).empty()) return Value();
    const auto tree = parse_expression(text, {});
    if (!tree) return std::nullopt;
    Value found = Evaluator(*tree, call.evaluation).whole({});
    return found.is_null() ? std::nullopt : std::optional(std::move(found));
}

/// "[18..21)", "(..5]" as text.
Value range_from(const Call& call) {
    const std::string* text = call.text(0);
    if (!text || !call.evaluation.spend(text->size() / 16)) return call.wrong();
    const std::string_view all = trimmed(*text);
    const auto at = between_ends(all);
    const bool has_low = all.starts_with('['), has_high = all.ends_with(']');
    const bool is_bracketed = all.size() > 3 && at != all.npos && at > 0 &&
                              (has_low || all.front() == '(' || all.front() == ']') &&
                              (has_high || all.back() == ')' || all.back() == '[');
    const auto low = is_bracketed ? end_of(call, all.substr(1, at - 1)) : std::nullopt;
    const auto high =
        is_bracketed ? end_of(call, all.substr(at + 2, all.size() - at - 3)) : std::nullopt;
    const bool is_open = low && high && low->is_null() != high->is_null();
    const bool is_marked =
        low && high && !(low->is_null() && has_low) && !(high->is_null() && has_high);
    if (is_marked && (is_open || ordered(*low, *high).value_or(std::strong_ordering::greater) <= 0))
        return Range{*low, *high, has_low, has_high};
    return call.evaluation.none("rules.arguments_wrong", {{"name", std::string(call.name)}});
}

constexpr Builtin kTable[] = {
    {"before", "point1,point2", 2, 2, asked<Takes::any, before>},
    {"after", "point1,point2", 2, 2, asked_turned<Takes::any, before>},
    {"meets", "range1,range2", 2, 2, asked<Takes::ranges, meets>},
    {"met by", "range1,range2", 2, 2, asked_turned<Takes::ranges, meets>},
    {"overlaps", "range1,range2", 2, 2, asked<Takes::ranges, overlaps>},
    {"overlaps before", "range1,range2", 2, 2, asked<Takes::ranges, overlaps_before>},
    {"overlaps after", "range1,range2", 2, 2, asked_turned<Takes::ranges, overlaps_before>},
    {"finishes", "point,range", 2, 2, asked<Takes::point_first, finishes>},
    {"finished by", "range,point", 2, 2, asked_turned<Takes::point_first, finishes>},
    {"includes", "range,point", 2, 2, asked_turned<Takes::point_first, during>},
    {"during", "point,range", 2, 2, asked<Takes::point_first, during>},
    {"starts", "point,range", 2, 2, asked<Takes::point_first, starts>},
    {"started by", "range,point", 2, 2, asked_turned<Takes::point_first, starts>},
    {"coincides", "point1,point2", 2, 2, asked<Takes::any, coincides>},
    {"range", "from", 1, 1, range_from},
};

}  // namespace

std::span<const Builtin> range_builtins() {
    return kTable;
}

}  // namespace motcua::rules
