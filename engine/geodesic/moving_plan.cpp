// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/moving_plan.h"

#include "engine/transport/certificate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace engine {
namespace {

    constexpr Index kWantedArcs = 16;                                     // a row within reach
    constexpr double kUnknown = -std::numeric_limits<double>::infinity(); // a slack

} // namespace

MovingPlan::MovingPlan(const BlendCost& cost, VectorD a, VectorD b, const ExactOptions& options)
    : cost_(cost)
    , a_(std::move(a))
    , b_(std::move(b))
    , options_(options)
{
    options_.check();
}

MovingPlan::Value MovingPlan::at(const Weights& weights, const MatrixD& W, const Progress& progress)
{
    const bool wasWarm = std::exchange(warm_, false); // a cancelled call leaves nothing behind
    StageClock clock;
    Value value;
    value.solver.name = "exact";
    At here(cost_, weights, W);
    if (wasWarm) {
        moveTo(arcs_, cost_, here);
        clock.book(value.solver, "costs", std::ssize(arcs_.sparse.column));
    } else {
        begin(here, value.solver, clock, progress);
    }
    improve(here, value.solver, clock, progress);
    conclude(here, value);
    value.solver.seconds = clock.secondsSinceStart();
    if (wasWarm && !value.solver.converged)
        return at(weights, W, progress);
    warm_ = value.solver.converged;
    return value;
}

/// From nothing: the plan of the same cost with its points rounded to float, which an exactPlan
/// takes.
void MovingPlan::begin(At& here, SolverRecord& record, StageClock& clock, const Progress& progress)
{
    Plan plan = exactPlan(here.stored(), a_, b_, options_, progress);
    arcs_ = arcsOfFlow(cost_, plan.arcs);
    moveTo(arcs_, cost_, here);
    optimum_ = SparseOptimum {};
    optimum_.matching.columnOfRow.assign(static_cast<std::size_t>(cost_.rows()), -1);
    for (const Arc& arc : plan.arcs)
        optimum_.matching.columnOfRow[static_cast<std::size_t>(arc.row)] = arc.column;
    optimum_.f = std::move(plan.f);
    optimum_.g = std::move(plan.g);
    optimum_.flow = std::move(plan.arcs);
    reach_ = reachOf(cost_, here, optimum_.f, optimum_.g, kWantedArcs);
    clock.book(record, "from nothing", plan.solver.iterations);
}

void MovingPlan::improve(
    At& here, SolverRecord& record, StageClock& clock, const Progress& progress)
{
    solveSparse(record, clock, progress);
    slack_ = VectorD::Constant(cost_.rows(), kUnknown);
    while (slack_.minCoeff() < 0 && record.iterations < options_.maxRounds) {
        progress.step(record.iterations++, options_.maxRounds);
        Look look = lookAround(arcs_, cost_, here, optimum_.f, optimum_.g, slack_,
            { .reach = reach_, .threads = options_.threads }, progress);
        arcs_ = std::move(look.arcs);
        slack_ = std::move(look.slack);
        if (record.iterations == 1)
            adapt(look.withinReach);
        clock.book(record, "pricing", look.violated);
        if (look.violated > 0) // with what they lacked the arcs hold the optimum, if slack is left
            solveSparse(record, clock, progress);
    }
}

/// Entries that are no arcs stay feasible as long as the potentials rise by less than their slack.
void MovingPlan::solveSparse(SolverRecord& record, StageClock& clock, const Progress& progress)
{
    SparseOptimum next = sparseOptimum(arcs_.sparse, a_, b_, optimum_, progress);
    if (slack_.size() == next.f.size())
        slack_ -= next.f - optimum_.f
            + VectorD::Constant(next.f.size(), (next.g - optimum_.g).maxCoeff());
    optimum_ = std::move(next);
    clock.book(record, optimum_.solver, optimum_.steps);
}

/// The reach of the next call: more arcs than wanted cost time, fewer more rounds.
void MovingPlan::adapt(double withinReach)
{
    const double ratio
        = static_cast<double>(std::min(kWantedArcs, cost_.columns())) / std::max(withinReach, 1e-3);
    reach_ *= std::clamp(std::cbrt(ratio), 0.5, 2.0);
}

/// <a, f> + <b, g> with f lowered until no entry is violated, in float64 for arcs.
double MovingPlan::feasibleDual(const At& here) const
{
    VectorD f = optimum_.f;
    std::vector<int> found(static_cast<std::size_t>(cost_.columns()));
    std::vector<float> values(found.size());
    for (Index i = 0; i < f.size(); ++i) {
        double least = 0;
        const auto row = static_cast<std::size_t>(i);
        for (auto k = static_cast<std::size_t>(arcs_.sparse.start[row]);
             k < static_cast<std::size_t>(arcs_.sparse.start[row + 1]); ++k)
            least = std::min(
                least, arcs_.sparse.cost[k] - optimum_.f[i] - optimum_.g[arcs_.sparse.column[k]]);
        if (slack_[i] < 0) { // the rounds ran out
            const Index count
                = here.below(i, optimum_.f[i], here.rounding(), found.data(), values.data());
            for (Index k = 0; k < count; ++k)
                least = std::min(least,
                    static_cast<double>(values[static_cast<std::size_t>(k)]) - here.rounding());
        }
        f[i] += least;
    }
    return dualValue(a_, f, b_, optimum_.g);
}

void MovingPlan::conclude(At& here, Value& value) const
{
    SolverRecord& record = value.solver;
    VectorD a = a_;
    VectorD b = b_;
    for (const Arc& arc : optimum_.flow) {
        const double cost
            = arcs_.sparse
                  .cost[static_cast<std::size_t>(placeOf(arcs_.sparse, arc.row, arc.column))];
        const double label = here.labelPart(arc.row, arc.column);
        value.cost += arc.mass * cost;
        value.labelPart += arc.mass * label;
        a[arc.row] -= arc.mass;
        b[arc.column] -= arc.mass;
    }
    value.featurePart = value.cost - value.labelPart;
    record.marginalError = a.cwiseAbs().sum() + b.cwiseAbs().sum();
    record.primalValue = value.cost;
    here.setPotentials(optimum_.g);
    record.dualValue = feasibleDual(here);
    certify(record, options_.tolerance, here.typicalEntry(), optimum_.complete);
    record.errors.push_back(record.relativeGap);
}

} // namespace engine
