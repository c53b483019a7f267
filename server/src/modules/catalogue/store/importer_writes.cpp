// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/catalogue/search/document.hpp"
#include "modules/catalogue/sql.hpp"
#include "modules/catalogue/store/importer.hpp"
#include "platform/audit/audit.hpp"
#include "platform/storage/cached.hpp"

namespace motcua::catalogue::store {
namespace {

constexpr std::size_t kReportedMax = 20'000;

bool has(const std::vector<Level>& levels, Level level) {
    return std::find(levels.begin(), levels.end(), level) != levels.end();
}

std::string first_of(const std::vector<std::string>& texts) {
    return texts.empty() ? std::string() : texts.front();
}

}  // namespace

bool Importer::write(Transaction& tx, std::vector<Write>& batch) const {
    if (tx.exec(sql::raise_head, head_).count() == 0) return false;
    for (auto& one : batch) {
        // A retry makes the identifiers anew; those of known procedures stay.
        if (one.is_new_procedure) one.known.id = tx.make_id<ProcedureId>();
        if (std::holds_alternative<Facts>(one.record.what))
            write_facts(tx, one);
        else
            write_listing(tx, one);
    }
    bump_version(tx, "catalogue");
    return true;
}

void Importer::write_facts(Transaction& tx, Write& one) const {
    const auto& facts = std::get<Facts>(one.record.what);
    const auto& known = one.known;
    const auto& origin = one.record.origin;
    one.made_version = tx.make_id<VersionId>();
    const std::string search = json::write(search::document_of(facts));
    const std::string order = vietnamese_sort_key(facts.name);
    const std::string domain = first_of(facts.domains);
    const Scope scope = home_.scope_of(known.promulgator);
    const bool ministry = has(facts.levels, Level::ministry);
    const bool province = has(facts.levels, Level::province);
    const bool commune = has(facts.levels, Level::commune);
    const bool other = has(facts.levels, Level::other);
    if (one.is_new_procedure)
        tx.exec(sql::insert_procedure, known.id, known.code, known.twin, known.portal_id,
                facts.name, order, domain, known.promulgator, scope, facts.kind, "", ministry,
                province, commune, other, one.made_version, known.version_number, one.is_unclear,
                known.facts_digest, known.listing_digest, search, tx.now());
    else
        tx.exec(sql::update_facts, known.id, known.portal_id, facts.name, order, domain,
                known.promulgator, scope, facts.kind, ministry, province, commune, other,
                one.made_version, known.version_number, one.is_unclear, known.facts_digest, search,
                tx.now());
    tx.exec(sql::insert_version, one.made_version, known.id, known.version_number,
            known.facts_digest, origin.quality, origin.source, origin.as_of, origin.decision_on,
            one.is_unclear, json::write(one.record.notes), json::write(facts), tx.now());
}

void Importer::write_listing(Transaction& tx, Write& one) const {
    const auto& listing = std::get<Listing>(one.record.what);
    const auto& known = one.known;
    const std::string search = json::write(search::document_of(listing));
    const std::string order = vietnamese_sort_key(listing.name);
    const std::string domain = first_of(listing.domains);
    const Scope scope = home_.scope_of(known.promulgator);
    if (one.is_new_procedure) {
        tx.exec(sql::insert_procedure, known.id, known.code, known.twin, known.portal_id,
                listing.name, order, domain, known.promulgator, scope, listing.kind, listing.state,
                false, false, false, false, VersionId{}, std::int64_t{0}, one.is_unclear, "",
                known.listing_digest, search, tx.now());
        return;
    }
    tx.exec(sql::update_listing, known.id, known.portal_id, listing.kind, listing.state,
            listing.promulgator, scope, known.listing_digest, tx.now());
    tx.exec(sql::update_listed_only, known.id, listing.name, order, domain, search, one.is_unclear);
}

Result<ImportReport> Importer::finish() {
    flush();
    if (is_overtaken_) return Error{Kind::stale, "import.running"};
    if (!has_written_) return std::move(report_);
    std::vector<ImportedRecord> reported;
    for (const bool is_doubtful : {true, false})
        for (const auto& record : report_.records) {
            if (reported.size() == kReportedMax) break;
            const bool needs_a_person =
                record.outcome == Outcome::refused || record.outcome == Outcome::unclear;
            if (record.outcome != Outcome::same && needs_a_person == is_doubtful)
                reported.push_back(record);
        }
    const std::string records = json_of(reported);
    const std::string detail =
        fmt::format(R"({{"read":{},"new":{},"changed":{},"unclear":{}}})", report_.read,
                    report_.added, report_.changed, report_.unclear);
    database_.write([&](Transaction& tx) {
        const auto id = tx.make_id<ImportId>();
        tx.exec(sql::insert_import, id, tx.now(), sources_, report_.read, report_.added,
                report_.changed, report_.same, report_.refused, report_.unclear, records);
        audit::append(
            tx, {audit::Kind::change, by_, "catalogue.import", {id.text()}, "", Json{detail}});
    });
    return std::move(report_);
}

}  // namespace motcua::catalogue::store
