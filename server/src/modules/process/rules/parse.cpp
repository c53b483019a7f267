// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "modules/process/rules/expression.hpp"

namespace motcua::process {

namespace {

using Op = Expression::Op;
using Node = Expression::Node;

constexpr int kDepthMax = 50;
constexpr std::size_t kTextMax = 4000;
constexpr std::string_view kReserved[] = {
    "and", "or", "not", "if", "then", "else", "between", "in", "true", "false", "null",
    // Words of full FEEL that a name must not take from it.
    "for", "return", "some", "every", "satisfies", "instance", "of", "function", "external"};

struct Binary {
    std::string_view sign;
    Op op;
};
// Longer signs first: "<=" before "<".
constexpr Binary kComparisons[] = {{"!=", Op::not_equal},        {"<=", Op::less_or_equal},
                                   {">=", Op::greater_or_equal}, {"<", Op::less},
                                   {">", Op::greater},           {"=", Op::equal}};
constexpr Binary kSums[] = {{"+", Op::add}, {"-", Op::subtract}};
constexpr Binary kProducts[] = {{"*", Op::multiply}, {"/", Op::divide}};

/// Recursive descent over FEEL's own order of precedence; gives up by an empty index.
class Parser {
public:
    using Place = std::optional<std::size_t>;

    explicit Parser(std::string_view text) : text_(text) {}

