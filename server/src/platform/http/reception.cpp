// SPDX-License-Identifier: Apache-2.0
#include "platform/http/reception.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/request_target.hpp"
#include "platform/runtime/log.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua::http {
namespace {

constexpr std::size_t kDiscardedMax = 64 * 1024;

bool is_request_id(std::string_view text) {
    return text.size() >= 8 && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      c == '-';
           });
}

std::string make_request_id(Instant now) {
    SecureRandom random;
    return uuid_text(make_uuid7(now, random));
}

Error too_large(std::size_t bytes_max) {
    return {
        Kind::too_large, "http.too_large", "", {{"limit", fmt::format("{} KB", bytes_max / 1024)}}};
}

}  // namespace

void make_figures(Shared& shared) {
    for (const auto& route : shared.router.routes())
        shared.lasted_by_route.push_back(&shared.metrics.histogram(
            "motcua_http_request_seconds", "From a request's head to the end of its answer.",
            {{"method", std::string(method_of(route.verb))}, {"route", route.path}}));
    for (int i = 1; i < 6; ++i)
        shared.answers_by_class[i] =
            &shared.metrics.counter("motcua_http_answers_total", "Answers by status.",
                                    {{"status", fmt::format("{}xx", i)}});
    shared.connections = &shared.metrics.gauge("motcua_http_connections", "Open connections.");
    shared.streams = &shared.metrics.gauge("motcua_http_streams", "Open live streams.");
}

Reception::Reception(Shared& shared, RequestHead head)
    : shared_(shared), began_at_(shared.clock.now()) {
    read_head(head);
    const bool has_host = !call_->header("host").empty() || head.version < 11;
    // Two lengths for one body: what a front server and we would read differently.
    const bool is_ambiguous = head.is_chunked && !call_->header("content-length").empty();
    auto target = parse_target(head.target);
    if (!has_host || is_ambiguous || !target) {
        refuse(400, {Kind::invalid, "http.malformed_request"});
        return;
    }
    call_->path = std::move(target->path);
    call_->query = std::move(target->query);
    find_route(head, std::move(target->parts));
    if (!is_refused_) check_body_head(head);
}

Reception::Reception(Shared& shared, int status) : shared_(shared), began_at_(shared.clock.now()) {
    call_->request_id = make_request_id(began_at_);
    refuse(status,
           {Kind::invalid, status == 431 ? "http.header_too_large" : "http.malformed_request"});
}

void Reception::read_head(RequestHead& head) {
    call_->headers = std::move(head.headers);
    const auto given = call_->header("x-request-id");
    call_->request_id = is_request_id(given) ? std::string(given) : make_request_id(began_at_);
    call_->language = language_of(call_->header("accept-language"));
    call_->session = Personal(std::string(cookie(call_->header("cookie"), "motcua_session")));
    call_->idempotency_key = call_->header("idempotency-key");
    call_->address = head.peer;
    is_head_only_ = head.method == "HEAD";
    if (shared_.options.is_behind_proxy) {
        const auto chain = call_->header("x-forwarded-for");
        if (!chain.empty()) call_->address = trimmed(chain.substr(chain.rfind(',') + 1));
        call_->is_secure = call_->header("x-forwarded-proto") == "https";
    }
}

void Reception::find_route(const RequestHead& head, std::vector<std::string> parts) {
    auto match = shared_.router.find(head.method, parts);
    if (match.route) {
        route_ = match.route;
        route_index_ = match.index;
        call_->verb = route_->verb;
        call_->route = route_->path;
        call_->places = std::move(match.places);
        return;
    }
    if (!match.allowed.empty()) {
        refuse(405, {Kind::invalid, "http.wrong_verb", "", {{"allowed", match.allowed}}});
        answer_.headers.emplace_back("Allow", match.allowed);
        return;
    }
    const bool is_read = head.method == "GET" || head.method == "HEAD";
    if (shared_.web && is_read && !call_->path.starts_with("/api/")) {
        auto found = shared_.web->find(
            {call_->path, call_->header("accept-encoding"), call_->header("if-none-match")});
        if (found) {
            is_web_ = true;
            answer_ = std::move(*found);
            return;
        }
    }
    refuse(404, {Kind::not_found, "http.unknown_route"});
}

void Reception::check_body_head(const RequestHead& head) {
    const auto expects = call_->header("expect");
    expects_continue_ = expects == "100-continue";
    if (!expects.empty() && !expects_continue_)
        return refuse(417, {Kind::invalid, "http.malformed_request"});
    const auto takes = route_ ? route_->takes : Takes::nothing;
    body_size_max_ = takes == Takes::file   ? shared_.options.file_size_max
                     : takes == Takes::json ? shared_.options.json_size_max
                                            : kDiscardedMax;
    if (head.length && *head.length > body_size_max_) return refuse(413, too_large(body_size_max_));
    const auto type = call_->header("content-type");
    if (takes == Takes::json && type.substr(0, type.find(';')) != "application/json")
        return refuse(415, {Kind::wrong_type, "http.wrong_body_type", "Content-Type"});
}

bool Reception::take_body(std::span<const char> bytes) {
    body_size_ += bytes.size();
    if (body_size_ > body_size_max_) {
        refuse(413, too_large(body_size_max_));
        return false;
    }
    if (!route_ || route_->takes == Takes::nothing || route_->takes == Takes::query) return true;
    if (route_->takes == Takes::json) {
        call_->body.append(bytes.data(), bytes.size());
        return true;
    }
    try {
        if (!upload_) upload_ = std::make_unique<UploadFile>(shared_.options.upload_folder);
        upload_->write(bytes);
        return true;
    } catch (const Trouble& disk) {
        log.error("http.upload_failed", {{"why", MachineText{disk.what()}}});
        refuse(503, {Kind::unavailable, "http.storage_away", "", {{"retry_after_seconds", "5"}}});
        return false;
    }
}

void Reception::end_body() {
    if (!upload_) return;
    auto upload = upload_->finish();
    upload->type = call_->header("content-type");
    upload->name = percent_decoded(call_->header("x-file-name")).value_or("");
    call_->upload = std::move(upload);
}

void Reception::refuse(Answer answer) {
    answer_ = std::move(answer);
    is_refused_ = true;
}

void Reception::refuse(int status, const Error& error) {
    refuse(problem(status, error, call_->language, call_->request_id));
}

void Reception::refuse_missing_file() {
    log.error("http.file_missing", {{"route", Word{call_->route}}});
    answer_ = incident(call_->request_id, call_->language, call_->request_id);
}

std::string Reception::head(std::optional<std::size_t> length, After after) const {
    const bool has_no_body = answer_.status == 204 || answer_.status == 304;
    return head_of(answer_, has_no_body ? std::nullopt : length, after, shared_.clock.now(),
                   call_->request_id);
}

void Reception::note_end() {
    const auto lasted = shared_.clock.now() - began_at_;
    shared_.answers_by_class[std::clamp(answer_.status / 100, 1, 5)]->add();
    if (is_web_) return;
    if (route_)
        shared_.lasted_by_route[route_index_]->saw(std::chrono::duration<double>(lasted).count());
    log.info("http.request", {{"method", Word{method_of(call_->verb)}},
                              {"route", Word{call_->route.empty() ? "-" : call_->route}},
                              {"status", answer_.status},
                              {"lasted_ms", lasted},
                              {"officer", call_->actor.officer},
                              {"request", Word{call_->request_id}}});
}

}  // namespace motcua::http
