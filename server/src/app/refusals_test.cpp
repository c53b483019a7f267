// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>

#include "base/words.hpp"

namespace motcua {
namespace {

namespace fs = std::filesystem;

/// The sources, looked for upwards from where the test runs.
std::optional<fs::path> sources() {
    for (fs::path at = fs::current_path(); at != at.root_path(); at = at.parent_path())
        if (fs::exists(at / "server/src/base/result.hpp")) return at / "server/src";
    return std::nullopt;
}

TEST(Refusals, have_their_text_each) {
    const auto folder = sources();
    if (!folder) GTEST_SKIP() << "the sources are not here";
    const std::regex made(R"re(\bKind::\w+,\s*"([a-z_]+\.[a-z_]*[a-z])")re");
    std::size_t found = 0;
    for (const auto& entry : fs::recursive_directory_iterator(*folder)) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".cpp") || name.ends_with("_test.cpp")) continue;
        std::ifstream in(entry.path());
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        for (std::sregex_iterator one(text.begin(), text.end(), made), end; one != end; ++one) {
            ++found;
            EXPECT_TRUE(words::has((*one)[1].str())) << (*one)[1] << " in " << entry.path();
        }
    }
    EXPECT_GT(found, 15u);
}

}  // namespace
}  // namespace motcua
