// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "modules/catalogue/import/clean.hpp"
#include "modules/catalogue/import/shapes.hpp"

namespace motcua::catalogue::import {
namespace {

using boost::json::object;

StatedTerm term_of(const object& from) {
    StatedTerm term{quantity(from.if_contains("time_qty")), ""};
    if (const auto* unit = from.if_contains("time_unit"); unit && unit->is_string()) {
        const std::string_view word = unit->get_string();
        for (const std::string_view known : {"working_day", "working_hour", "day", "hour", "month"})
            if (word == known) term.unit = word;
    }
    return term;
}

StatedFee fee_of(Cleaner& clean, const object& from) {
    StatedFee fee;
    const std::string type = clean.line(from, "type", "methods");
    fee.kind = type == "FEE"           ? "fee"
               : type == "SERVICE_FEE" ? "service_fee"
               : type == "PRICE_LEVEL" ? "price_level"
                                       : "";
    const auto* value = from.if_contains("value");
    if (value && value->is_number()) fee.value = count_at(from, "value");
    fee.currency = clean.line(from, "currency", "methods");
    if (fee.currency.empty()) fee.currency = "VND";
    fee.text = clean.paragraph(from, "text", "methods");
    return fee;
}

Method method_of(Cleaner& clean, const object& from) {
    Method method;
    const std::string channel = clean.line(from, "channel", "methods");
    method.channel = channel == "ONLINE"   ? Channel::online
                     : channel == "POSTAL" ? Channel::postal
                                           : Channel::direct;
    method.term = term_of(from);
    method.time_text = clean.line(from, "time_text", "methods");
    method.text = clean.paragraph(from, "text", "methods");
    method.is_glued = is_true(from, "suspect");
    for (const auto& fee : array_at(from, "fees"))
        if (fee.is_object()) method.fees.push_back(fee_of(clean, fee.get_object()));
    return method;
}

Component component_of(Cleaner& clean, const object& from) {
    Component paper;
    paper.group = clean.line(from, "group", "components");
    paper.name = clean.line(from, "name", "components");
    paper.code = clean.line(from, "code", "components");
    paper.originals = count_at(from, "original");
    paper.copies = count_at(from, "copy");
    for (const auto& file : array_at(from, "files"))
        if (file.is_string())
            paper.files.push_back(clean.line(std::string_view(file.get_string()), "components"));
    paper.is_form = is_true(from, "form") || !paper.files.empty();
    return paper;
}

void read_parts(Cleaner& clean, const object& line, Facts& facts) {
    const auto each = [&](std::string_view key, const auto& use) {
        for (const auto& part : array_at(line, key))
            if (part.is_object()) use(part.get_object());
    };
    each("methods", [&](const object& o) { facts.methods.push_back(method_of(clean, o)); });
    each("cases", [&](const object& o) {
        facts.cases.push_back(
            {clean.line(o, "code", "cases"), clean.line(o, "name", "cases"), term_of(o)});
    });
    each("components",
         [&](const object& o) { facts.components.push_back(component_of(clean, o)); });
    each("legal", [&](const object& o) {
        facts.legal.push_back({clean.line(o, "no", "legal"), clean.line(o, "name", "legal")});
    });
    each("results", [&](const object& o) {
        facts.results.push_back(
            {clean.line(o, "code", "results"), clean.line(o, "name", "results")});
    });
    each("steps", [&](const object& o) {
        facts.steps.push_back(
            {clean.line(o, "name", "steps"), clean.paragraph(o, "text", "steps")});
    });
}

}  // namespace

Result<Record> read_normalised(const object& line) {
    Record record;
    Cleaner clean(record.notes);
    Facts facts;
    facts.code = clean.line(line, "code", "code");
    facts.name = clean.line(line, "name", "name");
    if (facts.code.empty() || facts.name.empty())
        return Error{Kind::invalid, "import.not_a_procedure", facts.code.empty() ? "code" : "name"};
    facts.domains = clean.set(line.if_contains("domain"), "domain");
    facts.domain_codes = clean.set(line.if_contains("domain_code"), "domain_code");
    facts.promulgator = clean.line(line, "promulgator", "promulgator");
    facts.decision_no = clean.line(line, "decision_no", "decision_no");
    for (const auto& word : clean.set(line.if_contains("levels"), "levels"))
        if (const auto level = level_of(word)) facts.levels.push_back(*level);
    std::sort(facts.levels.begin(), facts.levels.end());
    facts.kind = kind_of(clean.line(line, "type", "type"));
    facts.subjects = clean.set(line.if_contains("subjects"), "subjects");
    facts.executing = clean.set(line.if_contains("executing"), "executing");
    read_parts(clean, line, facts);
    facts.requirements = clean.paragraph(line, "requirements", "requirements");
    for (const std::string_view key : {"methods_raw", "components_raw", "legal_raw"}) {
        const std::string text = clean.paragraph(line, key, key);
        if (!text.empty()) facts.unparsed += fmt::format("{}: {}\n", key, text);
    }
    record.origin.portal_id = portal_id_of(clean.line(line, "url", "url"));
    record.origin.quality = clean.line(line, "quality", "quality");
    record.origin.source = clean.line(line, "source", "source");
    record.origin.as_of = clean.line(line, line.contains("as_of") ? "as_of" : "updated", "updated");
    record.origin.decision_on = clean.line(line, "decision_date", "decision_date");
    record.what = std::move(facts);
    review(record);
    return record;
}

}  // namespace motcua::catalogue::import
