// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pixel_inspector.h"

#include <QSignalSpy>
#include <QtTest>

using widgets::PixelInspector;

class PixelInspectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePixelUnderTheMouseIsRead();
    void everyChannelIsRead();
    void arrowsMoveToTheNextPixelAndStopAtTheEdge();
    void largeImagesFit();
};

static PixelInspector::Layer ramp(int width, int height, int channels, int offset)
{
    PixelInspector::Layer layer { QStringLiteral("ramp"), -2, {} };
    for (int i = 0; i < width * height * channels; ++i)
        layer.pixels.push_back(static_cast<std::uint8_t>(i + offset));
    return layer;
}

void PixelInspectorTest::thePixelUnderTheMouseIsRead()
{
    PixelInspector view;
    view.resize(500, 240);
    view.setImage(QStringLiteral("Image 1"), { 8, 8, 1 }, { ramp(8, 8, 1, 0), ramp(8, 8, 1, 100) });
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::mouseMove(&view, view.pixelRect({ 5, 3 }).center().toPoint());
    QTRY_COMPARE(view.pixel(), QPoint(5, 3));
    QCOMPARE(view.valueText(0), QStringLiteral("29"));
    QCOMPARE(view.valueText(1), QStringLiteral("129"));
    // What is read is what is seen there.
    const QImage shown = view.grab().toImage();
    const QPointF inside = view.pixelRect({ 5, 3 }).center() * shown.devicePixelRatio();
    QCOMPARE(qGray(shown.pixel(inside.toPoint())), 29);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("29")));
}

void PixelInspectorTest::everyChannelIsRead()
{
    PixelInspector view;
    view.resize(500, 240);
    view.setImage(QStringLiteral("Image 1"), { 4, 4, 3 }, { ramp(4, 4, 3, 0) });
    view.setPixel({ 1, 2 });
    QCOMPARE(view.valueText(0), QStringLiteral("27  28  29"));
}

void PixelInspectorTest::arrowsMoveToTheNextPixelAndStopAtTheEdge()
{
    PixelInspector view;
    view.resize(500, 240);
    view.setImage({}, { 4, 4, 1 }, { ramp(4, 4, 1, 0) });
    view.setPixel({ 2, 3 });
    QSignalSpy moved(&view, &PixelInspector::pixelChanged);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.pixel(), QPoint(3, 3));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.pixel(), QPoint(3, 3));
    QCOMPARE(moved.count(), 1);
}

void PixelInspectorTest::largeImagesFit()
{
    PixelInspector view;
    view.resize(320, 180);
    view.setImage({}, { 400, 400, 1 }, { ramp(400, 400, 1, 0) });
    QVERIFY(QRectF(view.rect()).contains(view.pixelRect({ 399, 399 })));
}

QTEST_MAIN(PixelInspectorTest)
#include "pixel_inspector_test.moc"
