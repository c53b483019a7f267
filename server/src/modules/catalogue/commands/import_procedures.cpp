// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/import/reader.hpp"
#include "modules/catalogue/store/importer.hpp"

namespace motcua::catalogue {

Result<ImportReport> import_procedures(Database& database, const Actor& by,
                                       const std::vector<std::filesystem::path>& files) {
    if (by.is == Actor::Is::public_visitor)
        return Error{Kind::not_allowed, "catalogue.not_allowed"};
    store::Importer importer(database, by, store::Home::of_this_program());
    importer.begin();
    std::vector<Error> faults;
    for (const auto& file : files) {
        importer.begin_file(file.filename().string());
        const auto read =
            import::read_records(file, [&](import::Item item) { importer.take(std::move(item)); });
        if (!read) faults.push_back(read.error());
    }
    auto report = importer.finish();
    if (report) report->faults = std::move(faults);
    return report;
}

}  // namespace motcua::catalogue
