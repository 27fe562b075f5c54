// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/byte_kernels.h"
#include "engine/transport/dataset_distance.h"
#include "tests/support/labelled_points.h"

#include <QTest>

using namespace engine;
using namespace support;

namespace {

DatasetDistance between(const LabelledFeatures& source, const LabelledFeatures& target,
    const DistanceOptions& options = {})
{
    return datasetDistance(shared(source), shared(target), options, {});
}

bool near(double found, double expected, double tolerance)
{
    if (std::abs(found - expected) <= tolerance)
        return true;
    qWarning("%.15g instead of %.15g", found, expected);
    return false;
}

DistanceOptions sinkhorn(double epsilon, bool debiased)
{
    return {
        .solver = PlanSolver::sinkhorn, .entropic = { .epsilon = epsilon }, .debiased = debiased
    };
}

} // namespace

Q_DECLARE_METATYPE(DistanceOptions)

class DatasetDistanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movingADatasetCostsTheShiftTwice();
    void aDatasetIsAtZeroFromItself();
    void onlyTheBoundAndTheBiasAreAboveZeroBetweenEquals_data();
    void onlyTheBoundAndTheBiasAreAboveZeroBetweenEquals();
    void aDatasetIsAtZeroFromItsPointsInAnotherOrder();
    void everyPointTwiceIsTheSameDataset();
    void theDistanceIsSymmetric();
    void namesOfClassesDoNotMatter();
    void thePartsAddUp_data();
    void thePartsAddUp();
    void weightsOfTheCostScaleTheParts();
    void classMassesHaveTheSharesOfTheClasses();
    void aHugeLabelWeightKeepsClassesTogether();
    void gaussianLabelsGiveLessThanExactOnesGiveLessThanTheBound();
    void theExactPlanIsCertified();
    void onePointEachIsTheirCost();
    void oneThreadAndTwoAgree();
    void squaresAreMadeOnce();
    void sharedSquaresChangeNothing_data();
    void sharedSquaresChangeNothing();
    void theEntropicCostComesDownToTheExactOne();
    void theDivergenceOfADatasetFromItselfIsZero();
    void theDivergenceIsTheFormula();
    void theDivergenceKeepsThePlanOfTheBiasedProblem();
    void theDivergenceHasNotConvergedBeforeItsOwnTerms();
    void phasesAreTold();
    void cancellingThrowsCancelled();
};

void DatasetDistanceTest::movingADatasetCostsTheShiftTwice()
{
    // Once for the features, once for the label distances, as long as nothing better is near.
    const LabelledFeatures source = labelledClouds({ .points = 90, .separation = 20 });
    VectorF shift = VectorF::Constant(5, 0.25F);
    const DatasetDistance found = between(source, moved(source, shift));
    QVERIFY(near(found.otddSquared, 2 * 5 * 0.0625, 1e-6)); // moved points are rounded to float
    QVERIFY(near(found.featurePart, 5 * 0.0625, 1e-6));
}

void DatasetDistanceTest::aDatasetIsAtZeroFromItself()
{
    const LabelledFeatures source = labelledClouds({ .points = 90 });
    const DatasetDistance found = between(source, source);
    QCOMPARE(found.otddSquared, 0.0);
    QVERIFY(found.plan.solver.converged);
}

void DatasetDistanceTest::onlyTheBoundAndTheBiasAreAboveZeroBetweenEquals_data()
{
    QTest::addColumn<DistanceOptions>("options");
    QTest::addColumn<bool>("zero");
    const auto row = [](const char* name, const DistanceOptions& options, bool zero) {
        QTest::newRow(name) << options << zero;
    };
    const auto labels = [](LabelMethod method, CostWeights weights = {}) {
        return DistanceOptions { .labels = { .method = method }, .weights = weights };
    };
    row("gaussian", labels(LabelMethod::gaussian), true);
    row("gaussian-diagonal", labels(LabelMethod::gaussianDiagonal), true);
    row("exact", labels(LabelMethod::exact), true);
    row("sinkhorn labels", labels(LabelMethod::sinkhorn), true);
    row("means", labels(LabelMethod::means), true);
    row("none", labels(LabelMethod::none), true);
    row("upper-bound", labels(LabelMethod::upperBound), false);
    row("upper-bound without weight", labels(LabelMethod::upperBound, { .lambdaY = 0 }), true);
    row("sinkhorn", sinkhorn(1, false), false);
    row("debiased", sinkhorn(1, true), true);
    DistanceOptions both = sinkhorn(1, true);
    both.labels.method = LabelMethod::upperBound;
    row("debiased upper-bound", both, true);
}

