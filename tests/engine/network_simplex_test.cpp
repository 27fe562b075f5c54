// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/network_simplex.h"

#include "engine/random.h"
#include "engine/transport/mass_units.h"

#include <QtTest>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#pragma GCC diagnostic pop

#include <limits>
#include <numeric>
#include <optional>
#include <set>

using namespace engine;

namespace {

struct Instance {
    SparseArcs arcs;
    VectorD a;
    VectorD b;
};

/// Each arc is there with probability `density`; costs are whole numbers below `costs`.
Instance randomInstance(Random& random, int N, int M, double density, int costs)
{
    Instance instance { {}, uniformWeights(N), uniformWeights(M) };
    instance.arcs.start.push_back(0);
    for (int i = 0; i < N; ++i) {
        for (int j = 0; j < M; ++j)
            if (random.uniform() < density) {
                instance.arcs.column.push_back(j);
                instance.arcs.cost.push_back(static_cast<double>(random.below(costs)));
            }
        instance.arcs.start.push_back(static_cast<std::int64_t>(instance.arcs.column.size()));
    }
    return instance;
}

/// Points in the plane and squared distances, every pair an arc.
Instance randomPoints(Random& random, int N, int M)
{
    Instance instance = randomInstance(random, N, M, 1, 2);
    std::vector<double> x(2 * N), y(2 * M);
    for (double& value : x)
        value = random.normal();
    for (double& value : y)
        value = random.normal() + 1;
    for (int i = 0; i < N; ++i)
        for (int j = 0; j < M; ++j)
            instance.arcs.cost[i * M + j]
                = std::pow(x[2 * i] - y[2 * j], 2) + std::pow(x[2 * i + 1] - y[2 * j + 1], 2);
    return instance;
}

VectorD randomWeights(Random& random, int count, double decades, double empty)
{
    VectorD weights(count);
    for (double& weight : weights)
        weight = random.uniform() < empty ? 0 : std::pow(10, -decades * random.uniform());
    weights[0] = 1;
    return weights / weights.sum();
}

/// The optimal value by LEMON, from costs that are whole numbers and masses in units; none if
/// infeasible.
std::optional<double> valueByLemon(const Instance& instance)
{
    const MassUnits units = massUnits(instance.a, instance.b);
    const auto N = static_cast<int>(units.a.size()), M = static_cast<int>(units.b.size());
    lemon::SmartDigraph graph;
    std::vector<lemon::SmartDigraph::Node> nodes;
    for (int node = 0; node < N + M; ++node)
        nodes.push_back(graph.addNode());
    lemon::SmartDigraph::ArcMap<std::int64_t> cost(graph);
    lemon::SmartDigraph::NodeMap<std::int64_t> supply(graph);
    for (int i = 0; i < N; ++i) {
        supply[nodes[i]] = units.a[i];
        for (auto k = instance.arcs.start[i]; k < instance.arcs.start[i + 1]; ++k)
            cost[graph.addArc(nodes[i], nodes[N + instance.arcs.column[k]])]
                = std::llround(instance.arcs.cost[k]);
    }
    for (int j = 0; j < M; ++j)
        supply[nodes[N + j]] = -units.b[j];
    lemon::NetworkSimplex<lemon::SmartDigraph, std::int64_t, std::int64_t> simplex(graph);
    simplex.costMap(cost).supplyMap(supply);
    if (simplex.run() != simplex.OPTIMAL)
        return std::nullopt;
    long double value = 0; // the sum of whole numbers may pass 2^63
    for (lemon::SmartDigraph::ArcIt arc(graph); arc != lemon::INVALID; ++arc)
        value += static_cast<long double>(simplex.flow(arc)) * cost[arc];
    return static_cast<double>(value * units.unit);
}

double costOf(const SparseArcs& arcs, int row, int column)
{
    for (auto k = arcs.start[row]; k < arcs.start[row + 1]; ++k)
        if (arcs.column[k] == column)
            return arcs.cost[k];
    return std::numeric_limits<double>::infinity();
}

double valueOf(const Instance& instance, const SparseSolution& solution)
{
    double value = 0;
    for (const Arc& arc : solution.flow)
        value += arc.mass * costOf(instance.arcs, arc.row, arc.column);
    return value;
}

/// Potentials feasible, and equal to the cost where mass flows, to `tolerance`.
bool hasExactPotentials(const Instance& instance, const SparseSolution& solution, double tolerance)
{
    for (Index i = 0; i < instance.a.size(); ++i)
        for (auto k = instance.arcs.start[i]; k < instance.arcs.start[i + 1]; ++k)
            if (!(instance.arcs.cost[k] - solution.f[i] - solution.g[instance.arcs.column[k]]
                    >= -tolerance)) {
                qWarning() << "arc" << i << instance.arcs.column[k] << "is violated";
                return false;
            }
    for (const Arc& arc : solution.flow)
        if (!(std::abs(costOf(instance.arcs, arc.row, arc.column) - solution.f[arc.row]
                  - solution.g[arc.column])
                <= tolerance)) {
            qWarning() << "arc" << arc.row << arc.column << "carries mass but is not tight";
            return false;
        }
    return true;
}

double marginalError(const Instance& instance, const SparseSolution& solution)
{
    VectorD a = instance.a, b = instance.b;
    for (const Arc& arc : solution.flow) {
        a[arc.row] -= arc.mass;
        b[arc.column] -= arc.mass;
    }
    return std::max(a.cwiseAbs().maxCoeff(), b.cwiseAbs().maxCoeff());
}

bool isSortedForest(const Instance& instance, const SparseSolution& solution)
{
    std::vector<int> parent(instance.a.size() + instance.b.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](int node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (std::size_t k = 0; k < solution.flow.size(); ++k) {
        const Arc& arc = solution.flow[k];
        const int x = rootOf(arc.row), y = rootOf(static_cast<int>(instance.a.size()) + arc.column);
        if (x == y || arc.mass <= 0)
            return false;
        parent[x] = y;
        if (k > 0
            && std::pair(arc.row, arc.column)
                <= std::pair(solution.flow[k - 1].row, solution.flow[k - 1].column))
            return false;
    }
    return true;
}

/// Everything that holds of an optimum of whole-numbered costs up to `costs`.
bool isOptimum(const Instance& instance, const SparseSolution& solution, double costs)
{
    const double rounding
        = 1e-13 * std::max(1.0, costs); // a path of tens of arcs, each exact to 2e-16
    const double value = valueOf(instance, solution);
    const double dual = instance.a.dot(solution.f) + instance.b.dot(solution.g);
    if (!solution.feasible || !solution.optimal || marginalError(instance, solution) > 1e-15
        || std::abs(value - dual) > rounding) {
        qWarning() << "feasible" << solution.feasible << "optimal" << solution.optimal << "marginal"
                   << marginalError(instance, solution) << "gap" << value - dual;
        return false;
    }
    return hasExactPotentials(instance, solution, rounding) && isSortedForest(instance, solution);
}

} // namespace

class NetworkSimplexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithLemonOnRandomInstances_data();
    void agreesWithLemonOnRandomInstances();
    void agreesWithLemonOnWeightsOfAllSizes_data();
    void agreesWithLemonOnWeightsOfAllSizes();
    void certifiesItselfOnPoints_data();
    void certifiesItselfOnPoints();
    void equalCostsEndInAnyPlan_data();
    void equalCostsEndInAnyPlan();
    void massStaysWhereEveryWayIsAboveThePrice();
    void aStartFromTheOptimumNeedsNoPivot();
    void aStartWithNewArcsEndsAtTheSameValueAsACold();
    void anyStartGivesTheSameValue();
    void saysWhereTheArcsCannotCarryTheMass();
    void pricesTheMissingArcsWhereTheMassIsStuck();
    void findsTheOnlyPlanThroughALongDetour();
    void onePointGivesItsMassToAll();
    void rowsWithoutMassAreStillPriced();
    void uniformWeightsGiveWholeUnits();
    void unequalSumsAreRefused();
    void canBeCancelled();
};

