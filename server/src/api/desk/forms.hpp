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

/// What the QR of a dossier's papers bears.
std::string look_up_url(const Printing& p, std::string_view dossier_code);
documents::FormHead head_of(const Printing& p, const dossiers::OfficeThen& office,
                            std::string number);
documents::Applicant applicant_of(const dossiers::PartyThen& party,
                                  const std::optional<dossiers::PartyThen>& submitter);
documents::TermText term_text(std::string_view term);
documents::ReceiptForm receipt_form(const Printing& p, const dossiers::Dossier& dossier);
documents::SupplementForm supplement_form(const Printing& p, const dossiers::Dossier& dossier);
/// A signed form 04 of the dossier: the one of that number, the last where it is empty. Refuses
/// dossier.form_unknown.
Result<documents::ExtensionForm> extension_form(const Printing& p, const dossiers::Dossier& dossier,
                                                std::string_view form_no);
/// Refuses dossier.form_unknown: it was not stopped.
Result<documents::StopForm> stop_form(const Printing& p, const dossiers::Dossier& dossier);
documents::ControlForm control_form(const Printing& p, const dossiers::Dossier& dossier,
                                    const std::vector<dossiers::HandOver>& done,
                                    const std::vector<dossiers::StepView>& steps);
/// Each agency's work and deadline, as of now. Refuses dossier.form_unknown: one agency has it
/// alone.
Result<documents::TransferForm> transfer_form(const Printing& p, const dossiers::Dossier& dossier,
                                              const std::vector<dossiers::ShareView>& shares,
                                              const std::string& officer);
documents::ReturnForm return_form(const Printing& p, const dossiers::Dossier& dossier);
documents::HandOverForm hand_over_form(const Printing& p, const dossiers::BundleView& bundle,
                                       const dossiers::OfficeThen& from);
documents::DayForm day_form(const Printing& p, const dossiers::DayView& day,
                            const dossiers::OfficeThen& office);
documents::RegisterForm register_form(const Printing& p, const dossiers::RegisterPage& page,
                                      const dossiers::OfficeThen& office, Date from, Date until,
                                      const std::string& officer);

}  // namespace motcua::api
