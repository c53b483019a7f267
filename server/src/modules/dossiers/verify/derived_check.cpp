// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/fees.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/occurrence_rows.hpp"
#include "modules/dossiers/store/projection.hpp"
#include "modules/dossiers/verify/authority_check.hpp"

namespace motcua::dossiers {
namespace {

struct PartyRow {
    AgencyId agency;
    UnitId unit;
};
BOOST_DESCRIBE_STRUCT(PartyRow, (), (agency, unit))

/// Names the columns in which two rows differ; the values stay unsaid, they may be personal.
template <class Row>
std::string differing_columns(const Row& stored, const Row& made) {
    std::string names;
    boost::mp11::mp_for_each<boost::describe::describe_members<Row, boost::describe::mod_public>>(
        [&](auto member) {
            if (stored.*member.pointer == made.*member.pointer) return;
            if (!names.empty()) names += ' ';
            names += member.name;
        });
    return names;
}

/// The waits, and that each that can fire has its timer.
template <class Report>
void check_waits(Transaction& tx, const Head& head, std::vector<WaitRow> made,
                 const Report& report) {
    std::ranges::sort(made, {}, &WaitRow::wait);
    if (tx.query<WaitRow>(sql::waits_of, head.dossier).rows() != made) report("wait");
    for (const WaitRow& wait : made)
        if (wait.due_at && !wait.stuck &&
            !jobs::is_timer_set(tx, kTimer, timer_name(head.code, wait.wait)))
            report("timer");
}

/// Papers that are awaited by a day have their timer.
template <class Report>
void check_supplement(Transaction& tx, const Dossier& dossier, const Report& report) {
    if (dossier.status != Status::waiting_supplement || !dossier.awaits_supplement()) return;
    if (dossier.supplements.back().request.answer_by &&
        !jobs::is_timer_set(tx, kSupplementDue, dossier.code))
        report("timer");
}

void check_derived(const Rooms& rooms, Transaction& tx, const Head& head, const Dossier& dossier,
                   std::vector<Finding>& found) {
    const Opened opened{head, dossier};
    const auto report = [&](std::string detail) {
        found.push_back({"dossier.verify.derived_differs", head.code, head.seq, std::move(detail)});
    };
    const auto stored = tx.query<CaseRow>(sql::case_of, head.dossier).maybe();
    std::shared_ptr<const process::Definition> definition;
    process::Instance instance;
    if (!dossier.intake.process_code.empty()) {
        definition =
            rooms.process_pinned(tx, dossier.intake.process_code, dossier.intake.process_version);
        instance = instance_of(dossier);
    }
    Derived made = derive(rooms, tx, opened, definition.get(), instance);
    if (!stored)
        report("case");
    else if (const auto columns = differing_columns(*stored, made.row); !columns.empty())
        report("case: " + columns);
    if (tx.query<CertifiedRow>(sql::certified_of, head.dossier).maybe() != made.certified)
        report("certified");
    std::vector<ShareRow>& shares = made.shares;
    std::ranges::sort(shares, {}, [](const ShareRow& row) { return std::pair(row.part, row.run); });
    const auto stored_shares = tx.query<ShareRow>(sql::shares_of, head.dossier).rows();
    if (shares.size() != stored_shares.size()) return report("share: rows");
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (const auto columns = differing_columns(stored_shares[i], shares[i]); !columns.empty())
            report("share: " + columns);
    if (tx.query<ConsultationRow>(sql::consultations_of, head.dossier).rows() != made.consultations)
        report("consultation");
    std::vector<TaskRow>& tasks = made.tasks;
    std::ranges::sort(tasks, {}, &TaskRow::task);
    const auto stored_tasks = tx.query<TaskRow>(sql::work_of_dossier, head.dossier).rows();
    check_waits(tx, head, made.waits, report);
    check_supplement(tx, dossier, report);
    if (tx.query<IncidentRow>(sql::incidents_of, head.dossier).rows() != made.incidents)
        report("incident");
    if (tasks.size() != stored_tasks.size()) return report("work: rows");
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (const auto columns = differing_columns(stored_tasks[i], tasks[i]); !columns.empty())
            report("work: " + columns);
}

/// What stands beside the case and its tasks: offices, fees and files.
void check_lists(Transaction& tx, const Head& head, const Dossier& dossier,
                 std::vector<Finding>& found) {
    const auto report = [&](std::string detail) {
        found.push_back({"dossier.verify.derived_differs", head.code, head.seq, std::move(detail)});
    };
    std::set<std::pair<AgencyId, UnitId>> parties;
    for (const PartyRow& office : tx.query<PartyRow>(sql::parties_of, head.dossier).rows())
        parties.insert({office.agency, office.unit});
    if (parties != dossier.parties) report("party");
    if (const auto& by = dossier.intake.begun_by) {
        const auto occurrence = OccurrenceId::parse(by->occurrence);
        if (!occurrence || tx.query<std::string>(sql::begun_there, *occurrence,
                                                 dossier.first_offices().competent.agency)
                                   .maybe() != head.code)
            report("begun");
    }
    if (tx.query<FeeRow>(sql::fees_of, head.dossier).rows() != fee_rows(dossier)) report("fee");
    const auto files = tx.query<FileId>(sql::files_of, head.dossier).rows();
    if (std::set<FileId>(files.begin(), files.end()) !=
        std::set<FileId>(dossier.files.begin(), dossier.files.end()))
        report("file");
}

}  // namespace

Refreshed Dossiers::verify(Transaction& tx, DossierId after, int limit,
                           std::vector<Finding>& found) {
    Refreshed done;
    const auto heads = heads_after(tx, after, limit);
    const auto rules = rooms_.successions(tx);
    for (const Head& head : heads) {
        ++done.looked_at;
        const auto dossier = check_chain(tx, head, found);
        if (!dossier) continue;
        check_derived(rooms_, tx, head, *dossier, found);
        check_lists(tx, head, *dossier, found);
        check_authority(rooms_, tx, rules, head, *dossier, found);
    }
    if (std::ssize(heads) == limit) done.last = heads.back().dossier;
    return done;
}

}  // namespace motcua::dossiers
