// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/exact_plan.h"

#include "engine/transport/pricing.h"
#include "tests/support/checks.h"
#include "tests/support/labelled_points.h"
#include "tests/support/problems.h"

#include <QElapsedTimer>
#include <QTest>
#include <chrono>
#include <cmath>
#include <thread>

using namespace engine;
using support::isCertified;
using support::isValidPlan;
using support::problems::Problem;
namespace problems = support::problems;

namespace {

Plan solved(const Problem& problem, const ExactOptions& options = {})
{
    return exactPlan(problem.cost, problem.a, problem.b, options);
}

bool isRight(const Problem& problem, const Plan& plan)
{
    return isValidPlan(plan, problem.a, problem.b) && isCertified(plan, problem.cost);
}

bool isNear(double found, double expected, double tolerance)
{
    return std::abs(found - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

/// Wherever the cost is kept.
bool agreesWithTheSlowSolver(Problem problem)
{
    const double optimum = support::optimalCost(problem.cost, problem.a, problem.b);
    const auto agrees = [&] {
        const Plan plan = solved(problem);
        return isRight(problem, plan) && isNear(plan.cost, optimum, 1e-12);
    };
    const bool onProcessor = agrees();
    problem = problems::onDevice(std::move(problem));
    return onProcessor && agrees();
}

} // namespace

class ExactPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movingACloudCostsTheSquareOfTheShift_data();
    void movingACloudCostsTheSquareOfTheShift();
    void aPermutedCloudIsAtDistanceZero();
    void doublingEveryPointChangesNothing();
    void agreesWithASlowSolver_data();
    void agreesWithASlowSolver();
    void hardProblemsAreCertified_data();
    void hardProblemsAreCertified();
    void fewDifferentImagesAreCertified_data();
    void fewDifferentImagesAreCertified();
    void weightsOfManySizesAreCarriedExactly_data();
    void weightsOfManySizesAreCarriedExactly();
    void onePointOnASideHasOnlyOnePlan();
    void theValueDoesNotDependOnTheThreads();
    void aSmallProblemIsQuick();
    void tooFewRoundsSaySo();
    void pricingFindsEveryViolatedEntry_data();
    void pricingFindsEveryViolatedEntry();
    void wrongWeightsAreRefused();
    void isCancelledSoon();
};

void ExactPlanTest::movingACloudCostsTheSquareOfTheShift_data()
{
    QTest::addColumn<double>("shift");
    QTest::newRow("none") << 0.0;
    QTest::newRow("near") << 0.125;
    QTest::newRow("far") << 1000.0;
}

void ExactPlanTest::movingACloudCostsTheSquareOfTheShift()
{
    QFETCH(double, shift);
    const Problem problem = problems::movedCloud({ .points = 300, .shift = shift });
    const Plan plan = solved(problem);
    QVERIFY(isRight(problem, plan));
    QVERIFY(isNear(plan.cost, problem.exactCost, 1e-5)); // the moved points are rounded to float
}

void ExactPlanTest::aPermutedCloudIsAtDistanceZero()
{
    const Problem problem = problems::permuted(700, 5);
    const Plan plan = solved(problem);
    QVERIFY(isRight(problem, plan));
    QCOMPARE(plan.cost, 0.0); // from the differences of the points: not even rounding
    QVERIFY(plan.solver.dualValue > -1e-9);
}

void ExactPlanTest::doublingEveryPointChangesNothing()
{
    const auto source = support::labelledClouds({ .points = 150, .seed = 1 });
    const auto target = support::labelledClouds({ .points = 150, .seed = 2 });
    const double once = solved(problems::between(source, target)).cost;
    const Problem doubled = problems::between(support::doubled(source), support::doubled(target));
    const Plan plan = solved(doubled);
    QVERIFY(isRight(doubled, plan));
    QVERIFY(isNear(plan.cost, once, 1e-12));
}

void ExactPlanTest::agreesWithASlowSolver_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("square") << 40 << 40;
    QTest::newRow("wide") << 17 << 53;
    QTest::newRow("tall") << 53 << 17;
    QTest::newRow("nearly square") << 31 << 29;
    QTest::newRow("a multiple") << 12 << 36;
    QTest::newRow("two") << 2 << 2;
    QTest::newRow("two and many") << 2 << 41;
}

