// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "modules/dossiers/model/then.hpp"

/// The legal clock stands on a ground, and what was left of the term runs on afterwards (R15).
/// Bodies of events: only ever added to with optional members.
namespace motcua::dossiers {

/// A step opened during which the applicant has to do something that is not the agency's time.
struct Suspended {
    static constexpr std::string_view kType = "suspended";
    std::string ground;  ///< "financial_duty": national status 6
    std::string step;
    std::string step_name;
};
BOOST_DESCRIBE_STRUCT(Suspended, (), (ground, step, step_name))

/// No such step is open any more.
struct Resumed {
    static constexpr std::string_view kType = "resumed";
    std::string ground;
    std::string step_name;
};
BOOST_DESCRIBE_STRUCT(Resumed, (), (ground, step_name))

struct Suspension {
    Suspended what;
    Instant since{};
    std::optional<Instant> until;
};

}  // namespace motcua::dossiers
