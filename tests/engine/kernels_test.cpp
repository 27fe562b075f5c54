// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/kernels.h"

#include "engine/matrix.h"
#include "engine/random.h"

#include <QTest>
#include <cmath>

using namespace engine;

Q_DECLARE_METATYPE(const engine::Kernels*)

namespace {

constexpr int kRows = 7; // single rows; a whole tile is tested on its own

/// A made-up tile, and what the kernels should make of it, taken in float64.
template <class Real> struct Tile {
    using Vector = Eigen::Matrix<Real, Eigen::Dynamic, 1>;
    MatrixF C;
    Index padded;
    Vector f, h, d;
    Vector p;         ///< as placeInTile says
    MatrixD expected; ///< p times d
    bool asksFar = true;

    explicit Tile(Index columns, int kRows = ::kRows, std::uint64_t seed = 0, double spread = 5)
        : C(kRows, columns)
        , padded((columns + kKernelPadding - 1) / kKernelPadding * kKernelPadding)
        , f(kRows)
        , p(Vector::Zero(kTileRows * padded))
        , expected(kRows, columns)
    {
        Random random(seed + static_cast<std::uint64_t>(columns));
        h = Vector::Constant(padded, -200);
        d = Vector::Ones(padded);
        for (Index r = 0; r < kRows; ++r)
            f[r] = static_cast<Real>(random.uniform(-spread, spread));
        for (Index j = 0; j < columns; ++j) {
            h[j] = static_cast<Real>(random.uniform(82, 98));
            d[j] = static_cast<Real>(random.uniform(0.5, 2));
            for (Index r = 0; r < kRows; ++r) {
                C(r, j) = static_cast<float>(random.uniform(180, 240));
                expected(r, j) = static_cast<double>(d[j])
                    * std::exp2(static_cast<double>(h[j]) - 0.5 * static_cast<double>(C(r, j))
                        + static_cast<double>(f[r]));
            }
        }
    }

    double found(Index r, Index j) const
    {
        return static_cast<double>(p[placeInTile(r, j)]) * static_cast<double>(d[j]);
    }

    SoftRows<Real> rows()
    {
        return { .cost = C.data(),
            .stride = C.cols(),
            .columns = C.cols(),
            .rows = static_cast<int>(C.rows()),
            .f = f.isZero(0) ? nullptr : f.data(),
            .h = h.data(),
            .d = d.data(),
            .scale = Real(0.5),
            .p = p.data(),
            .padded = padded,
            .asksFar = asksFar };
    }
};

bool isNear(double found, double expected, double relative)
{
    return std::abs(found - expected) <= relative * std::abs(expected);
}

struct Way {
    double spread; ///< of f; 0: none
    bool asksFar;
};

constexpr Way kWays[] = { { 5, true }, { 0, true }, { 5, false }, { 0, false } };

template <class Real>
bool softenIsRight(const SoftKernels<Real>& kernels, Index columns, double relative, Way way)
{
    Tile<Real> tile(columns, kRows, 0, way.spread);
    tile.asksFar = way.asksFar;
    VectorD sums(kRows);
    kernels.soften(tile.rows(), sums.data());
    for (Index r = 0; r < kRows; ++r) {
        if (!isNear(sums[r], tile.expected.row(r).sum(), relative))
            return false;
        for (Index j = 0; j < columns; ++j)
            if (!isNear(tile.found(r, j), tile.expected(r, j), relative))
                return false;
    }
    return true;
}

template <class Real>
bool columnSumsAreRight(const SoftKernels<Real>& kernels, Index columns, double relative)
{
    Tile<Real> tile(columns);
    VectorD sums(kRows), costs(kRows);
    typename Tile<Real>::Vector weight(kRows), columnSums = Tile<Real>::Vector::Zero(tile.padded);
    for (int r = 0; r < kRows; ++r)
        weight[r] = Real(1) / Real(r + 1);
    kernels.soften(tile.rows(), sums.data());
    kernels.addColumns(tile.rows(), weight.data(), columnSums.data());
    kernels.weightedCost(tile.rows(), costs.data());
    const VectorD expected = tile.expected.transpose() * weight.template cast<double>();
    const MatrixD C = tile.C.template cast<double>();
    for (Index j = 0; j < columns; ++j)
        if (!isNear(static_cast<double>(columnSums[j]) * static_cast<double>(tile.d[j]),
                expected[j], relative))
            return false;
    for (Index r = 0; r < kRows; ++r)
        if (!isNear(costs[r], tile.expected.row(r).dot(C.row(r)), relative))
            return false;
    return true;
}

/// One whole tile after another: the columns of the first, the p and the sums of the second.
template <class Real>
bool advancingIsRight(const SoftKernels<Real>& kernels, Index columns, double relative, Way way)
{
    using Vector = typename Tile<Real>::Vector;
    Tile<Real> former(columns, kTileRows), next(columns, kTileRows, 1, way.spread);
    next.asksFar = way.asksFar;
    next.p = former.p;
    VectorD sums(kTileRows);
    const Vector weight = Vector::LinSpaced(kTileRows, Real(0.25), Real(2));
    Vector columnSums = Vector::Constant(former.padded, Real(1));
    SoftRows<Real> rows = former.rows();
    rows.p = next.p.data();
    kernels.soften(rows, sums.data());
    kernels.advance(next.rows(), weight.data(), columnSums.data(), sums.data());
    const VectorD expected = former.expected.transpose() * weight.template cast<double>();
    for (Index j = 0; j < columns; ++j)
        if (!isNear(static_cast<double>(columnSums[j]),
                1 + expected[j] / static_cast<double>(former.d[j]), relative))
            return false;
    for (Index r = 0; r < kTileRows; ++r) {
        if (!isNear(sums[r], next.expected.row(r).sum(), relative))
            return false;
        for (Index j = 0; j < columns; ++j)
            if (!isNear(next.found(r, j), next.expected(r, j), relative))
                return false;
    }
    return true;
}

template <class Real> bool settlingIsRight(const SoftKernels<Real>& kernels, Index columns)
{
    Tile<Real> tile(columns);
    const VectorD before = VectorD::LinSpaced(tile.padded, 1, 2);
    typename Tile<Real>::Vector recent = tile.h;
    VectorD totals = before;
    kernels.settle(recent.data(), totals.data(), tile.padded);
    return recent.isZero(0) && totals == before + tile.h.template cast<double>();
}

} // namespace

class KernelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void powersOfTwoErrByTheRoundingOfFloat_data();
    void powersOfTwoErrByTheRoundingOfFloat();
    void exponentialsAreRight_data() { everySize(); }
    void exponentialsAreRight();
    void sumsOverColumnsAreRight_data() { everySize(); }
    void sumsOverColumnsAreRight();
    void advancingIsAddingColumnsAndSoftening_data() { everySize(); }
    void advancingIsAddingColumnsAndSoftening();
    void settlingAddsAndClears_data() { everySize(); }
    void settlingAddsAndClears();
    void sumsTellOfHopelessExponents_data() { everySize(); }
    void sumsTellOfHopelessExponents();
    void rowMinimumIsTheLeast_data() { everySize(); }
    void rowMinimumIsTheLeast();
    void columnsBelowAreAllOfThem_data() { everySize(); }
    void columnsBelowAreAllOfThem();
    void combinedBelowFindsWhatTheSumHolds_data() { everySize(); }
    void combinedBelowFindsWhatTheSumHolds();
    void squaredDistanceHasNoCancellation_data() { everySize(); }
    void squaredDistanceHasNoCancellation();
    void logarithmsAreThoseOfTheLibrary_data() { everySize(); }
    void logarithmsAreThoseOfTheLibrary();

private:
    static void everySize();
};

