// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/class_transport.h"

#include "engine/parallel.h"
#include "engine/transport/class_gaussians.h"
#include "engine/transport/entropic_plan.h"
#include "engine/transport/exact_plan.h"

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

    Device oneThreadOf(Device device)
    {
        device.threads = 1;
        return device;
    }

    GroundCost squaredDistances(
        const FeaturesPtr& k, const FeaturesPtr& l, const Device& device, const Progress& progress)
    {
        return groundCost(k, l, {}, {}, device, progress);
    }

    /// Calls solve(class k, class l, device of one thread, progress) for every pair, several at a
    /// time: classes are small.
    template <class Solve>
    ClassTransport solveAll(const LabelledFeatures& source, const LabelledFeatures& target,
        const std::vector<ClassPair>& pairs, const Device& device, const Progress& progress,
        Solve solve)
    {
        const auto sources = classesOf(source);
        const auto targets = classesOf(target);
        const Device alone = oneThreadOf(device);
        const Progress within = progress.phase("Label distances, one pair");
        ClassTransport found { VectorD::Zero(std::ssize(pairs)) };
        std::atomic<int> unfinished { 0 };
        std::atomic<long long> done { 0 };
        inParallel(std::ssize(pairs), device.threads, [&](Index p) {
            progress.step(done, std::ssize(pairs));
            const auto& [k, l] = pairs[static_cast<std::size_t>(p)];
            const Solved solved = solve(sources[static_cast<std::size_t>(k)],
                targets[static_cast<std::size_t>(l)], alone, within);
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
        const Device& device, const Progress& progress)
    {
        const GroundCost cost = squaredDistances(k, l, device, progress);
        const Plan plan = entropicPlan(cost, uniformWeights(cost.rows()),
            uniformWeights(cost.columns()), options, progress);
        options.epsilon = plan.epsilon; // for the terms of a class with itself
        return { plan.solver.primalValue, plan.solver.converged };
    }

} // namespace

ClassTransport exactClassTransport(const LabelledFeatures& source, const LabelledFeatures& target,
    const std::vector<ClassPair>& pairs, const Device& device, const Progress& progress)
{
    return solveAll(source, target, pairs, device, progress,
        [](const FeaturesPtr& k, const FeaturesPtr& l, const Device& alone,
            const Progress& within) -> Solved {
            const GroundCost cost = squaredDistances(k, l, alone, within);
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
        [epsilon](const FeaturesPtr& k, const FeaturesPtr& l, const Device& alone,
            const Progress& within) -> Solved {
            EntropicOptions options { .epsilon = epsilon, .threads = 1 };
            const Solved cross = entropicValue(k, l, options, alone, within);
            const Solved left = entropicValue(k, k, options, alone, within);
            const Solved right = entropicValue(l, l, options, alone, within);
            return { cross.value - (left.value + right.value) / 2, // (14)
                cross.converged && left.converged && right.converged };
        });
}

} // namespace engine
