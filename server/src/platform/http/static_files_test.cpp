// SPDX-License-Identifier: Apache-2.0
#include "platform/http/static_files.hpp"

#include <zlib.h>

#include <fstream>

#include "platform/http/live.hpp"
#include "platform/http/server_fixture.hpp"
#include "platform/runtime/log.hpp"

namespace motcua::http {
namespace {

using ::testing::HasSubstr;

class Web : public ::testing::Test {
protected:
    Web() {
        put("index.html", "<html>portal</html>");
        put("desk/index.html", "<html>desk</html>");
        put("assets/desk-Ab3_x9Qz.js", std::string(4000, 'j'));
        put("assets/app-00000000.css", std::string(4000, 'c'));
        put("assets/app-00000000.css.br", "ready made");
        put("favicon.ico", "icon");
        served.web = std::make_shared<StaticFiles>(folder.path());
        served.serve({echo_route()});
    }
    void put(const std::string& name, const std::string& bytes) {
        std::filesystem::create_directories((folder.path() / name).parent_path());
        std::ofstream(folder.path() / name) << bytes;
    }
    HttpAnswer get(const std::string& path, const HttpCaller::Headers& headers = {}) {
        return served.caller().get(path, headers);
    }

    CapturedLog quiet;
    TemporaryFolder folder;
    ServedRoutes served;
};

TEST_F(Web, gives_each_app_its_page_for_every_address_inside) {
    EXPECT_EQ(get("/").body, "<html>portal</html>");
    EXPECT_EQ(get("/thu-tuc/1.004222").body, "<html>portal</html>");
    EXPECT_EQ(get("/assets/gone-Ab3_x9Qz.js").status, 404);
    EXPECT_EQ(get("/follow").body, "<html>portal</html>");
    EXPECT_EQ(get("/desk").body, "<html>desk</html>");
    EXPECT_EQ(get("/desk/dossiers/0192").body, "<html>desk</html>");
    EXPECT_EQ(get("/api/none").code(), "http.unknown_route");
    EXPECT_EQ(get("/desk/../../etc/passwd").body, "<html>desk</html>");
    EXPECT_EQ(get("/desk/..%2f..%2fetc%2fpasswd").body, "<html>desk</html>");
}

TEST_F(Web, lets_only_the_desk_use_the_camera) {
    EXPECT_THAT(get("/desk/counter").header("permissions-policy"), HasSubstr("camera=(self)"));
    EXPECT_THAT(get("/").header("permissions-policy"), HasSubstr("camera=()"));
    EXPECT_THAT(get("/api/none").header("permissions-policy"), HasSubstr("camera=()"));
}

TEST_F(Web, is_cached_for_ever_by_content_and_asked_again_by_tag) {
    const auto hashed = get("/assets/desk-Ab3_x9Qz.js");
    EXPECT_EQ(hashed.header("cache-control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(hashed.header("content-type"), "text/javascript; charset=utf-8");

    const auto page = get("/desk/");
    EXPECT_EQ(page.header("cache-control"), "no-cache");
    const auto again = get("/desk/", {{"If-None-Match", page.header("etag")}});
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(again.body, "");
    EXPECT_EQ(get("/desk/", {{"If-None-Match", "\"old\""}}).status, 200);
}

TEST_F(Web, is_sent_in_the_smaller_form_a_browser_takes) {
    EXPECT_EQ(get("/assets/app-00000000.css", {{"Accept-Encoding", "gzip, br"}}).body,
              "ready made");
    const auto gzip = get("/assets/app-00000000.css", {{"Accept-Encoding", "gzip, br;q=0"}});
    EXPECT_EQ(gzip.header("content-encoding"), "gzip");
    EXPECT_EQ(gzip.header("vary"), "Accept-Encoding");
    EXPECT_LT(gzip.body.size(), 200u);
    const auto plain = get("/assets/app-00000000.css");
    EXPECT_EQ(plain.body.size(), 4000u);
    EXPECT_NE(plain.header("etag"), gzip.header("etag"));
    EXPECT_EQ(get("/favicon.ico", {{"Accept-Encoding", "br"}}).header("content-encoding"), "");
    EXPECT_EQ(get("/assets/app-00000000.css.br").status, 404);
}

TEST_F(Web, loads_nothing_from_elsewhere) {
    const auto page = get("/");

    EXPECT_THAT(page.header("content-security-policy"), HasSubstr("default-src 'self'"));
    EXPECT_THAT(page.header("content-security-policy"), HasSubstr("frame-ancestors 'none'"));
    EXPECT_EQ(page.header("x-content-type-options"), "nosniff");
    EXPECT_EQ(page.header("referrer-policy"), "no-referrer");
    EXPECT_EQ(get("/api/echo").header("cache-control"), "no-store");
}

TEST(RateLimiter, can_be_left_open_for_measurements) {
    RateLimiter open({.burst = 0, .per_second = 0});
    EXPECT_EQ(open.take("a", Instant()), 0);
}

TEST(RateLimiter, forgets_whom_it_need_not_remember) {
    SteppedClock clock("2026-03-02T08:00");
    RateLimiter limiter({.burst = 1, .per_second = 1}, 2);

    EXPECT_EQ(limiter.take("a", clock.now()), 0);
    EXPECT_EQ(limiter.take("a", clock.now()), 1);
    EXPECT_EQ(limiter.take("b", clock.now()), 0);
    EXPECT_EQ(limiter.take("c", clock.now()), 0);  // a flood: all are forgotten
    EXPECT_EQ(limiter.take("a", clock.now()), 0);
    clock.step(-hours(1));
    EXPECT_EQ(limiter.take("a", clock.now()), 1);  // a clock set back gives nothing away
}

TEST(Live, closes_a_reader_that_cannot_follow) {
    SteppedClock clock("2026-03-02T08:00");
    Live live(clock);
    const auto slow = live.subscribe({"t"});
    for (std::size_t i = 0; i < Live::kWaitingEvents; ++i) live.publish("t", "n", "{}");
    EXPECT_FALSE(slow->is_over());

    live.publish("t", "n", "{}");

    EXPECT_TRUE(slow->is_over());
    EXPECT_TRUE(slow->take().empty());
    EXPECT_EQ(live.subscribers(), 1u);
}

TEST(Live, says_reset_when_what_was_missed_is_no_longer_kept) {
    SteppedClock clock("2026-03-02T08:00");
    Live live(clock);
    live.publish("t", "n", "{}");
    const auto first = live.subscribe({"t"}, "0");
    EXPECT_EQ(first->take().at(0).name, "reset");
    for (std::size_t i = 0; i < Live::kKeptEvents; ++i) live.publish("other", "n", "{}");
    const auto id = std::to_string(clock.now().time_since_epoch().count());

    EXPECT_EQ(live.subscribe({"t"}, id)->take().at(0).name, "reset");
    EXPECT_EQ(live.subscribe({"t"}, "x")->take().at(0).name, "reset");
    EXPECT_TRUE(live.subscribe({"t"})->take().empty());
}

}  // namespace
}  // namespace motcua::http
