// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/entropic_plan.h"

#include "engine/transport/anderson_mixing.h"
#include "engine/transport/row_minima.h"
#include "engine/transport/stage_clock.h"
#include "engine/transport/sweep.h"
#include "engine/transport/weights.h"

#include <cmath>
#include <cstdio>
#include <limits>

namespace engine {

namespace {

    /// The temperatures to go through: halved from a fifth of the mean cost down to the one asked
    /// for. After an iteration at twice the temperature no sum can leave the range of float.
    std::vector<double> temperatures(double epsilon, double hottest)
    {
        std::vector<double> falling { epsilon };
        while (2 * falling.back() < hottest)
            falling.push_back(2 * falling.back());
        return { falling.rbegin(), falling.rend() };
    }

    /// f the least of each row: with g = 0 every row has an entry of reduced cost 0.
    Potentials firstPotentials(const GroundCost& cost, int threads, const Progress& progress)
    {
        return { .f = rowMinima(cost, VectorF::Zero(cost.columns()), threads, progress),
            .g = VectorD::Zero(cost.columns()) };
    }

    /// A lower bound of the optimum without entropy: f lowered until f_i + g_j <= C_ij.
    double unregularisedBound(
        const GroundCost& cost, const Plan& plan, int threads, const Progress& progress)
    {
        return plan.a.dot(rowMinima(cost, plan.g.cast<float>(), threads, progress))
            + plan.b.dot(plan.g) - cost.roundingBound;
    }

    /// Sweeps at falling temperatures, mixed at the last one; the end of it in float64 where the
    /// tolerance asks for it.
    class Solve {
    public:
        Solve(const GroundCost& cost, Plan& plan, const EntropicOptions& options,
            const Progress& progress)
            : cost_(cost)
            , plan_(plan)
            , options_(options)
            , progress_(progress)
            , potentials_(firstPotentials(cost, options.threads, progress))
            , isSymmetric_(
                  cost.source == cost.target && cost.W == cost.W.transpose() && plan.a == plan.b)
        {
        }

        void run(const std::vector<double>& levels)
        {
            constexpr int kSweepsALevel = 2;
            const std::unique_ptr<Sweep> coarse = sweepIn(SweepIn::floats);
            for (const double epsilon : levels)
                for (int k = 0; k < kSweepsALevel && !isSpent(); ++k)
                    sweepOnce(*coarse, epsilon);
            // A tenth is left to the rounding between a sweep and the final count.
            converge(*coarse, std::max(0.9 * options_.tolerance, kTrustInFloat));
            if (0.9 * options_.tolerance >= kTrustInFloat)
                return conclude(coarse->totals(potentials_, plan_.epsilon, progress_));
            const std::unique_ptr<Sweep> fine = sweepIn(SweepIn::doubles);
            converge(*fine, 0.9 * options_.tolerance);
            conclude(fine->totals(potentials_, plan_.epsilon, progress_));
        }

    private:
        static constexpr double kTrustInFloat
            = 5e-6; // marginal errors below it are mostly rounding

        /// Between a dataset and itself f = g. With K an eigenvalue of the plan, in [0, 1], a sweep
        /// leaves -K of an error in f and K^2 in g: where the plan is near the identity, all of it.
        /// Of the mean of the two it leaves K (1 - K) / 2, an eighth at most.
        static Potentials common(const Potentials& potentials)
        {
            const VectorD mean = (potentials.f + potentials.g) / 2;
            return { mean, mean };
        }

        std::unique_ptr<Sweep> sweepIn(SweepIn real) const
        {
            return newSweep(cost_, plan_.a, plan_.b, real, options_.threads);
        }

        /// One sweep is kept back: after a mixture a plain one makes the columns right.
        bool isSpent() const { return plan_.solver.iterations + 1 >= options_.maxPasses; }

        double sweepOnce(Sweep& sweep, double epsilon)
        {
            progress_.step(plan_.solver.iterations++, options_.maxPasses);
            plan_.solver.errors.push_back(sweep.improve(potentials_, epsilon, progress_));
            return plan_.solver.errors.back();
        }

