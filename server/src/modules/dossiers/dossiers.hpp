// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "modules/dossiers/acts.hpp"
#include "modules/dossiers/consultations.hpp"
#include "modules/dossiers/explained.hpp"
#include "modules/dossiers/follow_secret.hpp"
#include "modules/dossiers/incidents.hpp"
#include "modules/dossiers/internal_work.hpp"
#include "modules/dossiers/list_views.hpp"
#include "modules/dossiers/model/chain.hpp"
#include "modules/dossiers/process_moves.hpp"
#include "modules/dossiers/reasons.hpp"
#include "modules/dossiers/recomputation.hpp"
#include "modules/dossiers/reorganisation.hpp"
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/rules_ahead.hpp"
#include "modules/dossiers/scans.hpp"
#include "modules/dossiers/sent.hpp"
#include "modules/dossiers/server_work.hpp"
#include "modules/dossiers/task_form.hpp"
#include "modules/dossiers/verify/roots.hpp"
#include "modules/dossiers/views.hpp"
#include "platform/jobs/due.hpp"

namespace motcua::dossiers {

/// What forms 02 and 03 of a visit print, as it was.
struct VisitPaper {
    std::string outcome;
    std::string form_no;
    std::string procedure_code;
    std::string procedure_name;
    OfficeThen reception;
    PartyThen person;
    std::string reason;
    std::vector<PaperGiven> papers;
    std::string officer_name;
};

struct Refreshed {
    int looked_at = 0;
    DossierId last;  ///< where the next chunk begins; not set at the end
};

/// The visit and the case, from the counter to the returned result. Every writing call joins the
/// caller's transaction; the actor's rights are asked here, below every screen. Acts on a dossier
/// refuse dossier.version_missing, dossier.not_found (not there, or not for him),
/// dossier.stale {by, at} and dossier.wrong_state {status}; what else they refuse stands beside
/// them.
class Dossiers {
public:
    Dossiers(Rooms rooms, FollowSecret secret);

    // --- the visit (NĐ 61/2018 arts 15–17, baseline) -------------------------------------------
    /// Refuses: dossier.not_allowed, people.unknown, dossier.authority_missing (on behalf of
    /// somebody without the paper that empowers him), dossier.form_unknown (the visit to continue).
    Result<VisitView> open_visit(Transaction& tx, const Actor& by, const OpenVisit& what);
    /// What the rules of an offer come to on the day of reception, and what they ask of the
    /// officer. Refuses: dossier.not_allowed (he does not receive there), what the catalogue
    /// refuses of the offer, dossier.answers_unreadable, dossier.answer_wrong {name}.
    Result<RulesView> rules_at_reception(Transaction& tx, const Actor& by, const AskRules& what);
    /// Makes a dossier with code, receipt and promised moment. Where rules make the fees, theirs
    /// are kept: who sends others is told (dossier.fees_differ {amount}), who sends none takes
    /// them. Refuses: dossier.visit_unknown, dossier.visit_closed, what the catalogue refuses of
    /// the offer, dossier.rules_unanswered {name}, dossier.answers_unreadable,
    /// dossier.answer_wrong {name}, dossier.same_open {code},
    /// dossier.papers_missing, dossier.fee_unknown, dossier.late_entry_reason_missing,
    /// dossier.occurred_in_future, deadlines.year_missing.
    Result<ReceivedView> receive_dossier(Transaction& tx, const Actor& by, VisitId visit,
                                         const ReceiveDossier& what);
    /// Form 02 before reception. Refuses: dossier.visit_unknown, dossier.visit_closed,
    /// dossier.reason_missing, dossier.papers_missing (nothing is named).
    Result<FormView> ask_to_complete(Transaction& tx, const Actor& by, VisitId visit,
                                     const AskToComplete& what);
    /// Form 03. Refuses: dossier.visit_unknown, dossier.visit_closed, dossier.reason_missing.
    Result<FormView> refuse_to_receive(Transaction& tx, const Actor& by, VisitId visit,
                                       const RefuseToReceive& what);
    /// What was explained is kept (art. 15). Refuses: dossier.reason_missing.
    Result<FormView> guide(Transaction& tx, const Actor& by, VisitId visit, const Guide& what);
    Result<VisitView> close_visit(Transaction& tx, const Actor& by, VisitId visit);
    Result<VisitView> visit(Transaction& tx, const Actor& by, VisitId visit);
    /// For printing forms 02 and 03 of a visit. Refuses dossier.form_unknown.
    Result<VisitPaper> visit_paper(Transaction& tx, const Actor& by, VisitItemId item);

