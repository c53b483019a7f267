// SPDX-License-Identifier: Apache-2.0
#include "platform/http/connection.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include "platform/http/head.hpp"
#include "platform/http/live.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/reception.hpp"
#include "platform/http/upload_file.hpp"
#include "platform/runtime/log.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace wire = boost::beast::http;
using asio::awaitable;
using asio::ip::tcp;
using Parser = wire::request_parser<wire::buffer_body>;
constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kChunk = 64 * 1024;

/// One connection. Lives in the frame of converse().
class Talk {
public:
    Talk(tcp::socket socket, Shared& shared)
        : shared_(shared), stream_(std::move(socket)), buffer_(shared.options.header_size_max * 2) {
        beast::error_code ignored;
        stream_.socket().set_option(tcp::no_delay(true), ignored);
        const auto peer = stream_.socket().remote_endpoint(ignored);
        peer_ = peer.address().to_string();
        state_.cut = [this] {
            beast::error_code closed;
            stream_.socket().close(closed);
        };
    }

    Conversation& state() { return state_; }

    awaitable<void> run() {
        for (bool is_first = true; !shared_.is_stopping; is_first = false) {
            if (!co_await wait_for_request(is_first)) co_return;
            state_.is_idle = false;
            if (!co_await serve_one()) co_return;
            state_.is_idle = true;
        }
    }

private:
    /// False at the end of the connection.
    awaitable<bool> wait_for_request(bool is_first) {
        if (buffer_.size() > 0) co_return true;
        const auto& options = shared_.options;
        stream_.expires_after(is_first ? options.header_time_max : options.idle_time_max);
        const auto room = buffer_.prepare(4096);
        const auto [failed, size] = co_await stream_.async_read_some(room, kTuple);
        if (failed) co_return false;
        buffer_.commit(size);
        co_return true;
    }

    /// Reads one request and answers it; whether another may follow.
    awaitable<bool> serve_one() {
        Parser parser;
        parser.header_limit(static_cast<std::uint32_t>(shared_.options.header_size_max));
        parser.body_limit(boost::none);
        stream_.expires_after(shared_.options.header_time_max);
        const auto [failed, size] =
            co_await wire::async_read_header(stream_, buffer_, parser, kTuple);
        if (failed) {
            co_await answer_malformed(failed);
            co_return false;
        }
        Reception reception(shared_, head_of_request(parser));
        if (reception.is_refused()) co_return co_await send_and_end(reception);
        if (reception.route()) {
            auto refused =
                co_await shared_.pipeline.refuse_early(*reception.route(), reception.call());
            if (refused) {
                reception.refuse(std::move(*refused));
                // An unread body is not worth reading; without one the connection goes on.
                if (!parser.is_done()) co_return co_await send_and_end(reception);
                co_return co_await send(reception, parser.keep_alive());
            }
        }
        if (!co_await read_body(parser, reception)) co_return false;
        if (reception.is_refused()) co_return co_await send_and_end(reception);
        if (reception.route()) {
            auto answer = co_await shared_.pipeline.answer(*reception.route(), reception.call());
            reception.answered(std::move(answer));
        }
        co_return co_await send(reception, parser.keep_alive());
    }

    RequestHead head_of_request(const Parser& parser) const {
        const auto& request = parser.get();
        RequestHead head{.method = request.method_string(),
                         .target = request.target(),
                         .version = request.version(),
                         .peer = peer_,
                         .is_chunked = parser.chunked()};
        if (parser.content_length()) head.length = *parser.content_length();
        for (const auto& field : request) {
            std::string name = field.name_string();
            for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            head.headers.emplace_back(std::move(name), field.value());
        }
        return head;
    }

    /// False when the peer went away or was too slow.
    awaitable<bool> read_body(Parser& parser, Reception& reception) {
        if (parser.is_done()) co_return true;
        stream_.expires_after(shared_.options.body_time_max);
        if (reception.expects_continue()) {
            static constexpr std::string_view kGoOn = "HTTP/1.1 100 Continue\r\n\r\n";
            const auto go_on = asio::buffer(kGoOn);
            const auto [failed, size] = co_await asio::async_write(stream_, go_on, kTuple);
            if (failed) co_return false;
        }
        const auto chunk = std::make_unique<std::array<char, kChunk>>();
        while (!parser.is_done()) {
            parser.get().body().data = chunk->data();
            parser.get().body().size = kChunk;
            auto [failed, size] = co_await wire::async_read_some(stream_, buffer_, parser, kTuple);
            if (failed && failed != wire::error::need_buffer) {
                if (failed != beast::error::timeout) co_await answer_malformed(failed);
                co_return false;
            }
            const std::size_t got = kChunk - parser.get().body().size;
            if (!reception.take_body(std::span<const char>(chunk->data(), got))) co_return true;
        }
        reception.end_body();
        co_return true;
    }

    awaitable<void> answer_malformed(beast::error_code failed) {
        // Whoever closed, fell silent or was reset gets no answer; what is no HTTP does.
        if (failed.category() != wire::make_error_code(wire::error::bad_method).category() ||
            failed == wire::error::end_of_stream || failed == wire::error::partial_message)
            co_return;
        const bool is_too_long =
            failed == wire::error::header_limit || failed == wire::error::buffer_overflow;
        Reception reception(shared_, is_too_long ? 431 : 400);
        co_await send_and_end(reception);
    }

