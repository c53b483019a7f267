// SPDX-License-Identifier: Apache-2.0
#include "platform/http/router.hpp"

#include <gtest/gtest.h>

#include "platform/http/request_target.hpp"

namespace motcua::http {
namespace {

Route row(Verb verb, std::string path, std::string summary = "") {
    auto nothing = [](const Call&) -> Result<Answer> { return Answer::nothing(); };
    return {verb, std::move(path), May::be_anyone, std::move(summary), Works{nothing}};
}

std::string found(const Router& router, std::string_view method, std::string_view path) {
    const auto match = router.find(method, parse_target(path)->parts);
    return match.route ? match.route->summary : match.allowed;
}

TEST(Router, prefers_words_to_places_and_checks_kinds) {
    const Router router({row(Verb::get, "/d/{code}", "by code"), row(Verb::get, "/d/mine", "mine"),
                         row(Verb::get, "/day/{on:day}", "day"),
                         row(Verb::get, "/n/{n:int}/x", "number"),
                         row(Verb::get, "/i/{id:id}", "id")});

    EXPECT_EQ(found(router, "GET", "/d/mine"), "mine");
    EXPECT_EQ(found(router, "HEAD", "/d/H26.1-2%2F3"), "by code");
    EXPECT_EQ(found(router, "GET", "/d/"), "");
    EXPECT_EQ(found(router, "GET", "/day/2026-11-25"), "day");
    EXPECT_EQ(found(router, "GET", "/day/2026-11-31"), "");
    EXPECT_EQ(found(router, "GET", "/n/12/x"), "number");
    EXPECT_EQ(found(router, "GET", "/n/1e2/x"), "");
    EXPECT_EQ(found(router, "GET", "/i/0192f3a4-0000-7000-8000-000000000001"), "id");
    EXPECT_EQ(found(router, "GET", "/i/1"), "");
}

TEST(Router, names_the_verbs_an_address_knows) {
    const Router router({row(Verb::get, "/a"), row(Verb::put, "/a")});

    EXPECT_EQ(found(router, "POST", "/a"), "GET, HEAD, PUT");
    EXPECT_EQ(found(router, "BREW", "/a"), "GET, HEAD, PUT");
}

TEST(Router, does_not_accept_two_rows_for_the_same_requests) {
    EXPECT_THROW(Router({row(Verb::get, "/a/{x}"), row(Verb::get, "/a/{y}")}), Mistake);
    EXPECT_THROW(Router({row(Verb::get, "a")}), Mistake);
    EXPECT_THROW(Router({row(Verb::get, "/a/{x:float}")}), Mistake);
}

TEST(Target, is_decoded_after_it_was_split) {
    const auto target = parse_target("/a%2Fb/%C4%90%C4%83ng?q=m%E1%BB%99t+c%E1%BB%ADa&empty=&flag");

    ASSERT_TRUE(target);
    EXPECT_EQ(target->parts, (std::vector<std::string>{"a/b", "Đăng"}));
    EXPECT_EQ(target->query, (Call::Pairs{{"q", "một cửa"}, {"empty", ""}, {"flag", ""}}));
}

TEST(Target, refuses_what_is_no_address) {
    for (const auto* wrong : {"", "*", "http://other/x", "/%", "/%4", "/%GG", "/%00", "/%FF",
                              "/a#b", "/?q=%ff", "/%c0%af", "/\x01"})
        EXPECT_FALSE(parse_target(wrong)) << wrong;
}

TEST(Cookie, is_found_by_its_whole_name) {
    EXPECT_EQ(cookie("a=1; motcua_session=xyz;b=2", "motcua_session"), "xyz");
    EXPECT_EQ(cookie("not_motcua_session=xyz", "motcua_session"), "");
    EXPECT_EQ(cookie("motcua_session", "motcua_session"), "");
}

TEST(Language, is_vietnamese_unless_english_comes_first) {
    EXPECT_EQ(language_of(""), Language::vi);
    EXPECT_EQ(language_of("en-GB,vi;q=0.8"), Language::en);
    EXPECT_EQ(language_of("vi,en;q=0.8"), Language::vi);
}

TEST(Origin, is_judged_by_what_the_browser_says) {
    const auto judged = [](Call::Pairs headers) {
        Call call;
        call.headers = std::move(headers);
        return is_same_origin(call);
    };
    EXPECT_TRUE(judged({}));
    EXPECT_TRUE(judged({{"sec-fetch-site", "same-origin"}}));
    EXPECT_FALSE(judged({{"sec-fetch-site", "cross-site"}}));
    EXPECT_FALSE(judged({{"sec-fetch-site", "same-site"}}));
    EXPECT_TRUE(judged({{"origin", "https://h:1"}, {"host", "h:1"}}));
    EXPECT_FALSE(judged({{"origin", "https://evil"}, {"host", "h:1"}}));
    EXPECT_FALSE(judged({{"origin", "null"}, {"host", "h:1"}}));
}

}  // namespace
}  // namespace motcua::http
