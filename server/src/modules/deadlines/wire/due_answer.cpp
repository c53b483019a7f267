// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "modules/deadlines/model/builtin.hpp"
#include "modules/deadlines/model/event_order.hpp"
#include "modules/deadlines/model/known_calendars.hpp"
#include "modules/deadlines/wire/due_words.hpp"

namespace motcua::deadlines {
namespace {

struct AnswerOut {
    std::optional<Instant> due;
    State state{};
    bool provisional = false;
    std::optional<bool> on_time;
    std::vector<LineOut> explanation;
};
BOOST_DESCRIBE_STRUCT(AnswerOut, (), (due, state, provisional, on_time, explanation))

struct ShareOut {
    std::string agency;
    Instant started{};
    Instant due{};
    std::optional<Instant> ended;
    std::int64_t allotted_minutes = 0;
    std::int64_t used_minutes = 0;
    std::int64_t overrun_minutes = 0;
};
BOOST_DESCRIBE_STRUCT(ShareOut, (),
                      (agency, started, due, ended, allotted_minutes, used_minutes,
                       overrun_minutes))

struct ErrorOut {
    std::string code;
    std::string field;
};
BOOST_DESCRIBE_STRUCT(ErrorOut, (), (code, field))

struct RefusalOut {
    ErrorOut error;
};
BOOST_DESCRIBE_STRUCT(RefusalOut, (), (error))

std::string term_in_words(Language language, const Term& term) {
    return words::say(
        language, fmt::format("deadlines.unit.{}", code(term.unit)),
        {{"amount", term.amount.decimal()}, {"cutoff", time_of_day(term.cutoff_minute)}});
}

/// Whoever asks is told of a form 04 that could not be signed (R16): compute() takes it as signed.
Result<> judge_extensions(const WorkingCalendar& calendar, const DueQuestion& question) {
    if (question.clock != ClockKind::legal && question.clock != ClockKind::index) return {};
    for (std::size_t i = 0; i < question.events.size(); ++i) {
        const ClockEvent& letter = question.events[i];
        if (letter.type != EventType::extended || !letter.new_due) continue;
        // What came after stays in its place, for corrections name positions, but is not heard.
        std::vector<ClockEvent> before = question.events;
        for (std::size_t k = 0; k < before.size(); ++k)
            if (std::tuple(before[k].at, k) >= std::tuple(letter.at, i))
                before[k].type = EventType::transferred;
        auto may = may_extend(calendar, question.term, before, letter.at, *letter.new_due);
        // Events that cannot follow each other are for compute() to name.
        if (may || may.error().code == "deadlines.no_due_moment" || !may.error().field.empty())
            continue;
        Error error = may.error();
        error.field = fmt::format("events[{}]", i);
        return error;
    }
    return {};
}

Result<DueAnswer> answer_dossier(const WorkingCalendar& calendar, const DueQuestion& question) {
    auto found = compute(calendar, question.term, question.events, question.clock);
    if (!found) return found.error();
    DueAnswer answered{*std::move(found)};
    if (question.clock != ClockKind::share) return answered;
    std::vector<ClockEvent> happened = question.events;
    if (const auto order = in_order(happened); !order) return order.error();
    const Instant last = std::ranges::max(happened, {}, &ClockEvent::at).at;
    auto counted =
        shares(question.events, [&](const std::string&) -> const auto& { return calendar; }, last);
    if (!counted) return counted.error();
    answered.shares = *std::move(counted);
    return answered;
}

Result<DueAnswer> answer_petition(const WorkingCalendar& calendar, const DueQuestion& question) {
    auto found =
        petition(question.events, [&](const std::string&) -> const auto& { return calendar; });
    if (!found) return found.error();
    DueAnswer answered{static_cast<Answer&&>(*found)};
    answered.duties = std::move(found->duties);
    return answered;
}

}  // namespace

Result<Calendar> find_builtin_calendar(const std::string& code, std::optional<Date> as_of) {
    if (code != kCityCalendar)
        return Error{
            Kind::not_found, "deadlines.calendar_unknown", "calendar", {{"calendar", code}}};
    return builtin_calendars().on(as_of);
}

std::optional<Instant> end_by_builtin_calendar(Instant began, std::string_view term) {
    const auto read = parse_term(term);
    if (!read) return std::nullopt;
    DueQuestion question;
    question.received = began;
    question.received_apart = true;
    question.events = {{.type = EventType::received, .at = began}};
    question.term = *read;
    question.calendar = kCityCalendar;
    const auto answered = answer(question, find_builtin_calendar);
    return answered ? answered->due : std::nullopt;
}

Result<DueAnswer> answer(const DueQuestion& question, const FindCalendar& find) {
    const auto calendar = find(question.calendar, question.as_of);
    if (!calendar) return calendar.error();
    if (auto fit = judge_extensions(**calendar, question); !fit) return fit.error();
    auto found = question.clock == ClockKind::petition ? answer_petition(**calendar, question)
                                                       : answer_dossier(**calendar, question);
    if (found || !question.received_apart) return found;
    Error error = found.error();
    // Whoever gave no events does not know that a reception is one.
    if (error.field == fmt::format("events[{}]", question.events.size() - 1))
        error.field = (*calendar)->covers(date_of(*question.received)) ? "term" : "received";
    return error;
}

std::string due_json(const DueQuestion& question, const DueAnswer& answer) {
    const AnswerOut out{answer.due, answer.state, answer.provisional, answer.on_time,
                        lines_out(answer.explanation)};
    std::string text = json::write(out);
    if (question.clock == ClockKind::share) {
        std::vector<ShareOut> shares;
        for (const Share& s : answer.shares)
            shares.push_back({s.agency, s.started, s.due, s.ended, s.allotted_minutes,
                              s.used_minutes, s.overrun_minutes});
        text.insert(text.size() - 1, ",\"shares\":" + json::write(shares));
    }
    if (question.clock == ClockKind::petition)
        text.insert(text.size() - 1, ",\"duties\":" + duties_json(answer.duties));
    if (!question.id_json.empty()) text.insert(1, "\"id\":" + question.id_json + ",");
    return text;
}

std::string refusal_json(const Error& error) {
    return json::write(RefusalOut{{error.code, error.field}});
}

std::string due_line(std::string_view line, const FindCalendar& find) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto question = read_due_question(line);
    if (!question) return refusal_json(question.error());
    const auto found = answer(*question, find);
    return found ? due_json(*question, *found) : refusal_json(found.error());
}

std::string due_for_people(const DueQuestion& question, const DueAnswer& answer) {
    std::string text;
    for (const Language language : {Language::vi, Language::en}) {
        if (question.received)
            text += words::say(language,
                               question.clock == ClockKind::petition ? "deadlines.petition_head"
                                                                     : "deadlines.due.head",
                               {{"received", moment_in_words(language, *question.received)},
                                {"term", term_in_words(language, question.term)},
                                {"calendar", question.calendar}}) +
                    "\n";
        text += answer.due ? words::say(language, "deadlines.due.answer",
                                        {{"due", moment_in_words(language, *answer.due)}})
                           : words::say(language, "deadlines.due.none");
        text += "\n";
        if (answer.provisional) text += words::say(language, "deadlines.due.provisional") + "\n";
    }
    return text + duties_for_people(answer.duties) + lines_for_people(answer.explanation);
}

}  // namespace motcua::deadlines
