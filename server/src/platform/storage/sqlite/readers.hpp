// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <thread>

#include "platform/storage/open.hpp"
#include "platform/storage/sqlite/sqlite_connection.hpp"
#include "platform/storage/work_queue.hpp"

namespace motcua::storage::sqlite {

/// A small pool of threads that read, each function on one snapshot of the file. A snapshot that
/// grows too old is cut off (Trouble busy), because it keeps the log from being emptied.
class Readers {
public:
    Readers(const DatabaseOptions& options, const Clock& clock);
    ~Readers();
    void submit(Database::Work work);

private:
    struct Reader;
    void loop(Reader& reader);
    void run(Reader& reader, Database::Work work);

    const Clock& clock_;
    const std::chrono::milliseconds snapshot_time_max_;
    WorkQueue queue_;
    std::vector<std::unique_ptr<Reader>> readers_;
};

}  // namespace motcua::storage::sqlite
