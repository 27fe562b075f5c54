// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong with files: each ends in one sentence that names the file and the cause, never in
// a crash.
#include "engine/data/features.h"
#include "engine/error.h"
#include "engine/random.h"
#include "tests/support/awkward_files.h"

#include <QTest>
#include <limits>

using namespace engine;
using namespace support;

class BadInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsMissingIsNamed();
    void anEmptyFileAndAnEmptyFolderAreRefused();
    void anUnknownFormatNamesTheKnownOnes();
    void truncatedGzipIsRefused();
    void damagedGzipIsRefused();
    void aHeaderThatPromisesMoreThanTheFileHoldsIsRefused();
    void imagesOfTwoBillionPixelsASideAreRefused();
    void labelsOfAnotherSetAreRefused();
    void labelsWithoutImagesAreRefused();
    void notANumberIsCountedAndTheArrayNamed();
    void pickledObjectsAreNeverOpened();
    void otherArraysThatAreNoImagesAreRefused_data();
    void otherArraysThatAreNoImagesAreRefused();
    void pytorchFilesAreNamedAsSuch();
    void imageBombsAreSkipped();
    void aTruncatedJpegIsNoHalfImage();
    void oneClassIsEnough();
    void oneImagePerClassIsEnough();
    void aSelectionThatLeavesNothingIsRefused();
    void everySentenceIsOne();
    void noChangedByteCrashesTheReaders_data();
    void noChangedByteCrashesTheReaders();
};

namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

Bytes labels(std::uint32_t count)
{
    return idx(0x08, { count }, Bytes(count, 0));
}

bool says(const QString& problem, const char* part)
{
    if (!problem.contains(text(part)))
        qWarning() << "expected:" << part << "found:" << problem;
    return problem.contains(text(part));
}

} // namespace

void BadInputTest::whatIsMissingIsNamed()
{
    QVERIFY(
        says(problemWith("/nowhere/at-all"), "Cannot read /nowhere/at-all: there is no such file"));
    QVERIFY(says(problemWith("builtin:nothing"), "nothing"));
}

void BadInputTest::anEmptyFileAndAnEmptyFolderAreRefused()
{
    const TestFolder folder;
    QVERIFY(says(problemWith(folder.path().string()), "the folder is empty"));
    QVERIFY(says(problemWith(folder.write("a/none.idx", {})), "none.idx: the file is empty"));
    std::filesystem::remove(folder.path() / "a" / "none.idx");
    QVERIFY(says(problemWith(folder.path().string()), "it holds no images"));
}

void BadInputTest::anUnknownFormatNamesTheKnownOnes()
{
    const TestFolder folder;
    const QString problem
        = problemWith(folder.write("letter.txt", bytesOf("Dear reader,\nthis is prose.\n")));
    QVERIFY(says(problem, "letter.txt: its format is not known; known are IDX"));
}

void BadInputTest::truncatedGzipIsRefused()
{
    const TestFolder folder;
    const Bytes whole = gzipped(idx(0x08, { 500, 8, 8 }, ramp(500 * 64)));
    folder.write("labels", labels(500));
    for (const std::size_t length : { whole.size() - 1, whole.size() / 2, std::size_t { 20 } }) {
        const QString problem = problemWith(folder.write("images.gz", cut(whole, length)));
        QVERIFY(says(problem, "images.gz: the gzip data end too early"));
    }
}

void BadInputTest::damagedGzipIsRefused()
{
    const TestFolder folder;
    Bytes bytes = gzipped(idx(0x08, { 500, 8, 8 }, ramp(500 * 64)));
    bytes[bytes.size() - 6] ^= 0xff; // within the checksum at the end
    QVERIFY(says(
        problemWith(folder.write("images.gz", bytes)), "images.gz: the gzip data are damaged"));
}

