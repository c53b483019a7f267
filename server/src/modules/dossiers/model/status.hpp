// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string_view>

namespace motcua::dossiers {

/// What a dossier is in, derived from its events and never set by hand. Every status has exactly
/// one code of the national dossier exchange (time-rules section 6); true states only.
enum class Status {
    received,            ///< taken in; nobody has begun
    in_progress,         ///< being assigned, appraised, consulted on, signed, issued
    waiting_supplement,  ///< the applicant was asked, once, to complete it
    waiting_duty,        ///< the applicant has a financial duty to fulfil
    withdrawal_asked,    ///< the applicant asked to stop
    stopped,   ///< stopped at the applicant's request (form 05), or the supplement expired
    finished,  ///< the business end: granted or refused, the result waits
    returned,  ///< the result was handed over
};
BOOST_DESCRIBE_ENUM(Status, received, in_progress, waiting_supplement, waiting_duty,
                    withdrawal_asked, stopped, finished, returned)

/// The code exchanged with the National Portal, 1-10.
int national_status(Status status);

/// Whether its process may still go on by itself.
bool goes_on(Status status);

/// One allowed step of a dossier's life: in `from`, an event of type `event` leads to `to`.
struct Move {
    Status from;
    std::string_view event;
    Status to;
};

/// Where an event leads from a status; nothing where it is not the moment for it.
std::optional<Status> after(Status from, std::string_view event);

/// The whole table, for the module's README and the web.
std::span<const Move> all_moves();

}  // namespace motcua::dossiers
