// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/blend.h"
#include "engine/geodesic/comparison.h"
#include "engine/geodesic/row_order.h"
#include "engine/geodesic/strip.h"
#include "tests/support/geodesics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace engine;

class RowOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWayMovedIsThatOfTheBlendItself();
    void theEntropyIsThatOfTheBlendedLabel();
    void theDominantClassHasTheLargestShare();
    void theChangeBetweenTwoBlendsIsThatOfTheirImages();
    void everyRowIsThereOnceWhateverTheKey();
    void sortedAndFilteredRowsKeepTheirPixels();
    void filtersOfBothKindsAreMet();
    void equalKeysStayInOrderBothWays();
    void countsAreOfTheWholeBlend();
    void aComparisonMeasuresWhatItShows();
    void aStripHoldsTheBlendsOfItsStops();

private:
    Geodesic geodesic_;
    RowTraits traits_;
    Weights weights_ { 0.5, 0.2, 0.3 };
};

/// Soft labels, as a barycentric map gives them, so that entropies differ.
static void softenLabels(Geodesic& geodesic)
{
    for (SourceMap& map : geodesic.maps)
        for (Index row = 0; row < map.labels.rows(); ++row) {
            const float keep = 0.4f + 0.6f * static_cast<float>(row % 7) / 6;
            map.labels.row(row) = keep * map.labels.row(row).array()
                + (1 - keep) / static_cast<float>(map.labels.cols());
        }
}

void RowOrderTest::initTestCase()
{
    geodesic_ = support::randomGeodesic({ .points = 90, .dimension = 48, .baseClasses = 4 });
    softenLabels(geodesic_);
    traits_ = rowTraitsOf(geodesic_);
}

void RowOrderTest::theWayMovedIsThatOfTheBlendItself()
{
    const Blend blend = blendAt(geodesic_, weights_);
    const std::vector<float> moved = movedAt(traits_, weights_);
    for (Index row = 0; row < geodesic_.base->size(); ++row) {
        const float direct = (blend.images.row(row) - geodesic_.base->X.row(row)).squaredNorm();
        // A few hundred float additions, each right to 6e-8.
        QVERIFY(std::abs(moved[static_cast<std::size_t>(row)] - direct) < 1e-4 * (1 + direct));
    }
}

void RowOrderTest::theEntropyIsThatOfTheBlendedLabel()
{
    const Blend blend = blendAt(geodesic_, weights_);
    const std::vector<float> entropy = entropyAt(traits_, weights_);
    for (Index row = 0; row < blend.labels.rows(); ++row) {
        double direct = 0;
        for (const float share : blend.labels.row(row))
            if (share > 0)
                direct -= double(share) * std::log(double(share));
        QVERIFY(std::abs(entropy[static_cast<std::size_t>(row)] - direct) < 1e-5); // float labels
    }
}

void RowOrderTest::theDominantClassHasTheLargestShare()
{
    const Blend blend = blendAt(geodesic_, weights_);
    const std::vector<int> dominant = dominantClassAt(traits_, weights_);
    for (Index row = 0; row < blend.labels.rows(); ++row)
        QVERIFY(blend.labels(row, dominant[static_cast<std::size_t>(row)])
            >= blend.labels.row(row).maxCoeff() - 1e-6f); // the product may round either way
}

void RowOrderTest::theChangeBetweenTwoBlendsIsThatOfTheirImages()
{
    const Weights other { 0, 0.9, 0.1 };
    const Blend a = blendAt(geodesic_, weights_);
    const Blend b = blendAt(geodesic_, other);
    const std::vector<float> change = squaredChange(traits_, weights_, other);
    for (Index row = 0; row < a.images.rows(); ++row) {
        const float direct = (a.images.row(row) - b.images.row(row)).squaredNorm();
        QVERIFY(std::abs(change[static_cast<std::size_t>(row)] - direct) < 1e-4 * (1 + direct));
    }
}

void RowOrderTest::everyRowIsThereOnceWhateverTheKey()
{
    for (const RowKey key :
        { RowKey::order, RowKey::baseClass, RowKey::dominantClass, RowKey::entropy, RowKey::moved })
        for (const bool descending : { false, true }) {
            const RowOrder order = rowOrderOf(
                geodesic_, traits_, weights_, { .key = key, .descending = descending });
            QCOMPARE(order.rows.size(), std::size_t { 90 });
            QCOMPARE(
                std::set<int>(order.rows.begin(), order.rows.end()).size(), std::size_t { 90 });
        }
}

