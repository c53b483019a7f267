// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/environment.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace motcua {
namespace {

TEST(Secret, is_read_from_the_environment_or_from_a_file) {
    const auto file = std::filesystem::path(::testing::TempDir()) / "motcua_secret";
    std::ofstream(file) << "from file\nsecond line\n";
    EXPECT_FALSE(*secret("MOTCUA_TEST_SECRET"));

    ::setenv("MOTCUA_TEST_SECRET_FILE", file.c_str(), 1);
    EXPECT_EQ(**secret("MOTCUA_TEST_SECRET"), "from file");
    ::setenv("MOTCUA_TEST_SECRET", "direct", 1);
    EXPECT_EQ(**secret("MOTCUA_TEST_SECRET"), "direct");

    ::unsetenv("MOTCUA_TEST_SECRET");
    ::unsetenv("MOTCUA_TEST_SECRET_FILE");
    std::filesystem::remove(file);
}

TEST(Secret, is_refused_when_its_file_cannot_be_read) {
    ::setenv("MOTCUA_TEST_SECRET_FILE", "/nowhere/secret", 1);

    const auto read = secret("MOTCUA_TEST_SECRET");

    EXPECT_EQ(code_of(read), "runtime.secret_unreadable");
    ::unsetenv("MOTCUA_TEST_SECRET_FILE");
}

}  // namespace
}  // namespace motcua
