// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "api/admin/process_views.hpp"

/// What an administrator sees of decision models, in the names of the JSON.
namespace motcua::api {

struct DecisionModelLine {
    std::string code;
    std::string name;
    std::int64_t version = 0;  ///< the newest
    process::LifeState state = process::LifeState::approved;
    Date in_force_from{};
    std::optional<Date> retired_from;
    std::optional<std::int64_t> in_force;  ///< the version in force today
    std::int64_t versions = 0;
};
BOOST_DESCRIBE_STRUCT(DecisionModelLine, (),
                      (code, name, version, state, in_force_from, retired_from, in_force, versions))

struct DecisionModelLines {
    std::vector<DecisionModelLine> items;
};
BOOST_DESCRIBE_STRUCT(DecisionModelLines, (), (items))

struct DecisionModelVersion {
    std::int64_t version = 0;
    std::string name;
    process::LifeState state = process::LifeState::approved;
    std::string decision_no;
    Date decision_on{};
    Date in_force_from{};
    std::optional<Date> retired_from;
    Instant published_at{};
    std::string published_by;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(DecisionModelVersion, (),
                      (version, name, state, decision_no, decision_on, in_force_from, retired_from,
                       published_at, published_by, sha256))

/// Something a decision rests on; `type` as the file says it, empty where it does not.
struct ModelInput {
    std::string name;
    std::string type;
};
BOOST_DESCRIBE_STRUCT(ModelInput, (), (name, type))

struct ModelDecision {
    std::string id;
    std::string name;
    std::string type;
    std::vector<ModelInput> inputs;
};
BOOST_DESCRIBE_STRUCT(ModelDecision, (), (id, name, type, inputs))

struct DecisionModelPage {
    std::string code;
    std::string name;
    std::vector<DecisionModelVersion> versions;  ///< the newest first
    std::vector<ModelDecision> decisions;        ///< of the newest
    std::vector<process::AsksModel> used_by;     ///< offers and processes, from today on
};
BOOST_DESCRIBE_STRUCT(DecisionModelPage, (), (code, name, versions, decisions, used_by))

/// `inputs` is a JSON text, as `motcua rules run` takes it: {"số bản": 3}.
struct TryModel {
    std::string decision;
    std::optional<std::string> inputs;
};
BOOST_DESCRIBE_STRUCT(TryModel, (), (decision, inputs))

struct ModelWarning {
    std::string element;
    std::string code;
    BothTexts text;
};
BOOST_DESCRIBE_STRUCT(ModelWarning, (), (element, code, text))

struct MatchedRule {
    std::string decision;  ///< its id
    std::int64_t rule = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(MatchedRule, (), (decision, rule, text))

struct ModelAnswer {
    std::string value;  ///< a JSON text
    std::vector<MatchedRule> matched;
    std::vector<ModelWarning> warnings;
};
BOOST_DESCRIBE_STRUCT(ModelAnswer, (), (value, matched, warnings))

/// `rows`: every version, by code, the newest first.
DecisionModelLines model_lines(const std::vector<process::ModelRow>& rows, Date today);
/// Refuses process.model_unknown.
Result<DecisionModelPage> model_page(process::Processes& processes, Transaction& tx,
                                     const std::string& code);
/// Refuses json.malformed, rules.not_an_object, rules.number_too_large, rules.decision_unknown.
Result<ModelAnswer> answer_of(const process::PublishedModel& model, const TryModel& ask,
                              Instant now);

}  // namespace motcua::api
