// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A map from the base dataset to one source: where each base point goes, with soft labels and
// parents.
#pragma once
#include "engine/transport/plan.h"

#include <cstdint>
#include <span>

namespace engine {

enum class MapKind {
    sharp,       ///< one parent a base point: the plan is a permutation
    barycentric, ///< METHOD.md (16), the paper's
    mixup        ///< random parents: what transport is better than
};

/// T_s: base -> source. The rows of all maps of one geodesic belong to the same base points.
struct SourceMap {
    MapKind kind = MapKind::barycentric;
    MatrixF images; ///< (B, D) T_s(x_i)
    MatrixF labels; ///< (B, L_s) rows sum to 1
    std::vector<std::int64_t>
        parentStart; ///< (B + 1): parents of row i are parentStart[i]..parentStart[i+1]-1
    std::vector<int> parentIndex; ///< row in the source's features, strongest first
    std::vector<float>
        parentWeight; ///< sums to 1 a row (entropic: the 64 strongest, so a little less)

    Index size() const { return images.rows(); }
};

/// METHOD.md (16) for a plan from base (rows) to source (columns).
SourceMap barycentricMap(
    const Plan& plan, const GroundCost& cost, const Device& device, const Progress& progress = {});

/// The parent of every row: for a plan between equally many points, i.e. a permutation.
SourceMap sharpMap(const Plan& plan, const GroundCost& cost);

/// Row i gets a random parent.
SourceMap mixupMap(const LabelledFeatures& source, Index rows, std::uint64_t seed);

std::string nameOf(MapKind kind);
MapKind mapKindNamed(std::string_view name);

} // namespace engine
