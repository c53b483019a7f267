// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "platform/http/idempotency.hpp"
#include "platform/http/paging.hpp"
#include "platform/http/server_fixture.hpp"
#include "platform/runtime/log.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua::http {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct Ask {
    std::string name;
    int copies = 1;
    std::optional<Date> on;
};
BOOST_DESCRIBE_STRUCT(Ask, (), (name, copies, on))

struct Told {
    int acts = 0;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Told, (), (acts, name))

struct Person {
    Personal<std::string> phone;
};
BOOST_DESCRIBE_STRUCT(Person, (), (phone))

/// On both engines: what a request goes through before, around and after its handler.
class Exchange : public ::testing::TestWithParam<Engine> {
protected:
    CapturedLog quiet;
    ServedRoutes served{GetParam()};
    std::atomic<int> acts = 0;

    Route act_route(std::string_view path = "/api/act", Guard may = May::receive_dossiers) {
        return writes<Verb::post>(
            path, may, "Acts.", [this](Transaction&, const Call&, const Ask& ask) -> Result<Told> {
                if (ask.name == "no") return Error{Kind::wrong_state, "http.not_allowed"};
                return Told{++acts, ask.name};
            });
    }
};

INSTANTIATE_TEST_SUITE_P(On, Exchange, every_engine(), engine_name);

TEST_P(Exchange, is_refused_without_a_session_a_valid_one_or_the_right) {
    served.serve({reads<Verb::get>("/api/desk", May::receive_dossiers, "Desk.",
                                   [](Transaction&, const Call& call) -> Result<Answer> {
                                       return Answer::text(call.actor.name);
                                   }),
                  reads<Verb::get>("/api/sign", May::decide_dossiers, "Sign.",
                                   [](Transaction&, const Call&) -> Result<Answer> {
                                       return Answer::text("never");
                                   })});
    auto nobody = served.caller();
    auto expired = served.caller();
    expired.cookies["motcua_session"] = "old";

    EXPECT_EQ(nobody.get("/api/desk").status, 401);
    EXPECT_EQ(nobody.get("/api/desk").code(), "http.not_signed_in");
    EXPECT_EQ(expired.get("/api/desk").code(), "http.not_signed_in");
    EXPECT_EQ(served.signed_in().get("/api/desk").body, "Tester");
    EXPECT_EQ(served.signed_in().get("/api/sign").status, 403);
    EXPECT_EQ(served.signed_in().get("/api/sign").code(), "http.not_allowed");
}

TEST_P(Exchange, is_denied_by_default_where_nobody_wired_who_and_may) {
    served.hooks = {};
    served.serve({act_route(), echo_route()});

    EXPECT_EQ(served.signed_in().post("/api/act", R"({"name":"a"})").code(), "http.not_signed_in");
    EXPECT_EQ(served.caller().get("/api/echo").status, 200);
}

TEST_P(Exchange, of_a_change_needs_the_sessions_token_and_our_own_page) {
    served.serve({act_route()});
    auto caller = served.signed_in();
    const std::string body = R"({"name":"a"})";

    EXPECT_EQ(caller.post("/api/act", body, {{"Sec-Fetch-Site", "cross-site"}}).code(),
              "http.foreign_page");
    EXPECT_EQ(caller.post("/api/act", body, {{"Origin", "https://evil.example"}}).code(),
              "http.foreign_page");
    caller.csrf_token = "guessed";
    EXPECT_EQ(caller.post("/api/act", body).code(), "http.csrf_token_wrong");
    caller.csrf_token = "";
    EXPECT_EQ(caller.post("/api/act", body).code(), "http.csrf_token_wrong");
    EXPECT_EQ(acts, 0);
    caller.csrf_token = "csrf";
    EXPECT_EQ(caller.post("/api/act", body, {{"Sec-Fetch-Site", "same-origin"}}).status, 200);
}