/// The rule that no view may break: a row is the same image, however it was found.
void RowOrderTest::sortedAndFilteredRowsKeepTheirPixels()
{
    const RowOrder order = rowOrderOf(geodesic_, traits_, weights_,
        { .key = RowKey::moved, .descending = true, .baseClasses = { 1, 3 } });
    QCOMPARE(order.rows.size(), std::size_t { 45 }); // 23 of class 1, 22 of class 3
    const ImageShape shape { 4, 4, 3 };
    std::vector<int> all(90);
    std::iota(all.begin(), all.end(), 0);
    const Preview whole = previewOf(geodesic_, weights_, shape, all);
    const std::vector<int> subset(order.rows.begin() + 5, order.rows.begin() + 17);
    const Preview shown = previewOf(geodesic_, weights_, shape, subset);
    for (std::size_t i = 0; i < subset.size(); ++i) {
        const auto row = static_cast<std::size_t>(subset[i]);
        QVERIFY(std::ranges::equal(shown.image(i), whole.image(row)));
        QCOMPARE(shown.labels.row(static_cast<Index>(i)), whole.labels.row(subset[i]));
        QVERIFY(geodesic_.base->labels[row] == 1 || geodesic_.base->labels[row] == 3);
    }
    const std::vector<float> moved = movedAt(traits_, weights_);
    for (std::size_t i = 1; i < order.rows.size(); ++i)
        QVERIFY(moved[static_cast<std::size_t>(order.rows[i - 1])]
            >= moved[static_cast<std::size_t>(order.rows[i])]);
}

void RowOrderTest::filtersOfBothKindsAreMet()
{
    const std::vector<int> dominant = dominantClassAt(traits_, weights_);
    const int wanted = dominant[8];
    const RowOrder order = rowOrderOf(
        geodesic_, traits_, weights_, { .baseClasses = { 0 }, .dominantClasses = { wanted } });
    std::vector<int> expected;
    for (int row = 0; row < 90; ++row)
        if (row % 4 == 0 && dominant[static_cast<std::size_t>(row)] == wanted)
            expected.push_back(row);
    QVERIFY(!expected.empty());
    QCOMPARE(order.rows, expected);
}

void RowOrderTest::equalKeysStayInOrderBothWays()
{
    for (const bool descending : { false, true }) {
        const RowOrder order = rowOrderOf(
            geodesic_, traits_, weights_, { .key = RowKey::baseClass, .descending = descending });
        for (std::size_t i = 1; i < order.rows.size(); ++i)
            if (order.rows[i - 1] % 4 == order.rows[i] % 4)
                QVERIFY(order.rows[i - 1] < order.rows[i]);
    }
}

void RowOrderTest::countsAreOfTheWholeBlend()
{
    const RowOrder order = rowOrderOf(geodesic_, traits_, weights_, { .baseClasses = { 2 } });
    QCOMPARE(order.baseCounts, (std::vector<std::size_t> { 23, 23, 22, 22 }));
    std::size_t sum = 0;
    for (const std::size_t count : order.dominantCounts)
        sum += count;
    QCOMPARE(sum, std::size_t { 90 });
    QCOMPARE(order.dominantCounts.size(), std::size_t { 9 });
}

void RowOrderTest::aComparisonMeasuresWhatItShows()
{
    const Weights b { 0.1, 0.9, 0 };
    const std::vector<int> rows { 40, 3, 77 };
    const Comparison both
        = comparisonOf(geodesic_, traits_, weights_, b, ImageShape { 4, 4, 3 }, rows);
    QCOMPARE(both.a->rows, rows);
    QCOMPARE(both.b->rows, rows);
    const Blend whole = blendAt(geodesic_, weights_);
    const Blend other = blendAt(geodesic_, b);
    const double mean = (whole.images - other.images).squaredNorm() / double(whole.images.size());
    QVERIFY(std::abs(both.meanSquare - mean) < 1e-5); // floats summed in another order
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double bytes = 0;
        for (std::size_t k = 0; k < 48; ++k)
            bytes += std::pow((both.a->image(i)[k] - both.b->image(i)[k]) / 255.0, 2) / 48;
        QVERIFY(std::abs(both.meanSquares[i] - bytes) < 0.004); // bytes round by half of 1/255
    }
    const Comparison same = comparisonOf(geodesic_, traits_, b, b, ImageShape { 4, 4, 3 }, rows);
    QCOMPARE(same.meanSquare, 0.0);
}

void RowOrderTest::aStripHoldsTheBlendsOfItsStops()
{
    const auto stops = stopsBetween({ 1, 0, 0 }, { 0, 0.5, 0.5 }, 5);
    QCOMPARE(stops.size(), std::size_t { 5 });
    QCOMPARE(stops[0], (Weights { 1, 0, 0 }));
    QCOMPARE(stops[2], (Weights { 0.5, 0.25, 0.25 }));
    QCOMPARE(stops[4], (Weights { 0, 0.5, 0.5 }));
    const ImageShape shape { 4, 4, 3 };
    const std::vector<int> rows { 12, 5 };
    const Strip strip = stripOf(geodesic_, shape, stops, rows);
    for (std::size_t t = 0; t < stops.size(); ++t) {
        const Preview preview = previewOf(geodesic_, stops[t], shape, rows);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            QVERIFY(std::ranges::equal(strip.image(r, t), preview.image(r)));
            QCOMPARE(strip.labels.row(static_cast<Index>(r * 5 + t)),
                preview.labels.row(static_cast<Index>(r)));
        }
    }
}

QTEST_APPLESS_MAIN(RowOrderTest)
#include "row_order_test.moc"