    Place expression() {
        if (++depth_ > kDepthMax) return std::nullopt;
        const Place place = word("if") ? choice() : either();
        --depth_;
        return place;
    }
    bool at_end() {
        skip();
        return at_ == text_.size();
    }
    std::size_t at() const { return at_; }
    std::vector<Node> nodes;

private:
    Place make(Op op, std::vector<std::size_t> parts, Value value = {}) {
        nodes.push_back({op, std::move(parts), std::move(value)});
        return nodes.size() - 1;
    }
    void skip() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' ||
                                      text_[at_] == '\n' || text_[at_] == '\r'))
            ++at_;
    }
    bool sign(std::string_view sign) {
        skip();
        if (!text_.substr(at_).starts_with(sign)) return false;
        at_ += sign.size();
        return true;
    }
    std::string_view peek_word() {
        skip();
        std::size_t end = at_;
        while (end < text_.size() && is_name(text_.substr(at_, end - at_ + 1))) ++end;
        return text_.substr(at_, end - at_);
    }
    bool word(std::string_view wanted) {
        if (peek_word() != wanted) return false;
        at_ += wanted.size();
        return true;
    }

    Place choice() {
        const Place asked = expression();
        if (!asked || !word("then")) return std::nullopt;
        const Place yes = expression();
        if (!yes || !word("else")) return std::nullopt;
        const Place no = expression();
        return no ? make(Op::choose, {*asked, *yes, *no}) : std::nullopt;
    }
    Place joined(std::string_view by, Op op, Place (Parser::*next)()) {
        Place left = (this->*next)();
        while (left && word(by)) {
            const Place right = (this->*next)();
            left = right ? make(op, {*left, *right}) : std::nullopt;
        }
        return left;
    }
    Place either() { return joined("or", Op::either, &Parser::both); }
    Place both() { return joined("and", Op::both, &Parser::comparison); }

    Place comparison() {
        const Place left = chain(kSums, &Parser::product);
        if (!left) return left;
        if (word("between")) {
            const Place low = chain(kSums, &Parser::product);
            if (!low || !word("and")) return std::nullopt;
            const Place high = chain(kSums, &Parser::product);
            return high ? make(Op::between, {*left, *low, *high}) : std::nullopt;
        }
        if (word("in")) return among(*left);
        for (const auto& [text, op] : kComparisons) {
            if (!sign(text)) continue;
            const Place right = chain(kSums, &Parser::product);
            return right ? make(op, {*left, *right}) : std::nullopt;
        }
        return left;
    }
    Place among(std::size_t value) {
        if (!sign("(")) return std::nullopt;
        std::vector<std::size_t> parts{value};
        do {
            const Place item = chain(kSums, &Parser::product);
            if (!item) return std::nullopt;
            parts.push_back(*item);
        } while (sign(","));
        return sign(")") ? make(Op::among, std::move(parts)) : std::nullopt;
    }
    template <std::size_t n>
    Place chain(const Binary (&signs)[n], Place (Parser::*next)()) {
        Place left = (this->*next)();
        for (bool found = true; left && found;) {
            found = false;
            for (const auto& [text, op] : signs) {
                // "**" and "//" are not in the subset: the second sign fails as an operand.
                if (!sign(text)) continue;
                const Place right = (this->*next)();
                left = right ? make(op, {*left, *right}) : std::nullopt;
                found = true;
                break;
            }
        }
        return left;
    }
    Place product() { return chain(kProducts, &Parser::unary); }
    Place unary() {
        if (!sign("-")) return primary();
        if (++depth_ > kDepthMax) return std::nullopt;
        const Place value = unary();
        --depth_;
        return value ? make(Op::negate, {*value}) : std::nullopt;
    }

    Place primary() {
        if (sign("(")) {
            const Place inner = expression();
            return inner && sign(")") ? inner : std::nullopt;
        }
        if (sign("\"")) return text_literal();
        if (at_ < text_.size() &&
            (std::isdigit(static_cast<unsigned char>(text_[at_])) || text_[at_] == '.'))
            return number_literal();
        if (word("true")) return make(Op::literal, {}, true);
        if (word("false")) return make(Op::literal, {}, false);
        if (word("null")) return make(Op::literal, {});
        if (word("not")) {
            const Place inner = sign("(") ? expression() : std::nullopt;
            return inner && sign(")") ? make(Op::negation, {*inner}) : std::nullopt;
        }
        const std::string_view name = peek_word();
        if (name.empty() || std::ranges::find(kReserved, name) != std::end(kReserved))
            return std::nullopt;
        at_ += name.size();
        return make(Op::name, {}, std::string(name));
    }
    Place number_literal() {
        std::size_t end = at_;
        while (end < text_.size() &&
               (std::isdigit(static_cast<unsigned char>(text_[end])) || text_[end] == '.'))
            ++end;
        const auto number = Number::parse(text_.substr(at_, end - at_));
        if (!number) return std::nullopt;
        at_ = end;
        return make(Op::literal, {}, *number);
    }
    Place text_literal() {
        std::string value;
        for (; at_ < text_.size() && text_[at_] != '"'; ++at_) {
            if (text_[at_] == '\\') {
                if (++at_ == text_.size()) return std::nullopt;
                const char c = text_[at_];
                if (c != '"' && c != '\\' && c != 'n' && c != 't') return std::nullopt;
                value.push_back(c == 'n' ? '\n' : c == 't' ? '\t' : c);
            } else {
                value.push_back(text_[at_]);
            }
        }
        if (!sign("\"")) return std::nullopt;
        return make(Op::literal, {}, std::move(value));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

std::size_t characters_before(std::string_view text, std::size_t at) {
    return std::ranges::count_if(text.substr(0, at), [](char c) { return (c & 0xC0) != 0x80; });
}

Error unparsable(std::string_view text, std::size_t at) {
    std::string near(text.substr(at, 20));
    while (!is_utf8(near)) near.pop_back();
    return {Kind::invalid,
            "process.expression_unparsable",
            "",
            {{"at", std::to_string(characters_before(text, at) + 1)}, {"near", near}}};
}

}  // namespace

Result<Expression> Expression::parse(std::string_view text) {
    if (text.size() > kTextMax || !is_utf8(text)) return unparsable("", 0);
    const std::string normal = to_nfc(trimmed(text));
    std::string_view body = normal;
    if (body.starts_with('=')) body.remove_prefix(1);
    Parser parser(body);
    const auto root = parser.expression();
    if (!root || !parser.at_end()) return unparsable(body, parser.at());
    Expression expression;
    expression.text_ = std::string(trimmed(body));
    expression.nodes_ = std::move(parser.nodes);
    expression.root_ = *root;
    return expression;
}

}  // namespace motcua::process