void NetworkSimplexTest::agreesWithLemonOnRandomInstances_data()
{
    QTest::addColumn<int>("N");
    QTest::addColumn<int>("M");
    QTest::addColumn<double>("density");
    QTest::addColumn<int>("costs");
    QTest::addColumn<int>("repeats");
    QTest::newRow("tiny") << 2 << 3 << 0.8 << 5 << 300;
    QTest::newRow("square") << 7 << 7 << 0.6 << 20 << 300;
    QTest::newRow("primes") << 13 << 17 << 0.5 << 1000 << 200;
    QTest::newRow("many ties") << 20 << 30 << 0.4 << 2 << 100;
    QTest::newRow("sparse, often infeasible") << 12 << 12 << 0.25 << 50 << 200;
    QTest::newRow("multiple") << 30 << 90 << 0.2 << 1000000 << 30;
    QTest::newRow("wide") << 3 << 101 << 0.9 << 100 << 50;
    QTest::newRow("hundreds") << 211 << 307 << 0.1 << 100000 << 4;
}

void NetworkSimplexTest::agreesWithLemonOnRandomInstances()
{
    QFETCH(int, N);
    QFETCH(int, M);
    QFETCH(double, density);
    QFETCH(int, costs);
    QFETCH(int, repeats);
    Random random(N * 1000 + M);
    for (int repeat = 0; repeat < repeats; ++repeat) {
        const Instance instance = randomInstance(random, N, M, density, costs);
        const SparseSolution solution = networkSimplex(instance.arcs, instance.a, instance.b);
        const auto expected = valueByLemon(instance);
        QVERIFY(solution.optimal);
        QCOMPARE(solution.feasible, expected.has_value());
        if (!expected)
            continue;
        QVERIFY(isOptimum(instance, solution, costs));
        QVERIFY(std::abs(valueOf(instance, solution) - *expected) <= 1e-14 * costs);
    }
}

