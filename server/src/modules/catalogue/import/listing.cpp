// SPDX-License-Identifier: Apache-2.0
#include "base/id.hpp"
#include "base/text.hpp"
#include "modules/catalogue/import/clean.hpp"
#include "modules/catalogue/import/shapes.hpp"

namespace motcua::catalogue::import {
namespace {

std::vector<std::string> split(Cleaner& clean, std::string_view cell, std::string_view part) {
    std::vector<std::string> texts;
    while (!cell.empty()) {
        const auto at = cell.find(';');
        auto text = clean.line(trimmed(cell.substr(0, at)), part);
        if (!text.empty()) texts.push_back(std::move(text));
        cell = at == std::string_view::npos ? std::string_view() : cell.substr(at + 1);
    }
    const auto before = texts.size();
    make_set(texts);
    if (texts.size() != before) clean.note("catalogue.repeated", part);
    return texts;
}

}  // namespace

Result<Record> read_listing(const std::map<std::string, std::string, std::less<>>& row) {
    const auto cell = [&](std::string_view name) -> std::string_view {
        const auto found = row.find(name);
        return found == row.end() ? std::string_view() : std::string_view(found->second);
    };
    Record record;
    Cleaner clean(record.notes);
    Listing listing;
    listing.code = clean.line(cell("code"), "code");
    listing.name = clean.line(cell("name"), "name");
    if (listing.code.empty() || listing.name.empty())
        return Error{Kind::invalid, "import.not_a_procedure",
                     listing.code.empty() ? "code" : "name"};
    listing.domains = split(clean, cell("domains"), "domains");
    listing.executing = split(clean, cell("executing_departments"), "executing_departments");
    listing.promulgator = clean.line(cell("promulgator"), "promulgator");
    listing.subjects = split(clean, cell("targets"), "targets");
    listing.state = clean.line(cell("state"), "state");
    listing.kind = kind_of(clean.line(cell("type"), "type"));
    if (parse_uuid(cell("uuid"))) listing.portal_id = cell("uuid");
    record.origin = {listing.portal_id, "listing", "", "", ""};
    record.what = std::move(listing);
    review(record);
    return record;
}

}  // namespace motcua::catalogue::import
