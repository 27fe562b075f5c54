// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long stages at the size of real data, told to stop after a while. How long each takes to do so is
// printed (progress.h asks for 200 ms); the bound is wide, for a machine may stand still, and a
// stage that does not listen takes far longer.
#include "engine/geodesic/export_blend.h"
#include "engine/geodesic/map.h"
#include "engine/random.h"
#include "engine/transport/entropic_plan.h"
#include "engine/transport/exact_plan.h"
#include "engine/transport/label_distances.h"
#include "tests/support/awkward_files.h"
#include "tests/support/exports.h"
#include "tests/support/geodesics.h"
#include "tests/support/labelled_points.h"

#include <QTest>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

using namespace engine;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using Work = std::function<void(const Progress&)>;

Q_DECLARE_METATYPE(Work)

namespace {

constexpr int kClasses = 10;

/// Images of noise, whole bytes over 255 or not, the classes in turn.
FeaturesPtr images(
    Index count, Index dimension, bool areBytes, std::uint64_t seed, int classes = kClasses)
{
    Random random(seed);
    LabelledFeatures features { MatrixF(count, dimension),
        std::vector<int>(static_cast<std::size_t>(count)), classes };
    const float largest = areBytes ? 255 : 255 / 0.7F;
    for (Index k = 0; k < features.X.size(); ++k)
        features.X.data()[k] = static_cast<float>(random.below(256)) / largest;
    for (std::size_t i = 0; i < features.labels.size(); ++i)
        features.labels[i] = static_cast<int>(i) % classes;
    return support::shared(std::move(features));
}

std::shared_ptr<const GroundCost> costBetween(
    Index rows, Index columns, CostStorage storage = CostStorage::single)
{
    return std::make_shared<const GroundCost>(
        groundCost(images(rows, 64, true, 1), images(columns, 64, true, 2),
            MatrixD::Zero(kClasses, kClasses), {}, Device {}, {}, storage));
}

const char* wordsFor(CostStorage storage)
{
    switch (storage) {
    case CostStorage::half:
        return ", in half precision";
    case CostStorage::recomputed:
        return ", made anew";
    case CostStorage::device:
        return ", on a device";
    case CostStorage::single:
        break;
    }
    return "";
}

/// Bytes that repeat as little as drawings do: packing them takes its time.
support::Bytes manyBytes(std::size_t count)
{
    Random random(5);
    support::Bytes bytes(count, 0);
    for (std::uint8_t& byte : bytes)
        if (random.below(4) == 0)
            byte = static_cast<std::uint8_t>(random.below(256));
    return bytes;
}

support::Bytes manyNumbersAsText(int rows, int columns)
{
    Random random(5);
    std::string text;
    for (int i = 0; i < rows; ++i) {
        text += std::to_string(i % kClasses);
        for (int j = 0; j < columns; ++j)
            text += "," + std::to_string(random.below(256));
        text += "\n";
    }
    return support::bytesOf(text);
}

support::Bytes manyPictures(int count)
{
    support::Members members;
    for (int i = 0; i < count; ++i)
        members.emplace_back(std::to_string(i % kClasses) + "/" + std::to_string(i) + ".png",
            support::greyPng(28, static_cast<std::uint8_t>(i % 256)));
    return support::tar(members);
}

/// The time between the wish to stop and the end of the work; nothing where it was done before.
std::optional<milliseconds> timeToStop(const Work& work, milliseconds patience)
{
    std::stop_source stop;
    Clock::time_point wished;
    std::jthread other([&] {
        std::this_thread::sleep_for(patience);
        wished = Clock::now();
        stop.request_stop();
    });
    try {
        work(Progress({}, stop.get_token()));
    } catch (const Cancelled&) {
        const auto ended = Clock::now();
        other.join();
        return std::chrono::duration_cast<milliseconds>(ended - wished);
    }
    return std::nullopt;
}

bool stopsSoon(const Work& work)
{
    for (const milliseconds patience : { milliseconds(0), milliseconds(60), milliseconds(300) }) {
        const auto taken = timeToStop(work, patience);
        if (!taken)
            return patience.count() > 0; // told before it began it never comes to an end
        qInfo("stopped %td ms after %td ms", taken->count(), patience.count());
        if (*taken >= std::chrono::seconds(10))
            return false;
    }
    return true;
}

} // namespace

class CancelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readingStopsSoon_data();
    void readingStopsSoon();
    void writingStopsSoon_data();
    void writingStopsSoon();
    void labelDistancesStopSoon_data();
    void labelDistancesStopSoon();
    void costsStopSoon_data();
    void costsStopSoon();
    void plansStopSoon_data();
    void plansStopSoon();

private:
    void addReading(const char* name, const std::string& file, const support::Bytes& bytes);
    void addExactPlan(const std::shared_ptr<const GroundCost>& cost);
    void addEntropicPlan(const std::shared_ptr<const GroundCost>& cost);

    support::TestFolder folder_;
};

void CancelTest::addReading(const char* name, const std::string& file, const support::Bytes& bytes)
{
    QTest::newRow(name) << Work([location = folder_.write(file, bytes)](const Progress& progress) {
        readDataset({ .location = location }, progress);
    });
}

void CancelTest::readingStopsSoon_data()
{
    QTest::addColumn<Work>("work");
    constexpr std::uint32_t N = 20000;
    const support::Bytes pixels = manyBytes(N * 784);
    addReading("reading packed IDX", "images-idx3-ubyte.gz",
        support::gzipped(support::idx(0x08, { N, 28, 28 }, pixels)));
    addReading("reading NPZ, first axis fastest", "fortran.npz",
        support::zip(
            { { "images.npy", support::npy("|u1", "(20000, 28, 28)", pixels, 1, true) } }));
    addReading("reading a table", "table.csv", manyNumbersAsText(6000, 784));
    addReading("reading an array behind another in a packed archive", "packed.tar.gz",
        support::gzipped(
            support::tar({ { "x_test.npy", support::npy("|u1", "(20000, 784)", pixels) },
                { "x_train.npy", support::npy("|u1", "(20000, 784)", pixels) } })));
    addReading("reading an archive of images", "images.tar", manyPictures(20000));
    QTest::newRow("reading a built-in dataset") << Work(
        [](const Progress& progress) { readDataset({ .location = "builtin:scenes" }, progress); });
}

void CancelTest::writingStopsSoon_data()
{
    QTest::addColumn<Work>("work");
    const auto exported = std::make_shared<const ExportedDataset>(support::someExport(3000));
    for (const std::string& format : exportFormats())
        QTest::addRow("writing %s", format.c_str()) << Work([=, this](const Progress& progress) {
            writeDataset(exported, format, folder_.path() / ("out-" + format), progress);
        });
    const auto geodesic = std::make_shared<Geodesic>(
        support::randomGeodesic({ .points = 20000, .classes = { kClasses, kClasses } }));
    Dataset source;
    source.shape = { 28, 28, 1 };
    source.classNames.assign(kClasses, "class");
    const auto sources = std::vector<DatasetPtr>(2, std::make_shared<const Dataset>(source));
    QTest::newRow("blending an export") << Work([=](const Progress& progress) {
        exportOf(*geodesic, { 0.5, 0.5 }, sources, {}, {}, progress);
    });
}

void CancelTest::labelDistancesStopSoon_data()
{
    QTest::addColumn<Work>("work");
    findDevice("cpu"); // loads LibTorch before the clock runs
    for (const Index dimension : { 784, 3072 }) {
        const FeaturesPtr source = images(8000, dimension, true, 1);
        const FeaturesPtr target = images(8000, dimension, true, 2);
        QTest::addRow("label distances, %td dimensions", dimension)
            << Work([=](const Progress& progress) {
                   labelDistances(*source, *target, {}, Device {}, progress);
               });
    }
    const FeaturesPtr large = images(8000, 3072, true, 3, 2);
    QTest::newRow("label distances, more images a class than 3072 dimensions") << Work(
        [=](const Progress& progress) { labelDistances(*large, *large, {}, Device {}, progress); });
}

