// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random.h"
#include "engine/transport/byte_squares.h"
#include "engine/transport/cost_memory.h"
#include "engine/transport/cost_view.h"
#include "engine/transport/entropic_plan.h"
#include "engine/transport/exact_plan.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/half_kernels.h"
#include "tests/support/labelled_points.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace engine;
using namespace support;

namespace {

/// Images of random bytes in a few blurred shapes, a class each.
LabelledFeatures byteImages(Index count, Index dimension, std::uint64_t seed)
{
    Random random(seed);
    LabelledFeatures images { MatrixF(count, dimension), {}, 3 };
    for (Index i = 0; i < count; ++i) {
        const int k = static_cast<int>(i % 3);
        images.labels.push_back(k);
        for (Index d = 0; d < dimension; ++d) {
            const double level = 200 * (d % 3 == k) + 55 * random.uniform();
            images.X(i, d) = static_cast<float>(static_cast<int>(level)) / 255.0F;
        }
    }
    return images;
}

MatrixD someLabelDistances()
{
    return 10 * normals(3, 3, 77).cwiseAbs2();
}

GroundCost costOf(Index N, Index M, Index D, CostStorage storage)
{
    return groundCost(shared(byteImages(N, D, 1)), shared(byteImages(M, D, 2)),
        someLabelDistances(), { .lambdaX = 0.5, .lambdaY = 3 }, {}, {}, storage);
}

/// All entries as they are read, by blocks of so many rows.
MatrixF read(const GroundCost& cost, Index rows)
{
    MatrixF C(cost.rows(), cost.columns());
    CostReader reader(cost, cost.rows());
    for (Index i = 0; i < cost.rows(); i += rows) {
        const Index count = std::min(rows, cost.rows() - i);
        C.middleRows(i, count)
            = Eigen::Map<const MatrixF>(reader.rows(i, count), count, cost.columns());
    }
    return C;
}

bool lacksBytes()
{
    return byteKernels() == nullptr;
}

} // namespace

class CostStorageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void squaresOfBytesAreWhole_data();
    void squaresOfBytesAreWhole();
    void pointsThatAreNoBytesHaveNoByteSquares();
    void recomputedRowsAreTheStoredOnes();
    void halfPrecisionIsALowerBoundNearTheEntry_data();
    void halfPrecisionIsALowerBoundNearTheEntry();
    void everyStorageEndsInTheSameExactPlan_data();
    void everyStorageEndsInTheSameExactPlan();
    void everyStorageEndsInTheSameEntropicPlan_data();
    void everyStorageEndsInTheSameEntropicPlan();
    void theStorageIsTheFirstThatFits_data();
    void theStorageIsTheFirstThatFits();
    void theUsersLimitCountsAsWell();
    void aDeviceTakesLargeCostsThatItCanHold();
    void aLargeCostIsAskedOfACudaDevice();
    void whatFitsIsNamedWhereNothingDoes();
    void noSampleIsNamedWhereNoneFits();
    void freeMemoryOfAGroupIsWhatItMayStillTake_data();
    void freeMemoryOfAGroupIsWhatItMayStillTake();
    void theMeanIsThatOfAllEntries();
};

void CostStorageTest::squaresOfBytesAreWhole_data()
{
    QTest::addColumn<int>("dimension");
    for (const int dimension : { 1, 3, 4, 63, 64, 65, 784, 3072 })
        QTest::addRow("%d", dimension) << dimension;
}

void CostStorageTest::squaresOfBytesAreWhole()
{
    QFETCH(int, dimension);
    if (lacksBytes())
        QSKIP("This processor has no products of bytes.");
    const MatrixF X = byteImages(21, dimension, 1).X;
    const MatrixF Y = byteImages(70, dimension, 2).X; // two panels and a part of one
    const auto squares = ByteSquares::between(X, Y, 2);
    QVERIFY(squares != nullptr);
    std::vector<std::int32_t> block(24 * 96);
    squares->fill({ 0, 21, 0, 70 }, block.data(), 96);
    for (Index i = 0; i < 21; ++i)
        for (Index j = 0; j < 70; ++j) {
            const MatrixD difference = 255.0 * (X.row(i) - Y.row(j)).cast<double>();
            const auto expected
                = static_cast<std::int32_t>(difference.array().round().square().sum());
            QCOMPARE(block[static_cast<std::size_t>(96 * i + j)], expected);
            QCOMPARE(squares->at(i, j), expected);
            QVERIFY(expected <= squares->largest());
        }
}

