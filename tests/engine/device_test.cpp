// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/parallel.h"
#include "engine/transport/device.h"
#include "engine/transport/free_memory.h"

#include <QTest>

#include <atomic>

using namespace engine;

class DeviceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsCancelledDoesNotWaitForTheLibrary();
    void theProcessorIsNamedWithItsThreads_data();
    void theProcessorIsNamedWithItsThreads();
    void allCoresAreUsedUnlessANumberIsGiven();
    void whatIsFoundByItselfNeedsNoRemark();
    void cudaIsUsedOrItSaysWhyNot();
    void anUnknownDeviceIsASentence();
    void bytesAreWrittenForPeople_data();
    void bytesAreWrittenForPeople();
    void everyTurnOfAParallelLoopRunsOnce();
    void theFirstFailureEndsAParallelLoop();
};

/// The first test: nothing has asked for the library yet.
void DeviceTest::whoIsCancelledDoesNotWaitForTheLibrary()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(findDevice("cpu", 1, Progress({}, stop.get_token())), Cancelled);
    QCOMPARE(findDevice("cpu", 1).name, std::string("CPU, 1 thread"));
}

void DeviceTest::theProcessorIsNamedWithItsThreads_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<std::string>("name");
    QTest::newRow("one") << 1 << std::string("CPU, 1 thread");
    QTest::newRow("two") << 2 << std::string("CPU, 2 threads");
}

void DeviceTest::theProcessorIsNamedWithItsThreads()
{
    QFETCH(int, threads);
    QFETCH(std::string, name);
    const Device device = findDevice("cpu", threads);
    QCOMPARE(device.name, name);
    QCOMPARE(device.threads, threads);
    QVERIFY(device.kind == Device::Kind::cpu);
    QVERIFY(device.memoryBytes > 0);
}

void DeviceTest::allCoresAreUsedUnlessANumberIsGiven()
{
    QCOMPARE(findDevice("cpu").threads, usableCores());
    QVERIFY(usableCores() >= 1);
}

void DeviceTest::whatIsFoundByItselfNeedsNoRemark()
{
    QVERIFY(findDevice("auto").remark.empty());
}

void DeviceTest::cudaIsUsedOrItSaysWhyNot()
{
    const Device device = findDevice("cuda");
    if (device.kind == Device::Kind::cuda) {
        QVERIFY(device.remark.empty());
        return;
    }
    QVERIFY2(device.remark.starts_with("CUDA cannot be used, computing on the CPU: "),
        device.remark.c_str());
    QVERIFY(device.remark.ends_with("."));
}

void DeviceTest::anUnknownDeviceIsASentence()
{
    QVERIFY_EXCEPTION_THROWN(findDevice("abacus"), Error);
    QVERIFY_EXCEPTION_THROWN(findDevice("cpu", -1), Error);
}

void DeviceTest::bytesAreWrittenForPeople_data()
{
    QTest::addColumn<long long>("bytes");
    QTest::addColumn<std::string>("words");
    QTest::newRow("nothing") << 0LL << std::string("0 MB");
    QTest::newRow("a little") << 1LL << std::string("1 MB");
    QTest::newRow("megabytes") << 310'000'000LL << std::string("310 MB");
    QTest::newRow("gigabytes") << 14'400'000'000LL << std::string("14.4 GB");
    QTest::newRow("very many") << 1'234'560'000'000LL << std::string("1,234.6 GB");
}

void DeviceTest::bytesAreWrittenForPeople()
{
    QFETCH(long long, bytes);
    QFETCH(std::string, words);
    QCOMPARE(bytesInWords(bytes), words);
}

void DeviceTest::everyTurnOfAParallelLoopRunsOnce()
{
    for (const int threads : { 0, 1, 3 }) {
        std::vector<std::atomic<int>> turns(100);
        inParallel(100, threads, [&](Index i) { ++turns[static_cast<std::size_t>(i)]; });
        for (const auto& count : turns)
            QCOMPARE(count.load(), 1);
    }
    inParallel(0, 0, [](Index) { QFAIL("There is nothing to do."); });
}

void DeviceTest::theFirstFailureEndsAParallelLoop()
{
    std::atomic<int> turns { 0 };
    const auto body = [&](Index i) {
        ++turns;
        if (i == 3)
            throw Error("Turn three failed.");
    };
    QVERIFY_EXCEPTION_THROWN(inParallel(1'000'000, 2, body), Error);
    QVERIFY(turns < 1'000'000);
}

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
