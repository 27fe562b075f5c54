// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/stored_geodesic.h"
#include "engine/service/exploration.h"

#include <QSignalSpy>
#include <QTest>

using engine::DatasetRequest;
using engine::Exploration;
using engine::ExplorationInputs;
using engine::ExplorationResultPtr;
using engine::Selection;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

DatasetRequest sampleOf(const char* location, std::size_t count)
{
    return { .location = location,
        .selection = { .kind = Selection::Kind::sample, .end = count, .seed = 7 } };
}

ExplorationInputs inputsOf(engine::MapKind map = engine::MapKind::sharp)
{
    ExplorationInputs inputs { .sources
        = { sampleOf("builtin:digits", 60), sampleOf("builtin:kana", 60) },
        .target = sampleOf("builtin:notes", 60) };
    inputs.settings.map = map;
    return inputs;
}

engine::ExplorationResult solvedNow(const ExplorationInputs& inputs)
{
    return engine::explore(inputs, [](const DatasetRequest& request, const auto& progress) {
        return std::make_shared<const engine::Dataset>(
            engine::readDataset(engine::wholeRequest(request), progress));
    });
}

/// What the signal said at its n-th time.
ExplorationResultPtr said(const QSignalSpy& spy, int n)
{
    return spy.at(n).at(0).value<ExplorationResultPtr>();
}

engine::StoredResultPtr stored(const ExplorationInputs& inputs, std::vector<std::uint8_t> bytes)
{
    return std::make_shared<const engine::StoredResult>(
        engine::StoredResult { inputs, "kept", std::move(bytes) });
}

} // namespace

class StoredResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ExplorationResultPtr>(); }
    void whatWasStoredIsShownFirstAndThenConfirmed_data();
    void whatWasStoredIsShownFirstAndThenConfirmed();
    void aStoredResultThatIsWrongGivesWayWithARemark();
    void whatWasStoredForOtherDataIsPassedOver();
    void askingAgainChecksWhatWasNotCheckedYet();
    void theCheckWaitsUntilTheImagesAreThere();
    void readingAgainForgetsWhatWasStored();
    void readingAgainForgetsWhatWasSolved();
};

void StoredResultTest::whatWasStoredIsShownFirstAndThenConfirmed_data()
{
    QTest::addColumn<int>("map");
    QTest::newRow("sharp") << static_cast<int>(engine::MapKind::sharp);
    QTest::newRow("barycentric") << static_cast<int>(engine::MapKind::barycentric);
    QTest::newRow("mixup") << static_cast<int>(engine::MapKind::mixup);
}

void StoredResultTest::whatWasStoredIsShownFirstAndThenConfirmed()
{
    QFETCH(int, map);
    const ExplorationInputs inputs = inputsOf(static_cast<engine::MapKind>(map));
    const engine::ExplorationResult before = solvedNow(inputs);
    Exploration exploration;
    QSignalSpy solved(&exploration, &Exploration::solved);
    QSignalSpy confirmed(&exploration, &Exploration::confirmed);
    exploration.remember(stored(inputs, engine::storedBytes(before)));
    exploration.solve(inputs);
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, kLong);
    QCOMPARE(solved.size(), 1);
    QVERIFY(!said(solved, 0)->checked);
    QVERIFY(said(confirmed, 0)->checked);
    QVERIFY(said(confirmed, 0)->geodesic == said(solved, 0)->geodesic);
    QVERIFY(said(solved, 0)->shown().maps[1].images == before.shown().maps[1].images);
    QTRY_VERIFY_WITH_TIMEOUT(!exploration.busy(), kLong); // the comparison of all pairs, too
}

void StoredResultTest::aStoredResultThatIsWrongGivesWayWithARemark()
{
    engine::ExplorationResult wrong = solvedNow(inputsOf());
    engine::Geodesic changed = *wrong.geodesic;
    changed.distances.total.v[0] *= 1.01;
    wrong.geodesic = std::make_shared<const engine::Geodesic>(changed);
    Exploration exploration;
    QSignalSpy solved(&exploration, &Exploration::solved);
    QSignalSpy confirmed(&exploration, &Exploration::confirmed);
    exploration.remember(stored(inputsOf(), engine::storedBytes(wrong)));
    exploration.solve(inputsOf());
    QTRY_COMPARE_WITH_TIMEOUT(solved.size(), 2, kLong);
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(exploration.result()->checked);
    QVERIFY(exploration.result()->geodesic->distances.total.v[0] < changed.distances.total.v[0]);
    QVERIFY(exploration.result()->geodesic->remarks.back().find("differed") != std::string::npos);
}

