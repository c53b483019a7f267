// SPDX-License-Identifier: Apache-2.0
#include "testing/http_caller.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

#include "base/random.hpp"

namespace motcua {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

HttpAnswer read_head(std::string_view head) {
    HttpAnswer answer;
    std::size_t at = head.find("\r\n");
    const auto status = head.substr(0, at);
    if (status.size() >= 12) answer.status = std::stoi(std::string(status.substr(9, 3)));
    while (at != std::string_view::npos && at + 2 < head.size()) {
        const auto end = std::min(head.find("\r\n", at + 2), head.size());
        const auto line = head.substr(at + 2, end - at - 2);
        const auto colon = line.find(": ");
        if (colon != std::string_view::npos)
            answer.headers.emplace(lower(line.substr(0, colon)), line.substr(colon + 2));
        at = end;
    }
    return answer;
}

}  // namespace

std::string HttpAnswer::header(const std::string& lower_case_name) const {
    const auto found = headers.find(lower_case_name);
    return found == headers.end() ? "" : found->second;
}

std::string HttpAnswer::code() const {
    if (!header("content-type").starts_with("application/problem+json")) return "";
    return std::string(json().at("code").as_string());
}

std::string HttpAnswer::field() const {
    if (code().empty()) return "";
    const auto value = json();
    return value.at("field").is_string() ? std::string(value.at("field").as_string()) : "";
}

RawConnection::RawConnection(std::uint16_t port)
    : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const timeval patience{10, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0) {
        ::close(socket_);
        throw std::runtime_error("connect: nobody listens");
    }
}

RawConnection::~RawConnection() {
    ::close(socket_);
}

void RawConnection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return;  // closed by the server: the answer, or its absence, tells
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void RawConnection::shutdown_sending() {
    ::shutdown(socket_, SHUT_WR);
}

bool RawConnection::receive() {
    char chunk[16384];
    const auto got = ::recv(socket_, chunk, sizeof chunk, 0);
    if (got <= 0) return false;
    received_.append(chunk, static_cast<std::size_t>(got));
    return true;
}

std::string RawConnection::read_until(std::string_view end) {
    std::size_t found;
    while ((found = received_.find(end)) == std::string::npos)
        if (!receive()) return std::exchange(received_, {});
    std::string read = received_.substr(0, found + end.size());
    received_.erase(0, read.size());
    return read;
}

std::string RawConnection::read_to_end() {
    while (receive()) {
    }
    return std::exchange(received_, {});
}

HttpAnswer RawConnection::read_answer(bool to_head) {
    const std::string head = read_until("\r\n\r\n");
    if (!head.ends_with("\r\n\r\n")) return {};
    HttpAnswer answer = read_head(head);
    const std::string length = answer.header("content-length");
    if (to_head || answer.status == 204 || answer.status == 304 || length.empty()) return answer;
    const auto size = static_cast<std::size_t>(std::stoull(length));
    while (received_.size() < size)
        if (!receive()) break;
    answer.body = received_.substr(0, size);
    received_.erase(0, answer.body.size());
    return answer;
}

HttpAnswer HttpCaller::get(const std::string& path, const Headers& more) {
    return send("GET", path, "", more);
}
HttpAnswer HttpCaller::post(const std::string& path, const std::string& json, const Headers& more) {
    return change("POST", path, json, "application/json", more);
}
HttpAnswer HttpCaller::put(const std::string& path, const std::string& json, const Headers& more) {
    return change("PUT", path, json, "application/json", more);
}
HttpAnswer HttpCaller::remove(const std::string& path, const Headers& more) {
    return change("DELETE", path, "", "", more);
}
HttpAnswer HttpCaller::upload(const std::string& path, const std::string& bytes,
                              const std::string& type, const Headers& more) {
    return change("POST", path, bytes, type, more);
}

HttpAnswer HttpCaller::change(const std::string& method, const std::string& path,
                              const std::string& body, const std::string& type,
                              const Headers& more) {
    SecureRandom random;
    Headers headers{{"Content-Type", type},
                    {"X-CSRF-Token", csrf_token},
                    {"Idempotency-Key", next_key.empty()
                                            ? fmt::format("test-{:016x}-{}", random.next(), ++keys_)
                                            : std::exchange(next_key, "")}};
    for (const auto& given : more) {
        std::erase_if(headers, [&](const auto& one) { return one.first == given.first; });
        headers.push_back(given);
    }
    return send(method, path, body, headers);
}

HttpAnswer HttpCaller::send(const std::string& method, const std::string& path,
                            const std::string& body, const Headers& headers) {
    std::string request =
        fmt::format("{} {} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n", method, path, port_);
    std::string jar;
    for (const auto& [name, value] : cookies) jar += (jar.empty() ? "" : "; ") + name + "=" + value;
    if (!jar.empty()) request += "Cookie: " + jar + "\r\n";
    for (const auto& [name, value] : headers)
        if (!value.empty()) request += name + ": " + value + "\r\n";
    if (!body.empty() || method != "GET")
        request += fmt::format("Content-Length: {}\r\n", body.size());
    request += "Connection: close\r\n\r\n" + body;

    RawConnection connection(port_);
    connection.send(request);
    HttpAnswer answer = connection.read_answer(method == "HEAD");
    const auto [from, to] = answer.headers.equal_range("set-cookie");
    for (auto one = from; one != to; ++one) {
        const std::string pair = one->second.substr(0, one->second.find(';'));
        const auto equals = pair.find('=');
        const std::string name = pair.substr(0, equals);
        if (one->second.find("Max-Age=0") != std::string::npos)
            cookies.erase(name);
        else
            cookies[name] = pair.substr(equals + 1);
    }
    return answer;
}

}  // namespace motcua