    /// Chứng thực (NĐ 23/2015): received, done and returned at once. Refuses: dossier.not_allowed,
    /// dossier.not_certification, dossier.count_wrong.
    Result<CertifiedView> certify(Transaction& tx, const Actor& by, const Certify& what);

    // --- work ------------------------------------------------------------------------------------
    /// Refuses: dossier.task_not_open, dossier.task_is_systems (the server does it),
    /// dossier.task_not_yours {who}.
    Result<> claim_task(Transaction& tx, const Actor& by, std::string_view code,
                        const ClaimTask& what);
    /// Gives a task to an officer, or takes it from one (with a reason). Refuses also:
    /// dossier.not_allowed, dossier.officer_lacks_role, dossier.reason_missing.
    Result<> assign_task(Transaction& tx, const Actor& by, std::string_view code,
                         const AssignTask& what);
    /// Completes a step. Refuses also: dossier.act_elsewhere (returning has its own act),
    /// dossier.ground_missing (a refusal stands on a legal ground), dossier.proposal_missing,
    /// dossier.file_unknown, dossier.answers_unreadable, what the engine refuses of the outcome,
    /// and of the step's own fields what process::filled refuses.
    Result<> complete_task(Transaction& tx, const Actor& by, std::string_view code,
                           const CompleteTask& what);
    /// To the very person who did the step before. Refuses also: dossier.reason_missing,
    /// dossier.nothing_to_send_back_to.
    Result<> send_back(Transaction& tx, const Actor& by, std::string_view code,
                       const SendBack& what);
    /// Every open task of one officer to another for a period, and those that come. Gives how many
    /// moved. Refuses: dossier.not_allowed, dossier.reason_missing, what the organisation refuses.
    Result<int> put_in_absence(Transaction& tx, const Actor& by, const PutInAbsence& what);

    // --- work of the server itself
    /// Before the first job runs. One handler a name.
    void handle_system_work(std::string handler, SystemHandler act);
    /// The job of kind kSystemWork: calls the handler the process names, then completes the task.
    /// What the handler refuses, and dossier.handler_unknown, stands on the dossier
    /// (SystemWorkFailed, `fault` in lists) and is refused to the jobs room, which tries again and
    /// makes an incident.
    Result<> run_system_work(Database& database, const jobs::Due& due);

    // --- what comes to a process by itself, and what could not go on
    /// A timer of a process: an act of the system, written once (TimerFired) in the transaction
    /// that takes the timer away. A wait that is gone is a quiet nothing; one that is not due by
    /// today's calendar or clock is set anew. Where the process finds no way on, nothing of it
    /// happens and an incident is raised.
    Result<> fire_timer(Transaction& tx, const jobs::Due& due);
    /// The job kMoveTimers, begun with each recomputation: moments of working time as today's
    /// calendars make them.
    Result<> move_timers(Database& database, const jobs::Due& due);
    /// From outside any dossier: an administrator, the command line. Kept for thirty days where
    /// nobody waits yet. Refuses: dossier.not_allowed, dossier.message_unnamed,
    /// process.variable_wrong {name}.
    Result<SentView> send_message(Transaction& tx, const Actor& by, const SendMessage& what);
    /// Refuses as send_message.
    Result<SentView> send_signal(Transaction& tx, const Actor& by, const SendSignal& what);
    /// The job kDeliver: brings a message to who has waited for it longest, a signal to everybody
    /// who waited when it was sent but its sender, a dossier at a time, each once. One that the
    /// process cannot take is an incident of that dossier.
    Result<> deliver(Database& database, const jobs::Due& due);