void CostStorageTest::pointsThatAreNoBytesHaveNoByteSquares()
{
    MatrixF X = byteImages(200, 30, 1).X;
    X(150, 7) = std::nextafter(X(150, 7), 2.0F);
    QVERIFY(ByteSquares::between(X, X, 1) == nullptr);
    X(150, 7) = -1.0F / 255.0F;
    QVERIFY(ByteSquares::between(X, X, 1) == nullptr);
}

void CostStorageTest::recomputedRowsAreTheStoredOnes()
{
    if (lacksBytes())
        QSKIP("This processor has no products of bytes.");
    const GroundCost stored = costOf(150, 1100, 50, CostStorage::single);
    const GroundCost made = costOf(150, 1100, 50, CostStorage::recomputed);
    QCOMPARE(made.C.size(), Index { 0 });
    QVERIFY(read(made, 1) == stored.C);
    QVERIFY(read(made, 7) == stored.C);
    QVERIFY(made.roundingBound >= stored.roundingBound);
    QVERIFY(made.roundingBound < 4 * stored.roundingBound); // by (|x| + |y|)^2 for |x - y|^2
}

void CostStorageTest::halfPrecisionIsALowerBoundNearTheEntry_data()
{
    QTest::addColumn<float>("unit");
    QTest::newRow("bytes") << 1.0F;
    QTest::newRow("other numbers") << 0.7F;
}

void CostStorageTest::halfPrecisionIsALowerBoundNearTheEntry()
{
    if (halfKernels() == nullptr)
        QSKIP("This processor does not convert half precision.");
    QFETCH(float, unit);
    LabelledFeatures source = byteImages(150, 50, 1);
    LabelledFeatures target = byteImages(1101, 50, 2);
    source.X *= unit;
    target.X *= unit;
    const GroundCost half = groundCost(shared(source), shared(target), someLabelDistances(),
        { .lambdaX = 0.5, .lambdaY = 3 }, {}, {}, CostStorage::half);
    const MatrixF C = read(half, 3);
    double least = 0;
    for (Index i = 0; i < C.rows(); ++i)
        for (Index j = 0; j < C.cols(); ++j) {
            const double above = double { C(i, j) } - half.at(i, j);
            QVERIFY(above <= half.roundingBound);
            least = std::min(least, above);
        }
    // 2^-10 of the entry above the potentials, which is less than the entry
    QVERIFY(least > -0x1p-10 * double { C.maxCoeff() });
    QVERIFY(half.roundingBound < 1e-5 * double { C.maxCoeff() });
}

void CostStorageTest::everyStorageEndsInTheSameExactPlan_data()
{
    QTest::addColumn<int>("storage");
    QTest::addColumn<int>("columns");
    QTest::newRow("half") << int(CostStorage::half) << 300;
    QTest::newRow("half, unequal sizes") << int(CostStorage::half) << 250;
    QTest::newRow("recomputed") << int(CostStorage::recomputed) << 300;
    QTest::newRow("recomputed, unequal sizes") << int(CostStorage::recomputed) << 250;
    QTest::newRow("on a device") << int(CostStorage::device) << 300;
    QTest::newRow("on a device, unequal sizes") << int(CostStorage::device) << 250;
}

void CostStorageTest::everyStorageEndsInTheSameExactPlan()
{
    QFETCH(int, storage);
    QFETCH(int, columns);
    if (lacksBytes())
        QSKIP("This processor has no products of bytes.");
    const VectorD a = uniformWeights(300);
    const VectorD b = uniformWeights(columns);
    const Plan usual = exactPlan(costOf(300, columns, 40, CostStorage::single), a, b);
    const Plan plan = exactPlan(costOf(300, columns, 40, static_cast<CostStorage>(storage)), a, b);
    QVERIFY2(plan.solver.converged, plan.solver.ending.c_str());
    QVERIFY(std::abs(plan.cost - usual.cost) <= 1e-12 * usual.cost); // both are certified to this
}

