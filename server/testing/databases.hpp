// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "platform/storage/open.hpp"

namespace motcua {

/// A folder that goes away with this object.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

enum class Tables { all, none };

/// An empty database of its own for one test, with the tables of every room (or none). Where the
/// machine has no PostgreSQL the test is skipped, unless CI=true, when it fails.
///
/// In a fixture: `FreshDatabase database{GetParam()};`. It converts to Database&.
class FreshDatabase {
public:
    explicit FreshDatabase(Engine engine, Tables tables = Tables::all,
                           DatabaseOptions options = {});
    FreshDatabase(const FreshDatabase&) = delete;
    ~FreshDatabase();

    SteppedClock clock{"2026-03-02T08:00"};

    Database& operator*() { return *database_; }
    Database* operator->() { return database_.get(); }
    operator Database&() { return *database_; }
    /// Where it is, to open it once more beside.
    const DatabaseOptions& options() const { return options_; }
    /// Closes and opens it again, as a restart of the server does.
    void reopen();
    void close() { database_.reset(); }

private:
    TemporaryFolder folder_;
    DatabaseOptions options_;
    std::string postgres_name_;
    std::unique_ptr<Database> database_;
};

/// For INSTANTIATE_TEST_SUITE_P(On, Suite, every_engine(), engine_name).
testing::internal::ParamGenerator<Engine> every_engine();
std::string engine_name(const testing::TestParamInfo<Engine>& info);

}  // namespace motcua
