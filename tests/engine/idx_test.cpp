// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "tests/support/awkward_files.h"

#include <QTest>
#include <bit>

using namespace engine;
using namespace support;

class IdxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPairIsReadFromTheFolderAndFromEitherFile_data();
    void aPairIsReadFromTheFolderAndFromEitherFile();
    void aFolderHoldsBothParts();
    void aPartOfTheRecordsIsWhatSelectingWouldGive_data();
    void aPartOfTheRecordsIsWhatSelectingWouldGive();
    void emnistLettersAreTurnedUprightAndCountedFromZero();
    void emnistMayStayAsItIsStored();
    void qmnistKeepsItsClassInTheFirstOfEightColumns();
    void softLabelsGiveTheLargest();
    void fractionsAreScaledTheSameWhicheverRecordsAreWanted();
    void fourAxesAreColour();
    void withoutLabelsAllImagesAreOneClass();
    void gapsInTheLabelsAreClosed();
    void theKnownSetsHaveTheirClassNames_data();
    void theKnownSetsHaveTheirClassNames();
    void severalSetsInAFolderMustBeChosenFrom();
    void theFileNameIsWhatCountsNotTheExtension();
    void readingCanBeCancelled();
};

namespace {

constexpr std::uint32_t kImages = 20;

Bytes images(std::uint32_t count = kImages)
{
    return idx(0x08, { count, 2, 3 }, ramp(count * 6));
}

Bytes labels(std::uint32_t count = kImages, std::uint8_t classes = 4)
{
    Bytes data;
    for (std::uint32_t i = 0; i < count; ++i)
        data.push_back(static_cast<std::uint8_t>(i % classes));
    return idx(0x08, { count }, data);
}

Dataset read(const std::string& text)
{
    return readDataset(parseRequest(text));
}

/// A float32 as IDX stores it.
void append(Bytes& bytes, float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(bits >> shift));
}

} // namespace

void IdxTest::aPairIsReadFromTheFolderAndFromEitherFile_data()
{
    QTest::addColumn<QString>("imagesName");
    QTest::addColumn<QString>("labelsName");
    const auto row = [](const char* imagesName, const char* labelsName) {
        QTest::newRow(imagesName) << QString::fromLatin1(imagesName)
                                  << QString::fromLatin1(labelsName);
    };
    row("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz");
    row("train-images-idx3-ubyte", "train-labels-idx1-ubyte");
    row("train-images.idx3-ubyte", "train-labels.idx1-ubyte");
    row("images.idx", "labels.idx.gz");
    row("my_Images", "my_Labels");
    row("set-train-images-idx3-ubyte.bin", "set-train-labels-idx1-ubyte.bin");
}

void IdxTest::aPairIsReadFromTheFolderAndFromEitherFile()
{
    QFETCH(QString, imagesName);
    QFETCH(QString, labelsName);
    const TestFolder folder;
    const auto packed = [](const QString& name, const Bytes& bytes) {
        return name.endsWith(QStringLiteral(".gz")) ? gzipped(bytes) : bytes;
    };
    const std::string imagesFile
        = folder.write(imagesName.toStdString(), packed(imagesName, images()));
    const std::string labelsFile
        = folder.write(labelsName.toStdString(), packed(labelsName, labels()));
    for (const std::string& place : { folder.path().string(), imagesFile, labelsFile }) {
        const Dataset dataset = read(place);
        QVERIFY(dataset.shape == (ImageShape { 2, 3, 1 }));
        QCOMPARE(dataset.pixels, ramp(kImages * 6));
        QCOMPARE(dataset.pixels.capacity(), dataset.pixels.size());
        QCOMPARE(classCounts(dataset), (std::vector<std::size_t> { 5, 5, 5, 5 }));
        QCOMPARE(dataset.classNames, (std::vector<std::string> { "0", "1", "2", "3" }));
        QCOMPARE(dataset.provenance.location, place);
        QCOMPARE(dataset.provenance.format, std::string("IDX"));
        QCOMPARE(dataset.provenance.total, std::size_t { kImages });
        QVERIFY(dataset.provenance.notes.empty());
    }
}

void IdxTest::aFolderHoldsBothParts()
{
    const TestFolder folder;
    folder.write("train-images-idx3-ubyte", images(20));
    folder.write("train-labels-idx1-ubyte", labels(20));
    folder.write("t10k-images-idx3-ubyte.gz", gzipped(images(8)));
    folder.write("t10k-labels-idx1-ubyte.gz", gzipped(labels(8)));
    const std::string place = folder.path().string();
    QCOMPARE(read(place).size(), std::size_t { 20 });
    QCOMPARE(read(place + "@train").size(), std::size_t { 20 });
    QCOMPARE(read(place + "@test").size(), std::size_t { 8 });
    QCOMPARE(read(place + "@test").provenance.location, place + "@test");
    QVERIFY(problemWith(place + "@val").contains(QStringLiteral("no part \"val\"")));
}

