// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a long function tells how far it is, and learns that nobody waits for it any more.
#pragma once
#include "engine/error.h"

#include <functional>
#include <stop_token>
#include <string>

namespace engine {

/// Handed by value or const reference to every function that may take longer than 50 ms. Cheap to copy.
/// Call step() at least every 50 ms: cancelling must take effect within 200 ms.
class Progress {
public:
    /// phase is what is being done, done of total how far it is; total 0 means unknown.
    using Report = std::function<void(const std::string& phase, long long done, long long total)>;

    Progress() = default;
    explicit Progress(Report report, std::stop_token stop = {})
        : report_(std::move(report))
        , stop_(std::move(stop))
    {
    }

    /// The same progress under another heading, e.g. progress.phase("Plan to MNIST").
    [[nodiscard]] Progress phase(std::string name) const
    {
        Progress child = *this;
        child.phase_ = std::move(name);
        return child;
    }

    /// Throws Cancelled if nobody waits any more, else reports. Safe from any thread.
    void step(long long done, long long total) const
    {
        check();
        if (report_)
            report_(phase_, done, total);
    }

    /// Throws Cancelled if nobody waits any more.
    void check() const
    {
        if (stop_.stop_requested())
            throw Cancelled();
    }

private:
    Report report_;
    std::stop_token stop_;
    std::string phase_;
};

} // namespace engine
