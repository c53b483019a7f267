// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "modules/catalogue/model/facts.hpp"

namespace motcua::catalogue {

/// What became of a record; "new" in JSON is `added` here.
enum class Outcome { added, changed, same, refused, unclear };
BOOST_DESCRIBE_ENUM(Outcome, added, changed, same, refused, unclear)

struct ImportedRecord {
    std::string code;
    std::int64_t line = 0;
    Outcome outcome = Outcome::refused;
    std::vector<Note> notes;
};
BOOST_DESCRIBE_STRUCT(ImportedRecord, (), (code, line, outcome, notes))

struct ImportReport {
    std::int64_t read = 0, added = 0, changed = 0, same = 0, refused = 0, unclear = 0;
    std::vector<ImportedRecord> records;
    std::vector<Error> faults;  ///< files that could not be read, or not to their end
};

/// {"read", "new", "changed", "same", "refused", "unclear", "records": [{"code", "line", "outcome",
/// "notes": [{"code", "field"}]}]}
std::string json_of(const ImportReport& report);
std::string json_of(const std::vector<ImportedRecord>& records);
/// What json_of() wrote. Refuses as json::read does.
Result<std::vector<ImportedRecord>> records_of(std::string_view json);

struct StarterReport {
    ImportReport procedures;
    std::int64_t offers_added = 0;
    std::int64_t offers_same = 0;
};

}  // namespace motcua::catalogue
