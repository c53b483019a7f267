// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/parser.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace motcua::rules {

namespace {

Error over(std::string code, std::size_t limit) {
    return {Kind::too_large, std::move(code), "", {{"limit", std::to_string(limit)}}};
}

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Characters before `at`, from 1.
std::size_t character(std::string_view text, std::size_t at) {
    return 1 + static_cast<std::size_t>(std::ranges::count_if(
                   text.substr(0, at), [](char c) { return !is_continuation(c); }));
}

Error unparsable(std::string_view text, std::size_t at) {
    std::size_t end = std::min(at + 24, text.size());
    while (end < text.size() && is_continuation(text[end])) ++end;
    return {Kind::invalid,
            "rules.expression_unparsable",
            "",
            {{"at", std::to_string(character(text, at))},
             {"near", std::string(text.substr(at, end - at))}}};
}

}  // namespace

Parser::Deeper::Deeper(Parser& parser) : parser_(parser) {
    if (++parser_.depth_ > kExpressionDepthMax)
        parser_.fail_with(over("rules.expression_too_deep", kExpressionDepthMax));
}

Parser::Parser(std::string_view text, const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
    if (text.size() > kExpressionBytesMax) {
        fail_with(over("rules.expression_too_long", kExpressionBytesMax));
    } else if (!is_utf8(text)) {
        fail();
    } else {
        text_ = to_nfc(text);
    }
}

void Parser::skip() {
    // A refusal puts it to the end, and whoever was reading a sign may still step over that.
    at_ = after_space(text_, std::min(at_, text_.size()));
}
bool Parser::done() {
    skip();
    return at_ >= text_.size();
}
bool Parser::sees(std::string_view sign) {
    skip();
    return std::string_view(text_).substr(at_).starts_with(sign);
}
bool Parser::eat(std::string_view sign) {
    if (!sees(sign)) return false;
    at_ += sign.size();
    return true;
}
void Parser::expect(std::string_view sign) {
    if (!eat(sign)) fail();
}
bool Parser::sees_word(std::string_view word) {
    if (!sees(word)) return false;
    return !is_name_part(letter_at(text_, at_ + word.size()).code);
}
bool Parser::eat_word(std::string_view word) {
    if (!sees_word(word)) return false;
    at_ += word.size();
    return true;
}
bool Parser::sees_keyword() {
    static constexpr std::array<std::string_view, 16> kWords{
        "and", "or",   "in",    "between",  "then", "else",  "return", "satisfies",
        "if",  "some", "every", "function", "true", "false", "null",   "for"};
    if (std::ranges::any_of(kWords, [this](auto word) { return sees_word(word); })) return true;
    if (!sees_word("instance")) return false;
    const std::size_t next = after_space(text_, at_ + std::string_view("instance").size());
    return std::string_view(text_).substr(next).starts_with("of");
}

Parser::Id Parser::fail_at(std::size_t at) {
    return fail_with(unparsable(text_, std::min(at, text_.size())));
}
Parser::Id Parser::fail_with(Error error) {
    if (!error_) error_ = std::move(error);
    at_ = text_.size();
    return tree_->nodes.empty() ? make(Op::literal, 0, Ids{}) : 0;
}

Parser::Id Parser::make(Op op, std::size_t at, const Ids& kids, std::uint32_t extra) {
    Node node;
    node.op = op;
    node.at = static_cast<std::uint32_t>(at);
    node.first = static_cast<std::uint32_t>(tree_->kids.size());
    node.count = static_cast<std::uint32_t>(kids.size());
    node.extra = extra;
    node.asks_input = op == Op::input;
    int depth = 0;
    for (const Id kid : kids) {
        tree_->kids.push_back(kid);
        node.asks_input = node.asks_input || tree_->nodes[kid].asks_input;
        depth = std::max(depth, depths_[kid] + 1);
    }
    const auto id = static_cast<Id>(tree_->nodes.size());
    tree_->nodes.push_back(node);
    depths_.push_back(depth);
    if (depth > kTreeDepthMax) fail_with(over("rules.expression_too_deep", kTreeDepthMax));
    return id;
}

Parser::Id Parser::literal(Value value, std::size_t at) {
    tree_->values.push_back(std::move(value));
    return make(Op::literal, at, {}, static_cast<std::uint32_t>(tree_->values.size() - 1));
}

std::uint32_t Parser::kept(std::string text) {
    tree_->texts.push_back(std::move(text));
    return static_cast<std::uint32_t>(tree_->texts.size() - 1);
}

std::optional<KnownNames::Match> Parser::known_here() const {
    auto found = names_.longest(text_, at_);
    for (const KnownNames* names : {&vocabulary_.names, vocabulary_.shared}) {
        auto other = names ? names->longest(text_, at_) : std::nullopt;
        if (other && (!found || other->end > found->end)) found = std::move(other);
    }
    return found;
}

bool Parser::is_local(std::string_view name) const {
    return std::ranges::find(locals_, name) != locals_.end();
}

Result<std::shared_ptr<const Tree>> Parser::finished(Id root) {
    if (!error_ && !done()) fail();
    if (error_) return *error_;
    tree_->root = root;
    std::vector<std::uint32_t> characters(text_.size() + 1);
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < characters.size(); ++i)
        characters[i] = i < text_.size() && is_continuation(text_[i]) ? count : ++count;
    for (Node& node : tree_->nodes) node.at = characters[node.at];
    tree_->text = std::move(text_);
    return std::shared_ptr<const Tree>(std::move(tree_));
}

Result<std::shared_ptr<const Tree>> Parser::whole_expression() {
    if (!error_) eat("=");
    return finished(expression());
}

Result<std::shared_ptr<const Tree>> Parser::whole_tests() {
    return finished(test_list());
}

Result<std::shared_ptr<const Tree>> parse_expression(std::string_view text,
                                                     const Vocabulary& vocabulary) {
    return Parser(text, vocabulary).whole_expression();
}

Result<std::shared_ptr<const Tree>> parse_unary_tests(std::string_view text,
                                                      const Vocabulary& vocabulary) {
    return Parser(text, vocabulary).whole_tests();
}

}  // namespace motcua::rules
