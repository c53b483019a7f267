// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.hpp"
#include "modules/process/engine/engine.hpp"
#include "modules/process/engine/events.hpp"
#include "modules/process/engine/instance.hpp"
#include "modules/process/engine/steps.hpp"
#include "modules/process/engine/timers.hpp"
#include "modules/process/engine/trace.hpp"
#include "modules/process/import/workflows.hpp"
#include "modules/process/model/definition.hpp"
#include "modules/process/picture/draw.hpp"
#include "platform/storage/storage.hpp"

/// BPMN files as what runs. Pure parts (read_bpmn, check, decide, apply, steps, draw_svg) need no
/// database; Processes keeps the published versions. The room knows no dossier.
namespace motcua::process {

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

struct Publication {
    std::string code;
    int version = 0;
    bool is_new = false;          ///< false: the newest version is this very file already
    std::vector<Fault> warnings;  ///< what check() finds that does not forbid publication
};

using DefinitionPtr = std::shared_ptr<const Definition>;

/// The published process definitions. Parsed ones are kept in memory by (code, version, sha256), so
/// that a version published by another node or from the command line is seen at once.
class Processes {
public:
    /// Checks a file and keeps it as the next version of its process. The very file published last
    /// is not published again. The caller has asked for the right to; visitors are refused.
    ///
    /// Refuses: process.not_allowed, process.decision_missing, whatever read_bpmn refuses, and
    /// process.faulty {count, element, fault}; read_bpmn + check give the whole list.
    Result<Publication> publish(Transaction& tx, const Actor& actor, std::string_view bpmn,
                                const Decision& decision);

    /// Ends a version for new instances from a day on; running ones keep it.
    /// Refuses: process.not_allowed, process.not_found, process.already_retired,
    /// process.retired_too_early.
    Result<> retire(Transaction& tx, const Actor& actor, const std::string& code, int version,
                    Date from);

    /// The version an instance is pinned to. Refuses process.not_found {code, version}.
    Result<DefinitionPtr> find(Transaction& tx, std::string_view code, int version);
    /// The newest version in force on a day: what a new instance begins on. Refuses
    /// process.none_in_force {code}.
    Result<DefinitionPtr> current(Transaction& tx, std::string_view code, Date on);
    /// Every version, the newest first; of one process, or of all.
    std::vector<VersionRow> list(Transaction& tx, std::optional<std::string> code = {});

private:
    Result<DefinitionPtr> parsed(Transaction& tx, const VersionRow& row);

    std::mutex mutex_;
    std::map<std::string, DefinitionPtr> parsed_;  ///< by code, version and sha256
};

}  // namespace motcua::process
