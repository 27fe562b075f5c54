// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/npy_array.h"
#include "engine/error.h"
#include "tests/support/awkward_files.h"

#include <QTest>

using namespace engine;
using namespace support;

class NumpyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVersionOfTheHeaderIsRead_data();
    void everyVersionOfTheHeaderIsRead();
    void everyTypeOfNumberBecomesBytes_data();
    void everyTypeOfNumberBecomesBytes();
    void everyOrderOfAxesBecomesChannelsLast_data();
    void everyOrderOfAxesBecomesChannelsLast();
    void arraysInColumnOrderAreTurned();
    void turningCanBeCancelled();
    void arraysAreFoundByTheirNames_data();
    void arraysAreFoundByTheirNames();
    void trainingAndTestAreParts();
    void classNamesAndSoftLabelsAreUnderstood();
    void labelsMayBeWordsOrOneHot();
    void labelsLieBesideAnNpy();
    void membersMayBeDeflated();
    void aPartOfTheRecordsIsWhatSelectingWouldGive();
    void namesThatSayNothingAreRefused();
};

namespace {

Dataset read(const std::string& text)
{
    return readDataset(parseRequest(text));
}

Bytes labels64(const std::vector<std::int64_t>& values)
{
    return npy("<i8", "(" + std::to_string(values.size()) + ",)", stored(values));
}

template <class Number> Bytes swapped(std::vector<Number> numbers)
{
    Bytes bytes = stored(numbers);
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(Number))
        std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(at),
            bytes.begin() + static_cast<std::ptrdiff_t>(at + sizeof(Number)));
    return bytes;
}

} // namespace

void NumpyTest::everyVersionOfTheHeaderIsRead_data()
{
    QTest::addColumn<int>("version");
    for (const int version : { 1, 2, 3 })
        QTest::addRow("%d", version) << version;
}

void NumpyTest::everyVersionOfTheHeaderIsRead()
{
    QFETCH(int, version);
    const TestFolder folder;
    const std::string file = folder.write("x.npy", npy("|u1", "(3, 2, 2)", ramp(12), version));
    const Dataset dataset = read(file);
    QCOMPARE(dataset.pixels, ramp(12));
    QVERIFY(dataset.shape == (ImageShape { 2, 2, 1 }));
    QCOMPARE(dataset.provenance.format, std::string("NPY"));
}

void NumpyTest::everyTypeOfNumberBecomesBytes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("pixels");
    const auto row = [](const char* type, const Bytes& data, const Bytes& pixels) {
        QTest::newRow(type) << QString::fromLatin1(type).section(QLatin1Char(' '), 0,
            0) << QByteArray(reinterpret_cast<const char*>(data.data()), qsizetype(data.size()))
                            << QByteArray(reinterpret_cast<const char*>(pixels.data()),
                                   qsizetype(pixels.size()));
    };
    row("|u1", { 0, 1, 1, 0 }, { 0, 1, 1, 0 });
    row("|b1", { 0, 1, 1, 0 }, { 0, 255, 255, 0 });
    row("|i1", stored<std::int8_t>({ -128, 0, 127, -1 }), { 0, 128, 255, 127 });
    row("<u2 of 16 bits", stored<std::uint16_t>({ 0, 65535, 257, 32768 }), { 0, 255, 1, 128 });
    row("<i2", stored<std::int16_t>({ 0, 255, 7, 20 }), { 0, 255, 7, 20 });
    row(">i4", swapped<std::int32_t>({ 0, 255, 7, 20 }), { 0, 255, 7, 20 });
    row("<i8 of 17 steps", stored<std::int64_t>({ 0, 16, 8, 4 }), { 0, 255, 128, 64 });
    row("<f4 from 0 to 1", stored<float>({ 0, 1, 0.5F, 0.25F }), { 0, 255, 128, 64 });
    row("<f4 from -1 to 1", stored<float>({ -1, 1, 0, 0.5F }), { 0, 255, 128, 191 });
    row(">f8 from 0 to 255", swapped<double>({ 0, 255, 12.4, 12.6 }), { 0, 255, 12, 13 });
    row("<f2 from 0 to 1", stored<std::uint16_t>({ 0, 0x3c00, 0x3800, 0x0001 }),
        { 0, 255, 128, 0 });
}

void NumpyTest::everyTypeOfNumberBecomesBytes()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, pixels);
    const TestFolder folder;
    const std::string file = folder.write("x.npy",
        npy(type.toStdString(), "(1, 2, 2)", bytesOf({ data.data(), std::size_t(data.size()) })));
    const Dataset dataset = read(file);
    QCOMPARE(dataset.pixels, bytesOf({ pixels.data(), std::size_t(pixels.size()) }));
}

