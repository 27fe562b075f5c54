// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/geodesic/closest_weights.h"
#include "engine/random.h"

#include <QTest>

using namespace engine;

class ClosestWeightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSourceHasAllTheWeight();
    void twoSourcesMeetTheScalarMinimum_data();
    void twoSourcesMeetTheScalarMinimum();
    void aTargetAtACornerIsThatCorner();
    void theProjectionOfAPointOnATriangleIsFound();
    void noPointOfTheLatticeIsCloserForConvexForms();
    void noPointOfTheLatticeIsCloserForIndefiniteForms();
    void equalSourcesAreNotUniqueAndSaid();
    void anIndefiniteFormIsSaid();
    void aNearlyFlatFormIsSaid();
    void wellSpacedSourcesNeedNoRemark();
    void allZeroIsNoTrouble();
    void anAsymmetricFormCountsByItsSymmetricPart();
    void tooManySourcesAndInfiniteValuesAreRefused();
    void twelveSourcesAreAsCloseAsCanBe();
};

namespace {

/// |p - sum w_s q_s|^2 as a form: squared distances between points in the plane.
DistanceForm formOf(const MatrixD& corners, const Eigen::RowVectorXd& point)
{
    const Index S = corners.rows();
    DistanceForm form { VectorD(S), MatrixD(S, S) };
    for (Index s = 0; s < S; ++s) {
        form.v(s) = (corners.row(s) - point).squaredNorm();
        for (Index t = 0; t < S; ++t)
            form.V(s, t) = (corners.row(s) - corners.row(t)).squaredNorm();
    }
    return form;
}

DistanceForm randomForm(Index S, double spread, Random& random)
{
    DistanceForm form { VectorD(S), MatrixD::Zero(S, S) };
    for (Index s = 0; s < S; ++s) {
        form.v(s) = random.uniform(1, 2);
        for (Index t = 0; t < s; ++t)
            form.V(s, t) = form.V(t, s) = random.uniform(0, spread);
    }
    return form;
}

bool nothingIsCloser(const DistanceForm& form, const ClosestWeights& closest, int segments)
{
    for (const Weights& weights : simplexLattice(static_cast<int>(form.v.size()), segments)) {
        if (form.at(weights) < closest.value - 1e-12) {
            qWarning("A lattice point has %.15g, the closest weights %.15g.", form.at(weights),
                closest.value);
            return false;
        }
    }
    return std::abs(form.at(closest.weights) - closest.value) < 1e-12;
}

} // namespace

void ClosestWeightsTest::oneSourceHasAllTheWeight()
{
    const ClosestWeights closest
        = closestWeights({ VectorD::Constant(1, 3.5), MatrixD::Zero(1, 1) });
    QVERIFY(closest.weights == (Weights { 1 }));
    QCOMPARE(closest.value, 3.5);
    QVERIFY(closest.unique && closest.remark.empty());
}

void ClosestWeightsTest::twoSourcesMeetTheScalarMinimum_data()
{
    QTest::addColumn<double>("v1");
    QTest::addColumn<double>("v2");
    QTest::addColumn<double>("V");
    QTest::newRow("between") << 4.0 << 5.0 << 8.0;
    QTest::newRow("nearer the first") << 1.0 << 8.0 << 9.0;
    QTest::newRow("beyond the first") << 1.0 << 20.0 << 9.0;
    QTest::newRow("beyond the second") << 20.0 << 1.0 << 9.0;
}

void ClosestWeightsTest::twoSourcesMeetTheScalarMinimum()
{
    QFETCH(double, v1);
    QFETCH(double, v2);
    QFETCH(double, V);
    // w v1 + (1 - w) v2 - w (1 - w) V is least at w = (V + v2 - v1) / (2 V), cut to [0, 1].
    const double w = std::clamp((V + v2 - v1) / (2 * V), 0.0, 1.0);
    DistanceForm form { VectorD(2), MatrixD::Zero(2, 2) };
    form.v << v1, v2;
    form.V(0, 1) = form.V(1, 0) = V;
    const ClosestWeights closest = closestWeights(form);
    QVERIFY(std::abs(closest.weights[0] - w) < 1e-14);
    QVERIFY(std::abs(closest.value - (w * v1 + (1 - w) * v2 - w * (1 - w) * V)) < 1e-13);
    QVERIFY(closest.unique);
}

void ClosestWeightsTest::aTargetAtACornerIsThatCorner()
{
    MatrixD corners(3, 2);
    corners << 0, 0, 4, 0, 0, 3;
    const ClosestWeights closest = closestWeights(formOf(corners, corners.row(1)));
    QVERIFY(closest.weights == (Weights { 0, 1, 0 }));
    QCOMPARE(closest.value, 0.0);
    QVERIFY(closest.active == std::vector<int> { 1 });
}

void ClosestWeightsTest::theProjectionOfAPointOnATriangleIsFound()
{
    MatrixD corners(3, 3);
    corners << 0, 0, 0, 4, 0, 0, 0, 4, 0;
    const ClosestWeights inside = closestWeights(formOf(corners, Eigen::RowVector3d(1, 2, 5)));
    QVERIFY(std::abs(inside.weights[0] - 0.25) < 1e-14);
    QVERIFY(std::abs(inside.weights[1] - 0.25) < 1e-14);
    QVERIFY(std::abs(inside.value - 25) < 1e-12);
    const ClosestWeights edge = closestWeights(formOf(corners, Eigen::RowVector3d(5, 3, 0)));
    QVERIFY(edge.active == (std::vector<int> { 1, 2 }));
    QVERIFY(std::abs(edge.weights[1] - 0.75) < 1e-14); // the point of x + y = 4 nearest to (5, 3)
}

