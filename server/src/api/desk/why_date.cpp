// SPDX-License-Identifier: Apache-2.0
#include "api/desk/why_date.hpp"

#include "api/desk/forms.hpp"

namespace motcua::api {
using namespace dossiers;
namespace {

/// A decimal as the language writes it, without what says nothing: "1.500000" is "1,5".
std::string amount_text(std::string amount, Language language) {
    if (amount.contains('.')) {
        while (amount.ends_with('0')) amount.pop_back();
        if (amount.ends_with('.')) amount.pop_back();
    }
    if (language == Language::vi) std::ranges::replace(amount, '.', ',');
    return amount;
}

/// "BLDS 91/2015/QH13 art. 147.2", in Vietnamese with "điều".
std::string source_text(std::string source, Language language) {
    if (language == Language::en) return source;
    for (const std::string_view word : {"arts ", "art. "})
        if (const auto at = source.find(word); at != std::string::npos)
            source.replace(at, word.size(), "điều ");
    return source;
}

std::optional<documents::StepOutcome> outcome_of(const deadlines::Answer& answer) {
    if (!answer.judged) return std::nullopt;
    switch (*answer.judged) {
        case deadlines::Judgement::early:
            return documents::StepOutcome::early;
        case deadlines::Judgement::in_time:
            return documents::StepOutcome::on_time;
        case deadlines::Judgement::late:
            break;
    }
    return documents::StepOutcome::late;
}

std::string weekday(Date on, Language language) {
    const unsigned monday_is_1 = std::chrono::weekday(on).iso_encoding();
    return words::say(language, fmt::format("deadlines.weekday.{}", monday_is_1));
}

std::optional<documents::TermText> term_of(const std::string& term, Language language) {
    documents::TermText text = term_text(term);
    if (text.unit == documents::TermUnit::none) return std::nullopt;
    if (language == Language::en) {
        std::ranges::replace(text.amount, ',', '.');
        if (text.amount.starts_with('0') && !text.amount.starts_with("0.")) text.amount.erase(0, 1);
    }
    return text;
}

documents::WhyDateSheet sheet_of(const Printing& p, const ExplainedClock& explained,
                                 Language language) {
    const DateView view = date_view(explained);
    const auto in_language = [&](const BothTexts& both) {
        return language == Language::vi ? both.vi : both.en;
    };
    documents::WhyDateSheet sheet;
    sheet.head = head_of(p, explained.reception, "");
    sheet.language =
        language == Language::vi ? documents::PaperLanguage::vi : documents::PaperLanguage::en;
    sheet.code = explained.code;
    sheet.lookup_url = look_up_url(p, explained.code);
    sheet.applicant = explained.applicant;
    sheet.procedure = {explained.procedure_code, explained.procedure_name};
    sheet.clock = from_code<documents::ClockOf>(code(explained.what.clock)).value();
    sheet.of = explained.what.name;
    sheet.agency = explained.office.agency_name;
    sheet.term = term_of(explained.term, language);
    sheet.from = explained.from;
    if (explained.what.clock == DossierClock::legal) sheet.promised_at = explained.promised_at;
    sheet.due = view.due;
    sheet.ended_at = explained.ended_at;
    sheet.state = from_code<documents::ClockState>(view.state).value();
    sheet.outcome = outcome_of(explained.answer);
    sheet.is_provisional = view.provisional;
    sheet.is_capped = view.capped;
    deadlines::Fraction total;
    for (const deadlines::Line& line : explained.answer.explanation) total = total + line.amount;
    sheet.total = amount_text(total.decimal(), language);
    for (const DateLine& line : view.explanation)
        sheet.days.push_back({line.date, weekday(line.date, language), line.counted,
                              line.counted ? amount_text(line.amount, language) : "",
                              in_language(line.text)});
    for (const DateRule& rule : view.rules)
        sheet.rules.push_back({in_language(rule.text), source_text(rule.source, language),
                               words::say(language, "deadlines.certainty." + rule.certainty)});
    return sheet;
}

}  // namespace

Language language_of(std::optional<documents::PaperLanguage> asked, const http::Call& call) {
    if (!asked) return call.language;
    return *asked == documents::PaperLanguage::vi ? Language::vi : Language::en;
}

Result<http::Answer> print_why_date(
    Modules& m, Language language, const std::function<Result<ExplainedClock>(Transaction&)>& ask) {
    const auto sheet = m.database.read([&](Transaction& tx) -> Result<documents::WhyDateSheet> {
        const auto explained = ask(tx);
        if (!explained) return explained.error();
        return sheet_of({m, tx.now()}, *explained, language);
    });
    if (!sheet) return sheet.error();
    const auto pdf = documents::print_sheet(*sheet, m.clock.now());
    if (!pdf) return pdf.error();
    auto answer = http::Answer::document(std::string(pdf->begin(), pdf->end()), "application/pdf",
                                         "giai-thich-thoi-han.pdf");
    answer.is_personal = true;
    return answer;
}

}  // namespace motcua::api
