// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/geodesic/map.h"
#include "tests/support/geodesics.h"

#include <QTest>

#include <set>

using namespace engine;

class MapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBarycentricMapIsTheMeanOfItsParents();
    void parentsAreSortedAndTheirWeightsSumToOne();
    void aBasePointWithoutMassGoesWhereItIsCheapest();
    void aSharpMapCopiesItsParents();
    void mixupUsesEverySourceImageEquallyOften();
    void mixupIsDecidedByItsSeed();
    void entropicRowsAgreeWithTheDensePlan();
    void namesOfMapsAreReadBack();
};

namespace {

GroundCost costBetween(int N, int M, int classes, std::uint64_t seed)
{
    Random random(seed);
    GroundCost cost;
    cost.source = std::make_shared<LabelledFeatures>(support::randomPoints(N, 5, 2, random));
    cost.target = std::make_shared<LabelledFeatures>(support::randomPoints(M, 5, classes, random));
    cost.W = MatrixD::Zero(2, classes);
    cost.C.resize(N, M);
    for (Index i = 0; i < N; ++i) {
        for (Index j = 0; j < M; ++j)
            cost.C(i, j) = (cost.source->X.row(i) - cost.target->X.row(j)).squaredNorm();
    }
    return cost;
}

/// Rows 0 and 1 as given, row 2 without mass.
Plan smallPlan()
{
    Plan plan;
    plan.a = VectorD::Constant(3, 1.0 / 3);
    plan.b = VectorD::Constant(4, 0.25);
    plan.arcs = { { 0, 1, 0.1 }, { 0, 3, 0.3 }, { 1, 0, 0.2 } };
    return plan;
}

std::span<const int> parentsOf(const SourceMap& map, std::size_t row)
{
    return { map.parentIndex.data() + map.parentStart[row],
        static_cast<std::size_t>(map.parentStart[row + 1] - map.parentStart[row]) };
}

} // namespace

void MapTest::aBarycentricMapIsTheMeanOfItsParents()
{
    const GroundCost cost = costBetween(3, 4, 4, 1);
    const SourceMap map = barycentricMap(smallPlan(), cost, {});
    QVERIFY(map.kind == MapKind::barycentric);
    const auto expected = 0.25f * cost.target->X.row(1) + 0.75f * cost.target->X.row(3);
    QVERIFY((map.images.row(0) - expected).cwiseAbs().maxCoeff() < 1e-7f);
    QVERIFY(map.images.row(1) == cost.target->X.row(0));
    const Eigen::RowVector4f label(0, 0.25f, 0, 0.75f); // the class of column j is j
    QVERIFY((map.labels.row(0) - label).cwiseAbs().maxCoeff() < 1e-7f);
}

void MapTest::parentsAreSortedAndTheirWeightsSumToOne()
{
    const SourceMap map = barycentricMap(smallPlan(), costBetween(3, 4, 4, 1), {});
    QVERIFY(std::ranges::equal(parentsOf(map, 0), std::vector<int> { 3, 1 }));
    QCOMPARE(map.parentWeight[0], 0.75f);
    QCOMPARE(map.parentWeight[1], 0.25f);
    QCOMPARE(map.parentStart.size(), std::size_t { 4 });
}

void MapTest::aBasePointWithoutMassGoesWhereItIsCheapest()
{
    const GroundCost cost = costBetween(3, 4, 4, 1);
    const SourceMap map = barycentricMap(smallPlan(), cost, {});
    Index cheapest = 0;
    cost.C.row(2).minCoeff(&cheapest);
    QCOMPARE(Index { parentsOf(map, 2)[0] }, cheapest);
    QVERIFY(map.images.row(2) == cost.target->X.row(cheapest));
}

void MapTest::aSharpMapCopiesItsParents()
{
    const GroundCost cost = costBetween(4, 4, 3, 2);
    Plan plan;
    plan.a = plan.b = VectorD::Constant(4, 0.25);
    const std::vector<int> permutation { 2, 0, 3, 1 };
    for (int i = 0; i < 4; ++i)
        plan.arcs.push_back({ i, permutation[static_cast<std::size_t>(i)], 0.25 });
    const SourceMap map = sharpMap(plan, cost);
    QVERIFY(map.parentIndex == permutation);
    for (int i = 0; i < 4; ++i) {
        const int parent = permutation[static_cast<std::size_t>(i)];
        QVERIFY(map.images.row(i) == cost.target->X.row(parent));
        QCOMPARE(map.labels(i, parent % 3), 1.0f);
        QCOMPARE(map.labels.row(i).sum(), 1.0f);
    }
}

void MapTest::mixupUsesEverySourceImageEquallyOften()
{
    Random random(1);
    const LabelledFeatures source = support::randomPoints(10, 3, 2, random);
    const SourceMap map = mixupMap(source, 25, 4);
    for (int j = 0; j < 10; ++j) {
        const auto uses = std::ranges::count(map.parentIndex, j);
        QVERIFY(uses == 2 || uses == 3);
    }
    QVERIFY(map.images.row(7) == source.X.row(map.parentIndex[7]));
}

void MapTest::mixupIsDecidedByItsSeed()
{
    Random random(1);
    const LabelledFeatures source = support::randomPoints(100, 3, 2, random);
    QVERIFY(mixupMap(source, 100, 4).parentIndex == mixupMap(source, 100, 4).parentIndex);
    QVERIFY(mixupMap(source, 100, 4).parentIndex != mixupMap(source, 100, 5).parentIndex);
}

void MapTest::entropicRowsAgreeWithTheDensePlan()
{
    // Potentials need not be optimal: (16) holds for any plan (13).
    const GroundCost cost = costBetween(150, 130, 3, 3);
    Plan plan;
    plan.a = VectorD::Constant(150, 1.0 / 150);
    plan.b = VectorD::Constant(130, 1.0 / 130);
    plan.f = VectorD::LinSpaced(150, -0.1, 0.1);
    plan.g = VectorD::LinSpaced(130, 0.1, -0.1);
    plan.epsilon = 0.05;
    const SourceMap map = barycentricMap(plan, cost, {});
    MatrixD R(150, 130);
    for (Index i = 0; i < 150; ++i) {
        for (Index j = 0; j < 130; ++j)
            R(i, j) = std::exp((plan.f(i) + plan.g(j) - cost.C(i, j)) / plan.epsilon);
        R.row(i) /= R.row(i).sum();
    }
    const MatrixD images = R * cost.target->X.cast<double>();
    QVERIFY((map.images.cast<double>() - images).cwiseAbs().maxCoeff() < 1e-5); // C is float
    QVERIFY((map.labels.rowwise().sum().array() - 1).abs().maxCoeff() < 1e-5f);
    for (std::size_t i = 0; i < 150; ++i) {
        const auto parents = parentsOf(map, i);
        QVERIFY(parents.size() <= 64);
        Index strongest = 0;
        R.row(static_cast<Index>(i)).maxCoeff(&strongest);
        QCOMPARE(Index { parents[0] }, strongest);
    }
}

void MapTest::namesOfMapsAreReadBack()
{
    for (const MapKind kind : { MapKind::sharp, MapKind::barycentric, MapKind::mixup })
        QVERIFY(mapKindNamed(nameOf(kind)) == kind);
    QVERIFY_EXCEPTION_THROWN(mapKindNamed("neural"), Error);
}

QTEST_GUILESS_MAIN(MapTest)
#include "map_test.moc"