void ExactPlanTest::agreesWithASlowSolver()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        QVERIFY(agreesWithTheSlowSolver(problems::clouds(rows, columns, 10 * seed)));
    }
}

void ExactPlanTest::hardProblemsAreCertified_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isOnDevice");
    const char* const names[] = { "all points equal", "all points equal, unequal sizes",
        "binary images", "binary images, unequal sizes", "binary images of few pixels",
        "uneven clusters", "blocks by label", "one cloud against itself", "unequal sizes",
        "one giant cluster", "one giant cluster, unequal sizes", "weights over twelve decades" };
    int kind = 0;
    for (const char* name : names) {
        QTest::newRow(name) << kind << false;
        QTest::addRow("%s, on a device", name) << kind++ << true;
    }
}

void ExactPlanTest::hardProblemsAreCertified()
{
    QFETCH(int, kind);
    QFETCH(bool, isOnDevice);
    Problem problem = [&] {
        switch (kind) {
        case 0:
            return problems::allEqual(300, 300);
        case 1:
            return problems::allEqual(100, 130);
        case 2:
            return problems::binaryImages(600, 600, 64, 1);
        case 3:
            return problems::binaryImages(200, 230, 64, 2);
        case 4:
            return problems::binaryImages(500, 500, 5, 3);
        case 5:
            return problems::unevenClusters(600, 4);
        case 6:
            return problems::blocks(500, 5);
        case 7:
            return problems::movedCloud({ .points = 500, .shift = 0 });
        case 9:
            return problems::giantCluster(500, 500, 7);
        case 10:
            return problems::giantCluster(300, 350, 8);
        case 11: {
            Problem weighted = problems::clouds(250, 270, 9);
            weighted.a = problems::randomWeights(250, 12, 0, 10);
            weighted.b = problems::randomWeights(270, 12, 0, 11);
            return weighted;
        }
        default:
            return problems::clouds(400, 431, 6);
        }
    }();
    if (isOnDevice)
        problem = problems::onDevice(std::move(problem));
    const Plan plan = solved(problem);
    QVERIFY(isRight(problem, plan));
    if (problem.exactCost >= 0)
        QVERIFY(isNear(plan.cost, problem.exactCost, 1e-9));
}

void ExactPlanTest::fewDifferentImagesAreCertified_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("areTwo");
    for (const auto& [rows, columns] :
        { std::pair(100, 90), std::pair(600, 500), std::pair(500, 600), std::pair(3000, 2500) }) {
        QTest::addRow("few, %d x %d", rows, columns) << rows << columns << false;
        QTest::addRow("two, %d x %d", rows, columns) << rows << columns << true;
    }
}

void ExactPlanTest::fewDifferentImagesAreCertified()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, areTwo);
    const Problem problem
        = areTwo ? problems::twoImages(rows, columns) : problems::fewImages(rows, columns, 1);
    const Plan plan = solved(problem);
    QVERIFY(isRight(problem, plan));
    if (areTwo) { // a sixth of the mass has to go to the other image, four pixels away
        const double excess = std::abs(0.5 - static_cast<double>((columns + 2) / 3) / columns);
        QVERIFY(isNear(plan.cost, 4 * excess, 1e-12));
    }
}

void ExactPlanTest::weightsOfManySizesAreCarriedExactly_data()
{
    QTest::addColumn<double>("decades");
    QTest::addColumn<double>("zeros");
    QTest::newRow("mild") << 1.0 << 0.0;
    QTest::newRow("with zeros") << 1.0 << 0.3;
    QTest::newRow("twelve decades") << 12.0 << 0.0;
    QTest::newRow("twelve decades with zeros") << 12.0 << 0.3;
}

void ExactPlanTest::weightsOfManySizesAreCarriedExactly()
{
    QFETCH(double, decades);
    QFETCH(double, zeros);
    for (const int rows : { 20, 33 }) {
        Problem problem = problems::clouds(rows, 33, 7);
        problem.a = problems::randomWeights(rows, decades, zeros, 8);
        problem.b = problems::randomWeights(33, decades, zeros, 9);
        QVERIFY(agreesWithTheSlowSolver(std::move(problem)));
    }
}

