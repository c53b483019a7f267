// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/queries/shares.hpp"

#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/shares.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kLateSharesMax = 200;

bool is_lead(const ParticipantThen& part) {
    return part.key == catalogue::kLeadKey;
}

ShareView begun_view(const ParticipantThen& part) {
    ShareView view;
    view.part = part.key;
    view.agency_id = part.office.agency;
    view.agency_name = part.office.agency_name;
    view.is_lead = is_lead(part);
    view.work = part.work;
    view.allotted = part.allotted;
    return view;
}

void add_stretch(ShareView& view, const ShareRow& row) {
    if (view.runs++ == 0) {
        view.started_at = row.started_at;
        view.allotted_minutes = row.allotted_minutes;
    }
    view.state = row.ended_at ? ShareState::ended : ShareState::open;
    view.due_at = row.due_at;
    view.ended_at = row.ended_at;
    view.used_minutes += row.used_minutes.value_or(0);
    view.overrun_minutes += row.overrun_minutes.value_or(0);
}

/// Row of a share in the leader's list before its overrun is known.
struct LateRow {
    std::string dossier_code;
    std::string procedure_name;
    AgencyId agency;
    std::string agency_name;
    std::string part;
    bool is_open = false;
    std::optional<Instant> due_at;
    std::int64_t overrun_minutes = 0;
    std::optional<Instant> dossier_due_at;
};
BOOST_DESCRIBE_STRUCT(LateRow, (),
                      (dossier_code, procedure_name, agency, agency_name, part, is_open, due_at,
                       overrun_minutes, dossier_due_at))

/// Working minutes of that calendar between two moments.
std::int64_t minutes_between(const deadlines::WorkingCalendar& calendar, Instant from, Instant to) {
    const auto until = [&](Instant at) {
        return calendar.worked_until(deadlines::wall_minute(at)).value_or(0);
    };
    return std::max<std::int64_t>(0, until(to) - until(from));
}

}  // namespace

std::vector<ShareView> share_views(const Rooms& rooms, Transaction& tx, const Dossier& d) {
    std::vector<ShareView> views;
    if (d.participants.empty()) return views;
    Calendars calendars(rooms, tx);
    const auto measured = measured_shares(calendars, d, tx.now());
    for (const ParticipantThen& part : d.participants) {
        ShareView view = begun_view(part);
        for (std::size_t i = 0; i < measured.size(); ++i) {
            if (measured[i].row.part != part.key) continue;
            add_stretch(view, measured[i].row);
            for (const ShareResult& result : d.shares[i].results) {
                const DocumentThen& document = result.document;
                const auto files = rooms.files(tx, document.files);
                view.results.push_back({document.kind, document.number, document.signed_on,
                                        result.step_name, result.at,
                                        files ? *files : std::vector<FileView>{}});
            }
        }
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<LatenessView> lateness_of(const std::vector<ShareView>& shares, const Dossier& d,
                                      bool is_late) {
    std::vector<LatenessView> views;
    if (shares.empty()) return views;
    std::vector<deadlines::Share> judged;
    for (const ShareView& share : shares) {
        deadlines::Share one;
        one.agency = share.agency_name;
        one.overrun_minutes = share.overrun_minutes;
        judged.push_back(std::move(one));
    }
    for (const deadlines::Blame& blame :
         deadlines::lateness(judged, d.intake.competent.agency_name, is_late))
        views.push_back({blame.agency, blame.overrun_minutes});
    return views;
}

std::vector<PartView> parts_of(const Dossier& d) {
    std::vector<PartView> parts;
    for (const ParticipantThen& each : d.participants) {
        PartView part{each.office.agency_name, each.work, ShareState::not_begun, {}, {}};
        for (const ShareThen& share : d.shares) {
            if (share.what.key != each.key) continue;
            part.state = share.ended_at ? ShareState::ended : ShareState::open;
            part.ended_at = share.ended_at;
            for (const ShareResult& result : share.results)
                if (!result.document.number.empty()) part.results.push_back(result.document.number);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<LateShare> late_shares(const Rooms& rooms, Transaction& tx, const Actor& by,
                                   UnitId unit) {
    const Instant now = tx.now();
    const Date today = date_of(now);
    auto open = tx.query<LateRow>(sql::late_shares, by.officer, today, unit, now, kLateSharesMax);
    auto over = tx.query<LateRow>(sql::overrun_shares, by.officer, today, unit, kLateSharesMax);
    Calendars calendars(rooms, tx);
    std::vector<LateShare> late;
    const auto take = [&](std::vector<LateRow> rows) {
        for (LateRow& row : rows) {
            if (row.is_open && row.due_at)
                row.overrun_minutes = minutes_between(calendars.of(row.agency), *row.due_at, now);
            late.push_back({std::move(row.dossier_code), std::move(row.procedure_name),
                            std::move(row.agency_name), std::move(row.part), row.is_open,
                            row.due_at, row.overrun_minutes, row.dossier_due_at});
        }
    };
    take(open.rows());
    take(over.rows());
    return late;
}

ShareCounts Dossiers::share_statistics(Transaction& tx, const Actor& by, Date from, Date until) {
    ShareCounts counts{from, until, {}};
    if (by.is != Actor::Is::officer) return counts;
    counts.items = tx.query<ShareCount>(sql::share_statistics, by.officer, date_of(tx.now()),
                                        start_of(from), start_of(until + days{1}), tx.now())
                       .rows();
    return counts;
}

Result<deadlines::Answer> Dossiers::share_explanation(Transaction& tx, const Actor& by,
                                                      std::string_view code,
                                                      std::string_view part) {
    const auto d = for_print(tx, by, code);
    if (!d) return d.error();
    Calendars calendars(rooms_, tx);
    const auto measured = measured_shares(calendars, *d, tx.now());
    for (std::size_t i = measured.size(); i-- > 0;) {
        const ShareThen& share = d->shares[i];
        if (share.what.key != part) continue;
        if (!measured[i].allowance)
            return Error{Kind::wrong_state, "dossier.share_untimed", "share"};
        const auto calendar =
            rooms_.calendar(tx, share.what.office.agency, judged_on(share.ended_at));
        auto answer = deadlines::compute(*calendar, *measured[i].allowance,
                                         share_events(*d, share, *measured[i].allowance),
                                         deadlines::ClockKind::share);
        if (!answer) return answer;
        // A dossier that waited for its applicant gives the agency that time back.
        answer->due = measured[i].row.due_at;
        if (share.ended_at && answer->due) {
            answer->judged = deadlines::judge(*answer->due, floor_minute(*share.ended_at));
            answer->on_time = *answer->judged != deadlines::Judgement::late;
        }
        if (!answer->due) answer->state = deadlines::State::waiting;
        return answer;
    }
    return Error{Kind::not_found, "dossier.share_unknown", "share"};
}

}  // namespace motcua::dossiers