void IdxTest::aPartOfTheRecordsIsWhatSelectingWouldGive_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix :
        { "#first=7", "#range=3:11", "#range=15:99", "#sample=9#seed=5", "#classes=1,3" })
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void IdxTest::aPartOfTheRecordsIsWhatSelectingWouldGive()
{
    QFETCH(QString, suffix);
    const TestFolder folder;
    folder.write("images.gz", gzipped(images()));
    folder.write("labels.gz", gzipped(labels()));
    const std::string place = folder.path().string();
    const DatasetRequest request = parseRequest(place + suffix.toStdString());
    const Dataset part = readDataset(request);
    const Dataset chosen = select(read(place), request.selection);
    QCOMPARE(part.pixels, chosen.pixels);
    QCOMPARE(part.labels, chosen.labels);
    QCOMPARE(part.classNames, chosen.classNames);
    QCOMPARE(part.provenance.selection, chosen.provenance.selection);
    QCOMPARE(part.provenance.total, std::size_t { kImages });
}

void IdxTest::emnistLettersAreTurnedUprightAndCountedFromZero()
{
    const TestFolder folder;
    folder.write("emnist-letters-train-images-idx3-ubyte",
        idx(0x08, { 2, 2, 2 }, { 1, 2, 3, 4, 5, 6, 7, 8 }));
    folder.write("emnist-letters-train-labels-idx1-ubyte", idx(0x08, { 2 }, { 1, 26 }));
    const Dataset letters = read(folder.path().string());
    QCOMPARE(letters.pixels, (Bytes { 1, 3, 2, 4, 5, 7, 6, 8 }));
    QCOMPARE(letters.labels, (std::vector<int> { 0, 25 }));
    QCOMPARE(letters.classes(), 26);
    QCOMPARE(letters.classNames[25], std::string("Z"));
    QVERIFY(notesOf(letters).contains(QStringLiteral("turned upright")));
    QVERIFY(notesOf(letters).contains(QStringLiteral("Labels 1 to 26 in the file became 0 to 25")));
}

void IdxTest::emnistMayStayAsItIsStored()
{
    const TestFolder folder;
    folder.write("emnist-digits-test-images-idx3-ubyte", idx(0x08, { 1, 2, 3 }, ramp(6)));
    folder.write("emnist-digits-test-labels-idx1-ubyte", idx(0x08, { 1 }, { 4 }));
    const std::string place = folder.path().string();
    QCOMPARE(read(place + "#upright=no").pixels, ramp(6));
    QVERIFY(read(place).shape == (ImageShape { 3, 2, 1 }));
    QCOMPARE(read(place).pixels, (Bytes { 0, 3, 1, 4, 2, 5 }));
    QCOMPARE(read(place).labels, (std::vector<int> { 4 }));
}

void IdxTest::qmnistKeepsItsClassInTheFirstOfEightColumns()
{
    const TestFolder folder;
    Bytes table;
    for (const std::uint8_t digit : { 5, 0, 4 }) {
        Bytes row(32, 0);
        row[3] = digit;
        row[7] = 99; // the writer's series
        table = joined(table, row);
    }
    folder.write("qmnist-test-images-idx3-ubyte", images(3));
    folder.write("qmnist-test-labels-idx2-int", idx(0x0c, { 3, 8 }, table));
    const Dataset dataset = read(folder.path().string());
    QCOMPARE(dataset.labels, (std::vector<int> { 5, 0, 4 }));
    QCOMPARE(dataset.classes(), 10);
}

void IdxTest::softLabelsGiveTheLargest()
{
    const TestFolder folder;
    Bytes rows;
    for (const float value : { 0.2F, 0.7F, 0.1F, 0.6F, 0.3F, 0.1F })
        append(rows, value);
    folder.write("images", images(2));
    folder.write("labels", idx(0x0d, { 2, 3 }, rows));
    QCOMPARE(read(folder.path().string()).labels, (std::vector<int> { 1, 0 }));
}