void ClosestWeightsTest::noPointOfTheLatticeIsCloserForConvexForms()
{
    Random random(3);
    for (int S = 1; S <= 5; ++S) {
        for (int trial = 0; trial < 20; ++trial) {
            const MatrixD corners = MatrixD::NullaryExpr(S, 4, [&] { return random.normal(); });
            const Eigen::RowVectorXd point
                = Eigen::RowVectorXd::NullaryExpr(4, [&] { return random.normal(); });
            const DistanceForm form = formOf(corners, point);
            const ClosestWeights closest = closestWeights(form);
            QVERIFY(nothingIsCloser(form, closest, 12));
            QVERIFY(closest.smallestEigenvalue > -1e-12);
        }
    }
}

void ClosestWeightsTest::noPointOfTheLatticeIsCloserForIndefiniteForms()
{
    Random random(4);
    int indefinite = 0;
    for (int S = 2; S <= 5; ++S) {
        for (int trial = 0; trial < 40; ++trial) {
            const DistanceForm form = randomForm(S, 6, random);
            const ClosestWeights closest = closestWeights(form);
            QVERIFY(nothingIsCloser(form, closest, 12));
            indefinite += closest.smallestEigenvalue < -1e-3;
        }
    }
    QVERIFY2(indefinite > 20, "The random forms should often break the triangle inequality.");
}

void ClosestWeightsTest::equalSourcesAreNotUniqueAndSaid()
{
    MatrixD corners(3, 2);
    corners << 1, 1, 1, 1, 5, 0;
    const ClosestWeights closest = closestWeights(formOf(corners, Eigen::RowVector2d(2, 1)));
    QVERIFY(!closest.unique);
    QVERIFY(QString::fromStdString(closest.remark).contains(QLatin1String("equally close")));
}

void ClosestWeightsTest::anIndefiniteFormIsSaid()
{
    DistanceForm form { VectorD::Ones(3), MatrixD::Zero(3, 3) };
    form.V(0, 1) = form.V(1, 0) = 9; // longer than the way over the third
    form.V(0, 2) = form.V(2, 0) = form.V(1, 2) = form.V(2, 1) = 1;
    const ClosestWeights closest = closestWeights(form);
    QVERIFY(closest.smallestEigenvalue < 0);
    QVERIFY(QString::fromStdString(closest.remark).contains(QLatin1String("not convex")));
    QVERIFY(std::abs(closest.value - (1 - 9.0 / 4)) < 1e-12); // halfway between the first two
}

void ClosestWeightsTest::aNearlyFlatFormIsSaid()
{
    DistanceForm form { VectorD::Constant(2, 100), MatrixD::Zero(2, 2) };
    form.V(0, 1) = form.V(1, 0) = 1;
    const ClosestWeights closest = closestWeights(form);
    QVERIFY(closest.unique);
    QVERIFY2(QString::fromStdString(closest.remark).contains(QLatin1String("nearly flat")),
        closest.remark.c_str());
}

void ClosestWeightsTest::wellSpacedSourcesNeedNoRemark()
{
    MatrixD corners(3, 2);
    corners << 0, 0, 4, 0, 0, 3;
    const ClosestWeights closest = closestWeights(formOf(corners, Eigen::RowVector2d(1, 1)));
    QVERIFY2(closest.remark.empty(), closest.remark.c_str());
    QVERIFY(closest.unique);
    QVERIFY(closest.smallestEigenvalue > 0.1);
}

void ClosestWeightsTest::allZeroIsNoTrouble()
{
    const ClosestWeights closest = closestWeights({ VectorD::Zero(3), MatrixD::Zero(3, 3) });
    QCOMPARE(closest.value, 0.0);
    QVERIFY(!closest.unique);
}

void ClosestWeightsTest::anAsymmetricFormCountsByItsSymmetricPart()
{
    DistanceForm form { VectorD::Constant(2, 2), MatrixD::Zero(2, 2) };
    form.V(0, 1) = 6;
    form.V(1, 0) = 2;
    form.V(0, 0) = 77; // no distance of a source to itself
    QCOMPARE(closestWeights(form).value, 2 - 4.0 / 4);
}

void ClosestWeightsTest::tooManySourcesAndInfiniteValuesAreRefused()
{
    QVERIFY_EXCEPTION_THROWN(closestWeights({ VectorD::Ones(13), MatrixD::Zero(13, 13) }), Error);
    QVERIFY_EXCEPTION_THROWN(closestWeights({}), Error);
    DistanceForm form { VectorD::Ones(2), MatrixD::Zero(2, 2) };
    form.v(0) = std::numeric_limits<double>::quiet_NaN();
    QVERIFY_EXCEPTION_THROWN(closestWeights(form), Error);
}

void ClosestWeightsTest::twelveSourcesAreAsCloseAsCanBe()
{
    Random random(5);
    const DistanceForm form = randomForm(12, 3, random);
    const ClosestWeights closest = closestWeights(form);
    QVERIFY(nothingIsCloser(form, closest, 3));
}

QTEST_GUILESS_MAIN(ClosestWeightsTest)
#include "closest_weights_test.moc"
