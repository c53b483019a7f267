// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "base/actor.hpp"
#include "base/time.hpp"

/// The library of reasons: phrases an officer takes instead of typing them, and then changes as the
/// case needs. What was written in an act is the act's own; nothing here is referred to.
namespace motcua::dossiers {

using ReasonId = Id<struct ReasonTag>;

/// For which act: form 02 and supplements, refusal to resolve, send-back, correction of an intake,
/// form 04.
enum class ReasonUse { supplement, refuse, send_back, correct, extension };
BOOST_DESCRIBE_ENUM(ReasonUse, supplement, refuse, send_back, correct, extension)

struct Reason {
    ReasonId id;
    ReasonUse use = ReasonUse::supplement;
    std::string domain;  ///< of the catalogue ("Hộ tịch"); empty: for every domain
    std::string text;
    bool is_common = false;  ///< everybody's; else the agency's own
};
BOOST_DESCRIBE_STRUCT(Reason, (), (id, use, domain, text, is_common))

struct AddReason {
    AgencyId agency;  ///< not set: everybody's, for who administers templates
    ReasonUse use = ReasonUse::supplement;
    std::string domain;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(AddReason, (), (agency, use, domain, text))

}  // namespace motcua::dossiers
