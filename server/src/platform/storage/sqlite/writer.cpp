// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/sqlite/writer.hpp"

#include "platform/storage/engine_random.hpp"

namespace motcua::storage::sqlite {

namespace {
constexpr std::chrono::milliseconds kIdleBeforeCheckpoint{200};
using SteadyClock = std::chrono::steady_clock;
}  // namespace

Writer::Writer(const DatabaseOptions& options, const Clock& clock)
    : handle_(sqlite_file(options.data), Handle::Access::write, options.sqlite_vfs, 0),
      connection_(handle_, options.tap),
      clock_(clock),
      random_(random_for(options, 0)),
      group_size_max_(static_cast<std::size_t>(options.group_size_max)),
      group_time_max_(options.group_time_max),
      queue_(options.queue_length_max),
      log_(options),
      thread_([this] { loop(); }) {}

Writer::~Writer() {
    queue_.close();
    thread_.join();
}

void Writer::submit(Database::Work work) {
    queue_.push({std::move(work)});
}

void Writer::loop() {
    sqlite3_wal_hook(
        handle_.raw(),
        [](void* pages, sqlite3*, const char*, int now) {
            *static_cast<int*>(pages) = now;
            return SQLITE_OK;
        },
        &log_pages_);
    bool is_carried = true;
    for (;;) {
        auto item = is_carried ? queue_.pop() : queue_.pop_within(kIdleBeforeCheckpoint);
        if (item) {
            run_group(std::move(item->work));
            is_carried = false;
        } else if (queue_.is_finished()) {
            return;
        } else {
            log_.carry_all();
            is_carried = true;
        }
    }
}

bool Writer::run_in_savepoint(Member& member) {
    connection_.forgive();
    bool keep = false;
    member.failed = nullptr;
    try {
        connection_.control("SAVEPOINT act");
        Transaction tx(connection_, clock_.now(), *random_);
        keep = member.work.run(tx) == Database::Verdict::commit;
        // A function that swallowed an error must not be believed.
        if (connection_.poison()) std::rethrow_exception(connection_.poison());
    } catch (...) {
        keep = false;
        member.failed = std::current_exception();
    }
    connection_.forgive();
    // Some errors (full disk, I/O) roll the whole transaction back behind our back.
    if (!handle_.in_transaction()) return false;
    try {
        if (!keep) connection_.control("ROLLBACK TO act");
        connection_.control("RELEASE act");
    } catch (const Trouble&) {
        if (!member.failed) member.failed = std::current_exception();
        return false;
    }
    return true;
}

bool Writer::run_batch(std::vector<Member>& group, bool alone) {
    const auto started = SteadyClock::now();
    try {
        connection_.control("BEGIN IMMEDIATE");
        for (;;) {
            if (!run_in_savepoint(group.back())) return false;
            if (alone || group.size() >= group_size_max_ ||
                SteadyClock::now() - started >= group_time_max_)
                break;
            auto next = queue_.try_pop();
            if (!next) break;
            group.push_back({std::move(next->work), nullptr});
        }
        connection_.control("COMMIT");
        return true;
    } catch (const Trouble&) {  // of BEGIN or COMMIT
        for (auto& member : group) member.failed = std::current_exception();
        return false;
    }
}

void Writer::run_group(Database::Work first) {
    std::vector<Member> group;
    group.reserve(group_size_max_);
    group.push_back({std::move(first), nullptr});
    const bool is_durable = run_batch(group, false);
    if (!is_durable) abandon();
    if (is_durable || group.size() == 1) {
        for (auto& member : group) member.work.done(member.failed);
        keep_log_short();
        return;
    }
    for (auto& member : group) {
        std::vector<Member> single;
        single.push_back(std::move(member));
        if (!run_batch(single, true)) abandon();
        single.front().work.done(single.front().failed);
    }
    keep_log_short();
}

void Writer::abandon() {
    connection_.forgive();
    if (!handle_.in_transaction()) return;
    try {
        connection_.control("ROLLBACK");
    } catch (const Trouble&) {
        // The next BEGIN tells whether the file can still be used.
    }
}

void Writer::keep_log_short() {
    if (log_.is_rest_due(log_pages_)) carry_log(handle_.raw());
}

}  // namespace motcua::storage::sqlite
