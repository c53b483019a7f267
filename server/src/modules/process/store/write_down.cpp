// SPDX-License-Identifier: Apache-2.0
#include "modules/process/store/write_down.hpp"

#include "platform/audit/audit.hpp"

namespace motcua::process {

Result<> expect_may_change(const Actor& actor) {
    if (actor.is == Actor::Is::public_visitor)
        return Error{Kind::not_allowed, "process.not_allowed"};
    return {};
}

void write_down(Transaction& tx, const Actor& actor, std::string act, const std::string& code,
                std::int64_t version) {
    audit::append(tx, {.actor = actor,
                       .act = std::move(act),
                       .subjects = {code},
                       .request = "",
                       .detail = {R"({"version":)" + std::to_string(version) + "}"}});
}

}  // namespace motcua::process