        void converge(Sweep& sweep, double tolerance)
        {
            AndersonMixing mixing(plan_.b);
            while (!isSpent()) {
                const VectorD before = potentials_.g;
                const double error = sweepOnce(sweep, plan_.epsilon);
                if (error <= tolerance)
                    return;
                potentials_
                    = isSymmetric_ ? common(potentials_) : mixing.next(before, potentials_, error);
            }
            if (plan_.solver.iterations < options_.maxPasses)
                sweepOnce(sweep, plan_.epsilon);
        }

        void conclude(const PlanTotals& totals)
        {
            SolverRecord& record = plan_.solver;
            const VectorD rowExcess = totals.rowSums - plan_.a;
            const VectorD columnExcess = totals.columnSums - plan_.b;
            plan_.cost = totals.cost;
            record.marginalError = rowExcess.cwiseAbs().sum() + columnExcess.cwiseAbs().sum();
            record.dualValue = plan_.a.dot(potentials_.f) + plan_.b.dot(potentials_.g)
                - plan_.epsilon * rowExcess.sum();
            record.primalValue
                = record.dualValue + rowExcess.dot(potentials_.f) + columnExcess.dot(potentials_.g);
            plan_.f = std::move(potentials_.f);
            plan_.g = std::move(potentials_.g);
        }

        const GroundCost& cost_;
        Plan& plan_;
        const EntropicOptions& options_;
        const Progress& progress_;
        Potentials potentials_;
        bool isSymmetric_;
    };

    void tellEnding(Plan& plan, const GroundCost& cost, const EntropicOptions& options,
        const Progress& progress)
    {
        SolverRecord& record = plan.solver;
        const double scale
            = std::max(std::abs(record.primalValue), std::numeric_limits<double>::min());
        record.relativeGap = std::abs(record.primalValue - record.dualValue) / scale;
        record.converged = record.marginalError <= options.tolerance;
        char numbers[160];
        std::snprintf(numbers, sizeof numbers, " after %lld passes: marginal error %.1e.",
            record.iterations, record.marginalError);
        record.ending = (record.converged ? "Converged" : "Not converged") + std::string(numbers);
        std::snprintf(numbers, sizeof numbers, " Without entropy the cost is at least %.9g.",
            unregularisedBound(cost, plan, options.threads, progress));
        record.ending += numbers + remarkOn(cost);
    }

    constexpr double kHottest = 1e30;
    constexpr double kColdest = 1e-6; // of the mean cost

    /// Colder, the exponents say nothing in float, and in the end they overflow.
    void checkColdness(double epsilon, double mean)
    {
        char numbers[120];
        std::snprintf(
            numbers, sizeof numbers, "%.3g is too low beside a mean cost of %.3g", epsilon, mean);
        require(epsilon >= kColdest * mean,
            "The temperature " + std::string(numbers)
                + ": take a millionth of it or more, or the exact plan.");
    }

} // namespace

void EntropicOptions::check() const
{
    require(epsilon >= 0 && epsilon <= kHottest,
        "The temperature of an entropic plan must lie between 0 and 1e30.");
    require(tolerance > 0, "The tolerance of an entropic plan must be positive.");
    require(maxPasses >= 1, "An entropic plan needs at least one pass.");
    require(threads >= 0, "The number of threads must not be negative.");
}

Plan entropicPlan(const GroundCost& cost, const VectorD& a, const VectorD& b,
    const EntropicOptions& options, const Progress& progress)
{
    options.check();
    checkWeights(a, cost.rows(), "source");
    checkWeights(b, cost.columns(), "target");
    StageClock clock;
    const double mean = meanCost(cost, progress);
    Plan plan { .a = a, .b = b };
    plan.epsilon = options.epsilon > 0 ? options.epsilon
        : mean > 0                     ? 0.01 * mean
                                       : 1; // the plan is a b^T at every temperature
    checkColdness(plan.epsilon, mean);
    plan.solver.name = "sinkhorn";
    plan.solver.epsilon = plan.epsilon;
    if (mean > 0) {
        const std::vector<double> levels = temperatures(plan.epsilon, 0.2 * mean);
        Solve(cost, plan, options, progress).run(levels);
    } else {
        plan.f = VectorD::Zero(plan.rows());
        plan.g = VectorD::Zero(plan.columns());
    }
    clock.book(plan.solver, "passes", plan.solver.iterations, plan.solver.marginalError);
    tellEnding(plan, cost, options, progress);
    plan.solver.seconds = clock.secondsSinceStart();
    return plan;
}

} // namespace engine
