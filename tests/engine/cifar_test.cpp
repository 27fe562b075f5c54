// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/awkward_files.h"

#include <QTest>

using namespace engine;
using namespace support;

class CifarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planesBecomePixels();
    void aFolderHoldsTrainingBatchesInOrderAndATest();
    void cifar100TakesTheFineLabels();
    void aPartOfTheRecordsCrossesFiles();
    void aDamagedBatchIsRefused();
};

namespace {

constexpr std::size_t kArea = 32 * 32;

/// Red r, green g, blue b everywhere.
Bytes record(const Bytes& labels, std::uint8_t r, std::uint8_t g, std::uint8_t b)
{
    return joined(joined(labels, Bytes(kArea, r)), joined(Bytes(kArea, g), Bytes(kArea, b)));
}

Dataset read(const std::string& text)
{
    return readDataset(parseRequest(text));
}

} // namespace

void CifarTest::planesBecomePixels()
{
    const TestFolder folder;
    const Dataset dataset
        = read(folder.write("a.bin", joined(record({ 3 }, 1, 2, 3), record({ 9 }, 4, 5, 6))));
    QVERIFY(dataset.shape == (ImageShape { 32, 32, 3 }));
    QCOMPARE(dataset.labels, (std::vector<int> { 3, 9 }));
    QCOMPARE(dataset.classNames[3], std::string("cat"));
    QCOMPARE(cut(dataset.pixels, 6), (Bytes { 1, 2, 3, 1, 2, 3 }));
    QCOMPARE(int(dataset.pixels.back()), 6);
}

void CifarTest::aFolderHoldsTrainingBatchesInOrderAndATest()
{
    const TestFolder folder;
    folder.write("data_batch_2.bin", record({ 2 }, 2, 2, 2));
    folder.write("data_batch_1.bin", record({ 1 }, 1, 1, 1));
    folder.write("test_batch.bin", record({ 0 }, 9, 9, 9));
    folder.write("batches.meta.txt", bytesOf("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n\n"));
    const std::string place = folder.path().string();
    QCOMPARE(read(place).labels, (std::vector<int> { 1, 2 }));
    QCOMPARE(read(place).name, std::string("CIFAR-10 train"));
    QCOMPARE(read(place + "@test").labels, (std::vector<int> { 0 }));
    QCOMPARE(read(place).classNames[9], std::string("j"));
}

void CifarTest::cifar100TakesTheFineLabels()
{
    const TestFolder folder;
    folder.write("test.bin", joined(record({ 19, 99 }, 1, 2, 3), record({ 0, 42 }, 4, 5, 6)));
    const Dataset dataset = read(folder.path().string());
    QCOMPARE(dataset.labels, (std::vector<int> { 99, 42 }));
    QCOMPARE(dataset.classes(), 100);
    QVERIFY(notesOf(dataset).contains(QStringLiteral("fine labels")));
}

void CifarTest::aPartOfTheRecordsCrossesFiles()
{
    const TestFolder folder;
    for (std::uint8_t batch = 1; batch <= 3; ++batch) {
        const Bytes first = record({ batch }, batch, 0, 0);
        const Bytes second = record({ batch }, batch, 100, 0);
        folder.write("data_batch_" + std::to_string(batch) + ".bin", joined(first, second));
    }
    const Dataset part = read(folder.path().string() + "#range=1:5");
    QCOMPARE(part.labels, (std::vector<int> { 1, 2, 2, 3 }));
    QCOMPARE(int(part.image(0)[1]), 100);
    QCOMPARE(int(part.image(3)[0]), 3);
    QCOMPARE(part.provenance.total, std::size_t { 6 });
}

void CifarTest::aDamagedBatchIsRefused()
{
    const TestFolder folder;
    folder.write("test_batch.bin", cut(record({ 1 }, 1, 1, 1), 3000));
    const QString problem = problemWith(folder.path().string());
    QVERIFY2(
        problem.contains(QStringLiteral("does not consist of CIFAR records")), qPrintable(problem));
}

QTEST_GUILESS_MAIN(CifarTest)
#include "cifar_test.moc"
