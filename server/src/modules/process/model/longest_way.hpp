// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// A length in hundredths of a working hour, so that budgets and terms of any unit can be compared:
/// a working day has 8 working hours (R21); of clock time, five days of seven and a third of each
/// day are worked, a month has 22 working days.
std::int64_t working_hundredths(const Budget& length);

/// The dearest way through a process: the sum of its steps' budgets; of branches that run at once
/// the longest counts. It ends where on-time is judged (motcua:businessEnd). Work that goes back is
/// counted once, and so is what repeats; what begins beside the work (event sub-processes) is not.
struct LongestWay {
    std::int64_t hundredths = 0;  ///< of a working hour
    std::string last = {};        ///< the last element of it that has a budget
};
LongestWay longest_way(const Definition& definition);

}  // namespace motcua::process
