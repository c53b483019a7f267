// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/model/status.hpp"

namespace motcua::dossiers {
namespace {

using enum Status;

/// The life cycle. Events about papers, corrections and receipts move nothing and are not listed.
constexpr Move kMoves[] = {
    {received, "task_claimed", in_progress},
    {received, "task_assigned", in_progress},
    {received, "task_completed", in_progress},
    {in_progress, "task_claimed", in_progress},
    {in_progress, "task_assigned", in_progress},
    {in_progress, "task_completed", in_progress},
    {in_progress, "task_sent_back", in_progress},
    {received, "extension_drafted", received},
    {in_progress, "extension_drafted", in_progress},
    {received, "extended", received},
    {in_progress, "extended", in_progress},
    {received, "apologised", received},
    {in_progress, "apologised", in_progress},
    {received, "extension_rejected", received},
    {in_progress, "extension_rejected", in_progress},
    {withdrawal_asked, "extension_rejected", withdrawal_asked},
    {received, "consultation_asked", in_progress},
    {in_progress, "consultation_asked", in_progress},
    {in_progress, "consultation_assigned", in_progress},
    {in_progress, "consultation_answered", in_progress},
    {in_progress, "consultation_withdrawn", in_progress},
    {in_progress, "consultation_late", in_progress},
    {waiting_supplement, "consultation_assigned", waiting_supplement},
    {waiting_supplement, "consultation_answered", waiting_supplement},
    {waiting_supplement, "consultation_withdrawn", waiting_supplement},
    {waiting_supplement, "consultation_late", waiting_supplement},
    {withdrawal_asked, "consultation_answered", withdrawal_asked},
    {withdrawal_asked, "consultation_withdrawn", withdrawal_asked},
    {withdrawal_asked, "consultation_late", withdrawal_asked},
    {received, "supplement_requested", waiting_supplement},
    {in_progress, "supplement_requested", waiting_supplement},
    {waiting_supplement, "supplement_answered", in_progress},
    {waiting_supplement, "supplement_expired", stopped},
    {received, "suspended", waiting_duty},
    {in_progress, "suspended", waiting_duty},
    {waiting_duty, "resumed", in_progress},
    {waiting_duty, "task_claimed", waiting_duty},
    {waiting_duty, "task_assigned", waiting_duty},
    {waiting_duty, "task_completed", waiting_duty},
    {waiting_duty, "task_sent_back", waiting_duty},
    {waiting_duty, "consultation_asked", waiting_duty},
    {waiting_duty, "consultation_assigned", waiting_duty},
    {waiting_duty, "consultation_answered", waiting_duty},
    {waiting_duty, "consultation_withdrawn", waiting_duty},
    {waiting_duty, "consultation_late", waiting_duty},
    {received, "withdrawal_asked", withdrawal_asked},
    {in_progress, "withdrawal_asked", withdrawal_asked},
    {waiting_supplement, "withdrawal_asked", withdrawal_asked},
    {waiting_duty, "withdrawal_asked", withdrawal_asked},
    {withdrawal_asked, "withdrawal_declined", in_progress},
    {withdrawal_asked, "stopped", stopped},
    {received, "ended_by_administrator", stopped},
    {in_progress, "ended_by_administrator", stopped},
    {waiting_supplement, "ended_by_administrator", stopped},
    {waiting_duty, "ended_by_administrator", stopped},
    {withdrawal_asked, "ended_by_administrator", stopped},
    {received, "finished", finished},
    {in_progress, "finished", finished},
    {finished, "task_claimed", finished},
    {finished, "task_assigned", finished},
    {finished, "task_completed", finished},
    {finished, "returned", returned},
    {stopped, "returned", returned},
    {received, "internal_ended", stopped},
    {in_progress, "internal_ended", stopped},
};

}  // namespace

int national_status(Status status) {
    switch (status) {
        case received:
            return 2;
        case in_progress:
            return 4;
        case waiting_supplement:
            return 5;
        case waiting_duty:
            return 6;
        case withdrawal_asked:
            return 7;
        case stopped:
            return 8;  // our choice; one running system says 3 (time-rules section 6)
        case finished:
            return 9;
        case returned:
            return 10;
    }
    return 4;
}

bool goes_on(Status status) {
    return status != stopped && status != returned;
}

std::optional<Status> after(Status from, std::string_view event) {
    for (const Move& move : kMoves)
        if (move.from == from && move.event == event) return move.to;
    return std::nullopt;
}

std::span<const Move> all_moves() {
    return kMoves;
}

}  // namespace motcua::dossiers
