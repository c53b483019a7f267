// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "modules/dossiers/model/then.hpp"

/// Form 04 (NĐ 61/2018 art. 19.9, baseline; R16): who resolves drafts reason and new date, the
/// leader signs or rejects. Bodies of events: only ever added to with optional members.
namespace motcua::dossiers {

/// An extension moves the due moment, once, before the due day. An apology says that it is late and
/// moves no clock. Both promise a new date.
enum class ExtensionKind { extension, apology };
BOOST_DESCRIBE_ENUM(ExtensionKind, extension, apology)

struct ExtensionDrafted {
    static constexpr std::string_view kType = "extension_drafted";
    ExtensionKind kind = ExtensionKind::extension;
    Instant new_date{};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ExtensionDrafted, (), (kind, new_date, reason))

struct ExtensionRejected {
    static constexpr std::string_view kType = "extension_rejected";
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ExtensionRejected, (), (reason))

struct Extended {
    static constexpr std::string_view kType = "extended";
    Instant new_due{};
    std::string reason;
    std::string form_no;
};
BOOST_DESCRIBE_STRUCT(Extended, (), (new_due, reason, form_no))

struct Apologised {
    static constexpr std::string_view kType = "apologised";
    Instant new_promise{};
    std::string reason;
    std::string form_no;
};
BOOST_DESCRIBE_STRUCT(Apologised, (), (new_promise, reason, form_no))

/// A draft nobody has decided yet.
struct ExtensionDraft {
    ExtensionDrafted what;
    OfficerId by;
    std::string by_name;
    Instant at{};
};

enum class AppointmentKind { receipt, supplement, extension, apology };
BOOST_DESCRIBE_ENUM(AppointmentKind, receipt, supplement, extension, apology)

/// One promise to the applicant. None is ever taken back: each stands beside the one that followed.
struct Appointment {
    AppointmentKind kind = AppointmentKind::receipt;
    Instant made_at{};
    std::optional<Instant> promised_at;  ///< nothing where the law sets no term
    std::string reason;                  ///< of form 04
    std::string form_no;                 ///< of form 04; of a receipt its number
    std::string drafted_by;              ///< name, of form 04
    std::string made_by;                 ///< who signed or received
    std::size_t supplements_before = 0;  ///< how many had been asked for: their place in time
};

}  // namespace motcua::dossiers
