// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/sql.hpp"

namespace motcua::catalogue {

std::vector<ImportRow> Catalogue::imports(Transaction& tx, std::int64_t at_most) {
    return tx.query<ImportRow>(sql::imports, at_most).rows();
}

Result<std::vector<ImportedRecord>> Catalogue::import_records(Transaction& tx, ImportId import) {
    const auto kept = tx.query<std::string>(sql::import_records, import).maybe();
    if (!kept) return Error{Kind::not_found, "catalogue.import_unknown", "import"};
    return records_of(*kept);
}

}  // namespace motcua::catalogue