void KernelsTest::everySize()
{
    QTest::addColumn<const Kernels*>("kernels");
    QTest::addColumn<int>("size");
    for (const Kernels* kernels : availableKernels())
        for (const int size : { 1, 3, 15, 16, 17, 64, 100, 515, 1030, 16403 })
            QTest::addRow("%s, %d", kernels->name, size) << kernels << size;
}

void KernelsTest::powersOfTwoErrByTheRoundingOfFloat_data()
{
    QTest::addColumn<const Kernels*>("kernels");
    for (const Kernels* kernels : availableKernels())
        QTest::addRow("%s", kernels->name) << kernels;
}

void KernelsTest::powersOfTwoErrByTheRoundingOfFloat()
{
    QFETCH(const Kernels*, kernels);
    Tile<float> tile(40'000, 1);
    tile.C.setZero();
    tile.f.setZero();
    tile.h = VectorF::LinSpaced(tile.padded, -99.9F, 99.9F);
    double sum = 0;
    kernels->single.soften(tile.rows(), &sum);
    for (Index j = 0; j < tile.C.cols(); ++j) // a polynomial's 1.3e-7 and three roundings
        QVERIFY(isNear(static_cast<double>(tile.p[placeInTile(0, j)]),
            std::exp2(static_cast<double>(tile.h[j])), 3e-7));
}

void KernelsTest::exponentialsAreRight()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    // Exponents reach 42: their rounding alone is 42 ln 2 2^-24 in float and 2^-53 in double.
    for (const Way& way : kWays) {
        QVERIFY(softenIsRight(kernels->single, size, 5e-6, way));
        QVERIFY(softenIsRight(kernels->fine, size, 1e-14, way));
    }
}

void KernelsTest::sumsOverColumnsAreRight()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    QVERIFY(columnSumsAreRight(kernels->single, size, 5e-6));
    QVERIFY(columnSumsAreRight(kernels->fine, size, 1e-14));
}

void KernelsTest::advancingIsAddingColumnsAndSoftening()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    for (const Way& way : kWays) {
        QVERIFY(advancingIsRight(kernels->single, size, 5e-6, way));
        QVERIFY(advancingIsRight(kernels->fine, size, 1e-14, way));
    }
}

void KernelsTest::settlingAddsAndClears()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    QVERIFY(settlingIsRight(kernels->single, size));
    QVERIFY(settlingIsRight(kernels->fine, size));
}

void KernelsTest::sumsTellOfHopelessExponents()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    for (const float far : { 900.0F, 1e5F, 1e30F }) {
        Tile<float> tile(size);
        VectorD sums(kRows);
        tile.C.setConstant(far);
        kernels->single.soften(tile.rows(), sums.data());
        QVERIFY(sums.minCoeff() >= 0 && sums.maxCoeff() < 1e-20);
        tile.C.setConstant(-far);
        kernels->single.soften(tile.rows(), sums.data());
        QVERIFY(sums.minCoeff() > 1e20);
    }
}

void KernelsTest::rowMinimumIsTheLeast()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    for (Index place = 0; place < size; place += 1 + size / 9) {
        Tile<float> tile(size);
        tile.C(0, place) = tile.h[place] - 5;
        QCOMPARE(kernels->rowMinimum(tile.C.data(), size, tile.h.data()), -5.0F);
    }
}

void KernelsTest::columnsBelowAreAllOfThem()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    Tile<float> tile(size);
    std::vector<int> found(static_cast<std::size_t>(size));
    for (const float limit : { -1000.0F, 95.0F, 120.0F, 1000.0F }) {
        std::vector<int> expected;
        for (int j = 0; j < size; ++j)
            if ((tile.C(0, j) - tile.f[0]) - tile.h[j] < limit)
                expected.push_back(j);
        found.resize(static_cast<std::size_t>(size));
        found.resize(static_cast<std::size_t>(kernels->columnsBelow(
            tile.C.data(), size, tile.f[0], tile.h.data(), limit, found.data())));
        QCOMPARE(found, expected);
    }
}

