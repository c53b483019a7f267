// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.hpp"
#include "modules/process/decisions.hpp"
#include "modules/process/engine/engine.hpp"
#include "modules/process/engine/events.hpp"
#include "modules/process/engine/fields.hpp"
#include "modules/process/engine/instance.hpp"
#include "modules/process/engine/plan_move.hpp"
#include "modules/process/engine/question.hpp"
#include "modules/process/engine/steps.hpp"
#include "modules/process/engine/timers.hpp"
#include "modules/process/engine/trace.hpp"
#include "modules/process/import/workflows.hpp"
#include "modules/process/life.hpp"
#include "modules/process/model/definition.hpp"
#include "modules/process/picture/draw.hpp"
#include "modules/process/ports.hpp"
#include "modules/process/starts.hpp"
#include "modules/process/store/parsed.hpp"

/// BPMN files as what runs, and DMN files by which it is decided. Pure parts (read_bpmn, check,
/// decide, apply, steps, draw_svg) need no database; Processes keeps drafts and published versions.
/// The room knows no dossier.
namespace motcua::process {

/// The agencies between which an instance is to run, by their codes; an empty code is nobody.
struct Between {
    std::string reception = {};
    std::string competent = {};
    std::vector<std::string> partners = {};
};

/// Whether a decision model may end that somebody still asks.
enum class StillAsked { refuse, allow };

/// Drafts and published versions of processes. Every call joins the caller's transaction. Who may
/// change anything is the route's question (the routes ask); visitors are refused here
/// too (process.not_allowed). Every change is audited. Parsed versions are kept in memory by (code,
/// version, sha256), so that what another node published is seen at once.
class Processes {
public:
    /// `around` outlives it.
    explicit Processes(const KnowsUse& around = KnowsUse::nobody()) : around_(around) {}

    // --- drafts
    /// Keeps a file that may still be faulty. Refuses what read_bpmn refuses, and
    /// process.not_found (the version it is based on).
    Result<DraftRow> begin_draft(Transaction& tx, const Actor& actor, std::string_view bpmn,
                                 int based_on);
    /// `seen`: the draft's version on the screen. Refuses what read_bpmn refuses,
    /// process.draft_unknown, process.draft_stale {by, at}, process.draft_ended.
    Result<DraftRow> change_draft(Transaction& tx, const Actor& actor, DraftId draft,
                                  std::int64_t seen, std::string_view bpmn);
    /// Everything that stands against its publication today; without errors it is checked. Refuses
    /// as change_draft.
    Result<DraftView> check_draft(Transaction& tx, const Actor& actor, DraftId draft,
                                  std::int64_t seen);
    /// Publishes a checked draft by decision. Refuses as change_draft and publish;
    /// process.draft_unchecked.
    Result<Publication> approve_draft(Transaction& tx, const Actor& actor, DraftId draft,
                                      std::int64_t seen, const Decision& decision);
    /// Throws it away. Refuses as change_draft.
    Result<> discard_draft(Transaction& tx, const Actor& actor, DraftId draft, std::int64_t seen);
    /// Ended ones too. Refuses process.draft_unknown.
    Result<DraftView> draft(Transaction& tx, DraftId draft);
    /// Those not ended, of one process or of all, by code; at most 200.
    std::vector<DraftRow> drafts(Transaction& tx, std::optional<std::string> code = {});

    // --- versions
    /// Draft, check and approval at once: keeps a file as the next version of its process. The very
    /// file published last is not published again. An agency in which a role is held by nobody is
    /// left out, and listed.
    ///
    /// Refuses: process.decision_missing, whatever read_bpmn refuses, process.kind_differs (the
    /// process is of another kind) and process.faulty {count, element, fault}; faults_against
    /// gives the whole list.
    Result<Publication> publish(Transaction& tx, const Actor& actor, std::string_view bpmn,
                                const Decision& decision);
    /// Everything that forbids publication from that day on, check() included: also
    /// events that cannot begin work by themselves, decision models that are not in force that day,
    /// forms and agencies nobody knows, budgets that together exceed the term of a procedure that
    /// runs by it, terms nobody can read.
    std::vector<Fault> faults_against(Transaction& tx, const Definition& definition, Date from);
    /// Asks anew who holds the roles of a version; where somebody was appointed meanwhile it comes
    /// into force. Refuses process.not_found.
    Result<std::vector<NotStaffed>> judge_staffing(Transaction& tx, const Actor& actor,
                                                   const std::string& code, int version);
    /// Ends a version, and those before it, for new instances from a day on; running ones keep it.
    /// Refuses: process.not_found, process.already_retired, process.retired_too_early.
    Result<> retire(Transaction& tx, const Actor& actor, const std::string& code, int version,
                    Date from);

    /// The version an instance is pinned to. Refuses process.not_found {code, version}.
    Result<DefinitionPtr> find(Transaction& tx, std::string_view code, int version);
    /// The newest version in force on a day between these agencies: what a new instance begins on.
    /// Refuses process.none_in_force {code}, process.not_staffed {code, agency, role}.
    Result<DefinitionPtr> current(Transaction& tx, std::string_view code, Date on,
                                  const Between& between = {});
    /// Every version, the newest first; of one process, or of all.
    std::vector<VersionRow> list(Transaction& tx, std::optional<std::string> code = {});
    /// Nothing where nothing of it is published.
    std::optional<ProcessKind> kind_of(Transaction& tx, std::string_view code);
    std::vector<NotStaffed> not_staffed(Transaction& tx, std::string_view code, int version);
    /// Processes with a published version, by code; at most 200 a page.
    ProcessPage page(Transaction& tx, const ProcessFilter& filter);
    /// Internal processes in force today in an agency (its code), by code.
    std::vector<Startable> startable(Transaction& tx, std::string_view agency,
                                     const ProcessFilter& filter);
    /// What begins a process by itself, the newest version first.
    std::vector<EventStart> starts(Transaction& tx, std::string_view code);
    /// Start events of versions in force that wait for a message or signal of that name, by
    /// process.
    std::vector<EventStart> begun_by(Transaction& tx, Trigger trigger, std::string_view name,
                                     Date on);
    /// The timer of a start has come: gives it as it was planned (`next_at`), and sets it anew.
    /// Nothing where it has not come yet, or has ceased: its version is retired or replaced.
    std::optional<EventStart> take_timer(Transaction& tx, const StartTimer& timer);
    /// For verification: versions ("code version") whose rows or timers of starts are not what
    /// their file says.
    std::vector<std::string> starts_that_differ(Transaction& tx);
    /// A version's file, byte for byte. Refuses process.not_found.
    Result<std::string> file(Transaction& tx, const std::string& code, int version);

    /// The decision models that business rule tasks, fees and lists of papers name.
    DecisionModels& models() { return models_; }
    /// Who asks a decision model on the day or later: offers, then processes in force.
    std::vector<AsksModel> askers_of(Transaction& tx, std::string_view model, Date on);
    /// Ends a version of a decision model as DecisionModels::retire does, and gives who is left
    /// without rules: nobody where another version is in force that day. Refuses also, unless
    /// `still` allows it, process.model_used {model, from, users}.
    Result<std::vector<AsksModel>> retire_model(Transaction& tx, const Actor& actor,
                                                std::string_view model, int version, Date from,
                                                StillAsked still);

private:
    Result<DefinitionPtr> parsed(Transaction& tx, const VersionRow& row);
    Result<Publication> put_in_force(Transaction& tx, const Actor& actor,
                                     const Definition& definition, const Decision& decision);

    const KnowsUse& around_;
    ParsedDefinitions parsed_;
    DecisionModels models_;
};

}  // namespace motcua::process