void BadInputTest::aHeaderThatPromisesMoreThanTheFileHoldsIsRefused()
{
    const TestFolder folder;
    QVERIFY(says(problemWith(folder.write("images", idx(0x08, { 60000, 28, 28 }, ramp(784)))),
        "images: its header promises 60000 x 28 x 28 numbers, more than the file holds"));
    // Gzipped data can be a thousand times larger than the file: what is missing shows on the way.
    QVERIFY(
        says(problemWith(folder.write("images", gzipped(idx(0x08, { 10, 28, 28 }, Bytes(784, 0))))),
            "images: it ends after 800 bytes, where its header promises"));
    QVERIFY(says(problemWith(folder.write("x.npy", npy("<f4", "(1000, 28, 28)", ramp(784)))),
        "x.npy: its header promises an array of (1000, 28, 28), more than the file holds"));
    QVERIFY(says(problemWith(folder.write(
                     "x.npz", zip({ { "images.npy", npy("<f4", "(1000, 28, 28)", ramp(784)) } }))),
        "x.npz, array images: its header promises"));
}

void BadInputTest::imagesOfTwoBillionPixelsASideAreRefused()
{
    const TestFolder folder;
    constexpr std::uint32_t kSide = 1U << 31;
    QVERIFY(says(problemWith(folder.write("images", idx(0x08, { 1, kSide, kSide }, ramp(99)))),
        "promises 1 x 2147483648 x 2147483648 numbers"));
    QVERIFY(
        says(problemWith(folder.write("images", gzipped(idx(0x08, { kSide, kSide, kSide }, {})))),
            "more than the file holds"));
    QVERIFY(says(problemWith(folder.write(
                     "x.npy", npy("<f8", "(4294967296, 4294967296, 4294967296)", ramp(99)))),
        "more than the file holds"));
    // A product that is 0 modulo 2^64 must not pass for an empty array.
    QVERIFY(says(problemWith(folder.write("x.npy", npy("|u1", "(4294967296, 2147483648, 2)", {}))),
        "more than the file holds"));
}

void BadInputTest::labelsOfAnotherSetAreRefused()
{
    const TestFolder folder;
    const std::string file
        = folder.write("train-images-idx3-ubyte", idx(0x08, { 9, 2, 2 }, ramp(36)));
    folder.write("train-labels-idx1-ubyte", labels(10));
    QCOMPARE(problemWith(file),
        text("Cannot read ") + QString::fromStdString(file) + text(": 10 labels for 9 images."));
    QVERIFY(says(problemWith(folder.write("x.npz",
                     zip({ { "images.npy", npy("|u1", "(3, 2, 2)", ramp(12)) },
                         { "labels.npy", npy("|u1", "(4,)", { 0, 1, 2, 3 }) } }))),
        "x.npz: 4 labels for 3 images"));
    QVERIFY(says(problemWith(folder.write("y.npz",
                     zip({ { "images.npy", npy("|u1", "(1, 2, 2)", ramp(4)) },
                         { "labels.npy", npy("|u1", "(1,)", { 3 }) },
                         { "class_names.npy", npy("<U8", "(2,)", unicode8({ "a", "b" })) } }))),
        "there are 2 class names"));
}

void BadInputTest::labelsWithoutImagesAreRefused()
{
    const TestFolder folder;
    QVERIFY(says(problemWith(folder.write("train-labels-idx1-ubyte", labels(10))),
        "it holds labels, and no file with their images"));
}

void BadInputTest::notANumberIsCountedAndTheArrayNamed()
{
    const TestFolder folder;
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinite = std::numeric_limits<float>::infinity();
    const Bytes images
        = npy("<f4", "(2, 2, 2)", stored<float>({ 0, nan, 1, 0, 0, nan, infinite, 0 }));
    QVERIFY(says(problemWith(folder.write("x.npz", zip({ { "images.npy", images } }))),
        "x.npz, array images: 3 of its 8 values are not finite (NaN or infinite)"));
    // Also where the wanted records hold none of them.
    QVERIFY(says(problemWith(folder.write("x.npy", images) + "#range=0:1"), "3 of its 8 values"));
}