    // --- the applicant's side
    /// Form 02 after reception: once (R14). Refuses also: dossier.supplement_already_asked,
    /// dossier.late_reason_missing (later than three working days), dossier.papers_missing,
    /// dossier.reason_missing, dossier.not_allowed.
    Result<> ask_supplement(Transaction& tx, const Actor& by, std::string_view code,
                            const AskSupplement& what);
    /// The full answer restarts the term whole (R14) and prints a new receipt. Refuses also:
    /// dossier.papers_missing, dossier.not_allowed.
    Result<> take_supplement(Transaction& tx, const Actor& by, std::string_view code,
                             const TakeSupplement& what);
    Result<> ask_to_withdraw(Transaction& tx, const Actor& by, std::string_view code,
                             const WithReason& what);
    Result<> decline_withdrawal(Transaction& tx, const Actor& by, std::string_view code,
                                const WithReason& what);
    /// Form 05, at the applicant's request, before a result was decided. Refuses also:
    /// dossier.not_allowed, dossier.refund_too_high.
    Result<> stop(Transaction& tx, const Actor& by, std::string_view code, const StopDossier& what);
    /// Form 04, drafted by who resolves (NĐ 61/2018 art. 19.9, baseline; R16). One draft waits at a
    /// time; a supplement, a result or a stop make it void. Refuses also: dossier.extension_waits,
    /// dossier.reason_missing, dossier.not_allowed, and what deadlines::may_extend() or
    /// may_apologise() refuse of the new date.
    Result<> draft_extension(Transaction& tx, const Actor& by, std::string_view code,
                             const DraftExtension& what);
    /// The leader signs: a new promise, with a number of the year; an extension moves the due
    /// moment. The time is judged again. Refuses also: dossier.extension_not_drafted,
    /// dossier.not_allowed.
    Result<> sign_extension(Transaction& tx, const Actor& by, std::string_view code,
                            const SignExtension& what);
    /// Refuses also: dossier.extension_not_drafted, dossier.reason_missing, dossier.not_allowed.
    Result<> reject_extension(Transaction& tx, const Actor& by, std::string_view code,
                              const WithReason& what);
    /// Refuses also: dossier.not_allowed, dossier.receiver_missing, dossier.post_code_missing.
    Result<> return_result(Transaction& tx, const Actor& by, std::string_view code,
                           const ReturnResult& what);

    // --- putting right
    /// A corrected case is told to the process, too: gateways and rules behind it go by it. Refuses
    /// also: dossier.reason_missing, dossier.nothing_to_correct, dossier.not_allowed, and what the
    /// engine refuses of a new fact.
    Result<> correct(Transaction& tx, const Actor& by, std::string_view code,
                     const CorrectDossier& what);
    /// Refuses also: dossier.receipt_voided_already, dossier.reason_missing, dossier.not_allowed.
    Result<> void_receipt(Transaction& tx, const Actor& by, std::string_view code,
                          const WithReason& what);
    /// Prints a receipt under a new number; the old one is void. Refuses also:
    /// dossier.reason_missing.
    Result<> reprint_receipt(Transaction& tx, const Actor& by, std::string_view code,
                             const WithReason& what);
    Result<> add_files(Transaction& tx, const Actor& by, std::string_view code,
                       const AddFiles& what, std::string_view source = "upload");

