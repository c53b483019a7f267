// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iostream>
#include <sstream>

#include "app/commands/commands.hpp"
#include "app/house.hpp"

namespace motcua::app {
namespace {

struct Asked {
    std::filesystem::path file;
    bool dry_run = false;
    bool first_takes_the_rest = false;
    std::string decision;
    std::string decided_by;
    std::string decided_on;
    std::string effective_on;
    int from_month = 0;
    int until_month = 0;
    std::string units_of;
};

struct Recorded {
    std::string reorganisation;  ///< empty after a dry run
    dossiers::ReorganisationPreview touched;
};
BOOST_DESCRIBE_STRUCT(Recorded, (), (reorganisation, touched))

Result<std::string> text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return Error{Kind::not_found, "import.no_such_file", "file", {{"file", file.string()}}};
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

Result<Date> day_of(const std::string& text, std::string_view field) {
    const auto found = parse_date(text);
    if (!found) return Error{Kind::invalid, "organisation.bad_period", std::string(field)};
    return *found;
}

/// A plan as JSON, or the list of a reform as CSV with the decision beside it.
Result<organisation::Reorganise> plan_in(House& house, Transaction& tx, const Asked& asked,
                                         const std::string& text) {
    if (asked.file.extension() != ".csv") return json::read<organisation::Reorganise>(text);
    organisation::Reorganise plan;
    plan.decision = asked.decision;
    plan.decided_by = asked.decided_by;
    const auto effective = day_of(asked.effective_on, "effective_on");
    if (!effective) return effective.error();
    plan.effective_on = *effective;
    plan.decided_on = *effective;
    if (!asked.decided_on.empty()) {
        const auto decided = day_of(asked.decided_on, "decided_on");
        if (!decided) return decided.error();
        plan.decided_on = *decided;
    }
    const auto split = asked.first_takes_the_rest ? organisation::SplitRest::first
                                                  : organisation::SplitRest::refuse;
    auto changes =
        organisation::read_reform(tx, house.organisation, Actor::system("reform"),
                                  {text, split, plan.effective_on - days(1)}, plan.effective_on);
    if (!changes) return changes.error();
    plan.changes = *std::move(changes);
    return plan;
}

/// Takes a dry run back.
struct DryRun {
    dossiers::ReorganisationPreview touched;
};

Result<Recorded> record(House& house, const Asked& asked, const std::string& text) {
    const Actor by = Actor::system("reorganise");
    try {
        return house.database->write([&](Transaction& tx) -> Result<Recorded> {
            const auto plan = plan_in(house, tx, asked, text);
            if (!plan) return plan.error();
            auto touched = dossiers::preview_reorganisation(house.dossiers.rooms(), tx, by, *plan);
            if (!touched) return touched.error();
            // What a list founds on the way is history of its own: a dry run leaves none of it.
            if (asked.dry_run) throw DryRun{*std::move(touched)};
            const auto id = dossiers::reorganise(house.dossiers.rooms(), tx, by, *plan);
            if (!id) return id.error();
            return Recorded{id->text(), *std::move(touched)};
        });
    } catch (const DryRun& dry) {
        return Recorded{"", dry.touched};
    }
}

void print(const Recorded& done, bool dry_run) {
    const auto& seen = done.touched;
    std::cout << words_for_terminal(dry_run ? "app.would_reorganise" : "app.reorganised",
                                    {{"day", iso(seen.effective_on)},
                                     {"rules", std::to_string(seen.agencies.size())},
                                     {"units", std::to_string(seen.units.size())},
                                     {"posts", std::to_string(seen.posts.size())},
                                     {"offers", std::to_string(seen.offers.size())},
                                     {"dossiers", std::to_string(seen.dossiers_total)}})
              << '\n';
    for (const auto& move : seen.dossiers)
        std::cout << fmt::format("  {} -> {}: {}\n", move.before_name, move.after_name,
                                 move.dossiers);
}

Result<> succeed(const Asked& asked, Common& common) {
    House house(common);
    const auto text = text_of(asked.file);
    if (!text) return text.error();
    const auto done = record(house, asked, *text);
    if (!done) return done.error();
    if (common.as_json)
        std::cout << json::write(*done) << '\n';
    else
        print(*done, asked.dry_run);
    return {};
}

Result<> statistics(const Asked& asked, Common& common) {
    House house(common);
    const auto on = day_of(asked.units_of, "units_of");
    if (!on) return on.error();
    const auto lines = house.database->read([&](Transaction& tx) {
        return dossiers::unit_statistics(house.dossiers.rooms(), tx, asked.from_month,
                                         asked.until_month, *on);
    });
    if (common.as_json) {
        std::cout << json::write(lines) << '\n';
        return {};
    }
    for (const auto& line : lines)
        std::cout << fmt::format("{:<24} {:>9} {:>9} {:>9}  {}, {}\n", line.unit_code,
                                 line.received, line.finished, line.late, line.unit_name,
                                 line.agency_name);
    return {};
}

}  // namespace

void add_organisation(CLI::App& app, Common& common) {
    auto asked = std::make_shared<Asked>();
    CLI::App& group = *app.add_subcommand("organisation", words_for_terminal("app.organisation"));
    group.require_subcommand(1);
    auto& plan = add_command(group, common, "succeed", "app.organisation_succeed",
                             [asked, &common] { return succeed(*asked, common); });
    plan.add_option("file", asked->file, words_for_terminal("app.option_plan"))->required();
    plan.add_flag("--dry-run", asked->dry_run, words_for_terminal("app.option_dry_run"));
    plan.add_flag("--first-takes-the-rest", asked->first_takes_the_rest,
                  words_for_terminal("app.option_first_takes_the_rest"));
    plan.add_option("--decision", asked->decision, words_for_terminal("app.option_plan_decision"));
    plan.add_option("--decided-by", asked->decided_by, words_for_terminal("app.option_decided_by"));
    plan.add_option("--decided-on", asked->decided_on, words_for_terminal("app.option_decided_on"));
    plan.add_option("--effective-on", asked->effective_on,
                    words_for_terminal("app.option_effective_on"));
    auto& counts = add_command(group, common, "statistics", "app.organisation_statistics",
                               [asked, &common] { return statistics(*asked, common); });
    counts.add_option("--from-month", asked->from_month, words_for_terminal("app.option_month"))
        ->required();
    counts.add_option("--until-month", asked->until_month, words_for_terminal("app.option_month"))
        ->required();
    counts.add_option("--units-of", asked->units_of, words_for_terminal("app.option_units_of"))
        ->required();
}

}  // namespace motcua::app
