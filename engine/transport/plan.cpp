// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/plan.h"

#include "engine/parallel.h"
#include "engine/transport/cost_view.h"
#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace engine {
namespace {

    /// Row i of the entropic plan, METHOD.md (13), from the stored cost that its potentials were
    /// made for.
    void fillRow(const Plan& plan, const float* C, Index i, double* P)
    {
        const double scale = 1 / plan.epsilon;
        for (Index j = 0; j < plan.columns(); ++j) {
            const double exponent = (plan.f[i] + plan.g[j] - C[j]) * scale;
            P[j] = exponent < -200 ? 0 : plan.a[i] * plan.b[j] * std::exp(exponent);
        }
    }

    void fillExactRows(const Plan& plan, Index first, MatrixD& P)
    {
        auto arc = std::ranges::lower_bound(plan.arcs, static_cast<int>(first), {}, &Arc::row);
        for (; arc != plan.arcs.end() && arc->row < first + P.rows(); ++arc)
            P(arc->row - first, arc->column) += arc->mass;
    }

    /// Label parts are so much larger that their rounding in the stored entries, up to 2^-24 of
    /// them, is more than a millionth of the feature parts.
    bool labelsDrownFeatures(const GroundCost& cost)
    {
        const GroundCost features { cost.source, cost.target, {}, {}, MatrixF() };
        return cost.weights.lambdaY * cost.W.maxCoeff() * 0x1p-24
            > 1e-6 * cost.weights.lambdaX * meanCost(features);
    }

    /// `fromPoints`: the feature parts, whose squares cost D times as much, rather than from the
    /// stored entries less their label parts.
    void addEntropicRow(const GroundCost& cost, const float* C, bool fromPoints, Index i,
        const double* P, PlanParts& parts)
    {
        const int k = cost.source->labels[static_cast<std::size_t>(i)];
        for (Index j = 0; j < cost.columns(); ++j) {
            if (P[j] == 0)
                continue;
            const int l = cost.target->labels[static_cast<std::size_t>(j)];
            const double label = cost.W(k, l);
            parts.classMass(k, l) += P[j];
            parts.label += P[j] * label;
            parts.feature += P[j]
                * (fromPoints ? cost.featurePart(i, j)
                              : (C[j] - cost.weights.lambdaY * label) / cost.weights.lambdaX);
        }
    }

    PlanParts emptyParts(const GroundCost& cost)
    {
        return { .classMass = MatrixD::Zero(cost.source->classes, cost.target->classes) };
    }

    PlanParts exactParts(const Plan& plan, const GroundCost& cost, const Progress& progress)
    {
        PlanParts parts = emptyParts(cost);
        for (std::size_t s = 0; s < plan.arcs.size(); ++s) {
            if (s % 4096 == 0)
                progress.check();
            const auto& [i, j, mass] = plan.arcs[s];
            parts.feature += mass * cost.featurePart(i, j);
            parts.label += mass * cost.labelPart(i, j);
            parts.classMass(cost.source->labels[static_cast<std::size_t>(i)],
                cost.target->labels[static_cast<std::size_t>(j)])
                += mass;
        }
        return parts;
    }

    /// In blocks of rows that are added in their order, so that the sum does not depend on the
    /// threads.
    PlanParts entropicParts(
        const Plan& plan, const GroundCost& cost, int threads, const Progress& progress)
    {
        constexpr Index kRows = 64;
        const Index blocks = (plan.rows() + kRows - 1) / kRows;
        std::vector<PlanParts> found(static_cast<std::size_t>(blocks), emptyParts(cost));
        const bool fromPoints = cost.weights.lambdaX == 0 || labelsDrownFeatures(cost);
        std::atomic<long long> done { 0 };
        inParallel(blocks, threads, [&](Index block) {
            progress.step(done++, blocks);
            VectorD P(plan.columns());
            const Index last = std::min(plan.rows(), kRows * (block + 1));
            CostReader reader(cost, last);
            for (Index i = kRows * block; i < last; ++i) {
                const float* C = reader.row(i);
                fillRow(plan, C, i, P.data());
                addEntropicRow(
                    cost, C, fromPoints, i, P.data(), found[static_cast<std::size_t>(block)]);
            }
        });
        PlanParts parts = emptyParts(cost);
        for (const PlanParts& part : found) {
            parts.feature += part.feature;
            parts.label += part.label;
            parts.classMass += part.classMass;
        }
        return parts;
    }

} // namespace

MatrixD planRows(const Plan& plan, const GroundCost& cost, Index first, Index count, int threads)
{
    MatrixD P = MatrixD::Zero(count, plan.columns());
    if (plan.exact())
        fillExactRows(plan, first, P);
    else
        overRowBlocks(count, worthwhileThreads(10 * count, plan.columns(), threads),
            [&](int, Index begin, Index end) {
                CostReader reader(cost, first + end);
                for (Index i = begin; i < end; ++i)
                    fillRow(plan, reader.row(first + i), first + i, P.row(i).data());
            });
    return P;
}

PlanParts partsOf(const Plan& plan, const GroundCost& cost, int threads, const Progress& progress)
{
    return plan.exact() ? exactParts(plan, cost, progress)
                        : entropicParts(plan, cost, threads, progress);
}

} // namespace engine
