// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "app/command_line.hpp"
#include "testing/databases.hpp"
#include "testing/http_caller.hpp"

namespace motcua::app {
namespace {

/// `motcua serve` in a process of its own; its first line tells the port.
class ServingProcess {
public:
    explicit ServingProcess(const std::string& data) {
        int ends[2];
        EXPECT_EQ(::pipe(ends), 0);
        process_ = ::fork();
        if (process_ == 0) {
            ::dup2(ends[1], 1);
            ::close(2);
            const char* words[] = {"motcua", "serve", "--port",       "0", "--data", data.c_str(),
                                   "--web",  "/none", "--io-threads", "1"};
            ::_exit(run_command_line(std::size(words), words));
        }
        ::close(ends[1]);
        std::string line;
        for (char c; ::read(ends[0], &c, 1) == 1 && c != '\n';) line.push_back(c);
        ::close(ends[0]);
        const auto colon = line.rfind(':');
        if (colon != std::string::npos)
            port = static_cast<std::uint16_t>(std::atoi(&line[colon + 1]));
    }

    /// Its exit code after the signal.
    int stop(int signal) {
        ::kill(process_, signal);
        int status = 0;
        ::waitpid(process_, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    std::uint16_t port = 0;

private:
    pid_t process_ = 0;
};

TEST(Serve, answers_until_it_is_told_to_stop) {
    FreshDatabase database(Engine::sqlite);
    database.close();
    for (const int signal : {SIGTERM, SIGINT}) {
        ServingProcess process(database.options().data.string());
        ASSERT_NE(process.port, 0);
        HttpCaller caller(process.port);

        EXPECT_EQ(caller.get("/readyz").body, "ready\n");
        EXPECT_EQ(caller.get("/healthz").body, "alive\n");
        EXPECT_EQ(caller.get("/").code(), "http.unknown_route");  // no web was built
        EXPECT_EQ(process.stop(signal), kDone);
        EXPECT_THROW(RawConnection(process.port), std::runtime_error);
    }
}

}  // namespace
}  // namespace motcua::app
