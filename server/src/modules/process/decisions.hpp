// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.hpp"
#include "base/result.hpp"
#include "modules/process/life.hpp"
#include "modules/process/store/kept.hpp"
#include "modules/rules/rules.hpp"
#include "platform/storage/storage.hpp"

/// Decision models (DMN files) with a life: published under a code by decision, in force from a
/// day, retired. A version is never changed. Which version decides is the caller's question: of a
/// dossier, the one in force on the day it was received (decision 0210).
namespace motcua::process {

/// A published version, without its file.
struct ModelRow {
    std::string code;
    std::int64_t version = 0;
    std::string name;
    std::string sha256;
    std::string decision_no;
    Date decision_on{};
    Date in_force_from{};
    std::optional<Date> retired_from = {};  ///< first day on which it decides nothing new
    Instant published_at{};
    std::string published_by;
    bool operator==(const ModelRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(ModelRow, (),
                      (code, version, name, sha256, decision_no, decision_on, in_force_from,
                       retired_from, published_at, published_by))

/// What versions of one model, the newest first, are on a day: approved, in_force or retired.
std::vector<LifeState> states_of(const std::vector<ModelRow>& versions, Date today);

/// A version, read.
struct PublishedModel {
    std::string code;
    int version = 0;
    rules::Model model;
};
using ModelPtr = std::shared_ptr<const PublishedModel>;

struct ModelPublication {
    std::string code;
    int version = 0;
    bool is_new = false;  ///< false: the newest version is this very file already
};

/// Every call joins the caller's transaction. Who may change anything is the route's question;
/// visitors are refused here too (process.not_allowed). Every change is audited. Models read are
/// kept in memory, bounded, by (code, version, sha256).
class DecisionModels {
public:
    /// Keeps a file as the next version of the model of that code. The very file published last is
    /// not published again.
    ///
    /// Refuses: process.decision_missing, process.model_code_wrong {code} (letters, digits, "_",
    /// "-" and ".", at most 60), whatever rules::Model::read refuses, and process.model_empty (it
    /// decides nothing).
    Result<ModelPublication> publish(Transaction& tx, const Actor& actor, std::string_view code,
                                     std::string_view dmn, const Decision& decision);
    /// Ends a version, and those before it, from a day on. Dossiers received before keep it.
    /// Refuses: process.model_unknown {code, version}, process.already_retired,
    /// process.retired_too_early.
    Result<> retire(Transaction& tx, const Actor& actor, std::string_view code, int version,
                    Date from);

    /// Refuses process.model_unknown {code, version}.
    Result<ModelPtr> find(Transaction& tx, std::string_view code, int version);
    /// The newest version in force on a day. Refuses process.model_not_in_force {model}.
    Result<ModelPtr> current(Transaction& tx, std::string_view code, Date on);
    /// Every version, by code, the newest first; of one model, or of all.
    std::vector<ModelRow> list(Transaction& tx, std::optional<std::string> code = {});
    /// A version's file, byte for byte. Refuses process.model_unknown.
    Result<std::string> file(Transaction& tx, std::string_view code, int version);

private:
    ModelPtr read(Transaction& tx, const ModelRow& row);

    Kept<PublishedModel> kept_{200, std::size_t{16} * 1024 * 1024};
};

/// Whether it has a decision of that name or id.
bool decides(const rules::Model& model, std::string_view decision);

}  // namespace motcua::process
