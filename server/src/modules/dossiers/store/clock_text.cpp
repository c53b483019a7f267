// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

/// The text up to the separator, which is taken away with it.
std::string_view cut(std::string_view& text, char separator) {
    const auto end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

Instant moment_of(std::string_view text) {
    std::int64_t micros = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), micros);
    ensure(read.ec == std::errc());
    return Instant(microseconds(micros));
}

}  // namespace

std::string clock_text(const std::vector<deadlines::ClockEvent>& events) {
    std::string text;
    for (const deadlines::ClockEvent& event : events) {
        if (!text.empty()) text += ';';
        text += fmt::format("{} {}", code(event.type), event.at.time_since_epoch().count());
        if (event.new_due) text += fmt::format(" {}", event.new_due->time_since_epoch().count());
    }
    return text;
}

std::vector<deadlines::ClockEvent> clock_events_of(std::string_view text) {
    std::vector<deadlines::ClockEvent> events;
    while (!text.empty()) {
        std::string_view one = cut(text, ';');
        const auto type = from_code<deadlines::EventType>(cut(one, ' '));
        ensure(type.has_value());
        deadlines::ClockEvent event{.type = *type, .at = moment_of(cut(one, ' '))};
        if (!one.empty()) event.new_due = moment_of(one);
        events.push_back(std::move(event));
    }
    return events;
}

}  // namespace motcua::dossiers
