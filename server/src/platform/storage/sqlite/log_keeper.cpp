// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/sqlite/log_keeper.hpp"

namespace motcua::storage::sqlite {
namespace {

/// 16 MiB: a log that stays in memory, and long enough that hot pages are written once for many
/// acts.
constexpr int kWorthCarrying = 4'000;
/// What the writer may carry itself: some milliseconds.
constexpr int kRest = 800;
constexpr int kPassesMax = 5;
/// 1 GiB: the disk does not follow, so that writing must wait for it.
constexpr int kTooLong = 256'000;

}  // namespace

int carry_log(sqlite3* db) {
    int in_log = 0, carried = 0;
    sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_PASSIVE, &in_log, &carried);
    return carried;
}

LogKeeper::LogKeeper(const DatabaseOptions& options)
    : handle_(sqlite_file(options.data), Handle::Access::write, options.sqlite_vfs, 0),
      thread_([this] { loop(); }) {}

LogKeeper::~LogKeeper() {
    {
        const std::lock_guard lock(mutex_);
        state_ = State::stopping;
    }
    changed_.notify_all();
    thread_.join();
}

bool LogKeeper::is_rest_due(int pages) {
    pages_ = pages;
    // A log that began anew is shorter than the last rest.
    if (pages < pages_at_rest_) pages_at_rest_ = 0;
    if (pages - pages_at_rest_ < kWorthCarrying) return false;
    std::unique_lock lock(mutex_);
    // What was nearly done some time ago is not any more.
    const bool is_stale = state_ == State::nearly_done &&
                          (pages < pages_when_done_ || pages - pages_when_done_ > 2 * kRest);
    if (state_ == State::idle || is_stale) {
        state_ = State::asked;
        changed_.notify_all();
    }
    if (pages - pages_at_rest_ > kTooLong)
        changed_.wait(lock, [this] { return state_ == State::nearly_done; });
    if (state_ != State::nearly_done) return false;
    state_ = State::idle;
    pages_at_rest_ = pages;
    return true;
}

void LogKeeper::carry_all() {
    const std::lock_guard lock(mutex_);
    if (state_ != State::idle && state_ != State::nearly_done) return;
    state_ = State::asked;
    changed_.notify_all();
}

void LogKeeper::loop() {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return state_ == State::asked || state_ == State::stopping; });
        if (state_ == State::stopping) return;
        state_ = State::working;
        lock.unlock();
        carry();
        lock.lock();
        if (state_ == State::stopping) return;
        state_ = State::nearly_done;
        pages_when_done_ = pages_;
        changed_.notify_all();
    }
}

void LogKeeper::carry() {
    int carried = 0;
    for (int pass = 0; pass < kPassesMax; ++pass) {
        const int now = carry_log(handle_.raw());
        // Readers may hold the rest back.
        if (now <= carried && pass > 0) return;
        carried = now;
        if (pages_ - carried <= kRest) return;
    }
}

}  // namespace motcua::storage::sqlite
