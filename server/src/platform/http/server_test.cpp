// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "base/text.hpp"
#include "platform/http/live.hpp"
#include "platform/http/server_fixture.hpp"
#include "platform/runtime/log.hpp"

namespace motcua::http {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class HttpServer : public ::testing::Test {
protected:
    CapturedLog quiet;
    ServedRoutes served;
};

constexpr std::string_view kGetEcho = "GET /api/echo HTTP/1.1\r\nHost: x\r\n\r\n";

TEST_F(HttpServer, keeps_a_connection_for_the_next_request) {
    served.serve({echo_route()});
    RawConnection connection(served.server->port());

    for (int i = 0; i < 3; ++i) {
        connection.send(kGetEcho);
        const auto answer = connection.read_answer();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "/api/echo");
        EXPECT_EQ(answer.header("connection"), "");
    }
}

TEST_F(HttpServer, answers_pipelined_requests_in_their_order) {
    served.serve({echo_route("/api/{what}")});
    RawConnection connection(served.server->port());

    connection.send(
        "GET /api/a HTTP/1.1\r\nHost: x\r\n\r\nPOST /api/b HTTP/1.1\r\nHost: x\r\n"
        "Content-Length: 3\r\n\r\nabcGET /api/c HTTP/1.1\r\nHost: x\r\n\r\n");

    EXPECT_EQ(connection.read_answer().body, "/api/a");
    EXPECT_EQ(connection.read_answer().status, 405);
}

TEST_F(HttpServer, reads_a_pipelined_body_to_its_end) {
    served.serve(
        {works<Verb::post>("/api/b", May::be_anyone, "Body.",
                           [](const Call&) -> Result<Answer> { return Answer::text("b"); }),
         echo_route("/api/c")});
    RawConnection connection(served.server->port());

    connection.send(
        "POST /api/b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
        "GET /api/c HTTP/1.1\r\nHost: x\r\n\r\n");

    EXPECT_EQ(connection.read_answer().body, "b");
    EXPECT_EQ(connection.read_answer().body, "/api/c");
}

TEST_F(HttpServer, closes_after_an_http_1_0_request) {
    served.serve({echo_route()});
    RawConnection connection(served.server->port());

    connection.send("GET /api/echo HTTP/1.0\r\n\r\n");

    EXPECT_THAT(connection.read_to_end(), HasSubstr("Connection: close"));
}

TEST_F(HttpServer, answers_head_as_get_without_the_body) {
    served.serve({echo_route()});
    RawConnection connection(served.server->port());
    connection.send("HEAD /api/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    const auto all = connection.read_to_end();

    EXPECT_THAT(all, HasSubstr("Content-Length: 9\r\n"));
    EXPECT_TRUE(all.ends_with("\r\n\r\n"));
}

TEST_F(HttpServer, says_what_is_wrong_with_an_address_or_verb) {
    served.serve({echo_route()});

    const auto unknown = served.caller().get("/api/nothing");
    const auto wrong_verb = served.caller().post("/api/echo");

    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.code(), "http.unknown_route");
    EXPECT_EQ(wrong_verb.status, 405);
    EXPECT_EQ(wrong_verb.code(), "http.wrong_verb");
    EXPECT_EQ(wrong_verb.header("allow"), "GET, HEAD");
}

