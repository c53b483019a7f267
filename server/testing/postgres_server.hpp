// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

namespace motcua {

/// The PostgreSQL server that tests use, from MOTCUA_TEST_POSTGRES (./dev test and ./test set it).
class PostgresServer {
public:
    /// Nothing where the machine has none.
    static std::optional<PostgresServer> find();

    /// Makes an empty database, or a copy of one that has the tables of every room.
    std::string make_database(bool with_tables) const;
    void drop_database(const std::string& name) const;
    /// The address of one of its databases.
    std::string url(const std::string& database) const;

private:
    explicit PostgresServer(std::string address) : address_(std::move(address)) {}
    std::string template_database() const;
    std::string address_;
};

}  // namespace motcua
