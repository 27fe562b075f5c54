// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/class_transport.h"

#include "engine/parallel.h"
#include "engine/transport/class_gaussians.h"
#include "engine/transport/cost_memory.h"
#include "engine/transport/entropic_plan.h"
#include "engine/transport/exact_plan.h"
#include "engine/transport/free_memory.h"

#include <algorithm>
#include <atomic>

namespace engine {
namespace {

    /// Each class as a dataset of its own, (K).
    std::vector<FeaturesPtr> classesOf(const LabelledFeatures& features)
    {
        std::vector<FeaturesPtr> classes;
        for (const auto& rows : rowsOfClasses(features)) {
            LabelledFeatures part { MatrixF(std::ssize(rows), features.dimension()),
                std::vector<int>(rows.size(), 0), 1 };
            for (std::size_t i = 0; i < rows.size(); ++i)
                part.X.row(static_cast<Index>(i)) = features.X.row(rows[i]);
            classes.push_back(std::make_shared<const LabelledFeatures>(std::move(part)));
        }
        return classes;
    }

    struct Solved {
        double value = 0;
        bool converged = true;
    };

    /// So many as the free memory holds with their costs in float, be they all the largest; one in
    /// any case, whose cost may then be kept otherwise.
    int pairsAtOnce(const std::vector<FeaturesPtr>& sources,
        const std::vector<FeaturesPtr>& targets, const Device& device)
    {
        const int threads = device.threads > 0 ? device.threads : usableCores();
        const auto freeBytes = freeMemoryBytes(device.memoryLimit);
        long long each = 1;
        for (const auto* classes : { &sources, &targets })
            for (const FeaturesPtr& points : *classes)
                if (points->size() > 0)
                    each = std::max(
                        each, bytesOfPlan(points->size(), points->size(), points->dimension()));
        return freeBytes ? static_cast<int>(std::clamp<long long>(*freeBytes / each, 1, threads))
                         : threads;
    }

    /// Where one pair of several is solved.
    struct Desk {
        Device device; ///< of one thread
        std::optional<CostStorage> storage;
    };

    /// The free memory has been counted for all of them together: a pair beside others does not
    /// count it once more.
    Desk deskOf(Device device, int atOnce)
    {
        device.threads = 1;
        const bool isCounted = atOnce > 1 && device.kind == Device::Kind::cpu;
        return { std::move(device), isCounted ? std::optional(CostStorage::single) : std::nullopt };
    }

    GroundCost squaredDistances(
        const FeaturesPtr& k, const FeaturesPtr& l, const Desk& desk, const Progress& progress)
    {
        return groundCost(k, l, {}, {}, desk.device, progress, desk.storage);
    }

    /// Calls solve(class k, class l, desk, progress) for every pair, several at a time: classes are
    /// small.
    template <class Solve>
    ClassTransport solveAll(const LabelledFeatures& source, const LabelledFeatures& target,
        const std::vector<ClassPair>& pairs, const Device& device, const Progress& progress,
        Solve solve)
    {
        const auto sources = classesOf(source);
        const auto targets = classesOf(target);
        const int atOnce = pairsAtOnce(sources, targets, device);
        const Desk desk = deskOf(device, atOnce);
        const Progress within = progress.phase("Label distances, one pair");
        ClassTransport found { VectorD::Zero(std::ssize(pairs)) };
        std::atomic<int> unfinished { 0 };
        std::atomic<long long> done { 0 };
        inParallel(std::ssize(pairs), atOnce, [&](Index p) {
            progress.step(done, std::ssize(pairs));
            const auto& [k, l] = pairs[static_cast<std::size_t>(p)];
            const Solved solved = solve(sources[static_cast<std::size_t>(k)],
                targets[static_cast<std::size_t>(l)], desk, within);
            found.values[p] = solved.value;
            unfinished += solved.converged ? 0 : 1;
            ++done;
        });
        found.unfinished = unfinished;
        if (found.unfinished > 0)
            found.remark = std::to_string(found.unfinished) + " of " + std::to_string(pairs.size())
                + " label distances did not converge.";
        return found;
    }

    /// The objective (12) between two classes.
    Solved entropicValue(const FeaturesPtr& k, const FeaturesPtr& l, EntropicOptions& options,
        const Desk& desk, const Progress& progress)
    {
        const GroundCost cost = squaredDistances(k, l, desk, progress);
        const Plan plan = entropicPlan(
            cost, uniformWeights(cost.rows()), uniformWeights(cost.columns()), options, progress);
        options.epsilon = plan.epsilon; // for the terms of a class with itself
        return { plan.solver.primalValue, plan.solver.converged };
    }

} // namespace

ClassTransport exactClassTransport(const LabelledFeatures& source, const LabelledFeatures& target,
    const std::vector<ClassPair>& pairs, const Device& device, const Progress& progress)
{
    return solveAll(source, target, pairs, device, progress,
        [](const FeaturesPtr& k, const FeaturesPtr& l, const Desk& desk,
            const Progress& within) -> Solved {
            const GroundCost cost = squaredDistances(k, l, desk, within);
            const Plan plan = exactPlan(cost, uniformWeights(cost.rows()),
                uniformWeights(cost.columns()), { .threads = 1 }, within);
            return { plan.cost, plan.solver.converged };
        });
}

ClassTransport sinkhornClassTransport(const LabelledFeatures& source,
    const LabelledFeatures& target, const std::vector<ClassPair>& pairs, double epsilon,
    const Device& device, const Progress& progress)
{
    return solveAll(source, target, pairs, device, progress,
        [epsilon](const FeaturesPtr& k, const FeaturesPtr& l, const Desk& desk,
            const Progress& within) -> Solved {
            EntropicOptions options { .epsilon = epsilon, .threads = 1 };
            const Solved cross = entropicValue(k, l, options, desk, within);
            const Solved left = entropicValue(k, k, options, desk, within);
            const Solved right = entropicValue(l, l, options, desk, within);
            return { cross.value - (left.value + right.value) / 2, // (14)
                cross.converged && left.converged && right.converged };
        });
}

} // namespace engine