    /// A counter's scan to the dossier its receipt names; one that is there already is left as it
    /// is. Refuses: dossier.not_allowed, dossier.scan_unmatched (no code names a dossier that this
    /// counter received).
    Result<> file_scan(Transaction& tx, const Actor& by, UnitId counter, const Scan& scan);
    /// Writes down that a scan is thrown away, before it is. Refuses dossier.not_allowed.
    Result<> dismiss_scan(Transaction& tx, const Actor& by, UnitId counter, std::string_view scan);
    /// Writes down that somebody took a scan by hand, for a file of that id. Refuses
    /// dossier.not_allowed.
    Result<> take_scan(Transaction& tx, const Actor& by, UnitId counter, std::string_view scan,
                       FileId file);

    // --- paper (NĐ 61/2018 art. 18, baseline)
    /// Refuses: dossier.not_allowed, dossier.bundle_empty, dossier.paper_not_here {code},
    /// dossier.unit_unknown, dossier.bundle_to_itself.
    Result<BundleView> make_bundle(Transaction& tx, const Actor& by, const MakeBundle& what);
    /// Refuses: dossier.bundle_unknown, dossier.bundle_confirmed, dossier.not_allowed,
    /// dossier.reason_missing (a missing dossier needs one).
    Result<BundleView> confirm_bundle(Transaction& tx, const Actor& by, BundleId bundle,
                                      const ConfirmBundle& what);
    /// A line that was said to be missing: the paper turned up at an end of the bundle. Refuses:
    /// dossier.bundle_unknown, dossier.unit_unknown (neither end), dossier.paper_not_missing
    /// {code}.
    Result<BundleView> find_paper(Transaction& tx, const Actor& by, BundleId bundle,
                                  const FindPaper& what);
    Result<BundleView> bundle(Transaction& tx, const Actor& by, BundleId bundle);
    /// state: "sent" (from here), "arriving" (to here, not confirmed), "missing" (from or to here,
    /// with something that is still missing).
    std::vector<BundleView> bundles(Transaction& tx, const Actor& by, UnitId unit,
                                    std::string_view state);
    std::vector<WaitingPaper> waiting_paper(Transaction& tx, const Actor& by, UnitId unit);

    // --- the library of reasons
    /// Phrases for an act, those of the domain first: everybody's, and the agency's own for who
    /// reads its dossiers today; nothing for visitors.
    std::vector<Reason> reasons(Transaction& tx, const Actor& by, AgencyId agency, ReasonUse use,
                                std::string_view domain);
    /// Refuses: dossier.not_allowed (an agency's: who decides or assigns there; everybody's: who
    /// administers templates), dossier.reason_missing, dossier.reason_too_long (over 1,000 bytes),
    /// dossier.reason_known.
    Result<ReasonId> add_reason(Transaction& tx, const Actor& by, const AddReason& what);
    /// Refuses: dossier.reason_unknown, dossier.not_allowed.
    Result<> end_reason(Transaction& tx, const Actor& by, ReasonId reason);

