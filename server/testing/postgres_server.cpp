// SPDX-License-Identifier: Apache-2.0
#include "testing/postgres_server.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <vector>

#include "base/text.hpp"
#include "platform/storage/migrate.hpp"
#include "platform/storage/open.hpp"

namespace motcua {
namespace {

/// One connection for what cannot stand in a transaction.
class Administrator {
public:
    explicit Administrator(const std::string& url) : connection_(PQconnectdb(url.c_str())) {
        if (PQstatus(connection_) != CONNECTION_OK)
            throw Trouble(Trouble::What::connection, PQerrorMessage(connection_));
        PQsetNoticeProcessor(connection_, [](void*, const char*) {}, nullptr);
    }
    ~Administrator() { PQfinish(connection_); }

    /// The first column of the answer.
    std::vector<std::string> run(const std::string& sql) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQexec(connection_, sql.c_str()),
                                                                   PQclear);
        const auto status = PQresultStatus(answer.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            throw Trouble(Trouble::What::other, PQerrorMessage(connection_));
        std::vector<std::string> column;
        for (int i = 0; i < PQntuples(answer.get()); ++i)
            column.emplace_back(PQgetvalue(answer.get(), i, 0));
        return column;
    }
    void try_to(const std::string& sql) {
        try {
            run(sql);
        } catch (const Trouble&) {
            // Somebody else did it, or is using it.
        }
    }

private:
    PGconn* connection_;
};

std::string template_name() {
    std::string all;
    for (const auto& step : storage::embedded_migrations()) {
        all += fmt::format("{} {}\n", step.room, step.number);
        for (const auto& text : step.postgres) all += fmt::format("{}\n", text);
    }
    return "motcua_t_" + sha256_hex(all).substr(0, 16);
}

/// What runs that died left behind.
void drop_orphans(Administrator& administrator) {
    for (const auto& name :
         administrator.run("SELECT datname FROM pg_database WHERE datname LIKE 'motcua\\_f\\_%'")) {
        const int pid = std::atoi(name.c_str() + std::string_view("motcua_f_").size());
        if (pid > 0 && kill(pid, 0) != 0 && errno == ESRCH)
            administrator.try_to("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
    for (const auto& name :
         administrator.run("SELECT datname FROM pg_database WHERE datname LIKE 'motcua\\_t\\_%' "
                           "ORDER BY oid DESC OFFSET 12"))
        administrator.try_to("DROP DATABASE IF EXISTS " + name);
}

}  // namespace

std::optional<PostgresServer> PostgresServer::find() {
    const char* address = std::getenv("MOTCUA_TEST_POSTGRES");
    if (!address || !*address) return std::nullopt;
    return PostgresServer(address);
}

std::string PostgresServer::url(const std::string& database) const {
    return address_.substr(0, address_.rfind('/') + 1) + database;
}

std::string PostgresServer::template_database() const {
    const std::string name = template_name();
    Administrator administrator(address_);
    // Several test programs may come at once; the lock goes with the connection.
    administrator.run("SELECT pg_advisory_lock(20260302)");
    if (!administrator.run("SELECT datname FROM pg_database WHERE datname = '" + name + "'")
             .empty())
        return name;
    drop_orphans(administrator);
    const std::string unfinished = name + "_unfinished";
    administrator.run("DROP DATABASE IF EXISTS " + unfinished + " WITH (FORCE)");
    administrator.run("CREATE DATABASE " + unfinished);
    {
        const SteppedClock clock("2026-01-01T00:00");
        const auto database = open_database({.url = url(unfinished), .connections = 1}, clock);
        const auto migrated = storage::migrate(*database);
        ensure(static_cast<bool>(migrated));
    }
    administrator.run("ALTER DATABASE " + unfinished + " RENAME TO " + name);
    return name;
}

std::string PostgresServer::make_database(bool with_tables) const {
    static std::atomic<int> made = 0;
    const std::string name = fmt::format("motcua_f_{}_{}", getpid(), ++made);
    static const std::string with_all_tables = template_database();
    Administrator administrator(address_);
    administrator.run("CREATE DATABASE " + name + " TEMPLATE " +
                      (with_tables ? with_all_tables : std::string("template0")));
    return name;
}

void PostgresServer::drop_database(const std::string& name) const {
    Administrator(address_).try_to("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
}

}  // namespace motcua
