// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import_report.hpp"

namespace motcua::catalogue {
namespace {

/// As written: the outcome is the word of the report, "new" for added.
struct KeptRecord {
    std::string code;
    std::int64_t line = 0;
    std::string outcome;
    std::vector<Note> notes;
};
BOOST_DESCRIBE_STRUCT(KeptRecord, (), (code, line, outcome, notes))

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

Result<std::vector<ImportedRecord>> records_of(std::string_view text) {
    const auto kept = json::read<std::vector<KeptRecord>>(text);
    if (!kept) return kept.error();
    std::vector<ImportedRecord> records;
    for (const KeptRecord& one : *kept)
        records.push_back({one.code, one.line,
                           from_code<Outcome>(one.outcome).value_or(Outcome::added), one.notes});
    return records;
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
