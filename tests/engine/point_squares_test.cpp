// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/byte_kernels.h"
#include "engine/transport/cost_view.h"
#include "engine/transport/half_kernels.h"
#include "engine/transport/label_distances.h"
#include "tests/support/labelled_points.h"

#include <QTest>

using namespace engine;
using namespace support;

namespace {

constexpr Index kDimension = 200;

/// More points than a run of columns, no whole number of panels.
struct Points {
    FeaturesPtr source = shared(imagesOfBytes({ 40, 1, 33, 0, 65 }, kDimension, 1));
    FeaturesPtr target = shared(imagesOfBytes({ 900, 101, 52 }, kDimension, 2));

    PointSquaresPtr squares(const Device& device = {}, const Progress& progress = {}) const
    {
        return PointSquares::between(source->X, target->X, device, progress);
    }
};

GroundCost costOf(const Points& points, CostStorage storage, const PointSquares* squares)
{
    const MatrixD W = 10 * normals(5, 3, 3).cwiseAbs2();
    return groundCost(points.source, points.target, W, { .lambdaX = 0.5, .lambdaY = 3 }, {}, {},
        storage, squares);
}

MatrixF read(const GroundCost& cost)
{
    MatrixF C(cost.rows(), cost.columns());
    CostReader reader(cost, cost.rows());
    for (Index i = 0; i < cost.rows(); ++i)
        C.row(i) = Eigen::Map<const MatrixF>(reader.rows(i, 1), 1, cost.columns());
    return C;
}

} // namespace

class PointSquaresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void allAreTheSingleOnes();
    void whatIsTooLargeIsNotKept();
    void whatDoesNotFitIsNotKept();
    void pointsThatAreNoBytesHaveNone();
    void costsOfThemAreTheSame_data();
    void costsOfThemAreTheSame();
    void costsReadTheOnesTheyAreGiven();
    void labelDistancesOfThemAreTheSame();
    void labelDistancesDoNotKeepThem();
    void theyAreSharedWhereBothNeedThem_data();
    void theyAreSharedWhereBothNeedThem();
    void makingThemCanBeCancelled();
};

void PointSquaresTest::init()
{
    if (byteKernels() == nullptr)
        QSKIP("This processor has no products of bytes.");
}

void PointSquaresTest::allAreTheSingleOnes()
{
    const Points points;
    const PointSquaresPtr squares = points.squares();
    QVERIFY(squares != nullptr);
    for (Index i = 0; i < points.source->size(); ++i)
        for (Index j = 0; j < points.target->size(); ++j)
            QCOMPARE(squares->row(i)[j], squares->bytes()->at(i, j));
}

void PointSquaresTest::whatIsTooLargeIsNotKept()
{
    const MatrixF X = MatrixF::Zero(8192, 1);
    QVERIFY(PointSquares::between(X, X, {}) != nullptr); // 256 MB
    QVERIFY(PointSquares::between(X, MatrixF::Zero(8193, 1), {}) == nullptr);
}

void PointSquaresTest::whatDoesNotFitIsNotKept()
{
    QVERIFY(Points().squares({ .memoryLimit = 1 }) == nullptr);
}

void PointSquaresTest::pointsThatAreNoBytesHaveNone()
{
    const MatrixF X = MatrixF::Zero(5, 3);
    QVERIFY(PointSquares::between(X, MatrixF::Constant(5, 3, 0.3F), {}) == nullptr);
    QVERIFY(PointSquares::between(X, MatrixF(0, 3), {}) == nullptr);
}

void PointSquaresTest::costsOfThemAreTheSame_data()
{
    QTest::addColumn<int>("storage");
    QTest::newRow("single") << int(CostStorage::single);
    if (halfKernels() != nullptr)
        QTest::newRow("half") << int(CostStorage::half);
    QTest::newRow("recomputed") << int(CostStorage::recomputed);
}

