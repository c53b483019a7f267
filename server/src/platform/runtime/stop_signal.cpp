// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/stop_signal.hpp"

#include <pthread.h>

namespace motcua {

StopSignal::StopSignal() {
    std::signal(SIGPIPE, SIG_IGN);
    sigemptyset(&held_back_);
    sigaddset(&held_back_, SIGTERM);
    sigaddset(&held_back_, SIGINT);
    pthread_sigmask(SIG_BLOCK, &held_back_, &before_);
}

StopSignal::~StopSignal() {
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

int StopSignal::wait() {
    int which = 0;
    sigwait(&held_back_, &which);
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    return which;
}

}  // namespace motcua
