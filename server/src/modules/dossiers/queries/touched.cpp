// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kTouchedShown = 200;

}  // namespace

TouchedView Dossiers::touched(Transaction& tx, const deadlines::Preview& preview, Date from) {
    TouchedView view;
    const auto codes =
        tx.query<std::string>(sql::due_from, start_of(from), kTouchedShown + 1).rows();
    for (const std::string& code : codes) {
        if (std::ssize(view.items) == kTouchedShown) break;
        const auto d = load(tx, code);
        if (!d) continue;
        // Only who follows the changed calendar is moved by it.
        if (rooms_.calendar(tx, d->intake.competent.agency)->code() != preview.before->code())
            continue;
        const auto term = deadlines::parse_term(d->intake.term);
        if (!term) continue;
        const auto events = clock_events(*d);
        const auto due_with = [&](const deadlines::Calendar& calendar) -> std::optional<Instant> {
            const auto answer = deadlines::compute(
                *calendar, *term, events, deadlines::ClockKind::legal, deadlines::Explain::no);
            return answer ? answer->due : std::nullopt;
        };
        const auto before = due_with(preview.before);
        const auto now = due_with(preview.after);
        if (before != now) view.items.push_back({code, d->intake.procedure_name, before, now});
    }
    view.touched = std::ssize(view.items);
    view.has_more = std::ssize(codes) > kTouchedShown;
    return view;
}

}  // namespace motcua::dossiers
