// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/entropic_plan.h"

#include "engine/transport/exact_plan.h"
#include "engine/transport/fused_sweep.h"
#include "tests/support/problems.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace engine;
using support::problems::Problem;
namespace problems = support::problems;

namespace {

Plan solved(const Problem& problem, const EntropicOptions& options)
{
    return entropicPlan(problem.cost, problem.a, problem.b, options);
}

double marginalError(const Problem& problem, const Plan& plan)
{
    const MatrixD P = planRows(plan, problem.cost, 0, plan.rows());
    return (P.rowwise().sum() - problem.a).cwiseAbs().sum()
        + (P.colwise().sum().transpose() - problem.b).cwiseAbs().sum();
}

/// METHOD.md (11) as it stands, in float64 on the stored cost; returns (12).
double plainSinkhorn(const Problem& problem, double epsilon, int iterations)
{
    const MatrixD C = problem.cost.C.cast<double>();
    const VectorD loga = problem.a.array().log();
    const VectorD logb = problem.b.array().log();
    VectorD f = VectorD::Zero(C.rows()), g = VectorD::Zero(C.cols());
    const auto softmin = [&](const VectorD& exponents) {
        const double largest = exponents.maxCoeff();
        return -epsilon * (largest + std::log((exponents.array() - largest).exp().sum()));
    };
    for (int k = 0; k < iterations; ++k) {
        for (Index i = 0; i < C.rows(); ++i)
            f[i] = softmin(logb + (g - C.row(i).transpose()) / epsilon);
        for (Index j = 0; j < C.cols(); ++j)
            g[j] = softmin(loga + (f - C.col(j)) / epsilon);
    }
    return problem.a.dot(f) + problem.b.dot(g);
}

} // namespace

class EntropicPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marginalsAreRightToTheTolerance_data();
    void marginalsAreRightToTheTolerance();
    void agreesWithTheIterationAsItIsWritten();
    void weightsOfManySizesAreKept();
    void neverFallsBelowTheExactCost();
    void approachesTheExactCost();
    void aTinyTemperatureGivesNoNan();
    void temperaturesBeyondFloatsAreASentence();
    void equalPointsEndInTheProductOfTheWeights_data();
    void equalPointsEndInTheProductOfTheWeights();
    void tooFewPassesSaySo();
    void aSweepMakesTheColumnsRight();
    void farSumsAreRescued();
    void roundingLeavesAColdSweepItsSums_data();
    void roundingLeavesAColdSweepItsSums();
    void isCancelled();
};

void EntropicPlanTest::marginalsAreRightToTheTolerance_data()
{
    QTest::addColumn<double>("epsilon");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("hot") << 20.0 << 1e-6;
    QTest::newRow("warm, loosely") << 2.0 << 1e-3;
    QTest::newRow("warm") << 2.0 << 1e-6;
    QTest::newRow("warm, tightly") << 2.0 << 1e-11;
    QTest::newRow("cold") << 0.3 << 1e-6;
}

void EntropicPlanTest::marginalsAreRightToTheTolerance()
{
    QFETCH(double, epsilon);
    QFETCH(double, tolerance);
    const Problem problem = problems::clouds(90, 110, 1);
    const Plan plan = solved(problem, { .epsilon = epsilon, .tolerance = tolerance });
    QVERIFY2(plan.solver.converged, plan.solver.ending.c_str());
    QVERIFY(plan.solver.marginalError <= tolerance);
    QVERIFY(marginalError(problem, plan) <= tolerance + 3e-7 * (tolerance > 1e-9)); // float sums
    QVERIFY(!plan.solver.errors.empty());
}

void EntropicPlanTest::agreesWithTheIterationAsItIsWritten()
{
    Problem problem = problems::clouds(40, 50, 2);
    problem.a = problems::randomWeights(40, 2, 0, 3);
    problem.b = problems::randomWeights(50, 2, 0, 4);
    const Plan plan = solved(problem, { .epsilon = 3, .tolerance = 1e-11 });
    const double expected = plainSinkhorn(problem, 3, 3000);
    QVERIFY(std::abs(plan.solver.dualValue - expected) < 1e-10 * expected);
    QVERIFY(std::abs(plan.solver.primalValue - expected) < 1e-10 * expected);
}

