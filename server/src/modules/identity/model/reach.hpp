// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "modules/organisation/organisation.hpp"

namespace motcua::identity {

/// One row of identity_reach, without its officer.
struct Reach {
    std::string right_code;
    UnitId unit;
    Date from_on{};
    Date to_on{};
    AgencyId agency;
    int confidentiality = 0;
    bool operator==(const Reach&) const = default;
};
BOOST_DESCRIBE_STRUCT(Reach, (), (right_code, unit, from_on, to_on, agency, confidentiality))

/// Makes overlapping grants into rows that do not overlap for one right and unit: on each day the
/// highest confidentiality of the grants that hold, neighbours of one level joined. In the order of
/// (right_code, unit, from_on).
std::vector<Reach> flatten(std::vector<organisation::Grant> grants);

}  // namespace motcua::identity