void NetworkSimplexTest::agreesWithLemonOnWeightsOfAllSizes_data()
{
    QTest::addColumn<double>("decades");
    QTest::addColumn<double>("empty");
    QTest::newRow("alike") << 0.3 << 0.0;
    QTest::newRow("alike, some zero") << 0.3 << 0.3;
    QTest::newRow("twelve decades") << 12.0 << 0.0;
    QTest::newRow("twelve decades, some zero") << 12.0 << 0.3;
}

void NetworkSimplexTest::agreesWithLemonOnWeightsOfAllSizes()
{
    QFETCH(double, decades);
    QFETCH(double, empty);
    Random random(7);
    for (int repeat = 0; repeat < 60; ++repeat) {
        Instance instance = randomInstance(random, 23, 31, 0.7, 8);
        instance.a = randomWeights(random, 23, decades, empty);
        instance.b = randomWeights(random, 31, decades, empty);
        const SparseSolution solution = networkSimplex(instance.arcs, instance.a, instance.b);
        const auto expected = valueByLemon(instance);
        QCOMPARE(solution.feasible, expected.has_value());
        if (!expected)
            continue;
        QVERIFY(isOptimum(instance, solution, 8));
        QVERIFY(std::abs(valueOf(instance, solution) - *expected) <= 1e-14);
    }
}

void NetworkSimplexTest::certifiesItselfOnPoints_data()
{
    QTest::addColumn<int>("N");
    QTest::addColumn<int>("M");
    QTest::newRow("one and one") << 1 << 1;
    QTest::newRow("nearly equal") << 300 << 301;
    QTest::newRow("equal") << 250 << 250;
    QTest::newRow("multiple") << 100 << 300;
}

void NetworkSimplexTest::certifiesItselfOnPoints()
{
    QFETCH(int, N);
    QFETCH(int, M);
    Random random(3);
    const Instance instance = randomPoints(random, N, M);
    QVERIFY(isOptimum(instance, networkSimplex(instance.arcs, instance.a, instance.b), 40));
}

void NetworkSimplexTest::equalCostsEndInAnyPlan_data()
{
    QTest::addColumn<double>("cost");
    QTest::addColumn<double>("density");
    QTest::newRow("zero") << 0.0 << 1.0;
    QTest::newRow("zero, few arcs") << 0.0 << 0.15;
    QTest::newRow("three") << 3.0 << 1.0;
    QTest::newRow("three, few arcs") << 3.0 << 0.15;
}

void NetworkSimplexTest::equalCostsEndInAnyPlan()
{
    QFETCH(double, cost);
    QFETCH(double, density);
    Random random(5);
    Instance instance = randomInstance(random, 60, 77, density, 1);
    std::ranges::fill(instance.arcs.cost, cost);
    const SparseSolution solution = networkSimplex(instance.arcs, instance.a, instance.b);
    QVERIFY(isOptimum(instance, solution, 3));
    QVERIFY(std::abs(valueOf(instance, solution) - cost) < 1e-15 * 137); // a sum of 136 masses
}

void NetworkSimplexTest::massStaysWhereEveryWayIsAboveThePrice()
{
    // Greedily row 0 goes to column 0; to serve row 1 and column 1 it must move for 1 - 0 + 10.
    const Instance instance { { { 0, 2, 3 }, { 0, 1, 0 }, { 0, 10, 1 } }, uniformWeights(2),
        uniformWeights(2) };
    const VectorD zero = VectorD::Zero(2);
    const SparseSolution some
        = networkSimplex(instance.arcs, instance.a, instance.b, { zero, zero, {}, 5 });
    QVERIFY(!some.feasible);
    QVERIFY(some.optimal);
    QCOMPARE(some.flow.size(), std::size_t(1));
    QCOMPARE(some.f[1] + some.g[1], 5.0);
    QVERIFY(hasExactPotentials(instance, some, 1e-14)); // costs of about 10
    const SparseSolution all
        = networkSimplex(instance.arcs, instance.a, instance.b, { zero, zero, some.flow, 20 });
    QVERIFY(isOptimum(instance, all, 10));
    QCOMPARE(valueOf(instance, all), 5.5);
}

