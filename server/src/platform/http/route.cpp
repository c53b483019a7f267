// SPDX-License-Identifier: Apache-2.0
#include "platform/http/route.hpp"

#include <iterator>

namespace motcua::http {

Routes joined(std::vector<Routes> tables) {
    Routes all;
    for (auto& table : tables)
        all.insert(all.end(), std::make_move_iterator(table.begin()),
                   std::make_move_iterator(table.end()));
    return all;
}

}  // namespace motcua::http