void CostStorageTest::everyStorageEndsInTheSameEntropicPlan_data()
{
    QTest::addColumn<int>("storage");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("half") << int(CostStorage::half) << 2e-3; // of an exponent: 2^-10 of some eps
    QTest::newRow("recomputed") << int(CostStorage::recomputed) << 1e-9;
    QTest::newRow("on a device") << int(CostStorage::device) << 1e-6; // entries rounded elsewhere
}

void CostStorageTest::everyStorageEndsInTheSameEntropicPlan()
{
    QFETCH(int, storage);
    QFETCH(double, tolerance);
    if (lacksBytes())
        QSKIP("This processor has no products of bytes.");
    const VectorD a = uniformWeights(200);
    const GroundCost single = costOf(200, 200, 40, CostStorage::single);
    const GroundCost other = costOf(200, 200, 40, static_cast<CostStorage>(storage));
    const Plan usual = entropicPlan(single, a, a, {});
    const Plan plan = entropicPlan(other, a, a, {});
    QVERIFY2(plan.solver.converged, plan.solver.ending.c_str());
    QVERIFY(std::abs(plan.cost - usual.cost) <= tolerance * usual.cost);
    QVERIFY(std::abs(partsOf(plan, other).feature - partsOf(usual, single).feature)
        <= tolerance * usual.cost);
}

void CostStorageTest::theStorageIsTheFirstThatFits_data()
{
    QTest::addColumn<double>("megabytes"); // below 0: unknown
    QTest::addColumn<int>("storage");
    QTest::newRow("unknown") << -1.0 << int(CostStorage::single);
    QTest::newRow("plenty") << 100.0 << int(CostStorage::single);
    QTest::newRow("too little for floats") << 30.0 << int(CostStorage::half);
    QTest::newRow("hardly anything") << 15.0 << int(CostStorage::recomputed);
}

void CostStorageTest::theStorageIsTheFirstThatFits()
{
    QFETCH(double, megabytes);
    QFETCH(int, storage);
    if (lacksBytes())
        QSKIP("This processor has no products of bytes.");
    // 3,000 x 2,500: 30 MB in float and 14 MB for the solver
    const GroundCost cost = costOf(3000, 2500, 4, CostStorage::recomputed);
    std::optional<long long> freeBytes;
    if (megabytes >= 0)
        freeBytes = static_cast<long long>(1e6 * megabytes);
    QCOMPARE(int(fittingStorage(cost, freeBytes)), storage);
}

void CostStorageTest::theUsersLimitCountsAsWell()
{
    if (lacksBytes() || halfKernels() == nullptr)
        QSKIP("This processor has no products of bytes or no half precision.");
    const auto source = shared(byteImages(3000, 4, 1));
    const auto target = shared(byteImages(2500, 4, 2));
    Device device;
    // Float needs 30 MB beside the 14 MB of the solver, half precision 15; some MB for the test.
    device.memoryLimit = residentBytes() + 37'000'000;
    QCOMPARE(groundCost(source, target, {}, {}, device).storage, CostStorage::half);
    device.memoryLimit = 0;
    QCOMPARE(groundCost(source, target, {}, {}, device).storage, CostStorage::single);
}

void CostStorageTest::aDeviceTakesLargeCostsThatItCanHold()
{
    if (lacksBytes())
        QSKIP("This processor has no products of bytes.");
    const GroundCost large = costOf(3000, 2500, 4, CostStorage::recomputed);
    const GroundCost small = costOf(300, 250, 4, CostStorage::recomputed);
    Device device;
    QVERIFY(!belongsOnDevice(large, device));
    device.kind = Device::Kind::cuda; // which nobody asks for anything here
    QVERIFY(belongsOnDevice(large, device));
    QVERIFY(!belongsOnDevice(small, device));
    device.memoryBytes = 1'020'000'000; // 30 MB of 1,030
    QVERIFY(!belongsOnDevice(large, device));
    device.memoryBytes = 1'040'000'000;
    QVERIFY(belongsOnDevice(large, device));
}