void NumpyTest::everyOrderOfAxesBecomesChannelsLast_data()
{
    QTest::addColumn<QString>("axes");
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("planar");
    QTest::newRow("NHW") << QStringLiteral("(4, 2, 6)") << 1 << false;
    QTest::newRow("NHWC") << QStringLiteral("(4, 2, 2, 3)") << 3 << false;
    QTest::newRow("NCHW") << QStringLiteral("(4, 3, 2, 2)") << 3 << true;
    QTest::newRow("N1HW") << QStringLiteral("(4, 1, 3, 4)") << 1 << false;
    QTest::newRow("three squares") << QStringLiteral("(4, 12)") << 3 << true;
    QTest::newRow("a square") << QStringLiteral("(3, 16)") << 1 << false;
}

void NumpyTest::everyOrderOfAxesBecomesChannelsLast()
{
    QFETCH(QString, axes);
    QFETCH(int, channels);
    QFETCH(bool, planar);
    const TestFolder folder;
    const Dataset dataset = read(folder.write("x.npy", npy("|u1", axes.toStdString(), ramp(48))));
    QCOMPARE(dataset.shape.channels, channels);
    const Bytes first { dataset.pixels.begin(), dataset.pixels.begin() + 6 };
    QCOMPARE(first, planar ? (Bytes { 0, 4, 8, 1, 5, 9 }) : ramp(6));
}

void NumpyTest::arraysInColumnOrderAreTurned()
{
    const TestFolder folder;
    // Item (n, y, x) of shape (2, 2, 3) stands at n + 2 (y + 2 x).
    const Bytes columns { 0, 6, 3, 9, 1, 7, 4, 10, 2, 8, 5, 11 };
    const std::string file = folder.write("x.npy", npy("|u1", "(2, 2, 3)", columns, 1, true));
    QCOMPARE(read(file).pixels, ramp(12));
    QCOMPARE(read(file + "#range=1:2").pixels, (Bytes { 6, 7, 8, 9, 10, 11 }));
}

void NumpyTest::turningCanBeCancelled()
{
    const Bytes file = npy("|u1", "(3, 4)", ramp(12), 1, true);
    std::stop_source stop; // nobody waits any more once all bytes are there
    const ByteSource source { .name = "x.npy",
        .atMost = file.size(),
        .open = [&](const Progress&) {
            return ByteStream(
                "x.npy", [&, at = std::size_t { 0 }](std::span<std::uint8_t> block) mutable {
                    const std::size_t count = std::min(block.size(), file.size() - at);
                    std::copy_n(
                        file.begin() + static_cast<std::ptrdiff_t>(at), count, block.begin());
                    at += count;
                    if (at == file.size())
                        stop.request_stop();
                    return count;
                });
        } };
    const NpyArray turned = inRowOrder(npyArray(source, {}));
    QVERIFY_EXCEPTION_THROWN(turned.source.open(Progress({}, stop.get_token())), Cancelled);
}

void NumpyTest::arraysAreFoundByTheirNames_data()
{
    QTest::addColumn<QString>("images");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char* images, const char* labels) {
        QTest::newRow(images) << QString::fromLatin1(images) << QString::fromLatin1(labels);
    };
    row("x_train", "y_train");
    row("train_images", "train_labels");
    row("images", "labels");
    row("data", "target");
    row("X", "y");
    row("arr_0", "arr_1");
    row("pictures", "kinds");
}

void NumpyTest::arraysAreFoundByTheirNames()
{
    QFETCH(QString, images);
    QFETCH(QString, labels);
    const TestFolder folder;
    const std::string file = folder.write("set.npz",
        zip({ { images.toStdString() + ".npy", npy("|u1", "(3, 2, 2)", ramp(12)) },
            { labels.toStdString() + ".npy", labels64({ 2, 0, 1 }) } }));
    const Dataset dataset = read(file);
    QCOMPARE(dataset.pixels, ramp(12));
    QCOMPARE(dataset.labels, (std::vector<int> { 2, 0, 1 }));
    QCOMPARE(dataset.provenance.format, std::string("NPZ"));
}

