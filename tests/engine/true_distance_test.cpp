// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/true_distance.h"

#include "engine/random.h"
#include "tests/support/labelled_points.h"

#include <QElapsedTimer>
#include <QTest>
#include <chrono>
#include <cmath>
#include <thread>

using namespace engine;

namespace {

/// Coordinates are multiples of 1/16 and the weights of the tests multiples of 1/8: blends are
/// exact in float, so that a plan of the rounded blend is one of the blend itself.
FeaturesPtr points(int count, std::uint64_t seed, int classes = 3, int levels = 64)
{
    Random random(seed);
    LabelledFeatures made { .X = MatrixF(count, 20), .labels = {}, .classes = classes };
    for (int i = 0; i < count; ++i) {
        made.labels.push_back(i % classes);
        for (Index d = 0; d < made.X.cols(); ++d)
            made.X(i, d) = static_cast<float>(random.below(static_cast<std::size_t>(levels))) / 16
                + static_cast<float>((i % classes) * (static_cast<int>(d) % 3));
    }
    return support::shared(std::move(made));
}

struct Scene {
    std::vector<FeaturesPtr> sources;
    FeaturesPtr target;
    GeodesicPtr geodesic;
};

Scene sceneOf(std::vector<FeaturesPtr> sources, FeaturesPtr target, GeodesicOptions options = {})
{
    auto geodesic = std::make_shared<const Geodesic>(
        geodesicBetween(sources, target, options, findDevice("cpu")));
    return { std::move(sources), std::move(target), std::move(geodesic) };
}

/// Beside them the label distances of both kinds.
struct Distances {
    explicit Distances(const Scene& of, const TrueDistanceOptions& options = {})
        : scene(of)
        , labels(blendLabels(*of.geodesic, *of.target, findDevice("cpu")))
        , all(of.geodesic, of.target, options, findDevice("cpu"))
    {
    }

    TrueDistance at(const Weights& weights, const Progress& progress = {})
    {
        return all.at(weights, labels.at(weights), progress);
    }
    TrueDistance exactlyAt(const Weights& weights)
    {
        return all.at(weights,
            blendLabelDistances(*scene.geodesic, *scene.target, weights, findDevice("cpu")).W);
    }

    const Scene& scene;
    BlendLabels labels;
    TrueDistances all;
};

double coldValue(const Scene& scene, const Weights& weights)
{
    const TrueDistance cold
        = trueDistanceAt(*scene.geodesic, *scene.target, weights, findDevice("cpu"));
    return cold.solver.converged ? cold.otddSquared : std::nan("");
}

bool isNear(double found, double expected, double tolerance)
{
    if (std::abs(found - expected) <= tolerance * std::max(1.0, std::abs(expected)))
        return true;
    qWarning("%.17g instead of %.17g", found, expected);
    return false;
}

/// Small steps, an edge, corners and jumps; multiples of 1/8.
std::vector<Weights> wander()
{
    const std::vector<std::array<int, 3>> eighths { { 3, 3, 2 }, { 4, 3, 1 }, { 4, 4, 0 },
        { 5, 3, 0 }, { 0, 0, 8 }, { 0, 1, 7 }, { 1, 1, 6 }, { 8, 0, 0 }, { 2, 5, 1 }, { 2, 5, 1 } };
    std::vector<Weights> all;
    for (const auto& [first, second, third] : eighths)
        all.push_back({ first / 8.0, second / 8.0, third / 8.0 });
    return all;
}

} // namespace

class TrueDistanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepEqualsAColdPlan_data();
    void everyStepEqualsAColdPlan();
    void jumpsAreAsExactAsSteps_data();
    void jumpsAreAsExactAsSteps();
    void aClosedLoopReturnsTheSameValue();
    void aFloatBlendIsNearItsOwnDistance();
    void labelsAreExactAtCornersAndMiddles();
    void labelsByMeansAreExactEverywhere();
    void theFormIsNeverBelowTheFeatures_data();
    void theFormIsNeverBelowTheFeatures();
    void aSourceEqualToTheTargetIsAtZero();
    void tiesAreSolved_data();
    void tiesAreSolved();
    void onePointHasOneAnswer();
    void aPartSaysSo();
    void aPartOfARepeatedBaseTakesWholeTurns();
    void partsAddUp();
    void itIsCancelledSoonAndStillRightAfterwards();
    void wrongOptionsAreRefused();
};