    awaitable<bool> send_and_end(Reception& reception) {
        co_await send(reception, false);
        // A close with unread bytes would reset the connection and lose the answer.
        beast::error_code failed;
        stream_.socket().shutdown(tcp::socket::shutdown_send, failed);
        stream_.expires_after(std::min(shared_.options.header_time_max, kLinger));
        const auto sink = std::make_unique<std::array<char, kChunk>>();
        const auto room = asio::buffer(*sink);
        while (!failed && !shared_.is_stopping) {
            const auto [ended, size] = co_await stream_.async_read_some(room, kTuple);
            failed = ended;
        }
        co_return false;
    }

    awaitable<bool> send(Reception& reception, bool keep_alive) {
        const Answer& answer = reception.answer();
        if (answer.live) {
            co_await send_stream(reception);
            co_return false;
        }
        keep_alive = keep_alive && !shared_.is_stopping;
        const After after = keep_alive ? After::keep_alive : After::close;
        stream_.expires_after(shared_.options.body_time_max);
        bool is_sent;
        if (!answer.file.empty())
            is_sent = co_await send_file(reception, after);
        else
            is_sent = co_await send_body(reception, after);
        reception.note_end();
        co_return is_sent&& keep_alive;
    }

    awaitable<bool> send_body(Reception& reception, After after) {
        const Answer& answer = reception.answer();
        const std::string& body = answer.shared_body ? *answer.shared_body : answer.body;
        const std::string head = reception.head(body.size(), after);
        const bool is_bare = reception.is_head_only() || answer.status == 304;
        const std::array<asio::const_buffer, 2> both{
            asio::buffer(head), is_bare ? asio::const_buffer() : asio::buffer(body)};
        const auto [failed, size] = co_await asio::async_write(stream_, both, kTuple);
        co_return !failed;
    }

    awaitable<bool> send_file(Reception& reception, After after) {
        const int file = ::open(reception.answer().file.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat about{};
        if (file < 0 || ::fstat(file, &about) != 0) {
            if (file >= 0) ::close(file);
            reception.refuse_missing_file();
            co_return co_await send_body(reception, after);
        }
        const std::unique_ptr<const int, void (*)(const int*)> closed(&file,
                                                                      [](auto f) { ::close(*f); });
        const std::string head = reception.head(static_cast<std::size_t>(about.st_size), after);
        const auto head_bytes = asio::buffer(head);
        auto [failed, size] = co_await asio::async_write(stream_, head_bytes, kTuple);
        const auto chunk = std::make_unique<std::array<char, kChunk>>();
        while (!failed && !reception.is_head_only()) {
            const auto got = ::read(file, chunk->data(), kChunk);
            if (got <= 0) break;
            stream_.expires_after(shared_.options.body_time_max);
            const auto bytes = asio::buffer(chunk->data(), static_cast<std::size_t>(got));
            auto [broken, written] = co_await asio::async_write(stream_, bytes, kTuple);
            failed = broken;
        }
        co_return !failed;
    }

    /// Events as they come and a comment as heartbeat, until the reader, the subscription or the
    /// server ends.
    awaitable<void> send_stream(Reception& reception) {
        const auto live = reception.answer().live;
        asio::steady_timer timer(stream_.get_executor());
        // The timer may be gone when a late piece of news arrives.
        const auto bell = std::make_shared<asio::steady_timer*>(&timer);
        const auto executor = stream_.get_executor();
        const auto ring = [bell] {
            if (*bell) (*bell)->cancel();
        };
        live->when_news([executor, ring] { asio::post(executor, ring); });
        state_.cut = ring;
        state_.is_stream = true;
        shared_.streams->add(1);
        std::string text = reception.head(std::nullopt, After::close);
        if (!reception.is_head_only()) text += "retry: 2000\n\n";
        for (bool is_over = reception.is_head_only();;) {
            stream_.expires_after(shared_.options.body_time_max);
            const auto bytes = asio::buffer(text);
            const auto [failed, size] = co_await asio::async_write(stream_, bytes, kTuple);
            if (failed || is_over || shared_.is_stopping) break;
            is_over = live->is_over();
            text.clear();
            for (const auto& event : live->take()) text += wire_text(event);
            if (!text.empty() || is_over) continue;
            stream_.expires_never();
            timer.expires_after(shared_.options.heartbeat);
            const auto [woken] = co_await timer.async_wait(kTuple);
            if (!woken) text = ":\n\n";
        }
        *bell = nullptr;
        live->when_news({});
        live->close();
        shared_.streams->add(-1);
        reception.note_end();
    }

    static constexpr std::chrono::milliseconds kLinger{2000};

    Shared& shared_;
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_;
    std::string peer_;
    Conversation state_;
};

}  // namespace

awaitable<void> converse(tcp::socket socket, Shared& shared, Conversations& here, Gate::Pass pass) {
    const Gate::Pass inside = std::move(pass);
    Talk talk(std::move(socket), shared);
    here.insert(&talk.state());
    shared.connections->add(1);
    try {
        co_await talk.run();
    } catch (const std::exception& broken) {
        log.error("http.connection_failed", {{"why", MachineText{broken.what()}}});
    }
    shared.connections->add(-1);
    here.erase(&talk.state());
}

}  // namespace motcua::http
