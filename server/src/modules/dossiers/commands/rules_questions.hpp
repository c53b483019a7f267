// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/rules_views.hpp"

namespace motcua::dossiers {

/// How a person is asked for an input of a model: its own words, else ours for what the server
/// usually knows itself (applicant_kind, …), else its name.
RuleQuestion question_of(const rules::Model& model, const std::string& input);

/// Refuses dossier.answer_wrong {name}, field "answers.NAME". An answer that is null or an empty
/// text is none.
Result<> check_answer(const RuleQuestion& question, const rules::Value& answer);

/// Whether anything was answered.
bool is_given(const rules::Value& answer);

}  // namespace motcua::dossiers
