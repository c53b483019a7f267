// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "modules/process/model/definition.hpp"

/// The life of a definition: draft → checked → approved by decision → in force → retired. A draft
/// is a row that is drawn anew again and again; a version is never changed.
namespace motcua::process {

enum class LifeState {
    draft,     ///< being drawn; may be faulty
    checked,   ///< found without errors, and not changed since
    approved,  ///< by decision; its day has not come
    in_force,  ///< what is received now runs by it
    retired,   ///< begins nothing any more: ended, or a newer version took its place
};
BOOST_DESCRIBE_ENUM(LifeState, draft, checked, approved, in_force, retired)

/// The act that approves a version and puts it in force.
struct Decision {
    std::string number;
    Date signed_on{};
    Date in_force_from{};
};

/// A published version, without its file.
struct VersionRow {
    std::string code;
    std::int64_t version = 0;
    std::string name;
    std::string sha256;
    std::string decision_no;
    Date decision_on{};
    Date in_force_from{};
    std::optional<Date> retired_from = {};  ///< first day on which it begins no dossier
    Instant checked_at{};
    std::string published_by;
    bool operator==(const VersionRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(VersionRow, (),
                      (code, version, name, sha256, decision_no, decision_on, in_force_from,
                       retired_from, checked_at, published_by))

/// What versions of one process, the newest first, are on a day. `left_out[i]`: version i is not in
/// force in some agency, where an older one goes on.
std::vector<LifeState> states_of(const std::vector<VersionRow>& versions,
                                 const std::vector<bool>& left_out, Date today);

/// An agency in which a version is not in force: nobody holds the role there.
struct NotStaffed {
    std::string agency;  ///< its code
    std::string agency_name;
    std::string role;
    auto operator<=>(const NotStaffed&) const = default;
};
BOOST_DESCRIBE_STRUCT(NotStaffed, (), (agency, agency_name, role))

struct Publication {
    std::string code;
    int version = 0;
    bool is_new = false;          ///< false: the newest version is this very file already
    std::vector<Fault> warnings;  ///< what check() finds that does not forbid publication
    std::vector<NotStaffed> not_staffed = {};
};

/// A process in a list: its newest version. `in_force` is the one in force today, 0 for none.
struct ProcessRow {
    std::string code;
    ProcessKind kind = ProcessKind::procedure;
    std::string name;
    std::int64_t version = 0;
    Date in_force_from{};
    std::optional<Date> retired_from = {};
    std::int64_t in_force = 0;
    std::int64_t versions = 0;
    std::int64_t not_staffed = 0;  ///< agencies in which the newest is not in force
    std::int64_t drafts = 0;
};
BOOST_DESCRIBE_STRUCT(ProcessRow, (),
                      (code, kind, name, version, in_force_from, retired_from, in_force, versions,
                       not_staffed, drafts))

/// What a page of processes is narrowed by; empty does not narrow.
struct ProcessFilter {
    std::optional<ProcessKind> kind = {};
    std::string text = {};   ///< words of code and name, as people type them
    std::string after = {};  ///< code of the last row seen
    std::int64_t limit = 50;
};
struct ProcessPage {
    std::vector<ProcessRow> rows;
    bool is_last = true;
    std::int64_t total = 0;
};

/// An internal process an officer may begin.
struct Startable {
    std::string code;
    std::string name;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Startable, (), (code, name, version))

using DraftId = Id<struct DraftTag>;

/// A draft without its file.
struct DraftRow {
    DraftId id;
    std::string code;
    ProcessKind kind = ProcessKind::procedure;
    std::string name;
    std::int64_t based_on = 0;  ///< the version it was drawn from; 0: from nothing
    std::int64_t version = 0;   ///< of the draft: what the next change names as seen
    std::int64_t faults = 0;    ///< errors in it, as it was kept last
    std::optional<Instant> checked_at = {};
    Instant changed_at{};
    std::string changed_by;
    std::optional<Instant> ended_at = {};
    std::optional<std::int64_t> became = {};  ///< the version it became

    LifeState state() const { return checked_at ? LifeState::checked : LifeState::draft; }
};
BOOST_DESCRIBE_STRUCT(DraftRow, (),
                      (id, code, kind, name, based_on, version, faults, checked_at, changed_at,
                       changed_by, ended_at, became))

/// A draft, its file, and everything wrong with it; what only stands against its publication
/// (terms, forms) is found by check_draft().
struct DraftView {
    DraftRow row;
    std::string bpmn;
    std::vector<Fault> faults;
    std::vector<NotStaffed> not_staffed = {};
};

}  // namespace motcua::process
