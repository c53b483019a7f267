// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <functional>
#include <mutex>

#include "modules/documents/ports.hpp"

namespace motcua::documents {

/// The file store in a folder: <folder>/ab/abcd…, half-written ones in <folder>/incoming. Written,
/// fsynced, renamed, and the folder fsynced, before put() returns.
class DirectoryFiles final : public FileStore {
public:
    /// Called before each step with its name (write, sync, rename, sync_folder); a test throws
    /// there to die in between.
    using Step = std::function<void(std::string_view)>;

    /// Makes the folder when absent. Throws Trouble (disk).
    explicit DirectoryFiles(std::filesystem::path folder, Step before_step = {});

    StoredFile put(std::span<const std::uint8_t> bytes) override;
    std::optional<Bytes> read(std::string_view sha256) const override;
    FileState check(std::string_view sha256) const override;
    std::vector<StoredFile> older_than(Instant moment) override;
    bool remove(std::string_view sha256, Instant older_than) override;

private:
    std::filesystem::path path_of(std::string_view sha256) const;
    void step(std::string_view name) const;
    void write_durably(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

    std::filesystem::path folder_;
    Step before_step_;
    // Keeps a file from being taken away between finding it there and counting it as new.
    std::mutex ages_;
};

}  // namespace motcua::documents
