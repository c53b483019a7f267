// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>

#include "modules/dossiers/internal_work.hpp"

namespace motcua::dossiers {

/// A timer, message or signal that came to a start event, and how far the work it begins has come.
struct OccurrenceRow {
    OccurrenceId id;
    std::string process_code;
    std::int64_t process_version = 0;
    std::string element;
    std::string element_name;
    process::Trigger trigger = process::Trigger::none;
    std::string subject;  ///< a timer's planned moment, the id of what was sent
    Instant at{};
    std::string name;
    std::string correlation;
    std::string facts;
    std::string from_code;
    std::string from_name;
    AgencyId reached;  ///< the last agency looked at, in their order
    std::int64_t begun = 0;
    std::int64_t refused = 0;
    std::string refusal;
    std::string params;  ///< of its text; a JSON object
    bool is_over = false;
};
BOOST_DESCRIBE_STRUCT(OccurrenceRow, (),
                      (id, process_code, process_version, element, element_name, trigger, subject,
                       at, name, correlation, facts, from_code, from_name, reached, begun, refused,
                       refusal, params, is_over))

}  // namespace motcua::dossiers
