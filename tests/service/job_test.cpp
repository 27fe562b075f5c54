// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/job.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <new>

using engine::Job;
using engine::JobHandlers;
using engine::JobProgress;
using engine::Lane;
using engine::Newer;
using engine::Progress;

namespace {

/// A work that ends only by being cancelled.
int runForEver(const Progress& progress)
{
    for (long long step = 0;; ++step) {
        progress.step(step, 0);
        QThread::msleep(1);
    }
}

struct Record {
    QList<int> values;
    QStringList sentences;
    QList<JobProgress> reports;
    int ends = 0;

    JobHandlers<int> handlers()
    {
        return { .done = [this](std::shared_ptr<const int> value) { values << *value; },
            .failed = [this](const QString& sentence) { sentences << sentence; },
            .progressed = [this](const JobProgress& report) { reports << report; },
            .finished = [this] { ++ends; } };
    }
};

} // namespace

class JobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aResultArrivesInTheThreadOfTheJob();
    void aLaneHasOneThreadForAllItsWorks();
    void aLaneHasItsThreadBeforeItsFirstWork();
    void aNewerLongWorkCancelsTheRunningOne();
    void ofThreeWaitingWorksOnlyTheNewestIsDone();
    void aRunningPreviewIsShownBeforeTheNewestIsTaken();
    void manyRequestsDoNotStarveThePreview();
    void cancellingEndsWhatRunsForEver();
    void aCancelledWorkTellsNothingButItsEnd();
    void everyExceptionBecomesOneSentence_data();
    void everyExceptionBecomesOneSentence();
    void aJobWorksOnAfterAFailure();
    void progressComesAtMostEveryThirtyMilliseconds();
    void aJobThatDiesWaitsForItsWork();
};

void JobTest::aResultArrivesInTheThreadOfTheJob()
{
    Lane lane;
    QThread* workedIn = nullptr;
    QThread* toldIn = nullptr;
    Job<int> job(
        lane, Newer::cancelsRunning, { .done = [&](auto) { toldIn = QThread::currentThread(); } });
    job.start([&](const Progress&) {
        workedIn = QThread::currentThread();
        return 1;
    });
    QTRY_VERIFY(toldIn != nullptr);
    QCOMPARE(toldIn, QThread::currentThread());
    QVERIFY(workedIn != toldIn);
}

void JobTest::aLaneHasOneThreadForAllItsWorks()
{
    Lane lane;
    Record record;
    QSet<Qt::HANDLE> threads;
    Job<int> one(lane, Newer::waitsForRunning, record.handlers());
    Job<int> two(lane, Newer::waitsForRunning, record.handlers());
    for (int i = 1; i <= 5; ++i) {
        for (Job<int>* job : { &one, &two })
            job->start([&](const Progress&) {
                threads << QThread::currentThreadId(); // one after the other, so no race
                return 0;
            });
        QTRY_COMPARE(record.values.size(), 2 * i);
    }
    QCOMPARE(threads.size(), 1);
}

void JobTest::aNewerLongWorkCancelsTheRunningOne()
{
    Lane lane;
    Record record;
    Job<int> job(lane, Newer::cancelsRunning, record.handlers());
    job.start(runForEver);
    job.start([](const Progress&) { return 2; });
    QTRY_COMPARE(record.values, QList<int> { 2 });
    QCOMPARE(record.ends, 1);
    QVERIFY(record.sentences.isEmpty());
}

void JobTest::ofThreeWaitingWorksOnlyTheNewestIsDone()
{
    Lane lane;
    Record record;
    QList<int> begun;
    Job<int> job(lane, Newer::waitsForRunning, record.handlers());
    for (int number = 0; number < 4; ++number)
        job.start([&begun, number](const Progress&) {
            begun << number;
            QThread::msleep(20);
            return number;
        });
    QTRY_COMPARE(record.ends, 1);
    QCOMPARE(begun, (QList<int> { 0, 3 }));
}

void JobTest::aRunningPreviewIsShownBeforeTheNewestIsTaken()
{
    Lane lane;
    Record record;
    Job<int> job(lane, Newer::waitsForRunning, record.handlers());
    for (int number = 0; number < 2; ++number)
        job.start([number](const Progress&) { return number; });
    QTRY_COMPARE(record.values, (QList<int> { 0, 1 }));
}

void JobTest::manyRequestsDoNotStarveThePreview()
{
    Lane lane;
    Record record;
    Job<int> job(lane, Newer::waitsForRunning, record.handlers());
    QElapsedTimer clock;
    clock.start();
    int asked = 0;
    while (clock.elapsed() < 400) {
        job.start([number = ++asked](const Progress&) {
            QThread::msleep(10);
            return number;
        });
        QTest::qWait(1);
    }
    QTRY_COMPARE(record.ends, 1);
    QCOMPARE(record.values.constLast(), asked);
    // 40 would fit; "abandon if newer" shows hardly any. A quarter leaves room for a busy machine.
    QVERIFY2(record.values.size() >= 10, qPrintable(QString::number(record.values.size())));
}

