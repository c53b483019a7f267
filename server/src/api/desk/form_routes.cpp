// SPDX-License-Identifier: Apache-2.0
#include "api/desk/forms.hpp"
#include "api/desk/why_date.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
using namespace http;
using namespace dossiers;
namespace {

/// Reads what a form needs and the template in force in one snapshot, prints outside of it.
template <class Read>
Result<Answer> print_form(Modules& m, std::string_view name, documents::Copies copies, Read read) {
    struct ToPrint {
        documents::FormTemplate look;
        typename std::invoke_result_t<Read, Transaction&, const Printing&>::value_type form;
    };
    auto ready = m.database.read([&](Transaction& tx) -> Result<ToPrint> {
        auto form = read(tx, Printing{m, tx.now()});
        if (!form) return form.error();
        using Form = std::remove_cvref_t<decltype(*form)>;
        return ToPrint{documents::template_in_force(tx, Form::kForm, date_of(tx.now())),
                       *std::move(form)};
    });
    if (!ready) return ready.error();
    const auto pdf = documents::print(ready->look, ready->form, {m.clock.now(), copies});
    if (!pdf) return pdf.error();
    auto answer = Answer::document(std::string(pdf->begin(), pdf->end()), "application/pdf", name);
    answer.is_personal = true;
    return answer;
}

struct AtUnit {
    std::string unit_id;
    std::optional<Date> on;
};
BOOST_DESCRIBE_STRUCT(AtUnit, (), (unit_id, on))

struct Span {
    std::string unit_id;
    Date from{};
    Date until{};
};
BOOST_DESCRIBE_STRUCT(Span, (), (unit_id, from, until))

struct WhichLetter {
    std::optional<std::string> form_no;  ///< not given: the last one
};
BOOST_DESCRIBE_STRUCT(WhichLetter, (), (form_no))

struct WhichSheet {
    std::optional<DossierClock> clock;
    std::optional<std::string> of;
    std::optional<documents::PaperLanguage> language;  ///< not given: the browser's
};
BOOST_DESCRIBE_STRUCT(WhichSheet, (), (clock, of, language))

/// A form of one dossier, where the reader may see it.
template <class Make>
Route dossier_form(Modules& m, std::string_view form, std::string_view summary,
                   documents::Copies copies, Make make) {
    const std::string path = fmt::format("/api/desk/dossiers/{{code}}/forms/{}", form);
    const std::string name = fmt::format("{}.pdf", form);
    return answering("application/pdf",
                     works<Verb::get>(path, May::read_dossiers, summary,
                                      [&m, name, copies, make](const Call& call) -> Result<Answer> {
                                          return print_form(
                                              m, name, copies,
                                              [&](Transaction& tx, const Printing& p) {
                                                  return make(tx, p, call);
                                              });
                                      }));
}

UnitId unit_of(std::string_view text) {
    const auto unit = UnitId::parse(text);
    return unit ? *unit : UnitId{};
}

/// Of today: before reception no dossier keeps what was printed.
std::string telephone_of(Transaction& tx, UnitId place) {
    const auto unit = organisation::unit(tx, place, date_of(tx.now()));
    return unit ? unit->telephone : std::string();
}

Result<documents::SupplementForm> visit_form_02(Transaction& tx, const Printing& p,
                                                const VisitPaper& paper) {
    documents::SupplementForm form;
    form.head = head_of(p, paper.reception, paper.form_no);
    form.applicant = applicant_of(paper.person, std::nullopt);
    form.procedure = {paper.procedure_code, paper.procedure_name};
    for (const PaperGiven& missing : paper.papers) {
        documents::ComponentLine line;
        line.name = missing.name;
        if (missing.originals > 0) line.originals = missing.originals;
        if (missing.copies > 0) line.photocopies = missing.copies;
        form.missing.push_back(std::move(line));
    }
    form.reasons = {paper.reason};
    form.contact = paper.reception.unit_name;
    form.contact_phone = telephone_of(tx, paper.reception.unit);
    form.officer = paper.officer_name;
    return form;
}

Result<documents::RefusalForm> visit_form_03(Transaction& tx, const Printing& p,
                                             const VisitPaper& paper) {
    documents::RefusalForm form;
    form.head = head_of(p, paper.reception, paper.form_no);
    form.applicant = applicant_of(paper.person, std::nullopt);
    form.procedure = {paper.procedure_code, paper.procedure_name};
    form.reasons = {paper.reason};
    form.contact = paper.reception.unit_name;
    form.contact_phone = telephone_of(tx, paper.reception.unit);
    form.officer = paper.officer_name;
    return form;
}

Result<Answer> print_visit_form(Modules& m, const Call& call) {
    const auto paper = m.database.read([&](Transaction& tx) {
        return m.dossiers.visit_paper(tx, call.actor, call.id<VisitItemId>("item"));
    });
    if (!paper) return paper.error();
    if (paper->outcome == "asked_to_complete")
        return print_form(
            m, "phieu-02.pdf", documents::Copies::kept_and_given,
            [&](Transaction& tx, const Printing& p) { return visit_form_02(tx, p, *paper); });
    return print_form(
        m, "phieu-03.pdf", documents::Copies::kept_and_given,
        [&](Transaction& tx, const Printing& p) { return visit_form_03(tx, p, *paper); });
}

}  // namespace

