// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/model/facts.hpp"

#include "base/text.hpp"

namespace motcua::catalogue {

std::string digest_of(const Facts& facts) {
    return sha256_hex(json::write(facts));
}
std::string digest_of(const Listing& listing) {
    return sha256_hex(json::write(listing));
}

std::optional<StatedTerm> stated_term(const Facts& facts, Channel channel) {
    std::optional<StatedTerm> term;
    for (const auto& method : facts.methods) {
        if (method.channel != channel || !method.term.is_known() || method.is_glued) continue;
        if (term && *term != method.term) return std::nullopt;
        term = method.term;
    }
    if (term) return term;
    for (const auto& one : facts.cases) {
        if (!one.term.is_known()) return std::nullopt;
        if (term && *term != one.term) return std::nullopt;
        term = one.term;
    }
    return term;
}

}  // namespace motcua::catalogue
