// SPDX-License-Identifier: Apache-2.0
#include "testing/faulty_disk.hpp"

#include <sqlite3.h>

#include <cstring>
#include <fstream>
#include <iterator>

#include "base/result.hpp"

namespace motcua {
namespace {

FaultyDisk* disk = nullptr;

sqlite3_vfs* real_disk() {
    return static_cast<sqlite3_vfs*>(sqlite3_vfs_find("unix"));
}

/// Our file stands before the real one in the same memory.
struct File {
    sqlite3_file base;
    const char* path;  // SQLite keeps it as long as the file is open
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
static_assert(sizeof(File) % 8 == 0);

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real();
}

int close_file(sqlite3_file* f) {
    return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : 0;
}
int read_file(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
    return real(f)->pMethods->xRead(real(f), to, size, at);
}
int write_file(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
    if (const int code = disk->before(FaultyDisk::Act::write)) return code;
    return real(f)->pMethods->xWrite(real(f), from, size, at);
}
int truncate_file(sqlite3_file* f, sqlite3_int64 size) {
    return real(f)->pMethods->xTruncate(real(f), size);
}
int sync_file(sqlite3_file* f, int flags) {
    if (const int code = disk->before(FaultyDisk::Act::sync)) return code;
    const int code = real(f)->pMethods->xSync(real(f), flags);
    const char* path = reinterpret_cast<File*>(f)->path;
    if (code == SQLITE_OK && path) disk->after_sync(path);
    return code;
}
int size_of_file(sqlite3_file* f, sqlite3_int64* size) {
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lock(sqlite3_file* f, int level) {
    return real(f)->pMethods->xLock(real(f), level);
}
int unlock(sqlite3_file* f, int level) {
    return real(f)->pMethods->xUnlock(real(f), level);
}
int is_reserved(sqlite3_file* f, int* out) {
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int control(sqlite3_file* f, int op, void* arg) {
    return real(f)->pMethods->xFileControl(real(f), op, arg);
}
int sector_size(sqlite3_file* f) {
    return real(f)->pMethods->xSectorSize(real(f));
}
int traits(sqlite3_file* f) {
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int shm_map(sqlite3_file* f, int page, int size, int extend, void volatile** out) {
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}
int shm_lock(sqlite3_file* f, int at, int n, int flags) {
    return real(f)->pMethods->xShmLock(real(f), at, n, flags);
}
void shm_barrier(sqlite3_file* f) {
    real(f)->pMethods->xShmBarrier(real(f));
}
int shm_unmap(sqlite3_file* f, int remove) {
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}
int fetch(sqlite3_file* f, sqlite3_int64 at, int size, void** out) {
    return real(f)->pMethods->xFetch(real(f), at, size, out);
}
int unfetch(sqlite3_file* f, sqlite3_int64 at, void* page) {
    return real(f)->pMethods->xUnfetch(real(f), at, page);
}

constexpr sqlite3_io_methods kMethods{
    3,        close_file,  read_file,   write_file, truncate_file, sync_file, size_of_file,
    lock,     unlock,      is_reserved, control,    sector_size,   traits,    shm_map,
    shm_lock, shm_barrier, shm_unmap,   fetch,      unfetch};

int open_file(sqlite3_vfs*, const char* path, sqlite3_file* f, int flags, int* out_flags) {
    auto* file = reinterpret_cast<File*>(f);
    file->base.pMethods = nullptr;
    file->path = path;
    std::memset(file->real(), 0, static_cast<std::size_t>(real_disk()->szOsFile));
    const int code = real_disk()->xOpen(real_disk(), path, file->real(), flags, out_flags);
    if (code == SQLITE_OK) file->base.pMethods = &kMethods;
    return code;
}

int delete_file(sqlite3_vfs*, const char* path, int sync_folder) {
    const int code = real_disk()->xDelete(real_disk(), path, sync_folder);
    if (code == SQLITE_OK) disk->after_delete(path);
    return code;
}

}  // namespace

FaultyDisk::FaultyDisk() {
    ensure(disk == nullptr);
    disk = this;
    static sqlite3_vfs ours = [] {
        sqlite3_vfs copy = *real_disk();
        copy.pNext = nullptr;
        copy.zName = "motcua-faulty";
        copy.szOsFile = static_cast<int>(sizeof(File)) + real_disk()->szOsFile;
        copy.xOpen = open_file;
        copy.xDelete = delete_file;
        return copy;
    }();
    sqlite3_vfs_register(&ours, 0);
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(sqlite3_vfs_find("motcua-faulty"));
    disk = nullptr;
}

void FaultyDisk::fail(Act act, int nth, Fault fault, bool lasting) {
    std::lock_guard lock_it(mutex_);
    plans_[static_cast<int>(act)] = {nth, fault, lasting};
    faults_ = 0;
}

void FaultyDisk::heal() {
    std::lock_guard lock_it(mutex_);
    for (auto& plan : plans_) plan = {};
}

int FaultyDisk::faults() const {
    std::lock_guard lock_it(mutex_);
    return faults_;
}

int FaultyDisk::syncs() const {
    std::lock_guard lock_it(mutex_);
    return syncs_;
}

int FaultyDisk::before(Act act) {
    std::lock_guard lock_it(mutex_);
    auto& plan = plans_[static_cast<int>(act)];
    if (plan.left == 0 || --plan.left > 0) return SQLITE_OK;
    if (plan.lasting) plan.left = 1;
    ++faults_;
    if (plan.fault == Fault::full) return SQLITE_FULL;
    return act == Act::write ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC;
}

void FaultyDisk::after_sync(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(file), {});
    std::lock_guard lock_it(mutex_);
    ++syncs_;
    synced_[path] = std::move(bytes);
}

void FaultyDisk::after_delete(const std::string& path) {
    // The log's first sync also syncs the folder, before anything is acknowledged.
    std::lock_guard lock_it(mutex_);
    synced_.erase(path);
}

void FaultyDisk::cut_power_into(const std::filesystem::path& folder) const {
    std::lock_guard lock_it(mutex_);
    for (const auto& [path, bytes] : synced_) {
        std::ofstream file(folder / std::filesystem::path(path).filename(), std::ios::binary);
        file << bytes;
    }
}

}  // namespace motcua
