// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One iteration of Sinkhorn, METHOD.md (11), both half-steps in one reading of the cost with one
// exponential an entry. The old potentials stabilise the exponentials: p is near the plan, so no
// maximum has to be found first.
#pragma once
#include "engine/transport/faster_way.h"
#include "engine/transport/sweep.h"
#include "engine/transport/workspace.h"

#include <vector>

namespace engine {

template <class Real> struct SoftRows;

/// Keeps the buffers that every sweep over one cost needs. The cost and the weights must outlive
/// it. Real is what the exponentials are taken in: float is over four times as fast, its sums are
/// right to some 1e-7.
template <class Real> class FusedSweep : public Sweep {
public:
    FusedSweep(const CostView& C, const VectorD& a, const VectorD& b, int threads);

    double improve(Potentials& potentials, double epsilon, const Progress& progress) override;
    PlanTotals totals(
        const Potentials& potentials, double epsilon, const Progress& progress) override;

private:
    using Array = Eigen::Map<Eigen::Matrix<Real, Eigen::Dynamic, 1>>;

    /// What one thread works with; a tile is kTileRows rows.
    struct Block {
        Real* p;               ///< (tile x padded)
        Real* f;               ///< (tile) the potential, shifted, scaled and rounded
        Real* weight;          ///< (tile)
        double* sums;          ///< (tile)
        Array recent;          ///< (padded) what the last tiles add to columns
        VectorD columns;       ///< (padded) sum_i a_i p_ij / s_i, still without d_j
        int waiting = 0;       ///< rows of p that have not been added
        int tilesInRecent = 0; ///< whose sums are in recent alone
        FasterWay asking;      ///< for the cost of wide rows: near, or far ahead
        double cost = 0;
    };

    Block newBlock();
    /// Calls work(block, tile, first row) for every tile of rows.
    template <class Work>
    void overTiles(
        const Potentials& potentials, double epsilon, const Progress& progress, const Work& work);
    const Real* shiftsOf(Block& block, const double* f, int rows) const;
    void prepare(const Potentials& potentials, double epsilon);
    void softenAfterFormer(Block& block, const SoftRows<Real>& tile) const;
    void advance(Block& block, SoftRows<Real> tile) const;
    void addWaiting(Block& block, SoftRows<Real> tile) const;
    void flush(Block& block) const;
    void improveRows(Block& block, const SoftRows<Real>& tile, Index row, VectorD& f) const;
    void rescueRow(Block& block, const SoftRows<Real>& tile, int r, double f) const;
    VectorD columnSums() const;
    double improveColumns(Potentials& potentials, const Progress& progress) const;
    double rowSoftmin(const float* row) const;
    double columnSoftmin(Index column, const VectorD& f) const;

    CostView C_;
    const VectorD& a_;
    const VectorD& b_;
    int threads_;
    Index padded_;
    Workspace memory_;
    Real scale_ = 0;     ///< 1 / (eps ln 2), rounded
    double epsilon_ = 0; ///< the temperature of just this scale
    double shift_ = 0;   ///< taken from f and added to g, to keep f small
    VectorD logb_;       ///< (M) log2 b; a least weight stands for 0
    Array h_;            ///< (padded) scale (g + shift) + log2 b, rounded
    Array d_;            ///< (padded) 2^(what rounding left)
    std::vector<Block> blocks_;
};

extern template class FusedSweep<float>;
extern template class FusedSweep<double>;

} // namespace engine
