// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/files.hpp"
#include "modules/documents/sql.hpp"

namespace motcua::documents {
namespace {

constexpr int kChunk = 500;

struct NamedFile {
    FileId file;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(NamedFile, (), (file, sha256))

}  // namespace

int collect_orphans(Database& database, FileStore& store, const Clock& clock) {
    // An upload is put before its row commits: a day is longer than any of them lasts.
    const Instant before = clock.now() - hours(24);
    const auto candidates = store.older_than(before);
    int removed = 0;
    for (std::size_t from = 0; from < candidates.size(); from += kChunk) {
        const auto to = std::min(candidates.size(), from + kChunk);
        const auto orphans = database.read([&](Transaction& tx) {
            std::vector<std::string> unnamed;
            for (auto i = from; i < to; ++i)
                if (tx.query<std::int64_t>(sql::files_named, candidates[i].sha256).one() == 0)
                    unnamed.push_back(candidates[i].sha256);
            return unnamed;
        });
        for (const auto& sha256 : orphans) removed += store.remove(sha256, before) ? 1 : 0;
    }
    return removed;
}

std::vector<FileFault> verify_files(Database& database, const FileStore& store,
                                    std::int64_t& looked_at) {
    std::vector<FileFault> faults;
    // Nil is no value to the store; one above it is still before every id there is.
    FileId after;
    after.bytes.back() = 1;
    for (;;) {
        const auto chunk = database.read([&](Transaction& tx) {
            return tx.query<NamedFile>(sql::files_after, after, kChunk).rows();
        });
        for (const NamedFile& named : chunk) {
            const FileState state = store.check(named.sha256);
            if (state != FileState::whole) faults.push_back({named.file, state});
            ++looked_at;
        }
        if (chunk.size() < kChunk) return faults;
        after = chunk.back().file;
    }
}

}  // namespace motcua::documents
