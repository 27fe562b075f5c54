// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/refined_distance.h"

#include <QTest>
#include <cmath>

using namespace engine;

namespace {

DistanceForm someForm(int sources)
{
    DistanceForm form { .v = VectorD(sources), .V = MatrixD::Zero(sources, sources) };
    for (int s = 0; s < sources; ++s) {
        form.v[s] = 5 + s;
        for (int t = 0; t < s; ++t)
            form.V(s, t) = form.V(t, s) = 3 + s + 2 * t;
    }
    return form;
}

/// Below the form everywhere by a smooth amount.
double truth(const DistanceForm& form, const Weights& weights)
{
    return form.at(weights) - 0.4 - std::sin(2 * weights[0]) * weights[1];
}

KnownDistances known(const DistanceForm& form, int segments)
{
    KnownDistances known { .points = simplexLattice(static_cast<int>(form.v.size()), segments) };
    for (const Weights& point : known.points)
        known.values.push_back(truth(form, point));
    return known;
}

double worstError(const RefinedDistance& distance, const DistanceForm& form)
{
    double worst = 0;
    for (const Weights& point : simplexLattice(distance.sources(), 11))
        worst = std::max(worst, std::abs(distance.at(point) - truth(form, point)));
    return worst;
}

} // namespace

class RefinedDistanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutPointsItIsTheForm();
    void itGoesThroughItsPoints_data();
    void itGoesThroughItsPoints();
    void morePointsBringItNearer();
    void aPlaneIsFoundExactly();
    void oneKnownPointIsEnough();
};

void RefinedDistanceTest::withoutPointsItIsTheForm()
{
    const DistanceForm form = someForm(3);
    const RefinedDistance distance = form;
    QVERIFY(!distance.isRefined());
    QCOMPARE(distance.sources(), 3);
    QCOMPARE(distance.at({ 0.2, 0.3, 0.5 }), form.at({ 0.2, 0.3, 0.5 }));
}

void RefinedDistanceTest::itGoesThroughItsPoints_data()
{
    QTest::addColumn<int>("sources");
    for (const int sources : { 2, 3, 5, 8 })
        QTest::addRow("%d sources", sources) << sources;
}

void RefinedDistanceTest::itGoesThroughItsPoints()
{
    QFETCH(int, sources);
    const DistanceForm form = someForm(sources);
    const KnownDistances points = known(form, sources > 4 ? 2 : 4);
    const RefinedDistance distance(form, points);
    QVERIFY(distance.isRefined());
    for (std::size_t p = 0; p < points.points.size(); ++p)
        QVERIFY(std::abs(distance.at(points.points[p]) - points.values[p]) < 1e-9);
}

void RefinedDistanceTest::morePointsBringItNearer()
{
    const DistanceForm form = someForm(3);
    const double coarse = worstError(RefinedDistance(form, known(form, 2)), form);
    const double fine = worstError(RefinedDistance(form, known(form, 4)), form);
    const double finest = worstError(RefinedDistance(form, known(form, 8)), form);
    QVERIFY(coarse < 0.2); // the form alone is wrong by 0.4 and more
    QVERIFY(fine < 0.5 * coarse);
    QVERIFY(finest < 0.5 * fine);
}

void RefinedDistanceTest::aPlaneIsFoundExactly()
{
    const DistanceForm form = someForm(3);
    KnownDistances corners { .points = simplexLattice(3, 1) };
    const auto plane = [&](const Weights& w) { return form.at(w) + w[0] - 2 * w[1] + 0.5; };
    for (const Weights& corner : corners.points)
        corners.values.push_back(plane(corner));
    const RefinedDistance distance(form, corners);
    for (const Weights& point : simplexLattice(3, 6))
        QVERIFY(std::abs(distance.at(point) - plane(point)) < 1e-10);
}

void RefinedDistanceTest::oneKnownPointIsEnough()
{
    const DistanceForm form = someForm(2);
    const RefinedDistance distance(form, { .points = { { 0.5, 0.5 } }, .values = { 1 } });
    QVERIFY(std::abs(distance.at({ 0.5, 0.5 }) - 1) < 1e-10);
    QVERIFY(std::isfinite(distance.at({ 1, 0 })));
}

QTEST_GUILESS_MAIN(RefinedDistanceTest)
#include "refined_distance_test.moc"