void NetworkSimplexTest::aStartFromTheOptimumNeedsNoPivot()
{
    Random random(11);
    const Instance instance = randomPoints(random, 90, 110);
    const SparseSolution cold = networkSimplex(instance.arcs, instance.a, instance.b);
    const SparseSolution warm
        = networkSimplex(instance.arcs, instance.a, instance.b, { cold.f, cold.g, cold.flow });
    QVERIFY(cold.pivots > 0);
    QCOMPARE(warm.pivots, 0LL);
    QCOMPARE(warm.flow.size(), cold.flow.size());
    QVERIFY(isOptimum(instance, warm, 40));
}

void NetworkSimplexTest::aStartWithNewArcsEndsAtTheSameValueAsACold()
{
    Random random(12);
    const Instance all = randomPoints(random, 120, 150);
    Instance some = all;
    some.arcs = {};
    some.arcs.start.push_back(0);
    for (int i = 0; i < 120; ++i) {
        for (int j = 0; j < 150; ++j)
            if (random.uniform() < 0.5) {
                some.arcs.column.push_back(j);
                some.arcs.cost.push_back(costOf(all.arcs, i, j));
            }
        some.arcs.start.push_back(static_cast<std::int64_t>(some.arcs.column.size()));
    }
    const SparseSolution first = networkSimplex(some.arcs, some.a, some.b);
    const SparseSolution cold = networkSimplex(all.arcs, all.a, all.b);
    const SparseSolution warm
        = networkSimplex(all.arcs, all.a, all.b, { first.f, first.g, first.flow });
    QVERIFY(isOptimum(all, warm, 40));
    QVERIFY(
        std::abs(valueOf(all, warm) - valueOf(all, cold)) < 1e-13); // both certified to rounding
    QVERIFY(warm.pivots < cold.pivots);
}

void NetworkSimplexTest::anyStartGivesTheSameValue()
{
    Random random(13);
    const Instance instance = randomPoints(random, 40, 55);
    const double value = valueOf(instance, networkSimplex(instance.arcs, instance.a, instance.b));
    for (int repeat = 0; repeat < 30; ++repeat) {
        SimplexStart start;
        start.f = VectorD::NullaryExpr(40, [&] { return 10 * random.normal(); });
        start.g = VectorD::NullaryExpr(55, [&] { return 10 * random.normal(); });
        for (int k = 0; k < 200; ++k) // cycles, repeats and too much mass: all of it is only a hint
            start.flow.push_back({ static_cast<int>(random.below(40)),
                static_cast<int>(random.below(55)), random.uniform(0, 0.1) });
        const SparseSolution solution
            = networkSimplex(instance.arcs, instance.a, instance.b, start);
        QVERIFY(isOptimum(instance, solution, 40));
        QVERIFY(std::abs(valueOf(instance, solution) - value) < 1e-13);
    }
}

void NetworkSimplexTest::saysWhereTheArcsCannotCarryTheMass()
{
    // Two islands of 2 x 1 and 1 x 2 points: each has mass that the other lacks.
    const SparseArcs arcs { { 0, 1, 2, 4 }, { 0, 0, 1, 2 }, { 1, 2, 3, 4 } };
    const VectorD a = uniformWeights(3), b = uniformWeights(3);
    const SparseSolution solution = networkSimplex(arcs, a, b);
    QVERIFY(!solution.feasible);
    QVERIFY(solution.optimal);
    double mass = 0;
    for (const Arc& arc : solution.flow)
        mass += arc.mass;
    QVERIFY(std::abs(mass - 2.0 / 3) < 1e-15);
    QVERIFY(hasExactPotentials({ arcs, a, b }, solution, 1e-12)); // potentials of about 1000
}

