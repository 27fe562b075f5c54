// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/common_shape.h"
#include "engine/data/read_dataset.h"
#include "engine/data/selection.h"
#include "engine/error.h"
#include "tests/support/small_datasets.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>

using namespace engine;

using Kind = Selection::Kind;

class SelectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutASelectionEverythingIsTaken();
    void theFirstRecordsComeInFileOrder();
    void aRangeTakesRecordsByTheirNumber();
    void aSampleTakesOfEachClassItsShare();
    void remaindersGoToTheLargestShares();
    void theSameSeedTakesTheSameRecordsAndAnotherSeedOthers();
    void everyRecordMayBeSampled();
    void aSampleLargerThanTheDatasetIsAllOfIt();
    void classesThatAreNotWantedAreLeftOut();
    void wordsSayWhatWasTaken_data();
    void wordsSayWhatWasTaken();
    void aSelectionOfASelectionTellsBoth();
    void everyImageKeepsItsNumberInTheFile();
    void readersTellTheNumbersInTheFile();
    void imagesGoWithTheirLabels();
    void recordsMayRepeat();
    void whatIsNotThereIsRefused();
};

namespace {

/// Image i has the one pixel i; labels as given.
Dataset numbered(const std::vector<int>& labels, int classes)
{
    Dataset dataset { .name = "Numbers", .shape = { 1, 1, 1 }, .labels = labels };
    for (std::size_t i = 0; i < labels.size(); ++i)
        dataset.pixels.push_back(static_cast<std::uint8_t>(i));
    for (int k = 0; k < classes; ++k)
        dataset.classNames.push_back("class " + std::to_string(k));
    return dataset;
}

/// 60 of class 0, 30 of class 1, 10 of class 2, mixed.
Dataset uneven()
{
    std::vector<int> labels;
    for (int i = 0; i < 100; ++i)
        labels.push_back(i % 10 < 6 ? 0 : i % 10 < 9 ? 1 : 2);
    return numbered(labels, 3);
}

} // namespace

void SelectionTest::withoutASelectionEverythingIsTaken()
{
    const Dataset all = select(uneven(), {});
    QCOMPARE(all.size(), std::size_t { 100 });
    QCOMPARE(all.provenance.selection, std::string());
}

void SelectionTest::theFirstRecordsComeInFileOrder()
{
    const Dataset first = select(uneven(), { .kind = Kind::first, .end = 3 });
    QCOMPARE(first.pixels, (std::vector<std::uint8_t> { 0, 1, 2 }));
}

void SelectionTest::aRangeTakesRecordsByTheirNumber()
{
    const Dataset range = select(uneven(), { .kind = Kind::range, .begin = 97, .end = 200 });
    QCOMPARE(range.pixels, (std::vector<std::uint8_t> { 97, 98, 99 }));
    QCOMPARE(range.labels, (std::vector<int> { 1, 1, 2 }));
}

void SelectionTest::aSampleTakesOfEachClassItsShare()
{
    const Dataset sample = select(uneven(), { .kind = Kind::sample, .end = 20, .seed = 7 });
    QCOMPARE(classCounts(sample), (std::vector<std::size_t> { 12, 6, 2 }));
    const auto records = selectedRecords(uneven(), { .kind = Kind::sample, .end = 20, .seed = 7 });
    QVERIFY(std::ranges::is_sorted(records));
    QCOMPARE(std::set(records.begin(), records.end()).size(), records.size());
}

void SelectionTest::remaindersGoToTheLargestShares()
{
    // Shares of 7: 4.2, 2.1, 0.7; rounded down 4, 2, 0; the one left goes to 0.7.
    const Dataset sample = select(uneven(), { .kind = Kind::sample, .end = 7, .seed = 1 });
    QCOMPARE(classCounts(sample), (std::vector<std::size_t> { 4, 2, 1 }));
}

void SelectionTest::theSameSeedTakesTheSameRecordsAndAnotherSeedOthers()
{
    const Selection seven { .kind = Kind::sample, .end = 20, .seed = 7 };
    const Selection eight { .kind = Kind::sample, .end = 20, .seed = 8 };
    QCOMPARE(selectedRecords(uneven(), seven), selectedRecords(uneven(), seven));
    QVERIFY(selectedRecords(uneven(), seven) != selectedRecords(uneven(), eight));
}

void SelectionTest::everyRecordMayBeSampled()
{
    std::set<std::size_t> seen;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        for (const std::size_t record :
            selectedRecords(uneven(), { .kind = Kind::sample, .end = 20, .seed = seed }))
            seen.insert(record);
    }
    QCOMPARE(seen.size(), std::size_t { 100 }); // 0.8^100 = 2e-10 that a record is never taken
}

void SelectionTest::aSampleLargerThanTheDatasetIsAllOfIt()
{
    QCOMPARE(select(uneven(), { .kind = Kind::sample, .end = 1000 }).size(), std::size_t { 100 });
}

