// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strip_view.h"
#include "widgets/theme.h"

#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace widgets;

class StripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreSamplesAndColumnsSteps();
    void everyPictureIsPaintedPixelByPixelInItsPlace();
    void theBarAboveAColumnIsItsMixture();
    void paintingTwiceGivesTheSamePicture();
    void itIsPaintedIntoAPdf();
    void aClickAndArrowsChooseAnImageAndItsPlace();
    void moreSamplesThanFitAreScrolledTo();
    void withoutAStripTheNextStepIsSaid();
    void aWideHeadingAtAnEndStaysWithinTheStrip();
};

/// 6 x 6 grey; image r at stop t is of one shade, 20 r + 5 t + 10.
static int shadeOf(int row, int stop)
{
    return 10 + 20 * row + 5 * stop;
}

static StripScene sceneOf(int rows, int stops)
{
    auto strip = std::make_shared<engine::Strip>();
    strip->shape = { 6, 6, 1 };
    strip->labels = engine::MatrixF::Constant(rows * stops, 2, 0.5f);
    for (int t = 0; t < stops; ++t)
        strip->stops.push_back({ 1 - double(t) / (stops - 1), double(t) / (stops - 1) });
    for (int r = 0; r < rows; ++r) {
        strip->rows.push_back(100 + 7 * r);
        for (int t = 0; t < stops; ++t)
            strip->pixels.insert(strip->pixels.end(), 36, static_cast<std::uint8_t>(shadeOf(r, t)));
    }
    return { .strip = strip,
        .sources = { QStringLiteral("Digits"), QStringLiteral("Garments") },
        .sourceOfClass = { 0, 1 },
        .headings = { QStringLiteral("0"), {}, {}, QStringLiteral("1") } };
}

static QImage painted(const StripScene& scene, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStrip(painter, QRectF(QPointF(), size), scene, lightPalette());
    return image;
}

static StripLayout layoutOf(const StripScene& scene, QSize size)
{
    QFont small = QGuiApplication::font();
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    small.setPointSizeF(QFontInfo(small).pointSizeF());
    return { scene, QRectF(QPointF(), size), QFontMetricsF(painter.font()).height() };
}

void StripTest::rowsAreSamplesAndColumnsSteps()
{
    const StripLayout layout = layoutOf(sceneOf(3, 4), { 500, 400 });
    QCOMPARE(layout.cellAt(layout.tile(2, 3).center()), QPoint(3, 2));
    QCOMPARE(layout.cellAt(layout.tile(0, 0).topLeft() - QPointF(1, 1)), QPoint(-1, -1));
    QVERIFY(layout.tile(0, 1).left() > layout.tile(0, 0).right());
    QVERIFY(layout.tile(1, 0).top() > layout.bar(0, 0).bottom());
    QVERIFY(QRectF(0, 0, 500, 400).contains(layout.bar(2, 3)));
}

void StripTest::everyPictureIsPaintedPixelByPixelInItsPlace()
{
    const StripScene scene = sceneOf(3, 4);
    StripView view;
    view.setScene(scene);
    view.resize(500, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage shown = view.viewport()->grab().toImage();
    for (int r = 0; r < 3; ++r)
        for (int t = 0; t < 4; ++t) {
            const QRectF tile = view.tileOf(r, t);
            for (const QPointF at : { tile.center(), tile.topLeft() + QPointF(1, 1) })
                QCOMPARE(
                    qRed(shown.pixel((at * shown.devicePixelRatio()).toPoint())), shadeOf(r, t));
        }
}

void StripTest::theBarAboveAColumnIsItsMixture()
{
    const StripScene scene = sceneOf(2, 3);
    const QImage image = painted(scene, { 600, 500 });
    const Theme theme = themeOf(lightPalette());
    int first = 0;
    int second = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y) {
            first += image.pixelColor(x, y) == theme.sourceColour(0);
            second += image.pixelColor(x, y) == theme.sourceColour(1);
        }
    QVERIFY(first > 100 && second > 100);
    // (1, 0), (1/2, 1/2), (0, 1): both have the same share of all bars; edges and dots differ a
    // bit.
    QVERIFY(std::abs(first - second) < 0.15 * first);
}

void StripTest::paintingTwiceGivesTheSamePicture()
{
    QCOMPARE(painted(sceneOf(4, 5), { 640, 480 }), painted(sceneOf(4, 5), { 640, 480 }));
    QVERIFY(painted(sceneOf(4, 5), { 640, 480 }) != painted(sceneOf(4, 6), { 640, 480 }));
}

void StripTest::itIsPaintedIntoAPdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("strip.pdf"));
    {
        QPdfWriter writer(path);
        writer.setResolution(300);
        QPainter painter(&writer);
        paintStrip(painter, QRectF(0, 0, writer.width(), writer.width() / 2.0), sceneOf(3, 4),
            lightPalette());
    }
    QVERIFY(QFileInfo(path).size() > 2000); // pictures and text, not an empty page
}

void StripTest::aClickAndArrowsChooseAnImageAndItsPlace()
{
    StripView view;
    view.setScene(sceneOf(3, 4));
    view.resize(500, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy chosen(&view, &StripView::cellChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.tileOf(1, 2).center().toPoint());
    QCOMPARE(chosen.last(), (QList<QVariant> { 107, 2 }));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(chosen.last(), (QList<QVariant> { 114, 2 }));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(chosen.last(), (QList<QVariant> { 114, 3 }));
    QTest::keyClick(&view, Qt::Key_Right); // the end stays the end
    QCOMPARE(chosen.last(), (QList<QVariant> { 114, 3 }));
}

void StripTest::moreSamplesThanFitAreScrolledTo()
{
    StripView view;
    view.setScene(sceneOf(12, 4));
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!view.viewport()->rect().contains(view.tileOf(11, 0).toRect()));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.tileOf(0, 0).center().toPoint());
    for (int i = 0; i < 11; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.viewport()->rect().contains(view.tileOf(11, 0).toRect()));
}

void StripTest::withoutAStripTheNextStepIsSaid()
{
    StripView view;
    view.resize(400, 300);
    const QImage empty = view.viewport()->grab().toImage();
    view.setEmptyText(QStringLiteral("No strip yet"), QStringLiteral("Choose two places."));
    QVERIFY(view.viewport()->grab().toImage() != empty);
}

void StripTest::aWideHeadingAtAnEndStaysWithinTheStrip()
{
    StripScene scene = sceneOf(1, 4);
    const QString name = QStringLiteral("A long name of a corner");
    const QSize size(500, 400);
    const auto outside = [&](const QStringList& headings) {
        scene.headings = headings;
        const QImage image = painted(scene, size);
        const StripLayout layout = layoutOf(scene, size);
        int ink = 0;
        for (int y = 0; y < layout.tile(0, 0).top(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += (x < layout.tile(0, 0).left() - 2 || x > layout.tile(0, 3).right() + 2)
                    && image.pixel(x, y) != qRgb(255, 255, 255);
        return ink;
    };
    QCOMPARE(outside({ name, {}, {}, {} }), 0);
    QCOMPARE(outside({ {}, {}, {}, name }), 0);
}

QTEST_MAIN(StripTest)
#include "strip_test.moc"
