// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/migrate.hpp"

#include "base/words.hpp"
#include "testing/storage_suite.hpp"

namespace motcua::storage {
namespace {

constexpr Statement kColumns{
    "",
    R"(SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' ||
              coalesce(c.dflt_value, '') AS line
       FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c ON TRUE
       WHERE m.type = 'table' ORDER BY line)",
    R"(SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' ||
              coalesce(collation_name, '') || ' ' || coalesce(column_default, '') AS line
       FROM information_schema.columns WHERE table_schema = 'public' ORDER BY line)"};
constexpr Statement kIndexes{
    "",
    R"(SELECT m.name || ' ' || i."unique" || ' ' || i.origin || ' ' || i.partial || ' ' || (SELECT
              group_concat(coalesce(k.name, '?') || ' ' || k.desc) FROM pragma_index_xinfo(i.name) k
              WHERE k.key) || coalesce((SELECT ' ' || substr(s.sql, instr(s.sql, '('))
              FROM sqlite_master s WHERE s.name = i.name), '') AS line
       FROM sqlite_master m JOIN pragma_index_list(m.name) i ON TRUE
       WHERE m.type = 'table' ORDER BY line)",
    "SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public' ORDER BY line"};
constexpr Statement kConstraints{
    "", "SELECT name AS line FROM sqlite_master WHERE FALSE",
    R"(SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) AS line
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY line)"};

/// All that a database knows of its tables, as lines.
std::vector<std::string> shape_of(Database& database) {
    return database.read([](Transaction& tx) {
        std::vector<std::string> lines;
        for (const auto* statement : {&kColumns, &kIndexes, &kConstraints})
            for (auto& line : tx.query<std::string>(*statement).rows()) lines.push_back(line);
        return lines;
    });
}

void run_all(Database& database, const std::vector<std::string_view>& texts) {
    database.write([&](Transaction& tx) {
        for (const auto& text : texts) tx.exec(Statement{"", text, text});
    });
}

class Migrating : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam(), Tables::none};

    static Migration step(int number, std::string_view sql, std::string_view why = "why") {
        return {"suite", number, why, {sql}, {sql}};
    }
    bool has_table(std::string_view name) {
        const std::string sql = fmt::format("SELECT count(*) AS n FROM {}", name);
        return !trouble_of([&] {
            database->read([&](Transaction& tx) { tx.query<int>(on_both("", sql)).one(); });
        });
    }
};

TEST_P(Migrating, makes_the_tables_of_every_room_once) {
    const auto first = migrate(database);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->applied.size(), embedded_migrations().size());
    EXPECT_EQ(first->present, 0u);
    EXPECT_TRUE(has_table("storage_version"));

    const auto second = migrate(database);
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->applied.empty());
    EXPECT_EQ(second->present, embedded_migrations().size());
    EXPECT_TRUE(expect_migrated(database));
}

TEST_P(Migrating, leads_to_the_schema_each_room_writes_down) {
    for (const auto& schema : embedded_schemas()) {
        FreshDatabase by_steps{GetParam(), Tables::none};
        FreshDatabase by_schema{GetParam(), Tables::none};
        const bool is_sqlite = by_steps->engine() == Engine::sqlite;
        for (const auto& one : embedded_migrations())
            if (one.room == schema.room) run_all(by_steps, is_sqlite ? one.sqlite : one.postgres);
        run_all(by_schema, is_sqlite ? schema.sqlite : schema.postgres);

        EXPECT_EQ(shape_of(by_steps), shape_of(by_schema)) << schema.room;
        EXPECT_FALSE(shape_of(by_schema).empty()) << schema.room;
    }
}

TEST_P(Migrating, runs_only_what_is_new) {
    const auto first = step(1, "CREATE TABLE suite_one (n INT)");
    const auto second = step(2, "CREATE TABLE suite_two (n INT)", "more");
    ASSERT_TRUE(migrate(database, {first}));

    const auto report = migrate(database, {first, second});

    ASSERT_TRUE(report);
    EXPECT_EQ(report->applied, (std::vector<std::string>{"suite 0002_more"}));
    EXPECT_TRUE(has_table("suite_two"));
}

TEST_P(Migrating, refuses_a_step_that_is_not_the_one_it_ran) {
    ASSERT_TRUE(migrate(database, {step(1, "CREATE TABLE suite_one (n INT)")}));
    const std::vector<Migration> other{step(1, "CREATE TABLE suite_one (n TEXT)"),
                                       step(2, "CREATE TABLE suite_two (n INT)")};

    const auto refused = migrate(database, other);

    EXPECT_EQ(code_of(refused), "storage.migration_changed");
    EXPECT_EQ(refused.error().params[0].second, "suite 0001_why");
    EXPECT_FALSE(has_table("suite_two"));
    EXPECT_EQ(code_of(expect_migrated(database, other)), "storage.migration_changed");
}

TEST_P(Migrating, refuses_a_database_that_is_newer) {
    const auto first = step(1, "CREATE TABLE suite_one (n INT)");
    ASSERT_TRUE(migrate(database, {first, step(2, "CREATE TABLE suite_two (n INT)")}));
    EXPECT_EQ(code_of(migrate(database, {first})), "storage.migration_unknown");
}

TEST_P(Migrating, says_when_a_step_is_missing) {
    const auto first = step(1, "CREATE TABLE suite_one (n INT)");
    EXPECT_EQ(code_of(expect_migrated(database, {first})), "storage.not_migrated");
    ASSERT_TRUE(migrate(database, {first}));
    EXPECT_TRUE(expect_migrated(database, {first}));
}

TEST_P(Migrating, leaves_nothing_of_a_step_that_fails) {
    const Migration broken{"suite",
                           1,
                           "why",
                           {"CREATE TABLE suite_one (n INT)", "CREATE TABLE nonsense ("},
                           {"CREATE TABLE suite_one (n INT)", "CREATE TABLE nonsense ("}};
    EXPECT_EQ(trouble_of([&] { (void)migrate(database, {broken}); }), Trouble::What::other);
    EXPECT_FALSE(has_table("suite_one"));
}

TEST_P(Migrating, by_several_nodes_at_once_runs_each_step_once) {
    std::vector<std::thread> nodes;
    std::atomic<std::size_t> applied = 0;
    for (int i = 0; i < 4; ++i)
        nodes.emplace_back([&] {
            const auto mine = open_database(database.options(), database.clock);
            const auto report = migrate(*mine);
            if (report) applied += report->applied.size();
        });
    for (auto& node : nodes) node.join();
    EXPECT_EQ(applied, embedded_migrations().size());
    EXPECT_TRUE(expect_migrated(database));
}

TEST(MigratingCodes, have_words) {
    for (const auto* code :
         {"storage.migration_changed", "storage.migration_unknown", "storage.not_migrated"})
        EXPECT_TRUE(words::has(code)) << code;
}

INSTANTIATE_TEST_SUITE_P(On, Migrating, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::storage