void TrueDistanceTest::everyStepEqualsAColdPlan_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<std::vector<int>>("sources");
    QTest::addColumn<MapKind>("map");
    QTest::addColumn<LabelMethod>("labels");
    QTest::addColumn<CostWeights>("weights");
    const std::vector equal { 150, 150, 150 };
    const auto sharp = MapKind::sharp;
    const auto gaussian = LabelMethod::gaussian;
    QTest::newRow("equal sizes") << 150 << equal << sharp << gaussian << CostWeights {};
    QTest::newRow("a repeated target")
        << 50 << equal << sharp << LabelMethod::none << CostWeights {};
    QTest::newRow("repeated, uneven") << 40 << equal << sharp << gaussian << CostWeights {};
    QTest::newRow("a cut target") << 190 << equal << sharp << gaussian << CostWeights {};
    QTest::newRow("exact labels") << 60 << std::vector { 60, 60, 60 } << sharp << LabelMethod::exact
                                  << CostWeights {};
    QTest::newRow("labels count little")
        << 150 << equal << sharp << gaussian << CostWeights { 2, 0.125 };
    QTest::newRow("labels count much")
        << 150 << equal << sharp << gaussian << CostWeights { 1, 1000 };
    QTest::newRow("labels alone") << 100 << equal << sharp << gaussian << CostWeights { 0, 1 };
    QTest::newRow("random pairs") << 150 << equal << MapKind::mixup << gaussian << CostWeights {};
}

void TrueDistanceTest::everyStepEqualsAColdPlan()
{
    QFETCH(int, target);
    QFETCH(std::vector<int>, sources);
    QFETCH(MapKind, map);
    QFETCH(LabelMethod, labels);
    QFETCH(CostWeights, weights);
    GeodesicOptions options { .map = map };
    options.distance.labels.method = labels;
    options.distance.weights = weights;
    const Scene scene
        = sceneOf({ points(sources[0], 1), points(sources[1], 2), points(sources[2], 3) },
            points(target, 4), options);
    Distances distances(scene);
    for (const Weights& at : wander()) {
        const TrueDistance warm = distances.exactlyAt(at);
        QVERIFY2(warm.solver.converged, warm.solver.ending.c_str());
        // The two sum some hundred terms in other orders.
        QVERIFY(isNear(warm.otddSquared, coldValue(scene, at), 1e-12));
        const TrueDistance dragged = distances.at(at);
        QVERIFY(dragged.solver.converged && dragged.solver.relativeGap <= 1e-12);
        distances.all.forget();
        QVERIFY(isNear(distances.at(at).otddSquared, dragged.otddSquared, 1e-12));
    }
}

void TrueDistanceTest::jumpsAreAsExactAsSteps_data()
{
    QTest::addColumn<int>("target");
    QTest::newRow("equal sizes") << 80;
    QTest::newRow("unequal sizes") << 33;
}

void TrueDistanceTest::jumpsAreAsExactAsSteps()
{
    QFETCH(int, target);
    const Scene scene
        = sceneOf({ points(80, 1), points(80, 2), points(80, 3, 2) }, points(target, 4));
    Distances distances(scene);
    std::vector<Weights> all = simplexLattice(3, 8);
    Random(5).shuffle(all);
    for (const Weights& weights : all)
        QVERIFY(isNear(distances.exactlyAt(weights).otddSquared, coldValue(scene, weights), 1e-12));
}

void TrueDistanceTest::aClosedLoopReturnsTheSameValue()
{
    const Scene scene = sceneOf({ points(300, 1), points(300, 2), points(300, 3) }, points(300, 4));
    Distances distances(scene);
    const auto weightsAt = [](int step) {
        const double angle = 2 * 3.14159265358979 * step / 100;
        const double first = 1.0 / 3 + 0.25 * std::cos(angle);
        const double second = 1.0 / 3 + 0.25 * std::sin(angle);
        return Weights { first, second, 1 - first - second };
    };
    const TrueDistance begin = distances.at(weightsAt(0));
    for (int step = 1; step < 100; ++step) {
        const TrueDistance value = distances.at(weightsAt(step));
        QVERIFY2(value.solver.converged, value.solver.ending.c_str());
        if (step % 20 == 0) {
            Distances other(scene);
            QVERIFY(isNear(value.otddSquared, other.at(weightsAt(step)).otddSquared, 1e-12));
        }
    }
    QVERIFY(isNear(distances.at(weightsAt(0)).otddSquared, begin.otddSquared, 1e-12));
}

