// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn looks and acts the same where the language is read from the right.
#include "tests/widgets/forms.h"
#include "widgets/dataset_card_view.h"
#include "widgets/dataset_list.h"
#include "widgets/distance_read_out.h"
#include "widgets/image_grid.h"
#include "widgets/matrix_view.h"
#include "widgets/parents_view.h"
#include "widgets/pixel_inspector.h"
#include "widgets/simplex_view.h"
#include "widgets/weight_slider.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;

namespace {

QStringList names(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QString::fromLatin1(text);
    return list;
}

QImage picture()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::gray);
    return image;
}

void fill(SimplexView& view)
{
    view.setSources(names({ "Digits", "Garments", "Kana" }));
    view.setForm(forms::around({ 0.2, 0.5, 0.3 }));
    view.setValueName(QStringLiteral("distance\u00b2 to Notes"), {});
    view.setWeights({ 0.4, 0.4, 0.2 });
}

void fill(DistanceReadOut& readOut)
{
    readOut.setReading({ .bound = 63.06,
        .trueDistance = 59.28,
        .detail = QStringLiteral("on 200 of 300 images") });
}

void fill(MatrixView& view)
{
    view.setMatrix(engine::MatrixD { { 1, 0.25 }, { 12, 3 }, { 0.5, 100 } },
        names({ "cat", "dog", "a longer name" }), names({ "one", "two" }));
}

void fill(ParentsView& view)
{
    const std::vector<SourceParents> sources { { .name = QStringLiteral("Digits"),
        .weight = 0.25,
        .mapped = picture(),
        .parents = { { picture(), 0.75, QStringLiteral("six"), 11 },
            { picture(), 0.25, QStringLiteral("nine"), 4 } } } };
    view.setImage(
        3, picture(), picture(), QStringLiteral("6"), sources, QStringLiteral("six 0.75"));
}

void fill(DatasetCardView& view)
{
    DatasetCard card;
    card.name = QStringLiteral("Digits");
    card.role = QStringLiteral("source 1");
    card.summary = QStringLiteral("3,000 images");
    card.selection = QStringLiteral("300 of 3,000, stratified, seed 7");
    card.synthetic = true;
    card.thumbnails = { picture(), picture() };
    view.setCard(card, true, true);
}

void fill(PixelInspector& view)
{
    view.setImage(QStringLiteral("Image 1"), { 8, 8, 1 },
        { { QStringLiteral("blend"), -2, std::vector<std::uint8_t>(64, 99) } });
}

template <class Part> QImage drawn(Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    Part part;
    fill(part);
    part.resize(520, 400);
    QImage image = part.grab().toImage();
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    return image;
}

template <class Part> bool looksTheSame()
{
    const QImage image = drawn<Part>(Qt::RightToLeft);
    QColor first = image.pixelColor(0, 0);
    bool blank = true;
    for (int y = 0; y < image.height() && blank; ++y)
        for (int x = 0; x < image.width() && blank; ++x)
            blank = image.pixelColor(x, y) == first;
    return !blank && image == drawn<Part>(Qt::LeftToRight);
}

} // namespace

class RightToLeftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LayoutDirectionAuto); }
    void whatIsDrawnLooksTheSame();
    void theImageUnderTheMouseIsSelected();
    void aWeightGrowsToTheLeft();
};

void RightToLeftTest::whatIsDrawnLooksTheSame()
{
    QVERIFY(looksTheSame<SimplexView>());
    QVERIFY(looksTheSame<DistanceReadOut>());
    QVERIFY(looksTheSame<MatrixView>());
    QVERIFY(looksTheSame<ParentsView>());
    QVERIFY(looksTheSame<DatasetCardView>());
    QVERIFY(looksTheSame<PixelInspector>());
}

void RightToLeftTest::theImageUnderTheMouseIsSelected()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ImageGrid grid;
    grid.setShape({ 8, 8, 1 });
    grid.resize(420, 400);
    grid.setCount(300);
    grid.show();
    for (const int row : { 0, 3, 17 }) {
        QVERIFY(grid.viewport()->rect().contains(grid.tileOf(row)));
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.tileOf(row).center());
        QCOMPARE(grid.selectedRow(), row);
    }
    QVERIFY(grid.tileOf(1).x() > grid.tileOf(0).x());
}

void RightToLeftTest::aWeightGrowsToTheLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WeightSlider slider(0);
    slider.resize(300, 24);
    slider.show();
    QSignalSpy dragged(&slider, &WeightSlider::dragged);
    QTest::mousePress(&slider, Qt::LeftButton, {}, { 200, 12 });
    QTest::mouseMove(&slider, { 60, 12 });
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, { 60, 12 });
    QVERIFY(dragged.size() >= 2);
    QVERIFY(dragged.last()[0].toDouble() > dragged.first()[0].toDouble() + 0.3);
}

QTEST_MAIN(RightToLeftTest)
#include "right_to_left_test.moc"
