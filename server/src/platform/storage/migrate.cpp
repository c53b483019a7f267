// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/migrate.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "platform/storage/sql.hpp"

namespace motcua::storage {
namespace {

struct Applied {
    std::string room;
    std::int64_t number = 0;
    std::string name;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(Applied, (), (room, number, name, digest))

const std::vector<std::string_view>& texts(const Migration& step, Engine engine) {
    return engine == Engine::sqlite ? step.sqlite : step.postgres;
}

std::string name_of(std::string_view room, std::int64_t number, std::string_view why) {
    return fmt::format("{} {:04}_{}", room, number, why);
}

Error refusal(std::string code, std::string step) {
    return Error{Kind::wrong_state, std::move(code), {}, {{"step", std::move(step)}}};
}

std::vector<Applied> applied_steps(Transaction& tx) {
    if (tx.query<std::int64_t>(sql::has_migration_table).one() == 0) return {};
    return tx.query<Applied>(sql::migrations).rows();
}

/// Compares what was run with what this program holds.
Result<> agree(const std::vector<Applied>& applied, const std::vector<Migration>& steps,
               Engine engine) {
    for (const auto& done : applied) {
        const auto known = std::ranges::find_if(steps, [&](const Migration& step) {
            return step.room == done.room && step.number == done.number;
        });
        const std::string name = name_of(done.room, done.number, done.name);
        if (known == steps.end()) return refusal("storage.migration_unknown", name);
        if (digest_of(*known, engine) != done.digest)
            return refusal("storage.migration_changed", name);
    }
    return {};
}

bool is_applied(const std::vector<Applied>& applied, const Migration& step) {
    return std::ranges::any_of(applied, [&](const Applied& done) {
        return step.room == done.room && step.number == done.number;
    });
}

}  // namespace

std::string digest_of(const Migration& step, Engine engine) {
    std::string all;
    for (const auto& text : texts(step, engine)) {
        all += text;
        all += ";\n";
    }
    return sha256_hex(all);
}

Result<MigrationReport> migrate(Database& database, const std::vector<Migration>& steps) {
    const Engine engine = database.engine();
    const auto applied = database.read([](Transaction& tx) { return applied_steps(tx); });
    if (auto agreed = agree(applied, steps, engine); !agreed) return agreed.error();

    MigrationReport report;
    for (const auto& step : steps) {
        if (is_applied(applied, step)) {
            ++report.present;
            continue;
        }
        const bool is_new = database.write([&](Transaction& tx) {
            tx.exec(sql::lock_migrations);
            tx.exec(sql::create_migration_table);
            // Another node may have run it since we looked.
            if (is_applied(applied_steps(tx), step)) return false;
            for (const auto& text : texts(step, engine)) tx.exec(Statement{"", text, text});
            tx.exec(sql::add_migration, step.room, step.number, step.why, digest_of(step, engine),
                    tx.now());
            return true;
        });
        if (is_new)
            report.applied.push_back(name_of(step.room, step.number, step.why));
        else
            ++report.present;
    }
    return report;
}

Result<> expect_migrated(Database& database, const std::vector<Migration>& steps) {
    const auto applied = database.read([](Transaction& tx) { return applied_steps(tx); });
    if (auto agreed = agree(applied, steps, database.engine()); !agreed) return agreed;
    for (const auto& step : steps)
        if (!is_applied(applied, step))
            return refusal("storage.not_migrated", name_of(step.room, step.number, step.why));
    return {};
}

}  // namespace motcua::storage
