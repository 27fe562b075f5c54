// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/true_distance.h"

#include "engine/geodesic/blend.h"
#include "engine/geodesic/moving_plan.h"
#include "engine/geodesic/stratified.h"
#include "engine/transport/step_back.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <numeric>

namespace engine {
namespace {

    using Clock = std::chrono::steady_clock;

    double millisecondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    }

    /// Rows of the base and the rows of the target that they repeat, with their shares.
    struct Compared {
        std::vector<int> rows;    ///< (N) of the base
        std::vector<int> columns; ///< (M) of the target, rising
        VectorD b;                ///< (M)
    };

    /// The base is the target's images again and again: whole turns where they fit, so that blend
    /// and target stay of one size or of a multiple, else some of the first turn.
    std::vector<int> comparedRows(
        const Geodesic& geodesic, Index targetSize, const TrueDistanceOptions& options)
    {
        const auto B = static_cast<std::size_t>(geodesic.base->size());
        const std::size_t turn = std::min(B, static_cast<std::size_t>(targetSize));
        std::size_t count = B;
        if (options.maxPoints > 0 && B > options.maxPoints) {
            if (turn > options.maxPoints) {
                const std::span labels(geodesic.base->labels.data(), turn);
                return stratifiedRows(
                    labels, geodesic.base->classes, options.maxPoints, options.seed);
            }
            count = options.maxPoints / turn * turn;
        }
        std::vector<int> rows(count);
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }

    Compared comparedOf(std::vector<int> rows, const Geodesic& geodesic, Index targetSize)
    {
        std::vector<int> counts(static_cast<std::size_t>(targetSize), 0);
        for (const int row : rows)
            ++counts[static_cast<std::size_t>(geodesic.baseRecord[static_cast<std::size_t>(row)])];
        Compared compared { .rows = std::move(rows) };
        for (int record = 0; record < targetSize; ++record)
            if (counts[static_cast<std::size_t>(record)] > 0)
                compared.columns.push_back(record);
        compared.b.resize(std::ssize(compared.columns));
        for (Index j = 0; j < compared.b.size(); ++j)
            compared.b[j] = static_cast<double>(counts[static_cast<std::size_t>(
                                compared.columns[static_cast<std::size_t>(j)])])
                / static_cast<double>(compared.rows.size());
        return compared;
    }

} // namespace

struct TrueDistances::Parts {
    Parts(const GeodesicPtr& geodesic, const FeaturesPtr& target, Compared compared,
        const TrueDistanceOptions& options, const Device& device, const Progress& progress)
        : cost(geodesic, std::move(compared.rows), target, std::move(compared.columns), device,
            progress)
        , plan(cost, uniformWeights(cost.rows()), std::move(compared.b), options.exact)
    {
    }

    BlendCost cost;
    MovingPlan plan; ///< keeps a reference to the cost
};

void TrueDistanceOptions::check() const
{
    require(maxPoints == 0 || maxPoints >= 2, "A true distance needs two points at least.");
    exact.check();
}

TrueDistances::TrueDistances(GeodesicPtr geodesic, const FeaturesPtr& target,
    const TrueDistanceOptions& options, const Device& device, const Progress& progress)
    : geodesic_(std::move(geodesic))
{
    options.check();
    const Compared compared
        = comparedOf(comparedRows(*geodesic_, target->size(), options), *geodesic_, target->size());
    parts_ = withStepBack(device, [&](const Device& where) {
        return std::make_unique<Parts>(
            geodesic_, target, compared, options, where, progress.phase("True distances"));
    });
}

TrueDistances::~TrueDistances() = default;

TrueDistance TrueDistances::at(const Weights& weights, const MatrixD& W, const Progress& progress)
{
    assert(static_cast<int>(weights.size()) == geodesic_->sources());
    const auto start = Clock::now();
    MovingPlan::Value value = parts_->plan.at(weights, W, progress);
    return { .weights = weights,
        .otddSquared = value.cost,
        .featurePart = value.featurePart,
        .labelPart = value.labelPart,
        .points = parts_->cost.rows(),
        .wholePoints = geodesic_->base->size(),
        .solver = std::move(value.solver),
        .milliseconds = millisecondsSince(start) };
}

void TrueDistances::forget()
{
    parts_->plan.forget();
}

bool TrueDistances::isWhole() const
{
    return parts_->cost.rows() == geodesic_->base->size();
}

TrueDistance trueDistanceAt(const Geodesic& geodesic, const LabelledFeatures& target,
    const Weights& weights, const Device& device, const Progress& progress)
{
    const auto start = Clock::now();
    const DistanceOptions& options = geodesic.options.distance;
    const LabelDistances labels
        = blendLabelDistances(geodesic, target, weights, device, progress.phase("Label distances"));
    const Compared compared
        = comparedOf(comparedRows(geodesic, target.size(), {}), geodesic, target.size());
    auto blend = std::make_shared<LabelledFeatures>();
    blend->X = blendAt(geodesic, weights).images;
    blend->labels = geodesic.base->labels;
    blend->classes = geodesic.base->classes;
    auto columns = std::make_shared<LabelledFeatures>();
    columns->X.resize(std::ssize(compared.columns), target.dimension());
    columns->classes = target.classes;
    for (std::size_t j = 0; j < compared.columns.size(); ++j) {
        const int record = compared.columns[j];
        columns->X.row(static_cast<Index>(j)) = target.X.row(record);
        columns->labels.push_back(target.labels[static_cast<std::size_t>(record)]);
    }
    auto [plan, parts] = withStepBack(device, [&](const Device& where) {
        const GroundCost cost = groundCost(
            blend, columns, labels.W, options.weights, where, progress.phase("Ground cost"));
        Plan found = exactPlan(
            cost, uniformWeights(cost.rows()), compared.b, options.exact, progress.phase("Plan"));
        PlanParts of = partsOf(found, cost, options.exact.threads, progress);
        return std::pair(std::move(found), std::move(of));
    });
    plan.solver.converged = plan.solver.converged && labels.converged;
    return { .weights = weights,
        .otddSquared = plan.cost,
        .featurePart = options.weights.lambdaX * parts.feature,
        .labelPart = options.weights.lambdaY * parts.label,
        .points = geodesic.base->size(),
        .wholePoints = geodesic.base->size(),
        .solver = std::move(plan.solver),
        .milliseconds = millisecondsSince(start) };
}

} // namespace engine