void KernelsTest::combinedBelowFindsWhatTheSumHolds()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    for (const int count : { 0, 1, 2, 3, 8 }) {
        MatrixF parts(std::max(1, count), size);
        VectorF weights(std::max(1, count));
        VectorF offset(size);
        std::vector<const float*> rows;
        for (int j = 0; j < size; ++j)
            offset[j] = static_cast<float>((37 * j) % 101);
        for (int s = 0; s < count; ++s) { // eighths: every sum is exact
            weights[s] = static_cast<float>(s + 1) / 8;
            for (int j = 0; j < size; ++j)
                parts(s, j) = static_cast<float>((11 * j + 7 * s) % 29 - 14);
            rows.push_back(parts.row(s).data());
        }
        const VectorF sums = count == 0
            ? offset
            : VectorF(offset - parts.topRows(count).transpose() * weights.head(count));
        std::vector<int> found(static_cast<std::size_t>(size));
        std::vector<float> values(found.size());
        for (const float limit : { -1000.0F, 4.0F, 30.0F, 1000.0F }) {
            const auto hits = kernels->combinedBelow({ .parts = rows.data(),
                                                         .weights = weights.data(),
                                                         .count = count,
                                                         .offset = offset.data(),
                                                         .columns = size },
                limit, found.data(), values.data());
            std::ptrdiff_t expected = 0;
            for (int j = 0; j < size; ++j) {
                if (sums[j] >= limit)
                    continue;
                QVERIFY(expected < hits);
                QCOMPARE(found[static_cast<std::size_t>(expected)], j);
                QCOMPARE(values[static_cast<std::size_t>(expected)], sums[j]);
                ++expected;
            }
            QCOMPARE(hits, expected);
        }
    }
}

void KernelsTest::squaredDistanceHasNoCancellation()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    VectorF x = VectorF::LinSpaced(size, 100, 200);
    VectorF y = x;
    QCOMPARE(kernels->squaredDistance(x.data(), y.data(), size), 0.0);
    y[size - 1] += 0.25F;
    QCOMPARE(kernels->squaredDistance(x.data(), y.data(), size), 0.0625);
    y[0] += 0.5F;
    QCOMPARE(kernels->squaredDistance(x.data(), y.data(), size), size == 1 ? 0.5625 : 0.3125);
}

void KernelsTest::logarithmsAreThoseOfTheLibrary()
{
    QFETCH(const Kernels*, kernels);
    QFETCH(int, size);
    constexpr double kAfter = -7; // just behind the last one
    VectorD numbers(size + 1);
    for (int k = 0; k < size; ++k) {
        const double part = double(k % 103) / 102; // both ends, near 1, and the halves' borders
        numbers[k] = k % 3 == 0 ? std::pow(10.0, -40 + 80 * part)
            : k % 3 == 1        ? 0.999 + 0.002 * part
                                : std::ldexp(std::sqrt(0.5) * (1 + 1e-15 * (k % 7 - 3)), k % 5 - 2);
    }
    numbers[size / 2] = 1;
    numbers[size] = kAfter;
    VectorD found = numbers;
    kernels->logarithms(found.data(), size);
    QCOMPARE(found[size], kAfter);
    QCOMPARE(found[size / 2], 0.0);
    for (int k = 0; k < size; ++k) {
        const double expected = std::log(numbers[k]);
        QVERIFY2(std::abs(found[k] - expected) <= 4.5e-16 * std::abs(expected),
            qPrintable(QStringLiteral("log %1 came out as %2 instead of %3")
                           .arg(numbers[k], 0, 'g', 17)
                           .arg(found[k], 0, 'g', 17)
                           .arg(expected, 0, 'g', 17)));
    }
}

QTEST_GUILESS_MAIN(KernelsTest)
#include "kernels_test.moc"
