// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <span>
#include <string>
#include <string_view>

#include "base/code.hpp"

namespace motcua::deadlines {

/// How sure we are of a fact or rule; shown beside it to the officer.
enum class Certainty {
    law,          ///< the article's text was read
    law_quoted,   ///< known from a published report that quotes the document
    baseline,     ///< text of a replaced decree, kept until the agency's lawyers compare
    practice,     ///< seen in running systems or in the press
    provisional,  ///< not decided yet: an assumption that will be replaced
    choice,       ///< our own answer where the law is silent; changed by a decision record
};
BOOST_DESCRIBE_ENUM(Certainty, law, law_quoted, baseline, practice, provisional, choice)

/// The rules of working time by their running numbers in docs/decisions and on screens.
enum class Rule {
    r1,
    r2,
    r3,
    r4,
    r5,
    r6,
    r7,
    r8,
    r9,
    r10,
    r11,
    r12,
    r13,
    r14,
    r15,
    r16,
    r17,
    r18,
    r19,
    r20,
    r21,
    r22,
    r23,
};
BOOST_DESCRIBE_ENUM(Rule, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16,
                    r17, r18, r19, r20, r21, r22, r23)

/// On what one rule stands. What the rule says is the text "deadlines.rule.<rule>".
struct RuleSource {
    Rule rule;
    std::string_view law;  ///< "BLDS 91/2015/QH13", "NĐ 61/2018/NĐ-CP"; empty where it is a choice
    std::string_view article;  ///< "art. 147.2–3"
    std::string_view from;     ///< day the text took effect, "2017-01-01"; empty where not known
    std::string_view to;       ///< day it was replaced; empty while in force
    Certainty certainty;

    std::string text_key() const { return "deadlines.rule." + std::string(code(rule)); }
};

/// Every rule with every ground it stands on, by number; a rule with two grounds has two rows.
std::span<const RuleSource> rule_sources();

}  // namespace motcua::deadlines
