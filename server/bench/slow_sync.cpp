// SPDX-License-Identifier: Apache-2.0
// LD_PRELOAD: makes every sync of a file take 5 ms longer, as on a slower disk. For ./dev bench.
#include <dlfcn.h>

#include <ctime>

namespace {

using Sync = int (*)(int);

int slowly(const char* name, int file) {
    const timespec pause = {0, 5'000'000};
    nanosleep(&pause, nullptr);
    return reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name))(file);
}

}  // namespace

extern "C" int fsync(int file) {
    return slowly("fsync", file);
}

extern "C" int fdatasync(int file) {
    return slowly("fdatasync", file);
}