void TrueDistanceTest::aFloatBlendIsNearItsOwnDistance()
{
    const Scene scene = sceneOf({ points(200, 1), points(200, 2) }, points(200, 4));
    Distances distances(scene);
    const Weights weights { 1 / 3.0, 2 / 3.0 }; // no blend in float is this one
    // Each coordinate, up to 10, is rounded by 2^-24 of itself: costs of some 100 by about 1e-5.
    QVERIFY(isNear(distances.exactlyAt(weights).otddSquared, coldValue(scene, weights), 1e-7));
}

void TrueDistanceTest::labelsAreExactAtCornersAndMiddles()
{
    const Scene scene = sceneOf({ points(90, 1), points(90, 2), points(90, 3) }, points(90, 4));
    Distances distances(scene);
    for (const Weights& weights :
        { Weights { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, { 0.5, 0.5, 0 }, { 0, 0.5, 0.5 } })
        QVERIFY(isNear(distances.at(weights).labelPart, distances.exactlyAt(weights).labelPart,
            1e-10)); // label distances of some 100 are differences of such numbers
    const Weights middle { 0.25, 0.25, 0.5 };
    const double exact = distances.exactlyAt(middle).labelPart;
    const double dragged = distances.at(middle).labelPart;
    QVERIFY(dragged != exact && std::abs(dragged - exact) < 0.1 * exact);
}

void TrueDistanceTest::labelsByMeansAreExactEverywhere()
{
    GeodesicOptions options;
    for (const LabelMethod method : { LabelMethod::means, LabelMethod::upperBound }) {
        options.distance.labels.method = method;
        const Scene scene
            = sceneOf({ points(90, 1), points(90, 2), points(90, 3) }, points(90, 4), options);
        Distances distances(scene);
        for (const Weights& weights : wander())
            QVERIFY(isNear(distances.at(weights).otddSquared,
                distances.exactlyAt(weights).otddSquared, 1e-11));
    }
}

void TrueDistanceTest::theFormIsNeverBelowTheFeatures_data()
{
    QTest::addColumn<int>("target");
    QTest::newRow("equal sizes") << 120;
    QTest::newRow("repeated") << 40;
    QTest::newRow("repeated, uneven") << 50;
    QTest::newRow("cut") << 150;
}

void TrueDistanceTest::theFormIsNeverBelowTheFeatures()
{
    QFETCH(int, target);
    GeodesicOptions options;
    options.distance.weights = { 2, 3 };
    const Scene scene
        = sceneOf({ points(120, 1), points(120, 2), points(120, 3) }, points(target, 4), options);
    Distances distances(scene);
    options.distance.labels.method = LabelMethod::none;
    const Scene unlabelled = sceneOf(scene.sources, scene.target, options);
    Distances features(unlabelled);
    for (const Weights& weights : wander()) {
        const double form = 2 * unlabelled.geodesic->distances.feature.at(weights);
        QVERIFY(features.at(weights).otddSquared <= form * (1 + 1e-12));
        QVERIFY(distances.at(weights).featurePart > 0);
    }
    // At a corner the sharp map is the optimal plan itself.
    const Weights corner { 0, 1, 0 };
    QVERIFY(isNear(features.at(corner).otddSquared,
        2 * unlabelled.geodesic->distances.feature.at(corner), 1e-6));
}

void TrueDistanceTest::aSourceEqualToTheTargetIsAtZero()
{
    const FeaturesPtr target = points(80, 4);
    const Scene scene = sceneOf({ points(80, 1), target }, target);
    Distances distances(scene);
    QVERIFY(distances.at({ 0.5, 0.5 }).otddSquared > 1);
    const TrueDistance zero = distances.exactlyAt({ 0, 1 });
    QVERIFY(zero.solver.converged);
    QVERIFY(std::abs(zero.otddSquared) < 1e-9);
}

void TrueDistanceTest::tiesAreSolved_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("target");
    QTest::newRow("all points of a class equal") << 1 << 90;
    QTest::newRow("all points of a class equal, unequal sizes") << 1 << 70;
    QTest::newRow("binary") << 2 << 90;
    QTest::newRow("binary, unequal sizes") << 2 << 70;
}

