// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/dataset_distance.h"

#include "engine/transport/step_back.h"

#include <chrono>
#include <functional>

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

    struct Made {
        LabelDistances labels;
        double costSeconds = 0;
        std::string standsIn; ///< of the Device that solved it
    };

    /// Calls solve(cost), anew if the device fails at it. Squared distances that label distances
    /// and cost both need are made once, and gone by then.
    Made problemBetween(const FeaturesPtr& source, const FeaturesPtr& target,
        const DistanceOptions& options, const Device& device, const Progress& labelProgress,
        const Progress& costProgress, const std::function<void(const GroundCost&)>& solve)
    {
        const auto start = Clock::now();
        PointSquaresPtr squares
            = squaresToShare(*source, *target, options.labels, device, labelProgress);
        Made made;
        made.labels
            = labelDistances(*source, *target, options.labels, device, labelProgress, squares);
        made.costSeconds = secondsSince(start) - made.labels.seconds;
        withStepBack(device, [&](const Device& where) {
            const auto costStart = Clock::now();
            const GroundCost cost = groundCost(source, target, made.labels.W, options.weights,
                where, costProgress, std::nullopt, squares.get());
            squares.reset();
            made.costSeconds += secondsSince(costStart);
            made.standsIn = where.standsIn;
            solve(cost);
        });
        return made;
    }

    struct Value {
        double value = 0;
        bool converged = true;
        std::string remark;   ///< sentences on what did not converge
        std::string standsIn; ///< as above
    };

    /// OT_eps(A, A), with the label distances within A.
    Value selfValue(const FeaturesPtr& dataset, const DistanceOptions& options,
        const Device& device, const Progress& progress)
    {
        SolverRecord solver;
        const auto solve
            = [&](const GroundCost& cost) { solver = planBetween(cost, options, progress).solver; };
        const Made made
            = problemBetween(dataset, dataset, options, device, progress, progress, solve);
        return { .value = solver.primalValue,
            .converged = solver.converged && made.labels.converged,
            .standsIn = made.standsIn };
    }

    /// METHOD.md (14), all three terms at the temperature of the first.
    Value divergence(const FeaturesPtr& source, const FeaturesPtr& target, const Plan& plan,
        DistanceOptions options, const Device& device, const Progress& progress)
    {
        options.entropic.epsilon = plan.epsilon;
        const Value left = selfValue(source, options, device, progress.phase("Source with itself"));
        const Value right
            = selfValue(target, options, device, progress.phase("Target with itself"));
        std::string remark;
        if (!left.converged)
            remark = "The source with itself did not converge.";
        if (!right.converged)
            remark += std::string(remark.empty() ? "" : " ")
                + "The target with itself did not converge.";
        return { .value = plan.solver.primalValue - left.value / 2 - right.value / 2,
            .converged = left.converged && right.converged,
            .remark = remark,
            .standsIn = left.standsIn.empty() ? right.standsIn : left.standsIn };
    }

} // namespace

bool isZeroBetweenEquals(const DistanceOptions& options)
{
    if (options.solver == PlanSolver::sinkhorn)
        return options.debiased;
    return options.labels.method != LabelMethod::upperBound || options.weights.lambdaY == 0;
}

DatasetDistance datasetDistance(FeaturesPtr source, FeaturesPtr target,
    const DistanceOptions& options, const Device& device, const Progress& progress)
{
    const auto start = Clock::now();
    DatasetDistance distance;
    const auto solve = [&](const GroundCost& cost) {
        distance.plan = planBetween(cost, options, progress.phase("Plan"));
        const PlanParts parts = partsOf(
            distance.plan, cost, options.entropic.threads, progress.phase("Parts of the distance"));
        distance.featurePart = options.weights.lambdaX * parts.feature;
        distance.labelPart = options.weights.lambdaY * parts.label;
        distance.classMass = parts.classMass;
    };
    Made made = problemBetween(source, target, options, device, progress.phase("Label distances"),
        progress.phase("Ground cost"), solve);
    distance.labels = std::move(made.labels);
    distance.costSeconds = made.costSeconds;
    distance.otddSquared = distance.plan.cost;
    if (options.solver == PlanSolver::sinkhorn && options.debiased) {
        const Value value = divergence(source, target, distance.plan, options, device, progress);
        distance.otddSquared = value.value;
        SolverRecord& record = distance.plan.solver;
        record.converged = record.converged && value.converged;
        if (!value.remark.empty())
            record.ending = value.remark + " " + record.ending;
        if (made.standsIn.empty() && !value.standsIn.empty())
            record.ending += " " + value.standsIn;
    }
    distance.seconds = secondsSince(start);
    return distance;
}

} // namespace engine
