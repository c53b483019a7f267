// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import/clean.hpp"
#include "modules/catalogue/import/shapes.hpp"

namespace motcua::catalogue::import {
namespace {

using boost::json::object;

/// The portal names currencies by identifiers of its own; an absent one is đồng.
constexpr std::string_view kDongId = "019b3fb2-b5b8-70ac-85e2-9409ec1eaffa";
constexpr std::string_view kDollarId = "019b3fb2-dee2-76ab-aa53-22d4d903a2bb";

std::string unit_of(const object& from, std::string_view key) {
    const auto* unit = from.if_contains(key);
    if (!unit || !unit->is_string()) return "";
    const std::string_view word = unit->get_string();
    if (word == "WORKING_DAY") return "working_day";
    if (word == "DAY") return "day";
    if (word == "HOUR") return "hour";
    if (word == "MONTH") return "month";
    return "";
}

/// Epoch milliseconds as the day it is in Viet Nam.
std::string day_at(const object& from, std::string_view key) {
    const auto* value = from.if_contains(key);
    if (!value || !value->is_int64() || value->get_int64() <= 0) return "";
    const std::int64_t ms = value->get_int64();
    if (ms > 32'503'680'000'000) return "";
    return iso(date_of(Instant(microseconds(ms * 1000))));
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
    const std::string currency = clean.line(from, "currencyId", "methods");
    fee.currency = currency.empty() || currency == kDongId ? "VND"
                   : currency == kDollarId                 ? "USD"
                                                           : currency;
    fee.text = clean.paragraph(from, "description", "methods");
    return fee;
}

Method method_of(Cleaner& clean, const object& from) {
    Method method;
    const std::string channel = clean.line(from, "submissionMethod", "methods");
    method.channel = channel == "ONLINE"   ? Channel::online
                     : channel == "POSTAL" ? Channel::postal
                                           : Channel::direct;
    method.term = {quantity(from.if_contains("processingTime")),
                   unit_of(from, "processingTimeUnit")};
    if (method.term.amount.empty())
        method.time_text = clean.line(from, "processingTime", "methods");
    method.text = clean.paragraph(from, "description", "methods");
    for (const auto& fee : array_at(from, "fees"))
        if (fee.is_object()) method.fees.push_back(fee_of(clean, fee.get_object()));
    return method;
}

Component component_of(Cleaner& clean, const std::string& group, const object& from) {
    Component paper;
    paper.group = group;
    paper.name = clean.line(from, "name", "components");
    paper.code = clean.line(from, "code", "components");
    paper.originals = count_at(from, "originalQty");
    paper.copies = count_at(from, "copyQty");
    for (const auto& file : array_at(from, "attachments"))
        if (file.is_object())
            if (auto name = clean.line(file.get_object(), "fileName", "components"); !name.empty())
                paper.files.push_back(std::move(name));
    paper.is_form = is_true(from, "hasElectronicForm") || !paper.files.empty();
    return paper;
}

void read_parts(Cleaner& clean, const object& data, Facts& facts) {
    const auto each = [](const object& from, std::string_view key, const auto& use) {
        for (const auto& part : array_at(from, key))
            if (part.is_object()) use(part.get_object());
    };
    each(data, "executionMethods",
         [&](const object& o) { facts.methods.push_back(method_of(clean, o)); });
    each(data, "cases", [&](const object& o) {
        const auto& day = object_at(o, "processingDay");
        facts.cases.push_back({clean.line(o, "code", "cases"),
                               clean.line(o, "name", "cases"),
                               {quantity(day.if_contains("qty")), unit_of(day, "type")}});
    });
    each(data, "executionCases", [&](const object& group) {
        const std::string name = clean.line(group, "name", "components");
        each(group, "profileComponents",
             [&](const object& o) { facts.components.push_back(component_of(clean, name, o)); });
    });
    each(data, "legalBasisesDetails", [&](const object& o) {
        facts.legal.push_back({clean.line(o, "code", "legal"), clean.line(o, "name", "legal")});
    });
    each(data, "resultsDetails", [&](const object& o) {
        facts.results.push_back(
            {clean.line(o, "code", "results"), clean.line(o, "name", "results")});
    });
    each(data, "executionSteps", [&](const object& o) {
        facts.steps.push_back(
            {clean.line(o, "name", "steps"), clean.paragraph(o, "description", "steps")});
    });
}

}  // namespace

bool looks_like_wire(const object& object) {
    return (object.contains("data") && (object.contains("message") || object.contains("code"))) ||
           object.contains("executionMethods");
}

Result<Record> read_wire(const object& envelope) {
    const bool wrapped = envelope.contains("data");
    if (wrapped) {
        const auto* answer = envelope.if_contains("code");
        if (answer && (!answer->is_string() || answer->get_string() != "OK"))
            return Error{Kind::invalid, "import.portal_error"};
    }
    const auto& data = wrapped ? object_at(envelope, "data") : envelope;
    Record record;
    Cleaner clean(record.notes);
    Facts facts;
    facts.code = clean.line(data, "code", "code");
    facts.name = clean.line(data, "name", "name");
    if (facts.code.empty() || facts.name.empty())
        return Error{Kind::invalid, "import.not_a_procedure", facts.code.empty() ? "code" : "name"};
    facts.domains = clean.set(data.if_contains("categoriesDetails"), "domain", "name");
    facts.domain_codes = clean.set(data.if_contains("categoriesDetails"), "domain_code", "code");
    facts.promulgator = clean.line(data, "departmentPromulgateName", "promulgator");
    const auto& proposal = object_at(data, "procedureProposal");
    facts.decision_no = clean.line(proposal, "proposalNumber", "decision_no");
    if (is_true(data, "isMinistry")) facts.levels.push_back(Level::ministry);
    if (is_true(data, "isProvince")) facts.levels.push_back(Level::province);
    if (is_true(data, "isWard")) facts.levels.push_back(Level::commune);
    if (is_true(data, "isOtherAgency")) facts.levels.push_back(Level::other);
    facts.kind = kind_of(clean.line(data, "type", "type"));
    facts.subjects = clean.set(data.if_contains("subjectTypesDetails"), "subjects", "name");
    facts.executing = clean.set(data.if_contains("departmentsExecuting"), "executing", "name");
    for (auto& group : clean.set(data.if_contains("unitGroupsExecuting"), "executing", "name"))
        facts.executing.push_back(std::move(group));
    make_set(facts.executing);
    read_parts(clean, data, facts);
    facts.requirements = clean.paragraph(data, "requirementsAndConditions", "requirements");
    record.origin = {clean.line(data, "id", "id"), "structured", "", day_at(data, "updatedAt"),
                     day_at(proposal, "decisionDate")};
    record.what = std::move(facts);
    review(record);
    return record;
}

}  // namespace motcua::catalogue::import
