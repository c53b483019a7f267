// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/petition.hpp"

#include <algorithm>
#include <optional>

#include "modules/deadlines/model/event_order.hpp"

namespace motcua::deadlines {
namespace {

using enum PetitionDuty;

constexpr std::string_view kPetitions = "NĐ 20/2008/NĐ-CP, NĐ 48/2013/NĐ-CP";
constexpr std::string_view kAmendedFrom = "2013-07-01";
constexpr std::string_view kIndexSet = "QĐ 766/QĐ-TTg";
constexpr std::string_view kIndexFrom = "2022-06-23";

constexpr PetitionRule kRules[] = {
    {return_or_refuse, 2, kIndexSet, "5.2", kIndexFrom, "", Certainty::practice},
    {forward, 5, kPetitions, "", kAmendedFrom, "", Certainty::law},
    {ask_supplement, 5, kIndexSet, "5.2", kIndexFrom, "", Certainty::practice},
    {resolve, 15, kIndexSet, "5.2", kIndexFrom, "", Certainty::practice},
    {publish, 2, kIndexSet, "5.2", kIndexFrom, "", Certainty::practice},
};
static_assert(std::ranges::is_sorted(kRules, {}, &PetitionRule::duty));

Error out_of_order() {
    return {Kind::wrong_state, "deadlines.events_order"};
}

/// Follows one petition from hand to hand.
class Way {
public:
    Way(const CalendarOfAgency& calendar_of, Explain explained)
        : calendar_of_(calendar_of), explained_(explained) {}

    Result<> take(const ClockEvent& event) {
        switch (event.type) {
            case EventType::received:
            case EventType::sent:
                // Who writes both down means the agency's own receipt by the later one.
                if (is_ != Is::nowhere && event.type == EventType::received) return {};
                if (is_ != Is::nowhere) return out_of_order();
                sent_ = since_ = event.at;
                holders_ = {event.agency};
                return hold(event.at);
            case EventType::forwarded:
            case EventType::transferred:
                if (auto done = act(forward, event.at); !done || ended()) return done;
                holders_.push_back(event.agency);
                return hold(event.at);
            case EventType::supplement_requested:
                return ask(event.at);
            case EventType::supplement_answered:
                if (ended()) return {};
                if (is_ != Is::waiting) return out_of_order();
                pass(Reason::waiting_supplement, event.at);
                return hold(event.at);
            case EventType::returned:
                return give_back(event.at);
            case EventType::refused:
                return end_with(act(return_or_refuse, event.at), Is::stopped);
            case EventType::finished:
            case EventType::resolved:
                return resolved(event.at);
            case EventType::published:
                if (ended()) return {};
                if (is_ != Is::unpublished) return out_of_order();
                fulfil(open_.front(), event.at, event.at);
                is_ = Is::published;
                return {};
            case EventType::supplement_expired:
                if (is_ != Is::waiting && !ended()) return out_of_order();
                return end_with({}, Is::stopped);
            case EventType::withdrawn:
            case EventType::stopped:
                return end_with({}, Is::stopped);
            default:
                return {};
        }
    }

    Result<Petition> answer() && {
        if (is_ == Is::nowhere) return Error{Kind::invalid, "deadlines.not_received", "events"};
        Petition found;
        found.started = open_.empty() ? fulfilled_.back().started : open_.back().started;
        found.state = is_ == Is::waiting     ? State::waiting
                      : is_ == Is::stopped   ? State::stopped
                      : is_ == Is::published ? State::finished
                                             : State::running;
        if (is_ != Is::waiting) {
            const Duty& binding = open_.empty() ? fulfilled_.back() : open_.back();
            found.due = binding.due;
            found.provisional = provisional_;
            found.explanation = days_before(binding);
            std::ranges::copy(binding.explanation, std::back_inserter(found.explanation));
        }
        // Withdrawn or never answered: nobody is judged, as with dossiers.
        if (ended() && open_.empty())
            found.on_time =
                std::ranges::all_of(fulfilled_, [](const Duty& each) { return *each.on_time; });
        found.supplements = supplements_;
        found.original_due = original_due_;
        found.duties = std::move(fulfilled_);
        if (is_ == Is::held || is_ == Is::unpublished)
            std::ranges::move(open_, std::back_inserter(found.duties));
        return found;
    }

private:
    enum class Is { nowhere, held, waiting, unpublished, published, stopped };
    /// Days that are of no account for the duty that runs now, and why; until the next ones.
    struct Passed {
        Instant from;
        Reason why;
    };

    bool ended() const { return is_ == Is::published || is_ == Is::stopped; }

