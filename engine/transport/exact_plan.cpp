// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/exact_plan.h"

#include "engine/transport/candidates.h"
#include "engine/transport/completed_flow.h"
#include "engine/transport/cost_view.h"
#include "engine/transport/pricing.h"
#include "engine/transport/sparse_optimum.h"
#include "engine/transport/stage_clock.h"
#include "engine/transport/weights.h"

#include <cmath>
#include <cstdio>
#include <limits>

namespace engine {

namespace {

    constexpr int kWantedArcs = 24; // candidates a row; pricing finds the few that this leaves out
    // Mass that the candidates cannot carry at a price near the reach of the candidates waits for
    // the next round: potentials that force it through would violate whole rows of the cost.
    constexpr double kFirstPrice = 2;
    constexpr double kPriceGrowth = 8;

    /// With one point on a side there is only one plan, and it is its own certificate.
    void fillOnlyPlan(Plan& plan, const GroundCost& cost)
    {
        plan.f = VectorD::Zero(cost.rows());
        plan.g = VectorD::Zero(cost.columns());
        for (int i = 0; i < cost.rows(); ++i)
            for (int j = 0; j < cost.columns(); ++j) {
                (cost.rows() == 1 ? plan.g[j] : plan.f[i]) = cost.at(i, j);
                if (const double mass = plan.a[i] * plan.b[j]; mass > 0)
                    plan.arcs.push_back({ .row = i, .column = j, .mass = mass });
            }
        plan.solver.dualValue = plan.a.dot(plan.f) + plan.b.dot(plan.g);
    }

    double valueOf(const std::vector<Arc>& flow, const GroundCost& cost, const SparseArcs& arcs)
    {
        double value = 0;
        for (const Arc& arc : flow) {
            const std::int64_t place = arcs.start.empty() ? -1 : placeOf(arcs, arc.row, arc.column);
            value += arc.mass
                * (place >= 0 ? arcs.cost[static_cast<std::size_t>(place)]
                              : cost.at(arc.row, arc.column));
        }
        return value;
    }

    /// The mean of the first row.
    double typicalCost(const GroundCost& cost)
    {
        CostReader reader(cost, 1);
        return Eigen::Map<const VectorF>(reader.row(0), cost.columns()).cwiseAbs().mean();
    }

    /// Relative to the value or, where that is about 0, to a thousandth of the typical cost: below
    /// that the rounding of the potentials would show.
    double relativeGap(double primal, double dual, const GroundCost& cost)
    {
        const double tiny = 1e-3 * typicalCost(cost);
        const double scale
            = std::max({ std::abs(primal), tiny, std::numeric_limits<double>::min() });
        return std::max(0.0, primal - dual) / scale;
    }

    /// Prices the potentials of a sparse optimum on all entries, keeps the dual if it is the best
    /// so far, and notes the gap.
    Pricing judged(Plan& plan, const GroundCost& cost, const SparseArcs& arcs,
        const SparseOptimum& optimum, const ExactOptions& options, const Progress& progress)
    {
        SolverRecord& record = plan.solver;
        Pricing pricing = priced(cost, plan.a, plan.b, arcs, optimum.f, optimum.g,
            { .threads = options.threads }, progress);
        if (plan.f.size() == 0 || pricing.dualValue > record.dualValue) {
            plan.f = pricing.f;
            plan.g = optimum.g;
            record.dualValue = pricing.dualValue;
        }
        const double gap = relativeGap(valueOf(optimum.flow, cost, arcs), record.dualValue, cost);
        record.errors.push_back(optimum.complete ? gap : 1);
        return pricing;
    }

