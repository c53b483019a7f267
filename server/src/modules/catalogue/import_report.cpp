// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import_report.hpp"

namespace motcua::catalogue {
namespace {

std::string_view word_of(Outcome outcome) {
    return outcome == Outcome::added ? "new" : code(outcome);
}

void put_record(std::string& out, const ImportedRecord& record) {
    out += R"({"code":)";
    json::put(out, record.code);
    out += R"(,"line":)";
    json::put(out, record.line);
    out += R"(,"outcome":)";
    json::put(out, word_of(record.outcome));
    out += R"(,"notes":)";
    json::put(out, record.notes);
    out += '}';
}

}  // namespace

std::string json_of(const std::vector<ImportedRecord>& records) {
    std::string out = "[";
    for (const auto& record : records) {
        if (out.size() > 1) out += ',';
        put_record(out, record);
    }
    return out + "]";
}

std::string json_of(const ImportReport& report) {
    std::string out;
    const auto count = [&](std::string_view name, std::int64_t value) {
        out += out.empty() ? '{' : ',';
        json::put(out, name);
        out += ':';
        json::put(out, value);
    };
    count("read", report.read);
    count("new", report.added);
    count("changed", report.changed);
    count("same", report.same);
    count("refused", report.refused);
    count("unclear", report.unclear);
    return out + R"(,"records":)" + json_of(report.records) + "}";
}

}  // namespace motcua::catalogue