    Result<Duty> begin(PetitionDuty duty, Instant at) {
        const WorkingCalendar& calendar = calendar_of_(holders_.back());
        const Term term = Term::working_days(rule_of(duty).working_days);
        const auto limit = due(calendar, term, at);
        if (!limit) return limit.error();
        provisional_ = limit->provisional;
        Duty begun{duty, holders_.back(), limit->started, *limit->at, {}, {}, {}};
        if (explained_ == Explain::yes) begun.explanation = explain(calendar, term, at, *limit);
        return begun;
    }

    /// The agency on top has the petition from now on: all it may do has its limit.
    Result<> hold(Instant at) {
        open_.clear();
        for (const PetitionDuty duty : {return_or_refuse, forward, ask_supplement, resolve}) {
            auto begun = begin(duty, at);
            if (!begun) return begun.error();
            open_.push_back(*std::move(begun));
        }
        is_ = Is::held;
        if (!original_due_) original_due_ = open_.back().due;
        return {};
    }

    void fulfil(Duty& duty, Instant at, Instant judged_at) {
        duty.ended = at;
        duty.on_time = floor_minute(judged_at) <= duty.due;
        fulfilled_.push_back(std::move(duty));
        open_.clear();
    }

    /// The agency does one of the four. An act while its supplement is awaited is judged at the
    /// request, when the clock stood still (as R18 does for dossiers).
    Result<> act(PetitionDuty duty, Instant at) {
        if (ended()) return {};
        if (is_ == Is::nowhere || is_ == Is::unpublished) return out_of_order();
        const bool waits = is_ == Is::waiting;
        pass(waits             ? Reason::waiting_supplement
             : duty == resolve ? Reason::before_resolution
                               : Reason::held_elsewhere,
             at);
        fulfil(*std::ranges::find(open_, duty, &Duty::duty), at, waits ? asked_at_ : at);
        return {};
    }

    Result<> ask(Instant at) {
        if (ended() || is_ == Is::waiting) return {};
        if (is_ != Is::held) return out_of_order();
        pass(Reason::before_restart, at);
        auto held = std::move(open_);
        fulfil(*std::ranges::find(held, ask_supplement, &Duty::duty), at, at);
        open_ = std::move(held);
        ++supplements_;
        asked_at_ = at;
        is_ = Is::waiting;
        return {};
    }

    /// Given back to who forwarded it, who has it again; or to the sender: that is the end.
    Result<> give_back(Instant at) {
        if (auto done = act(return_or_refuse, at); !done || ended()) return done;
        holders_.pop_back();
        if (holders_.empty()) {
            is_ = Is::stopped;
            return {};
        }
        return hold(at);
    }

    Result<> resolved(Instant at) {
        if (auto done = act(resolve, at); !done || ended()) return done;
        auto begun = begin(publish, at);
        if (!begun) return begun.error();
        open_ = {*std::move(begun)};
        is_ = Is::unpublished;
        return {};
    }

    Result<> end_with(Result<> done, Is end) {
        if (done && !ended() && is_ != Is::nowhere) is_ = end;
        return done;
    }

    void pass(Reason why, Instant now) {
        passed_.push_back({since_, why});
        since_ = now;
    }

    /// From the sending to the day before the duty's own first: nothing of its time.
    Explanation days_before(const Duty& binding) const {
        Explanation lines;
        if (binding.explanation.empty()) return lines;
        auto span = passed_.begin();
        for (Date day = date_of(sent_); day < binding.explanation.front().on; day += days(1)) {
            while (span + 1 != passed_.end() && date_of((span + 1)->from) <= day) ++span;
            lines.push_back({day, 0, span->why});
        }
        return lines;
    }

    const CalendarOfAgency& calendar_of_;
    Explain explained_;
    Is is_ = Is::nowhere;
    Instant sent_{}, since_{}, asked_at_{};
    std::vector<std::string> holders_;
    std::vector<Passed> passed_;
    std::vector<Duty> open_, fulfilled_;
    std::optional<Instant> original_due_;
    int supplements_ = 0;
    bool provisional_ = false;
};

}  // namespace

std::span<const PetitionRule> petition_rules() {
    return kRules;
}

const PetitionRule& rule_of(PetitionDuty duty) {
    return kRules[static_cast<std::size_t>(duty)];
}

Result<Petition> petition(std::span<const ClockEvent> listed, const CalendarOfAgency& calendar_of,
                          Explain explained) {
    std::vector<ClockEvent> events(listed.begin(), listed.end());
    const auto order = in_order(events);
    if (!order) return order.error();
    Way way(calendar_of, explained);
    for (const std::size_t i : *order)
        if (auto taken = way.take(events[i]); !taken) return at_event(taken.error(), i);
    return std::move(way).answer();
}

}  // namespace motcua::deadlines
