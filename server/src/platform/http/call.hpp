// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/actor.hpp"
#include "base/personal.hpp"
#include "base/time.hpp"
#include "base/words.hpp"

namespace motcua::http {

/// HEAD is answered as GET without its body.
enum class Verb { get, post, put, remove };

/// "GET", "POST", "PUT", "DELETE".
std::string_view method_of(Verb verb);

/// A file that came as the body of a request, on disk in a temporary place. Whoever keeps it
/// renames it away; otherwise it is deleted with the call.
struct Upload {
    std::filesystem::path path;
    std::int64_t size = 0;
    std::string sha256;     ///< hex
    std::string name = {};  ///< what the sender called it (X-File-Name, percent-encoded UTF-8)
    std::string type = {};  ///< what the sender says it is; sniff it before believing

    Upload() = default;
    ~Upload();
    Upload(const Upload&) = delete;
    Upload& operator=(const Upload&) = delete;
};

/// One request, as a handler sees it: checked, limited, and from whom.
struct Call {
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    Verb verb = Verb::get;
    std::string path;                      ///< decoded; never holds personal data
    std::string route;                     ///< the pattern it matched, for logs and audit
    Actor actor;                           ///< a visitor on May::be_anyone routes
    Language language = Language::vi;      ///< the reader's first choice
    std::string body;                      ///< JSON text, or empty
    std::shared_ptr<const Upload> upload;  ///< set on routes that take a file
    std::string address;                   ///< of the peer, or the client's behind a trusted proxy
    std::string request_id;
    bool is_secure = false;         ///< came over HTTPS (through the proxy)
    Personal<std::string> session;  ///< the session cookie's token; empty = none
    std::string idempotency_key;
    Pairs places;   ///< {name} parts of the path
    Pairs query;    ///< decoded
    Pairs headers;  ///< names in lower case

    /// The header, or "".
    std::string_view header(std::string_view lower_case_name) const;
    /// A part of the path by its name in the route's pattern; an unknown name is our mistake.
    std::string_view text(std::string_view place) const;
    /// For "{name:id}" parts, which the router has checked.
    template <class IdType>
    IdType id(std::string_view place) const {
        const auto read = IdType::parse(text(place));
        ensure(read.has_value());
        return *read;
    }
    /// For "{name:day}" parts.
    Date day(std::string_view place) const;
    /// For "{name:int}" parts.
    std::int64_t number(std::string_view place) const;
};

}  // namespace motcua::http
