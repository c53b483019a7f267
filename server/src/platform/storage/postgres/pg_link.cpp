// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/postgres/pg_link.hpp"

#include <fmt/format.h>
#include <poll.h>

#include <cerrno>
#include <fstream>

namespace motcua::storage::postgres {
namespace {

std::string first_line(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        throw Trouble(Trouble::What::connection, "cannot read the password file");
    return line;
}

constexpr const char* kSettings =
    "-c TimeZone=UTC -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s "
    "-c client_min_messages=warning";

PGconn* connect(const DatabaseOptions& options) {
    const std::string password =
        options.password_file.empty() ? std::string() : first_line(options.password_file);
    const char* names[] = {"dbname",
                           "fallback_application_name",
                           "connect_timeout",
                           "options",
                           "keepalives_idle",
                           "tcp_user_timeout",
                           "client_encoding",
                           password.empty() ? nullptr : "password",
                           nullptr};
    const char* values[] = {options.url.c_str(), "motcua", "5", kSettings, "10", "20000", "UTF8",
                            password.c_str(),    nullptr};
    return PQconnectdbParams(names, values, 1);
}

}  // namespace

std::string_view sqlstate(const PGresult* answer) {
    const char* state = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    return state ? state : "";
}

PgLink::PgLink(const DatabaseOptions& options) : connection_(connect(options)) {
    if (PQstatus(connection_) != CONNECTION_OK || !PQenterPipelineMode(connection_)) {
        std::string says = PQerrorMessage(connection_);
        PQfinish(connection_);
        while (!says.empty() && says.back() == '\n') says.pop_back();
        throw Trouble(Trouble::What::connection, says);
    }
    PQsetNoticeProcessor(connection_, [](void*, const char*) {}, nullptr);
}

PgLink::~PgLink() {
    PQfinish(connection_);
}

void PgLink::lose() {
    is_lost_ = true;
    throw Trouble(Trouble::What::connection, "the connection to PostgreSQL was lost");
}

void PgLink::look() {
    pollfd socket{PQsocket(connection_), POLLIN, 0};
    if (poll(&socket, 1, 0) == 0) return;
    if (!PQconsumeInput(connection_) || PQstatus(connection_) == CONNECTION_BAD) is_lost_ = true;
}

void PgLink::must(int ok) {
    if (ok) return;
    if (PQstatus(connection_) == CONNECTION_BAD) lose();
    throw Trouble(Trouble::What::other, PQerrorMessage(connection_));
}

void PgLink::flush() {
    must(PQsendFlushRequest(connection_));
    if (PQflush(connection_) != 0) lose();
}

PgLink::Answer PgLink::next_answer(Deadline deadline) {
    bool is_given_up = false;
    while (PQisBusy(connection_)) {
        int wait = -1;
        if (deadline != Deadline::max() && !is_given_up) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                deadline - std::chrono::steady_clock::now());
            wait = std::max<int>(0, static_cast<int>(left.count()));
        }
        pollfd socket{PQsocket(connection_), POLLIN, 0};
        const int ready = poll(&socket, 1, wait);
        if (ready < 0 && errno != EINTR) lose();
        if (ready == 0) {
            const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> cancel(
                PQgetCancel(connection_), PQfreeCancel);
            char message[256];
            PQcancel(cancel.get(), message, sizeof message);
            is_given_up = true;
        }
        if (ready > 0 && !PQconsumeInput(connection_)) lose();
    }
    Answer answer(PQgetResult(connection_), PQclear);
    if (!answer && PQstatus(connection_) == CONNECTION_BAD) lose();
    return answer;
}

Trouble PgLink::trouble_of(const PGresult* answer, std::string_view doing) {
    using What = Trouble::What;
    const auto state = sqlstate(answer);
    What what = What::other;
    if (state.starts_with("23"))
        what = What::constraint;
    else if (state == "40001" || state == "40P01")
        what = What::retry;
    else if (state == "55P03" || state == "57014")
        what = What::busy;
    else if (state == "53100" || state == "58030")
        what = What::disk;
    else if (state.empty() || state.starts_with("08") || state.starts_with("57P") ||
             state == "25P03" || state == "53300")
        what = What::connection;
    if (what == What::connection) is_lost_ = true;
    const char* primary = PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY);
    return Trouble(what, fmt::format("{}: {} (PostgreSQL {})", doing,
                                     primary ? primary : "connection lost", state));
}

}  // namespace motcua::storage::postgres
