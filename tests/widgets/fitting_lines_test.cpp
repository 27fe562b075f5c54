// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fitting_lines.h"

#include <QFontMetricsF>
#include <QtTest>

using namespace widgets;

class FittingLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineHasRoom_data();
    void everyLineHasRoom();
    void whatFitsIsNotCut();
};

void FittingLinesTest::everyLineHasRoom_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("lines");
    for (const double width : { 40.0, 90.0, 160.0, 2000.0 })
        for (const double lines : { 0.4, 1.0, 1.9, 2.2, 6.0 })
            QTest::addRow("%g x %g", width, lines) << width << lines;
}

void FittingLinesTest::everyLineHasRoom()
{
    QFETCH(double, width);
    QFETCH(double, lines);
    const QFont font;
    const QFontMetricsF metrics(font);
    const QString whole = QStringLiteral("seven 0.33 · coat 0.33 · ya 0.17 · bag 0.09 · nine 0.08");
    const QStringList shown
        = fittingLines(whole, font, { width, lines * metrics.lineSpacing() }).split(u'\n');
    QVERIFY(shown.size() <= std::max(1.0, lines));
    for (const QString& line : shown)
        QVERIFY2(metrics.horizontalAdvance(line) <= width, qPrintable(line));
    if (shown.join(u' ') != whole)
        QVERIFY(shown.last().endsWith(QStringLiteral("…")));
}

void FittingLinesTest::whatFitsIsNotCut()
{
    const QFont font;
    const double line = QFontMetricsF(font).lineSpacing();
    QCOMPARE(
        fittingLines(QStringLiteral("one two"), font, { 500, line }), QStringLiteral("one two"));
    const double width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("seven")) + 1;
    QCOMPARE(fittingLines(QStringLiteral("seven eight"), font, { width, 2 * line }),
        QStringLiteral("seven\neight"));
    QCOMPARE(fittingLines(QString(), font, { width, line }), QString());
}

QTEST_MAIN(FittingLinesTest)
#include "fitting_lines_test.moc"
