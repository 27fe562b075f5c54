// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One iteration of Sinkhorn, METHOD.md (11), both half-steps in one reading of the cost with one
// exponential an entry. The old potentials stabilise the exponentials: p is near the plan, so no
// maximum has to be found first.
#pragma once
#include "engine/matrix.h"
#include "engine/progress.h"

#include <vector>

namespace engine {

struct SoftRows;

struct Potentials {
    VectorD f; ///< (N)
    VectorD g; ///< (M)
};

/// What a sweep learns on its way about the plan of the potentials it was given.
struct SweepReport {
    double rowError = 0; ///< |P 1 - a|_1
    double mass = 0;     ///< sum P
};

/// The plan of potentials in numbers, with the stored cost; METHOD.md (13).
struct PlanTotals {
    double cost = 0;    ///< <C, P>
    VectorD rowSums;    ///< (N) P 1
    VectorD columnSums; ///< (M) P^T 1
};

/// Keeps the buffers that every sweep over one cost needs. The cost and the weights must outlive
/// it.
class FusedSweep {
public:
    FusedSweep(const MatrixF& C, const VectorD& a, const VectorD& b, int threads);

    /// Improves f, then g by one step at the temperature epsilon; a relaxation above 1 goes further
    /// than the plain step.
    SweepReport improve(
        Potentials& potentials, double epsilon, double relaxation, const Progress& progress);

    PlanTotals totals(const Potentials& potentials, double epsilon, const Progress& progress);

private:
    /// What one thread works with.
    struct Block {
        VectorF p;       ///< (tile, padded)
        VectorF f;       ///< (tile) float part of the potential
        VectorF weight;  ///< (tile)
        VectorD sums;    ///< (tile)
        VectorD columns; ///< (padded) sum_i a_i p_ij / s_i
        SweepReport report;
        double cost = 0;
    };

    /// Calls work(block, tile, first row) for every tile, after its p is there.
    template <class Work>
    void overTiles(
        const Potentials& potentials, double epsilon, const Progress& progress, const Work& work);
    void prepare(const VectorD& g, double epsilon);
    void rescueRow(Block& block, const SoftRows& tile, int r, double f) const;
    void improveColumns(Potentials& potentials, double relaxation) const;
    double rowSoftmin(Index row) const;
    double columnSoftmin(Index column, const VectorD& f) const;

    const MatrixF& C_;
    const VectorD& a_;
    const VectorD& b_;
    int threads_;
    int tile_; ///< rows whose p stays in the second-level cache
    double epsilon_ = 0;
    VectorD logb_; ///< (M) log2 b; a least weight stands for 0
    VectorF g_;    ///< (padded) float part of the potential
    VectorF h_;    ///< (padded) the rest of it, and log2 b
    std::vector<Block> blocks_;
};

} // namespace engine
