// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window explores, from the datasets asked for to the geodesic between them, as plain
// functions.
#pragma once
#include "engine/data/read_dataset.h"
#include "engine/geodesic/geodesic.h"
#include "engine/service/limits.h"

#include <functional>
#include <vector>

namespace engine {

struct ExplorationSettings {
    MapKind map = MapKind::sharp; ///< mixup: the sharp geodesic with random parents
    PlanSolver solver = PlanSolver::exact;
    double epsilon = 0; ///< sinkhorn: temperature; 0: 0.01 of the mean cost
    LabelOptions labels;
    CostWeights weights;
    int height = 0; ///< of the common shape; 0: the target's
    int width = 0;
    int channels = 0;
    std::string device = "auto"; ///< auto, cpu or cuda
    std::uint64_t seed = 7;      ///< of the sharp map's repeats and of the mixup pairing

    bool operator==(const ExplorationSettings&) const = default;
    DistanceOptions distance() const;
    GeodesicOptions geodesic() const;
};

struct ExplorationInputs {
    std::vector<DatasetRequest> sources;
    DatasetRequest target;
    ExplorationSettings settings;

    bool operator==(const ExplorationInputs&) const = default;
};

struct ExplorationResult {
    ExplorationInputs inputs;
    std::vector<DatasetPtr> sources; ///< as selected, in the common shape
    DatasetPtr target;
    std::vector<FeaturesPtr> sourceFeatures;
    FeaturesPtr targetFeatures;
    GeodesicPtr geodesic;
    GeodesicPtr mixup; ///< only where the settings ask for it
    Device device;
    double seconds = 0;
    bool checked = true; ///< false: it was stored earlier, and no fresh solve has confirmed it yet

    const Geodesic& shown() const { return mixup ? *mixup : *geodesic; }
    const ImageShape& shape() const { return target->shape; }
};

using ExplorationResultPtr = std::shared_ptr<const ExplorationResult>;

/// OTDD squared between all datasets of an exploration, sources first, then the target.
struct PairwiseDistances {
    MatrixD otddSquared; ///< (S + 1, S + 1), symmetric; NaN where not known yet
    bool converged = true;
};

using PairwisePtr = std::shared_ptr<const PairwiseDistances>;

/// A dataset as it lies in its file, by location, part and orientation; the selection does not
/// matter.
using WholeDataset = std::function<DatasetPtr(const DatasetRequest&, const Progress&)>;

/// Selects, brings to the common shape, solves. `known`, an earlier result or null, lends its
/// geodesic where the inputs differ only in the pairing.
ExplorationResult explore(const ExplorationInputs& inputs, const WholeDataset& whole,
    const ExplorationResultPtr& known = {}, const Limits& limits = {},
    const Progress& progress = {});

/// The two halves of it: datasets and features without a geodesic, and the geodesic between them.
ExplorationResult unsolvedExploration(
    const ExplorationInputs& inputs, const WholeDataset& whole, const Progress& progress = {});
ExplorationResult solvedExploration(
    ExplorationResult unsolved, const Limits& limits = {}, const Progress& progress = {});

/// Nothing known but the diagonal where it is 0.
PairwiseDistances noPairs(const ExplorationResult& result);
/// With one pair more. The target's row comes first: the distances that the chart beside the
/// simplex shows.
PairwiseDistances withNextPair(
    const ExplorationResult& result, PairwiseDistances distances, const Progress& progress = {});
bool isComplete(const PairwiseDistances& distances);

/// All pairs.
PairwiseDistances pairwiseDistances(const ExplorationResult& result, const Progress& progress = {});

} // namespace engine
