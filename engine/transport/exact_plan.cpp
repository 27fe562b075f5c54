// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/exact_plan.h"

#include "engine/transport/candidates.h"
#include "engine/transport/certificate.h"
#include "engine/transport/completed_flow.h"
#include "engine/transport/pricing.h"
#include "engine/transport/sparse_optimum.h"
#include "engine/transport/stage_clock.h"
#include "engine/transport/weights.h"

#include <algorithm>

namespace engine {

namespace {

    constexpr int kWantedArcs = 24; // candidates a row; pricing finds the few that this leaves out
    // Mass that the candidates cannot carry at a price near the reach of the candidates waits for
    // the next round: potentials that force it through would violate whole rows of the cost.
    constexpr double kFirstPrice = 2;
    constexpr double kPriceGrowth = 8;
    // Points with next to no mass may go on pricing out where nothing is to be gained any more.
    constexpr double kGapOfRounding = 1e-14;

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
        plan.solver.dualValue = dualValue(plan.a, plan.f, plan.b, plan.g);
    }

    double valueOf(const std::vector<Arc>& flow, const GroundCost& cost, const SparseArcs& arcs)
    {
        long double value = 0;
        for (const Arc& arc : flow) {
            const std::int64_t place = arcs.start.empty() ? -1 : placeOf(arcs, arc.row, arc.column);
            const double entry = place >= 0 ? arcs.cost[static_cast<std::size_t>(place)]
                                            : cost.at(arc.row, arc.column);
            value += static_cast<long double>(arc.mass) * entry;
        }
        return static_cast<double>(value);
    }

    /// Pricing rounds on growing arcs, until no arc prices out.
    class ExactSolver {
    public:
        ExactSolver(Plan& plan, const GroundCost& cost, const ExactOptions& options,
            const Progress& progress)
            : plan_(plan)
            , record_(plan.solver)
            , cost_(cost)
            , options_(options)
            , progress_(progress)
        {
        }

        void solve()
        {
            if (cost_.rows() == 1 || cost_.columns() == 1) {
                fillOnlyPlan(plan_, cost_);
                plan_.cost = valueOf(plan_.arcs, cost_, {});
            } else {
                solveInRounds();
            }
            conclude();
        }

    private:
        void solveInRounds()
        {
            WarmPotentials warm
                = warmPotentials(cost_, plan_.a, plan_.b, kWantedArcs, options_.threads, progress_);
            clock_.book(record_, "Sinkhorn", warm.sweeps);
            SparseArcs arcs = candidateArcs(
                cost_, warm, { .most = 2 * kWantedArcs, .threads = options_.threads }, progress_);
            clock_.book(record_, "candidates", static_cast<long long>(arcs.column.size()));

            const auto unlessNothing = [](double size) { return size > 0 ? size : 1; };
            largestCost_ = unlessNothing(std::max(warm.largestCost, cost_.roundingBound));
            SparseOptimum optimum { .f = std::move(warm.potentials.f),
                .g = std::move(warm.potentials.g),
                .price = kFirstPrice * unlessNothing(std::max(warm.reach, cost_.roundingBound)) };
            Index waysOutARow = 8;
            bool isDone = false;
            while (!isDone && record_.iterations < options_.maxRounds) {
                progress_.step(record_.iterations++, options_.maxRounds);
                optimum = sparseOptimum(arcs, plan_.a, plan_.b, std::move(optimum), progress_);
                clock_.book(record_, optimum.solver, optimum.steps);
                std::vector<PricedArc> lacking;
                if (!optimum.matching.stuckRows.empty()) {
                    lacking = waysOut(cost_, optimum.matching, waysOutARow, progress_);
                    waysOutARow *= 2;
                    clock_.book(record_, "ways out", static_cast<long long>(lacking.size()));
                } else {
                    lacking = judged(arcs, optimum).violated;
                    clock_.book(record_, "pricing", static_cast<long long>(lacking.size()),
                        record_.errors.back());
                    isDone = optimum.complete
                        && (lacking.empty() || record_.errors.back() <= kGapOfRounding);
                    if (lacking.empty())
                        optimum.price *= kPriceGrowth;
                }
                arcs = joined(arcs, lacking);
            }
            if (record_.errors.empty()) // the rounds ran out before there was a matching
                judged(arcs, optimum);
            plan_.arcs = optimum.complete
                ? std::move(optimum.flow)
                : completedFlow(std::move(optimum.flow), plan_.a, plan_.b);
            plan_.cost = valueOf(plan_.arcs, cost_, arcs);
        }

        /// Prices the potentials of a sparse optimum on all entries, keeps the dual if it is the
        /// best so far, and notes the gap.
        Pricing judged(const SparseArcs& arcs, const SparseOptimum& optimum)
        {
            // What is added to all f and taken from all g changes nothing but rounding: least where
            // both sums are of one size.
            const double shift = (plan_.b.dot(optimum.g) - plan_.a.dot(optimum.f)) / 2;
            const VectorD f = optimum.f.array() + shift;
            VectorD g = optimum.g.array() - shift;
            Pricing pricing = priced(
                cost_, plan_.a, plan_.b, arcs, f, g, { .threads = options_.threads }, progress_);
            if (plan_.f.size() == 0 || pricing.dualValue > record_.dualValue) {
                plan_.f = pricing.f;
                plan_.g = std::move(g);
                record_.dualValue = pricing.dualValue;
            }
            const double value = valueOf(optimum.flow, cost_, arcs);
            record_.errors.push_back(
                optimum.complete ? relativeGap(value, record_.dualValue, largestCost_) : 1);
            return pricing;
        }

        void conclude()
        {
            record_.primalValue = plan_.cost;
            certify(record_, options_.tolerance, largestCost_, true);
            record_.ending += remarkOn(cost_);
            VectorD a = plan_.a;
            VectorD b = plan_.b;
            for (const Arc& arc : plan_.arcs) {
                a[arc.row] -= arc.mass;
                b[arc.column] -= arc.mass;
            }
            record_.marginalError = a.cwiseAbs().sum() + b.cwiseAbs().sum();
            record_.seconds = clock_.secondsSinceStart();
        }

        Plan& plan_;
        SolverRecord& record_;
        const GroundCost& cost_;
        const ExactOptions& options_;
        const Progress& progress_;
        StageClock clock_;
        double largestCost_ = 0; ///< in some rows; 1 where all is 0
    };

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
    Plan plan { .a = a, .b = b };
    plan.solver.name = "exact";
    ExactSolver(plan, cost, options, progress).solve();
    return plan;
}

} // namespace engine
