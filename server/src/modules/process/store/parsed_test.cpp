// SPDX-License-Identifier: Apache-2.0
#include "modules/process/store/parsed.hpp"

#include <gtest/gtest.h>

namespace motcua::process {
namespace {

DefinitionPtr of_length(std::size_t bytes) {
    Definition definition;
    definition.text.assign(bytes, ' ');
    return std::make_shared<const Definition>(std::move(definition));
}

TEST(ParsedDefinitions, forgets_what_was_asked_for_longest_ago) {
    ParsedDefinitions parsed;
    for (std::size_t i = 0; i < ParsedDefinitions::kMost; ++i)
        parsed.keep(std::to_string(i), of_length(1));
    EXPECT_TRUE(parsed.find("0"));
    parsed.keep("new", of_length(1));

    EXPECT_EQ(parsed.size(), ParsedDefinitions::kMost);
    EXPECT_TRUE(parsed.find("0"));
    EXPECT_FALSE(parsed.find("1"));
    EXPECT_TRUE(parsed.find("new"));
}

TEST(ParsedDefinitions, keeps_no_more_text_than_it_may) {
    ParsedDefinitions parsed;
    const std::size_t half = ParsedDefinitions::kBytesMost / 2 + 1;
    parsed.keep("a", of_length(half));
    parsed.keep("b", of_length(half));
    EXPECT_EQ(parsed.size(), 1u);
    EXPECT_FALSE(parsed.find("a"));
    parsed.keep("c", of_length(3 * half));  // one is always kept
    EXPECT_TRUE(parsed.find("c"));
}

}  // namespace
}  // namespace motcua::process
