// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace motcua {

/// Stands between a client and a server on this machine and can be shut, as if the server or the
/// network had gone away.
class TcpDoor {
public:
    TcpDoor(std::string host, int port);
    ~TcpDoor();
    TcpDoor(const TcpDoor&) = delete;

    /// Where clients knock: a port of 127.0.0.1.
    int port() const { return port_; }
    /// Cuts every connection and lets nobody in. Returns when it is so.
    void shut();
    void open();
    /// What the server answers no longer comes through; what the client says does.
    void hold_answers() { is_holding_ = true; }

private:
    struct Pair {
        int client;
        int server;
    };
    void loop();
    void listen_again();
    void admit();
    bool pump(int from, int to);
    void drop_all();

    const std::string host_;
    const int server_port_;
    int port_ = 0;
    int listener_ = -1;
    std::vector<Pair> pairs_;
    std::atomic<bool> is_open_ = true;
    std::atomic<bool> is_shut_ = false;
    std::atomic<bool> is_holding_ = false;
    std::atomic<bool> is_ending_ = false;
    std::thread thread_;
};

}  // namespace motcua
