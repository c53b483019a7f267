// SPDX-License-Identifier: Apache-2.0
#include "clones.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace motcua::bench {
namespace {

/// So many copies are made in one unit of work: a million at once would need the disk twice.
constexpr std::int64_t kCopiesAtOnce = 50'000;

std::string columns_behind(Transaction& tx, const ClonedTable& table) {
    std::string list;
    const auto names =
        said("SELECT name FROM pragma_table_info('" + table.name + "') ORDER BY cid",
             "SELECT column_name FROM information_schema.columns WHERE table_name = '" +
                 table.name + "' AND table_schema = current_schema() ORDER BY ordinal_position");
    for (const std::string& name : tx.query<std::string>(names).rows())
        if (name != table.key && !(table.has_code && name == "code")) list += ", " + name;
    return list;
}

std::string prefixed(std::string list) {
    for (auto at = list.find(", "); at != std::string::npos; at = list.find(", ", at + 4))
        list.insert(at + 2, "o.");
    return list;
}

/// The originals' copies number `from` to `to`, made in the same moment as the original: what is
/// due together stands together.
void copy(Transaction& tx, const std::vector<ClonedTable>& tables, std::int64_t wanted,
          std::int64_t from, std::int64_t to) {
    // `wanted` keeps the copies of one multiplication apart from those of the next.
    const std::string rest = fmt::format(
        " || '-{}.' || n.k AS code FROM original c CROSS JOIN (WITH RECURSIVE i(k) AS "
        "(SELECT {} AS k UNION ALL SELECT k + 1 FROM i WHERE k < {}) SELECT k FROM i) n",
        wanted, from, to);
    tx.exec(
        said("CREATE TEMP TABLE clone AS SELECT c.dossier AS original, "
             "CAST(substr(c.dossier, 1, 7) || randomblob(9) AS BLOB) AS dossier, c.code" +
                 rest,
             "CREATE TEMP TABLE clone AS SELECT c.dossier AS original, "
             "CAST(overlay(CAST(gen_random_uuid() AS TEXT) PLACING substr(CAST(c.dossier AS TEXT), "
             "1, 15) FROM 1) AS UUID) AS dossier, c.code" +
                 rest));
    for (const ClonedTable& table : tables) {
        const std::string columns = columns_behind(tx, table);
        tx.exec(said("INSERT INTO " + table.name + " (" + table.key +
                     (table.has_code ? ", code" : "") + columns + ") SELECT n.dossier" +
                     (table.has_code ? ", n.code" : "") + prefixed(columns) +
                     " FROM clone n JOIN " + table.name + " o ON o." + table.key +
                     " = n.original"));
    }
    tx.exec(said("DROP TABLE clone"));
}

}  // namespace

const std::string kOpenDossiers =
    "SELECT dossier, code FROM dossiers_case WHERE finished_at IS NULL";
const std::string kUntouchedDossiers =
    "SELECT dossier, code FROM dossiers_work WHERE act = 'assign' ORDER BY due_at DESC, dossier "
    "LIMIT 2000";
const std::vector<ClonedTable> kDerivedRows{{"dossiers_case", "dossier", true},
                                            {"dossiers_work", "dossier", true}};
const std::vector<ClonedTable> kWholeDossiers{{"dossiers_head", "id", true},
                                              {"dossiers_event"},
                                              {"dossiers_body"},
                                              {"dossiers_case", "dossier", true},
                                              {"dossiers_party"},
                                              {"dossiers_work", "dossier", true},
                                              {"dossiers_fee"}};

Statement said(const std::string& sqlite, const std::string& postgres) {
    static std::set<std::string> kept;
    return {"", *kept.insert(sqlite).first, *kept.insert(postgres).first};
}

void multiply(Database& database, std::int64_t wanted, const std::vector<ClonedTable>& tables,
              const std::string& originals) {
    // Which ones are copied is written down: copies are not copied again.
    const auto [there, open] = database.write([&](Transaction& tx) {
        tx.exec(said("DROP TABLE IF EXISTS original"));
        tx.exec(said("CREATE TABLE original AS " + originals));
        return std::pair(
            tx.query<std::int64_t>(said("SELECT COUNT(dossier) AS n FROM original")).one(),
            tx.query<std::int64_t>(said("SELECT COUNT(dossier) AS n FROM dossiers_case "
                                        "WHERE finished_at IS NULL"))
                .one());
    });
    const std::int64_t times = there == 0 ? 0 : std::max<std::int64_t>(0, (wanted - open) / there);
    const std::int64_t step =
        std::max<std::int64_t>(1, kCopiesAtOnce / std::max<std::int64_t>(1, there));
    for (std::int64_t from = 1; from <= times; from += step)
        database.write([&](Transaction& tx) {
            copy(tx, tables, wanted, from, std::min(from + step - 1, times));
        });
    database.write([&](Transaction& tx) {
        tx.exec(said("DROP TABLE original"));
        // PostgreSQL would do it by itself, some minute later.
        tx.exec(said("DROP TABLE IF EXISTS original", "ANALYZE"));
    });
}

}  // namespace motcua::bench
