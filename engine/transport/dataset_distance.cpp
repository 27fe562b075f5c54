// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/dataset_distance.h"

#include <chrono>

namespace engine {
namespace {

    using Clock = std::chrono::steady_clock;

    double secondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double>(Clock::now() - start).count();
    }

    Plan planBetween(
        const GroundCost& cost, const DistanceOptions& options, const Progress& progress)
    {
        const VectorD a = uniformWeights(cost.rows());
        const VectorD b = uniformWeights(cost.columns());
        return options.solver == PlanSolver::exact
            ? exactPlan(cost, a, b, options.exact, progress)
            : entropicPlan(cost, a, b, options.entropic, progress);
    }

    struct Problem {
        LabelDistances labels;
        GroundCost cost;
        double costSeconds;
    };

    /// Squared distances that label distances and cost both need are made once, and gone again.
    Problem problemBetween(const FeaturesPtr& source, const FeaturesPtr& target,
        const DistanceOptions& options, const Device& device, const Progress& labelProgress,
        const Progress& costProgress)
    {
        const auto start = Clock::now();
        const PointSquaresPtr squares
            = squaresToShare(*source, *target, options.labels, device, labelProgress);
        LabelDistances labels
            = labelDistances(*source, *target, options.labels, device, labelProgress, squares);
        GroundCost cost = groundCost(source, target, labels.W, options.weights, device,
            costProgress, std::nullopt, squares.get());
        const double costSeconds = secondsSince(start) - labels.seconds;
        return { std::move(labels), std::move(cost), costSeconds };
    }

    /// OT_eps(A, A), with the label distances within A.
    double selfValue(const FeaturesPtr& dataset, const DistanceOptions& options,
        const Device& device, const Progress& progress)
    {
        const Problem problem
            = problemBetween(dataset, dataset, options, device, progress, progress);
        return planBetween(problem.cost, options, progress).solver.primalValue;
    }

    /// METHOD.md (14), all three terms at the temperature of the first.
    double divergence(const FeaturesPtr& source, const FeaturesPtr& target, const Plan& plan,
        DistanceOptions options, const Device& device, const Progress& progress)
    {
        options.entropic.epsilon = plan.epsilon;
        return plan.solver.primalValue
            - selfValue(source, options, device, progress.phase("Source with itself")) / 2
            - selfValue(target, options, device, progress.phase("Target with itself")) / 2;
    }

} // namespace

DatasetDistance datasetDistance(FeaturesPtr source, FeaturesPtr target,
    const DistanceOptions& options, const Device& device, const Progress& progress)
{
    const auto start = Clock::now();
    DatasetDistance distance;
    {
        Problem problem = problemBetween(source, target, options, device,
            progress.phase("Label distances"), progress.phase("Ground cost"));
        distance.labels = std::move(problem.labels);
        distance.costSeconds = problem.costSeconds;
        distance.plan = planBetween(problem.cost, options, progress.phase("Plan"));
        const PlanParts parts
            = partsOf(distance.plan, problem.cost, progress.phase("Parts of the distance"));
        distance.featurePart = options.weights.lambdaX * parts.feature;
        distance.labelPart = options.weights.lambdaY * parts.label;
        distance.classMass = parts.classMass;
    } // the cost is gone before the self terms need theirs
    distance.otddSquared = options.solver == PlanSolver::sinkhorn && options.debiased
        ? divergence(source, target, distance.plan, options, device, progress)
        : distance.plan.cost;
    distance.seconds = secondsSince(start);
    return distance;
}

} // namespace engine
