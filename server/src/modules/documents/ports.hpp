// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "platform/storage/row.hpp"

/// What documents asks of the outside.
namespace motcua::documents {

struct StoredFile {
    std::string sha256;  ///< hex, lower case: the file's only name
    std::int64_t size = 0;
    bool operator==(const StoredFile&) const = default;
};

enum class FileState { whole, missing, changed };

/// Files by their content. Put the bytes in first, commit the row that names them after: a crash
/// between leaves a file without a row, which collect_orphans() takes away, never a row without
/// its file. Throws Trouble (disk) when the disk fails. Any thread may call.
class FileStore {
public:
    virtual ~FileStore() = default;
    /// Durable when it returns. Bytes already there are not written again, but count as new for
    /// older_than().
    virtual StoredFile put(std::span<const std::uint8_t> bytes) = 0;
    virtual std::optional<Bytes> read(std::string_view sha256) const = 0;
    /// Reads it through and compares.
    virtual FileState check(std::string_view sha256) const = 0;
    /// Files last put before the moment, by name; also clears half-written ones of that age.
    virtual std::vector<StoredFile> older_than(Instant moment) = 0;
    /// Takes a file away if it is still older than the moment; false when it was put again.
    virtual bool remove(std::string_view sha256, Instant older_than) = 0;
};

}  // namespace motcua::documents
