// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The readers on real datasets: the counts, means and standard deviations that their README states.
#include "engine/data/read_dataset.h"
#include "tests/support/shared_data.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace engine;

class RealDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void meansAndDeviationsAreAsPublished_data();
    void meansAndDeviationsAreAsPublished();
    void classCountsAreAsPublished();
    void sixtyThousandImagesAreHeldOnce();
    void theImageFolderEqualsTheBinaryFile();
    void omniglotIsReadFromItsZip();
    void theRotatedPhotoIsTurned();
    void optdigitsAreComplete();

private:
    Dataset read(const std::string& place) const;

    std::filesystem::path data_;
};

namespace {

struct Moments {
    double mean = 0;
    double deviation = 0;
};

/// Of the pixels over 255 in one channel.
Moments momentsOf(const Dataset& dataset, int channel)
{
    double sum = 0;
    double squares = 0;
    const auto channels = static_cast<std::size_t>(dataset.shape.channels);
    for (std::size_t i = static_cast<std::size_t>(channel); i < dataset.pixels.size();
         i += channels) {
        const double value = dataset.pixels[i] / 255.0;
        sum += value;
        squares += value * value;
    }
    const double count = static_cast<double>(dataset.pixels.size() / channels);
    const double mean = sum / count;
    return { mean, std::sqrt(squares / count - mean * mean) };
}

/// The first `count` images of a class, sorted: files are in the order of their names.
std::vector<std::vector<std::uint8_t>> imagesOf(
    const Dataset& dataset, int label, std::size_t count)
{
    std::vector<std::vector<std::uint8_t>> images;
    for (std::size_t i = 0; i < dataset.size() && images.size() < count; ++i) {
        if (dataset.labels[i] == label)
            images.emplace_back(dataset.image(i).begin(), dataset.image(i).end());
    }
    std::ranges::sort(images);
    return images;
}

} // namespace

void RealDataTest::init()
{
    const auto data = support::sharedData();
    if (!data)
        QSKIP("The real datasets are not beside this checkout.");
    data_ = *data;
}

Dataset RealDataTest::read(const std::string& place) const
{
    return readDataset(parseRequest((data_ / place).string()));
}

void RealDataTest::meansAndDeviationsAreAsPublished_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("channel");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("deviation");
    const auto row = [](const char* place, int channel, double mean, double deviation) {
        QTest::addRow("%s, channel %d", place, channel)
            << QString::fromLatin1(place) << channel << mean << deviation;
    };
    row("mnist@train", 0, 0.1307, 0.3081);
    row("mnist@test", 0, 0.1325, 0.3105);
    row("fashion-mnist@train", 0, 0.2860, 0.3530);
    row("fashion-mnist@test", 0, 0.2868, 0.3524);
    row("kmnist", 0, 0.1846, 0.3416);
    row("cifar-10", 0, 0.4942, 0.2467);
    row("cifar-10", 1, 0.4851, 0.2429);
    row("cifar-10", 2, 0.4504, 0.2616);
}

void RealDataTest::meansAndDeviationsAreAsPublished()
{
    QFETCH(QString, place);
    QFETCH(int, channel);
    QFETCH(double, mean);
    QFETCH(double, deviation);
    const Moments moments = momentsOf(read(place.toStdString()), channel);
    QVERIFY(std::abs(moments.mean - mean) < 0.5001e-4); // published to four digits
    QVERIFY(std::abs(moments.deviation - deviation) < 0.5001e-4);
}

void RealDataTest::classCountsAreAsPublished()
{
    using Counts = std::vector<std::size_t>;
    QCOMPARE(classCounts(read("mnist@train")),
        (Counts { 5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949 }));
    QCOMPARE(classCounts(read("mnist@test")),
        (Counts { 980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009 }));
    QCOMPARE(classCounts(read("fashion-mnist@test")), Counts(10, 1000));
    QCOMPARE(classCounts(read("kmnist")), Counts(10, 1000));
    QCOMPARE(classCounts(read("cifar-10")), Counts(10, 1000));
}

void RealDataTest::sixtyThousandImagesAreHeldOnce()
{
    const Dataset dataset = read("fashion-mnist@train");
    QCOMPARE(dataset.pixels.size(), std::size_t { 60000 } * 784);
    QCOMPARE(dataset.pixels.capacity(), dataset.pixels.size());
}

void RealDataTest::theImageFolderEqualsTheBinaryFile()
{
    const Dataset folder = read("cifar-10-png"); // the first 50 test images of each class
    const Dataset binary = read("cifar-10");
    QCOMPARE(folder.classNames, binary.classNames);
    QCOMPARE(folder.size(), std::size_t { 500 });
    for (int k = 0; k < 10; ++k)
        QVERIFY(imagesOf(folder, k, 50) == imagesOf(binary, k, 50));
}

void RealDataTest::omniglotIsReadFromItsZip()
{
    const Dataset dataset = read("omniglot/images_background_small1.zip");
    QCOMPARE(dataset.size(), std::size_t { 2720 });
    QCOMPARE(classCounts(dataset), std::vector<std::size_t>(136, 20));
    QVERIFY(dataset.shape == (ImageShape { 105, 105, 1 }));
    QCOMPARE(dataset.classNames.front(), std::string("Balinese/character01"));
    QCOMPARE(dataset.classNames.back(), std::string("Latin/character26"));
    QVERIFY(std::ranges::all_of(
        dataset.pixels, [](std::uint8_t pixel) { return pixel == 0 || pixel == 255; }));
}

void RealDataTest::theRotatedPhotoIsTurned()
{
    const Dataset dataset = read("sign-language-digits");
    QCOMPARE(dataset.size(), std::size_t { 1201 });
    QVERIFY(dataset.shape == (ImageShape { 100, 100, 3 }));
    std::vector<std::size_t> counts(10, 120);
    counts[7] = 121;
    QCOMPARE(classCounts(dataset), counts);
    QCOMPARE(dataset.provenance.notes,
        (std::vector<std::string> { "1 photo was turned upright, as its EXIF orientation says.",
            "1 image of another size was resized to 100 x 100, the most frequent size." }));
}

void RealDataTest::optdigitsAreComplete()
{
    const Dataset dataset = read("optdigits/optdigits.tes");
    QCOMPARE(classCounts(dataset),
        (std::vector<std::size_t> { 178, 182, 177, 183, 181, 182, 181, 179, 174, 180 }));
    QVERIFY(dataset.shape == (ImageShape { 8, 8, 1 }));
    QCOMPARE(int(dataset.pixels[2]), 80); // the first line starts 0,0,5: 5 of 16
}

QTEST_GUILESS_MAIN(RealDataTest)
#include "real_data_test.moc"
