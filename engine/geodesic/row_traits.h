// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What sorting and filtering a whole blend needs of its rows, computed once: afterwards the values
// at any weights take a few additions a row, however large the images are.
#pragma once
#include "engine/geodesic/geodesic.h"

namespace engine {

/// Per base row; all of it follows from the maps alone.
struct RowTraits {
    MatrixF moved;    ///< (B, S) |T_s(x) - x|^2
    MatrixF between;  ///< (B, S (S - 1) / 2) |T_s(x) - T_t(x)|^2 for s > t: (1,0), (2,0), (2,1), ..
    MatrixF entropy;  ///< (B, S) of y_s, in nats
    MatrixF topShare; ///< (B, S) the largest entry of y_s
    std::vector<int> topClass; ///< (B x S) its column in the concatenated labels

    int sources() const { return static_cast<int>(moved.cols()); }
    Index size() const { return moved.rows(); }
};

RowTraits rowTraitsOf(const Geodesic& geodesic, const Progress& progress = {});

/// |x_w - x|^2 of every row (B): METHOD.md (27) of features alone, where it is an identity.
std::vector<float> movedAt(const RowTraits& traits, const Weights& weights);

/// Entropy of the soft label of every row (B), in nats: sum_s w_s H(y_s) + H(w).
std::vector<float> entropyAt(const RowTraits& traits, const Weights& weights);

/// Column of the largest share of the soft label of every row (B); the first source wins a tie.
std::vector<int> dominantClassAt(const RowTraits& traits, const Weights& weights);

/// |x_a - x_b|^2 of every row between two blends (B): -1/2 sum d_s d_t |T_s x - T_t x|^2 with d =
/// a - b, which sums to 0.
std::vector<float> squaredChange(const RowTraits& traits, const Weights& a, const Weights& b);

} // namespace engine
