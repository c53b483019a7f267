// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// Where work goes on from an element, a sub-process's inside being told between it and what
/// follows it.
struct Onward {
    std::vector<int> certain = {};   ///< comes, or where `is_choice` one of these
    std::vector<int> possible = {};  ///< conditional ways, boundary events, event sub-processes
    std::vector<int> branch = {};    ///< beside `certain`: its place among parallel ways, else 0
    bool is_choice = false;
};
/// By element; pure and made once for a definition's list of steps.
std::vector<Onward> onward_of(const Definition& definition);

/// Where a token goes that leaves an element of this scope by its end: what follows the sub-process
/// or call around it.
std::vector<int> after_scope(const Definition& definition, int scope);

/// Where each element stands when work flows forward: longest way from the start, loops left out.
class Order {
public:
    Order(const Definition& definition, const std::vector<Onward>& onward);

    /// Reached elements; a branch is told to its end before the next begins, in the file's order.
    const std::vector<int>& told() const { return told_; }
    int rank(int element) const { return rank_[element]; }
    const std::string& branch(int element) const { return branch_[element]; }

private:
    void find_loops(int start);
    void place(int at);

    const Definition& definition_;
    const std::vector<Onward>& onward_;
    std::vector<int> rank_;
    std::vector<bool> is_open_;
    std::vector<std::vector<std::pair<int, int>>> before_;  ///< source and place, without loops
    std::vector<std::string> branch_;
    std::vector<int> told_;
};

}  // namespace motcua::process