void BadInputTest::pickledObjectsAreNeverOpened()
{
    const TestFolder folder;
    const Bytes pickle = npy("|O", "(3,)", bytesOf("cposix\nsystem\n(S'touch /tmp/owned'\ntR."));
    QVERIFY(says(problemWith(folder.write("x.npz", zip({ { "images.npy", pickle } }))),
        "x.npz, array images: it holds pickled Python objects, which are never opened"));
    QVERIFY(says(problemWith(folder.write("y.npz",
                     zip({ { "images.npy", npy("|u1", "(3, 2, 2)", ramp(12)) },
                         { "labels.npy", pickle } }))),
        "y.npz, array labels: it holds pickled Python objects"));
    QVERIFY(says(problemWith(folder.write("x.npy", pickle)), "pickled Python objects"));
    QVERIFY(!std::filesystem::exists("/tmp/owned"));
}

void BadInputTest::otherArraysThatAreNoImagesAreRefused_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("shape");
    QTest::newRow("complex") << text("<c8") << text("(3, 2, 2)");
    QTest::newRow("times") << text("<M8") << text("(3, 2, 2)");
    QTest::newRow("wide floats") << text("<f16") << text("(3, 2, 2)");
    QTest::newRow("a number") << text("|u1") << text("()");
    QTest::newRow("a list") << text("|u1") << text("(7,)");
    QTest::newRow("five axes") << text("|u1") << text("(1, 1, 1, 1, 1)");
    QTest::newRow("four channels") << text("|u1") << text("(1, 2, 2, 4)");
    QTest::newRow("no images") << text("|u1") << text("(0, 2, 2)");
    QTest::newRow("no pixels") << text("|u1") << text("(2, 0, 2)");
    QTest::newRow("words") << text("<U2") << text("(1, 2, 2)");
}

void BadInputTest::otherArraysThatAreNoImagesAreRefused()
{
    QFETCH(QString, type);
    QFETCH(QString, shape);
    const TestFolder folder;
    const QString problem = problemWith(
        folder.write("x.npy", npy(type.toStdString(), shape.toStdString(), Bytes(200, 0))));
    QVERIFY(says(problem, "x.npy"));
}

void BadInputTest::pytorchFilesAreNamedAsSuch()
{
    const TestFolder folder;
    QVERIFY(says(problemWith(folder.write("x.pt", zip({ { "archive/data.pkl", bytesOf("x") } }))),
        "x.pt: PyTorch files are not opened"));
}

void BadInputTest::imageBombsAreSkipped()
{
    const TestFolder folder;
    Bytes bomb = greyPng(4, 1);
    for (const std::size_t at : { 16, 20 }) // width and height: 65,536 each
        std::ranges::copy(Bytes { 0, 1, 0, 0 }, bomb.begin() + static_cast<std::ptrdiff_t>(at));
    folder.write("a/bomb.png", bomb);
    folder.write("a/good.png", greyPng(4, 1));
    const Dataset dataset = readDataset({ .location = folder.path().string() });
    QCOMPARE(dataset.size(), std::size_t { 1 });
    QVERIFY(says(notesOf(dataset), "a/bomb.png (it is 65536 x 65536 pixels large)"));
}

void BadInputTest::aTruncatedJpegIsNoHalfImage()
{
    const TestFolder folder;
    // The start of a JPEG: a frame of 16 x 16 and the start of a scan, with no data behind it.
    const Bytes jpeg { 0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0, 0xff, 0xda, 0,
        8, 1, 1, 0, 0, 63, 0, 0x12, 0x34 };
    folder.write("a/half.jpg", jpeg);
    folder.write("a/good.png", greyPng(16, 1));
    QVERIFY(says(notesOf(readDataset({ .location = folder.path().string() })),
        "a/half.jpg (it is truncated)"));
}

void BadInputTest::oneClassIsEnough()
{
    const TestFolder folder;
    folder.write("images", idx(0x08, { 5, 2, 2 }, ramp(20)));
    folder.write("labels", labels(5));
    const Dataset dataset = readDataset({ .location = folder.path().string() });
    QCOMPARE(dataset.classes(), 1);
    QCOMPARE(featuresOf(dataset).classes, 1);
}

