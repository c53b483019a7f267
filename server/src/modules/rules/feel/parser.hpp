// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/rules/feel/parse.hpp"

namespace motcua::rules {

/// Recursive descent over DMN 1.5's grammar (10.3.1.2), straight on the text: names with spaces
/// cannot be cut into words before it is known which names there are.
///
/// After the first fault it stands at the end of the text, so that every loop ends by itself.
class Parser {
public:
    Parser(std::string_view text, const Vocabulary& vocabulary);
    Result<std::shared_ptr<const Tree>> whole_expression();
    Result<std::shared_ptr<const Tree>> whole_tests();

private:
    using Id = std::uint32_t;
    using Ids = std::vector<Id>;
    struct Deeper;

    // operators.cpp, loosest first
    Id expression();
    Id disjunction();
    Id conjunction();
    Id comparison();
    Id addition();
    Id multiplication();
    Id exponentiation();
    Id negation();
    Id instance();
    Id postfix();
    Id compared_by(Op op, std::size_t at, Id left);
    Id arguments_of(Id callee, std::size_t at);

    // primary.cpp
    Id primary();
    Id name();
    Id bracketed(char open);
    Id range_from(Id low, bool has_low, std::size_t at);
    Id context();
    std::string context_key();
    std::optional<std::string> key_before_colon();
    std::string words();
    std::string member_name();

    // literals.cpp
    Id number();
    Id text_literal();
    Id at_literal();
    std::string quoted();

    // forms.cpp
    Id choice();
    Id loop(Op op, std::string_view last_word);
    Id function();
    std::string bound_name(std::string_view until);
    TypePtr type();
    TypePtr named_type();

    // tests.cpp
    Id among(Id value, std::size_t at);
    Id test();
    Id test_list();
    std::optional<Op> comparison_sign();
    Id endpoint_range(Op op, std::size_t at);
    Id element();

    // parser.cpp
    void skip();
    bool done();
    bool sees(std::string_view sign);
    bool eat(std::string_view sign);
    void expect(std::string_view sign);
    bool sees_word(std::string_view word);
    bool eat_word(std::string_view word);
    bool sees_keyword();
    Id fail() { return fail_at(at_); }
    Id fail_at(std::size_t at);
    Id fail_with(Error error);
    Id make(Op op, std::size_t at, std::initializer_list<Id> kids) {
        return make(op, at, Ids(kids));
    }
    Id make(Op op, std::size_t at, const Ids& kids, std::uint32_t extra = 0);
    Id literal(Value value, std::size_t at);
    std::uint32_t kept(std::string text);
    /// The longest name of several parts that begins here.
    std::optional<KnownNames::Match> known_here() const;
    bool is_local(std::string_view name) const;
    Result<std::shared_ptr<const Tree>> finished(Id root);

    std::string text_;
    const Vocabulary& vocabulary_;
    KnownNames names_;  ///< those the text makes itself
    std::vector<std::string> locals_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool ends_range_ = false;  ///< "[" closes a range instead of opening a filter
    std::optional<Error> error_;
    std::shared_ptr<Tree> tree_ = std::make_shared<Tree>();
    std::vector<int> depths_;
};

/// Counts one level of nesting, and refuses where there are too many.
struct Parser::Deeper {
    explicit Deeper(Parser& parser);
    ~Deeper() { --parser_.depth_; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

private:
    Parser& parser_;
};

}  // namespace motcua::rules