void DatasetDistanceTest::onlyTheBoundAndTheBiasAreAboveZeroBetweenEquals()
{
    QFETCH(DistanceOptions, options);
    QFETCH(bool, zero);
    const LabelledFeatures source = labelledClouds();
    QCOMPARE(isZeroBetweenEquals(options), zero);
    const double found = between(source, source, options).otddSquared;
    QVERIFY2(zero == (std::abs(found) < 1e-5), QByteArray::number(found)); // marginal errors
}

void DatasetDistanceTest::aDatasetIsAtZeroFromItsPointsInAnotherOrder()
{
    const LabelledFeatures source = labelledClouds({ .points = 90 });
    QVERIFY(near(between(source, shuffled(source, 3)).otddSquared, 0, 1e-9));
}

void DatasetDistanceTest::everyPointTwiceIsTheSameDataset()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const LabelledFeatures target = labelledClouds({ .points = 45, .seed = 2 });
    const DistanceOptions options { .labels = { .covariance = Covariance::biased } };
    QVERIFY(near(between(source, doubled(source), options).otddSquared, 0, 1e-9));
    QVERIFY(near(between(source, target, options).otddSquared,
        between(doubled(source), target, options).otddSquared, 1e-9));
}

void DatasetDistanceTest::theDistanceIsSymmetric()
{
    const LabelledFeatures source = labelledClouds({ .points = 61 });
    const LabelledFeatures target = labelledClouds({ .points = 53, .classes = 4, .seed = 2 });
    QVERIFY(near(between(source, target).otddSquared, between(target, source).otddSquared, 1e-10));
}

void DatasetDistanceTest::namesOfClassesDoNotMatter()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const LabelledFeatures target = labelledClouds({ .points = 60, .seed = 2 });
    QVERIFY(near(between(source, target).otddSquared,
        between(relabelled(source, { 1, 2, 0 }), target).otddSquared, 1e-10));
}

void DatasetDistanceTest::thePartsAddUp_data()
{
    QTest::addColumn<bool>("exact");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("exact") << true << 1e-12;
    QTest::newRow("sinkhorn") << false << 1e-6; // the stored cost is float
}

void DatasetDistanceTest::thePartsAddUp()
{
    QFETCH(bool, exact);
    QFETCH(double, tolerance);
    DistanceOptions options = exact ? DistanceOptions() : sinkhorn(1, false);
    options.weights = { .lambdaX = 2, .lambdaY = 0.5 };
    const DatasetDistance found = between(
        labelledClouds({ .points = 60 }), labelledClouds({ .points = 45, .seed = 2 }), options);
    QVERIFY(near(
        found.featurePart + found.labelPart, found.otddSquared, tolerance * found.otddSquared));
    QVERIFY(found.featurePart > 0 && found.labelPart > 0);
}

void DatasetDistanceTest::weightsOfTheCostScaleTheParts()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const LabelledFeatures target = labelledClouds({ .points = 45, .seed = 2 });
    const double once = between(source, target).otddSquared;
    const DistanceOptions options { .weights = { .lambdaX = 3, .lambdaY = 3 } };
    QVERIFY(near(between(source, target, options).otddSquared, 3 * once, 1e-10));
    const double features
        = between(source, target, { .labels = { .method = LabelMethod::none } }).otddSquared;
    const DistanceOptions unlabelled { .weights = { .lambdaY = 0 } };
    QVERIFY(near(between(source, target, unlabelled).otddSquared, features, 1e-10));
}

void DatasetDistanceTest::classMassesHaveTheSharesOfTheClasses()
{
    const LabelledFeatures source = labelledClouds({ .points = 61 });
    const LabelledFeatures target = labelledClouds({ .points = 53, .classes = 4, .seed = 2 });
    const MatrixD mass = between(source, target).classMass;
    QCOMPARE(mass.rows(), 3);
    QCOMPARE(mass.cols(), 4);
    QVERIFY(near(mass.row(0).sum(), 21.0 / 61, 1e-12));
    QVERIFY(near(mass.col(3).sum(), 13.0 / 53, 1e-12));
}

void DatasetDistanceTest::aHugeLabelWeightKeepsClassesTogether()
{
    const LabelledFeatures source = labelledClouds({ .points = 60, .separation = 0.1 });
    const VectorF shift = VectorF::Constant(5, 1e-3F);
    const DistanceOptions options { .weights = { .lambdaY = 1e6 } };
    const DatasetDistance found = between(source, moved(source, shift), options);
    for (Index k = 0; k < 3; ++k)
        QVERIFY(near(found.classMass(k, k), 1.0 / 3, 1e-12));
    QVERIFY(found.plan.solver.converged);
}

void DatasetDistanceTest::gaussianLabelsGiveLessThanExactOnesGiveLessThanTheBound()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const LabelledFeatures target = labelledClouds({ .points = 45, .seed = 2 });
    const auto by = [&](LabelMethod method) {
        return between(
            source, target, { .labels = { .method = method, .covariance = Covariance::biased } })
            .otddSquared;
    };
    QVERIFY(by(LabelMethod::gaussian) < by(LabelMethod::exact)); // METHOD.md section 2
    QVERIFY(by(LabelMethod::exact) < by(LabelMethod::upperBound));
}

