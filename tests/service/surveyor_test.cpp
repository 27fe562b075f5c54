// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/exploration.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using engine::DatasetRequest;
using engine::Exploration;
using engine::ExplorationInputs;
using engine::Selection;
using engine::SightingPtr;
using engine::Surveyor;
using engine::SurveyPtr;
using engine::Weights;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

DatasetRequest sampleOf(const char* location, std::size_t count)
{
    return { .location = location,
        .selection = { .kind = Selection::Kind::sample, .end = count, .seed = 7 } };
}

ExplorationInputs inputsOf(std::size_t count)
{
    return { .sources = { sampleOf("builtin:digits", count), sampleOf("builtin:garments", count),
                 sampleOf("builtin:kana", count) },
        .target = sampleOf("builtin:notes", count) };
}

/// An exploration that is solved, and what its surveyor says.
struct Watched {
    explicit Watched(std::size_t count = 60)
    {
        QObject::connect(&exploration.surveyor(), &Surveyor::measured, &context,
            [this](const SightingPtr& sighting) { sightings.push_back(sighting); });
        QObject::connect(&exploration.surveyor(), &Surveyor::surveyed, &context,
            [this](const SurveyPtr& survey) { surveys.push_back(survey); });
        exploration.solve(inputsOf(count));
    }

    bool isSolved() { return exploration.result() != nullptr; }
    bool hasSeen(const Weights& weights, bool exactly) const
    {
        return !sightings.empty() && sightings.back()->distance.weights == weights
            && sightings.back()->exactLabels == exactly;
    }

    Exploration exploration;
    QObject context;
    std::vector<SightingPtr> sightings;
    std::vector<SurveyPtr> surveys;
};

double coldValue(const engine::ExplorationResult& result, const Weights& weights)
{
    return engine::trueDistanceAt(result.shown(), *result.targetFeatures, weights, result.device)
        .otddSquared;
}

} // namespace

class SurveyorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atRestTheDistanceIsExact();
    void aDragIsFollowedAndTheNewestWins();
    void aLargeBlendIsMeasuredInPartAndThenWhole();
    void aNewResultForgetsTheOld();
    void theMapIsRefinedFromCoarseToFine();
    void refiningStopsAndKeepsWhatItKnows();
    void previewsDoNotWaitForSurveys();
    void otherWorkComesFirst();
};

void SurveyorTest::atRestTheDistanceIsExact()
{
    Watched watched;
    QTRY_VERIFY_WITH_TIMEOUT(watched.isSolved(), kLong);
    const Weights weights { 0.2, 0.3, 0.5 };
    watched.exploration.surveyor().measure(weights, true);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasSeen(weights, true), kLong);
    const engine::TrueDistance& found = watched.sightings.back()->distance;
    QVERIFY(found.solver.converged);
    QCOMPARE(found.points, found.wholePoints);
    const double expected = coldValue(*watched.exploration.result(), weights);
    QVERIFY(std::abs(found.otddSquared - expected) < 1e-7 * expected); // its blend is rounded
}

void SurveyorTest::aDragIsFollowedAndTheNewestWins()
{
    Watched watched;
    QTRY_VERIFY_WITH_TIMEOUT(watched.isSolved(), kLong);
    const auto at = [](int step) { return Weights { 0.2, 0.001 * step, 0.8 - 0.001 * step }; };
    watched.exploration.surveyor().measure(at(0), false);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasSeen(at(0), false), kLong);
    for (int step = 1; step <= 300; ++step)
        watched.exploration.surveyor().measure(at(step), false);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasSeen(at(300), false), kLong);
    QVERIFY(watched.sightings.size() < 10); // nobody waits for those in between
    watched.exploration.surveyor().measure(at(300), true);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasSeen(at(300), true), kLong);
}

void SurveyorTest::aLargeBlendIsMeasuredInPartAndThenWhole()
{
    Watched watched;
    ExplorationInputs large = inputsOf(Surveyor::kMostPoints + 100);
    large.sources.resize(2);
    large.target = sampleOf("builtin:glyphs", Surveyor::kMostPoints + 100);
    large.settings.labels.method = engine::LabelMethod::means;
    watched.exploration.solve(large);
    QTRY_VERIFY_WITH_TIMEOUT(
        watched.isSolved() && watched.exploration.result()->inputs == large, kLong);
    watched.exploration.surveyor().measure({ 0.25, 0.75 }, true);
    QTRY_COMPARE_WITH_TIMEOUT(watched.sightings.size(), std::size_t { 2 }, kLong);
    const engine::TrueDistance& part = watched.sightings[0]->distance;
    const engine::TrueDistance& whole = watched.sightings[1]->distance;
    QCOMPARE(part.points, engine::Index { Surveyor::kMostPoints });
    QCOMPARE(whole.points, whole.wholePoints);
    QVERIFY(whole.solver.converged && whole.otddSquared != part.otddSquared);
    QVERIFY(std::abs(whole.otddSquared - part.otddSquared) < 0.05 * whole.otddSquared);
}

