// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/actor.hpp"
#include "base/json.hpp"
#include "platform/storage/storage.hpp"

/// Who did what, when, on whom. Rows are only added; nothing here changes or removes one.
namespace motcua::audit {

using EntryId = Id<struct AuditEntryTag>;

enum class Kind {
    change,         ///< something was written
    personal_read,  ///< personal data was shown; one row a request, committed before the answer
    sign_in,        ///< a log-in, log-out or a failed attempt
    access_denied,  ///< somebody tried what he may not
};
BOOST_DESCRIBE_ENUM(Kind, change, personal_read, sign_in, access_denied)

/// What is written down. No personal data: subjects are identifiers or public codes, detail holds
/// codes and numbers.
struct Entry {
    Kind kind = Kind::change;
    Actor actor;
    std::string act;                    ///< the command or route: "dossiers.receive"
    std::vector<std::string> subjects;  ///< on whom or what: at most kSubjectsMax are kept
    std::string request;                ///< the request's number, to find its log lines; may be ""
    Json detail;                        ///< an object of codes; null where nothing is to add
};
inline constexpr std::size_t kSubjectsMax = 200;

/// Writes in the caller's transaction; the caller commits. A change is audited in its own
/// transaction, a read in a write of its own before the answer leaves.
void append(Transaction& tx, const Entry& entry);

struct Row {
    EntryId id;
    Instant at{};
    std::string kind;
    std::string actor_is;
    OfficerId officer;
    std::string actor_name;
    std::string act;
    std::int64_t subject_count = 0;
    std::string subjects;  ///< separated by spaces
    std::string request;
    Json detail;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (id, at, kind, actor_is, officer, actor_name, act, subject_count, subjects,
                       request, detail))

/// What is looked for; what is left out does not narrow.
struct Search {
    std::optional<Instant> from = {};
    std::optional<Instant> until = {};
    std::optional<OfficerId> officer = {};
    std::optional<std::string> act = {};
    std::optional<std::string> subject = {};
    std::optional<EntryId> before = {};  ///< the last row of the page before
    std::int64_t at_most = 50;
};

/// The newest first. For holders of May::read_audit: the route asks for that right, this refuses
/// visitors (audit.not_allowed). Reading the list is itself an act the caller audits.
Result<std::vector<Row>> find(Transaction& tx, const Actor& actor, const Search& search);

}  // namespace motcua::audit
