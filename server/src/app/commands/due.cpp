// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iostream>
#include <map>

#include "app/commands/commands.hpp"
#include "app/commands/file_bytes.hpp"
#include "base/json.hpp"
#include "modules/deadlines/deadlines.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

struct Asked {
    std::string received;
    std::string term;
    std::string calendar{deadlines::kCityCalendar};
    std::string as_of;
    std::string events;
    std::string clock;
    const CLI::Option* clock_option = nullptr;  ///< given, though empty, is no clock
    std::string batch;
};

/// Calendars of the database where there is one, else of the binary. Asked for once each.
class Calendars {
public:
    explicit Calendars(const Common& common) {
        const auto options = common.database_options();
        if (options.url.empty() && !std::filesystem::exists(sqlite_file(options.data))) return;
        database_ = open_database(options, clock_);
    }

    Result<> ready() { return database_ ? storage::expect_migrated(*database_) : Result<>(); }

    Result<deadlines::Calendar> find(const std::string& code, std::optional<Date> as_of) {
        const auto known = found_.find({code, as_of});
        if (known != found_.end()) return known->second;
        auto calendar =
            database_
                ? database_->read([&](Transaction& tx) { return rooms_.calendar(tx, code, as_of); })
                : deadlines::find_builtin_calendar(code, as_of);
        if (calendar) found_.emplace(std::pair(code, as_of), *calendar);
        return calendar;
    }

private:
    SystemClock clock_;
    std::unique_ptr<Database> database_;
    deadlines::Deadlines rooms_;
    std::map<std::pair<std::string, std::optional<Date>>, deadlines::Calendar> found_;
};

void answer_lines(std::istream& in, const deadlines::FindCalendar& find) {
    std::string line;
    for (bool is_first = true; std::getline(in, line); is_first = false) {
        if (is_first) drop_byte_order_mark(line);
        std::cout << deadlines::due_line(line, find) << '\n';
    }
    std::cout.flush();
}

Result<> answer_batch(const std::string& name, const deadlines::FindCalendar& find) {
    if (name == "-") {
        answer_lines(std::cin, find);
        return {};
    }
    auto file = opened(name);
    answer_lines(file, find);
    return {};
}

/// The options of one question are one line of `--batch`: the same words, the same refusals.
Result<deadlines::DueQuestion> question_of(const Asked& asked) {
    boost::json::object line;
    const auto put = [&](const char* key, const std::string& value) {
        if (!value.empty()) line[key] = value;
    };
    put("received", asked.received);
    put("term", asked.term);
    put("calendar", asked.calendar);
    put("as_of", asked.as_of);
    if (asked.clock_option->count() > 0) line["clock"] = asked.clock;
    if (!asked.events.empty()) {
        auto events = json::parse(text_bytes(asked.events, kModelBytesMax));
        if (!events || !events->is_array())
            return Error{Kind::invalid, "deadlines.bad_events", "events", {{"field", "events"}}};
        line["events"] = *std::move(events);
    }
    return deadlines::read_due_question(boost::json::serialize(line));
}

Result<> due(const Asked& asked, Common& common) {
    // A petition's times are not the asker's to say.
    const bool needs_term = asked.clock != code(deadlines::ClockKind::petition);
    if (asked.batch.empty() && asked.events.empty() &&
        (asked.received.empty() || (needs_term && asked.term.empty())))
        throw CLI::RequiredError(needs_term ? "--received, --term" : "--received");
    Calendars calendars(common);
    if (auto ready = calendars.ready(); !ready) return ready;
    const auto find = [&](const std::string& code, std::optional<Date> as_of) {
        return calendars.find(code, as_of);
    };
    if (!asked.batch.empty()) return answer_batch(asked.batch, find);

    const auto question = question_of(asked);
    const auto answer = question ? deadlines::answer(*question, find)
                                 : Result<deadlines::DueAnswer>(question.error());
    if (!answer && common.as_json) {
        std::cout << deadlines::refusal_json(answer.error()) << '\n';
        common.exit_code = kFaults;
        return {};
    }
    if (!answer) return answer.error();
    std::cout << (common.as_json ? deadlines::due_json(*question, *answer) + "\n"
                                 : deadlines::due_for_people(*question, *answer));
    return {};
}

}  // namespace

void add_due(CLI::App& app, Common& common) {
    auto asked = std::make_shared<Asked>();
    auto& command =
        add_command(app, common, "due", [asked, &common] { return due(*asked, common); });
    const auto option = [&](const char* name, std::string& place) {
        std::string key = "deadlines.option_" + std::string(name).substr(2);
        std::ranges::replace(key, '-', '_');
        return command.add_option(name, place, words_for_terminal(key));
    };
    auto* received = option("--received", asked->received);
    auto* term = option("--term", asked->term);
    option("--calendar", asked->calendar)->capture_default_str();
    option("--as-of", asked->as_of);
    auto* events = option("--events", asked->events);
    auto* clock = option("--clock", asked->clock);
    asked->clock_option = clock;
    option("--batch", asked->batch)
        ->excludes(received)
        ->excludes(term)
        ->excludes(events)
        ->excludes(clock);
}

}  // namespace motcua::app
