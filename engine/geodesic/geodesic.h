// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The generalized geodesic: a base (the target), a map from it to every source, and the distances between them.
#pragma once
#include "engine/geodesic/closest_weights.h"
#include "engine/transport/dataset_distance.h"

namespace engine {

struct GeodesicOptions {
    MapKind map = MapKind::sharp;
    DistanceOptions distance;
    std::uint64_t seed = 0; ///< of the mixup pairing, and of the order in which the base is repeated
    std::size_t maxBase = 0; ///< sharp: at most so many rows; 0: as many as the smallest source has
};

/// What one source has to do with the target.
struct SourceRelation {
    double otddSquared = 0; ///< between the datasets as given, by the plan that made the map
    double featurePart = 0;
    double labelPart = 0;
    SolverRecord solver;
    MatrixD labelDistances; ///< (K, L_s)
    MatrixD classMass; ///< (K, L_s)
};

struct Geodesic {
    FeaturesPtr base; ///< (B, D): the target, repeated where the map is sharp
    std::vector<int> baseRecord; ///< (B): the row of the target that each base row repeats
    std::vector<SourceMap> maps; ///< (S)
    std::vector<SourceRelation> relations; ///< (S)
    std::vector<MatrixD> betweenLabels; ///< (S x S) label distances source to source, (L_s, L_t) at s * S + t
    TwoQDistances distances;
    ClosestWeights closest;
    std::vector<int> classOffset; ///< (S + 1): column of source s's first class in the concatenated labels
    GeodesicOptions options;
    double seconds = 0;

    int sources() const { return static_cast<int>(maps.size()); }
    int classes() const { return classOffset.empty() ? 0 : classOffset.back(); }
    bool converged() const; ///< every solver
};

using GeodesicPtr = std::shared_ptr<const Geodesic>;

/// From features of a common dimension. Sharp: every source is cut (stratified by its order) to the same number
/// of points and the base repeated to that number.
Geodesic geodesicBetween(const std::vector<FeaturesPtr>& sources, FeaturesPtr target,
    const GeodesicOptions& options, const Device& device, const Progress& progress = {});

} // namespace engine
