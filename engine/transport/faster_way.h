// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two ways of doing the same is faster here and now, found while the work is done.
#pragma once
#include <array>

namespace engine {

/// Of every 128 pieces of work four go either way, to compare; the others go the way that was
/// faster.
class FasterWay {
public:
    /// 0 or 1, for the next piece.
    int way() const
    {
        const int trial = done_ / kTrial;
        return trial < 2 ? trial : faster_;
    }

    /// How long the piece took.
    void took(double seconds)
    {
        if (const int trial = done_ / kTrial; trial < 2)
            seconds_[static_cast<std::size_t>(trial)] += seconds;
        if (++done_ == 2 * kTrial) {
            faster_ = seconds_[1] < seconds_[0] ? 1 : 0;
            seconds_ = {};
        }
        done_ %= kPeriod;
    }

private:
    static constexpr int kTrial = 4;
    static constexpr int kPeriod = 128;
    int done_ = 0; ///< pieces of this period
    int faster_ = 0;
    std::array<double, 2> seconds_ {}; ///< of the trials
};

} // namespace engine
