// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "platform/http/paging.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct Imports {
    std::vector<catalogue::ImportRow> items;
};
BOOST_DESCRIBE_STRUCT(Imports, (), (items))

struct ImportLinesAsked {
    std::optional<catalogue::Outcome> outcome;
    std::optional<std::int64_t> limit;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(ImportLinesAsked, (), (outcome, limit, after))

/// The lines of an import are kept as one text in their order: a page begins at a line's place.
struct LineAt {
    std::int64_t at = 0;
};
BOOST_DESCRIBE_STRUCT(LineAt, (), (at))

Result<Listed<catalogue::ImportedRecord>> page_of_lines(
    std::vector<catalogue::ImportedRecord> lines, const ImportLinesAsked& ask) {
    constexpr std::int64_t kUsual = 50;
    constexpr std::int64_t kMost = 200;
    const auto after = read_cursor<LineAt>(ask.after);
    if (!after) return after.error();
    if (ask.outcome)
        std::erase_if(lines, [&](const auto& line) { return line.outcome != *ask.outcome; });
    Listed<catalogue::ImportedRecord> page;
    page.total = std::ssize(lines);
    const auto from = std::clamp<std::int64_t>(*after ? (*after)->at : 0, 0, page.total);
    const auto size = std::clamp<std::int64_t>(ask.limit.value_or(kUsual), 1, kMost);
    const auto until = std::min(from + size, page.total);
    page.items.assign(std::make_move_iterator(lines.begin() + from),
                      std::make_move_iterator(lines.begin() + until));
    if (until < page.total) page.next = cursor(LineAt{until});
    return page;
}

}  // namespace

Routes admin_import_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/imports", May::administer_catalogue, "The last imports.",
                         [&m](Transaction& tx, const Call&) -> Result<Imports> {
                             constexpr std::int64_t kShown = 50;
                             return Imports{m.catalogue.imports(tx, kShown)};
                         }),
        reads<Verb::get>(
            "/api/admin/imports/{import:id}/lines", May::administer_catalogue,
            "What became of an import's records, those a person should look at first.",
            [&m](Transaction& tx, const Call& call,
                 const ImportLinesAsked& ask) -> Result<Listed<catalogue::ImportedRecord>> {
                auto lines = m.catalogue.import_records(tx, call.id<catalogue::ImportId>("import"));
                if (!lines) return lines.error();
                return page_of_lines(std::move(*lines), ask);
            }),
    };
}

}  // namespace motcua::api
