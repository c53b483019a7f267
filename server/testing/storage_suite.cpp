// SPDX-License-Identifier: Apache-2.0
#include "testing/storage_suite.hpp"

namespace motcua {

StorageSuite::StorageSuite(DatabaseOptions options)
    : database(GetParam(), Tables::none, std::move(options)) {
    const Statement counter{
        "", "CREATE TABLE suite_counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT",
        "CREATE TABLE suite_counter (name TEXT COLLATE \"C\" PRIMARY KEY, value BIGINT NOT NULL)"};
    const Statement event{
        "",
        "CREATE TABLE suite_event (owner TEXT NOT NULL, seq INTEGER NOT NULL, body BLOB, "
        "PRIMARY KEY (owner, seq)) STRICT",
        "CREATE TABLE suite_event (owner TEXT COLLATE \"C\" NOT NULL, seq BIGINT NOT NULL, "
        "body BYTEA, PRIMARY KEY (owner, seq))"};
    database->write([&](Transaction& tx) {
        tx.exec(counter);
        tx.exec(event);
    });
}

void StorageSuite::run(std::string_view sql) {
    database->write([&](Transaction& tx) { tx.exec(on_both("", sql)); });
}

std::int64_t StorageSuite::number(std::string_view sql) {
    return database->read(
        [&](Transaction& tx) { return tx.query<std::int64_t>(on_both("", sql)).one(); });
}

std::optional<Trouble::What> trouble_of(const std::function<void()>& act) {
    try {
        act();
        return std::nullopt;
    } catch (const Trouble& trouble) {
        return trouble.what_kind;
    }
}

}  // namespace motcua