    /// Pricing rounds on growing arcs, until no arc prices out.
    void solve(Plan& plan, const GroundCost& cost, const ExactOptions& options, StageClock& clock,
        const Progress& progress)
    {
        SolverRecord& record = plan.solver;
        WarmPotentials warm
            = warmPotentials(cost, plan.a, plan.b, kWantedArcs, options.threads, progress);
        clock.book(record, "Sinkhorn", warm.sweeps);
        SparseArcs arcs = candidateArcs(
            cost, warm, { .most = 2 * kWantedArcs, .threads = options.threads }, progress);
        clock.book(record, "candidates", static_cast<long long>(arcs.column.size()));

        SparseOptimum optimum { .f = std::move(warm.potentials.f),
            .g = std::move(warm.potentials.g),
            .price = kFirstPrice * warm.reach };
        Index waysOutARow = 8;
        bool isDone = false;
        while (!isDone && record.iterations < options.maxRounds) {
            progress.step(record.iterations++, options.maxRounds);
            optimum = sparseOptimum(arcs, plan.a, plan.b, std::move(optimum), progress);
            clock.book(record, optimum.solver, optimum.steps);
            std::vector<PricedArc> lacking;
            if (!optimum.matching.stuckRows.empty()) {
                lacking = waysOut(cost, optimum.matching, waysOutARow, progress);
                waysOutARow *= 2;
                clock.book(record, "ways out", static_cast<long long>(lacking.size()));
            } else {
                lacking = judged(plan, cost, arcs, optimum, options, progress).violated;
                clock.book(record, "pricing", static_cast<long long>(lacking.size()),
                    record.errors.back());
                isDone = lacking.empty() && optimum.complete;
                if (lacking.empty())
                    optimum.price *= kPriceGrowth;
            }
            arcs = joined(arcs, lacking);
        }
        if (record.errors.empty()) // the rounds ran out before there was a matching
            judged(plan, cost, arcs, optimum, options, progress);
        plan.arcs = optimum.complete ? std::move(optimum.flow)
                                     : completedFlow(std::move(optimum.flow), plan.a, plan.b);
        plan.cost = valueOf(plan.arcs, cost, arcs);
    }

    void conclude(
        Plan& plan, const GroundCost& cost, const ExactOptions& options, const StageClock& clock)
    {
        SolverRecord& record = plan.solver;
        record.primalValue = plan.cost;
        record.relativeGap = relativeGap(plan.cost, record.dualValue, cost);
        record.dualValue = std::min(record.dualValue, plan.cost); // beyond it is rounding
        record.converged = record.relativeGap <= options.tolerance;
        VectorD a = plan.a;
        VectorD b = plan.b;
        for (const Arc& arc : plan.arcs) {
            a[arc.row] -= arc.mass;
            b[arc.column] -= arc.mass;
        }
        record.marginalError = a.cwiseAbs().sum() + b.cwiseAbs().sum();
        record.seconds = clock.secondsSinceStart();
        char gap[32];
        std::snprintf(gap, sizeof gap, "%.1e", record.relativeGap);
        record.ending = record.converged
            ? "Certified: no arc prices out; relative gap " + std::string(gap) + "."
            : "Not certified after " + std::to_string(record.iterations) + " rounds: relative gap "
                + gap + ".";
        record.ending += remarkOn(cost);
    }

} // namespace

void ExactOptions::check() const
{
    require(tolerance > 0, "The tolerance of an exact plan must be positive.");
    require(maxRounds >= 1, "An exact plan needs at least one round.");
    require(threads >= 0, "The number of threads must not be negative.");
}

Plan exactPlan(const GroundCost& cost, const VectorD& a, const VectorD& b,
    const ExactOptions& options, const Progress& progress)
{
    options.check();
    checkWeights(a, cost.rows(), "source");
    checkWeights(b, cost.columns(), "target");
    StageClock clock;
    Plan plan { .a = a, .b = b };
    plan.solver.name = "exact";
    if (cost.rows() == 1 || cost.columns() == 1) {
        fillOnlyPlan(plan, cost);
        plan.cost = valueOf(plan.arcs, cost, {});
    } else {
        solve(plan, cost, options, clock, progress);
    }
    conclude(plan, cost, options, clock);
    return plan;
}

} // namespace engine