void JobTest::cancellingEndsWhatRunsForEver()
{
    Lane lane;
    Record record;
    Job<int> job(lane, Newer::cancelsRunning, record.handlers());
    job.start(runForEver);
    QTRY_VERIFY(!record.reports.isEmpty());
    job.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(record.ends, 1, 2000);
    QVERIFY(!job.running());
}

void JobTest::aCancelledWorkTellsNothingButItsEnd()
{
    Lane lane;
    Record record;
    Job<int> job(lane, Newer::cancelsRunning, record.handlers());
    QSemaphore reported;
    job.start([&](const Progress& progress) {
        progress.step(1, 2);
        reported.release();
        QThread::msleep(30); // does not notice and finishes all the same
        return 1;
    });
    reported.acquire(); // the report is on its way
    job.cancel();
    QTRY_COMPARE(record.ends, 1);
    QVERIFY(record.reports.isEmpty());
    QVERIFY(record.values.isEmpty());
    QVERIFY(record.sentences.isEmpty());
}

void JobTest::everyExceptionBecomesOneSentence_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("our own") << 0 << QStringLiteral("Cannot read a.png: it is empty.");
    QTest::newRow("memory") << 1 << QStringLiteral("not enough memory");
    QTest::newRow("standard") << 2 << QStringLiteral("went wrong: vector");
    QTest::newRow("anything") << 3 << QStringLiteral("went wrong.");
}

void JobTest::everyExceptionBecomesOneSentence()
{
    QFETCH(int, kind);
    QFETCH(QString, expected);
    Lane lane;
    Record record;
    Job<int> job(lane, Newer::cancelsRunning, record.handlers());
    job.start([kind](const Progress&) -> int {
        switch (kind) {
        case 0:
            throw engine::Error("Cannot read a.png: it is empty.");
        case 1:
            throw std::bad_alloc();
        case 2:
            throw std::out_of_range("vector");
        default:
            throw 3;
        }
    });
    QTRY_COMPARE(record.sentences.size(), 1);
    QVERIFY2(record.sentences[0].contains(expected), qPrintable(record.sentences[0]));
    QCOMPARE(record.ends, 1);
}

void JobTest::aJobWorksOnAfterAFailure()
{
    Lane lane;
    Record record;
    Job<int> job(lane, Newer::cancelsRunning, record.handlers());
    job.start([](const Progress&) -> int { throw engine::Error("No."); });
    QTRY_COMPARE(record.sentences.size(), 1);
    job.start([](const Progress&) { return 7; });
    QTRY_COMPARE(record.values, QList<int> { 7 });
}

/// Making one later would wait for whatever library is being loaded.
void JobTest::aLaneHasItsThreadBeforeItsFirstWork()
{
    const auto threads = [] { // those of other tests may end meanwhile
        const QStringList names
            = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return QSet<QString>(names.begin(), names.end());
    };
    const QSet<QString> before = threads();
    Lane lane;
    const QSet<QString> with = threads();
    QCOMPARE((with - before).size(), 1);
    Record record;
    Job<int> job(lane, Newer::cancelsRunning, record.handlers());
    job.start([](const Progress&) { return 1; });
    QTRY_COMPARE(record.ends, 1);
    QVERIFY((threads() - with).isEmpty());
}

void JobTest::progressComesAtMostEveryThirtyMilliseconds()
{
    Lane lane;
    Record record;
    Job<int> job(lane, Newer::cancelsRunning, record.handlers());
    job.start([](const Progress& progress) {
        QElapsedTimer clock;
        clock.start();
        for (long long step = 0; clock.elapsed() < 150; ++step)
            progress.phase("Counting").step(step, 1000);
        return 0;
    });
    QTRY_COMPARE(record.ends, 1);
    QVERIFY(record.reports.size() >= 2);
    QVERIFY2(record.reports.size() <= 6, qPrintable(QString::number(record.reports.size())));
    QCOMPARE(record.reports[0].phase, QStringLiteral("Counting"));
    QCOMPARE(record.reports[0].total, 1000);
}

void JobTest::aJobThatDiesWaitsForItsWork()
{
    Lane lane;
    bool left = false;
    {
        Job<int> job(lane, Newer::cancelsRunning, {});
        job.start([&](const Progress& progress) {
            const auto leave = qScopeGuard([&] { left = true; });
            return runForEver(progress);
        });
        QThread::msleep(20); // until it runs; a work that never began is over at once
    }
    QVERIFY(lane.waitForDone(1000));
    QVERIFY(left);
}

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
