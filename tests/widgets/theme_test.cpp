// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flat_style.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QRandomGenerator>
#include <QtTest>

using namespace widgets;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void textIsReadableInPalettesOfOthers();
    void blackOnWhiteHasTheGreatestContrast();
    void sourcesDifferFromEachOther();
    void shadesOfNeighbouringClassesDiffer();
    void aPaletteHasItsThemeHoweverManyWereAskedFor();
    void applyingAThemeChangesThePalette();
};

static QString firstUnreadable(const Theme& theme)
{
    const QList<QPair<QString, QColor>> inks { { QStringLiteral("text"), theme.text },
        { QStringLiteral("mutedText"), theme.mutedText },
        { QStringLiteral("accentInk"), theme.accentInk },
        { QStringLiteral("warning"), theme.warning },
        { QStringLiteral("targetColour"), theme.targetColour() } };
    const QList<QColor> grounds { theme.window, theme.stage, theme.panel, theme.raised,
        theme.field };
    for (const QColor& ground : grounds) {
        for (const auto& [name, ink] : inks)
            if (contrast(ink, ground) < 4.5)
                return QStringLiteral("%1 %2 on %3").arg(name, ink.name(), ground.name());
        for (int s = 0; s < 8; ++s)
            if (contrast(theme.sourceText(s), ground) < 4.5)
                return QStringLiteral("source %1 %2 on %3")
                    .arg(s)
                    .arg(theme.sourceText(s).name(), ground.name());
    }
    return contrast(theme.accentText, theme.accent) < 4.5 ? QStringLiteral("accentText")
                                                          : QString();
}

void ThemeTest::everyTextIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast, light") << contrastLightPalette();
    QTest::newRow("high contrast, dark") << contrastDarkPalette();
    QTest::newRow("black on white") << QPalette(Qt::white, Qt::white);
    QTest::newRow("white on black") << QPalette(Qt::black, Qt::black);
}

void ThemeTest::everyTextIsReadable()
{
    QFETCH(QPalette, palette);
    QCOMPARE(firstUnreadable(themeOf(palette)), QString());
}

void ThemeTest::textIsReadableInPalettesOfOthers()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 50; ++i) {
        // Desktops choose near-white or near-black windows, with any tint and any highlight.
        const bool dark = random.bounded(2) == 1;
        const QColor window = QColor::fromHsl(random.bounded(360), random.bounded(60),
            dark ? 20 + random.bounded(35) : 225 + random.bounded(30));
        QPalette palette(window, window);
        palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
        palette.setColor(QPalette::Base, dark ? window.darker(120) : QColor(Qt::white));
        palette.setColor(QPalette::Highlight,
            QColor::fromHsl(random.bounded(360), 200, 60 + random.bounded(120)));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        QVERIFY2(firstUnreadable(themeOf(palette)).isEmpty(),
            qPrintable(firstUnreadable(themeOf(palette))));
    }
}

void ThemeTest::blackOnWhiteHasTheGreatestContrast()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void ThemeTest::sourcesDifferFromEachOther()
{
    const Theme theme = themeOf(lightPalette());
    for (int s = 0; s < 8; ++s)
        for (int t = 0; t < s; ++t) {
            const QColor a = theme.sourceColour(s);
            const QColor b = theme.sourceColour(t);
            const int apart = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                + std::abs(a.blue() - b.blue());
            QVERIFY2(apart > 60, qPrintable(QStringLiteral("%1 and %2").arg(s).arg(t)));
        }
}

void ThemeTest::shadesOfNeighbouringClassesDiffer()
{
    const Theme theme = themeOf(darkPalette());
    for (int k = 0; k < 20; ++k)
        QVERIFY(
            std::abs(theme.classColour(0, k).lightness() - theme.classColour(0, k + 1).lightness())
            > 10);
}

void ThemeTest::aPaletteHasItsThemeHoweverManyWereAskedFor()
{
    for (int round = 0; round < 2; ++round)
        for (int shade = 0; shade < 40; ++shade) {
            QPalette palette = round == 0 ? lightPalette() : darkPalette();
            palette.setColor(QPalette::Window, QColor(5 * shade, 5 * shade, 5 * shade));
            QCOMPARE(themeOf(palette).window, palette.color(QPalette::Window));
            QCOMPARE(themeOf(lightPalette()).window, lightPalette().color(QPalette::Window));
            QCOMPARE(themeOf(darkPalette()).window, darkPalette().color(QPalette::Window));
        }
}

void ThemeTest::applyingAThemeChangesThePalette()
{
    QLabel label;
    for (const auto& [choice, dark] :
        { std::pair(ThemeChoice::dark, true), std::pair(ThemeChoice::light, false) }) {
        applyTheme(*qApp, choice);
        QTRY_COMPARE(themeOf(label.palette()).dark, dark);
        QVERIFY(qobject_cast<FlatStyle*>(qApp->style()) != nullptr);
    }
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
