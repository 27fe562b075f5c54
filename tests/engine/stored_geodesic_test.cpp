// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/geodesic/stored_geodesic.h"
#include "tests/support/geodesics.h"

#include <QTest>

using namespace engine;

namespace {

struct Problem {
    std::vector<FeaturesPtr> sources;
    FeaturesPtr target;
    GeodesicOptions options;
    Geodesic solved;
    std::vector<std::uint8_t> bytes;

    Geodesic read(std::span<const std::uint8_t> from) const
    {
        return readGeodesic(from, "kept.geodesic", sources, target, options);
    }
};

FeaturesPtr points(int count, int classes, Random& random)
{
    return std::make_shared<const LabelledFeatures>(
        support::randomPoints(count, 12, classes, random));
}

Problem problem(GeodesicOptions options)
{
    Random random(3);
    Problem problem { .sources = { points(20, 3, random), points(24, 2, random) },
        .target = points(9, 4, random), // repeated where the map is sharp
        .options = std::move(options) };
    problem.solved = geodesicBetween(problem.sources, problem.target, problem.options, {});
    problem.bytes = geodesicBytes(problem.solved, problem.sources, *problem.target);
    return problem;
}

GeodesicOptions sinkhorn()
{
    GeodesicOptions options { .map = MapKind::barycentric };
    options.distance.solver = PlanSolver::sinkhorn;
    return options;
}

QString sentenceOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(engine::GeodesicOptions)

class StoredGeodesicTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadIsWhatWasWritten_data();
    void whatIsReadIsWhatWasWritten();
    void aSharpMapTakesFourBytesAnImage();
    void otherImagesAndOtherOptionsAreRefused();
    void aTruncatedFileIsRefusedAtEveryLength();
    void changedBytesNeverCrashAndNeverNameImagesThatAreNotThere();
    void aSolutionDiffersFromThatOfAnotherProblem();
};

void StoredGeodesicTest::whatIsReadIsWhatWasWritten_data()
{
    QTest::addColumn<GeodesicOptions>("options");
    QTest::newRow("sharp") << GeodesicOptions { .seed = 5 };
    QTest::newRow("mixup") << GeodesicOptions { .map = MapKind::mixup, .seed = 5 };
    QTest::newRow("barycentric") << GeodesicOptions { .map = MapKind::barycentric };
    QTest::newRow("entropic") << sinkhorn();
}

void StoredGeodesicTest::whatIsReadIsWhatWasWritten()
{
    QFETCH(GeodesicOptions, options);
    const Problem problem = ::problem(options);
    const Geodesic read = problem.read(problem.bytes);
    const Geodesic& solved = problem.solved;
    QVERIFY(read.base->X == solved.base->X);
    QVERIFY(read.base->labels == solved.base->labels);
    QVERIFY(read.baseRecord == solved.baseRecord);
    QCOMPARE(read.sources(), solved.sources());
    for (std::size_t s = 0; s < solved.maps.size(); ++s) {
        QVERIFY(read.maps[s].kind == solved.maps[s].kind);
        QVERIFY(read.maps[s].images == solved.maps[s].images);
        QVERIFY(read.maps[s].labels == solved.maps[s].labels);
        QVERIFY(read.maps[s].parentStart == solved.maps[s].parentStart);
        QVERIFY(read.maps[s].parentIndex == solved.maps[s].parentIndex);
        QVERIFY(read.maps[s].parentWeight == solved.maps[s].parentWeight);
        QCOMPARE(read.relations[s].otddSquared, solved.relations[s].otddSquared);
        QVERIFY(read.relations[s].labelDistances == solved.relations[s].labelDistances);
        QVERIFY(read.relations[s].classMass == solved.relations[s].classMass);
        QVERIFY(read.relations[s].solver.ending == solved.relations[s].solver.ending);
        QVERIFY(read.relations[s].solver.errors == solved.relations[s].solver.errors);
        QCOMPARE(read.relations[s].solver.stages.size(), solved.relations[s].solver.stages.size());
    }
    for (std::size_t pair = 0; pair < solved.betweenLabels.size(); ++pair)
        QVERIFY(read.betweenLabels[pair] == solved.betweenLabels[pair]);
    QVERIFY(read.distances.total.V == solved.distances.total.V);
    QVERIFY(read.closest.weights == solved.closest.weights);
    QVERIFY(read.classOffset == solved.classOffset);
    QVERIFY(read.remarks == solved.remarks);
    QVERIFY(sameSolution(read, solved));
    QVERIFY(geodesicBytes(read, problem.sources, *problem.target) == problem.bytes);
}