void TrueDistanceTest::tiesAreSolved()
{
    QFETCH(int, levels);
    QFETCH(int, target);
    const Scene scene
        = sceneOf({ points(90, 1, 3, levels), points(90, 2, 3, levels), points(90, 3, 2, levels) },
            points(target, 4, 3, levels));
    Distances distances(scene);
    for (const Weights& weights : wander()) {
        const TrueDistance value = distances.exactlyAt(weights);
        QVERIFY2(value.solver.converged, value.solver.ending.c_str());
        QVERIFY(isNear(value.otddSquared, coldValue(scene, weights), 1e-12));
    }
}

void TrueDistanceTest::onePointHasOneAnswer()
{
    const Scene scene = sceneOf({ points(1, 1, 1), points(1, 2, 1) }, points(1, 4, 1));
    Distances distances(scene);
    for (const Weights& weights : { Weights { 0.25, 0.75 }, { 1, 0 } }) {
        const TrueDistance value = distances.exactlyAt(weights);
        QVERIFY(value.solver.converged);
        QVERIFY(isNear(value.otddSquared, coldValue(scene, weights), 1e-12));
    }
    const Scene few = sceneOf({ points(7, 1), points(7, 2) }, points(1, 4, 1));
    Distances toOne(few);
    QVERIFY(isNear(toOne.exactlyAt({ 0.5, 0.5 }).otddSquared, coldValue(few, { 0.5, 0.5 }), 1e-12));
}

void TrueDistanceTest::aPartSaysSo()
{
    const Scene scene = sceneOf({ points(200, 1), points(200, 2) }, points(200, 4));
    Distances part(scene, { .maxPoints = 64, .seed = 3 });
    const TrueDistance value = part.at({ 0.5, 0.5 });
    QVERIFY(value.solver.converged && !part.all.isWhole());
    QCOMPARE(value.points, Index { 64 });
    QCOMPARE(value.wholePoints, Index { 200 });
    Distances whole(scene);
    QVERIFY(whole.all.isWhole());
    QVERIFY(std::abs(value.otddSquared - whole.at({ 0.5, 0.5 }).otddSquared)
        < 0.2 * value.otddSquared); // a sample's distance, not another quantity's
}

void TrueDistanceTest::aPartOfARepeatedBaseTakesWholeTurns()
{
    const Scene scene = sceneOf({ points(200, 1), points(200, 2) }, points(30, 4));
    Distances part(scene, { .maxPoints = 100 });
    QCOMPARE(part.at({ 0.5, 0.5 }).points, Index { 90 });
}

void TrueDistanceTest::partsAddUp()
{
    GeodesicOptions options;
    options.distance.weights = { 0.5, 3 };
    const Scene scene = sceneOf({ points(90, 1), points(90, 2) }, points(70, 4), options);
    Distances distances(scene);
    const Weights weights { 0.375, 0.625 };
    const TrueDistance value = distances.exactlyAt(weights);
    const TrueDistance cold
        = trueDistanceAt(*scene.geodesic, *scene.target, weights, findDevice("cpu"));
    QVERIFY(isNear(value.featurePart + value.labelPart, value.otddSquared, 1e-12));
    QVERIFY(isNear(value.featurePart, cold.featurePart, 1e-9));
    QVERIFY(isNear(value.labelPart, cold.labelPart, 1e-9));
    QCOMPARE(value.weights, weights);
}

void TrueDistanceTest::itIsCancelledSoonAndStillRightAfterwards()
{
    const Scene scene = sceneOf({ points(1500, 1), points(1500, 2) }, points(1500, 4));
    Distances distances(scene);
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        timer.start();
        stop.request_stop();
    });
    QVERIFY_EXCEPTION_THROWN(distances.at({ 0.5, 0.5 }, Progress({}, stop.get_token())), Cancelled);
    other.join();
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(distances.at({ 0.5, 0.5 }).solver.converged);

    QVERIFY_EXCEPTION_THROWN(TrueDistances(scene.geodesic, scene.target, {}, findDevice("cpu"),
                                 Progress({}, stop.get_token())),
        Cancelled);
}

void TrueDistanceTest::wrongOptionsAreRefused()
{
    const Scene scene = sceneOf({ points(10, 1) }, points(10, 4));
    QVERIFY_EXCEPTION_THROWN(Distances(scene, { .maxPoints = 1 }), Error);
    QVERIFY_EXCEPTION_THROWN(Distances(scene, { .exact = { .tolerance = 0 } }), Error);
}

QTEST_GUILESS_MAIN(TrueDistanceTest)
#include "true_distance_test.moc"
