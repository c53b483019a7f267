// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "platform/storage/storage.hpp"

namespace motcua {

/// Says, in the transaction that changes what the cache `name` holds, that it has changed. Other
/// processes and nodes see it at the start of their next transaction.
void bump_version(Transaction& tx, std::string_view name);

namespace storage {

/// The version under `name`; 0 while nobody ever bumped it. A version never comes back, so what
/// was loaded in a transaction that rolled back is never taken for true.
std::int64_t version_of(Transaction& tx, std::string_view name);

}  // namespace storage

/// A value in memory that follows the database: the catalogue, calendars, definitions, rights.
///
/// Each transaction sees the value of its own snapshot: `get` compares the version and loads anew
/// where it differs. Whoever changes the rows behind it calls bump_version with the same name.
template <class T>
class Cached {
public:
    using Load = std::function<T(Transaction&)>;
    Cached(std::string name, Load load) : name_(std::move(name)), load_(std::move(load)) {}

    std::shared_ptr<const T> get(Transaction& tx) {
        const std::int64_t version = storage::version_of(tx, name_);
        {
            std::lock_guard lock(mutex_);
            if (value_ && version_ == version) return value_;
        }
        auto fresh = std::make_shared<const T>(load_(tx));
        std::lock_guard lock(mutex_);
        version_ = version;
        value_ = fresh;
        return fresh;
    }

    const std::string& name() const { return name_; }

private:
    const std::string name_;
    const Load load_;
    std::mutex mutex_;
    std::int64_t version_ = 0;
    std::shared_ptr<const T> value_;
};

}  // namespace motcua
