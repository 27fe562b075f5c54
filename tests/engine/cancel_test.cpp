// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long stages at the size of real data, told to stop after a while. How long each takes to do so is
// printed (progress.h asks for 200 ms on a quiet machine); the bound is wide, for a stage that does
// not listen takes far longer.
#include "engine/geodesic/map.h"
#include "engine/random.h"
#include "engine/transport/entropic_plan.h"
#include "engine/transport/exact_plan.h"
#include "engine/transport/label_distances.h"
#include "tests/support/labelled_points.h"

#include <QTest>
#include <chrono>
#include <cmath>
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
    const float unit = areBytes ? 1.0F / 255 : 0.7F / 255;
    for (Index k = 0; k < features.X.size(); ++k)
        features.X.data()[k] = unit * std::floor(static_cast<float>(random.uniform(0, 256)));
    for (std::size_t i = 0; i < features.labels.size(); ++i)
        features.labels[i] = static_cast<int>(i) % classes;
    return support::shared(std::move(features));
}

GroundCost costBetween(Index rows, Index columns)
{
    return groundCost(images(rows, 64, true, 1), images(columns, 64, true, 2),
        MatrixD::Zero(kClasses, kClasses), {}, Device {});
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

} // namespace

class CancelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void longStagesStopSoon_data();
    void longStagesStopSoon();
};

void CancelTest::longStagesStopSoon_data()
{
    QTest::addColumn<Work>("work");
    for (const Index dimension : { 784, 3072 }) {
        const FeaturesPtr source = images(8000, dimension, true, 1);
        const FeaturesPtr target = images(8000, dimension, true, 2);
        QTest::addRow("label distances, %td dimensions", dimension)
            << Work([=](const Progress& progress) {
                   labelDistances(*source, *target, {}, Device {}, progress);
               });
        QTest::addRow("cost of bytes, %td dimensions", dimension)
            << Work([=](const Progress& progress) {
                   groundCost(
                       source, target, MatrixD::Zero(kClasses, kClasses), {}, Device {}, progress);
               });
    }
    const FeaturesPtr large = images(8000, 3072, true, 3, 2);
    QTest::newRow("label distances, more images a class than 3072 dimensions") << Work(
        [=](const Progress& progress) { labelDistances(*large, *large, {}, Device {}, progress); });
    const FeaturesPtr source = images(8000, 784, false, 1), target = images(8000, 784, false, 2);
    QTest::newRow("cost of floats") << Work([=](const Progress& progress) {
        groundCost(source, target, MatrixD::Zero(kClasses, kClasses), {}, Device {}, progress);
    });
    const auto square = std::make_shared<GroundCost>(costBetween(8000, 8000));
    const auto oblong = std::make_shared<GroundCost>(costBetween(6000, 7000));
    for (const auto& cost : { square, oblong })
        QTest::addRow("exact plan, %td x %td", cost->rows(), cost->columns())
            << Work([=](const Progress& progress) {
                   exactPlan(*cost, uniformWeights(cost->rows()), uniformWeights(cost->columns()),
                       {}, progress);
               });
    QTest::newRow("entropic plan") << Work([=](const Progress& progress) {
        entropicPlan(*square, uniformWeights(8000), uniformWeights(8000), { .epsilon = 0.01 },
            Device {}, progress);
    });
    const auto plan = std::make_shared<Plan>(entropicPlan(
        *square, uniformWeights(8000), uniformWeights(8000), { .tolerance = 0.1 }, Device {}));
    QTest::newRow("map of an entropic plan") << Work(
        [=](const Progress& progress) { barycentricMap(*plan, *square, Device {}, progress); });
    QTest::newRow("parts of an entropic plan")
        << Work([=](const Progress& progress) { partsOf(*plan, *square, progress); });
}

void CancelTest::longStagesStopSoon()
{
    QFETCH(Work, work);
    for (const milliseconds patience : { milliseconds(0), milliseconds(60), milliseconds(300) }) {
        const auto taken = timeToStop(work, patience);
        QVERIFY(taken || patience.count() > 0); // told before it began it never comes to an end
        if (!taken)
            return;
        qInfo("stopped %td ms after %td ms", taken->count(), patience.count());
        QVERIFY(*taken < std::chrono::seconds(3));
    }
}

QTEST_GUILESS_MAIN(CancelTest)
#include "cancel_test.moc"
