// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/house.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

struct Asked {
    std::string question;
    std::string batch;
    std::size_t limit = 10;
};

/// What the command line answers of a hit; the API tells more.
struct Answered {
    std::string code;
    std::string name;
    double score = 0;
};
BOOST_DESCRIBE_STRUCT(Answered, (), (code, name, score))

struct Answer {
    std::vector<Answered> results;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (results))

Answer answer(Database& database, catalogue::Catalogue& rooms, const std::string& question,
              std::size_t limit) {
    auto hits = database.read([&](Transaction& tx) { return rooms.search(tx, question, limit); });
    Answer made;
    for (auto& hit : hits)
        made.results.push_back({std::move(hit.code), std::move(hit.name), hit.score});
    return made;
}

void print(const Answer& found) {
    for (const auto& hit : found.results)
        std::cout << fmt::format("{:8.2f}  {}  {}\n", hit.score, hit.code, hit.name);
}

Result<> search(const Asked& asked, Common& common) {
    if (asked.question.empty() == asked.batch.empty())
        throw CLI::RequiredError("question, --batch");
    SystemClock clock;
    const auto database = open_database(common.database_options(), clock);
    if (auto ready = storage::expect_migrated(*database); !ready) return ready;
    process::Processes processes;
    const PublishedProcesses published(processes);
    catalogue::Catalogue rooms(published);
    if (asked.batch.empty()) {
        const auto found = answer(*database, rooms, asked.question, asked.limit);
        if (common.as_json)
            std::cout << json::write(found) << '\n';
        else
            print(found);
        return {};
    }
    std::ifstream file;
    if (asked.batch != "-") {
        file.open(asked.batch);
        if (!file)
            return Error{Kind::not_found,
                         "import.no_such_file",
                         "",
                         {{"file", std::filesystem::path(asked.batch).filename()}}};
    }
    std::istream& in = asked.batch == "-" ? std::cin : file;
    for (std::string line; std::getline(in, line);)
        std::cout << json::write(answer(*database, rooms, line, asked.limit)) << '\n';
    return {};
}

}  // namespace

void add_search(CLI::App& app, Common& common) {
    auto asked = std::make_shared<Asked>();
    auto& command = add_command(app, common, "search", "catalogue.help_search",
                                [asked, &common] { return search(*asked, common); });
    command.add_option("question", asked->question,
                       words_for_terminal("catalogue.option_question"));
    command.add_option("--batch", asked->batch, words_for_terminal("catalogue.option_batch"));
    command.add_option("--limit", asked->limit, words_for_terminal("catalogue.option_limit"))
        ->check(CLI::Range(std::size_t{1}, std::size_t{100}))
        ->capture_default_str();
}

}  // namespace motcua::app
