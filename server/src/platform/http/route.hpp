// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/actor.hpp"
#include "base/code.hpp"
#include "base/result.hpp"
#include "platform/http/answer.hpp"
#include "platform/http/call.hpp"

namespace motcua {
class Transaction;
}

namespace motcua::http {

struct WireType;

/// The permission of a route. It has no default and no zero, so a row without one does not compile.
class Guard {
public:
    consteval Guard(May may) : may_(may) {
        if (code(may).empty()) throw "a route needs a permission that exists";
    }
    constexpr May may() const { return may_; }

private:
    May may_;
};

/// In a snapshot of the database; changes nothing.
struct Reads {
    std::function<Result<Answer>(Transaction&, const Call&)> run;
};
/// In one durable transaction, together with its idempotency key; a refusal rolls back. The
/// function may run again after a deadlock: short, no files, no network.
struct Writes {
    std::function<Result<Answer>(Transaction&, const Call&)> run;
};
/// On a thread of the bounded worker pool, outside any transaction: password hashing, PDF, uploads.
/// It may use Database::read and ::write, which wait.
struct Works {
    std::function<Result<Answer>(const Call&)> run;
};
using Handler = std::variant<Reads, Writes, Works>;

enum class Takes { nothing, query, json, file };

/// One row of a route table. Make it with reads(), writes() or works() of json_route.hpp, which
/// record the wire types for contract/openapi.json.
struct Route {
    Verb verb;
    std::string path;  ///< "/api/desk/dossiers/{dossier:id}/pause"; kinds: id, day, int, or text
    Guard may;
    std::string summary;  ///< one English sentence, for the contract
    Handler handler;
    Takes takes = Takes::nothing;
    const WireType* request = nullptr;
    const WireType* answer = nullptr;
    std::string answer_type = "application/json";
    bool is_personal = false;  ///< its answer's type holds Personal<T>: every answer is audited
};

using Routes = std::vector<Route>;

/// Several tables as one.
Routes joined(std::vector<Routes> tables);

}  // namespace motcua::http
