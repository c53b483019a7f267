// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <memory>

#include "platform/runtime/worker_pool.hpp"
#include "platform/storage/storage.hpp"

/// How the one coroutine waits for threads that know nothing of coroutines. Whatever `run` touches
/// is held by it (shared_ptr), for it may run longer than the connection lives.
namespace motcua::http {

namespace detail {

/// Resumes the coroutine on its own thread, wherever this is called.
template <class Handler>
std::function<void(std::exception_ptr)> resumer(Handler handler) {
    auto kept = std::make_shared<Handler>(std::move(handler));
    return [kept](std::exception_ptr failed) {
        const auto executor = boost::asio::get_associated_executor(*kept);
        boost::asio::post(executor, [kept, failed] { std::move (*kept)(failed); });
    };
}

}  // namespace detail

/// Runs a unit of work in the database. Throws what it threw.
inline boost::asio::awaitable<void> in_database(
    Database& database, void (Database::*submit)(Database::Work),
    std::function<Database::Verdict(Transaction&)> run) {
    auto start = [&database, submit, &run](auto handler) {
        Database::Work work{std::move(run), detail::resumer(std::move(handler))};
        (database.*submit)(std::move(work));
    };
    co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>,
                                         void(std::exception_ptr)>(start,
                                                                   boost::asio::use_awaitable);
}

/// Runs work in the pool; false when its queue is full. Throws what it threw.
inline boost::asio::awaitable<bool> in_pool(WorkerPool& pool, std::function<void()> run) {
    bool is_taken = true;
    auto start = [&pool, &run, &is_taken](auto handler) {
        auto resume = detail::resumer(std::move(handler));
        is_taken = pool.submit([resume, work = std::move(run)] {
            std::exception_ptr failed;
            try {
                work();
            } catch (...) {
                failed = std::current_exception();
            }
            resume(failed);
        });
        if (!is_taken) resume(nullptr);
    };
    co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>,
                                         void(std::exception_ptr)>(start,
                                                                   boost::asio::use_awaitable);
    co_return is_taken;
}

}  // namespace motcua::http