TEST_F(HttpServer, answers_garbage_with_a_problem_or_a_closed_door) {
    served.options.header_time_max = milliseconds(300);
    served.serve({echo_route()});
    const std::string long_header(20'000, 'a');
    const struct {
        std::string bytes;
        int status;  // 0: closed without an answer
        std::string_view code;
    } cases[] = {
        {"\r\n\r\n\r\n", 400, "http.malformed_request"},
        {"hello\r\n\r\n", 400, "http.malformed_request"},
        {"GET / HTTP/9.9\r\n\r\n", 400, "http.malformed_request"},
        {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "http.malformed_request"},
        {"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 tls hello\r\n\r\n", 400,
         "http.malformed_request"},
        {"GET /api/echo HTTP/1.1\r\n\r\n", 400, "http.malformed_request"},
        {"GET * HTTP/1.1\r\nHost: x\r\n\r\n", 400, "http.malformed_request"},
        {"GET http://other/ HTTP/1.1\r\nHost: x\r\n\r\n", 400, "http.malformed_request"},
        {"GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", 400, "http.malformed_request"},
        {"GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400, "http.malformed_request"},
        {"GET /api/echo HTTP/1.1\r\nHost: x\r\nNo colon here\r\n\r\n", 400,
         "http.malformed_request"},
        {"GET /api/echo HTTP/1.1\r\nHost : x\r\n\r\n", 400, "http.malformed_request"},
        {"GET /api/echo HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400,
         "http.malformed_request"},
        {"GET /api/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
         400, "http.malformed_request"},
        {"POST /api/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: "
         "chunked\r\n\r\n0\r\n\r\n",
         400, "http.malformed_request"},
        {"GET /api/echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400,
         "http.malformed_request"},
        {"GET /api/echo HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n", 417, "http.malformed_request"},
        {"GET /api/echo HTTP/1.1\r\nHost: x\r\nX: " + long_header + "\r\n\r\n", 431,
         "http.header_too_large"},
        {"GET /" + long_header + " HTTP/1.1\r\nHost: x\r\n\r\n", 431, "http.header_too_large"},
        {"GET /api/echo HT", 0, ""},
        {"", 0, ""},
    };
    for (const auto& one : cases) {
        RawConnection connection(served.server->port());
        connection.send(one.bytes);
        const auto answer = connection.read_answer();
        EXPECT_EQ(answer.status, one.status) << one.bytes.substr(0, 80);
        if (one.status) EXPECT_EQ(answer.code(), one.code) << one.bytes.substr(0, 80);
        EXPECT_EQ(connection.read_to_end(), "") << one.bytes.substr(0, 80);
    }
    EXPECT_EQ(served.caller().get("/api/echo").status, 200);
}

TEST_F(HttpServer, survives_random_bytes) {
    served.options.header_time_max = milliseconds(100);
    served.serve({echo_route()});
    SeededRandom random(20260302);
    for (int i = 0; i < 60; ++i) {
        std::string bytes(kGetEcho);
        for (int changes = 0; changes < 4; ++changes)
            bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
        RawConnection connection(served.server->port());
        connection.send(bytes);
        connection.shutdown_sending();
        connection.read_to_end();
    }
    EXPECT_EQ(served.caller().get("/api/echo").status, 200);
}

TEST_F(HttpServer, closes_on_a_header_that_does_not_end) {
    served.options.header_time_max = milliseconds(30);
    served.serve({echo_route()});
    RawConnection connection(served.server->port());

    connection.send("GET /api/echo HTTP/1.1\r\nHost:");

    EXPECT_EQ(connection.read_to_end(), "");
}

TEST_F(HttpServer, closes_on_a_body_that_does_not_end) {
    served.options.body_time_max = milliseconds(30);
    served.serve(
        {works<Verb::post>("/api/b", May::be_anyone, "Body.",
                           [](const Call&) -> Result<Answer> { return Answer::nothing(); })});
    RawConnection connection(served.server->port());

    connection.send("POST /api/b HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");

    EXPECT_EQ(connection.read_to_end(), "");
}

TEST_F(HttpServer, closes_an_idle_connection) {
    served.options.idle_time_max = milliseconds(30);
    served.serve({echo_route()});
    RawConnection connection(served.server->port());
    connection.send(kGetEcho);
    EXPECT_EQ(connection.read_answer().status, 200);

    EXPECT_EQ(connection.read_to_end(), "");
}

TEST_F(HttpServer, finishes_accepted_requests_when_it_stops) {
    std::promise<void> begun, go;
    served.serve({works<Verb::get>("/api/slow", May::be_anyone, "Slow.",
                                   [&](const Call&) -> Result<Answer> {
                                       begun.set_value();
                                       go.get_future().wait();
                                       return Answer::text("finished");
                                   }),
                  echo_route()});
    RawConnection idle(served.server->port());
    idle.send(kGetEcho);
    EXPECT_EQ(idle.read_answer().status, 200);
    RawConnection busy(served.server->port());
    busy.send("GET /api/slow HTTP/1.1\r\nHost: x\r\n\r\n");
    begun.get_future().wait();

    auto stopped = std::async(std::launch::async, [&] { return served.server->stop(); });
    EXPECT_EQ(idle.read_to_end(), "");  // the idle one is closed first
    go.set_value();

    const auto answer = busy.read_answer();
    EXPECT_EQ(answer.body, "finished");
    EXPECT_EQ(answer.header("connection"), "close");
    EXPECT_TRUE(stopped.get());
    EXPECT_THROW(RawConnection(served.server->port()), std::runtime_error);
}

TEST_F(HttpServer, says_so_when_a_request_does_not_finish_in_time) {
    std::promise<void> begun, go;
    served.serve(
        {works<Verb::get>("/api/slow", May::be_anyone, "Slow.", [&](const Call&) -> Result<Answer> {
            begun.set_value();
            go.get_future().wait();
            return Answer::nothing();
        })});
    RawConnection busy(served.server->port());
    busy.send("GET /api/slow HTTP/1.1\r\nHost: x\r\n\r\n");
    begun.get_future().wait();

    EXPECT_FALSE(served.server->stop(milliseconds(10)));
    go.set_value();
}

TEST_F(HttpServer, streams_events_and_gives_missed_ones_after_the_last_seen) {
    Live live(served.database.clock);
    served.options.heartbeat = milliseconds(20);
    served.serve({reads<Verb::get>("/api/live", May::be_anyone, "Events.",
                                   [&](Transaction&, const Call& call) -> Result<Answer> {
                                       return Answer::stream(live.subscribe(
                                           {"unit/1"}, call.header("last-event-id")));
                                   })});
    std::string last_seen;
    {
        RawConnection reader(served.server->port());
        reader.send("GET /api/live HTTP/1.1\r\nHost: x\r\n\r\n");
        EXPECT_THAT(reader.read_until("\r\n\r\n"), HasSubstr("text/event-stream"));
        EXPECT_THAT(reader.read_until(":\n\n"), HasSubstr("retry: 2000"));
        live.publish("unit/2", "task", "{}");
        live.publish("unit/1", "task", "{\"task\":1}");
        const auto event = reader.read_until("data: {\"task\":1}\n\n");
        EXPECT_THAT(event, HasSubstr("event: task\n"));
        const auto at = event.rfind("id: ") + 4;
        last_seen = event.substr(at, event.find('\n', at) - at);
    }
    live.publish("unit/1", "task", "{\"task\":2}");

    RawConnection again(served.server->port());
    again.send("GET /api/live HTTP/1.1\r\nHost: x\r\nLast-Event-ID: " + last_seen + "\r\n\r\n");
    EXPECT_THAT(again.read_until("{\"task\":2}\n\n"), ::testing::Not(HasSubstr("reset")));

    RawConnection stale(served.server->port());
    stale.send("GET /api/live HTTP/1.1\r\nHost: x\r\nLast-Event-ID: 17\r\n\r\n");
    EXPECT_THAT(stale.read_until("event: reset\ndata: {}\n\n"), HasSubstr("reset"));

    EXPECT_TRUE(served.server->stop());  // live streams do not hold it up
    again.read_to_end();
}

TEST_F(HttpServer, takes_a_file_as_it_comes_with_its_digest) {
    std::filesystem::path kept;
    served.serve({takes_file<Verb::post>(
        "/api/files", May::receive_dossiers, "File.", [&](const Call& call) -> Result<Answer> {
            kept = call.upload->path;
            return Answer::text(call.upload->sha256 + " " + call.upload->name + " " +
                                call.upload->type);
        })});
    std::string bytes(3'000'000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 7);

    const auto answer = served.signed_in().upload("/api/files", bytes, "application/pdf",
                                                  {{"X-File-Name", "%C4%90%C6%A1n.pdf"}});

    EXPECT_EQ(answer.body, sha256_hex(bytes) + " Đơn.pdf application/pdf");
    EXPECT_EQ(served.caller().upload("/api/files", bytes, "application/pdf").status, 401);
    EXPECT_TRUE(served.server->stop());
    EXPECT_FALSE(std::filesystem::exists(kept));  // nobody renamed it away
}

TEST_F(HttpServer, refuses_what_is_too_large_before_and_while_it_comes) {
    served.options.json_size_max = 1000;
    served.options.file_size_max = 5000;
    served.serve(
        {writes<Verb::post>("/api/a", May::receive_dossiers, "JSON.",
                            [](Transaction&, const Call&, const Json&) -> Result<> { return {}; }),
         takes_file<Verb::post>("/api/f", May::receive_dossiers, "File.",
                                [](const Call&) -> Result<Answer> { return Answer::nothing(); })});
    const std::string json = "{\"a\":" + std::string(2000, '1') + "}";

    auto caller = served.signed_in();
    EXPECT_EQ(caller.post("/api/a", json).code(), "http.too_large");
    EXPECT_EQ(caller.upload("/api/f", std::string(6000, 'x'), "image/png").status, 413);

    RawConnection chunked(served.server->port());
    chunked.send(
        "POST /api/f HTTP/1.1\r\nHost: x\r\nCookie: motcua_session=officer\r\n"
        "X-CSRF-Token: csrf\r\nIdempotency-Key: k1234567\r\n"
        "Transfer-Encoding: chunked\r\n\r\n1800\r\n" +
        std::string(0x1800, 'x') + "\r\n");
    EXPECT_EQ(chunked.read_answer().code(), "http.too_large");
}

TEST_F(HttpServer, goes_on_when_a_sender_asks_first) {
    served.serve({takes_file<Verb::post>("/api/f", May::receive_dossiers, "File.",
                                         [](const Call& call) -> Result<Answer> {
                                             return Answer::text(std::to_string(call.upload->size));
                                         })});
    RawConnection polite(served.server->port());
    polite.send(
        "POST /api/f HTTP/1.1\r\nHost: x\r\nCookie: motcua_session=officer\r\n"
        "X-CSRF-Token: csrf\r\nIdempotency-Key: k1234567\r\nExpect: 100-continue\r\n"
        "Content-Length: 4\r\n\r\n");
    EXPECT_THAT(polite.read_until("\r\n\r\n"), StartsWith("HTTP/1.1 100"));
    polite.send("abcd");
    EXPECT_EQ(polite.read_answer().body, "4");
}

TEST_F(HttpServer, sends_strangers_files_sandboxed_and_as_attachments) {
    const auto file = served.folder.path() / "stored";
    std::ofstream(file) << std::string(200'000, 'z');
    served.serve({reads<Verb::get>("/api/file/{n:int}", May::be_anyone, "File.",
                                   [&](Transaction&, const Call& call) -> Result<Answer> {
                                       const std::string path =
                                           file.string() + (call.number("n") ? "" : "-gone");
                                       return Answer::attachment(path, "text/html",
                                                                 "Đơn \"x\".html");
                                   })});

    const auto answer = served.caller().get("/api/file/1");

    EXPECT_EQ(answer.body.size(), 200'000u);
    EXPECT_EQ(answer.header("content-security-policy"), "sandbox; default-src 'none'");
    EXPECT_EQ(answer.header("content-disposition"),
              "attachment; filename=\"____n__x_.html\"; "
              "filename*=UTF-8''%C4%90%C6%A1n%20%22x%22.html");
    EXPECT_EQ(answer.header("x-content-type-options"), "nosniff");
    EXPECT_EQ(served.caller().get("/api/file/0").status, 500);
}

TEST_F(HttpServer, tells_whether_it_lives_is_ready_and_how_it_does) {
    served.serve(probe_routes(served.metrics));

    EXPECT_EQ(served.caller().get("/healthz").body, "alive\n");
    EXPECT_EQ(served.caller().get("/readyz").body, "ready\n");
    EXPECT_THAT(served.caller().get("/metrics").body,
                HasSubstr("motcua_http_request_seconds_count{method=\"GET\",route=\"/readyz\"} 1"));
}

}  // namespace
}  // namespace motcua::http
