// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <set>

#include "base/actor.hpp"
#include "modules/catalogue/import/reader.hpp"
#include "modules/catalogue/import_report.hpp"
#include "modules/catalogue/store/home.hpp"

namespace motcua::catalogue::store {

/// Takes records one by one, decides what each is to the catalogue, and writes what is new in short
/// transactions. One import, one Importer.
class Importer {
public:
    Importer(Database& database, const Actor& by, const Home& home);

    /// Procedures that have details already stay as they are: the starter never covers an import.
    void keep_known() { keeps_known_ = true; }
    /// What stands in the catalogue now; before the first record.
    void begin();
    /// The next records come from this file.
    void begin_file(std::string name);
    void take(import::Item item);
    /// Writes what is left and, where anything was written, the import itself.
    /// Refuses: import.running.
    Result<ImportReport> finish();

private:
    struct Write {
        import::Record record;
        Known known;  ///< as it will be
        bool is_new_procedure = false;
        bool is_unclear = false;
        VersionId made_version = {};
    };
    Known* match(const import::Record& record);
    void take_facts(import::Record record, ImportedRecord& said);
    void take_listing(import::Record record, ImportedRecord& said);
    void flush();
    bool write(Transaction& tx, std::vector<Write>& batch) const;
    void write_facts(Transaction& tx, Write& one) const;
    void write_listing(Transaction& tx, Write& one) const;
    Known& remember(Known known);

    Database& database_;
    Actor by_;
    const Home& home_;
    std::map<std::string, std::vector<Known>, std::less<>> known_;
    std::set<std::string> offered_;
    std::set<std::pair<std::string, std::int64_t>> seen_;     ///< (code, twin) in this file
    std::set<std::pair<std::string, std::int64_t>> pending_;  ///< in the batch not yet written
    std::vector<Write> batch_;
    std::size_t batch_bytes_ = 0;
    std::int64_t head_ = 0;
    std::string file_, sources_;
    bool keeps_known_ = false;
    bool has_written_ = false;
    bool is_overtaken_ = false;
    ImportReport report_;
};

}  // namespace motcua::catalogue::store
