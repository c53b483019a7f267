// SPDX-License-Identifier: Apache-2.0
#include "platform/http/pipeline.hpp"

#include <openssl/crypto.h>

#include "platform/http/awaiting.hpp"
#include "platform/http/idempotency.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/request_target.hpp"
#include "platform/runtime/log.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua::http {

using boost::asio::awaitable;

/// One exchange while threads of the database and the pool work on it.
struct Pipeline::State {
    const Route& route;
    std::shared_ptr<Call> call;
    SignedIn signed_in = {};
    Result<Answer> result = Error{};
};

namespace {

bool changes_something(const Route& route) {
    return route.verb != Verb::get && !std::holds_alternative<Reads>(route.handler);
}

bool same_secret(std::string_view a, std::string_view b) {
    return !a.empty() && a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

Answer unavailable(const Call& call, std::string code, std::string_view seconds) {
    const Error error{
        Kind::unavailable, std::move(code), "", {{"retry_after_seconds", std::string(seconds)}}};
    return problem(error, call.language, call.request_id);
}

}  // namespace

Pipeline::Pipeline(Database& database, const Clock& clock, Hooks hooks, RateLimit limit,
                   int workers)
    : database_(database),
      clock_(clock),
      hooks_(std::move(hooks)),
      limiter_(limit),
      workers_(workers, static_cast<std::size_t>(workers) * 32) {}

Result<> Pipeline::check_before_database(const Route& route, const Call& call) {
    const bool is_for_anyone = route.may.may() == May::be_anyone;
    if (is_for_anyone && call.path.starts_with("/api/")) {
        if (const int wait = limiter_.take(call.address, clock_.now()))
            return Error{Kind::too_many,
                         "http.too_many_requests",
                         "",
                         {{"retry_after_seconds", std::to_string(wait)}}};
    }
    if (route.verb != Verb::get && !is_same_origin(call))
        return Error{Kind::not_allowed, "http.foreign_page"};
    if (!is_for_anyone && call.session.reveal().empty())
        return Error{Kind::not_signed_in, "http.not_signed_in"};
    if (call.idempotency_key.empty()) {
        if (!is_for_anyone && changes_something(route))
            return Error{Kind::invalid, "http.idempotency_key_missing", "Idempotency-Key"};
    } else if (!is_idempotency_key(call.idempotency_key)) {
        return Error{Kind::invalid, "http.idempotency_key_malformed", "Idempotency-Key"};
    }
    return {};
}

Result<> Pipeline::admit(Transaction& tx, State& state) const {
    Call& call = *state.call;
    const May may = state.route.may.may();
    call.actor = Actor::visitor();
    if (may == May::be_anyone) return {};
    if (!hooks_.who) return Error{Kind::not_signed_in, "http.not_signed_in"};
    auto found = hooks_.who(tx, call.session);
    if (!found) return found.error();
    state.signed_in = std::move(*found);
    call.actor = state.signed_in.actor;
    if (state.route.verb != Verb::get &&
        !same_secret(state.signed_in.csrf_token, call.header("x-csrf-token")))
        return Error{Kind::not_allowed, "http.csrf_token_wrong", "X-CSRF-Token"};
    if (may == May::be_signed_in) return {};
    if (!hooks_.may) return Error{Kind::not_allowed, "http.not_allowed"};
    return hooks_.may(tx, call.actor, may);
}

awaitable<void> Pipeline::let_in(std::shared_ptr<State> state) {
    if (state->route.may.may() == May::be_anyone) {
        state->result = Answer{};
        co_return;
    }
    auto run = [this, state](Transaction& tx) {
        const auto admitted = admit(tx, *state);
        if (admitted)
            state->result = Answer{};
        else
            state->result = admitted.error();
        return Database::Verdict::commit;
    };
    co_await in_database(database_, &Database::submit_read, run);
}

awaitable<void> Pipeline::run_handler(std::shared_ptr<State> state) {
    const Call& call = *state->call;
    if (const auto* reads = std::get_if<Reads>(&state->route.handler)) {
        auto run = [this, state, reads](Transaction& tx) {
            const auto admitted = admit(tx, *state);
            state->result = admitted ? reads->run(tx, *state->call) : admitted.error();
            return Database::Verdict::commit;
        };
        co_await in_database(database_, &Database::submit_read, run);
    } else if (const auto* writes = std::get_if<Writes>(&state->route.handler)) {
        auto run = [this, state, writes](Transaction& tx) {
            const Call& asked = *state->call;
            const auto admitted = admit(tx, *state);
            auto act = [&] {
                auto done = writes->run(tx, asked);
                if (done && state->route.is_personal) done->is_personal = true;
                return done;
            };
            state->result = admitted ? once(tx, asked, act) : admitted.error();
            if (!state->result) return Database::Verdict::roll_back;
            if (state->result->is_personal && hooks_.shown)
                hooks_.shown(tx, asked, state->result->subjects);
            if (state->signed_in.is_to_be_noted && hooks_.used) hooks_.used(tx, state->signed_in);
            return Database::Verdict::commit;
        };
        co_await in_database(database_, &Database::submit_write, run);
    } else {
        const auto& works = std::get<Works>(state->route.handler);
        // A file's sender was let in before his file was read.
        if (state->route.takes != Takes::file) co_await let_in(state);
        if (state->route.takes != Takes::file && !state->result) co_return;
        auto run = [state, &works] { state->result = works.run(*state->call); };
        const bool is_taken = co_await in_pool(workers_, run);
        if (!is_taken) state->result = unavailable(call, "http.busy", "2");
    }
}

/// The audit row and the session's last use, where the handler's own transaction could not; and
/// what a refusal leaves behind.
awaitable<void> Pipeline::write_down(std::shared_ptr<State> state) {
    if (!state->result) {
        if (!hooks_.is_noted || !hooks_.is_noted(*state->call, state->result.error())) co_return;
        auto note = [this, state](Transaction& tx) {
            hooks_.note(tx, *state->call, state->result.error());
            return Database::Verdict::commit;
        };
        co_await in_database(database_, &Database::submit_write, note);
        co_return;
    }
    if (std::holds_alternative<Writes>(state->route.handler)) co_return;
    const bool is_shown =
        (state->route.is_personal || state->result->is_personal) && state->result->status < 400;
    const bool is_noted = state->signed_in.is_to_be_noted && hooks_.used != nullptr;
    if (!(is_shown && hooks_.shown) && !is_noted) co_return;
    auto run = [this, state, is_shown, is_noted](Transaction& tx) {
        if (is_shown && hooks_.shown) hooks_.shown(tx, *state->call, state->result->subjects);
        if (is_noted) hooks_.used(tx, state->signed_in);
        return Database::Verdict::commit;
    };
    co_await in_database(database_, &Database::submit_write, run);
}

Answer Pipeline::incident_of(const Call& call, std::string_view why) {
    SecureRandom random;
    const std::string number = fmt::format("{:08X}", random.next() & 0xffffffff);
    log.error("http.incident", {{"incident", Word{number}},
                                {"route", Word{call.route}},
                                {"request", Word{call.request_id}},
                                {"why", MachineText{why}}});
    return incident(number, call.language, call.request_id);
}

awaitable<std::optional<Answer>> Pipeline::refuse_early(const Route& route,
                                                        std::shared_ptr<Call> call) {
    const auto checked = check_before_database(route, *call);
    if (!checked) co_return problem(checked.error(), call->language, call->request_id);
    if (route.takes != Takes::file) co_return std::nullopt;
    auto state = std::make_shared<State>(State{route, call});
    std::string why;
    try {
        co_await let_in(state);
        if (state->result) co_return std::nullopt;
        co_return problem(state->result.error(), call->language, call->request_id);
    } catch (const Trouble&) {
        co_return unavailable(*call, "http.storage_away", "5");
    } catch (const std::exception& mistake) {
        why = mistake.what();
    }
    co_return incident_of(*call, why);
}

awaitable<Answer> Pipeline::answer(const Route& route, std::shared_ptr<Call> call) {
    auto state = std::make_shared<State>(State{route, call});
    try {
        co_await run_handler(state);
        co_await write_down(state);
        if (state->result) co_return std::move(*state->result);
        co_return problem(state->result.error(), call->language, call->request_id);
    } catch (const Trouble& trouble) {
        log.warn("http.trouble", {{"route", Word{call->route}},
                                  {"request", Word{call->request_id}},
                                  {"why", MachineText{trouble.what()}}});
        const bool is_busy = trouble.what_kind == Trouble::What::busy;
        co_return unavailable(*call, is_busy ? "http.busy" : "http.storage_away",
                              is_busy ? "2" : "5");
    } catch (const std::exception& mistake) {
        co_return incident_of(*call, mistake.what());
    }
}

}  // namespace motcua::http
