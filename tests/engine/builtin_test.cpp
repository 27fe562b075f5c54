// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin.h"
#include "engine/data/features.h"
#include "engine/data/read_dataset.h"
#include "engine/data/selection.h"
#include "engine/error.h"

#include <QTest>
#include <algorithm>
#include <ctime>
#include <map>
#include <set>

using namespace engine;

class BuiltinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFamiliesThatTheExampleUsesAreThere();
    void anUnknownNameIsRefusedAndTheKnownOnesAreNamed();
    void drawingCanBeCancelled();
    void everyDatasetSaysThatItIsSynthetic();
    void everyDatasetIsTheSameOnEveryMachine_data();
    void everyDatasetIsTheSameOnEveryMachine();
    void classesAreBalancedFromTheFirstImagesOn_data() { addFamilies(); }
    void classesAreBalancedFromTheFirstImagesOn();
    void noImageIsBlankAndNoTwoAreEqual_data() { addFamilies(); }
    void noImageIsBlankAndNoTwoAreEqual();
    void nothingWrittenTouchesTheBorder_data();
    void nothingWrittenTouchesTheBorder();
    void aNearestNeighbourLearnsTheClassesButNotPerfectly_data() { addFamilies(); }
    void aNearestNeighbourLearnsTheClassesButNotPerfectly();

private:
    static void addFamilies();
    const Dataset& dataset(const QString& name);

    std::map<std::string, Dataset> datasets_; ///< drawn once
};

void BuiltinTest::addFamilies()
{
    QTest::addColumn<QString>("name");
    for (const BuiltinFamily& family : builtinFamilies())
        QTest::newRow(family.name.c_str()) << QString::fromStdString(family.name);
}

const Dataset& BuiltinTest::dataset(const QString& name)
{
    const std::string key = name.toStdString();
    if (const auto found = datasets_.find(key); found != datasets_.end())
        return found->second;
    const std::clock_t start = std::clock();
    Dataset drawn = builtinDataset(key);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    qInfo("%s: %zu images in %.3f s of one core", key.c_str(), drawn.size(), seconds);
    return datasets_.emplace(key, std::move(drawn)).first->second;
}

void BuiltinTest::theFamiliesThatTheExampleUsesAreThere()
{
    std::map<std::string, BuiltinFamily> families;
    for (const BuiltinFamily& family : builtinFamilies())
        families[family.name] = family;
    for (const char* name : { "digits", "garments", "kana", "glyphs" }) {
        QVERIFY(families.contains(name));
        QVERIFY(families[name].count >= 2000);
        QVERIFY(families[name].classNames.size() >= 5);
        QCOMPARE(families[name].shape, (ImageShape { 28, 28, 1 }));
    }
    QCOMPARE(families["scenes"].shape, (ImageShape { 32, 32, 3 }));
    QVERIFY(families["scenes"].count >= 2000);
    QVERIFY(families.contains("notes"));
}

void BuiltinTest::anUnknownNameIsRefusedAndTheKnownOnesAreNamed()
{
    try {
        builtinDataset("hats");
        QFAIL("There are no built-in hats.");
    } catch (const Error& problem) {
        QCOMPARE(QString::fromUtf8(problem.what()),
            QStringLiteral("There is no built-in dataset \"hats\"; there are digits, glyphs, "
                           "garments, kana, notes, scenes."));
    }
}

