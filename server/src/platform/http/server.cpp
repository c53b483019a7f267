// SPDX-License-Identifier: Apache-2.0
#include "platform/http/server.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include "platform/http/connection.hpp"
#include "platform/runtime/log.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

/// One thread with its own io_context: a connection stays on its thread and needs no lock.
struct Lane {
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> open = asio::make_work_guard(io);
    Conversations conversations;
    std::thread thread;
};

tcp::acceptor listening(asio::io_context& io, const ServerOptions& options) {
    tcp::acceptor acceptor(io);
    try {
        const tcp::endpoint place(asio::ip::make_address(options.address), options.port);
        acceptor.open(place.protocol());
        acceptor.set_option(asio::socket_base::reuse_address(true));
        acceptor.bind(place);
        acceptor.listen(1024);
    } catch (const boost::system::system_error& failed) {
        throw Trouble(Trouble::What::connection,
                      fmt::format("listen on {}:{}: {}", options.address, options.port,
                                  failed.code().message()));
    }
    return acceptor;
}

}  // namespace

class Server::Running {
public:
    Running(Routes routes, ServerOptions options, ServerParts parts)
        : options_(std::move(options)),
          router_(std::move(routes)),
          web_(parts.web),
          pipeline_(parts.database, parts.clock, std::move(parts.hooks), options_.rate_limit,
                    options_.workers),
          shared_{options_, router_, pipeline_, web_.get(), parts.clock, parts.metrics},
          lanes_(static_cast<std::size_t>(std::max(1, options_.io_threads))),
          acceptor_(listening(lanes_[0].io, options_)) {
        make_figures(shared_);
        asio::co_spawn(lanes_[0].io, accept(), asio::detached);
        for (auto& lane : lanes_) lane.thread = std::thread([&lane] { lane.io.run(); });
    }

    ~Running() {
        stop(std::chrono::milliseconds(0));
        // What the database or the pool still runs comes back to its connection first.
        while (!gate_.wait_until_empty(std::chrono::seconds(30)))
            log.warn("http.waiting_for_work", {{"connections", gate_.inside()}});
        for (auto& lane : lanes_) lane.open.reset();
        for (auto& lane : lanes_) lane.thread.join();
    }

    std::uint16_t port() const { return port_; }

    bool stop(std::chrono::milliseconds at_most) {
        if (!shared_.is_stopping.exchange(true)) {
            std::promise<void> closed;
            asio::post(lanes_[0].io, [&] {
                boost::system::error_code ignored;
                acceptor_.close(ignored);
                closed.set_value();
            });
            closed.get_future().wait();
            // Posted after the acceptor closed, so behind every connection's beginning.
            each_conversation([](Conversation& one) {
                if (one.is_idle || one.is_stream) one.cut();
            });
        }
        if (gate_.wait_until_empty(at_most)) return true;
        each_conversation([](Conversation& one) { one.cut(); });
        gate_.wait_until_empty(std::chrono::milliseconds(200));
        return false;
    }

private:
    asio::awaitable<void> accept() {
        constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
        for (std::size_t next = 0; !shared_.is_stopping; ++next) {
            Lane& lane = lanes_[next % lanes_.size()];
            auto [failed, socket] = co_await acceptor_.async_accept(lane.io, kTuple);
            if (failed == asio::error::operation_aborted || shared_.is_stopping) co_return;
            if (failed) {
                // No file descriptors left, most likely: give the others time to end.
                asio::steady_timer pause(lanes_[0].io, std::chrono::milliseconds(50));
                co_await pause.async_wait(kTuple);
                continue;
            }
            // Over the limit the socket closes here.
            if (gate_.inside() >= options_.connections_max) continue;
            auto pass = gate_.enter();
            asio::co_spawn(
                lane.io, converse(std::move(socket), shared_, lane.conversations, std::move(*pass)),
                asio::detached);
        }
    }

    void each_conversation(std::function<void(Conversation&)> act) {
        for (auto& lane : lanes_)
            asio::post(lane.io, [&lane, act] {
                for (auto* one : lane.conversations) act(*one);
            });
    }

    const ServerOptions options_;
    const Router router_;
    const std::shared_ptr<const StaticFiles> web_;
    Gate gate_;
    Pipeline pipeline_;
    Shared shared_;
    std::vector<Lane> lanes_;
    tcp::acceptor acceptor_;
    const std::uint16_t port_ = acceptor_.local_endpoint().port();
};

Server::Server(Routes routes, ServerOptions options, ServerParts parts)
    : running_(std::make_unique<Running>(std::move(routes), std::move(options), std::move(parts))) {
}
Server::~Server() = default;
std::uint16_t Server::port() const {
    return running_->port();
}
bool Server::stop(std::chrono::milliseconds at_most) {
    return running_->stop(at_most);
}

}  // namespace motcua::http
