// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "modules/rules/test_feel.hpp"

namespace motcua::rules {
namespace {

namespace fs = std::filesystem;

std::string file_text(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

fs::path suites() {
    auto folder = fs::path(__FILE__);
    for (int up = 0; up < 6; ++up) folder = folder.parent_path();
    return folder / "../shared/suites/dmn-tck/TestCases";
}

struct Count {
    int cases = 0, right = 0, results = 0;
};

/// Every test file below a folder; what is wrong is told.
Count run_all(const fs::path& folder) {
    Count count;
    std::set<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".xml") files.insert(entry.path());
    for (const auto& file : files) {
        const auto suite = Suite::read(file_text(file));
        if (!suite) {
            ADD_FAILURE() << file << ": " << code_of(suite);
            continue;
        }
        const auto model = Model::read(file_text(file.parent_path() / suite->model));
        EXPECT_TRUE(model) << file << ": " << code_of(model);
        std::set<std::string> wrong;
        for (const auto& line : run_suite(*suite, model)) {
            ++count.results;
            if (line.is_right) continue;
            wrong.insert(line.id);
            ADD_FAILURE() << file.filename() << " " << line.id << " " << line.decision << ": "
                          << text_of(line.actual) << " " << line.error;
        }
        count.cases += static_cast<int>(suite->cases.size());
        count.right += static_cast<int>(suite->cases.size() - wrong.size());
    }
    return count;
}

TEST(DmnSuite, of_level_2_passes_whole) {
    const auto folder = suites() / "compliance-level-2";
    if (!fs::exists(folder)) GTEST_SKIP() << "no suite at " << folder;

    const Count count = run_all(folder);

    EXPECT_EQ(count.cases, 116);
    EXPECT_EQ(count.right, 116);
    EXPECT_EQ(count.results, 126);
}

TEST(DmnSuite, is_refused_where_it_is_none) {
    EXPECT_EQ(code_of(Suite::read("<testCases/>")), "rules.not_a_suite");
    EXPECT_EQ(code_of(Suite::read("<testCases")), "rules.malformed");
}

TEST(DmnSuite, compares_numbers_to_eight_places_and_all_else_exactly) {
    const auto model = Model::read(
        R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m">
             <decision id="d" name="D"><literalExpression><text>[1/3, "a", {x: null}]</text>
             </literalExpression></decision></definitions>)");
    ASSERT_TRUE(model) << code_of(model);
    const auto suite = Suite::read(
        R"(<t:testCases xmlns:t="http://www.omg.org/spec/DMN/20160719/testcase"
              xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
             <t:testCase id="1"><t:resultNode name="D"><t:expected><t:list>
               <t:item><t:value i:type="decimal">0.333333333</t:value></t:item>
               <t:item><t:value i:type="string">a</t:value></t:item>
               <t:item><t:component name="x"><t:value i:nil="true"/></t:component></t:item>
             </t:list></t:expected></t:resultNode></t:testCase>
             <t:testCase id="2"><t:resultNode name="D"/></t:testCase>
             <t:testCase id="3"><t:resultNode name="E"/></t:testCase></t:testCases>)");
    ASSERT_TRUE(suite);

    const auto lines = run_suite(*suite, model);

    ASSERT_EQ(lines.size(), 3u);
    EXPECT_TRUE(lines[0].is_right);
    EXPECT_FALSE(lines[1].is_right);
    EXPECT_EQ(lines[2].error, "rules.decision_unknown");
    EXPECT_EQ(run_suite(*suite, Error{Kind::invalid, "rules.not_dmn"})[0].error, "rules.not_dmn");
}

}  // namespace
}  // namespace motcua::rules