void ExactPlanTest::onePointOnASideHasOnlyOnePlan()
{
    for (const auto& [rows, columns] : { std::pair(1, 1), std::pair(1, 9), std::pair(9, 1) }) {
        Problem problem = problems::clouds(rows, columns, 1);
        const Plan plan = solved(problem);
        QVERIFY(isRight(problem, plan));
        QCOMPARE(static_cast<int>(plan.arcs.size()), std::max(rows, columns));
    }
}

void ExactPlanTest::theValueDoesNotDependOnTheThreads()
{
    const Problem problem = problems::clouds(1500, 1500, 3);
    const Plan one = solved(problem, { .threads = 1 });
    const Plan two = solved(problem, { .threads = 2 });
    QVERIFY(one.solver.converged && two.solver.converged);
    QVERIFY(isNear(one.cost, two.cost, 1e-12));
}

void ExactPlanTest::aSmallProblemIsQuick()
{
    const Problem problem = problems::clouds(60, 60, 3);
    QElapsedTimer timer;
    timer.start();
    for (int k = 0; k < 20; ++k)
        QVERIFY(solved(problem).solver.converged);
    QVERIFY2(
        timer.elapsed() < 20000, "100 pairs of classes would take ten seconds"); // some 0.3 ms each
}

void ExactPlanTest::tooFewRoundsSaySo()
{
    // Of these the candidates hold no perfect matching at first.
    const Problem problem = problems::unevenClusters(600, 4);
    const Plan plan = solved(problem, { .maxRounds = 1 });
    QVERIFY(isValidPlan(plan, problem.a, problem.b, 1e-9) || plan.arcs.size() > 0);
    QVERIFY(plan.solver.dualValue <= plan.cost);
    QCOMPARE(plan.solver.converged, plan.solver.relativeGap <= 1e-12);
    QVERIFY(!plan.solver.ending.empty());
}

void ExactPlanTest::pricingFindsEveryViolatedEntry_data()
{
    QTest::addColumn<bool>("isOnDevice");
    QTest::newRow("on the processor") << false;
    QTest::newRow("on a device") << true;
}

void ExactPlanTest::pricingFindsEveryViolatedEntry()
{
    QFETCH(bool, isOnDevice);
    Problem problem = problems::clouds(50, 70, 2);
    if (isOnDevice)
        problem = problems::onDevice(std::move(problem));
    VectorD f = VectorD::Constant(50, 20);
    const VectorD g = VectorD::Zero(70);
    const SparseArcs none { .start = std::vector<std::int64_t>(51, 0) };
    const Pricing pricing
        = priced(problem.cost, problem.a, problem.b, none, f, g, { .mostARow = 1000 }, {});
    std::size_t expected = 0;
    for (Index i = 0; i < 50; ++i) {
        double least = f[i];
        for (Index j = 0; j < 70; ++j) {
            least = std::min(least, problem.cost.at(i, j));
            expected += problem.cost.at(i, j) < f[i] ? 1 : 0;
        }
        QVERIFY(isNear(pricing.f[i], least, 1e-14));
    }
    QVERIFY(expected > 0);
    QCOMPARE(pricing.violated.size(), expected);
}

void ExactPlanTest::wrongWeightsAreRefused()
{
    const Problem problem = problems::clouds(5, 6, 1);
    const auto refuses = [&](const VectorD& a, const VectorD& b) {
        try {
            exactPlan(problem.cost, a, b);
        } catch (const Error&) {
            return true;
        }
        return false;
    };
    QVERIFY(refuses(uniformWeights(6), problem.b));
    QVERIFY(refuses(problem.a, 2 * problem.b));
    QVERIFY(refuses(-problem.a, problem.b));
    VectorD broken = problem.a;
    broken[2] = std::nan("");
    QVERIFY(refuses(broken, problem.b));
}

void ExactPlanTest::isCancelledSoon()
{
    const Problem problem = problems::clouds(2500, 2500, 1);
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        timer.start();
        stop.request_stop();
    });
    QVERIFY_EXCEPTION_THROWN(
        exactPlan(problem.cost, problem.a, problem.b, {}, Progress({}, stop.get_token())),
        Cancelled);
    other.join();
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(ExactPlanTest)
#include "exact_plan_test.moc"