void StoredResultTest::whatWasStoredForOtherDataIsPassedOver()
{
    ExplorationInputs others = inputsOf();
    others.target.selection.seed = 8;
    Exploration exploration;
    QSignalSpy solved(&exploration, &Exploration::solved);
    exploration.remember(stored(inputsOf(), engine::storedBytes(solvedNow(others))));
    exploration.solve(inputsOf());
    QTRY_VERIFY_WITH_TIMEOUT(!exploration.busy(), kLong);
    QCOMPARE(solved.size(), 1);
    QVERIFY(exploration.result()->checked);
    QVERIFY(exploration.result()->geodesic->remarks.empty());
}

void StoredResultTest::askingAgainChecksWhatWasNotCheckedYet()
{
    Exploration exploration;
    QSignalSpy solved(&exploration, &Exploration::solved);
    QSignalSpy confirmed(&exploration, &Exploration::confirmed);
    QSignalSpy finished(&exploration, &Exploration::finished);
    exploration.remember(stored(inputsOf(), engine::storedBytes(solvedNow(inputsOf()))));
    connect(&exploration, &Exploration::solved, &exploration, [&] {
        if (solved.size() == 1)
            exploration.cancel(); // the check has hardly begun
    });
    exploration.solve(inputsOf());
    QTRY_VERIFY_WITH_TIMEOUT(solved.size() == 1 && !exploration.busy(), kLong);
    QVERIFY(!exploration.result()->checked);
    QVERIFY(!finished.isEmpty()); // nothing says that it still works
    exploration.solve(inputsOf());
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, kLong);
    QVERIFY(exploration.result()->checked);
}

void StoredResultTest::theCheckWaitsUntilTheImagesAreThere()
{
    Exploration exploration;
    exploration.remember(stored(inputsOf(), engine::storedBytes(solvedNow(inputsOf()))));
    QStringList events;
    connect(&exploration, &Exploration::solved, &exploration, [&] {
        events << QStringLiteral("solved");
        exploration.requestPreview({ 0.5, 0.5 }, { 0, 1, 2 });
    });
    connect(&exploration, &Exploration::previewReady, &exploration,
        [&] { events << QStringLiteral("preview"); });
    connect(&exploration, &Exploration::progressed, &exploration, [&] {
        if (events.contains(QStringLiteral("solved")))
            events << QStringLiteral("work");
    });
    connect(&exploration, &Exploration::confirmed, &exploration,
        [&] { events << QStringLiteral("confirmed"); });
    connect(&exploration, &Exploration::finished, &exploration,
        [&] { events << QStringLiteral("finished"); });
    exploration.solve(inputsOf());
    QTRY_VERIFY_WITH_TIMEOUT(events.contains(QStringLiteral("finished")), kLong);
    QCOMPARE(events[0], QStringLiteral("solved"));
    QCOMPARE(events[1], QStringLiteral("preview"));
    QVERIFY(events.indexOf(QStringLiteral("finished"))
        > events.indexOf(QStringLiteral("confirmed"))); // the user is told once all is done
}

void StoredResultTest::readingAgainForgetsWhatWasStored()
{
    Exploration exploration;
    QSignalSpy solved(&exploration, &Exploration::solved);
    exploration.remember(stored(inputsOf(), engine::storedBytes(solvedNow(inputsOf()))));
    exploration.forget();
    exploration.solve(inputsOf());
    QTRY_COMPARE_WITH_TIMEOUT(solved.size(), 1, kLong);
    QVERIFY(said(solved, 0)->checked);
}

void StoredResultTest::readingAgainForgetsWhatWasSolved()
{
    Exploration exploration;
    QSignalSpy solved(&exploration, &Exploration::solved);
    exploration.solve(inputsOf());
    QTRY_VERIFY_WITH_TIMEOUT(solved.size() == 1 && !exploration.busy(), kLong);
    exploration.forget();
    exploration.solve(inputsOf());
    QTRY_COMPARE_WITH_TIMEOUT(solved.size(), 2, kLong);
    QVERIFY(said(solved, 0)->geodesic != said(solved, 1)->geodesic);
}

QTEST_GUILESS_MAIN(StoredResultTest)
#include "stored_result_test.moc"