TEST_P(Exchange, names_the_field_of_a_wrong_body) {
    served.serve({act_route()});
    auto caller = served.signed_in();

    const auto wrong = caller.post("/api/act", R"({"name":"a","copies":"two"})");
    EXPECT_EQ(wrong.status, 400);
    EXPECT_EQ(wrong.code(), "json.wrong_type");
    EXPECT_EQ(wrong.field(), "copies");
    EXPECT_EQ(caller.post("/api/act", "{").code(), "json.malformed");
    EXPECT_EQ(caller.post("/api/act", "").code(), "json.malformed");
    EXPECT_EQ(caller.post("/api/act", "{}", {{"Content-Type", "text/plain"}}).code(),
              "http.wrong_body_type");
    EXPECT_EQ(acts, 0);
}

TEST_P(Exchange, of_a_write_needs_a_key_and_gives_the_same_answer_again) {
    served.serve({act_route()});
    auto caller = served.signed_in();
    const std::string body = R"({"name":"a"})";

    EXPECT_EQ(caller.post("/api/act", body, {{"Idempotency-Key", ""}}).code(),
              "http.idempotency_key_missing");
    EXPECT_EQ(caller.post("/api/act", body, {{"Idempotency-Key", "short"}}).code(),
              "http.idempotency_key_malformed");
    caller.next_key = "key-00000001";
    const auto first = caller.post("/api/act", body);
    caller.next_key = "key-00000001";
    const auto again = caller.post("/api/act", body);
    caller.next_key = "key-00000001";
    const auto other = caller.post("/api/act", R"({"name":"b"})");

    EXPECT_EQ(first.body, R"({"acts":1,"name":"a"})");
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.header("content-type"), first.header("content-type"));
    EXPECT_EQ(other.status, 409);
    EXPECT_EQ(other.code(), "http.idempotency_key_reused");
    EXPECT_EQ(acts, 1);
}

TEST_P(Exchange, does_not_keep_a_refusal) {
    served.serve({act_route()});
    auto caller = served.signed_in();

    caller.next_key = "key-00000002";
    EXPECT_EQ(caller.post("/api/act", R"({"name":"no"})").status, 409);
    caller.next_key = "key-00000002";
    EXPECT_EQ(caller.post("/api/act", R"({"name":"yes"})").status, 200);
}

TEST_P(Exchange, is_done_once_when_the_same_request_comes_twice_at_once) {
    served.serve({act_route()});
    std::vector<std::future<std::string>> answers;
    for (int i = 0; i < 6; ++i)
        answers.push_back(std::async(std::launch::async, [&] {
            auto caller = served.signed_in();
            caller.next_key = "key-at-once";
            return caller.post("/api/act", R"({"name":"a"})").body;
        }));

    // A function may run again after a lost race, so only what was kept counts.
    const std::string first = answers[0].get();
    EXPECT_THAT(first, HasSubstr("\"name\":\"a\""));
    for (std::size_t i = 1; i < answers.size(); ++i) EXPECT_EQ(answers[i].get(), first);
}

TEST_P(Exchange, forgets_kept_answers_after_a_day) {
    served.serve({act_route()});
    auto caller = served.signed_in();
    caller.next_key = "key-00000003";
    caller.post("/api/act", R"({"name":"a"})");
    const auto forget = [&] {
        return served.database->write([](Transaction& tx) { return forget_kept_answers(tx, 100); });
    };

    served.database.clock.step(hours(24));
    EXPECT_EQ(forget(), 0);
    served.database.clock.step(seconds(1));
    caller.next_key = "key-00000003";
    EXPECT_EQ(caller.post("/api/act", R"({"name":"b"})").body, R"({"acts":2,"name":"b"})");
    served.database.clock.step(hours(25));
    EXPECT_EQ(forget(), 1);
}

