// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"
#include "modules/rules/value.hpp"

/// FEEL expressions and DMN decision models, by DMN 1.5. Everything here is pure: no files, no
/// clock, no network; what is parsed is immutable and may be used by many threads at once.
namespace motcua::rules {

struct Tree;       ///< of the inside
struct ModelTree;  ///< of the inside

/// What one evaluation may cost. Beyond it the answer is null with the warning
/// rules.steps_exceeded, rules.memory_exceeded or rules.depth_exceeded.
struct Limits {
    std::uint32_t steps = 10'000;  ///< nodes evaluated, and list elements looked at in sixteens
    std::size_t bytes = 16 * 1024 * 1024;  ///< of all values made
    int depth = 500;                       ///< of nested evaluation, calls included
};

/// What an evaluation knows of the world.
struct Circumstances {
    /// Of now() and today(); without it both are null (rules.no_clock).
    std::optional<Instant> now = {};
    Limits limits = {};
};

/// Why an answer, or a part of it, is null. `code` is a text key; `at` the character (from 1) of
/// the expression where it happened.
struct Warning {
    std::string code;
    std::size_t at = 0;
    std::vector<std::pair<std::string, std::string>> params = {};
    std::string element = {};  ///< of a model: id of the decision or knowledge it happened in
    bool operator==(const Warning&) const = default;
};

/// A rule of a decision table that was true of what was given.
struct Matched {
    std::string decision;   ///< id of the decision (or knowledge) the table belongs to
    std::size_t rule = 0;   ///< from 1, as the table numbers them
    std::string text = {};  ///< what the rule says of itself: its description, else its annotations
    bool operator==(const Matched&) const = default;
};

/// An evaluation never fails: what makes no sense is null, with the reasons beside it (at most 20).
struct Answer {
    Value value = {};
    std::vector<Warning> warnings = {};
    std::vector<Matched> matched = {};  ///< in the order they were found (at most 100)
};

/// Names the text may use that are not one word: "monthly income", "Approved/Declined", "mã-số".
/// Names of words and spaces are also found without being told; those with signs (+ - * / . ')
/// only here. Members of contexts count too.
using Names = std::vector<std::string>;

/// A FEEL expression, parsed once.
class Expression {
public:
    /// A leading "=" is allowed. Refuses: rules.expression_unparsable {at: character from 1, near},
    /// rules.expression_too_long {limit}, rules.expression_too_deep {limit}.
    static Result<Expression> parse(std::string_view text, const Names& names = {});

    Answer evaluate(const Variables& variables, const Circumstances& known = {}) const;
    /// The variables it asks for, each once, in order of appearance; not those it makes itself,
    /// nor the built-in functions it calls. Inside a filter, members of the list's contexts are
    /// among them: which they are is only known when it runs.
    std::vector<std::string> names() const;
    const std::string& text() const;

private:
    explicit Expression(std::shared_ptr<const Tree> tree) : tree_(std::move(tree)) {}
    std::shared_ptr<const Tree> tree_;
};

/// A FEEL unary test ("< 10, [20..30]", "not(\"a\")", "? > 5", "-"), as cells of tables and allowed
/// values are written.
class UnaryTests {
public:
    /// Refuses as Expression::parse.
    static Result<UnaryTests> parse(std::string_view text, const Names& names = {});

    /// True, false or null: whether `input` (the "?") satisfies one of the tests.
    Answer evaluate(const Value& input, const Variables& variables,
                    const Circumstances& known = {}) const;
    const std::string& text() const;

private:
    explicit UnaryTests(std::shared_ptr<const Tree> tree) : tree_(std::move(tree)) {}
    std::shared_ptr<const Tree> tree_;
};

/// What a value asked of a person may be. `any`: the file says nothing, or something no field
/// holds.
enum class InputKind { any, boolean, number, text, date };
BOOST_DESCRIBE_ENUM(InputKind, any, boolean, number, text, date)

/// A thing of a model that can be asked for or that is asked of the caller.
struct ModelPart {
    std::string id;
    std::string name;
    std::string type;                       ///< as the file says it; "" where it does not
    InputKind kind = InputKind::any;        ///< what its type is at bottom
    std::vector<std::string> choices = {};  ///< where its allowed values are texts, these
    std::string label = {};     ///< how a person is asked, in Vietnamese: `label`; "" = the name
    std::string label_en = {};  ///< in English: `label_en` of urn:motcua:dmn:1; "" = none
    /// Of decisions and services: names of all input data it rests on, however far below.
    std::vector<std::string> inputs = {};
};

/// A decision model (a DMN file), read and checked once.
class Model {
public:
    /// DMN 1.1 to 1.5. Names are resolved by namespace; nothing is fetched.
    ///
    /// Refuses: rules.too_large, rules.too_many_elements, rules.too_deep {limit}, rules.doctype,
    /// rules.malformed {at}, rules.not_dmn, rules.id_twice {id}, rules.name_twice {name},
    /// rules.reference_unknown {href}, rules.requirement_cycle {name}, rules.import_unsupported
    /// {name}, rules.language_unsupported {language}, rules.boxed_unsupported {kind},
    /// rules.table_broken {reason}, rules.type_unknown {type}, and what Expression::parse refuses;
    /// `field` is the id of the element.
    static Result<Model> read(std::string_view xml);

    const std::string& name() const;
    const std::vector<ModelPart>& decisions() const;
    const std::vector<ModelPart>& services() const;
    const std::vector<ModelPart>& inputs() const;

    /// Decides, by name or id; everything required is decided first. Strings given for inputs of
    /// temporal type are read as ISO 8601. An input that is missing is null; one that is not of its
    /// type or not among its allowed values is null with rules.input_wrong.
    /// Refuses: rules.decision_unknown {name}.
    Result<Answer> decide(std::string_view decision, const Variables& inputs,
                          const Circumstances& known = {}) const;
    /// A decision service: its output decision, or a context of them. Inputs are its input data and
    /// input decisions. Refuses: rules.service_unknown {name}.
    Result<Answer> serve(std::string_view service, const Variables& inputs,
                         const Circumstances& known = {}) const;

private:
    explicit Model(std::shared_ptr<const ModelTree> tree) : tree_(std::move(tree)) {}
    std::shared_ptr<const ModelTree> tree_;
};

/// One question of a test file of the DMN TCK, and the answer it expects.
struct SuiteResult {
    std::string name;  ///< of the decision
    Value expected = {};
};
struct SuiteCase {
    std::string id;
    std::string service;  ///< of cases that ask a decision service; else ""
    Variables inputs = {};
    std::vector<SuiteResult> results = {};
};
/// A test file: its cases, and the file name of the model they ask.
struct Suite {
    std::string model;
    std::vector<SuiteCase> cases = {};

    /// Refuses what Model::read refuses of any XML, and rules.not_a_suite.
    static Result<Suite> read(std::string_view xml);
};

/// What came of one question: `error` is the code of a refusal, "" where it was answered.
struct SuiteLine {
    std::string id;
    std::string decision;
    Value actual = {};
    std::string error = {};
    bool is_right = false;  ///< as expected: numbers to 8 places, everything else exactly
};
std::vector<SuiteLine> run_suite(const Suite& suite, const Result<Model>& model,
                                 const Circumstances& known = {});

}  // namespace motcua::rules
