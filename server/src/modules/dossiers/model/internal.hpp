// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "modules/dossiers/model/then.hpp"

/// Work inside an agency (quy trình giải quyết công việc nội bộ, decision 0177): a dossier of the
/// channel "internal". It has a title where others have an applicant, no term of law, no receipt
/// and no paper; it is shown to nobody outside and counted in no index.
namespace motcua::dossiers {

inline constexpr std::string_view kInternal = "internal";
/// Its outcome: nothing was granted.
inline constexpr std::string_view kDone = "done";

inline bool is_internal(std::string_view channel) {
    return channel == kInternal;
}
/// What happens to applicants, their papers and receipts does not happen here.
inline bool may_happen_inside(std::string_view event) {
    for (const std::string_view each : {"task_claimed", "task_assigned", "task_completed",
                                        "task_sent_back", "finished", "internal_ended"})
        if (event == each) return true;
    return false;
}

/// What began it where no officer did (decision 0220). Stands in the body of an event: only ever
/// added to with optional members.
struct BegunBy {
    std::string trigger;  ///< timer, message, signal
    std::string element;  ///< the start event
    std::string element_name;
    std::string occurrence;  ///< one for each coming; once in each agency
    Instant at{};            ///< when it was to come, or was sent
    std::string name;        ///< of the message or signal
    std::string correlation;
    std::string from;  ///< the dossier that sent it, or who did
};
BOOST_DESCRIBE_STRUCT(BegunBy, (),
                      (trigger, element, element_name, occurrence, at, name, correlation, from))

/// Begun by mistake, or not needed any more. Body of an event: only ever added to with optional
/// members.
struct InternalEnded {
    static constexpr std::string_view kType = "internal_ended";
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(InternalEnded, (), (reason))

}  // namespace motcua::dossiers