void NetworkSimplexTest::pricesTheMissingArcsWhereTheMassIsStuck()
{
    const SparseArcs arcs { { 0, 1, 2, 4 }, { 0, 0, 1, 2 }, { 1, 2, 3, 4 } };
    const SparseSolution solution = networkSimplex(arcs, uniformWeights(3), uniformWeights(3));
    const double missing = std::max({ solution.f[0] + solution.g[1], solution.f[1] + solution.g[1],
        solution.f[0] + solution.g[2], solution.f[1] + solution.g[2] });
    QVERIFY(missing > 10 * 4); // an arc of ten times the largest cost would still be taken
}

void NetworkSimplexTest::findsTheOnlyPlanThroughALongDetour()
{
    // Row i reaches columns i and i + 1, the last row only column 0 besides; column 0 is cheap for
    // row 0, so a greedy flow starts wrong and every row must move on by one.
    constexpr int kCount = 400;
    Instance instance { {}, uniformWeights(kCount), uniformWeights(kCount) };
    instance.arcs.start.push_back(0);
    for (int i = 0; i < kCount; ++i) {
        instance.arcs.column.push_back(i);
        instance.arcs.cost.push_back(i + 1 < kCount ? 0 : 1e6);
        if (i + 1 < kCount) {
            instance.arcs.column.push_back(i + 1);
            instance.arcs.cost.push_back(1);
        } else {
            instance.arcs.column.back() = 0;
        }
        instance.arcs.start.push_back(static_cast<std::int64_t>(instance.arcs.column.size()));
    }
    const SparseSolution solution = networkSimplex(instance.arcs, instance.a, instance.b);
    QVERIFY(isOptimum(instance, solution, 1e6));
    QVERIFY(std::abs(valueOf(instance, solution) - (kCount - 1 + 1e6) / kCount) < 1e-9);
}

void NetworkSimplexTest::onePointGivesItsMassToAll()
{
    const Instance instance { { { 0, 3 }, { 2, 0, 1 }, { 5, 1, 2 } }, uniformWeights(1),
        (VectorD(3) << 0.5, 0.5, 0).finished() };
    const SparseSolution solution = networkSimplex(instance.arcs, instance.a, instance.b);
    QVERIFY(isOptimum(instance, solution, 5));
    QCOMPARE(solution.flow.size(), std::size_t(2));
}

void NetworkSimplexTest::rowsWithoutMassAreStillPriced()
{
    Random random(17);
    Instance instance = randomPoints(random, 10, 12);
    instance.a = randomWeights(random, 10, 1, 0.5);
    instance.b = randomWeights(random, 12, 1, 0.5);
    const SparseSolution solution = networkSimplex(instance.arcs, instance.a, instance.b);
    QVERIFY((instance.a.array() == 0).any() && (instance.b.array() == 0).any());
    QVERIFY(isOptimum(instance, solution, 40));
    for (const Arc& arc : solution.flow)
        QVERIFY(instance.a[arc.row] > 0 && instance.b[arc.column] > 0);
}

void NetworkSimplexTest::uniformWeightsGiveWholeUnits()
{
    const MassUnits units = massUnits(uniformWeights(9298), uniformWeights(10000));
    QVERIFY(std::ranges::all_of(units.a, [](std::int64_t unit) { return unit == 5000; }));
    QVERIFY(std::ranges::all_of(units.b, [](std::int64_t unit) { return unit == 4649; }));

    Random random(19);
    const VectorD a = randomWeights(random, 1000, 12, 0.1), b = randomWeights(random, 700, 0, 0);
    const MassUnits rounded = massUnits(a, b);
    QCOMPARE(std::reduce(rounded.a.begin(), rounded.a.end()),
        std::reduce(rounded.b.begin(), rounded.b.end()));
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(std::abs(static_cast<double>(rounded.a[i]) * rounded.unit - a[i])
            < 2e-18 + 4e-16 * a[i]);
        QCOMPARE(rounded.a[i] == 0, a[i] == 0);
    }
}

void NetworkSimplexTest::unequalSumsAreRefused()
{
    const SparseArcs arcs { { 0, 1 }, { 0 }, { 1 } };
    const VectorD one = VectorD::Constant(1, 1);
    QVERIFY_THROWS_EXCEPTION(Error, networkSimplex(arcs, one, 2 * one));
    QVERIFY_THROWS_EXCEPTION(Error, networkSimplex(arcs, -one, -one));
}

void NetworkSimplexTest::canBeCancelled()
{
    Random random(23);
    const Instance instance = randomPoints(random, 100, 101);
    std::stop_source source;
    source.request_stop();
    const Progress progress({}, source.get_token());
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, networkSimplex(instance.arcs, instance.a, instance.b, {}, progress));
}

QTEST_GUILESS_MAIN(NetworkSimplexTest)
#include "network_simplex_test.moc"
