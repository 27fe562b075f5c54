// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and a polite kill ask the running command to stop, so that it can clear up.
#pragma once
#include <stop_token>
#include <thread>

namespace app {

/// One at a time; from its construction on SIGINT and SIGTERM set the stop token.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return stop_.get_token(); }

private:
    std::stop_source stop_;
    std::thread watcher_;
};

} // namespace app
