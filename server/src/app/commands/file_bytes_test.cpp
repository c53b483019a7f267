// SPDX-License-Identifier: Apache-2.0
#include "app/commands/file_bytes.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "base/words.hpp"
#include "testing/databases.hpp"

namespace motcua::app {
namespace {

Error trouble_of(const std::filesystem::path& name) {
    try {
        static_cast<void>(file_bytes(name, 10));
    } catch (const std::filesystem::filesystem_error& trouble) {
        return file_trouble(trouble);
    }
    return {};
}

TEST(FileBytes, are_at_most_one_more_than_asked_for) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "long") << std::string(100, 'x');

    EXPECT_EQ(file_bytes(folder.path() / "long", 10).size(), 11u);
    EXPECT_EQ(file_bytes(folder.path() / "long", 1000).size(), 100u);
}

TEST(FileBytes, of_text_lose_a_byte_order_mark) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "marked") << "\xEF\xBB\xBF{}";

    EXPECT_EQ(text_bytes(folder.path() / "marked", 10), "{}");
    EXPECT_EQ(file_bytes(folder.path() / "marked", 10).size(), 5u);
}

TEST(FileBytes, that_cannot_be_read_say_why) {
    const TemporaryFolder folder;

    EXPECT_EQ(trouble_of(folder.path() / "none").code, "app.file_missing");
    EXPECT_EQ(trouble_of(folder.path()).code, "app.file_is_folder");
    const auto why = [](std::errc code) {
        return file_trouble({"read", "x", std::make_error_code(code)}).code;
    };
    EXPECT_EQ(why(std::errc::permission_denied), "app.file_denied");
    EXPECT_EQ(why(std::errc::io_error), "app.file_failed");
    EXPECT_EQ(words::say(Language::en, "app.file_missing", {{"file", "x"}}), "There is no file x.");
}

}  // namespace
}  // namespace motcua::app
