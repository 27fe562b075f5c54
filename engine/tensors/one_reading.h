// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both half steps of METHOD.md (11) in one reading of R and with one exponential an entry: with
// p_ij = exp(row_i + column_j - R_ij) the row sums s_i, and the column sums of weight_i p_ij / s_i.
// The p of a few whole rows stay in the registers of a team of blocks, which add up what each has
// of a row before any of them goes on. What one of the many threads does between two such meetings;
// exp_sums_cuda.cu and exp_sums_cpu.cpp let them meet. C++17, no other header of ours: nvcc reads
// this too.
#pragma once
#include "engine/tensors/exp_sums.h"

namespace engine {

constexpr int kTeamThreads = 512; ///< of a block
constexpr int kMostBlocks = 8;    ///< of a team: as many as every device with clusters grants
constexpr int kTeamRows = 2;      ///< at once
constexpr int kFours = 4;         ///< of columns that a thread holds
constexpr int kBlockColumns = kTeamThreads * kFours * kLaneColumns;
constexpr int kTurnsInFloat = 64; ///< whose column sums are in float; then they enter a double

/// Blocks of a team that hold a whole row; where they are more than kMostBlocks there is none.
WANDER_BOTH inline std::int64_t blocksOfATeam(const Exponentials& e)
{
    return dividedUp(e.strips * kStrip, kBlockColumns);
}

struct OneReading {
    Exponentials e;
    const float* weight = nullptr; ///< (rows)
    double* rowSums = nullptr;     ///< (rows)
    double* columnParts = nullptr; ///< (teams, strips * kStrip): their sums down a column are meant
    std::int64_t teams = 1;        ///< a team takes every so-many-th kTeamRows rows
};

/// What one thread of a team holds.
class TeamThread {
public:
    WANDER_BOTH TeamThread(const OneReading& task, std::int64_t team, int block, int thread)
        : parts_(task.columnParts + team * task.e.strips * kStrip)
        , width_(static_cast<int>(task.e.strips) * kStrip)
        , firstColumn_(block * kBlockColumns + thread * kLaneColumns)
    {
        for (int k = 0; k < kFours; ++k)
            for (int c = 0; c < kLaneColumns && isThere(k); ++c)
                parts_[columnOf(k) + c] = 0;
    }

    /// The p of rows from `first` on; own[r] is what they add to the sum of row first + r.
    WANDER_BOTH void soften(const Exponentials& e, std::int64_t first, float (&own)[kTeamRows])
    {
        for (int r = 0; r < kTeamRows; ++r) // all under way before the first is used
            for (int k = 0; k < kFours; ++k)
                p_[r][k] = isThere(k) ? fourAt(rowOf(e, first + r) + columnOf(k)) : Four {};
        for (int r = 0; r < kTeamRows; ++r)
            own[r] = 0;
        for (int k = 0; k < kFours; ++k) {
            if (!isThere(k))
                continue; // p = 0
            const Four column = fourAt(e.column + columnOf(k));
            for (int r = 0; r < kTeamRows; ++r) {
                const float row = first + r < e.rows ? e.row[first + r] : -INFINITY;
                for (int c = 0; c < kLaneColumns; ++c) {
                    p_[r][k].at[c] = expf(column.at[c] - p_[r][k].at[c] + row);
                    own[r] += p_[r][k].at[c];
                }
            }
        }
    }

    /// Adds weight_i p_ij / s_i of the rows from `first` on, whose sums are now known.
    WANDER_BOTH void add(const OneReading& task, std::int64_t first, const float (&sums)[kTeamRows])
    {
        for (int r = 0; r < kTeamRows && first + r < task.e.rows; ++r) {
            const float factor = task.weight[first + r] / sums[r];
            for (int k = 0; k < kFours; ++k)
                for (int c = 0; c < kLaneColumns; ++c)
                    sums_[k].at[c] += factor * p_[r][k].at[c];
        }
        if (++turns_ % kTurnsInFloat == 0)
            settle();
    }

    /// The column sums that are still in float; nobody else writes where this one does.
    WANDER_BOTH void settle()
    {
        for (int k = 0; k < kFours; ++k)
            for (int c = 0; c < kLaneColumns && isThere(k); ++c) {
                parts_[columnOf(k) + c] += sums_[k].at[c];
                sums_[k].at[c] = 0;
            }
    }

private:
    /// 512 threads read side by side.
    WANDER_BOTH int columnOf(int k) const { return firstColumn_ + k * kTeamThreads * kLaneColumns; }
    WANDER_BOTH bool isThere(int k) const { return columnOf(k) < width_; }
    /// Beyond the last row the last one is read, in vain.
    WANDER_BOTH static const float* rowOf(const Exponentials& e, std::int64_t i)
    {
        return e.R + (i < e.rows ? i : e.rows - 1) * e.strips * kStrip;
    }

    double* parts_; ///< of its team
    int width_;     ///< columns with their padding
    int firstColumn_;
    int turns_ = 0;
    Four p_[kTeamRows][kFours] = {};
    Four sums_[kFours] = {};
};

} // namespace engine