void EntropicPlanTest::weightsOfManySizesAreKept()
{
    Problem problem = problems::clouds(60, 50, 5);
    problem.a = problems::randomWeights(60, 12, 0.2, 6);
    problem.b = problems::randomWeights(50, 12, 0.2, 7);
    const Plan plan = solved(problem, { .epsilon = 2, .tolerance = 1e-8 });
    QVERIFY2(plan.solver.converged, plan.solver.ending.c_str());
    QVERIFY(plan.f.allFinite() && plan.g.allFinite());
    QVERIFY(marginalError(problem, plan) <= 1e-8);
}

void EntropicPlanTest::neverFallsBelowTheExactCost()
{
    const Problem problem = problems::clouds(120, 120, 8);
    const double exact = exactPlan(problem.cost, problem.a, problem.b).cost;
    for (const double epsilon : { 10.0, 1.0, 0.1 }) {
        const Plan plan = solved(problem, { .epsilon = epsilon, .tolerance = 1e-7 });
        QVERIFY(plan.cost >= exact * (1 - 1e-6));             // the marginals are right to 1e-7
        QVERIFY(plan.solver.dualValue >= exact * (1 - 1e-6)); // KL >= 0
    }
}

void EntropicPlanTest::approachesTheExactCost()
{
    const Problem problem = problems::movedCloud({ .points = 100, .shift = 3 });
    const Plan plan = solved(problem, { .epsilon = 0.02, .tolerance = 1e-6 });
    QVERIFY2(plan.solver.converged, plan.solver.ending.c_str());
    QVERIFY(std::abs(plan.cost - problem.exactCost) < 5 * 0.02); // D eps: what the blur may cost
}

void EntropicPlanTest::aTinyTemperatureGivesNoNan()
{
    const Problem problem = problems::clouds(80, 80, 9);
    const double coldest = 1.1e-6 * meanCost(problem.cost);
    const Plan plan = solved(problem, { .epsilon = coldest, .maxPasses = 200 });
    QVERIFY(plan.f.allFinite() && plan.g.allFinite());
    QVERIFY(std::isfinite(plan.cost) && std::isfinite(plan.solver.marginalError));
    QVERIFY(plan.solver.converged == (plan.solver.marginalError <= 1e-6));
}

void EntropicPlanTest::temperaturesBeyondFloatsAreASentence()
{
    const Problem problem = problems::clouds(80, 90, 9);
    const double mean = meanCost(problem.cost);
    for (const double epsilon : { 0.9e-6 * mean, 1e-39, 1e31, 1e300, std::nan("") })
        QVERIFY_EXCEPTION_THROWN(solved(problem, { .epsilon = epsilon, .maxPasses = 20 }), Error);
    for (const double epsilon : { 1.1e-6 * mean, 1e9, 1e30 }) {
        const Plan plan = solved(problem, { .epsilon = epsilon, .maxPasses = 20 });
        QVERIFY(std::isfinite(plan.cost) && std::isfinite(plan.solver.marginalError));
        if (epsilon > 1) // nothing but the weights counts
            QVERIFY(plan.solver.converged && std::abs(plan.cost - mean) <= 1e-6 * mean);
    }
}

void EntropicPlanTest::equalPointsEndInTheProductOfTheWeights_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("one to one") << 1 << 1;
    QTest::newRow("one to many") << 1 << 7;
    QTest::newRow("as many") << 6 << 6;
    QTest::newRow("more than a block") << 1001 << 303;
}

void EntropicPlanTest::equalPointsEndInTheProductOfTheWeights()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const auto points = [](int count) { // 0.1 has no end in binary: means of it are rounded
        return LabelledFeatures { MatrixF::Constant(count, 13, 0.1F),
            std::vector<int>(static_cast<std::size_t>(count), 0), 1 };
    };
    const Problem problem = problems::between(points(rows), points(columns));
    QCOMPARE(meanCost(problem.cost), 0.0);
    const Plan plan = solved(problem, {});
    QVERIFY2(plan.solver.converged, plan.solver.ending.c_str());
    QVERIFY(!plan.exact());
    QCOMPARE(plan.cost, 0.0);
    QCOMPARE(plan.solver.primalValue, 0.0);
    const MatrixD P = planRows(plan, problem.cost, 0, rows);
    QVERIFY(P == problem.a * problem.b.transpose());
}