void PointSquaresTest::costsOfThemAreTheSame()
{
    QFETCH(int, storage);
    const Points points;
    const PointSquaresPtr squares = points.squares();
    const GroundCost with = costOf(points, CostStorage(storage), squares.get());
    const GroundCost without = costOf(points, CostStorage(storage), nullptr);
    QVERIFY(read(with) == read(without));
    QCOMPARE(with.roundingBound, without.roundingBound);
    QCOMPARE(with.bytes.get(), squares->bytes().get());
}

/// Those of other points give the features of these.
void PointSquaresTest::costsReadTheOnesTheyAreGiven()
{
    const Points points;
    Points others = points;
    others.source = shared(imagesOfBytes({ 40, 1, 33, 0, 65 }, kDimension, 3));
    others.source = std::make_shared<const LabelledFeatures>(
        LabelledFeatures { others.source->X, points.source->labels, points.source->classes });
    const GroundCost given = costOf(points, CostStorage::single, others.squares().get());
    QVERIFY(given.C == costOf(others, CostStorage::single, nullptr).C);
    QVERIFY(given.C != costOf(points, CostStorage::single, nullptr).C);
}

void PointSquaresTest::labelDistancesOfThemAreTheSame()
{
    const LabelledFeatures source = imagesOfBytes({ 40, 1, 33, 0, 65 }, kDimension, 4);
    const LabelledFeatures target = imagesOfBytes({ 7, 90, 32 }, kDimension, 5);
    for (const LabelledFeatures* other : { &target, &source }) {
        const PointSquaresPtr squares = squaresToShare(source, *other, {}, {});
        QVERIFY(squares != nullptr);
        QVERIFY(labelDistances(source, *other, {}, {}, {}, squares).W
            == labelDistances(source, *other, {}, {}).W);
    }
}

/// They would stand beside the plan.
void PointSquaresTest::labelDistancesDoNotKeepThem()
{
    const LabelledFeatures source = imagesOfBytes({ 40, 50 }, kDimension, 6);
    PointSquaresPtr squares = squaresToShare(source, source, {}, {});
    labelDistances(source, source, {}, {}, {}, squares);
    const std::weak_ptr<const PointSquares> left = squares;
    squares.reset();
    QTRY_VERIFY(left.expired()); // the thread aside lets go of them just after it has answered
}

void PointSquaresTest::theyAreSharedWhereBothNeedThem_data()
{
    QTest::addColumn<QList<int>>("points");
    QTest::addColumn<LabelMethod>("method");
    QTest::addColumn<bool>("areShared");
    QTest::newRow("classes of 40") << QList<int> { 40, 40 } << LabelMethod::gaussian << true;
    QTest::newRow("means") << QList<int> { 40, 40 } << LabelMethod::means << false;
    QTest::newRow("few points") << QList<int> { 32, 2 } << LabelMethod::gaussian << false;
    QTest::newRow("many points") << QList<int> { 40, 101 } << LabelMethod::gaussian << false;
    QTest::newRow("none") << QList<int> { 0 } << LabelMethod::gaussian << false;
}

void PointSquaresTest::theyAreSharedWhereBothNeedThem()
{
    QFETCH(QList<int>, points);
    QFETCH(LabelMethod, method);
    QFETCH(bool, areShared);
    const LabelledFeatures side = imagesOfBytes({ points.begin(), points.end() }, kDimension, 7);
    QCOMPARE(squaresToShare(side, side, { .method = method }, {}) != nullptr, areShared);
}

void PointSquaresTest::makingThemCanBeCancelled()
{
    std::stop_source stop;
    const Progress progress(
        [&](const std::string&, long long, long long) { stop.request_stop(); }, stop.get_token());
    QVERIFY_EXCEPTION_THROWN(Points().squares({ .threads = 1 }, progress), Cancelled);
}

QTEST_GUILESS_MAIN(PointSquaresTest)
#include "point_squares_test.moc"
