// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CUDA device that fails in the middle of everything: what the processor goes on with is what it
// would have found alone, and the result says who found it. The device is the processor, with
// faults that are made to order (tests/unsteady_device).
#include "engine/geodesic/true_distance.h"
#include "engine/transport/dataset_distance.h"
#include "engine/transport/device_cost.h"
#include "engine/transport/tensor_library.h"
#include "tests/support/labelled_points.h"
#include "tests/unsteady_device/unsteady_device.h"

#include <QTest>

#include <dlfcn.h>
#include <filesystem>

using namespace engine;
using support::DeviceCall;

namespace {

constexpr auto kOutOfMemory = TensorOutcome::outOfMemory;

const support::UnsteadyDevice& unsteady()
{
    static const auto* device = [] {
        void* library = dlopen(UNSTEADY_DEVICE, RTLD_NOW | RTLD_LOCAL);
        using Entry = const support::UnsteadyDevice* (*)();
        return reinterpret_cast<Entry>(dlsym(library, support::kUnsteadyDeviceSymbol))();
    }();
    return *device;
}

const Device& processor()
{
    static const Device device = findDevice("cpu", 2);
    return device;
}

Device cudaDevice()
{
    Device device = processor();
    device.kind = Device::Kind::cuda;
    device.memoryBytes = 0; // unknown
    return device;
}

/// As few as a device takes: 2,100 x 2,050 is more than four million.
FeaturesPtr points(Index count, std::uint64_t seed, Index dimension = 4)
{
    return support::shared(support::labelledClouds(
        { .points = count, .dimension = dimension, .separation = 1, .seed = seed }));
}

DistanceOptions optionsOf(PlanSolver solver, bool debiased = false)
{
    DistanceOptions options {
        .labels = { .method = LabelMethod::means }, .solver = solver, .debiased = debiased
    };
    options.entropic.threads = 2;
    options.exact.threads = 2;
    return options;
}

DatasetDistance distanceOn(const Device& device, const DistanceOptions& options,
    const Progress& progress = {}, Index columns = 2050)
{
    return datasetDistance(points(2100, 1), points(columns, 2), options, device, progress);
}

/// Of the processor alone.
const DatasetDistance& expected(PlanSolver solver)
{
    static const DatasetDistance exact = distanceOn(processor(), optionsOf(PlanSolver::exact));
    static const DatasetDistance entropic
        = distanceOn(processor(), optionsOf(PlanSolver::sinkhorn));
    return solver == PlanSolver::exact ? exact : entropic;
}

bool isSamePlan(const Plan& found, const Plan& wanted)
{
    const auto isSameArc = [](const Arc& one, const Arc& other) {
        return one.row == other.row && one.column == other.column && one.mass == other.mass;
    };
    return found.cost == wanted.cost && found.f == wanted.f && found.g == wanted.g
        && found.epsilon == wanted.epsilon
        && std::ranges::equal(found.arcs, wanted.arcs, isSameArc);
}

bool isSaid(const std::string& text, const char* sentence)
{
    if (text.find(sentence) != std::string::npos)
        return true;
    qWarning("\"%s\"", text.c_str());
    return false;
}

constexpr const char* kStepBack = "The device failed, the processor took its place: out of memory.";
constexpr const char* kOnDevice = "The cost was kept on the device.";

} // namespace

class StepBackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDeviceThatWorksKeepsTheCost();
    void theProcessorTakesOver_data();
    void theProcessorTakesOver();
    void sharedSquaresAreThereOrMadeAnew_data();
    void sharedSquaresAreThereOrMadeAnew();
    void theCauseIsTold();
    void selfTermsStepBackToo();
    void whatDoesNotFitThereEitherIsRefused();
    void aWishForTheDeviceIsNotSteppedBackFrom();
    void cancellingIsNoStepBack_data();
    void cancellingIsNoStepBack();
    void labelDistancesStepBack_data();
    void labelDistancesStepBack();
    void mapsStepBack();
    void trueDistancesStepBack();
    void productsForADragStepBack();
};