void IdxTest::fractionsAreScaledTheSameWhicheverRecordsAreWanted()
{
    const TestFolder folder;
    Bytes values;
    for (const float value : { 0.0F, 0.0F, 0.5F, 1.0F })
        append(values, value);
    folder.write("images", idx(0x0d, { 2, 1, 2 }, values));
    const Dataset dataset = read(folder.path().string());
    QCOMPARE(dataset.pixels, (Bytes { 0, 0, 128, 255 }));
    QVERIFY(notesOf(dataset).contains(QStringLiteral("scaled to 0 to 255")));
    QCOMPARE(read(folder.path().string() + "#range=1:2").pixels, (Bytes { 128, 255 }));
}

void IdxTest::fourAxesAreColour()
{
    const TestFolder folder;
    folder.write("images", idx(0x08, { 2, 1, 2, 3 }, ramp(12)));
    folder.write("labels", labels(2));
    const Dataset last = read(folder.path().string());
    QVERIFY(last.shape == (ImageShape { 1, 2, 3 }));
    QCOMPARE(last.pixels, ramp(12));
    folder.write("images", idx(0x08, { 1, 3, 1, 2 }, ramp(6))); // planes
    folder.write("labels", labels(1));
    QCOMPARE(read(folder.path().string()).pixels, (Bytes { 0, 2, 4, 1, 3, 5 }));
}

void IdxTest::withoutLabelsAllImagesAreOneClass()
{
    const TestFolder folder;
    folder.write("images", images(3));
    const Dataset dataset = read(folder.path().string());
    QCOMPARE(dataset.labels, (std::vector<int> { 0, 0, 0 }));
    QCOMPARE(dataset.classNames, (std::vector<std::string> { "all" }));
    QVERIFY(notesOf(dataset).contains(QStringLiteral("No labels lie beside the images")));
}

void IdxTest::gapsInTheLabelsAreClosed()
{
    const TestFolder folder;
    folder.write("images", images(3));
    folder.write("labels", idx(0x08, { 3 }, { 7, 200, 7 }));
    const Dataset dataset = read(folder.path().string());
    QCOMPARE(dataset.labels, (std::vector<int> { 0, 1, 0 }));
    QCOMPARE(dataset.classNames, (std::vector<std::string> { "7", "200" }));
    QCOMPARE(dataset.provenance.notes.size(), std::size_t { 1 });
}

void IdxTest::theKnownSetsHaveTheirClassNames_data()
{
    QTest::addColumn<QString>("folderName");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("second");
    const auto row = [](const char* folderName, const char* title, const char* second) {
        QTest::newRow(folderName) << QString::fromLatin1(folderName) << QString::fromLatin1(title)
                                  << QString::fromLatin1(second);
    };
    row("FashionMNIST/raw", "Fashion-MNIST test", "Trouser");
    row("kmnist", "KMNIST test", "ki");
    row("MNIST", "MNIST test", "1");
    row("QMNIST", "QMNIST test", "1");
    row("something", "something test", "1");
}

void IdxTest::theKnownSetsHaveTheirClassNames()
{
    QFETCH(QString, folderName);
    QFETCH(QString, title);
    QFETCH(QString, second);
    const TestFolder folder;
    const std::string place = folderName.toStdString();
    folder.write(place + "/t10k-images-idx3-ubyte", images());
    folder.write(place + "/t10k-labels-idx1-ubyte", labels());
    const Dataset dataset = read((folder.path() / place).string());
    QCOMPARE(QString::fromStdString(dataset.name), title);
    QCOMPARE(QString::fromStdString(dataset.classNames[1]), second);
}

void IdxTest::severalSetsInAFolderMustBeChosenFrom()
{
    const TestFolder folder;
    for (const std::string set : { "emnist-digits-", "emnist-letters-" }) {
        folder.write(set + "train-images-idx3-ubyte", images(3));
        folder.write(set + "train-labels-idx1-ubyte", labels(3));
    }
    const QString problem = problemWith(folder.path().string());
    QVERIFY(problem.contains(QStringLiteral("emnist-digits, emnist-letters")));
    QCOMPARE(read((folder.path() / "emnist-digits-train-images-idx3-ubyte").string()).name,
        std::string("EMNIST digits train"));
}

void IdxTest::theFileNameIsWhatCountsNotTheExtension()
{
    const TestFolder folder;
    folder.write("a-images.png", gzipped(images(3)));
    folder.write("a-labels.txt", labels(3));
    const Dataset dataset = read((folder.path() / "a-images.png").string());
    QCOMPARE(dataset.size(), std::size_t { 3 });
}

void IdxTest::readingCanBeCancelled()
{
    const TestFolder folder;
    folder.write("images", images());
    folder.write("labels", labels());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        readDataset({ .location = folder.path().string() }, Progress({}, stop.get_token())),
        Cancelled);
}

QTEST_GUILESS_MAIN(IdxTest)
#include "idx_test.moc"
