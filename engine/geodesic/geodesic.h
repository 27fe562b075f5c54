// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The generalized geodesic: a base (the target), a map from it to every source, and the distances
// between them.
#pragma once
#include "engine/geodesic/closest_weights.h"
#include "engine/transport/dataset_distance.h"

namespace engine {

struct GeodesicOptions {
    MapKind map = MapKind::sharp;
    DistanceOptions distance;
    std::uint64_t seed
        = 0; ///< of the mixup pairing, and of the order in which the base is repeated
    std::size_t maxBase = 0; ///< sharp: at most so many rows; 0: as many as the smallest source has
};

/// What one source has to do with the target.
struct SourceRelation {
    double otddSquared
        = 0; ///< by the plan that made the map; sharp: of the repeated base and the cut source
    double featurePart = 0;
    double labelPart = 0;
    SolverRecord solver;
    MatrixD labelDistances; ///< (K, L_s)
    MatrixD classMass;      ///< (K, L_s)
};

struct Geodesic {
    FeaturesPtr base;            ///< (B, D): the target, repeated where the map is sharp
    std::vector<int> baseRecord; ///< (B): the row of the target that each base row repeats
    std::vector<SourceMap> maps; ///< (S)
    std::vector<SourceRelation> relations; ///< (S)
    std::vector<MatrixD>
        betweenLabels; ///< (S x S) label distances source to source, (L_s, L_t) at s * S + t
    TwoQDistances distances;
    ClosestWeights closest;
    std::vector<int>
        classOffset; ///< (S + 1): column of source s's first class in the concatenated labels
    GeodesicOptions options;
    bool labelsConverged = true; ///< every inner solve of the label distances
    std::vector<std::string>
        remarks; ///< sentences for the user: what was left out, classes of one image, ...
    double seconds = 0;

    int sources() const { return static_cast<int>(maps.size()); }
    int classes() const { return classOffset.empty() ? 0 : classOffset.back(); }
    bool converged() const; ///< every solver, label distances too
};

using GeodesicPtr = std::shared_ptr<const Geodesic>;

/// From features of a common dimension. Sharp: every source is cut (stratified) to the same number
/// of points and the base repeated, or cut, to that number; the plan is exact whatever solver the
/// options name. Label statistics always come from the data as given. Mixup: the sharp geodesic
/// with its maps replaced by withMixup.
Geodesic geodesicBetween(const std::vector<FeaturesPtr>& sources, FeaturesPtr target,
    const GeodesicOptions& options, const Device& device, const Progress& progress = {});

/// The baseline: the same base, distances and closest weights, but parents drawn at random.
/// METHOD.md section 8.
Geodesic withMixup(
    const Geodesic& geodesic, const std::vector<FeaturesPtr>& sources, std::uint64_t seed);

} // namespace engine
