// SPDX-License-Identifier: Apache-2.0
#include "modules/people/commands/communes.hpp"

#include "base/text.hpp"

namespace motcua::people {

Result<> settle_commune(Transaction& tx, Address& address) {
    const Error unknown{Kind::invalid, "people.commune_unknown", "addresses"};
    if (address.commune) {
        if (!organisation::commune(tx, *address.commune)) return unknown;
        return {};
    }
    if (!address.former_commune || address.former_commune->empty()) return {};
    auto successors = organisation::former_communes(tx, *address.former_commune);
    // The beginning of a longer name is another commune.
    const std::string folded = fold(*address.former_commune);
    std::erase_if(successors, [&](const organisation::FormerCommune& former) {
        return fold(former.name + ", " + former.district) != folded;
    });
    if (successors.empty()) return unknown;
    if (successors.size() > 1) {
        std::string codes;
        for (const auto& successor : successors)
            codes += (codes.empty() ? "" : " ") + successor.commune;
        return Error{Kind::invalid, "people.commune_ambiguous", "addresses", {{"communes", codes}}};
    }
    address.commune = successors.front().commune;
    return {};
}

}  // namespace motcua::people
