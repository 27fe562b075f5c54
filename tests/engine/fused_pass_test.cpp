// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sinkhorn's passes by our own kernels beside LibTorch's, here both on the CPU.
#include "engine/transport/device_sinkhorn.h"
#include "engine/transport/plan.h"
#include "tests/support/labelled_points.h"
#include "tests/support/problems.h"

#include <QTest>

#include <cmath>

using namespace engine;

Q_DECLARE_METATYPE(engine::TensorPass)

namespace {

/// Weights from 1 down to 1e-12 of the largest, none of them near its neighbours'.
VectorD unequalWeights(Index count)
{
    VectorD weights(count);
    for (Index i = 0; i < count; ++i)
        weights[i] = std::pow(10.0, -static_cast<double>(5 * i % 13));
    return weights / weights.sum();
}

struct Problem {
    GroundCost cost;
    VectorD a, b;
};

Problem problem(int rows, int columns, bool isUnequal)
{
    const auto cloud = [](int points, std::uint64_t seed) {
        return support::labelledClouds({ .points = points, .dimension = 4, .seed = seed });
    };
    const MatrixD W = support::normals(3, 3, 5).cwiseAbs();
    auto between = support::problems::between(cloud(rows, 3), cloud(columns, 4), W);
    if (isUnequal)
        return { between.cost, unequalWeights(rows), unequalWeights(columns) };
    return { between.cost, between.a, between.b };
}

void addSizes()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("isUnequal");
    QTest::addColumn<TensorPass>("pass");
    const std::pair<const char*, TensorPass> ways[] = { { "two readings", TensorPass::twoReadings },
        { "one reading", TensorPass::oneReading }, { "the quicker", TensorPass::ours } };
    for (const auto& [way, pass] : ways) {
        const auto add = [&](const char* name, int rows, int columns, bool isUnequal = false) {
            QTest::addRow("%s, %s", name, way) << rows << columns << isUnequal << pass;
        };
        add("one entry", 1, 1);
        add("one row", 1, 70);
        add("one column", 70, 1);
        add("a strip and one", 33, 129);
        add("more than a segment", 130, 1030);
        add("extreme weights", 90, 131, true);
    }
}

} // namespace

class FusedPassTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesMoveThePotentialsAsThoseOfLibTorch_data();
    void passesMoveThePotentialsAsThoseOfLibTorch();
    void aWholeSolveEndsAtTheSameValue_data();
    void aWholeSolveEndsAtTheSameValue();
    void farPotentialsAreBroughtBack();
    void aCancelledPassEnds();
    void kernelsThatAreNotThereAreASentence();
};

void FusedPassTest::passesMoveThePotentialsAsThoseOfLibTorch_data()
{
    addSizes();
}

void FusedPassTest::passesMoveThePotentialsAsThoseOfLibTorch()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, isUnequal);
    QFETCH(TensorPass, pass);
    const auto [cost, a, b] = problem(rows, columns, isUnequal);
    const DeviceCost forLibrary(cost, {}, {}, TensorPass::library);
    const DeviceCost forKernels(cost, {}, {}, pass);
    DeviceSinkhorn library(forLibrary, a, b);
    DeviceSinkhorn fused(forKernels, a, b);
    for (const double epsilon : { 32.0, 8.0, 2.0 }) {
        const double expected = library.run(epsilon, 1);
        const double error = fused.run(epsilon, 1);
        QVERIFY(std::abs(error - expected) < 1e-5 * (1 + expected));
        // Of the temperature: logarithms of sums in float, with exponents of some tens.
        const Potentials found = fused.potentials();
        const Potentials wanted = library.potentials();
        QVERIFY((found.f - wanted.f).cwiseAbs().maxCoeff() < 1e-5 * epsilon);
        QVERIFY((found.g - wanted.g).cwiseAbs().maxCoeff() < 1e-5 * epsilon);
    }
}

void FusedPassTest::aWholeSolveEndsAtTheSameValue_data()
{
    addSizes();
}

void FusedPassTest::aWholeSolveEndsAtTheSameValue()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, isUnequal);
    QFETCH(TensorPass, pass);
    const auto [cost, a, b] = problem(rows, columns, isUnequal);
    double values[2];
    for (const TensorPass one : { TensorPass::library, pass }) {
        const DeviceCost kept(cost, {}, {}, one);
        DeviceSinkhorn sinkhorn(kept, a, b);
        for (double epsilon = 32; epsilon > 2; epsilon /= 2)
            sinkhorn.run(epsilon, 2);
        QVERIFY(sinkhorn.run(2, 200) < 1e-6); // what sums in float leave
        const PlanTotals found = sinkhorn.totals(sinkhorn.potentials(), 2, {});
        const double error
            = (found.rowSums - a).cwiseAbs().sum() + (found.columnSums - b).cwiseAbs().sum();
        QVERIFY2(error < 1e-6, qPrintable(QString::number(error)));
        values[one == pass] = found.cost;
    }
    QVERIFY(std::abs(values[1] - values[0]) < 1e-6 * values[0]); // as large as the marginal error
}

void FusedPassTest::farPotentialsAreBroughtBack()
{
    const auto [cost, a, b] = problem(40, 40, false);
    const DeviceCost kept(cost, {}, {}, TensorPass::oneReading);
    DeviceSinkhorn sinkhorn(kept, a, b);
    sinkhorn.setPotentials({ VectorD::Constant(40, 1e4), VectorD::LinSpaced(40, -1e4, 1e4) });
    double error = 2;
    for (double epsilon = 16; epsilon >= 2; epsilon /= 2)
        error = sinkhorn.run(epsilon, 100);
    QVERIFY2(error < 1e-5, qPrintable(QString::number(error)));
}

void FusedPassTest::aCancelledPassEnds()
{
    const auto [cost, a, b] = problem(20, 20, false);
    const DeviceCost kept(cost, {}, {}, TensorPass::oneReading);
    DeviceSinkhorn sinkhorn(kept, a, b);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(sinkhorn.run(1, 10, Progress({}, stop.get_token())), Cancelled);
}

void FusedPassTest::kernelsThatAreNotThereAreASentence()
{
    if (findDevice("cuda").kind == Device::Kind::cuda)
        QSKIP("There is a CUDA device.");
    Device device;
    device.kind = Device::Kind::cuda;
    const auto [cost, a, b] = problem(2, 2, false);
    try {
        DeviceCost(cost, device, {}, TensorPass::oneReading);
        QFAIL("Kernels were found.");
    } catch (const Error& error) {
        QVERIFY2(QByteArray(error.what()).contains("no CUDA kernels"), error.what());
    }
}

QTEST_GUILESS_MAIN(FusedPassTest)
#include "fused_pass_test.moc"
