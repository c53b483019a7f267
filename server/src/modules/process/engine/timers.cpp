// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/timers.hpp"

#include <charconv>
#include <limits>

#include "base/text.hpp"

namespace motcua::process {

namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kLongest = 1'000LL * 366 * 24 * 3600;  // seconds: longer is a mistake

struct Unit {
    char letter;
    bool is_time;
    std::int64_t months;
    std::int64_t seconds;
};
constexpr Unit kUnits[] = {{'Y', false, 12, 0},    {'M', false, 1, 0},   {'W', false, 0, 7 * 86400},
                           {'D', false, 0, 86400}, {'H', true, 0, 3600}, {'M', true, 0, 60},
                           {'S', true, 0, 1}};

/// "12" or "1.5" in millionths, off the front.
std::optional<std::int64_t> millionths(std::string_view& text) {
    std::int64_t whole = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (wrong != std::errc() || whole < 0 || whole > kLongest) return std::nullopt;
    text.remove_prefix(end - text.data());
    std::int64_t value = whole * kSecond;
    if (text.empty() || (text[0] != '.' && text[0] != ',')) return value;
    text.remove_prefix(1);
    std::int64_t place = kSecond;
    if (text.empty() || text[0] < '0' || text[0] > '9') return std::nullopt;
    while (!text.empty() && text[0] >= '0' && text[0] <= '9') {
        place /= 10;
        value += (text[0] - '0') * place;
        text.remove_prefix(1);
    }
    return value;
}

}  // namespace

std::optional<ClockDuration> parse_duration(std::string_view text) {
    text = trimmed(text);
    if (!text.starts_with('P')) return std::nullopt;
    text.remove_prefix(1);
    ClockDuration duration;
    bool is_time = false, has_any = false;
    const Unit* last = nullptr;
    while (!text.empty()) {
        if (text[0] == 'T' && !is_time) {
            is_time = true;
            text.remove_prefix(1);
            if (text.empty()) return std::nullopt;
            continue;
        }
        const auto amount = millionths(text);
        if (!amount || text.empty()) return std::nullopt;
        const Unit* unit = nullptr;
        for (const Unit& one : kUnits)
            if (one.letter == text[0] && one.is_time == is_time) unit = &one;
        if (!unit || (last && unit <= last)) return std::nullopt;  // each once, the largest first
        last = unit;
        text.remove_prefix(1);
        if (unit->months > 0) {
            if (*amount % kSecond != 0) return std::nullopt;
            duration.months += *amount / kSecond * unit->months;
        } else {
            if (*amount / kSecond > kLongest / unit->seconds) return std::nullopt;
            duration.microseconds += *amount * unit->seconds;
        }
        has_any = true;
    }
    if (!has_any || duration.months > 12'000) return std::nullopt;
    return duration;
}

Instant after(Instant from, const ClockDuration& duration) {
    if (duration.months != 0) {
        const LocalTime local = to_local(from);
        const Date day = date_of(from);
        const std::chrono::year_month_day civil(day);
        auto moved = civil + std::chrono::months(duration.months);
        if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
        from = to_instant(LocalTime(Date(moved)) + (local - LocalTime(day)));
    }
    return from + microseconds(duration.microseconds);
}

std::optional<Instant> parse_moment(std::string_view text) {
    text = trimmed(text);
    if (const auto at = parse_instant(text)) return at;
    if (const auto day = parse_date(text)) return start_of(*day);
    return std::nullopt;
}

std::optional<ClockCycle> parse_cycle(std::string_view text) {
    text = trimmed(text);
    if (!text.starts_with('R')) return std::nullopt;
    text.remove_prefix(1);
    ClockCycle cycle;
    const auto slash = text.find('/');
    if (slash == text.npos) return std::nullopt;
    if (slash > 0) {
        std::int64_t times = 0;
        const auto [end, wrong] = std::from_chars(text.data(), text.data() + slash, times);
        if (wrong != std::errc() || end != text.data() + slash || times < 0) return std::nullopt;
        cycle.times = times;
    }
    text.remove_prefix(slash + 1);
    if (const auto second = text.find('/'); second != text.npos) {
        cycle.from = parse_moment(text.substr(0, second));
        if (!cycle.from) return std::nullopt;
        text.remove_prefix(second + 1);
    }
    const auto interval = parse_duration(text);
    // Nothing happens without end at one moment.
    if (!interval || (interval->months == 0 && interval->microseconds == 0)) return std::nullopt;
    cycle.interval = *interval;
    return cycle;
}

std::int64_t repetitions_of(std::string_view cycle) {
    const auto parsed = parse_cycle(cycle);
    if (!parsed) return 0;
    return parsed->times.value_or(std::numeric_limits<std::int64_t>::max());
}

bool is_timer(TimerKind kind, std::string_view text) {
    if (text.empty()) return false;
    if (text.starts_with('=')) return Formula::of(text).parsed.has_value();
    switch (kind) {
        case TimerKind::none:
            return false;
        case TimerKind::date:
            return parse_moment(text).has_value();
        case TimerKind::duration:
            return parse_duration(text).has_value();
        case TimerKind::cycle:
            return parse_cycle(text).has_value();
        case TimerKind::working:
            return Budget::parse(text).has_value();
    }
    return false;
}

std::optional<Due> due_of(const Wait& wait, Instant began) {
    switch (wait.timer_kind) {
        case TimerKind::none:
            return std::nullopt;
        case TimerKind::date:
            if (const auto at = parse_moment(wait.timer)) return Due(*at);
            return std::nullopt;
        case TimerKind::duration:
            if (const auto duration = parse_duration(wait.timer))
                return Due(after(began, *duration));
            return std::nullopt;
        case TimerKind::cycle: {
            const auto cycle = parse_cycle(wait.timer);
            if (!cycle || wait.times >= repetitions_of(wait.timer)) return std::nullopt;
            // With a start of its own the first time is that start.
            const std::int64_t count = cycle->from ? wait.times : wait.times + 1;
            const ClockDuration so_far{cycle->interval.months * count,
                                       cycle->interval.microseconds * count};
            return Due(after(cycle->from.value_or(began), so_far));
        }
        case TimerKind::working:
            if (const auto term = Budget::parse(wait.timer)) return Due(*term);
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Instant> due_after(const Wait& wait, Instant began, std::optional<Instant> last) {
    const auto due = due_of(wait, began);
    if (!due || !std::holds_alternative<Instant>(*due)) return std::nullopt;
    Instant next = std::get<Instant>(*due);
    if (wait.timer_kind != TimerKind::cycle || !last || next > *last) return next;
    const ClockDuration interval = parse_cycle(wait.timer)->interval;
    const Instant base = parse_cycle(wait.timer)->from.value_or(began);
    if (interval.months == 0) {
        const auto passed = (*last - base).count() / interval.microseconds;
        return base + microseconds((passed + 1) * interval.microseconds);
    }
    for (std::int64_t n = wait.times + 1; next <= *last; ++n)
        next = after(base, {interval.months * n, interval.microseconds * n});
    return next;
}

}  // namespace motcua::process
