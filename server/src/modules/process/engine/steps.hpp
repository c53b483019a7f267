// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <string>
#include <vector>

#include "modules/process/engine/instance.hpp"
#include "modules/process/model/definition.hpp"

namespace motcua::process {

enum class StepState {
    done,       ///< behind us
    current,    ///< open now
    not_yet,    ///< will come
    possible,   ///< comes only if a choice goes that way
    passed_by,  ///< can no longer come: the choice went another way, or all has ended
};
BOOST_DESCRIBE_ENUM(StepState, done, current, not_yet, possible, passed_by)

/// A task as a person sees it on the list of steps.
struct Step {
    std::string element;
    std::string name;
    std::string role;
    std::string agency;
    std::string budget;      ///< as the definition says it, "3 working_hour"; "" where it has none
    bool is_system = false;  ///< done by the server, not by a person
    StepState state = StepState::not_yet;
    Key task = 0;  ///< its last visit; 0 where there was none
    std::string outcome = {};
    int times = 0;            ///< how often it was opened
    int row = 1;              ///< steps of one row may run at once (parallel branches)
    std::string branch = {};  ///< "1", "2"… inside a parallel part, by its order in the file
    bool operator==(const Step&) const = default;
};
BOOST_DESCRIBE_STRUCT(Step, (),
                      (element, name, role, agency, budget, is_system, state, task, outcome, times,
                       row, branch))

/// Every task of the definition in the order work flows; parallel branches one after the other.
std::vector<Step> steps(const Definition& definition, const Instance& instance);

/// For draw_svg: the state of every element and flow the instance touched, by id.
std::map<std::string, StepState> states(const Definition& definition, const Instance& instance);

}  // namespace motcua::process
