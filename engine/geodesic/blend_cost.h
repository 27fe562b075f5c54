// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground cost from any blend of a geodesic to fixed target points, out of products that are
// made once. For each pair of points, METHOD.md (27) is an identity of its own:
//   |x_w - y|^2 = sum_s w_s |x_s - y|^2 - 1/2 sum_st w_s w_t |x_s - x_t|^2.
#pragma once
#include "engine/geodesic/geodesic.h"

namespace engine {

class RightFactor;

class BlendCost {
public:
    /// Between some rows of the base (N) and of the target (M). Throws Error if the products,
    /// (S, N, M) floats, do not fit into memory.
    BlendCost(GeodesicPtr geodesic, std::vector<int> rows, FeaturesPtr target,
        std::vector<int> columns, const Device& device, const Progress& progress = {});

    Index rows() const { return std::ssize(rows_); }
    Index columns() const { return std::ssize(columns_); }
    int sources() const { return geodesic_->sources(); }
    int classOfRow(Index i) const;
    int classOfColumn(Index j) const;

    /// Writes lx |x_s - y_j|^2 for every source (S), in float64 from the differences.
    void shares(Index i, Index j, double* into) const;

    /// All entries at some weights. W (K, L): squared label distances, base class to target class.
    class At {
    public:
        At(const BlendCost& cost, const Weights& weights, const MatrixD& W);

        /// C_ij in float64 from the shares of the pair.
        double entry(Index i, Index j, const double* shares) const;
        double labelPart(Index i, Index j) const; ///< with ly
        double typicalEntry() const;              ///< about the mean of all, without labels

        /// Before a look at rows: the potentials of the target (M).
        void setPotentials(const VectorD& g);
        /// Columns with (C_ij - f) - g_j < limit, in float, in rising order, and those differences;
        /// both arrays hold (M). Each errs by less than rounding().
        Index below(Index i, double f, double limit, int* found, float* values) const;
        double rounding() const { return rounding_; }

        /// The same cost as a matrix, its points rounded to float as those of blendAt.
        GroundCost stored() const;

    private:
        const BlendCost& cost_;
        Weights weights_;
        MatrixD W_;
        VectorD spread_;                ///< (N) lx/2 sum_st w_s w_t |x_s - x_t|^2
        VectorD square_;                ///< (N) lx |x_w - m|^2
        std::vector<int> used_;         ///< sources with a weight
        std::vector<float> multiplier_; ///< 2 lx w_s of those
        MatrixF offset_;                ///< (K, M) lx |y_j - m|^2 + ly W_kl - g_j
        double rounding_ = 0;
    };

private:
    void multiply(
        int source, const RightFactor& right, const VectorD& centre, const Progress& progress);
    VectorD distancesBetween(int source, int other) const;

    GeodesicPtr geodesic_;
    FeaturesPtr target_;
    std::vector<int> rows_;
    std::vector<int> columns_;
    MatrixD squares_;           ///< (N, S) |x_s - m|^2, m the mean of the target points
    MatrixD between_;           ///< (N, S (S - 1) / 2) |x_s - x_t|^2, t < s
    VectorD targetSquares_;     ///< (M) |y_j - m|^2
    std::vector<MatrixF> G_;    ///< (S) of (N, M): (x_s - m) . (y_j - m)
    double largestProduct_ = 0; ///< |G| is at most this
    double productError_ = 0;   ///< of G before its rounding to float
    double largestNorm_ = 0;    ///< of x_s and y_j as they are
};

} // namespace engine
