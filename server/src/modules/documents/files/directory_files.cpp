// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/files/directory_files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "base/random.hpp"
#include "base/text.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua::documents {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void disk_trouble(std::string_view doing) {
    throw Trouble(Trouble::What::disk, fmt::format("files: {}: {}", doing, std::strerror(errno)));
}

class Descriptor {
public:
    Descriptor(const fs::path& path, int flags)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, 0640)) {
        if (number_ < 0) disk_trouble("open");
    }
    ~Descriptor() { ::close(number_); }
    Descriptor(const Descriptor&) = delete;
    int number() const { return number_; }
    void sync() const {
        if (::fsync(number_) != 0) disk_trouble("fsync");
    }

private:
    int number_;
};

void sync_folder(const fs::path& folder) {
    Descriptor(folder, O_RDONLY | O_DIRECTORY).sync();
}

/// Made and known to the disk, so that a file renamed into it is found after a crash.
void ensure_folder(const fs::path& folder) {
    std::error_code failed;
    if (!fs::create_directories(folder, failed)) {
        if (failed) throw Trouble(Trouble::What::disk, "files: " + failed.message());
        return;
    }
    sync_folder(folder.parent_path());
}

Instant changed_at(const struct stat& of) {
    return Instant(seconds(of.st_mtim.tv_sec) + microseconds(of.st_mtim.tv_nsec / 1000));
}

bool is_name(std::string_view sha256) {
    return sha256.size() == 64 &&
           sha256.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

DirectoryFiles::DirectoryFiles(fs::path folder, Step before_step)
    : folder_(std::move(folder)), before_step_(std::move(before_step)) {
    ensure_folder(fs::absolute(folder_));
    ensure_folder(fs::absolute(folder_) / "incoming");
}

fs::path DirectoryFiles::path_of(std::string_view sha256) const {
    ensure(is_name(sha256));
    return folder_ / sha256.substr(0, 2) / sha256;
}

void DirectoryFiles::step(std::string_view name) const {
    if (before_step_) before_step_(name);
}

void DirectoryFiles::write_durably(const fs::path& path, std::span<const std::uint8_t> bytes) {
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL);
    step("write");
    for (std::size_t at = 0; at < bytes.size();) {
        const auto wrote = ::write(file.number(), bytes.data() + at, bytes.size() - at);
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote <= 0) disk_trouble("write");
        at += static_cast<std::size_t>(wrote);
    }
    step("sync");
    file.sync();
}

StoredFile DirectoryFiles::put(std::span<const std::uint8_t> bytes) {
    const std::string sha256 =
        sha256_hex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    const StoredFile stored{sha256, static_cast<std::int64_t>(bytes.size())};
    const fs::path path = path_of(sha256);
    fs::path incoming;
    {
        const std::lock_guard held(ages_);
        struct stat is{};
        // A file of another length is damaged: written again over it.
        if (::stat(path.c_str(), &is) == 0 && is.st_size == stored.size) {
            if (::utimensat(AT_FDCWD, path.c_str(), nullptr, 0) != 0) disk_trouble("touch");
            return stored;
        }
        // Two servers may share the folder, and one that died may have left its own behind.
        incoming = folder_ / "incoming" / fmt::format("{}.{:016x}", sha256, SecureRandom().next());
    }
    try {
        write_durably(incoming, bytes);
        ensure_folder(fs::absolute(path).parent_path());
        step("rename");
        if (::rename(incoming.c_str(), path.c_str()) != 0) disk_trouble("rename");
        step("sync_folder");
        sync_folder(path.parent_path());
    } catch (const Trouble&) {
        ::unlink(incoming.c_str());
        throw;
    }
    return stored;
}

std::optional<Bytes> DirectoryFiles::read(std::string_view sha256) const {
    if (!is_name(sha256)) return std::nullopt;
    std::ifstream in(path_of(sha256), std::ios::binary | std::ios::ate);
    if (!in) return std::nullopt;
    Bytes bytes(static_cast<std::size_t>(in.tellg()));
    in.seekg(0);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!in) disk_trouble("read");
    return bytes;
}

FileState DirectoryFiles::check(std::string_view sha256) const {
    const auto bytes = read(sha256);
    if (!bytes) return FileState::missing;
    const auto is = sha256_hex({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    return is == sha256 ? FileState::whole : FileState::changed;
}

std::vector<StoredFile> DirectoryFiles::older_than(Instant moment) {
    std::vector<StoredFile> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
        struct stat is{};
        if (::stat(entry.path().c_str(), &is) != 0 || !S_ISREG(is.st_mode) ||
            changed_at(is) >= moment)
            continue;
        const std::string name = entry.path().filename();
        if (entry.path().parent_path().filename() == "incoming")
            ::unlink(entry.path().c_str());
        else if (is_name(name))
            found.push_back({name, is.st_size});
    }
    std::ranges::sort(found, {}, &StoredFile::sha256);
    return found;
}

bool DirectoryFiles::remove(std::string_view sha256, Instant older_than) {
    const std::lock_guard held(ages_);
    const fs::path path = path_of(sha256);
    struct stat is{};
    if (::stat(path.c_str(), &is) != 0 || changed_at(is) >= older_than) return false;
    return ::unlink(path.c_str()) == 0;
}

}  // namespace motcua::documents
