// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a movement of the hand takes to become a painted preview.
#pragma once
#include "engine/geodesic/weights.h"

#include <QElapsedTimer>
#include <deque>
#include <optional>

namespace app {

class LatencyMeter {
public:
    LatencyMeter() { clock_.start(); }

    /// The point has moved here just now.
    void moved(const engine::Weights& weights)
    {
        if (moves_.size() == kMostWaiting)
            moves_.pop_front();
        moves_.push_back({ weights, clock_.nsecsElapsed() });
    }

    /// A preview at these weights was painted: milliseconds since the movement, nothing if there
    /// was none.
    std::optional<double> painted(const engine::Weights& weights)
    {
        for (std::size_t i = 0; i < moves_.size(); ++i) {
            if (moves_[i].weights != weights)
                continue;
            const double latency = static_cast<double>(clock_.nsecsElapsed() - moves_[i].at) * 1e-6;
            moves_.erase(moves_.begin(), moves_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            return latency;
        }
        return std::nullopt;
    }

private:
    struct Move {
        engine::Weights weights;
        qint64 at = 0; ///< nanoseconds
    };

    static constexpr std::size_t kMostWaiting = 256;
    QElapsedTimer clock_;
    std::deque<Move> moves_;
};

} // namespace app
