// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <set>
#include <string>
#include <string_view>

#include "modules/catalogue/store/rows.hpp"

namespace motcua::catalogue::store {

/// Who makes procedures here, as data (data/catalogue/home.json, inside the binary).
class Home {
public:
    static const Home& of_this_program();
    /// Refuses: as json::read.
    static Result<Home> read(std::string_view json);

    /// A national body, this province, or another one.
    Scope scope_of(std::string_view promulgator) const;

private:
    std::set<std::string> ours_;      ///< folded names
    std::vector<std::string> local_;  ///< folded beginnings of names of provincial bodies
};

}  // namespace motcua::catalogue::store