/// Without one LibTorch says so; a small cost is none of its business.
void CostStorageTest::aLargeCostIsAskedOfACudaDevice()
{
    if (findDevice("cuda").kind == Device::Kind::cuda)
        QSKIP("There is a CUDA device.");
    const auto between = [](Index N, Index M) {
        Device device;
        device.kind = Device::Kind::cuda;
        return groundCost(shared(byteImages(N, 4, 1)), shared(byteImages(M, 4, 2)), {}, {}, device);
    };
    QVERIFY_THROWS_EXCEPTION(Error, between(3000, 2500));
    if (lacksBytes())
        return; // products of floats are made on the device
    QCOMPARE(between(300, 250).storage, CostStorage::single);
}

void CostStorageTest::whatFitsIsNamedWhereNothingDoes()
{
    if (halfKernels() == nullptr)
        QSKIP("This processor does not convert half precision.");
    const Index count = 60'000;
    const GroundCost cost { shared({ MatrixF::Constant(count, 1, 0.1F),
                                std::vector<int>(static_cast<std::size_t>(count), 0), 1 }),
        shared({ MatrixF::Constant(count, 1, 0.2F),
            std::vector<int>(static_cast<std::size_t>(count), 0), 1 }),
        MatrixD::Zero(1, 1), {}, MatrixF() };
    try {
        fittingStorage(cost, 4'000'000'000);
        QFAIL("It was allowed.");
    } catch (const Error& error) {
        QCOMPARE(QString::fromUtf8(error.what()),
            QStringLiteral("A plan between 60,000 and 60,000 points needs 7.6 GB with the cost in "
                           "half precision; 4.0 GB are free: a sample of 43,000 would fit."));
    }
}

void CostStorageTest::noSampleIsNamedWhereNoneFits()
{
    const GroundCost cost { shared({ MatrixF::Constant(1, 1, 0.1F), { 0 }, 1 }),
        shared({ MatrixF::Constant(1, 1, 0.2F), { 0 }, 1 }), MatrixD::Zero(1, 1), {}, MatrixF() };
    for (const long long freeBytes : { 0, 1 }) {
        try {
            fittingStorage(cost, freeBytes);
            QFAIL("It was allowed.");
        } catch (const Error& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY2(sentence.endsWith(QStringLiteral("0 MB are free, too little for any sample.")),
                qPrintable(sentence));
        }
    }
}

void CostStorageTest::freeMemoryOfAGroupIsWhatItMayStillTake_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("used");
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<long long>("bytes"); // -1: unknown
    const QByteArray stat = "anon 500\nfile 400\nactive_file 100\ninactive_file 300\n";
    const auto row = [](const char* name, const char* limit, const char* used,
                         const QByteArray& stat, long long bytes) {
        QTest::newRow(name) << QByteArray(limit) << QByteArray(used) << stat << bytes;
    };
    row("no group", "", "", "", -1);
    row("no limit", "max\n", "1000\n", stat, -1);
    row("half full", "2000\n", "1000\n", "", 1000);
    row("full of files that were read", "1000\n", "1000\n", stat, 300);
    row("full", "1000\n", "1000\n", "anon 1000\ninactive_file 0\n", 0);
    row("more than full", "1000\n", "1100\n", "", 0);
}

void CostStorageTest::freeMemoryOfAGroupIsWhatItMayStillTake()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, used);
    QFETCH(QByteArray, stat);
    QFETCH(long long, bytes);
    const QTemporaryDir folder;
    const std::filesystem::path group = folder.path().toStdString();
    std::ofstream(group / "memory.max") << limit.constData();
    std::ofstream(group / "memory.current") << used.constData();
    std::ofstream(group / "memory.stat") << stat.constData();
    QCOMPARE(freeInGroup(group).value_or(-1), bytes);
}

void CostStorageTest::theMeanIsThatOfAllEntries()
{
    const GroundCost cost = costOf(90, 70, 40, CostStorage::single);
    const double mean = cost.C.cast<double>().mean();
    QVERIFY(std::abs(meanCost(cost) - mean) <= 1e-7 * mean); // entries are rounded to float
}

QTEST_GUILESS_MAIN(CostStorageTest)
#include "cost_storage_test.moc"
