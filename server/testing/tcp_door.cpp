// SPDX-License-Identifier: Apache-2.0
#include "testing/tcp_door.hpp"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

#include "base/result.hpp"

namespace motcua {
namespace {

constexpr int kLookMilliseconds = 2;

sockaddr_in address_of(const std::string& host, int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    inet_pton(AF_INET, host.c_str(), &address.sin_addr);
    return address;
}

}  // namespace

TcpDoor::TcpDoor(std::string host, int port) : host_(std::move(host)), server_port_(port) {
    listen_again();
    thread_ = std::thread([this] { loop(); });
}

TcpDoor::~TcpDoor() {
    is_ending_ = true;
    thread_.join();
    drop_all();
}

void TcpDoor::listen_again() {
    listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    setsockopt(listener_, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    auto address = address_of("127.0.0.1", port_);
    ensure(bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    ensure(listen(listener_, 64) == 0);
    socklen_t size = sizeof address;
    getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
}

void TcpDoor::drop_all() {
    for (const auto& pair : pairs_) {
        ::close(pair.client);
        ::close(pair.server);
    }
    pairs_.clear();
    if (listener_ >= 0) ::close(listener_);
    listener_ = -1;
}

void TcpDoor::shut() {
    is_open_ = false;
    while (!is_shut_) std::this_thread::yield();
}

void TcpDoor::open() {
    is_holding_ = false;
    is_open_ = true;
    while (is_shut_) std::this_thread::yield();
}

void TcpDoor::admit() {
    const int client = accept(listener_, nullptr, nullptr);
    if (client < 0) return;
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = address_of(host_, server_port_);
    if (connect(server, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
        pairs_.push_back({client, server});
        return;
    }
    ::close(client);
    ::close(server);
}

bool TcpDoor::pump(int from, int to) {
    char bytes[16384];
    const auto got = recv(from, bytes, sizeof bytes, 0);
    if (got <= 0) return false;
    for (ssize_t sent = 0; sent < got;) {
        const auto more =
            send(to, bytes + sent, static_cast<std::size_t>(got - sent), MSG_NOSIGNAL);
        if (more <= 0) return false;
        sent += more;
    }
    return true;
}

void TcpDoor::loop() {
    while (!is_ending_) {
        if (!is_open_) {
            if (!is_shut_) drop_all();
            is_shut_ = true;
            std::this_thread::yield();
            continue;
        }
        if (is_shut_) {
            listen_again();
            is_shut_ = false;
        }
        std::vector<pollfd> polled{{listener_, POLLIN, 0}};
        for (const auto& pair : pairs_) {
            polled.push_back({pair.client, POLLIN, 0});
            polled.push_back({is_holding_ ? -1 : pair.server, POLLIN, 0});
        }
        if (poll(polled.data(), polled.size(), kLookMilliseconds) <= 0) continue;
        for (std::size_t i = pairs_.size(); i-- > 0;) {
            const Pair pair = pairs_[i];
            const bool is_alive = (!polled[1 + 2 * i].revents || pump(pair.client, pair.server)) &&
                                  (!polled[2 + 2 * i].revents || pump(pair.server, pair.client));
            if (is_alive) continue;
            ::close(pair.client);
            ::close(pair.server);
            pairs_.erase(pairs_.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (polled[0].revents) admit();
    }
}

}  // namespace motcua
