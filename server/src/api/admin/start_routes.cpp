// SPDX-License-Identifier: Apache-2.0
#include "api/admin/process_views.hpp"
#include "api/api.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "platform/http/paging.hpp"

/// Internal work that a timer, message or signal begins (decision 0220), and what came of it.
namespace motcua::api {
using namespace http;
namespace {

using dossiers::OccurrenceId;
constexpr std::int64_t kUsual = 50, kMost = 200;

struct StartsAsked {
    std::optional<std::string> process;
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(StartsAsked, (), (process, after, limit))

struct AfterStart {
    std::string code;
    std::string element;
};
BOOST_DESCRIBE_STRUCT(AfterStart, (), (code, element))

struct OccurrencesAsked {
    std::optional<std::string> process;
    std::optional<AgencyId> agency_id;
    std::optional<bool> refused;  ///< only what began nothing, for a reason
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(OccurrencesAsked, (), (process, agency_id, refused, after, limit))

struct AfterOccurrence {
    OccurrenceId occurrence;
    std::optional<AgencyId> agency;
};
BOOST_DESCRIBE_STRUCT(AfterOccurrence, (), (occurrence, agency))

/// `text` is why none began; both empty where it began.
struct Occurrence {
    OccurrenceId occurrence;
    std::string process_code;
    std::int64_t version = 0;
    std::string element;
    std::string element_name;
    process::Trigger trigger = process::Trigger::none;
    Instant at{};
    std::string name;
    std::string correlation;
    std::string from;
    bool is_over = false;
    std::optional<AgencyId> agency_id;
    std::string agency_name;
    std::string dossier_code;
    std::string code;
    std::map<std::string, std::string> params;
    BothTexts text;
};
BOOST_DESCRIBE_STRUCT(Occurrence, (),
                      (occurrence, process_code, version, element, element_name, trigger, at, name,
                       correlation, from, is_over, agency_id, agency_name, dossier_code, code,
                       params, text))

Occurrence view_of(const dossiers::OccurrenceLine& line) {
    const auto text = line.refusal.empty() ? BothTexts{} : said(line.refusal, line.params);
    return {line.occurrence,
            line.process_code,
            line.version,
            line.element,
            line.element_name,
            line.trigger,
            line.at,
            line.name,
            line.correlation,
            line.from,
            line.is_over,
            line.agency_id,
            line.agency_name,
            line.dossier_code,
            line.refusal,
            line.params,
            text};
}

std::int64_t most(const std::optional<std::int64_t>& limit) {
    return std::clamp<std::int64_t>(limit.value_or(kUsual), 1, kMost);
}

Result<Page<dossiers::StartLine>> starts(Modules& m, Transaction& tx, const Call& call,
                                         const StartsAsked& ask) {
    const auto after = read_cursor<AfterStart>(ask.after);
    if (!after) return after.error();
    const AfterStart last = (*after).value_or(AfterStart{});
    auto rows = dossiers::list_starts(
        m.dossiers.rooms(), tx, call.actor,
        {ask.process.value_or(""), last.code, last.element, most(ask.limit) + 1});
    if (!rows) return rows.error();
    return page_of(*std::move(rows), static_cast<std::size_t>(most(ask.limit)),
                   [](const auto& row) { return AfterStart{row.process_code, row.element}; });
}

Result<Page<Occurrence>> occurrences(Modules& m, Transaction& tx, const Call& call,
                                     const OccurrencesAsked& ask) {
    const auto after = read_cursor<AfterOccurrence>(ask.after);
    if (!after) return after.error();
    dossiers::OccurrenceFilter filter{
        ask.process.value_or(""), ask.agency_id, ask.refused.value_or(false), {}, {},
        most(ask.limit) + 1};
    if (*after) {
        filter.before = (*after)->occurrence;
        filter.after = (*after)->agency;
    }
    const auto rows = dossiers::list_occurrences(m.dossiers.rooms(), tx, call.actor, filter);
    if (!rows) return rows.error();
    std::vector<Occurrence> lines;
    for (const auto& row : *rows) lines.push_back(view_of(row));
    return page_of(std::move(lines), static_cast<std::size_t>(most(ask.limit)),
                   [](const auto& row) { return AfterOccurrence{row.occurrence, row.agency_id}; });
}

}  // namespace

Routes admin_start_routes(Modules& m) {
    constexpr auto kMay = kAdministerProcesses;
    return {
        reads<Verb::get>("/api/admin/starts", kMay,
                         "The timers, messages and signals by which processes in force begin by "
                         "themselves: when next, how it went last.",
                         [&m](Transaction& tx, const Call& call,
                              const StartsAsked& ask) -> Result<Page<dossiers::StartLine>> {
                             return starts(m, tx, call, ask);
                         }),
        reads<Verb::get>("/api/admin/occurrences", kMay,
                         "Timers, messages and signals that came, and what began by them in each "
                         "agency, the newest first.",
                         [&m](Transaction& tx, const Call& call, const OccurrencesAsked& ask)
                             -> Result<Page<Occurrence>> { return occurrences(m, tx, call, ask); }),
        writes<Verb::post>(
            "/api/admin/occurrences/{occurrence:id}/{agency:id}/retry", kMay,
            "Begin in an agency what could not begin there, once.",
            [&m](Transaction& tx, const Call& call) -> Result<dossiers::BegunInternalWork> {
                return dossiers::retry_start(m.dossiers.rooms(), tx, call.actor,
                                             call.id<OccurrenceId>("occurrence"),
                                             call.id<AgencyId>("agency"));
            }),
    };
}

}  // namespace motcua::api
