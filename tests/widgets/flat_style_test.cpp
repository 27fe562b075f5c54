// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QDir>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QToolButton>
#include <QtTest>

using namespace widgets;

class FlatStyleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void aScrollBarIsDraggedFromEndToEnd_data();
    void aScrollBarIsDraggedFromEndToEnd();
    void anAccentedButtonHasTheAccent();
    void aSpinBoxStepsByItsButtons();
    void iconsFollowTheTheme();
    void iconsGrowWithTheText();
    void everyIconCanBeDrawn();
};

void FlatStyleTest::aScrollBarIsDraggedFromEndToEnd_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("horizontal") << Qt::Horizontal;
    QTest::newRow("vertical") << Qt::Vertical;
}

void FlatStyleTest::aScrollBarIsDraggedFromEndToEnd()
{
    QFETCH(Qt::Orientation, orientation);
    QScrollBar bar(orientation);
    bar.setRange(0, 450'000); // 60,000 images
    bar.setPageStep(400);
    const bool upright = orientation == Qt::Vertical;
    bar.resize(upright ? QSize(bar.sizeHint().width(), 400) : QSize(400, bar.sizeHint().height()));
    bar.show();
    const auto at = [&](int along) { return upright ? QPoint(5, along) : QPoint(along, 5); };
    QTest::mousePress(&bar, Qt::LeftButton, {}, at(8)); // on the handle, which keeps a size to grip
    QTest::mouseMove(&bar, at(200));
    QVERIFY(bar.value() > 200'000 && bar.value() < 250'000);
    QTest::mouseMove(&bar, at(420));
    QCOMPARE(bar.value(), 450'000);
    QTest::mouseMove(&bar, at(-20));
    QCOMPARE(bar.value(), 0);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(0));
}

void FlatStyleTest::anAccentedButtonHasTheAccent()
{
    QPushButton button;
    button.resize(80, 30);
    const QRgb accent = themeOf(button.palette()).accent.rgb();
    QVERIFY(button.grab().toImage().pixel(40, 15) != accent);
    button.setProperty("accent", true);
    QCOMPARE(button.grab().toImage().pixel(40, 15), accent);
}

void FlatStyleTest::aSpinBoxStepsByItsButtons()
{
    QSpinBox box;
    box.setValue(5);
    box.show();
    QStyleOptionSpinBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const auto click = [&](QStyle::SubControl part) {
        const QRect rect = box.style()->subControlRect(QStyle::CC_SpinBox, &option, part, &box);
        QTest::mouseClick(&box, Qt::LeftButton, {}, rect.center());
    };
    click(QStyle::SC_SpinBoxUp);
    click(QStyle::SC_SpinBoxUp);
    click(QStyle::SC_SpinBoxDown);
    QCOMPARE(box.value(), 6);
}

/// The lightness of the strongest pixel of a picture with a transparent ground.
static int inkLightness(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
    return strongest.alpha() > 100 ? strongest.lightness() : -1;
}

void FlatStyleTest::iconsFollowTheTheme()
{
    const QIcon add = icon(QStringLiteral("add"));
    applyTheme(*qApp, ThemeChoice::dark);
    QVERIFY(inkLightness(add.pixmap(32, 32)) > 180);
    applyTheme(*qApp, ThemeChoice::light);
    const int light = inkLightness(add.pixmap(32, 32));
    QVERIFY(light >= 0 && light < 80);
}

void FlatStyleTest::iconsGrowWithTheText()
{
    QToolButton button;
    button.setIcon(icon(QStringLiteral("lock")));
    const QSize ordinary = button.iconSize();
    QFont large = button.font();
    large.setPointSizeF(2.5 * large.pointSizeF());
    button.setFont(large);
    QVERIFY(button.iconSize().height() >= 2 * ordinary.height());
    QVERIFY(button.sizeHint().height() >= button.iconSize().height());
}

void FlatStyleTest::everyIconCanBeDrawn()
{
    int count = 0;
    for (const QFileInfo& file : QDir(QStringLiteral(":/icons")).entryInfoList()) {
        QVERIFY2(
            inkLightness(icon(file.baseName()).pixmap(32, 32)) >= 0, qPrintable(file.fileName()));
        ++count;
    }
    QVERIFY(count > 20);
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

QTEST_MAIN(FlatStyleTest)
#include "flat_style_test.moc"