void SelectionTest::classesThatAreNotWantedAreLeftOut()
{
    const Dataset two = select(uneven(), { .kind = Kind::sample, .end = 20, .classes = { 0, 2 } });
    QCOMPARE(classCounts(two), (std::vector<std::size_t> { 17, 0, 3 })); // of 60 : 10
    QCOMPARE(two.classes(), 3);
}

void SelectionTest::wordsSayWhatWasTaken_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("sample") << int(Kind::sample)
                            << QStringLiteral("2,000 of 60,000, stratified, seed 7");
    QTest::newRow("first") << int(Kind::first) << QStringLiteral("first 2,000 of 60,000");
    QTest::newRow("range") << int(Kind::range)
                           << QStringLiteral("records 1,000 to 1,999 of 60,000");
    QTest::newRow("all") << int(Kind::all) << QString();
}

void SelectionTest::wordsSayWhatWasTaken()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    const Dataset dataset = numbered(std::vector<int>(60000, 0), 1);
    const Selection selection {
        .kind = static_cast<Kind>(kind), .begin = 1000, .end = 2000, .seed = 7
    };
    QCOMPARE(QString::fromStdString(select(dataset, selection).provenance.selection), words);
}

void SelectionTest::aSelectionOfASelectionTellsBoth()
{
    const Dataset once = select(uneven(), { .kind = Kind::first, .end = 50 });
    const Dataset twice = select(once, { .classes = { 1 } });
    QCOMPARE(twice.provenance.selection,
        std::string("15 of 50, class class 1, taken from first 50 of 100"));
}

/// The pixel of image i is i.
void SelectionTest::everyImageKeepsItsNumberInTheFile()
{
    const Dataset all = uneven();
    QCOMPARE(all.recordOf(42), std::int64_t { 42 });
    const Dataset some
        = select(all, { .kind = Kind::sample, .end = 20, .seed = 3, .classes = { 1, 2 } });
    const Dataset few = toShape(select(some, { .kind = Kind::range, .begin = 5, .end = 9 }),
        { .height = 2, .width = 2, .channels = 1 });
    QCOMPARE(few.size(), std::size_t { 4 });
    for (std::size_t i = 0; i < some.size(); ++i)
        QCOMPARE(some.recordOf(i), std::int64_t { some.image(i)[0] });
    for (std::size_t i = 0; i < few.size(); ++i)
        QCOMPARE(few.recordOf(i), std::int64_t { few.image(i)[0] });
}

/// Of a file, read with its selection or whole and selected then.
void SelectionTest::readersTellTheNumbersInTheFile()
{
    const QTemporaryDir folder;
    const std::string path = support::smallDatasets(folder.path().toStdString()).paths.front();
    const Dataset whole = readDataset({ .location = path });
    const Selection selection { .kind = Kind::sample, .end = 5, .seed = 7, .classes = { 1 } };
    const Dataset part = readDataset({ .location = path, .selection = selection });
    QVERIFY(part.size() > 1 && part.size() < whole.size());
    for (std::size_t i = 0; i < part.size(); ++i)
        QVERIFY(std::ranges::equal(
            part.image(i), whole.image(static_cast<std::size_t>(part.recordOf(i)))));
    QVERIFY(part.records != (std::vector<std::int64_t> { 0, 1, 2, 3, 4 }));
    QVERIFY(select(whole, selection).records == part.records);
}

void SelectionTest::imagesGoWithTheirLabels()
{
    const Dataset sample = select(uneven(), { .kind = Kind::sample, .end = 37, .seed = 3 });
    for (std::size_t i = 0; i < sample.size(); ++i)
        QCOMPARE(sample.labels[i], uneven().labels[sample.pixels[i]]);
}

void SelectionTest::recordsMayRepeat()
{
    const std::size_t records[] = { 9, 0, 9 };
    const Dataset chosen = selectRecords(uneven(), records);
    QCOMPARE(chosen.pixels, (std::vector<std::uint8_t> { 9, 0, 9 }));
    QCOMPARE(chosen.labels, (std::vector<int> { 2, 0, 2 }));
}

void SelectionTest::whatIsNotThereIsRefused()
{
    const Dataset dataset = uneven();
    QVERIFY_EXCEPTION_THROWN(selectedRecords(dataset, { .classes = { 3 } }), Error);
    QVERIFY_EXCEPTION_THROWN(selectedRecords(dataset, { .classes = { -1 } }), Error);
    QVERIFY_EXCEPTION_THROWN(
        selectedRecords(dataset, { .kind = Kind::range, .begin = 100, .end = 200 }), Error);
    QVERIFY_EXCEPTION_THROWN(
        selectedRecords(dataset, { .kind = Kind::range, .begin = 5, .end = 5 }), Error);
    QVERIFY_EXCEPTION_THROWN(selectedRecords(dataset, { .kind = Kind::first, .end = 0 }), Error);
}

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"