TEST_P(Exchange, writes_one_audit_row_before_personal_data_leaves) {
    served.serve({reads<Verb::get>("/api/person", May::read_dossiers, "Person.",
                                   [](Transaction&, const Call&) -> Result<Person> {
                                       return Person{Personal<std::string>("0912345678")};
                                   }),
                  writes<Verb::post>("/api/person", May::read_dossiers, "Person.",
                                     [](Transaction&, const Call&) -> Result<Person> {
                                         return Person{Personal<std::string>("0987654321")};
                                     }),
                  reads<Verb::get>("/api/none", May::read_dossiers, "Nobody.",
                                   [](Transaction&, const Call&) -> Result<Person> {
                                       return Error{Kind::not_found, "http.unknown_route"};
                                   })});
    auto caller = served.signed_in();

    EXPECT_EQ(caller.get("/api/person").body, R"({"phone":"0912345678"})");
    EXPECT_EQ(served.shown_rows, 1);
    EXPECT_EQ(served.last_shown, ServedRoutes::officer().text() + " /api/person");
    EXPECT_EQ(caller.get("/api/none").status, 404);
    EXPECT_EQ(served.shown_rows, 1);
    caller.next_key = "key-00000004";
    caller.post("/api/person");
    caller.next_key = "key-00000004";
    caller.post("/api/person");
    EXPECT_EQ(served.shown_rows, 3);  // given again is shown again
    EXPECT_THAT(quiet.text(), Not(HasSubstr("0912345678")));
}

TEST_P(Exchange, keeps_its_answer_back_when_the_audit_row_cannot_be_written) {
    served.hooks.shown = [](Transaction&, const Call&, const auto&) {
        throw Trouble(Trouble::What::disk, "full");
    };
    served.serve({reads<Verb::get>("/api/person", May::read_dossiers, "Person.",
                                   [](Transaction&, const Call&) -> Result<Person> {
                                       return Person{Personal<std::string>("0912345678")};
                                   })});

    const auto answer = served.signed_in().get("/api/person");

    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.code(), "http.storage_away");
    EXPECT_EQ(answer.header("retry-after"), "5");
    EXPECT_THAT(answer.body, Not(HasSubstr("0912345678")));
}

TEST_P(Exchange, notes_the_sessions_use_when_it_is_time) {
    std::atomic<int> noted = 0;
    const auto who = served.hooks.who;
    served.hooks.who = [who](Transaction& tx, const Personal<std::string>& token) {
        auto found = who(tx, token);
        if (found) found->is_to_be_noted = true;
        return found;
    };
    served.hooks.used = [&](Transaction&, const SignedIn&) { ++noted; };
    served.serve(
        {act_route(), reads<Verb::get>("/api/me", May::be_signed_in, "Me.",
                                       [](Transaction&, const Call&) -> Result<> { return {}; })});

    EXPECT_EQ(served.signed_in().get("/api/me").status, 204);
    EXPECT_EQ(noted, 1);
    served.signed_in().post("/api/act", R"({"name":"a"})");
    EXPECT_EQ(noted, 2);
}

TEST_P(Exchange, answers_a_mistake_with_a_number_and_lives) {
    served.serve({reads<Verb::get>("/api/broken", May::be_anyone, "Broken.",
                                   [](Transaction&, const Call&) -> Result<> {
                                       ensure(false);
                                       return {};
                                   }),
                  works<Verb::get>(
                      "/api/thrown", May::be_anyone, "Thrown.",
                      [](const Call&) -> Result<> { throw std::runtime_error("of 'Nguyễn A'"); }),
                  echo_route()});

    const auto broken = served.caller().get("/api/broken");
    EXPECT_EQ(broken.status, 500);
    EXPECT_EQ(broken.code(), "http.incident");
    const auto number = std::string(broken.json().at("params").at("incident").as_string());
    EXPECT_EQ(number.size(), 8u);
    EXPECT_EQ(broken.json().at("incident"), boost::json::string(number));
    EXPECT_THAT(broken.body, Not(HasSubstr("pipeline_test.cpp")));
    EXPECT_THAT(quiet.text(), HasSubstr("\"incident\":\"" + number + "\""));
    EXPECT_EQ(served.caller().get("/api/thrown").status, 500);
    EXPECT_THAT(quiet.text(), Not(HasSubstr("Nguy")));
    EXPECT_EQ(served.caller().get("/api/echo").status, 200);
}

