// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json.hpp>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace motcua {

/// What a server answered. Header names in lower case; Set-Cookie may come more than once.
struct HttpAnswer {
    int status = 0;  ///< 0: the connection ended without an answer
    std::multimap<std::string, std::string> headers = {};
    std::string body = {};

    std::string header(const std::string& lower_case_name) const;
    /// The body as JSON; throws what Boost.JSON throws.
    boost::json::value json() const { return boost::json::parse(body); }
    /// The code of a problem+json answer, or "".
    std::string code() const;
    /// The field of a problem, or "".
    std::string field() const;
};

/// A blocking connection of bytes to 127.0.0.1. Reads give up after ten seconds.
class RawConnection {
public:
    explicit RawConnection(std::uint16_t port);
    ~RawConnection();
    RawConnection(const RawConnection&) = delete;

    void send(std::string_view bytes);
    /// One whole answer; `to_head` has no body.
    HttpAnswer read_answer(bool to_head = false);
    /// Up to and with `end`; what came so far when the connection ends first.
    std::string read_until(std::string_view end);
    /// Everything until the server closes.
    std::string read_to_end();
    void shutdown_sending();

private:
    bool receive();

    int socket_ = -1;
    std::string received_;
};

/// A browser-like caller for API tests: keeps cookies, sends the CSRF token and a fresh
/// Idempotency-Key with every change.
class HttpCaller {
public:
    using Headers = std::vector<std::pair<std::string, std::string>>;

    explicit HttpCaller(std::uint16_t port) : port_(port) {}

    HttpAnswer get(const std::string& path, const Headers& more = {});
    HttpAnswer post(const std::string& path, const std::string& json = "{}",
                    const Headers& more = {});
    HttpAnswer put(const std::string& path, const std::string& json = "{}",
                   const Headers& more = {});
    HttpAnswer remove(const std::string& path, const Headers& more = {});
    /// A file as raw body.
    HttpAnswer upload(const std::string& path, const std::string& bytes, const std::string& type,
                      const Headers& more = {});
    /// Anything. Headers given here replace those that would be sent by themselves; an empty value
    /// leaves the header out.
    HttpAnswer send(const std::string& method, const std::string& path, const std::string& body,
                    const Headers& headers);

    std::map<std::string, std::string> cookies;
    std::string csrf_token;  ///< set after signing in
    std::string next_key;    ///< the next change's Idempotency-Key, once; empty = a fresh one

private:
    HttpAnswer change(const std::string& method, const std::string& path, const std::string& body,
                      const std::string& type, const Headers& more);

    std::uint16_t port_;
    int keys_ = 0;
};

}  // namespace motcua
