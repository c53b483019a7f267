// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/pattern.hpp"
#include "platform/http/route.hpp"

namespace motcua::http {

/// Finds the row of a request. Literal parts win over places; two rows for the same requests are
/// our mistake and found when the router is made.
class Router {
public:
    explicit Router(Routes routes);

    struct Match {
        const Route* route = nullptr;
        std::size_t index = 0;  ///< of the row, for figures kept beside it
        Call::Pairs places = {};
        std::string allowed = {};  ///< when only the verb is wrong: "GET, POST"
    };
    /// `parts` are the path's parts, split at '/' and then decoded. `method` as it came; HEAD finds
    /// the row of GET.
    Match find(std::string_view method, const std::vector<std::string>& parts) const;

    const Routes& routes() const { return routes_; }

private:
    struct Entry {
        Pattern pattern;
        std::size_t index;
    };
    Routes routes_;
    std::map<std::size_t, std::vector<Entry>> by_length_;
};

}  // namespace motcua::http
