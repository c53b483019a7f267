// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/model/then.hpp"
#include "modules/process/process.hpp"

/// What rules make of fees and papers, at the counter and asked ahead on the portal. Members are
/// the answer's JSON names.
namespace motcua::dossiers {

using rules::InputKind;

/// One answer a question may have, as people read it in either language.
struct RuleChoice {
    std::string value;
    std::string label;
    std::string label_en;
};
BOOST_DESCRIBE_STRUCT(RuleChoice, (), (value, label, label_en))

/// Something the rules rest on that only a person can tell: the officer, or who asks ahead.
struct RuleQuestion {
    std::string name;  ///< as the model calls it; the answer's key
    std::string type;  ///< as the file says it: boolean, number, string, date; may be empty
    InputKind kind = InputKind::any;
    std::string label;                ///< the words on the screen, never empty
    std::string label_en;             ///< the same as `label` where the model has no English
    std::vector<RuleChoice> choices;  ///< one of these; empty: anything of its kind
};
BOOST_DESCRIBE_STRUCT(RuleQuestion, (), (name, type, kind, label, label_en, choices))

/// A paper that is needed in this case.
struct PaperNeeded {
    std::string code;
    std::string name;
    int originals = 0;
    int copies = 0;
    std::optional<std::string> ground = {};
    bool operator==(const PaperNeeded&) const = default;
};
BOOST_DESCRIBE_STRUCT(PaperNeeded, (), (code, name, originals, copies, ground))

/// Rules that say nothing: the officer decides himself. `what`: fees, papers.
struct RulesSilent {
    std::string what;
    std::string why;  ///< dossier.rules_unanswered, dossier.rules_undecided, dossier.rules_wrong,
                      ///< process.model_not_in_force
};
BOOST_DESCRIBE_STRUCT(RulesSilent, (), (what, why))

/// `fees` and `papers` hold where `fees_by` and `papers_by` are there; an empty list then says that
/// nothing is paid, or needed.
struct RulesView {
    std::vector<RuleQuestion> questions;
    std::vector<FeeLine> fees;
    std::optional<DecidedThen> fees_by;
    std::vector<PaperNeeded> papers;
    std::optional<DecidedThen> papers_by;
    std::vector<RulesSilent> silent;
};
BOOST_DESCRIBE_STRUCT(RulesView, (), (questions, fees, fees_by, papers, papers_by, silent))

}  // namespace motcua::dossiers