void DatasetDistanceTest::theExactPlanIsCertified()
{
    const DatasetDistance found
        = between(labelledClouds({ .points = 60 }), labelledClouds({ .points = 45, .seed = 2 }));
    QVERIFY(found.plan.solver.converged);
    QVERIFY(found.plan.solver.relativeGap <= 1e-12);
    QVERIFY(near(found.plan.solver.dualValue, found.otddSquared, 1e-11 * found.otddSquared));
}

void DatasetDistanceTest::onePointEachIsTheirCost()
{
    const LabelledFeatures source { MatrixF::Constant(1, 3, 2), { 0 }, 1 };
    const LabelledFeatures target { MatrixF::Constant(1, 3, 5), { 0 }, 1 };
    const DatasetDistance found = between(source, target);
    QCOMPARE(found.otddSquared, 54.0);
    QVERIFY(!found.labels.remark.empty());
}

void DatasetDistanceTest::oneThreadAndTwoAgree()
{
    const auto source = shared(labelledClouds({ .points = 300, .dimension = 40 }));
    const auto target = shared(labelledClouds({ .points = 300, .dimension = 40, .seed = 2 }));
    const double one = datasetDistance(source, target, {}, findDevice("cpu", 1)).otddSquared;
    const double two = datasetDistance(source, target, {}, findDevice("cpu", 2)).otddSquared;
    QVERIFY(near(one, two, 1e-10 * one));
}

/// Of images of bytes label distances and cost read the same squared distances: they are made
/// before both, which shows in the progress.
void DatasetDistanceTest::squaresAreMadeOnce()
{
    if (byteKernels() == nullptr)
        QSKIP("This processor has no products of bytes.");
    const auto source = shared(imagesOfBytes({ 40, 1, 33, 0, 65 }, 200, 1));
    const auto target = shared(imagesOfBytes({ 7, 100, 32 }, 200, 2));
    int made = 0;
    const Progress progress([&](const std::string& phase, long long done, long long total) {
        made += phase == "Label distances" && done == 0 && total == source->size() ? 1 : 0;
    });
    datasetDistance(source, target, {}, findDevice("cpu", 1), progress);
    QCOMPARE(made, 1);
}

void DatasetDistanceTest::sharedSquaresChangeNothing_data()
{
    QTest::addColumn<PlanSolver>("solver");
    QTest::addColumn<QList<int>>("targetClasses");
    const QList<int> asMany { 7, 100, 32 }; // where those of other points could be read as well
    const QList<int> fewer { 7, 90, 32 };
    QTest::newRow("exact") << PlanSolver::exact << asMany;
    QTest::newRow("exact, unequal sizes") << PlanSolver::exact << fewer;
    QTest::newRow("entropic") << PlanSolver::sinkhorn << asMany;
    QTest::newRow("entropic, unequal sizes") << PlanSolver::sinkhorn << fewer;
}

/// What is found with them is, to the last bit, what each step finds without; of the self terms of
/// the divergence too.
void DatasetDistanceTest::sharedSquaresChangeNothing()
{
    QFETCH(PlanSolver, solver);
    QFETCH(QList<int>, targetClasses);
    if (byteKernels() == nullptr)
        QSKIP("This processor has no products of bytes.");
    const auto source = shared(imagesOfBytes({ 40, 1, 33, 0, 65 }, 200, 1));
    const auto target
        = shared(imagesOfBytes({ targetClasses.begin(), targetClasses.end() }, 200, 2));
    const Device device = findDevice("cpu", 1);
    DistanceOptions options { .solver = solver, .debiased = true };
    options.entropic.threads = 1;
    QVERIFY(squaresToShare(*source, *target, options.labels, device) != nullptr);
    const DatasetDistance found = datasetDistance(source, target, options, device);

    struct Alone {
        MatrixD W;
        Plan plan;
        PlanParts parts;
    };
    const auto alone = [&](const FeaturesPtr& from, const FeaturesPtr& to) {
        const MatrixD W = labelDistances(*from, *to, options.labels, device).W;
        const GroundCost cost = groundCost(from, to, W, options.weights, device);
        const VectorD a = uniformWeights(cost.rows());
        const VectorD b = uniformWeights(cost.columns());
        Plan plan = solver == PlanSolver::exact ? exactPlan(cost, a, b, options.exact)
                                                : entropicPlan(cost, a, b, options.entropic);
        PlanParts parts = partsOf(plan, cost);
        return Alone { W, std::move(plan), std::move(parts) };
    };
    const Alone wanted = alone(source, target);
    QVERIFY(found.labels.W == wanted.W);
    QVERIFY(found.plan.f == wanted.plan.f && found.plan.g == wanted.plan.g);
    QVERIFY(found.plan.cost == wanted.plan.cost);
    QVERIFY(found.featurePart == wanted.parts.feature);
    QVERIFY(found.labelPart == wanted.parts.label);
    if (solver == PlanSolver::exact)
        return;
    options.entropic.epsilon = wanted.plan.epsilon;
    const auto self
        = [&](const FeaturesPtr& side) { return alone(side, side).plan.solver.primalValue; };
    const double divergence
        = wanted.plan.solver.primalValue - self(source) / 2 - self(target) / 2; // (14)
    QVERIFY(found.otddSquared == divergence);
}

