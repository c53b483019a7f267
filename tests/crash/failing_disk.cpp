// SPDX-License-Identifier: Apache-2.0
// LD_PRELOAD: while the file named by MOTCUA_DISK_FAILS exists, every write to a file of the database fails
// as on a full disk ("full" in it) or a broken one. For tests/crash/faults_test.py.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

/// The error a write to `file` gets now, or 0.
int fault_of(int file) {
    static const char* const flag = std::getenv("MOTCUA_DISK_FAILS");
    if (!flag || access(flag, F_OK) != 0) return 0;
    char link[64];
    char name[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, name, sizeof name - 1);
    if (length <= 0) return 0;
    name[length] = '\0';
    if (!std::strstr(name, "motcua.sqlite")) return 0;
    char kind[8] = {};
    const int said = open(flag, O_RDONLY | O_CLOEXEC);
    if (said >= 0) {
        [[maybe_unused]] const ssize_t got = read(said, kind, sizeof kind - 1);
        close(said);
    }
    return std::strncmp(kind, "full", 4) == 0 ? ENOSPC : EIO;
}

template <class Function>
Function real(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

template <class Function, class... Args>
auto unless_faulty(const char* name, int file, Args... args) {
    using Answer = decltype(real<Function>(name)(file, args...));
    if (const int fault = fault_of(file)) {
        errno = fault;
        return static_cast<Answer>(-1);
    }
    return real<Function>(name)(file, args...);
}

}  // namespace

extern "C" ssize_t pwrite64(int file, const void* from, size_t size, off64_t at) {
    return unless_faulty<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64", file, from,
                                                                         size, at);
}

extern "C" ssize_t pwrite(int file, const void* from, size_t size, off_t at) {
    return unless_faulty<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite", file, from, size,
                                                                       at);
}

extern "C" int fdatasync(int file) {
    return unless_faulty<int (*)(int)>("fdatasync", file);
}

extern "C" int fsync(int file) {
    return unless_faulty<int (*)(int)>("fsync", file);
}
