// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stored solution of the built-in example is that of this version. To write it anew after the
// example or the solvers have changed, from the source folder:
//   WANDER_WRITE_EXAMPLE=resources/example/example.geodesic build/dev/bin/stored_example_test
#include "app/stored_example.h"
#include "engine/geodesic/stored_geodesic.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace {

engine::DatasetPtr drawn(const engine::DatasetRequest& request, const engine::Progress& progress)
{
    return std::make_shared<const engine::Dataset>(
        engine::readDataset(engine::wholeRequest(request), progress));
}

} // namespace

class StoredExampleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsStoredIsWhatAFreshSolveFinds();
    void theWindowShowsItBeforeAnythingIsSolved();

private:
    engine::ExplorationResult fresh_;
};

void StoredExampleTest::initTestCase()
{
    fresh_ = engine::explore(app::exampleInputs(), drawn);
    const QString path = qEnvironmentVariable("WANDER_WRITE_EXAMPLE");
    if (path.isEmpty())
        return;
    const std::vector<std::uint8_t> bytes = engine::storedBytes(fresh_);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())),
        static_cast<qint64>(bytes.size()));
    QSKIP("Written; the test holds after the next build.");
}

void StoredExampleTest::whatIsStoredIsWhatAFreshSolveFinds()
{
    const QByteArray bytes = app::exampleBytes();
    const engine::StoredResult stored { app::exampleInputs(), "example.geodesic",
        { bytes.begin(), bytes.end() } };
    const engine::ExplorationResult result = engine::recalled(stored, drawn);
    QVERIFY(result.geodesic->converged());
    QVERIFY(engine::sameSolution(*result.geodesic, *fresh_.geodesic));
    // Images of one dataset differ, so that there is one optimum only.
    for (std::size_t s = 0; s < fresh_.geodesic->maps.size(); ++s)
        QVERIFY(result.geodesic->maps[s].parentIndex == fresh_.geodesic->maps[s].parentIndex);
}

void StoredExampleTest::theWindowShowsItBeforeAnythingIsSolved()
{
    engine::Exploration exploration;
    app::rememberExample(exploration);
    QSignalSpy solved(&exploration, &engine::Exploration::solved);
    QSignalSpy confirmed(&exploration, &engine::Exploration::confirmed);
    exploration.solve(app::exampleInputs());
    QTRY_COMPARE_WITH_TIMEOUT(solved.size(), 1, 120'000);
    QVERIFY(!exploration.result()->checked);
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, 120'000);
    QVERIFY(exploration.result()->checked);
    QCOMPARE(solved.size(), 1);
}

QTEST_GUILESS_MAIN(StoredExampleTest)
#include "stored_example_test.moc"