    // --- reading
    WorkPage work(Transaction& tx, const Actor& by, const WorkFilter& filter);
    Result<DossierView> dossier(Transaction& tx, const Actor& by, std::string_view code);
    /// Day by day. `clock`: "legal" or "index".
    Result<deadlines::Answer> explanation(Transaction& tx, const Actor& by, std::string_view code,
                                          deadlines::ClockKind clock);
    /// Day by day, the present stretch of an agency's share by its own calendar. Refuses also:
    /// dossier.share_unknown (no such part, or it has not begun), dossier.share_untimed (no time of
    /// its own, or none left).
    Result<deadlines::Answer> share_explanation(Transaction& tx, const Actor& by,
                                                std::string_view code, std::string_view part);
    /// Shares that began in a period, by agency, of dossiers that concern the units he follows.
    ShareCounts share_statistics(Transaction& tx, const Actor& by, Date from, Date until);
    Result<std::string> diagram(Transaction& tx, const Actor& by, std::string_view code,
                                Language language);
    FoundPage search(Transaction& tx, const Actor& by, std::string_view text, PersonId person,
                     std::string_view after);
    /// Open tasks that need a leader's eye, the first due first, each with what is the matter:
    /// late, due within a day or three working days, nothing done for eight working hours, failed.
    LateView late(Transaction& tx, const Actor& by, UnitId unit);
    /// Drafts of form 04 this actor may sign, the oldest first; at most 100. `unit`: where he
    /// decides; not set: everywhere.
    WaitingExtensions waiting_extensions(Transaction& tx, const Actor& by, UnitId unit);
    Result<DayView> day(Transaction& tx, const Actor& by, UnitId unit, Date on);
    /// The register (form 07) of a reception point, numbered on through the year in which `from`
    /// lies; 200 lines a page. Addresses only for who deals with people there.
    RegisterPage register_of(Transaction& tx, const Actor& by, UnitId unit, Date from, Date until,
                             std::string_view after);
    /// All of it, for printing. Refuses dossier.register_empty and dossier.register_too_long {max}.
    Result<RegisterPage> whole_register(Transaction& tx, const Actor& by, UnitId unit, Date from,
                                        Date until, int max = kRegisterPrintedMax);
    /// Anyone, by the code: refuses dossier.not_found.
    Result<PublicView> follow(Transaction& tx, std::string_view code);
    /// Whoever holds the receipt: refuses dossier.token_wrong.
    Result<FollowView> follow_by_token(Transaction& tx, std::string_view token);
    Result<deadlines::Answer> explain_by_token(Transaction& tx, std::string_view token);
    /// May this actor read the file, through a dossier he may see?
    bool may_read_file(Transaction& tx, const Actor& by, FileId file);
    /// The folded dossier for printing forms; asks may_see first.
    Result<Dossier> for_print(Transaction& tx, const Actor& by, std::string_view code);
    /// What form 06 says of the steps that were done, in their order. Refuses dossier.not_found.
    Result<std::vector<HandOver>> hand_overs(Transaction& tx, const Actor& by,
                                             std::string_view code);
    std::string follow_token(std::string_view code) const { return secret_.token(code); }
    Json filters(Transaction& tx, const Actor& by);
    void keep_filters(Transaction& tx, const Actor& by, const Json& filters);

    // --- motcua verify ---------------------------------------------------------------------------
    /// Walks so many chains: every hash and body anew, every derived row against what the log makes
    /// of it today. Appends what is wrong to `found`.
    Refreshed verify(Transaction& tx, DossierId after, int limit, std::vector<Finding>& found);

    // --- when a calendar changed (R19) -----------------------------------------------------------
    /// Puts the clocks of all open dossiers in line to be computed anew from that day on, after the
    /// commit; joins the transaction of the change. What was due before that day stays.
    RecomputationId begin_recomputation(Transaction& tx, const Actor& by, std::string_view calendar,
                                        Date from, std::string_view decision);
    /// The job kRecompute: writes only rows that differ, each moved date with a row of its own, in
    /// short chunks beside the counters' work; goes on where a crash left it. The promise stays as
    /// printed. A dossier read meanwhile is computed for its reader.
    Result<> run_recomputation(Database& database, const jobs::Due& due);
    /// The last fifty, the newest first.
    std::vector<RecomputationView> recomputations(Transaction& tx);
    /// Which changes of calendars moved a dossier's due moment.
    Result<std::vector<MovedDate>> moved_dates(Transaction& tx, const Actor& by,
                                               std::string_view code);
    /// Which open dossiers due from that day on a change would move; at most 200 are looked at.
    TouchedView touched(Transaction& tx, const deadlines::Preview& preview, Date from);

    const Rooms& rooms() const { return rooms_; }

private:
    Rooms rooms_;
    FollowSecret secret_;
    std::map<std::string, SystemHandler, std::less<>> handlers_;
};

/// Fills a library nobody has begun with the phrases inside the binary. At every start.
void install_reasons(Transaction& tx);

}  // namespace motcua::dossiers
