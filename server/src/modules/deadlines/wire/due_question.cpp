// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "base/json.hpp"
#include "modules/deadlines/due_line.hpp"

namespace motcua::deadlines {
namespace {

using boost::json::object;
using boost::json::value;

Error refused(std::string_view code, std::string_view field) {
    return Error{Kind::invalid,
                 "deadlines." + std::string(code),
                 std::string(field),
                 {{"field", std::string(field)}}};
}

/// Reads members of one object; the first fault stands.
class Reader {
public:
    Reader(const object& from, std::string path) : from_(from), path_(std::move(path)) {}

    /// Absent and null are the same.
    const value* find(std::string_view key) const {
        const value* found = from_.if_contains(key);
        return found && !found->is_null() ? found : nullptr;
    }
    std::string at(std::string_view key) const { return json::joined(path_, key); }
    void fail(std::string_view code, std::string_view key) {
        if (!fault) fault = refused(code, at(key));
    }
    void take(Result<> read) {
        if (!fault && !read) fault = read.error();
    }

    std::optional<std::string> text(std::string_view key) {
        const value* found = find(key);
        if (!found) return std::nullopt;
        if (!found->is_string()) {
            fail("wrong_type", key);
            return std::nullopt;
        }
        return std::string(found->get_string());
    }
    std::optional<Instant> moment(std::string_view key) {
        const auto words = text(key);
        if (!words) return std::nullopt;
        const auto read = parse_instant(*words);
        if (!read) fail("bad_moment", key);
        return read;
    }
    /// A day, or a moment of which the day is meant.
    std::optional<Date> day(std::string_view key) {
        const auto words = text(key);
        if (!words) return std::nullopt;
        if (const auto read = parse_date(*words)) return read;
        const auto moment = parse_instant(*words);
        if (!moment) fail("bad_date", key);
        return moment ? std::optional(date_of(*moment)) : std::nullopt;
    }
    void only(std::initializer_list<std::string_view> known) {
        for (const auto& pair : from_)
            if (std::ranges::find(known, std::string_view(pair.key())) == known.end())
                return fail("unknown_field", pair.key());
    }

    std::optional<Error> fault;

private:
    const object& from_;
    std::string path_;
};

/// A JSON number as the decimal a person wrote: 0.1 is not 0.1000000000000000055.
std::string decimal_of(const value& number) {
    if (number.is_int64()) return std::to_string(number.get_int64());
    if (number.is_uint64()) return std::to_string(number.get_uint64());
    const double given = number.get_double();
    if (std::isfinite(given) && std::abs(given) < 1e9) {
        std::string text = fmt::format("{:.6f}", given);
        double back = 0;
        std::from_chars(text.data(), text.data() + text.size(), back);
        if (std::abs(back - given) <= 1e-12 * std::max(1.0, std::abs(given))) return text;
    }
    return fmt::format("{}", given);
}

/// {"amount", "unit", "cutoff"?}, or the same as text: "1.5 working_hour".
Result<Term> term_of(const value& from, const std::string& path) {
    if (from.is_string()) {
        auto term = parse_term(from.get_string());
        if (term) return term;
        Error error = term.error();
        error.field = path + error.field.substr(std::string_view("term").size());
        return error;
    }
    if (!from.is_object()) return refused("wrong_type", path);
    Reader read(from.get_object(), path);
    read.only({"amount", "unit", "cutoff"});
    const auto unit = read.text("unit");
    const auto cutoff = read.text("cutoff");
    std::optional<std::string> amount;
    if (const value* given = read.find("amount")) {
        if (given->is_number())
            amount = decimal_of(*given);
        else
            amount = read.text("amount");
    }
    if (!unit) read.fail("missing", "unit");
    if (read.fault) return *read.fault;
    return make_term(amount, *unit, cutoff, path);
}

Result<ClockEvent> event_of(const value& from, const std::string& path) {
    if (!from.is_object()) return refused("wrong_type", path);
    Reader read(from.get_object(), path);
    ClockEvent event;
    const auto type = read.text("type");
    const auto at = read.moment("at");
    if (!at) read.fail("missing", "at");
    if (!type) read.fail("missing", "type");
    if (read.fault) return *read.fault;
    const auto known = from_code<EventType>(*type);
    if (!known) return refused("bad_event_type", read.at("type"));
    event.type = *known;
    event.at = *at;
    read.moment("recorded_at");
    event.new_due = read.moment("new_due");
    event.right_at = read.moment("right_at");
    const bool handed = *known == EventType::transferred || *known == EventType::forwarded;
    event.agency = read.text(handed ? "to" : "agency").value_or("");
    event.step = read.text("step").value_or("");
    if (*known == EventType::extended && !event.new_due) read.fail("missing", "new_due");
    if (const value* of = read.find("of")) {
        if (!of->is_int64())
            read.fail("wrong_type", "of");
        else if (!std::in_range<int>(of->get_int64()))
            read.fail("events_order", "of");
        else
            event.corrects = static_cast<int>(of->get_int64());
    }
    if (read.fault) return *read.fault;
    const bool share = *known == EventType::share_started;
    const value* budget = read.find("budget");
    if (share || (*known == EventType::step_started && budget)) {
        object part;
        for (const char* key : {"amount", "unit", "cutoff"})
            if (const value* given = read.find(key)) part[key] = *given;
        auto term = share ? term_of(part, path) : term_of(*budget, path + ".budget");
        if (!term) return term.error();
        event.allotted = *term;
    }
    return event;
}

}  // namespace

Result<DueQuestion> read_due_question(std::string_view line) {
    const auto parsed = json::parse(line);
    if (!parsed || !parsed->is_object()) return Error{Kind::invalid, "deadlines.bad_line"};
    Reader read(parsed->get_object(), "");
    read.only({"id", "received", "term", "calendar", "as_of", "clock", "events"});
    DueQuestion question;
    if (const value* id = parsed->get_object().if_contains("id")) {
        if (id->is_object() || id->is_array()) read.fail("wrong_type", "id");
        question.id_json = boost::json::serialize(*id);
    }
    question.received = read.moment("received");
    question.calendar = read.text("calendar").value_or(question.calendar);
    question.as_of = read.day("as_of");
    if (const auto clock = read.text("clock")) {
        const auto known = from_code<ClockKind>(*clock);
        if (!known) read.fail("bad_clock", "clock");
        question.clock = known.value_or(ClockKind::legal);
    }
    if (const value* events = read.find("events"); events && !read.fault) {
        if (!events->is_array()) return refused("wrong_type", "events");
        for (std::size_t i = 0; i < events->get_array().size(); ++i) {
            auto event = event_of(events->get_array()[i], fmt::format("events[{}]", i));
            if (!event) return event.error();
            question.events.push_back(std::move(*event));
        }
    }
    if (read.fault) return *read.fault;
    const bool petition = question.clock == ClockKind::petition;
    const bool has_received = std::ranges::any_of(question.events, [&](const ClockEvent& event) {
        return event.type == EventType::received || (petition && event.type == EventType::sent);
    });
    const bool own_clock = question.clock == ClockKind::share || question.clock == ClockKind::step;
    if (!question.received && !has_received && !own_clock) return refused("missing", "received");
    if (const value* term = read.find("term")) {
        auto of = term_of(*term, "term");
        if (!of) return of.error();
        question.term = *of;
    } else if (!own_clock && !petition) {
        return refused("missing", "term");
    }
    question.received_apart = question.received && !has_received;
    // Last, so that positions in refusals and corrections are those of the line.
    if (question.received_apart)
        question.events.push_back({.type = EventType::received, .at = *question.received});
    return question;
}

}  // namespace motcua::deadlines
