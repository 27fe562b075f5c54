// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/interrupt.h"
#include "engine/error.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

    // A signal handler may do no more than write a byte: request_stop may take a lock. So it writes
    // into a pipe, and a thread at the other end does the rest. The handler has no argument to find
    // the pipe by.
    int stopPipe[2] = { -1, -1 };

    constexpr char kStop = 's';
    constexpr char kQuit = 'q';

    extern "C" void onSignal(int)
    {
        const int before = errno;
        [[maybe_unused]] const auto written = ::write(stopPipe[1], &kStop, 1);
        errno = before;
    }

} // namespace

Interrupt::Interrupt()
{
    engine::require(::pipe2(stopPipe, O_CLOEXEC) == 0, "No pipe is left for Ctrl-C.");
    watcher_ = std::thread([this] {
        char message = 0;
        while (::read(stopPipe[0], &message, 1) < 0 && errno == EINTR) { }
        if (message == kStop)
            stop_.request_stop();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    [[maybe_unused]] const auto written = ::write(stopPipe[1], &kQuit, 1);
    watcher_.join();
    ::close(stopPipe[0]);
    ::close(stopPipe[1]);
}

} // namespace app