void StepBackTest::initTestCase()
{
    qputenv("WANDER_LIBRARY_PATH",
        QByteArray::fromStdString(std::filesystem::path(UNSTEADY_DEVICE).parent_path().string()));
}

void StepBackTest::init()
{
    unsteady().failAt(DeviceCall::none, 0, kOutOfMemory);
}

/// Whatever a device that failed still held is given back.
void StepBackTest::cleanup()
{
    QCOMPARE(unsteady().openHandles(), 0);
}

void StepBackTest::aDeviceThatWorksKeepsTheCost()
{
    const Plan plan = distanceOn(cudaDevice(), optionsOf(PlanSolver::exact)).plan;
    QVERIFY(isSaid(plan.solver.ending, kOnDevice));
    QVERIFY(plan.solver.ending.find("failed") == std::string::npos);
    QCOMPARE(unsteady().calls(DeviceCall::openCost), 1);
    QVERIFY(unsteady().calls(DeviceCall::sinkhornPasses) > 10);
}

void StepBackTest::theProcessorTakesOver_data()
{
    QTest::addColumn<int>("solver");
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("goodOnes");
    const auto row = [](const char* name, PlanSolver solver, DeviceCall call, int goodOnes) {
        QTest::newRow(name) << int(solver) << int(call) << goodOnes;
    };
    const PlanSolver exact = PlanSolver::exact;
    row("exact, making the cost", exact, DeviceCall::openCost, 0);
    row("exact, its bound", exact, DeviceCall::costBound, 0);
    row("exact, first potentials", exact, DeviceCall::costMinima, 0);
    row("exact, rows read", exact, DeviceCall::costRows, 3);
    row("exact, opening the sweeps", exact, DeviceCall::openSinkhorn, 0);
    row("exact, first sweep", exact, DeviceCall::sinkhornPasses, 0);
    row("exact, amid the sweeps", exact, DeviceCall::sinkhornPasses, 9);
    row("exact, potentials go there", exact, DeviceCall::setPotentials, 5);
    row("exact, potentials come back", exact, DeviceCall::potentials, 5);
    row("exact, candidates", exact, DeviceCall::lowEntries, 0);
    row("exact, pricing", exact, DeviceCall::lowEntries, 1);
    const PlanSolver entropic = PlanSolver::sinkhorn;
    row("entropic, making the cost", entropic, DeviceCall::openCost, 0);
    row("entropic, amid the sweeps", entropic, DeviceCall::sinkhornPasses, 9);
    row("entropic, sweeps in float64", entropic, DeviceCall::openSinkhorn, 1);
    row("entropic, totals", entropic, DeviceCall::sinkhornTotals, 0);
    row("entropic, bound without entropy", entropic, DeviceCall::costMinima, 1);
    row("entropic, parts of the distance", entropic, DeviceCall::costRows, 1);
}

void StepBackTest::theProcessorTakesOver()
{
    QFETCH(int, solver);
    QFETCH(int, call);
    QFETCH(int, goodOnes);
    const auto failing = static_cast<DeviceCall>(call);
    const auto options = optionsOf(static_cast<PlanSolver>(solver));
    const DatasetDistance& alone = expected(static_cast<PlanSolver>(solver));
    unsteady().failAt(failing, goodOnes, kOutOfMemory);
    const DatasetDistance found = distanceOn(cudaDevice(), options);
    QCOMPARE(unsteady().calls(DeviceCall::openCost), 1);
    QVERIFY(unsteady().calls(failing) > goodOnes); // so it did fail
    QVERIFY(found.otddSquared == alone.otddSquared);
    QVERIFY(isSamePlan(found.plan, alone.plan));
    QVERIFY(found.featurePart == alone.featurePart);
    QVERIFY(found.classMass == alone.classMass);
    QVERIFY(found.plan.solver.converged);
    QCOMPARE(QString::fromStdString(found.plan.solver.ending),
        QString::fromStdString(alone.plan.solver.ending + ' ' + kStepBack));
}

void StepBackTest::sharedSquaresAreThereOrMadeAnew_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("there: no cost was made yet") << int(DeviceCall::openCost);
    QTest::newRow("gone: the plan was under way") << int(DeviceCall::lowEntries);
}