void SurveyorTest::aNewResultForgetsTheOld()
{
    Watched watched;
    QTRY_VERIFY_WITH_TIMEOUT(watched.isSolved(), kLong);
    watched.exploration.surveyor().measure({ 0.2, 0.3, 0.5 }, true);
    ExplorationInputs two = inputsOf(60);
    two.sources.pop_back();
    watched.exploration.solve(two);
    QTRY_VERIFY_WITH_TIMEOUT(watched.exploration.result()->inputs == two, kLong);
    watched.exploration.surveyor().measure({ 0.2, 0.3, 0.5 }, true); // of the former
    watched.sightings.clear();
    watched.exploration.surveyor().measure({ 0.5, 0.5 }, true);
    QTRY_VERIFY_WITH_TIMEOUT(watched.hasSeen({ 0.5, 0.5 }, true), kLong);
    QCOMPARE(watched.sightings.size(), std::size_t { 1 });
}

void SurveyorTest::theMapIsRefinedFromCoarseToFine()
{
    Watched watched(30);
    QTRY_VERIFY_WITH_TIMEOUT(watched.isSolved(), kLong);
    QSignalSpy finished(&watched.exploration.surveyor(), &Surveyor::finishedRefining);
    watched.exploration.surveyor().setRefining(true);
    QVERIFY(watched.exploration.surveyor().refining() && watched.exploration.busy());
    QTRY_VERIFY_WITH_TIMEOUT(
        !watched.surveys.empty() && watched.surveys.back()->known == watched.surveys.back()->wanted,
        kLong);
    QVERIFY(!watched.exploration.surveyor().refining());
    QCOMPARE(watched.surveys.back()->wanted, 153);
    QVERIFY(watched.surveys.front()->known >= 6); // the corners and the middles of the edges first
    const engine::RefinedDistance& map = watched.surveys.back()->distance;
    for (const Weights& weights : { Weights { 0.25, 0.5, 0.25 }, { 1, 0, 0 } }) {
        const double expected = coldValue(*watched.exploration.result(), weights);
        QVERIFY(std::abs(map.at(weights) - expected) < 1e-6 * expected);
    }
    const Weights between { 0.3, 0.3, 0.4 };
    const double expected = coldValue(*watched.exploration.result(), between);
    QVERIFY(std::abs(map.at(between) - expected) < 0.01 * expected);
    QCOMPARE(finished.size(), 1);
}

void SurveyorTest::refiningStopsAndKeepsWhatItKnows()
{
    Watched watched;
    QTRY_VERIFY_WITH_TIMEOUT(watched.isSolved(), kLong);
    watched.exploration.surveyor().setRefining(true);
    QTRY_VERIFY_WITH_TIMEOUT(!watched.surveys.empty(), kLong);
    QElapsedTimer timer;
    timer.start();
    watched.exploration.cancel();
    QVERIFY(!watched.exploration.surveyor().refining());
    QTRY_VERIFY_WITH_TIMEOUT(!watched.exploration.busy(), kLong);
    const int known = watched.surveys.back()->known;
    watched.exploration.surveyor().setRefining(true); // goes on where it was
    const std::size_t before = watched.surveys.size();
    QTRY_VERIFY_WITH_TIMEOUT(watched.surveys.size() > before, kLong);
    QVERIFY(watched.surveys.back()->known > known);
}

void SurveyorTest::previewsDoNotWaitForSurveys()
{
    Watched watched(300);
    QTRY_VERIFY_WITH_TIMEOUT(watched.isSolved(), kLong);
    watched.exploration.surveyor().setRefining(true);
    QTRY_VERIFY_WITH_TIMEOUT(!watched.surveys.empty(), kLong);
    QSignalSpy previews(&watched.exploration, &Exploration::previewReady);
    QElapsedTimer timer;
    timer.start();
    for (int step = 0; step < 20; ++step) {
        const Weights weights { 0.02 * step, 0.5, 0.5 - 0.02 * step };
        watched.exploration.surveyor().measure(weights, false);
        watched.exploration.requestPreview(weights, { 0, 1, 2, 3 });
        QTRY_COMPARE_WITH_TIMEOUT(previews.size(), step + 1, kLong);
    }
    // A label distance of these takes some 20 ms, the map 153 of them: previews that waited for
    // them would take seconds.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void SurveyorTest::otherWorkComesFirst()
{
    Watched watched(300);
    QTRY_VERIFY_WITH_TIMEOUT(watched.isSolved(), kLong);
    watched.exploration.surveyor().setRefining(true);
    const ExplorationInputs other = inputsOf(40);
    watched.exploration.solve(other);
    QTRY_VERIFY_WITH_TIMEOUT(watched.exploration.result()->inputs == other, kLong);
    // And then the map of the new result.
    watched.surveys.clear();
    QTRY_VERIFY_WITH_TIMEOUT(!watched.surveys.empty(), kLong);
    QCOMPARE(watched.surveys.back()->wholePoints, engine::Index { 40 });
}

QTEST_GUILESS_MAIN(SurveyorTest)
#include "surveyor_test.moc"
