// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <csignal>

namespace motcua {

/// SIGTERM and SIGINT as something to wait for. Make it in main() before any thread starts: the
/// signals are held back in this thread and in all it starts later. SIGPIPE is ignored, too.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;

    /// Waits for either and says which came. A second one ends the process at once.
    int wait();

private:
    sigset_t held_back_{};
    sigset_t before_{};
};

}  // namespace motcua