/// Images of bytes, whose label distances need the squares of the cost.
void StepBackTest::sharedSquaresAreThereOrMadeAnew()
{
    QFETCH(int, call);
    const auto images = [](int classes, std::uint64_t seed) {
        return support::shared(support::imagesOfBytes(
            std::vector<int>(static_cast<std::size_t>(classes), 40), 80, seed));
    };
    DistanceOptions options = optionsOf(PlanSolver::exact);
    options.labels.method = LabelMethod::gaussian;
    const auto between = [&](const Device& device) {
        return datasetDistance(images(53, 1), images(52, 2), options, device);
    };
    const DatasetDistance alone = between(processor());
    unsteady().failAt(static_cast<DeviceCall>(call), 0, kOutOfMemory);
    const DatasetDistance found = between(cudaDevice());
    QVERIFY(isSaid(found.plan.solver.ending, kStepBack));
    QVERIFY(found.labels.remark.empty()); // those were found on the device
    QVERIFY(found.labels.W == alone.labels.W);
    QVERIFY(isSamePlan(found.plan, alone.plan));
}

void StepBackTest::theCauseIsTold()
{
    unsteady().failAt(DeviceCall::sinkhornPasses, 3, TensorOutcome::failed);
    const DatasetDistance found = distanceOn(cudaDevice(), optionsOf(PlanSolver::exact));
    QVERIFY(isSaid(found.plan.solver.ending,
        "The device failed, the processor took its place: it has fallen off the bus."));
}

/// The first cost is too small for the device; that of the source with itself is not.
void StepBackTest::selfTermsStepBackToo()
{
    const DistanceOptions options = optionsOf(PlanSolver::sinkhorn, true);
    const double alone = distanceOn(processor(), options, {}, 300).otddSquared;
    unsteady().failAt(DeviceCall::sinkhornPasses, 5, kOutOfMemory);
    const DatasetDistance found = distanceOn(cudaDevice(), options, {}, 300);
    QVERIFY(found.otddSquared == alone);
    QVERIFY(isSaid(found.plan.solver.ending, kStepBack));
    QVERIFY(unsteady().calls(DeviceCall::sinkhornPasses) > 5);
}

void StepBackTest::whatDoesNotFitThereEitherIsRefused()
{
    unsteady().failAt(DeviceCall::sinkhornPasses, 2, kOutOfMemory);
    Device device = cudaDevice();
    device.memoryLimit = 1'000'000; // which the program itself takes
    try {
        distanceOn(device, optionsOf(PlanSolver::exact));
        QFAIL("It was allowed.");
    } catch (const Error& error) {
        QVERIFY(isSaid(error.what(), "A plan between 2,100 and 2,050 points needs "));
    }
    QVERIFY(unsteady().calls(DeviceCall::sinkhornPasses) > 2);
}

void StepBackTest::aWishForTheDeviceIsNotSteppedBackFrom()
{
    unsteady().failAt(DeviceCall::openCost, 0, kOutOfMemory);
    try {
        groundCost(points(50, 1), points(50, 2), {}, {}, cudaDevice(), {}, CostStorage::device);
        QFAIL("It was made.");
    } catch (const Error& error) {
        QVERIFY(isSaid(error.what(), "The device has not enough memory for this: "));
    }
}

void StepBackTest::cancellingIsNoStepBack_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("the device works") << int(DeviceCall::none);
    QTest::newRow("it fails at the same time") << int(DeviceCall::sinkhornPasses);
}

void StepBackTest::cancellingIsNoStepBack()
{
    QFETCH(int, call);
    unsteady().failAt(static_cast<DeviceCall>(call), 4, kOutOfMemory);
    std::stop_source stop;
    int costs = 0;
    const Progress progress(
        [&](const std::string& phase, long long done, long long total) {
            costs += phase == "Ground cost" && done == 0 ? 1 : 0;
            const bool isBetween = total == EntropicOptions().maxPasses; // no step of a pass
            if (isBetween && unsteady().calls(DeviceCall::sinkhornPasses) == 4)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, distanceOn(cudaDevice(), optionsOf(PlanSolver::sinkhorn), progress));
    QCOMPARE(unsteady().calls(DeviceCall::sinkhornPasses), 5);
    QCOMPARE(unsteady().calls(DeviceCall::openCost), 1);
    QVERIFY(costs <= 1); // the processor has made none
}

void StepBackTest::labelDistancesStepBack_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("call");
    QTest::newRow("gaussian") << int(LabelMethod::gaussian) << int(DeviceCall::nuclearNorms);
    QTest::newRow("exact") << int(LabelMethod::exact) << int(DeviceCall::openRight);
    QTest::newRow("sinkhorn") << int(LabelMethod::sinkhorn) << int(DeviceCall::productRight);
}

