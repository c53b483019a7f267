// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/store/importer.hpp"

#include "base/text.hpp"
#include "modules/catalogue/sql.hpp"
#include "platform/storage/cached.hpp"

namespace motcua::catalogue::store {
namespace {

// A chunk stays far below 50 ms on a slow disk.
constexpr std::size_t kBatchMax = 64;
constexpr std::size_t kBatchBytesMax = 768 * 1024;
constexpr std::size_t kRecordsMax = 500'000;

}  // namespace

Importer::Importer(Database& database, const Actor& by, const Home& home)
    : database_(database), by_(by), home_(home) {}

void Importer::begin() {
    std::vector<Known> all;
    std::vector<std::string> offered;
    database_.read([&](Transaction& tx) {
        auto head = tx.query<std::int64_t>(sql::head_version);
        auto procedures = tx.query<Known>(sql::known_procedures);
        auto codes = tx.query<std::string>(sql::offered_codes, date_of(tx.now()));
        head_ = head.maybe().value_or(0);
        all = procedures.rows();
        offered = codes.rows();
    });
    for (auto& one : all) known_[one.code].push_back(std::move(one));
    offered_.insert(offered.begin(), offered.end());
}

void Importer::begin_file(std::string name) {
    file_ = std::move(name);
    sources_ += (sources_.empty() ? "" : " ") + file_;
    seen_.clear();
}

/// The procedure a record speaks of: the one of the same portal page, else the one of the same code
/// and maker that this file has not named yet under another page.
Known* Importer::match(const import::Record& record) {
    const auto found = known_.find(record.code());
    if (found == known_.end()) return nullptr;
    const auto& promulgator = std::visit(
        [](const auto& one) -> const std::string& { return one.promulgator; }, record.what);
    for (auto& known : found->second)
        if (!known.portal_id.empty() && known.portal_id == record.origin.portal_id) return &known;
    for (auto& known : found->second) {
        const bool other_page = !known.portal_id.empty() && !record.origin.portal_id.empty();
        if (other_page && seen_.contains({known.code, known.twin})) continue;
        if (promulgator.empty() || known.promulgator.empty() ||
            fold(promulgator) == fold(known.promulgator))
            return &known;
    }
    return nullptr;
}

Known& Importer::remember(Known known) {
    auto& bearing = known_[known.code];
    for (auto& one : bearing)
        if (one.twin == known.twin) return one = std::move(known);
    return bearing.emplace_back(std::move(known));
}

void Importer::take(import::Item item) {
    if (is_overtaken_) return;
    ImportedRecord said{item.code, item.line, Outcome::refused, {}};
    ++report_.read;
    if (!item.record) {
        said.notes.push_back({item.record.error().code, item.record.error().field});
    } else if (report_.records.size() >= kRecordsMax) {
        said.notes.push_back({"import.too_many_records", ""});
    } else {
        said.code = item.record->code();
        if (std::holds_alternative<Facts>(item.record->what))
            take_facts(std::move(*item.record), said);
        else
            take_listing(std::move(*item.record), said);
    }
    switch (said.outcome) {
        case Outcome::added:
            ++report_.added;
            break;
        case Outcome::changed:
            ++report_.changed;
            break;
        case Outcome::same:
            ++report_.same;
            break;
        case Outcome::refused:
            ++report_.refused;
            break;
        case Outcome::unclear:
            ++report_.unclear;
            break;
    }
    report_.records.push_back(std::move(said));
    if (batch_.size() >= kBatchMax || batch_bytes_ >= kBatchBytesMax) flush();
}

void Importer::take_facts(import::Record record, ImportedRecord& said) {
    const auto& facts = std::get<Facts>(record.what);
    Known* before = match(record);
    const bool twice =
        (before && (before->twin > 0 || seen_.contains({before->code, before->twin}))) ||
        (!before && known_.contains(facts.code));
    if (twice) record.notes.push_back({"catalogue.code_twice", "code"});
    const std::string digest = digest_of(facts);
    if (before &&
        (before->facts_digest == digest || (keeps_known_ && before->version_number > 0))) {
        said.outcome = Outcome::same;
        seen_.insert({before->code, before->twin});
        said.notes = std::move(record.notes);
        return;
    }
    if (before && offered_.contains(facts.code))
        record.notes.push_back({"catalogue.offered_changed", ""});
    Write one;
    one.is_new_procedure = !before;
    one.is_unclear = import::is_unclear(record.notes);
    said.notes = record.notes;
    said.outcome = one.is_unclear ? Outcome::unclear : before ? Outcome::changed : Outcome::added;
    if (before) {
        // One record of a procedure to a chunk: the second builds on the first.
        if (pending_.contains({before->code, before->twin})) flush();
        one.known = *match(record);
        if (!record.origin.portal_id.empty()) one.known.portal_id = record.origin.portal_id;
        if (!facts.promulgator.empty()) one.known.promulgator = facts.promulgator;
    } else {
        one.known.code = facts.code;
        one.known.twin = static_cast<std::int64_t>(known_[facts.code].size());
        one.known.portal_id = record.origin.portal_id;
        one.known.promulgator = facts.promulgator;
    }
    ++one.known.version_number;
    one.known.facts_digest = digest;
    if (record.origin.source.empty()) record.origin.source = file_;
    seen_.insert({one.known.code, one.known.twin});
    pending_.insert({one.known.code, one.known.twin});
    remember(one.known);
    for (const auto& step : facts.steps) batch_bytes_ += step.text.size();
    batch_bytes_ += 4096;
    one.record = std::move(record);
    batch_.push_back(std::move(one));
}

void Importer::take_listing(import::Record record, ImportedRecord& said) {
    const auto& listing = std::get<Listing>(record.what);
    Known* before = match(record);
    const bool twice =
        (before && (before->twin > 0 || seen_.contains({before->code, before->twin}))) ||
        (!before && known_.contains(listing.code));
    if (twice) record.notes.push_back({"catalogue.code_twice", "code"});
    const std::string digest = digest_of(listing);
    said.notes = record.notes;
    if (before && before->listing_digest == digest) {
        said.outcome = Outcome::same;
        seen_.insert({before->code, before->twin});
        return;
    }
    Write one;
    one.is_new_procedure = !before;
    one.is_unclear = import::is_unclear(record.notes);
    said.outcome = one.is_unclear ? Outcome::unclear : before ? Outcome::changed : Outcome::added;
    if (before) {
        if (pending_.contains({before->code, before->twin})) flush();
        one.known = *match(record);
        if (!listing.portal_id.empty()) one.known.portal_id = listing.portal_id;
    } else {
        one.known.code = listing.code;
        one.known.twin = static_cast<std::int64_t>(known_[listing.code].size());
        one.known.portal_id = listing.portal_id;
    }
    if (one.known.promulgator.empty()) one.known.promulgator = listing.promulgator;
    one.known.listing_digest = digest;
    seen_.insert({one.known.code, one.known.twin});
    pending_.insert({one.known.code, one.known.twin});
    remember(one.known);
    batch_bytes_ += 1024;
    one.record = std::move(record);
    batch_.push_back(std::move(one));
}

void Importer::flush() {
    pending_.clear();
    batch_bytes_ = 0;
    if (batch_.empty() || is_overtaken_) return;
    const bool written = database_
                             .write([&](Transaction& tx) -> Result<> {
                                 if (write(tx, batch_)) return {};
                                 return Error{Kind::stale, "import.running"};
                             })
                             .has_value();
    if (written) {
        ++head_;
        has_written_ = true;
        for (const auto& one : batch_) remember(one.known);
    } else {
        is_overtaken_ = true;
    }
    batch_.clear();
}

}  // namespace motcua::catalogue::store
