// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include "base/text.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/queries/searching.hpp"
#include "modules/catalogue/sql.hpp"
#include "modules/catalogue/store/rows.hpp"

namespace motcua::catalogue {
namespace {

Error unknown(std::string_view code) {
    return {Kind::not_found, "catalogue.procedure_unknown", "code", {{"code", std::string(code)}}};
}

std::vector<PaperGroup> groups_of(const Facts& facts) {
    std::vector<PaperGroup> groups;
    for (const auto& paper : facts.components) {
        auto at = std::find_if(groups.begin(), groups.end(),
                               [&](const auto& group) { return group.name == paper.group; });
        if (at == groups.end()) {
            groups.push_back(
                {paper.group, fold(paper.group).find("luu y") != std::string::npos, {}});
            at = groups.end() - 1;
        }
        at->papers.push_back(paper);
    }
    return groups;
}

}  // namespace

Catalogue::Catalogue(const KnowsProcesses& processes)
    : processes_(processes), searching_(std::make_unique<Searching>()) {}
Catalogue::~Catalogue() = default;

Result<VersionView> Catalogue::newest(Transaction& tx, std::string_view code) {
    const auto procedure = store::procedure_of(tx, code);
    if (!procedure) return unknown(code);
    if (procedure->version_number == 0)
        return Error{
            Kind::wrong_state, "catalogue.details_missing", "code", {{"code", procedure->code}}};
    return version(tx, procedure->version_id);
}

Result<VersionView> Catalogue::version(Transaction& tx, VersionId id) {
    const auto line = tx.query<store::VersionLine>(sql::version, id).maybe();
    if (!line) return Error{Kind::not_found, "catalogue.version_unknown"};
    return store::view_of(*line);
}

Result<std::vector<VersionView>> Catalogue::versions(Transaction& tx, std::string_view code) {
    const auto procedure = store::procedure_of(tx, code);
    if (!procedure) return unknown(code);
    std::vector<VersionView> views;
    for (const auto& line : tx.query<store::VersionLine>(sql::versions_of, procedure->id).rows())
        views.push_back(store::view_of(line));
    return views;
}

Result<ProcedurePage> Catalogue::page(Transaction& tx, std::string_view code, Date on) {
    const auto procedure = store::procedure_of(tx, code);
    if (!procedure) return unknown(code);
    ProcedurePage page;
    page.offers =
        store::offers_of(tx, tx.query<store::OfferLine>(sql::offers_of, procedure->id, on).rows());
    page.row = store::row_of(*procedure, !page.offers.empty());
    if (procedure->version_number > 0) {
        auto view = version(tx, procedure->version_id);
        ensure(view.has_value());
        page.groups = groups_of(view->facts);
        page.version = std::move(*view);
    }
    return page;
}

std::vector<ProcedureRow> Catalogue::of_domain(Transaction& tx, std::string_view domain, Date on,
                                               std::int64_t at_most) {
    auto lines = tx.query<store::ProcedureLine>(sql::procedures_of_domain, domain, at_most);
    auto codes = tx.query<std::string>(sql::offered_codes, on);
    std::vector<ProcedureRow> rows;
    const auto all = lines.rows();
    const auto list = codes.rows();
    const std::set<std::string> offered(list.begin(), list.end());
    for (const auto& line : all)
        rows.push_back(store::row_of(line, line.twin == 0 && offered.contains(line.code)));
    return rows;
}

std::vector<DomainCount> Catalogue::domains(Transaction& tx) {
    auto all = tx.query<DomainCount>(sql::domains).rows();
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return vietnamese_sort_key(a.domain) < vietnamese_sort_key(b.domain);
    });
    return all;
}

void Catalogue::warm_search(Transaction& tx) {
    searching_->cached.get(tx);
}

std::vector<SearchHit> Catalogue::search(Transaction& tx, std::string_view question,
                                         std::size_t at_most) {
    const auto searchable = searching_->cached.get(tx);
    std::vector<SearchHit> hits;
    for (auto& found : searchable->index->find(question, at_most)) {
        const auto standing = searchable->standing.find(found.code);
        const std::string reason =
            standing == searchable->standing.end() ? "" : standing->second.reason;
        hits.push_back({std::move(found.code), std::move(found.name), found.score,
                        std::move(found.why), reason.empty(), reason});
    }
    return hits;
}

Result<Checklist> Catalogue::checklist(Transaction& tx, VersionId id) {
    auto view = version(tx, id);
    if (!view) return view.error();
    Checklist list;
    list.code = view->facts.code;
    list.name = view->facts.name;
    list.version = view->version;
    list.version_number = view->number;
    list.groups = groups_of(view->facts);
    list.cases = std::move(view->facts.cases);
    list.results = std::move(view->facts.results);
    list.requirements = std::move(view->facts.requirements);
    return list;
}

}  // namespace motcua::catalogue
