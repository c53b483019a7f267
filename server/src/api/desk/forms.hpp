// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "api/api.hpp"
#include "modules/documents/documents.hpp"
#include "modules/dossiers/dossiers.hpp"

/// From dossiers to the papers that are printed. Pure: what is asked of the database was asked
/// before.
namespace motcua::api {

struct Printing {
    const Modules& m;
    Instant now;
};

documents::FormHead head_of(const Printing& p, const dossiers::OfficeThen& office,
                            std::string number);
documents::Applicant applicant_of(const dossiers::PartyThen& party,
                                  const std::optional<dossiers::PartyThen>& submitter);
documents::TermText term_text(std::string_view term);
documents::ReceiptForm receipt_form(const Printing& p, const dossiers::Dossier& dossier);
documents::SupplementForm supplement_form(const Printing& p, const dossiers::Dossier& dossier);
documents::ControlForm control_form(const Printing& p, const dossiers::Dossier& dossier,
                                    const std::vector<dossiers::StepView>& steps);
documents::ReturnForm return_form(const Printing& p, const dossiers::Dossier& dossier);
documents::HandOverForm hand_over_form(const Printing& p, const dossiers::BundleView& bundle,
                                       const dossiers::OfficeThen& from);
documents::DayForm day_form(const Printing& p, const dossiers::DayView& day,
                            const dossiers::OfficeThen& office);
documents::RegisterForm register_form(const Printing& p, const dossiers::RegisterPage& page,
                                      const dossiers::OfficeThen& office, Date from, Date until,
                                      const std::string& officer);

}  // namespace motcua::api
