// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills SolverRecord::stages: each stage of a solver once, however often it was entered.
#pragma once
#include "engine/transport/solver_record.h"

#include <algorithm>
#include <chrono>

namespace engine {

class StageClock {
public:
    /// Books the time since the last call, or since the beginning, under a stage.
    void book(SolverRecord& record, const std::string& stage, long long count, double gap = -1)
    {
        const auto now = Clock::now();
        auto place = std::ranges::find(record.stages, stage, &SolverStage::name);
        if (place == record.stages.end())
            place = record.stages.insert(place, SolverStage { .name = stage });
        place->seconds += std::chrono::duration<double>(now - last_).count();
        place->count += count;
        place->gap = gap;
        last_ = now;
    }

    double secondsSinceStart() const
    {
        return std::chrono::duration<double>(Clock::now() - start_).count();
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_ = start_;
};

} // namespace engine