void CancelTest::costsStopSoon_data()
{
    QTest::addColumn<Work>("work");
    const auto add = [](Index dimension, bool areBytes, CostStorage storage) {
        const FeaturesPtr source = images(8000, dimension, areBytes, 1);
        const FeaturesPtr target = images(8000, dimension, areBytes, 2);
        QTest::addRow("cost of %s, %td dimensions%s", areBytes ? "bytes" : "floats", dimension,
            wordsFor(storage))
            << Work([=](const Progress& progress) {
                   groundCost(source, target, MatrixD::Zero(kClasses, kClasses), {}, Device {},
                       progress, storage);
               });
    };
    for (const CostStorage storage :
        { CostStorage::single, CostStorage::half, CostStorage::recomputed, CostStorage::device })
        add(784, true, storage);
    const MatrixF X = images(8000, 3072, true, 1)->X;
    QTest::newRow("squares of bytes, 3072 dimensions") << Work(
        [X](const Progress& progress) { PointSquares::between(X, X, Device {}, progress); });
    add(3072, true, CostStorage::single);
    add(784, false, CostStorage::single);
    add(784, false, CostStorage::half);
}

void CancelTest::addExactPlan(const std::shared_ptr<const GroundCost>& cost)
{
    QTest::addRow("exact plan, %td x %td%s", cost->rows(), cost->columns(), wordsFor(cost->storage))
        << Work([=](const Progress& progress) {
               exactPlan(*cost, uniformWeights(cost->rows()), uniformWeights(cost->columns()), {},
                   progress);
           });
}

void CancelTest::addEntropicPlan(const std::shared_ptr<const GroundCost>& cost)
{
    const VectorD a = uniformWeights(cost->rows());
    const VectorD b = uniformWeights(cost->columns());
    const char* words = wordsFor(cost->storage);
    const double epsilon = cost->storage == CostStorage::single ? 0.01 : 1;
    QTest::addRow("entropic plan%s", words) << Work([=](const Progress& progress) {
        entropicPlan(*cost, a, b, { .epsilon = epsilon, .tolerance = 1e-14 }, progress);
    });
    const auto plan
        = std::make_shared<Plan>(entropicPlan(*cost, a, b, { .epsilon = 1, .tolerance = 0.1 }));
    QTest::addRow("map of an entropic plan%s", words) << Work(
        [=](const Progress& progress) { barycentricMap(*plan, *cost, Device {}, progress); });
    QTest::addRow("parts of an entropic plan%s", words)
        << Work([=](const Progress& progress) { partsOf(*plan, *cost, 0, progress); });
}

void CancelTest::plansStopSoon_data()
{
    QTest::addColumn<Work>("work");
    addExactPlan(costBetween(6000, 7000));
    for (const CostStorage storage :
        { CostStorage::single, CostStorage::half, CostStorage::recomputed }) {
        const auto cost = costBetween(8000, 8000, storage);
        addExactPlan(cost);
        addEntropicPlan(cost);
    }
    const auto kept
        = costBetween(4000, 4000, CostStorage::device); // by the processor, as a stand-in
    addExactPlan(kept);
    addEntropicPlan(kept);
}

void CancelTest::readingStopsSoon()
{
    QFETCH(Work, work);
    QVERIFY(stopsSoon(work));
}

void CancelTest::writingStopsSoon()
{
    QFETCH(Work, work);
    QVERIFY(stopsSoon(work));
}

void CancelTest::labelDistancesStopSoon()
{
    QFETCH(Work, work);
    QVERIFY(stopsSoon(work));
}

void CancelTest::costsStopSoon()
{
    QFETCH(Work, work);
    QVERIFY(stopsSoon(work));
}

void CancelTest::plansStopSoon()
{
    QFETCH(Work, work);
    QVERIFY(stopsSoon(work));
}

QTEST_GUILESS_MAIN(CancelTest)
#include "cancel_test.moc"
