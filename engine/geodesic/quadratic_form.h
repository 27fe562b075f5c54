// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The squared (2,Q)-distance of a blend to the target as a quadratic form in the weights, METHOD.md
// (25)-(27).
#pragma once
#include "engine/geodesic/map.h"
#include "engine/geodesic/weights.h"

namespace engine {

/// v_s: source s to the base; V_st: source to source, symmetric, zero diagonal.
struct DistanceForm {
    VectorD v; ///< (S)
    MatrixD V; ///< (S, S)

    /// <w, v> - 1/2 w^T V w, METHOD.md (27).
    double at(const Weights& weights) const;
    /// v - V w.
    VectorD gradientAt(const Weights& weights) const;
};

/// The form and what of it comes from features and from labels; total = lx feature + ly label.
struct TwoQDistances {
    DistanceForm feature;
    DistanceForm label;
    DistanceForm total;
};

/// METHOD.md (26) with soft labels on both sides, unhalved: v_s = mean |x - T_s x|^2 + onehot(k)^T
/// W_s y_s and V_st = mean |T_s x - T_t x|^2 + y_s^T W_st y_t. toBase (S) of (K, L_s), between (S x
/// S, row s column t at s * S + t) of (L_s, L_t); empty ones count as 0.
TwoQDistances twoQDistances(const LabelledFeatures& base, std::span<const SourceMap> maps,
    std::span<const MatrixD> toBase, std::span<const MatrixD> between, const CostWeights& weights,
    const Progress& progress = {});

} // namespace engine
