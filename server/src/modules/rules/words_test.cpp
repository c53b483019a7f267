// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "base/words.hpp"

namespace motcua::rules {
namespace {

namespace fs = std::filesystem;

std::set<std::string> codes_in(const fs::path& folder, bool of_tests) {
    const std::regex code(R"re(\brules\.[a-z_]*[a-z](?=[" ]))re");
    std::set<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".cpp") || name.ends_with("_test.cpp") != of_tests) continue;
        std::ifstream in(entry.path());
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        for (std::sregex_iterator one(text.begin(), text.end(), code), end; one != end; ++one)
            found.insert(one->str());
    }
    return found;
}

TEST(RuleCodes, have_a_text_and_a_test_each) {
    const auto room = fs::path(__FILE__).parent_path();
    if (!fs::exists(room)) GTEST_SKIP() << "the sources are not here";
    const auto asserted = codes_in(room, true);

    const auto codes = codes_in(room, false);

    EXPECT_GT(codes.size(), 35u);
    for (const auto& code : codes) {
        if (code == "rules.hpp") continue;
        EXPECT_TRUE(words::has(code)) << code;
        EXPECT_TRUE(asserted.contains(code)) << code;
    }
}

}  // namespace
}  // namespace motcua::rules
