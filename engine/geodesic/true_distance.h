// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The certified OTDD squared from a blend to the target, METHOD.md (9), quickly enough for a drag.
// The quadratic form (27) couples every image of the blend with the base image it comes from; the
// best coupling costs less. Blend and target are compared on the base's own images: for features
// alone the form is therefore never below this value.
#pragma once
#include "engine/geodesic/blend_labels.h"

namespace engine {

struct TrueDistance {
    Weights weights;
    double otddSquared = 0; ///< <C, P>
    double featurePart = 0; ///< with lx
    double labelPart = 0;   ///< with ly
    Index points = 0;       ///< images of the blend that were compared
    Index wholePoints = 0;  ///< images that it has
    SolverRecord solver;
    double milliseconds = 0;
};

struct TrueDistanceOptions {
    std::size_t maxPoints = 0; ///< at most so many images, a stratified choice; 0: all
    std::uint64_t seed = 0;    ///< of the choice
    ExactOptions exact { .threads = 1 };

    void check() const; ///< throws Error naming the field at fault
};

/// What a drag needs, made once; potentials, matching and arcs are kept from call to call, so that
/// the next is quick where it is near. Not for two threads at once.
class TrueDistances {
public:
    /// The target as it was given to geodesicBetween. Throws Error if the bytes do not fit. What is
    /// said of the results holds whether the device or, where it fails, the processor multiplies.
    TrueDistances(GeodesicPtr geodesic, const FeaturesPtr& target,
        const TrueDistanceOptions& options, const Device& device, const Progress& progress = {});
    ~TrueDistances();

    /// W: label distances (K, L) from the classes of the blend to the target's. While dragging
    /// those of BlendLabels, at rest blendLabelDistances; certified for what they are.
    TrueDistance at(const Weights& weights, const MatrixD& W, const Progress& progress = {});

    /// The next call takes nothing over from the last.
    void forget();
    bool isWhole() const; ///< all points of the blend are compared

private:
    struct Parts;

    GeodesicPtr geodesic_;
    std::unique_ptr<Parts> parts_;
};

/// One blend, all of its points, blendLabelDistances, from scratch and without keeping anything:
/// (N, M) floats for N images of the base, M of the target among them.
TrueDistance trueDistanceAt(const Geodesic& geodesic, const LabelledFeatures& target,
    const Weights& weights, const Device& device, const Progress& progress = {});

} // namespace engine
