// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/blend.h"
#include "tests/support/geodesics.h"

#include <QTest>

using namespace engine;

class QuadraticFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFeaturePartIsTheDistanceOfTheBlendToTheBase();
    void theLabelPartIsTheExpectedLabelDistance();
    void theTotalWeighsFeaturesAndLabels();
    void softLabelsCountOnBothSides();
    void withoutLabelDistancesOnlyFeaturesCount();
    void theGradientIsThatOfFiniteDifferences();
    void theFormIsSymmetricWithAZeroDiagonal();
    void aLongSumCanBeCancelled();
};

namespace {

struct Problem {
    Geodesic geodesic = support::randomGeodesic();
    std::vector<MatrixD> toBase;
    std::vector<MatrixD> between;

    Problem()
    {
        Random random(7);
        const int S = geodesic.sources();
        between.resize(static_cast<std::size_t>(S * S));
        for (int s = 0; s < S; ++s) {
            const auto L = geodesic.maps[static_cast<std::size_t>(s)].labels.cols();
            toBase.push_back(positive(geodesic.base->classes, L, random));
            for (int t = 0; t < s; ++t) {
                const auto M = geodesic.maps[static_cast<std::size_t>(t)].labels.cols();
                between[static_cast<std::size_t>(s * S + t)] = positive(L, M, random);
                between[static_cast<std::size_t>(t * S + s)]
                    = between[static_cast<std::size_t>(s * S + t)].transpose();
            }
        }
    }

    TwoQDistances distances(const CostWeights& weights = {}) const
    {
        return twoQDistances(*geodesic.base, geodesic.maps, toBase, between, weights);
    }

private:
    static MatrixD positive(Index rows, Index columns, Random& random)
    {
        return MatrixD::NullaryExpr(rows, columns, [&] { return random.uniform(1, 9); });
    }
};

} // namespace

void QuadraticFormTest::theFeaturePartIsTheDistanceOfTheBlendToTheBase()
{
    // For features (27) is an identity: <w, v> - 1/2 w^T V w = mean |x - sum_s w_s T_s(x)|^2.
    const Problem problem;
    const DistanceForm form = problem.distances().feature;
    for (const Weights& weights : simplexLattice(3, 4)) {
        const Blend blend = blendAt(problem.geodesic, weights);
        const double direct = (problem.geodesic.base->X - blend.images)
                                  .cast<double>()
                                  .rowwise()
                                  .squaredNorm()
                                  .mean();
        QVERIFY(std::abs(form.at(weights) - direct) < 1e-6 * direct); // images are float
    }
}

void QuadraticFormTest::theLabelPartIsTheExpectedLabelDistance()
{
    const Problem problem;
    const DistanceForm form = problem.distances().label;
    double sum = 0;
    for (int i = 0; i < 60; ++i) { // labels of source 1 by its parents
        Index label = 0;
        problem.geodesic.maps[1].labels.row(i).maxCoeff(&label);
        sum += problem.toBase[1](problem.geodesic.base->labels[static_cast<std::size_t>(i)], label);
    }
    QVERIFY(std::abs(form.v(1) - sum / 60) < 1e-12 * sum);
}

void QuadraticFormTest::theTotalWeighsFeaturesAndLabels()
{
    const Problem problem;
    const TwoQDistances distances = problem.distances({ .lambdaX = 2, .lambdaY = 0.5 });
    const Weights weights { 0.2, 0.5, 0.3 };
    const double expected = 2 * distances.feature.at(weights) + 0.5 * distances.label.at(weights);
    QVERIFY(std::abs(distances.total.at(weights) - expected) < 1e-12 * std::abs(expected));
}

void QuadraticFormTest::softLabelsCountOnBothSides()
{
    Problem problem;
    problem.geodesic.maps[0].labels.setZero();
    problem.geodesic.maps[0].labels.col(0).setConstant(0.25f);
    problem.geodesic.maps[0].labels.col(2).setConstant(0.75f);
    problem.geodesic.maps[1].labels.setConstant(0.5f);
    const MatrixD& W = problem.between[1 * 3 + 0]; // (2, 3): source 1 to source 0
    const double expected
        = 0.5 * (0.25 * W(0, 0) + 0.75 * W(0, 2)) + 0.5 * (0.25 * W(1, 0) + 0.75 * W(1, 2));
    const DistanceForm form = problem.distances().label;
    QVERIFY(std::abs(form.V(0, 1) - expected) < 1e-12 * expected);
    QCOMPARE(form.V(0, 1), form.V(1, 0));
    QCOMPARE(form.V(0, 0), 0.0);
}

void QuadraticFormTest::withoutLabelDistancesOnlyFeaturesCount()
{
    Problem problem;
    problem.toBase.assign(3, {});
    problem.between.assign(9, {});
    const TwoQDistances distances = problem.distances();
    QVERIFY(distances.label.v.isZero(0) && distances.label.V.isZero(0));
    QVERIFY(distances.total.v == distances.feature.v);
}

void QuadraticFormTest::theGradientIsThatOfFiniteDifferences()
{
    const DistanceForm form = Problem().distances().total;
    const Weights weights { 0.2, 0.5, 0.3 };
    const VectorD gradient = form.gradientAt(weights);
    const double step
        = 1e-4; // the form is quadratic: central differences are exact but for rounding
    for (std::size_t s = 0; s < 3; ++s) {
        Weights ahead = weights;
        Weights behind = weights;
        ahead[s] += step;
        behind[s] -= step;
        const double difference = (form.at(ahead) - form.at(behind)) / (2 * step);
        QVERIFY(std::abs(difference - gradient(static_cast<Index>(s))) < 1e-8 * form.v.norm());
    }
}

void QuadraticFormTest::theFormIsSymmetricWithAZeroDiagonal()
{
    const TwoQDistances distances = Problem().distances();
    for (const DistanceForm& form : { distances.feature, distances.label, distances.total }) {
        QVERIFY(form.V == form.V.transpose());
        QVERIFY(form.V.diagonal().isZero(0));
    }
}

void QuadraticFormTest::aLongSumCanBeCancelled()
{
    const Problem problem;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        twoQDistances(*problem.geodesic.base, problem.geodesic.maps, problem.toBase,
            problem.between, {}, Progress({}, stop.get_token())),
        Cancelled);
}

QTEST_GUILESS_MAIN(QuadraticFormTest)
#include "quadratic_form_test.moc"
