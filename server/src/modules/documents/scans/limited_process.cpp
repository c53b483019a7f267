// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/scans/limited_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace motcua::documents {
namespace {

void limit(int what, rlim_t most) {
    const rlimit both{most, most};
    ::setrlimit(static_cast<__rlimit_resource_t>(what), &both);
}

/// Between fork and exec only calls that are safe in a copy of a threaded process.
[[noreturn]] void become(char* const* command, int input, int output, const ProcessLimits& limits) {
    static char path[] = "PATH=/usr/bin:/bin";
    static char* environment[] = {path, nullptr};
    ::dup2(input, 0);
    ::dup2(output, 1);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, 2);
    ::close_range(3, ~0U, 0);
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.cpu_seconds));
    limit(RLIMIT_AS, limits.memory_bytes);
    limit(RLIMIT_FSIZE, limits.output_bytes);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 32);
    ::execve(command[0], command, environment);
    ::_exit(127);
}

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    int number() const { return number_; }
    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

private:
    int number_;
};

/// The input as a file in memory: the child reads at its own speed and nobody waits for it.
bool fill(int file, std::span<const std::uint8_t> input) {
    for (std::size_t at = 0; at < input.size();) {
        const auto wrote = ::write(file, input.data() + at, input.size() - at);
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote <= 0) return false;
        at += static_cast<std::size_t>(wrote);
    }
    return ::lseek(file, 0, SEEK_SET) == 0;
}

/// Reads until the child closes its output; false when a limit was passed.
bool read_all(int from, Bytes& output, const ProcessLimits& limits) {
    const auto end = std::chrono::steady_clock::now() + limits.wall;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        if (left.count() <= 0 || output.size() > limits.output_bytes) return false;
        pollfd ready{from, POLLIN, 0};
        if (::poll(&ready, 1, static_cast<int>(left.count())) < 0 && errno != EINTR) return false;
        if (ready.revents == 0) continue;
        const std::size_t had = output.size();
        output.resize(had + (1 << 16));
        const auto got = ::read(from, output.data() + had, 1 << 16);
        output.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) return true;
    }
}

}  // namespace

std::optional<Bytes> run_limited(const std::vector<std::string>& command,
                                 std::span<const std::uint8_t> input, const ProcessLimits& limits) {
    const Descriptor in(::memfd_create("input", MFD_CLOEXEC));
    int ends[2] = {-1, -1};
    if (in.number() < 0 || !fill(in.number(), input) || ::pipe2(ends, O_CLOEXEC) != 0)
        return std::nullopt;
    const Descriptor reading(ends[0]);
    Descriptor writing(ends[1]);
    std::vector<char*> words;
    for (const auto& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    const pid_t child = ::fork();
    if (child < 0) return std::nullopt;
    if (child == 0) become(words.data(), in.number(), writing.number(), limits);
    writing.close();
    Bytes output;
    const bool is_done = read_all(reading.number(), output, limits);
    if (!is_done) ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    if (!is_done || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::nullopt;
    return output;
}

}  // namespace motcua::documents
