// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/postgres/pg_backup.hpp"

#include <fmt/format.h>

#include <fstream>
#include <map>
#include <set>

#include "platform/storage/backup_files.hpp"
#include "platform/storage/postgres/pg_link.hpp"

namespace motcua::storage::postgres {
namespace {

constexpr std::string_view kSuffix = ".pgcopy";

/// COPY does not work in pipeline mode, so backups talk to the server the plain way.
class PlainLink {
public:
    explicit PlainLink(const DatabaseOptions& options) : link_(options) {
        link_.must(PQexitPipelineMode(link_.raw()));
    }

    PgLink::Answer ask(const std::string& sql) {
        PgLink::Answer answer(PQexec(link_.raw(), sql.c_str()), PQclear);
        expect(answer.get());
        return answer;
    }
    std::vector<std::string> lines(const std::string& sql) {
        const auto answer = ask(sql);
        std::vector<std::string> column;
        for (int i = 0; i < PQntuples(answer.get()); ++i)
            column.emplace_back(PQgetvalue(answer.get(), i, 0));
        return column;
    }
    void expect(const PGresult* answer) {
        const auto status = PQresultStatus(answer);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN &&
            status != PGRES_COPY_OUT)
            throw link_.trouble_of(answer, "backup");
    }
    void expect_end() {
        while (PgLink::Answer answer{PQgetResult(link_.raw()), PQclear}) expect(answer.get());
    }
    PGconn* raw() { return link_.raw(); }

private:
    PgLink link_;
};

/// Our names only: what stands in a statement's text must be one.
std::string quoted(const std::string& name) {
    ensure(!name.empty() && name.find('"') == std::string::npos);
    return '"' + name + '"';
}

std::vector<std::string> tables(PlainLink& link) {
    return link.lines(
        "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() "
        "ORDER BY tablename");
}

/// Each table behind those it refers to.
std::vector<std::string> in_order_of_references(PlainLink& link,
                                                const std::vector<std::string>& all) {
    std::map<std::string, std::set<std::string>> needs;
    for (const auto& pair :
         link.lines("SELECT a.relname || ' ' || b.relname FROM pg_constraint c "
                    "JOIN pg_class a ON a.oid = c.conrelid JOIN pg_class b ON b.oid = c.confrelid "
                    "WHERE c.contype = 'f' AND a.oid <> b.oid")) {
        const auto space = pair.find(' ');
        needs[pair.substr(0, space)].insert(pair.substr(space + 1));
    }
    std::vector<std::string> ordered;
    std::set<std::string> placed;
    const auto is_ready = [&](const std::string& name) {
        return std::ranges::all_of(needs[name],
                                   [&](const auto& other) { return placed.contains(other); });
    };
    while (ordered.size() < all.size()) {
        const auto before = ordered.size();
        for (const auto& name : all)
            if (!placed.contains(name) && is_ready(name)) {
                ordered.push_back(name);
                placed.insert(name);
            }
        ensure(ordered.size() > before);
    }
    return ordered;
}

void copy_table_out(PlainLink& link, const std::string& table, const std::filesystem::path& path) {
    link.ask(fmt::format("COPY {} TO STDOUT (FORMAT binary)", quoted(table)));
    {
        std::ofstream file(path, std::ios::binary);
        char* bytes = nullptr;
        int size = 0;
        while ((size = PQgetCopyData(link.raw(), &bytes, 0)) > 0) {
            file.write(bytes, size);
            PQfreemem(bytes);
        }
        file.flush();
        if (!file || size == -2) throw Trouble(Trouble::What::disk, "cannot write the backup");
    }
    link.expect_end();
    sync_to_disk(path);
}

void copy_table_in(PlainLink& link, const std::string& table, const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Trouble(Trouble::What::disk, "cannot read the backup");
    link.ask(fmt::format("COPY {} FROM STDIN (FORMAT binary)", quoted(table)));
    std::vector<char> buffer(1 << 20);
    do {
        file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        if (file.gcount() > 0)
            PQputCopyData(link.raw(), buffer.data(), static_cast<int>(file.gcount()));
    } while (file);
    PQputCopyEnd(link.raw(), nullptr);
    link.expect_end();
}

}  // namespace

std::vector<std::string> copy_out(const DatabaseOptions& options,
                                  const std::filesystem::path& folder) {
    PlainLink link(options);
    link.ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    std::vector<std::string> files;
    for (const auto& table : tables(link)) {
        files.push_back(table + std::string(kSuffix));
        copy_table_out(link, table, folder / files.back());
    }
    link.ask("COMMIT");
    return files;
}

void copy_in(const DatabaseOptions& options, const std::filesystem::path& folder,
             const std::vector<std::string>& files) {
    PlainLink link(options);
    const std::set<std::string> kept(files.begin(), files.end());
    link.ask("BEGIN");
    for (const auto& table : in_order_of_references(link, tables(link))) {
        // The migrator wrote this one already.
        if (table == "storage_migration") continue;
        const std::string file = table + std::string(kSuffix);
        if (kept.contains(file)) copy_table_in(link, table, folder / file);
    }
    link.ask("COMMIT");
    link.ask("ANALYZE");
}

bool is_empty(const DatabaseOptions& options) {
    PlainLink link(options);
    return tables(link).empty();
}

void drop_tables(const DatabaseOptions& options) {
    PlainLink link(options);
    link.ask("BEGIN");
    for (const auto& table : tables(link))
        link.ask(fmt::format("DROP TABLE {} CASCADE", quoted(table)));
    link.ask("COMMIT");
}

}  // namespace motcua::storage::postgres
