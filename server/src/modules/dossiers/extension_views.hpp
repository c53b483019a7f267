// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/dossiers/model/extension.hpp"

/// Promises, form 04 and form 05 as screens show them. Members are the answer's JSON names.
namespace motcua::dossiers {

/// A draft of form 04 that waits for the leader.
struct ExtensionView {
    ExtensionKind kind = ExtensionKind::extension;
    Instant new_date{};
    std::string reason;
    std::string drafted_by;
    Instant drafted_at{};
};
BOOST_DESCRIBE_STRUCT(ExtensionView, (), (kind, new_date, reason, drafted_by, drafted_at))

/// One promise to the applicant: the receipt's, a supplement's, or a form 04.
struct AppointmentView {
    AppointmentKind kind = AppointmentKind::receipt;
    Instant made_at{};
    std::optional<Instant> promised_at;
    std::string reason;
    std::string form_no;
    std::string drafted_by;
    std::string made_by;
};
BOOST_DESCRIBE_STRUCT(AppointmentView, (),
                      (kind, made_at, promised_at, reason, form_no, drafted_by, made_by))

/// The same for the applicant: who drafted and signed is the agency's own affair.
struct PromiseView {
    AppointmentKind kind = AppointmentKind::receipt;
    Instant made_at{};
    std::optional<Instant> promised_at;
    std::string reason;
    std::string form_no;
};
BOOST_DESCRIBE_STRUCT(PromiseView, (), (kind, made_at, promised_at, reason, form_no))

/// Form 05.
struct StoppedView {
    Instant at{};
    std::string reason;
    Money refund;
    std::string form_no;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(StoppedView, (), (at, reason, refund, form_no, by))

/// A draft in the leader's list.
struct WaitingExtension {
    std::string dossier_code;
    int version = 0;
    std::string procedure_name;
    PersonText applicant_name;
    std::optional<Instant> due_at;
    std::optional<Instant> promised_at;
    ExtensionView draft;
};
BOOST_DESCRIBE_STRUCT(WaitingExtension, (),
                      (dossier_code, version, procedure_name, applicant_name, due_at, promised_at,
                       draft))

struct WaitingExtensions {
    std::vector<WaitingExtension> items;
};
BOOST_DESCRIBE_STRUCT(WaitingExtensions, (), (items))

}  // namespace motcua::dossiers