void NumpyTest::trainingAndTestAreParts()
{
    const TestFolder folder;
    const std::string file = folder.write("mnist.npz",
        zip({ { "x_test.npy", npy("|u1", "(1, 2, 2)", ramp(4)) }, { "y_test.npy", labels64({ 0 }) },
            { "x_train.npy", npy("|u1", "(3, 2, 2)", ramp(12)) },
            { "y_train.npy", labels64({ 2, 0, 1 }) } }));
    QCOMPARE(read(file).name, std::string("mnist train"));
    QCOMPARE(read(file).size(), std::size_t { 3 });
    QCOMPARE(read(file + "@test").size(), std::size_t { 1 });
    QVERIFY(problemWith(file + "@val").contains(QStringLiteral("no part")));
}

void NumpyTest::classNamesAndSoftLabelsAreUnderstood()
{
    const TestFolder folder;
    const Bytes images = npy("|u1", "(2, 2, 2)", ramp(8));
    const Bytes names = npy("<U8", "(3,)", unicode8({ "o (\xe3\x81\x8a)", "ki", "T-shirt" }));
    const Bytes soft = npy("<f4", "(2, 3)", stored<float>({ 0.1F, 0.2F, 0.7F, 0.5F, 0.3F, 0.2F }));
    const Dataset hard = read(folder.write("hard.npz",
        zip({ { "images.npy", images }, { "labels.npy", labels64({ 1, 1 }) },
            { "soft_labels.npy", soft }, { "class_names.npy", names } })));
    QCOMPARE(hard.labels, (std::vector<int> { 1, 1 }));
    QCOMPARE(hard.classNames, (std::vector<std::string> { "o (\xe3\x81\x8a)", "ki", "T-shirt" }));
    const Dataset argmax = read(folder.write("soft.npz",
        zip({ { "images.npy", images }, { "soft_labels.npy", soft },
            { "class_names.npy", names } })));
    QCOMPARE(argmax.labels, (std::vector<int> { 2, 0 }));
    QCOMPARE(argmax.classes(), 3);
}

void NumpyTest::labelsMayBeWordsOrOneHot()
{
    const TestFolder folder;
    const Bytes images = npy("|u1", "(2, 2, 2)", ramp(8));
    const Dataset words = read(folder.write("words.npz",
        zip({ { "images.npy", images },
            { "labels.npy", npy("<U8", "(2,)", unicode8({ "dog", "cat" })) } })));
    QCOMPARE(words.classNames, (std::vector<std::string> { "cat", "dog" }));
    QCOMPARE(words.labels, (std::vector<int> { 1, 0 }));
    const Dataset oneHot = read(folder.write("onehot.npz",
        zip({ { "images.npy", images },
            { "labels.npy", npy("|u1", "(2, 3)", { 0, 1, 0, 1, 0, 0 }) } })));
    QCOMPARE(oneHot.labels, (std::vector<int> { 1, 0 }));
    const Dataset column = read(folder.write("column.npz",
        zip({ { "images.npy", images }, { "labels.npy", npy("|u1", "(2, 1)", { 1, 0 }) } })));
    QCOMPARE(column.labels, (std::vector<int> { 1, 0 }));
}

void NumpyTest::labelsLieBesideAnNpy()
{
    const TestFolder folder;
    const std::string file = folder.write("train-images.npy", npy("|u1", "(3, 2, 2)", ramp(12)));
    QVERIFY(notesOf(read(file)).contains(QStringLiteral("no labels")));
    folder.write("train-labels.npy", labels64({ 0, 1, 0 }));
    QCOMPARE(read(file).labels, (std::vector<int> { 0, 1, 0 }));
}

void NumpyTest::membersMayBeDeflated()
{
    const TestFolder folder;
    const std::string file = folder.write(
        "set.npz", zip({ { "images.npy", npy("|u1", "(100, 10, 10)", ramp(10000)) } }, true));
    QCOMPARE(read(file).pixels, ramp(10000));
}

void NumpyTest::aPartOfTheRecordsIsWhatSelectingWouldGive()
{
    const TestFolder folder;
    const std::string file = folder.write(
        "set.npz", zip({ { "images.npy", npy("|u1", "(10, 2, 2)", ramp(40)) } }, true));
    const Selection selection { .kind = Selection::Kind::sample, .end = 4, .seed = 2 };
    QCOMPARE(readDataset({ .location = file, .selection = selection }).pixels,
        select(read(file), selection).pixels);
}

void NumpyTest::namesThatSayNothingAreRefused()
{
    const TestFolder folder;
    const Bytes images = npy("|u1", "(3, 2, 2)", ramp(12));
    const std::string file
        = folder.write("set.npz", zip({ { "left.npy", images }, { "right.npy", images } }));
    QVERIFY(problemWith(file).contains(QStringLiteral("left, right")));
}

QTEST_GUILESS_MAIN(NumpyTest)
#include "numpy_test.moc"
