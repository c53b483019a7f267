// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>

#include "base/actor.hpp"

/// Rows only this room reads.
namespace motcua::identity::store {

struct Account {
    OfficerId officer;
    std::string login;
    std::string hash;
    bool must_change = false;
    bool is_disabled = false;
    bool is_demo = false;
};
BOOST_DESCRIBE_STRUCT(Account, (), (officer, login, hash, must_change, is_disabled, is_demo))

struct Waiting {
    std::int64_t failures = 0;
    Instant free_at{};
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (failures, free_at))

struct Session {
    SessionId session;
    OfficerId officer;
    Instant opened_at{};
    Instant seen_at{};
    std::optional<Instant> ended_at;
    std::string login;
    bool must_change = false;
    bool is_disabled = false;
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (session, officer, opened_at, seen_at, ended_at, login, must_change,
                       is_disabled))

}  // namespace motcua::identity::store
