// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dataset at given weights, METHOD.md (22)-(24).
#pragma once
#include "engine/data/write_dataset.h"
#include "engine/geodesic/geodesic.h"

namespace engine {

struct Blend {
    Weights weights;
    MatrixF images; ///< (R, D) sum_s w_s T_s(x), for the rows asked for
    MatrixF labels; ///< (R, L_1 + .. + L_S) [w_1 y_1; w_2 y_2; ..], rows sum to 1
};

/// rows: base rows, in the order wanted; empty means all.
Blend blendAt(const Geodesic& geodesic, const Weights& weights, std::span<const int> rows = {},
    const Progress& progress = {});

/// The McCann path from one source to the target, METHOD.md (21): t = 0 the target, t = 1 the
/// source. Labels are [(1-t) onehot(k); t y_1], (R, K + L_1).
Blend mccannAt(const Geodesic& geodesic, int source, double t, std::span<const int> rows = {});

} // namespace engine
