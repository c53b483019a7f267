// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>

#include "modules/organisation/model/records.hpp"

/// Rows only this room reads.
namespace motcua::organisation::store {

struct Life {
    Date from_on{};
    Date to_on{};
    Period period() const { return {from_on, to_on}; }
};
BOOST_DESCRIBE_STRUCT(Life, (), (from_on, to_on))

struct AgencyName {
    Date from_on{};
    Date to_on{};
    std::string name;
    std::string short_name;
    AgencyId parent;
};
BOOST_DESCRIBE_STRUCT(AgencyName, (), (from_on, to_on, name, short_name, parent))

struct UnitPlace {
    UnitId unit;
    AgencyId agency;
    UnitKind kind{};
    Date from_on{};
    Date to_on{};
};
BOOST_DESCRIBE_STRUCT(UnitPlace, (), (unit, agency, kind, from_on, to_on))

struct UnitBelow {
    UnitId unit;
    AgencyId agency;
    Date from_on{};
    Date to_on{};
};
BOOST_DESCRIBE_STRUCT(UnitBelow, (), (unit, agency, from_on, to_on))

struct PostLife {
    OfficerId officer;
    Date from_on{};
    Date to_on{};
};
BOOST_DESCRIBE_STRUCT(PostLife, (), (officer, from_on, to_on))

}  // namespace motcua::organisation::store