void StoredGeodesicTest::aSharpMapTakesFourBytesAnImage()
{
    Random random(1);
    const std::vector<FeaturesPtr> sources { points(400, 2, random), points(400, 2, random) };
    const FeaturesPtr target = points(400, 2, random);
    const auto bytes = geodesicBytes(geodesicBetween(sources, target, {}, {}), sources, *target);
    const std::size_t numbers = 3 * 400 * sizeof(int);
    QVERIFY2(bytes.size() < numbers + 8000, qPrintable(QString::number(bytes.size())));
}

void StoredGeodesicTest::otherImagesAndOtherOptionsAreRefused()
{
    Problem problem = ::problem({});
    auto others = std::make_shared<LabelledFeatures>(*problem.target);
    others->X(0, 0) += 0.25f;
    const auto read = [&] { problem.read(problem.bytes); };
    const FeaturesPtr target = std::exchange(problem.target, others);
    QVERIFY(sentenceOf(read).contains(QStringLiteral("kept.geodesic: it was solved for other")));
    problem.target = target;
    std::swap(problem.sources[0], problem.sources[1]);
    QVERIFY(sentenceOf(read).contains(QStringLiteral("other images")));
    std::swap(problem.sources[0], problem.sources[1]);
    problem.options.distance.weights.lambdaY = 2;
    QVERIFY(sentenceOf(read).contains(QStringLiteral("other options")));
}

void StoredGeodesicTest::aTruncatedFileIsRefusedAtEveryLength()
{
    const Problem problem = ::problem(sinkhorn());
    for (std::size_t length = 0; length < problem.bytes.size(); ++length)
        QVERIFY2(
            !sentenceOf([&] { problem.read(std::span(problem.bytes).first(length)); }).isEmpty(),
            qPrintable(QString::number(length)));
    std::vector<std::uint8_t> longer = problem.bytes;
    longer.push_back(0);
    QVERIFY(!sentenceOf([&] { problem.read(longer); }).isEmpty());
}

void StoredGeodesicTest::changedBytesNeverCrashAndNeverNameImagesThatAreNotThere()
{
    for (const GeodesicOptions& options : { GeodesicOptions {}, sinkhorn() }) {
        const Problem problem = ::problem(options);
        Random random(9);
        for (int trial = 0; trial < 3000; ++trial) {
            std::vector<std::uint8_t> bytes = problem.bytes;
            const std::size_t at = random.below(bytes.size());
            bytes[at] = static_cast<std::uint8_t>(random.next());
            try {
                const Geodesic read = problem.read(bytes);
                for (std::size_t s = 0; s < read.maps.size(); ++s)
                    for (const int parent : read.maps[s].parentIndex)
                        QVERIFY(parent >= 0 && parent < problem.sources[s]->size());
                for (const int record : read.baseRecord)
                    QVERIFY(record >= 0 && record < problem.target->size());
            } catch (const Error&) {
            }
        }
    }
}

void StoredGeodesicTest::aSolutionDiffersFromThatOfAnotherProblem()
{
    const Problem one = problem({});
    GeodesicOptions options;
    options.distance.weights.lambdaX = 1.001;
    QVERIFY(sameSolution(one.solved, problem({}).solved));
    QVERIFY(!sameSolution(one.solved, problem(options).solved));
}

QTEST_GUILESS_MAIN(StoredGeodesicTest)
#include "stored_geodesic_test.moc"
