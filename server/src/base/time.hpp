// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace motcua {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// A moment, UTC, in microseconds since 1970. Stored as MOMENT. Never a calendar day.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// A calendar day of Viet Nam. Stored as DAY (days since 1970-01-01). Never a moment.
using Date = std::chrono::local_days;

/// A wall-clock reading in Viet Nam (a fixed +07:00, no change of offset since 1975; time-rules
/// R1).
using LocalTime = std::chrono::local_time<std::chrono::microseconds>;

inline constexpr std::chrono::hours kVietnamOffset{7};

constexpr LocalTime to_local(Instant at) {
    return LocalTime(at.time_since_epoch() + kVietnamOffset);
}
constexpr Instant to_instant(LocalTime at) {
    return Instant(at.time_since_epoch() - kVietnamOffset);
}
constexpr Date date_of(Instant at) {
    return std::chrono::floor<days>(to_local(at));
}
constexpr Instant start_of(Date day) {
    return to_instant(LocalTime(day));
}
constexpr Instant floor_minute(Instant at) {
    return std::chrono::floor<minutes>(at);
}

/// "2026-11-25"
std::string iso(Date day);
/// "2026-11-25T14:00:00+07:00": the shape of every moment in JSON. Whole seconds.
std::string iso(Instant at);

/// Reads "2026-11-25"; nothing else.
std::optional<Date> parse_date(std::string_view text);
/// Reads "2026-11-25T14:00", with optional seconds, fraction and offset (Z, +07:00). Without an
/// offset it is a wall clock in Viet Nam.
std::optional<Instant> parse_instant(std::string_view text);

/// Time comes from here only; std::chrono::system_clock::now is banned elsewhere.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// A clock that moves only when told to: tests and the simulation.
class SteppedClock final : public Clock {
public:
    explicit SteppedClock(Instant at) : at_(at) {}
    /// `at` as parse_instant reads it; a wrong text is our mistake.
    explicit SteppedClock(std::string_view at);
    Instant now() const override { return at_; }
    void step(microseconds by) { at_ += by; }
    void set(Instant at) { at_ = at; }

private:
    Instant at_;
};

/// A day or moment from a literal in code or test; a wrong text is our mistake (Mistake).
Date day(std::string_view text);
Instant moment(std::string_view text);

}  // namespace motcua