void EntropicPlanTest::tooFewPassesSaySo()
{
    const Problem problem = problems::clouds(80, 80, 9);
    const Plan plan = solved(problem, { .epsilon = 0.1, .maxPasses = 12 });
    QVERIFY(!plan.solver.converged);
    QCOMPARE(plan.solver.iterations, 12);
    QVERIFY(plan.solver.marginalError > 1e-6);
    QVERIFY(std::abs(marginalError(problem, plan) - plan.solver.marginalError) < 1e-5);
}

void EntropicPlanTest::aSweepMakesTheColumnsRight()
{
    const Problem problem = problems::clouds(70, 45, 3);
    Potentials potentials { problem.cost.C.cast<double>().rowwise().minCoeff(), VectorD::Zero(45) };
    FusedSweep<double> sweep(problem.cost.C, problem.a, problem.b, 1);
    for (int k = 0; k < 3; ++k)
        sweep.improve(potentials, 5, {});
    const PlanTotals totals = sweep.totals(potentials, 5, {});
    QVERIFY((totals.columnSums - problem.b).cwiseAbs().sum() < 1e-13);
    QVERIFY((totals.rowSums - problem.a).cwiseAbs().sum() > 1e-9); // not yet
}

void EntropicPlanTest::farSumsAreRescued()
{
    // Potentials so wrong that every sum of a row, or of a column, leaves the range of float.
    const Problem problem = problems::clouds(40, 50, 4);
    for (const double wrong : { -1e4, 1e4 }) {
        Potentials potentials { VectorD::Constant(40, wrong), VectorD::Zero(50) };
        Potentials usual { problem.cost.C.cast<double>().rowwise().minCoeff(), VectorD::Zero(50) };
        FusedSweep<float> sweep(problem.cost.C, problem.a, problem.b, 1);
        sweep.improve(potentials, 3, {});
        sweep.improve(usual, 3, {});
        // Exponents are rounded to the size of what was wrong: 2^-24 of it, twice in g.
        QVERIFY((potentials.f - usual.f).cwiseAbs().maxCoeff() < 1e-7 * 1e4);
        QVERIFY((potentials.g - usual.g).cwiseAbs().maxCoeff() < 1e-7 * 1e4);
    }
}

void EntropicPlanTest::roundingLeavesAColdSweepItsSums_data()
{
    QTest::addColumn<double>("share"); // of the mean cost
    QTest::newRow("0.01") << 0.01;
    QTest::newRow("0.002") << 0.002;
    QTest::newRow("0.0005") << 0.0005;
}

/// One sweep in float beside the same in double. The mean of the cost is hundreds of temperatures,
/// and so are the potentials; constants that only move mass between f and g change nothing.
void EntropicPlanTest::roundingLeavesAColdSweepItsSums()
{
    QFETCH(double, share);
    const Problem problem = problems::clouds(300, 320, 4);
    const double epsilon = share * problem.cost.C.cast<double>().mean();
    Potentials start { problem.cost.C.cast<double>().rowwise().minCoeff(), VectorD::Zero(320) };
    FusedSweep<double> fine(problem.cost.C, problem.a, problem.b, 1);
    for (double hot = 64 * epsilon; hot >= epsilon; hot /= 2)
        for (int k = 0; k < 3; ++k)
            fine.improve(start, hot, {});
    Potentials expected = start;
    fine.improve(expected, epsilon, {});
    for (const double moved : { 0.0, 50.0, -50.0 }) {
        Potentials found = start;
        found.f.array() += moved;
        found.g.array() -= moved;
        FusedSweep<float> coarse(problem.cost.C, problem.a, problem.b, 1);
        coarse.improve(found, epsilon, {});
        found.f.array() -= moved;
        found.g.array() += moved;
        // An exponent of 1 / share is rounded by up to 2^-24 of it.
        const double limit = 6e-8 / share + 5e-7;
        QVERIFY((found.f - expected.f).cwiseAbs().maxCoeff() < limit * epsilon);
        QVERIFY((found.g - expected.g).cwiseAbs().maxCoeff() < limit * epsilon);
    }
}

void EntropicPlanTest::isCancelled()
{
    const Problem problem = problems::clouds(80, 80, 9);
    std::stop_source stop;
    const Progress progress(
        [&](const std::string&, long long done, long long) {
            if (done > 10)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY_EXCEPTION_THROWN(
        entropicPlan(problem.cost, problem.a, problem.b, { .epsilon = 1e-3 }, progress), Cancelled);
}

QTEST_GUILESS_MAIN(EntropicPlanTest)
#include "entropic_plan_test.moc"