void BuiltinTest::drawingCanBeCancelled()
{
    std::stop_source stop;
    const auto report = [&](const std::string&, long long done, long long) {
        if (done > 0)
            stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(
        readDataset({ .location = "builtin:notes" }, Progress(report, stop.get_token())),
        Cancelled);
}

void BuiltinTest::everyDatasetSaysThatItIsSynthetic()
{
    for (const BuiltinFamily& family : builtinFamilies()) {
        const Dataset& drawn = dataset(QString::fromStdString(family.name));
        QVERIFY(drawn.provenance.synthetic);
        QCOMPARE(drawn.provenance.location, "builtin:" + family.name);
        QCOMPARE(drawn.provenance.format, std::string("built-in"));
        QCOMPARE(drawn.provenance.total, family.count);
        QVERIFY(!drawn.provenance.notes.empty());
    }
}

void BuiltinTest::everyDatasetIsTheSameOnEveryMachine_data()
{
    // Equal for g++ and clang++, for -O0 and for -O3 -march=native. A changed drawing changes them.
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("checksum");
    const std::map<std::string, const char*> known {
        { "digits", "3854f8c0374e974e" },
        { "glyphs", "24783aec7e62f0c9" },
        { "garments", "b71ac74e192403ba" },
        { "kana", "e4510a1fdea58e81" },
        { "notes", "805a0adf11d90b64" },
        { "scenes", "1c637fa1f62cfe84" },
    };
    for (const BuiltinFamily& family : builtinFamilies())
        QTest::newRow(family.name.c_str())
            << QString::fromStdString(family.name) << QString::fromLatin1(known.at(family.name));
}

void BuiltinTest::everyDatasetIsTheSameOnEveryMachine()
{
    QFETCH(QString, name);
    QFETCH(QString, checksum);
    QCOMPARE(QString::fromStdString(contentChecksum(dataset(name))), checksum);
}

void BuiltinTest::classesAreBalancedFromTheFirstImagesOn()
{
    QFETCH(QString, name);
    const Dataset& drawn = dataset(name);
    checkDataset(drawn);
    for (const std::size_t part : { std::size_t { 100 }, drawn.size() }) {
        const Dataset first = select(drawn, { .kind = Selection::Kind::first, .end = part });
        for (const std::size_t count : classCounts(first))
            QCOMPARE(count, part / drawn.classNames.size());
    }
}

void BuiltinTest::noImageIsBlankAndNoTwoAreEqual()
{
    QFETCH(QString, name);
    const Dataset& drawn = dataset(name);
    std::set<std::vector<std::uint8_t>> different;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const auto image = drawn.image(i);
        const auto [low, high] = std::ranges::minmax(image);
        QVERIFY2(high - low > 30, qPrintable(QStringLiteral("image %1").arg(i)));
        different.insert({ image.begin(), image.end() });
    }
    QCOMPARE(different.size(), drawn.size());
}

void BuiltinTest::nothingWrittenTouchesTheBorder_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "digits", "kana" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void BuiltinTest::nothingWrittenTouchesTheBorder()
{
    QFETCH(QString, name);
    const Dataset& drawn = dataset(name);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const auto image = drawn.image(i);
        for (std::size_t k = 0; k < 28; ++k)
            for (const std::size_t pixel : { k, 27 * 28 + k, 28 * k, 28 * k + 27 })
                QVERIFY2(image[pixel] < 128, qPrintable(QStringLiteral("image %1").arg(i)));
    }
}

void BuiltinTest::aNearestNeighbourLearnsTheClassesButNotPerfectly()
{
    QFETCH(QString, name);
    const LabelledFeatures features = featuresOf(dataset(name));
    const Index known = features.size() * 3 / 4;
    const auto train = features.X.topRows(known);
    const VectorF squares = train.rowwise().squaredNorm();
    int right = 0;
    for (Index i = known; i < features.size(); ++i) {
        Index nearest = 0;
        (squares - 2 * (train * features.X.row(i).transpose())).minCoeff(&nearest);
        right += features.labels[static_cast<std::size_t>(nearest)]
            == features.labels[static_cast<std::size_t>(i)];
    }
    const double accuracy = right / static_cast<double>(features.size() - known);
    qInfo("%s: %.1f %% right", qPrintable(name), 100 * accuracy);
    QVERIFY(accuracy > 0.8); // by chance it would be 0.1
    QVERIFY(accuracy < 1);
}

QTEST_GUILESS_MAIN(BuiltinTest)
#include "builtin_test.moc"