TEST_P(Exchange, carries_a_problem_in_both_languages) {
    served.serve({echo_route()});
    auto caller = served.caller();

    const auto answer =
        caller.get("/api/x", {{"Accept-Language", "en"}, {"X-Request-Id", "abc-12345"}});

    const auto problem = answer.json();
    EXPECT_EQ(answer.header("content-type"), "application/problem+json; charset=utf-8");
    EXPECT_EQ(problem.at("type"), "urn:motcua:problem:http.unknown_route");
    EXPECT_EQ(problem.at("title"), "There is nothing at this address.");
    EXPECT_EQ(problem.at("status"), 404);
    EXPECT_TRUE(problem.at("field").is_null());
    EXPECT_EQ(problem.at("text").at("vi"), "Không có nội dung nào tại địa chỉ này.");
    EXPECT_EQ(problem.at("request"), "abc-12345");
    EXPECT_EQ(answer.header("x-request-id"), "abc-12345");
    EXPECT_EQ(caller.get("/api/x", {{"X-Request-Id", "<b>"}}).header("x-request-id").size(), 36u);
}

TEST_P(Exchange, says_when_a_refusals_text_is_missing) {
    served.serve({reads<Verb::get>("/api/odd", May::be_anyone, "Odd.",
                                   [](Transaction&, const Call&) -> Result<> {
                                       return Error{Kind::not_found, "nobody.wrote_this"};
                                   })});

    const auto answer = served.caller().get("/api/odd");

    EXPECT_EQ(answer.status, 404);
    EXPECT_EQ(answer.code(), "http.unknown_refusal");
    EXPECT_EQ(answer.json().at("params").at("refusal"), "nobody.wrote_this");
}

TEST_P(Exchange, slows_an_address_down_that_asks_too_much) {
    served.options.rate_limit = {.burst = 3, .per_second = 0.5};
    served.serve({echo_route(), echo_route("/probe")});

    for (int i = 0; i < 3; ++i) EXPECT_EQ(served.caller().get("/api/echo").status, 200);
    const auto refused = served.caller().get("/api/echo");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.code(), "http.too_many_requests");
    EXPECT_EQ(refused.header("retry-after"), "2");
    EXPECT_EQ(served.caller().get("/probe").status, 200);
    served.database.clock.step(seconds(2));
    EXPECT_EQ(served.caller().get("/api/echo").status, 200);
}

TEST_P(Exchange, reads_a_query_into_its_struct) {
    served.serve({reads<Verb::get>(
        "/api/list", May::be_anyone, "List.",
        [](Transaction&, const Call&, const Ask& ask) -> Result<Ask> { return ask; })});
    auto caller = served.caller();

    EXPECT_EQ(caller.get("/api/list?name=l%C3%BA&on=2026-11-25").body,
              R"({"name":"lú","copies":1,"on":"2026-11-25"})");
    EXPECT_EQ(caller.get("/api/list").code(), "json.missing");
    EXPECT_EQ(caller.get("/api/list?name=a&copies=x").field(), "copies");
    EXPECT_EQ(caller.get("/api/list?name=a&nmae=b").code(), "json.unknown_field");
}

TEST_P(Exchange, is_refused_as_busy_when_the_pool_is_full) {
    served.options.workers = 1;
    std::promise<void> go;
    const auto gone = go.get_future().share();
    std::promise<void> begun;
    std::atomic<bool> is_first = true;
    served.serve(
        {works<Verb::get>("/api/slow", May::be_anyone, "Slow.", [&](const Call&) -> Result<> {
            if (is_first.exchange(false)) begun.set_value();
            gone.wait();
            return {};
        })});
    std::vector<std::future<HttpAnswer>> waiting;
    const auto ask = [&] { return served.caller().get("/api/slow"); };
    waiting.push_back(std::async(std::launch::async, ask));
    begun.get_future().wait();
    for (int i = 0; i < 40; ++i) waiting.push_back(std::async(std::launch::async, ask));

    // 1 runs, 32 wait, 8 are refused at once: only those can be ready now.
    int refused = 0;
    while (refused < 8) {
        refused = 0;
        for (auto& one : waiting)
            refused += one.wait_for(std::chrono::milliseconds(1)) == std::future_status::ready;
    }
    go.set_value();
    int busy = 0;
    for (auto& one : waiting) busy += one.get().code() == "http.busy";
    EXPECT_EQ(busy, 8);
}

}  // namespace
}  // namespace motcua::http
