// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"
#include "engine/data/features.h"
#include "engine/data/valid_text.h"
#include "engine/data/xxh64.h"
#include "engine/error.h"

#include <QTest>

using namespace engine;

class DatasetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void xxh64IsAsPublished_data();
    void xxh64IsAsPublished();
    void equalContentsHaveEqualChecksums();
    void everyPartOfTheContentChangesTheChecksum();
    void classesAreCounted();
    void aWrongDatasetIsRefused();
    void featuresArePixelsOver255();
    void textBecomesValidUtf8_data();
    void textBecomesValidUtf8();
};

namespace {

Dataset smallDataset()
{
    return { .name = "Small",
        .shape = { 1, 2, 1 },
        .pixels = { 0, 51, 102, 255 },
        .labels = { 1, 0 },
        .classNames = { "a", "b", "c" } };
}

} // namespace

void DatasetTest::xxh64IsAsPublished_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<quint64>("hash");
    // The self-test of xxhsum: these bytes are made by its generator.
    const quint64 prime = 2654435761U;
    QTest::newRow("nothing") << 0 << quint64 { 0 } << quint64 { 0xef46db3751d8e999 };
    QTest::newRow("nothing, seeded") << 0 << prime << quint64 { 0xac75fda2929b17ef };
    QTest::newRow("1 byte") << 1 << quint64 { 0 } << quint64 { 0x4fce394cc88952d8 };
    QTest::newRow("1 byte, seeded") << 1 << prime << quint64 { 0x739840cb819fa723 };
    QTest::newRow("14 bytes") << 14 << quint64 { 0 } << quint64 { 0xcffa8db881bc3a3d };
    QTest::newRow("14 bytes, seeded") << 14 << prime << quint64 { 0x5b9611585efcc9cb };
    QTest::newRow("101 bytes") << 101 << quint64 { 0 } << quint64 { 0x0eab543384f878ad };
    QTest::newRow("101 bytes, seeded") << 101 << prime << quint64 { 0xcaa65939306f1e21 };
}

void DatasetTest::xxh64IsAsPublished()
{
    QFETCH(int, length);
    QFETCH(quint64, seed);
    QFETCH(quint64, hash);
    std::vector<std::uint8_t> bytes;
    std::uint32_t generator = 2654435761U;
    for (int i = 0; i < length; ++i, generator *= generator)
        bytes.push_back(static_cast<std::uint8_t>(generator >> 24));
    QCOMPARE(quint64 { xxh64(bytes, seed) }, hash);
}

void DatasetTest::equalContentsHaveEqualChecksums()
{
    Dataset other = smallDataset();
    other.name = "Another name";
    other.provenance.location = "elsewhere";
    QCOMPARE(contentChecksum(other), contentChecksum(smallDataset()));
    QCOMPARE(contentChecksum(other).size(), std::size_t { 16 });
}

void DatasetTest::everyPartOfTheContentChangesTheChecksum()
{
    const std::string before = contentChecksum(smallDataset());
    Dataset pixels = smallDataset();
    pixels.pixels[3] = 254;
    Dataset labels = smallDataset();
    labels.labels[0] = 2;
    Dataset names = smallDataset();
    names.classNames = { "ab", "", "c" };
    Dataset shape = smallDataset();
    shape.shape = { 2, 1, 1 };
    for (const Dataset& changed : { pixels, labels, names, shape })
        QVERIFY(contentChecksum(changed) != before);
}

void DatasetTest::classesAreCounted()
{
    QCOMPARE(classCounts(smallDataset()), (std::vector<std::size_t> { 1, 1, 0 }));
}

void DatasetTest::aWrongDatasetIsRefused()
{
    checkDataset(smallDataset());
    Dataset label = smallDataset();
    label.labels[1] = 3;
    Dataset negative = smallDataset();
    negative.labels[1] = -1;
    Dataset shorter = smallDataset();
    shorter.pixels.pop_back();
    Dataset channels = smallDataset();
    channels.shape = { 1, 1, 2 };
    Dataset empty = smallDataset();
    empty.labels.clear();
    empty.pixels.clear();
    for (const Dataset& wrong : { label, negative, shorter, channels, empty })
        QVERIFY_EXCEPTION_THROWN(checkDataset(wrong), Error);
}

void DatasetTest::featuresArePixelsOver255()
{
    const LabelledFeatures features = featuresOf(smallDataset());
    QCOMPARE(features.size(), Index { 2 });
    QCOMPARE(features.dimension(), Index { 2 });
    QCOMPARE(features.classes, 3);
    QCOMPARE(features.labels, (std::vector<int> { 1, 0 }));
    QCOMPARE(features.X(0, 0), 0.0F);
    QCOMPARE(features.X(0, 1), 0.2F);
    QCOMPARE(features.X(1, 0), 0.4F);
    QCOMPARE(features.X(1, 1), 1.0F);
}

void DatasetTest::textBecomesValidUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("valid");
    const QString wrong(QChar(0xfffd));
    QTest::newRow("plain") << QByteArray("cat") << QStringLiteral("cat");
    QTest::newRow("two to four bytes") << QByteArray("\xc3\xa4\xe3\x81\x8a\xf0\x9f\x90\xb1")
                                       << QString::fromUtf8("\xc3\xa4\xe3\x81\x8a\xf0\x9f\x90\xb1");
    QTest::newRow("Latin-1") << QByteArray("K\xe4se")
                             << QStringLiteral("K") + wrong + QStringLiteral("se");
    QTest::newRow("cut") << QByteArray("a\xe3\x81") << QStringLiteral("a") + wrong + wrong;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << wrong + wrong;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << wrong + wrong + wrong;
}

void DatasetTest::textBecomesValidUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, valid);
    QCOMPARE(QString::fromStdString(validText(text.toStdString())), valid);
}

QTEST_GUILESS_MAIN(DatasetTest)
#include "dataset_test.moc"
