// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "platform/http/head.hpp"
#include "platform/http/shared.hpp"
#include "platform/http/upload_file.hpp"

namespace motcua::http {

/// A request's head as the wire gave it.
struct RequestHead {
    std::string_view method;
    std::string_view target;
    unsigned version = 11;
    std::string peer;
    bool is_chunked = false;
    std::optional<std::uint64_t> length = {};
    Call::Pairs headers = {};  ///< names in lower case
};

/// One request from its head to its answer, without sockets: finds the row or the file, checks
/// sizes and types, gathers the body, and notes the end in log and figures.
class Reception {
public:
    Reception(Shared& shared, RequestHead head);
    /// What came was no HTTP: 400 or 431.
    Reception(Shared& shared, int status);

    bool is_refused() const { return is_refused_; }
    bool is_head_only() const { return is_head_only_; }
    bool expects_continue() const { return expects_continue_; }
    const Route* route() const { return route_; }
    const std::shared_ptr<Call>& call() const { return call_; }
    const Answer& answer() const { return answer_; }

    void refuse(Answer answer);
    void answered(Answer answer) { answer_ = std::move(answer); }
    /// An Answer::file that is not there: 500.
    void refuse_missing_file();

    /// False when it became too large or the disk failed: refused.
    bool take_body(std::span<const char> bytes);
    void end_body();

    std::string head(std::optional<std::size_t> length, After after) const;
    void note_end();

private:
    void read_head(RequestHead& head);
    void find_route(const RequestHead& head, std::vector<std::string> parts);
    void check_body_head(const RequestHead& head);
    void refuse(int status, const Error& error);

    Shared& shared_;
    const Instant began_at_;
    std::shared_ptr<Call> call_ = std::make_shared<Call>();
    const Route* route_ = nullptr;
    std::size_t route_index_ = 0;
    bool is_refused_ = false;
    bool is_head_only_ = false;
    bool is_web_ = false;
    bool expects_continue_ = false;
    std::size_t body_size_ = 0;
    std::size_t body_size_max_ = 0;
    std::unique_ptr<UploadFile> upload_;
    Answer answer_;
};

}  // namespace motcua::http