void DatasetDistanceTest::theEntropicCostComesDownToTheExactOne()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const LabelledFeatures target = labelledClouds({ .points = 45, .seed = 2 });
    const double exact = between(source, target).otddSquared;
    const double warm = between(source, target, sinkhorn(2, false)).otddSquared;
    const double cool = between(source, target, sinkhorn(0.2, false)).otddSquared;
    QVERIFY(exact < cool && cool < warm);
    QVERIFY(near(cool, exact, 0.02 * exact)); // of the order of eps
}

void DatasetDistanceTest::theDivergenceOfADatasetFromItselfIsZero()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const double scale = between(source, labelledClouds({ .points = 45, .seed = 2 })).otddSquared;
    QVERIFY(
        near(between(source, source, sinkhorn(1, true)).otddSquared, 0, 1e-6 * scale)); // tolerance
}

void DatasetDistanceTest::theDivergenceIsTheFormula()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const LabelledFeatures target = labelledClouds({ .points = 45, .seed = 2 });
    const auto value = [](const LabelledFeatures& A, const LabelledFeatures& B) {
        return between(A, B, sinkhorn(1, false)).plan.solver.primalValue;
    };
    const double expected
        = value(source, target) - (value(source, source) + value(target, target)) / 2;
    const double found = between(source, target, sinkhorn(1, true)).otddSquared;
    QVERIFY(near(found, expected, 1e-6 * expected)); // tolerance of the solver
}

/// The potentials of (14) belong to no plan: the one that is handed on solves (12).
void DatasetDistanceTest::theDivergenceKeepsThePlanOfTheBiasedProblem()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const LabelledFeatures target = labelledClouds({ .points = 45, .seed = 2 });
    const DatasetDistance biased = between(source, target, sinkhorn(1, false));
    const DatasetDistance debiased = between(source, target, sinkhorn(1, true));
    QVERIFY(debiased.plan.f == biased.plan.f && debiased.plan.g == biased.plan.g);
    QVERIFY(debiased.plan.solver.converged);
    QVERIFY(near(debiased.classMass.sum(), 1, debiased.plan.solver.marginalError + 1e-12));
    // Parts are those of <C, P>; the divergence is another, smaller number.
    QVERIFY(
        near(debiased.featurePart + debiased.labelPart, biased.plan.cost, 1e-6 * biased.plan.cost));
    QVERIFY(debiased.otddSquared < biased.plan.solver.primalValue);
}

void DatasetDistanceTest::theDivergenceHasNotConvergedBeforeItsOwnTerms()
{
    const LabelledFeatures point { MatrixF::Constant(1, 5, 2), { 0 }, 1 };
    DistanceOptions options = sinkhorn(0.01, true); // takes the target with itself many passes
    options.entropic.maxPasses = 6;
    const SolverRecord found = between(point, labelledClouds(), options).plan.solver;
    QVERIFY(!found.converged);
    QVERIFY2(found.ending.starts_with("The target with itself did not converge. Converged after"),
        found.ending.c_str());
    options.debiased = false;
    QVERIFY(between(point, labelledClouds(), options).plan.solver.converged);
}

void DatasetDistanceTest::phasesAreTold()
{
    std::vector<std::string> phases;
    const Progress progress(
        [&](const std::string& phase, long long, long long) { phases.push_back(phase); });
    datasetDistance(shared(labelledClouds()), shared(labelledClouds({ .seed = 2 })), {},
        findDevice("cpu", 1), progress);
    for (const char* phase : { "Label distances", "Ground cost", "Plan" })
        QVERIFY2(std::ranges::find(phases, phase) != phases.end(), phase);
}

void DatasetDistanceTest::cancellingThrowsCancelled()
{
    std::stop_source stop;
    const Progress progress(
        [&](const std::string& phase, long long, long long) {
            if (phase == "Plan")
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY_EXCEPTION_THROWN(
        datasetDistance(shared(labelledClouds({ .points = 400 })),
            shared(labelledClouds({ .points = 400, .seed = 2 })), {}, {}, progress),
        Cancelled);
}

QTEST_GUILESS_MAIN(DatasetDistanceTest)
#include "dataset_distance_test.moc"
