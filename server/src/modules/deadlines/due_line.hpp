// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/deadlines/model/compute.hpp"
#include "modules/deadlines/model/petition.hpp"
#include "modules/deadlines/model/shares.hpp"

/// `motcua due`: questions and answers in the exchange shapes.
namespace motcua::deadlines {

/// Finds a calendar by its code as it was known on a day. Refuses deadlines.calendar_unknown.
using FindCalendar =
    std::function<Result<Calendar>(const std::string& code, std::optional<Date> as_of)>;
/// Without a database: the city's calendar from the binary.
Result<Calendar> find_builtin_calendar(const std::string& code, std::optional<Date> as_of);

/// When a term that began then is over by the city's calendar from the binary, by the rules of a
/// dossier's term: for what runs in memory only. Nothing where the term cannot be read or counted.
std::optional<Instant> end_by_builtin_calendar(Instant began, std::string_view term);

struct DueQuestion {
    std::string id_json = {};              ///< as it came; empty where there was none
    std::optional<Instant> received = {};  ///< may be left out where the events hold `received`
    Term term = Term::none();
    std::string calendar = "H26";
    std::optional<Date> as_of = {};
    ClockKind clock = ClockKind::legal;
    std::vector<ClockEvent> events = {};
    bool received_apart = false;  ///< the last event was made from `received`
};

/// Reads one line of `--batch`: {"id"?, "received", "term": {"amount", "unit", "cutoff"?} or its
/// text, "calendar", "as_of"?, "clock"?, "events"?}.
///
/// Refuses, naming the field: deadlines.bad_line, missing, wrong_type, unknown_field, bad_moment,
/// bad_date, bad_clock, bad_event_type, and what make_term refuses.
Result<DueQuestion> read_due_question(std::string_view line);

/// What a question is answered with; `shares` only where the share clock is asked, each counted
/// until its end or else until the last event (R20); `duties` only where the petition clock is.
struct DueAnswer : Answer {
    std::vector<Share> shares = {};
    std::vector<Duty> duties = {};
};

/// Refuses what `find`, compute(), shares() and petition() refuse; a reception outside the calendar
/// has field "received".
Result<DueAnswer> answer(const DueQuestion& question, const FindCalendar& find);

/// {"id"?, "due", "state", "provisional", "on_time", "explanation": [{"date", "counted", "amount",
/// "reason_code", "text": {"vi", "en"}}]}, and for the share clock "shares": [{"agency", "started",
/// "due", "ended", "allotted_minutes", "used_minutes", "overrun_minutes"}] in session minutes, and
/// for the petition clock "duties": [{"duty", "agency", "started", "due", "ended", "on_time",
/// "rule": {"working_days", "law", "article", "from", "to", "certainty"}, "text": {"vi", "en"},
/// "explanation"}]. The amounts' decimals sum exactly to the term.
std::string due_json(const DueQuestion& question, const DueAnswer& answer);
/// {"error": {"code", "field"}}
std::string refusal_json(const Error& error);
/// One line in, one line out, without the line's end.
std::string due_line(std::string_view line, const FindCalendar& find);

/// The same for a person, day by day, in Vietnamese with English beneath.
std::string due_for_people(const DueQuestion& question, const DueAnswer& answer);

}  // namespace motcua::deadlines