Routes form_routes(Modules& m) {
    Dossiers& d = m.dossiers;
    const auto with_dossier = [&d](auto make) {
        return [&d, make](Transaction& tx, const Printing& p, const Call& call) {
            using Form = decltype(make(p, std::declval<const Dossier&>()));
            const auto dossier = d.for_print(tx, call.actor, call.text("code"));
            return dossier ? Result<Form>(make(p, *dossier)) : Result<Form>(dossier.error());
        };
    };
    return {
        dossier_form(m, "01", "The receipt with the promised moment (form 01).",
                     documents::Copies::kept_and_given, with_dossier(receipt_form)),
        dossier_form(m, "02", "The request for a supplement (form 02).",
                     documents::Copies::kept_and_given,
                     [&d](Transaction& tx, const Printing& p,
                          const Call& call) -> Result<documents::SupplementForm> {
                         const auto dossier = d.for_print(tx, call.actor, call.text("code"));
                         if (!dossier) return dossier.error();
                         if (dossier->supplements.empty())
                             return Error{Kind::not_found, "dossier.form_unknown"};
                         return supplement_form(p, *dossier);
                     }),
        answering("application/pdf",
                  works<Verb::get>(
                      "/api/desk/dossiers/{code}/forms/04", May::read_dossiers,
                      "The apology and extension (form 04).",
                      [&m, &d](const Call& call, const WhichLetter& ask) -> Result<Answer> {
                          return print_form(
                              m, "04.pdf", documents::Copies::one,
                              [&](Transaction& tx,
                                  const Printing& p) -> Result<documents::ExtensionForm> {
                                  const auto dossier =
                                      d.for_print(tx, call.actor, call.text("code"));
                                  if (!dossier) return dossier.error();
                                  return extension_form(p, *dossier, ask.form_no.value_or(""));
                              });
                      })),
        answering(
            "application/pdf",
            works<Verb::get>("/api/desk/dossiers/{code}/forms/why-date", May::read_dossiers,
                             "Why a clock ends when it does, day by day, in either language.",
                             [&m, &d](const Call& call, const WhichSheet& ask) -> Result<Answer> {
                                 return print_why_date(
                                     m, language_of(ask.language, call), [&](Transaction& tx) {
                                         return explained(d, tx, call.actor, call.text("code"),
                                                          asked_clock(ask.clock, ask.of));
                                     });
                             })),
        dossier_form(m, "05", "The notice that it is stopped (form 05).", documents::Copies::one,
                     [&d](Transaction& tx, const Printing& p,
                          const Call& call) -> Result<documents::StopForm> {
                         const auto dossier = d.for_print(tx, call.actor, call.text("code"));
                         if (!dossier) return dossier.error();
                         return stop_form(p, *dossier);
                     }),
        dossier_form(m, "06", "The control slip (form 06).", documents::Copies::one,
                     [&d](Transaction& tx, const Printing& p,
                          const Call& call) -> Result<documents::ControlForm> {
                         const auto dossier = d.for_print(tx, call.actor, call.text("code"));
                         if (!dossier) return dossier.error();
                         const auto view = d.dossier(tx, call.actor, call.text("code"));
                         if (!view) return view.error();
                         const auto done = d.hand_overs(tx, call.actor, call.text("code"));
                         if (!done) return done.error();
                         return control_form(p, *dossier, *done, view->steps);
                     }),
        dossier_form(m, "transfer", "The transfer slip of an interlinked dossier.",
                     documents::Copies::kept_and_given,
                     [&d](Transaction& tx, const Printing& p,
                          const Call& call) -> Result<documents::TransferForm> {
                         const auto dossier = d.for_print(tx, call.actor, call.text("code"));
                         if (!dossier) return dossier.error();
                         const auto view = d.dossier(tx, call.actor, call.text("code"));
                         if (!view) return view.error();
                         return transfer_form(p, *dossier, view->shares, call.actor.name);
                     }),
        dossier_form(m, "return", "The receipt of a returned result.",
                     documents::Copies::kept_and_given, with_dossier(return_form)),
        answering("application/pdf",
                  works<Verb::get>("/api/desk/visit-items/{item:id}/form", May::receive_dossiers,
                                   "Form 02 or 03 of a visit.",
                                   [&m](const Call& call) -> Result<Answer> {
                                       return print_visit_form(m, call);
                                   })),
        answering(
            "application/pdf",
            works<Verb::get>(
                "/api/desk/bundles/{bundle:id}/list", May::hand_over_papers, "The hand-over list.",
                [&m, &d](const Call& call) -> Result<Answer> {
                    return print_form(
                        m, "ban-giao.pdf", documents::Copies::kept_and_given,
                        [&](Transaction& tx, const Printing& p) -> Result<documents::HandOverForm> {
                            const auto bundle =
                                d.bundle(tx, call.actor, call.id<BundleId>("bundle"));
                            if (!bundle) return bundle.error();
                            return hand_over_form(p, *bundle,
                                                  d.rooms().office(tx, bundle->from_unit_id,
                                                                   date_of(bundle->made_at)));
                        });
                })),
        answering("application/pdf",
                  works<Verb::get>(
                      "/api/desk/day-sheet", May::read_dossiers, "The end of the day, printed.",
                      [&m, &d](const Call& call, const AtUnit& ask) -> Result<Answer> {
                          return print_form(m, "cuoi-ngay.pdf", documents::Copies::one,
                                            [&](Transaction& tx,
                                                const Printing& p) -> Result<documents::DayForm> {
                                                const UnitId unit = unit_of(ask.unit_id);
                                                const Date on = ask.on.value_or(date_of(tx.now()));
                                                const auto view = d.day(tx, call.actor, unit, on);
                                                if (!view) return view.error();
                                                return day_form(p, *view,
                                                                d.rooms().office(tx, unit, on));
                                            });
                      })),
        answering(
            "application/pdf",
            works<Verb::get>(
                "/api/desk/register-book", May::read_dossiers, "The register (form 07), printed.",
                [&m, &d](const Call& call, const Span& ask) -> Result<Answer> {
                    return print_form(
                        m, "so-theo-doi.pdf", documents::Copies::one,
                        [&](Transaction& tx, const Printing& p) -> Result<documents::RegisterForm> {
                            const UnitId unit = unit_of(ask.unit_id);
                            const auto page =
                                d.whole_register(tx, call.actor, unit, ask.from, ask.until);
                            if (!page) return page.error();
                            return register_form(p, *page, d.rooms().office(tx, unit, ask.until),
                                                 ask.from, ask.until, call.actor.name);
                        });
                })),
    };
}

}  // namespace motcua::api
