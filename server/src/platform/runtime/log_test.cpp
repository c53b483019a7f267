// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/log.hpp"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <type_traits>

namespace motcua {
namespace {

enum class Colour { red, gold };
BOOST_DESCRIBE_ENUM(Colour, red, gold)

static_assert(!std::is_constructible_v<LogValue, std::string>);
static_assert(!std::is_constructible_v<LogValue, std::string_view>);
static_assert(!std::is_constructible_v<LogValue, char (&)[8]>);

TEST(Log, writes_one_json_object_a_line) {
    const CapturedLog captured;

    log.info("http.request", {{"status", 200},
                              {"slow", false},
                              {"colour", Colour::gold},
                              {"route", Word{"/api/a\"b"}},
                              {"lasted", std::chrono::milliseconds(3)}});

    ASSERT_EQ(captured.lines().size(), 1u);
    const auto line = boost::json::parse(captured.lines()[0]).as_object();
    EXPECT_EQ(line.at("event"), "http.request");
    EXPECT_EQ(line.at("level"), "info");
    EXPECT_EQ(line.at("status"), 200);
    EXPECT_EQ(line.at("colour"), "gold");
    EXPECT_EQ(line.at("route"), "/api/a\"b");
    EXPECT_EQ(line.at("lasted"), 3.0);
    EXPECT_TRUE(parse_instant(std::string(line.at("at").as_string())));
}

TEST(Log, never_shows_what_is_personal) {
    const CapturedLog captured;

    log.error("dossier.submitted", {{"phone", Personal<std::string>("0912345678")}});

    EXPECT_EQ(captured.text().find("0912345678"), std::string::npos);
    EXPECT_NE(captured.text().find("[personal]"), std::string::npos);
}

TEST(Log, masks_data_that_an_engine_quotes_in_its_message) {
    const CapturedLog captured;

    log.warn("storage.trouble",
             {{"why", MachineText{"Key (phone)=(0912345678) of 'Nguyễn A' exists, line 12: Đỗ"}}});

    EXPECT_NE(captured.text().find("Key (phone)=(#) of '*' exists, line 12: **"), std::string::npos)
        << captured.text();
}

}  // namespace
}  // namespace motcua
