// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "modules/rules/feel/types.hpp"
#include "modules/rules/value.hpp"

namespace motcua::rules {

struct Builtin;

enum class Op : std::uint8_t {
    literal,     ///< values[extra]
    name,        ///< texts[extra]; is_local where the text itself binds it
    input,       ///< "?"
    member,      ///< kids[0] . texts[extra]
    filter,      ///< kids[0] [ kids[1] ]
    call,        ///< kids[0] ( kids[1] … ); builtins[extra - 1] where the name is FEEL's own
    named_call,  ///< kids[0] ( kids[1] : kids[2], … ), names as literals
    list,
    context,  ///< kids: name as literal, value, …
    range,    ///< kids[0] .. kids[1]; has_low, has_high
    negate,
    add,
    subtract,
    multiply,
    divide,
    power,
    equal,
    not_equal,
    less,
    less_or_equal,
    greater,
    greater_or_equal,
    both,
    either,
    between,      ///< kids: value, low, high
    among,        ///< kids: value, tests …
    instance_of,  ///< kids[0]; types[extra]
    choose,       ///< kids: condition, then, else
    iterate,      ///< for: kids: iterators …, body
    some,
    every,
    iterator,   ///< texts[extra] in kids[0], or from kids[0] to kids[1]
    function,   ///< kids: body, parameters …
    parameter,  ///< texts[extra] of types[first - 1] where first is not 0
    external,   ///< a function's body elsewhere: never called
    test,       ///< "< 5": compares "?" with kids[0] by `compare`
    tests,      ///< kids: tests, one of them must hold
    no_tests,   ///< not( … )
    any_input,  ///< "-"
};

struct Node {
    Op op = Op::literal;
    Op compare = Op::equal;     ///< of `test`
    bool has_low = false;       ///< of `range`
    bool has_high = false;      ///< of `range`
    bool is_local = false;      ///< of `name`
    bool asks_input = false;    ///< "?" stands in it
    bool asks_partial = false;  ///< of `iterate`
    std::uint32_t at = 0;       ///< character from 1
    std::uint32_t first = 0;    ///< of its kids in Tree::kids
    std::uint32_t count = 0;
    std::uint32_t extra = 0;
};

/// A text, parsed: flat, immutable, shared.
struct Tree {
    std::string text;
    std::vector<Node> nodes;
    std::vector<std::uint32_t> kids;
    std::vector<Value> values;
    std::vector<std::string> texts;
    std::vector<TypePtr> types;
    std::vector<const Builtin*> builtins;
    std::uint32_t root = 0;

    std::span<const std::uint32_t> kids_of(const Node& node) const {
        return {kids.data() + node.first, node.count};
    }
};

}  // namespace motcua::rules
