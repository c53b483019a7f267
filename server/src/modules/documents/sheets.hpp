// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "base/result.hpp"
#include "modules/documents/forms.hpp"
#include "platform/pages/fields.hpp"

/// Papers that inform and decide nothing. No decision approves their look, so they have no
/// versions: the template is the product's own, in Vietnamese and English at once.
namespace motcua::documents {

enum class PaperLanguage { vi, en };
BOOST_DESCRIBE_ENUM(PaperLanguage, vi, en)
enum class ClockOf { legal, index, share, step, supplement };
BOOST_DESCRIBE_ENUM(ClockOf, legal, index, share, step, supplement)
enum class ClockState { running, waiting, extended, stopped, finished };
BOOST_DESCRIBE_ENUM(ClockState, running, waiting, extended, stopped, finished)

struct ExplainedDay {
    Date on{};
    std::string weekday;
    bool is_counted = false;
    std::string amount;  ///< of the term; empty where nothing of it was used up
    std::string why;
};
BOOST_DESCRIBE_STRUCT(ExplainedDay, (), (on, weekday, is_counted, amount, why))

struct ExplainedRule {
    std::string text;
    std::string source;
    std::string certainty;
};
BOOST_DESCRIBE_STRUCT(ExplainedRule, (), (text, source, certainty))

/// Why a clock of a dossier ends when it does, day by day; A4. The sentences of days and rules come
/// in `language`.
struct WhyDateSheet {
    FormHead head;
    PaperLanguage language = PaperLanguage::vi;
    std::string code;
    std::string lookup_url;
    PersonText applicant;  ///< empty = not printed
    ProcedureName procedure;
    ClockOf clock = ClockOf::legal;
    std::string of;      ///< an agency's work or a step; empty = the whole dossier
    std::string agency;  ///< by whose calendar
    std::optional<TermText> term;
    Instant from{};  ///< when it began: reception, or when the agency or officer got it
    std::optional<Instant> promised_at;  ///< as printed on form 01; of the legal clock
    std::optional<Instant> due;          ///< nothing while it stands, and without a term
    std::optional<Instant> ended_at;
    ClockState state = ClockState::running;
    std::optional<StepOutcome> outcome;  ///< once it ended
    bool is_provisional = false;         ///< a calendar it stands on is not decided yet
    bool is_capped = false;              ///< a step's own time would reach beyond the dossier's
    std::vector<ExplainedDay> days;
    std::string total;  ///< of the amounts
    std::vector<ExplainedRule> rules;
};
BOOST_DESCRIBE_STRUCT(WhyDateSheet, (),
                      (head, language, code, lookup_url, applicant, procedure, clock, of, agency,
                       term, from, promised_at, due, ended_at, state, outcome, is_provisional,
                       is_capped, days, total, rules))

/// PDF/A-2b, as the forms. Refuses as pages::to_pdf(); not in a transaction, about 10 ms of CPU.
Result<Bytes> print_sheet(const WhyDateSheet& sheet, Instant made_at);

/// The template of why_date, for whoever checks it.
std::string_view why_date_template();

}  // namespace motcua::documents