void BadInputTest::oneImagePerClassIsEnough()
{
    const TestFolder folder;
    folder.write("images", idx(0x08, { 3, 2, 2 }, ramp(12)));
    folder.write("labels", idx(0x08, { 3 }, { 2, 0, 1 }));
    const Dataset dataset = readDataset(parseRequest(folder.path().string() + "#sample=3"));
    QCOMPARE(classCounts(dataset), (std::vector<std::size_t> { 1, 1, 1 }));
}

void BadInputTest::aSelectionThatLeavesNothingIsRefused()
{
    const TestFolder folder;
    folder.write("images", idx(0x08, { 3, 2, 2 }, ramp(12)));
    folder.write("labels", idx(0x08, { 3 }, { 2, 0, 2 }));
    const std::string place = folder.path().string();
    QVERIFY(says(problemWith(place + "#range=3:5"), "lies behind the last of the 3 records"));
    QVERIFY(says(problemWith(place + "#range=0:1#classes=0"), "the selection leaves no image"));
    QVERIFY(says(problemWith(place + "#classes=5"), "no class number 5"));
}

void BadInputTest::everySentenceIsOne()
{
    const TestFolder folder;
    for (const std::string& file :
        { folder.write("a", bytesOf("x")), folder.write("b", idx(0x08, { 1, 99, 99 }, {})),
            folder.write("c.npy", npy("|O", "()", {})), std::string("/nowhere") }) {
        const QString problem = problemWith(file);
        QVERIFY(problem.startsWith(text("Cannot read ") + QString::fromStdString(file)));
        QVERIFY(problem.endsWith(QLatin1Char('.')));
        QVERIFY(!problem.contains(QLatin1Char('\n')));
    }
}

void BadInputTest::noChangedByteCrashesTheReaders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("good");
    const auto row = [](const char* name, const Bytes& good) {
        QTest::newRow(name) << text(
            name) << QByteArray(reinterpret_cast<const char*>(good.data()), qsizetype(good.size()));
    };
    const Bytes picture = png(5, 4, 3, ramp(60), 6);
    const Members tree { { "a/1.png", picture }, { "b/2.png", picture } };
    const Members arrays { { "images.npy",
                               npy("<f4", "(2, 2, 2)", stored(std::vector<float>(8, 0.5F))) },
        { "labels.npy", npy("<i8", "(2,)", stored(std::vector<std::int64_t> { 0, 1 })) } };
    row("images", idx(0x08, { 3, 2, 2 }, ramp(12)));
    row("images.gz", gzipped(idx(0x08, { 3, 2, 2 }, ramp(12))));
    row("arrays.npz", zip(arrays, true));
    row("x.npy", npy("<f4", "(2, 2, 2)", ramp(32)));
    row("tree.zip", zip(tree, true));
    row("tree.tar", tar(tree));
    row("a/1.png", picture);
    row("table.csv", bytesOf("label,a,b,c,d\n1,0,20,200,0\n0,1,21,201,1\n"));
}

void BadInputTest::noChangedByteCrashesTheReaders()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, good);
    const TestFolder folder;
    Random random(20);
    int failures = 0;
    constexpr int kTrials = 150;
    for (int trial = 0; trial < kTrials; ++trial) {
        QByteArray changed = good;
        for (int i = 0; i < 3; ++i)
            changed[qsizetype(random.below(std::size_t(changed.size())))] = char(random.below(256));
        if (trial % 3 == 0)
            changed.truncate(qsizetype(random.below(std::size_t(changed.size()))));
        const std::string file = folder.write(
            name.toStdString(), bytesOf({ changed.data(), std::size_t(changed.size()) }));
        const std::string place = name == text("a/1.png") ? folder.path().string() : file;
        failures += problemWith(place).isEmpty() ? 0 : 1; // anything but Error ends the test
    }
    QVERIFY(failures > 0); // else nothing was tried
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
