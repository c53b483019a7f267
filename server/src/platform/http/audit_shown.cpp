// SPDX-License-Identifier: Apache-2.0
#include "platform/http/audit_shown.hpp"

#include "platform/audit/audit.hpp"

namespace motcua::http {

void audit_shown(Transaction& tx, const Call& call, const std::vector<std::string>& subjects) {
    audit::Entry entry{.kind = audit::Kind::personal_read,
                       .actor = call.actor,
                       .act = std::string(method_of(call.verb)) + " " + call.route,
                       .request = call.request_id};
    for (const auto& [name, value] : call.places) entry.subjects.push_back(value);
    entry.subjects.insert(entry.subjects.end(), subjects.begin(), subjects.end());
    audit::append(tx, entry);
}

}  // namespace motcua::http