void StepBackTest::labelDistancesStepBack()
{
    QFETCH(int, method);
    QFETCH(int, call);
    const LabelOptions options { .method = static_cast<LabelMethod>(method) };
    const auto between = [&](const Device& device) {
        return labelDistances(*points(90, 1), *points(80, 2), options, device);
    };
    const LabelDistances alone = between(processor());
    unsteady().failAt(static_cast<DeviceCall>(call), 0, kOutOfMemory);
    const LabelDistances found = between(cudaDevice());
    QVERIFY(unsteady().calls(static_cast<DeviceCall>(call)) > 0);
    QVERIFY(found.W == alone.W);
    QCOMPARE(QString::fromStdString(found.remark), QString::fromLatin1(kStepBack));
}

void StepBackTest::mapsStepBack()
{
    const GeodesicOptions options { .map = MapKind::barycentric,
        .distance = optionsOf(PlanSolver::exact) };
    const auto between = [&](const Device& device) {
        return geodesicBetween(
            { points(2050, 2), points(100, 3) }, points(2100, 1), options, device);
    };
    const Geodesic alone = between(processor());
    unsteady().failAt(DeviceCall::lowEntries, 0, kOutOfMemory);
    const Geodesic found = between(cudaDevice());
    QVERIFY(isSaid(found.relations[0].solver.ending, kStepBack));
    QVERIFY(found.relations[1].solver.ending.find("failed") == std::string::npos);
    QVERIFY(found.relations[0].otddSquared == alone.relations[0].otddSquared);
    QVERIFY(found.maps[0].parentIndex == alone.maps[0].parentIndex);
}

void StepBackTest::trueDistancesStepBack()
{
    const FeaturesPtr target = points(2100, 1);
    const GeodesicOptions options { .map = MapKind::barycentric,
        .distance = optionsOf(PlanSolver::exact) };
    const Geodesic geodesic = geodesicBetween({ points(100, 3) }, target, options, processor());
    const auto at
        = [&](const Device& device) { return trueDistanceAt(geodesic, *target, { 1 }, device); };
    const TrueDistance alone = at(processor());
    unsteady().failAt(DeviceCall::sinkhornPasses, 7, kOutOfMemory);
    const TrueDistance found = at(cudaDevice());
    QVERIFY(isSaid(found.solver.ending, kStepBack));
    QVERIFY(found.otddSquared == alone.otddSquared);
}

void StepBackTest::productsForADragStepBack()
{
    const FeaturesPtr target = points(2100, 1);
    const GeodesicOptions options { .map = MapKind::barycentric,
        .distance = optionsOf(PlanSolver::exact) };
    const auto geodesic = std::make_shared<const Geodesic>(
        geodesicBetween({ points(100, 3) }, target, options, processor()));
    const auto at = [&](const Device& device) {
        TrueDistances distances(geodesic, target, {}, device);
        const MatrixD W = blendLabelDistances(*geodesic, *target, { 1 }, processor()).W;
        return distances.at({ 1 }, W);
    };
    const TrueDistance alone = at(processor());
    unsteady().failAt(DeviceCall::productRight, 0, kOutOfMemory);
    const TrueDistance found = at(cudaDevice());
    QVERIFY(unsteady().calls(DeviceCall::productRight) > 0);
    QVERIFY(found.solver.converged);
    QVERIFY(found.otddSquared == alone.otddSquared);
}

QTEST_GUILESS_MAIN(StepBackTest)
#include "step_back_test.moc"
