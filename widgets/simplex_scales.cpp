// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_sheet.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    /// One edge's scale: the weight of `to` grows from corner `from` to corner `to`. With three
    /// sources every tick leans along the line on which that weight stays the same.
    void paintScale(const SimplexSheet& sheet, int from, int to)
    {
        const SimplexGeometry& geometry = sheet.geometry();
        const QPointF a = geometry.corner(from);
        const QPointF b = geometry.corner(to);
        QPointF lean(0, 1);
        QPointF start;
        if (geometry.sources() == 3) {
            const QPointF along = a - geometry.corner(3 - from - to);
            lean = along / std::hypot(along.x(), along.y());
        } else {
            start = QPointF(0, geometry.bandHalf());
        }
        const QFontMetricsF metrics(sheet.small);
        sheet.painter.setFont(sheet.small);
        for (const double w : { 0.2, 0.4, 0.6, 0.8 }) {
            const QPointF foot = a + w * (b - a) + start;
            const QPointF tip = foot + 0.4 * sheet.h * lean;
            sheet.painter.setPen(QPen(sheet.theme.mutedText, 0.06 * sheet.h));
            sheet.painter.drawLine(foot, tip);
            const QString text = QLocale().toString(w, 'f', 1);
            const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
            const QPointF middle = tip
                + QPointF(
                    lean.x() * (size.width() / 2 + 0.2 * sheet.h), lean.y() * (size.height() / 2));
            sheet.painter.setPen(sheet.theme.sourceText(to));
            sheet.painter.drawText(QRectF(middle - QPointF(size.width(), size.height() / 2),
                                       QSizeF(2 * size.width(), size.height())),
                Qt::AlignCenter, text);
        }
    }

} // namespace

QString sceneText(const char* text)
{
    return QCoreApplication::translate("SimplexScene", text);
}

QString numberText(double value)
{
    return QLocale().toString(value, 'g', std::abs(value) >= 1000 ? 4 : 3);
}

void paintScales(const SimplexSheet& sheet)
{
    if (sheet.scene.size() == 3)
        for (int s = 0; s < 3; ++s)
            paintScale(sheet, s, (s + 1) % 3);
    else if (sheet.scene.size() == 2)
        paintScale(sheet, 0, 1);
}

void paintNames(const SimplexSheet& sheet)
{
    sheet.painter.setFont(sheet.bold);
    const QFontMetricsF metrics(sheet.bold);
    for (int s = 0; s < sheet.scene.size(); ++s) {
        const QRectF box = sheet.layout.names[static_cast<std::size_t>(s)];
        const QString name
            = metrics.elidedText(sheet.scene.sources[s], Qt::ElideMiddle, box.width());
        const double outward = sheet.geometry().outward(s).x();
        Qt::Alignment align = Qt::AlignHCenter;
        if (sheet.scene.size() == 2)
            align = s == 0 ? Qt::AlignLeft : Qt::AlignRight;
        else if (sheet.scene.size() > 4 && std::abs(outward) > 0.3)
            align = outward > 0 ? Qt::AlignLeft : Qt::AlignRight;
        sheet.painter.setPen(sheet.theme.sourceText(s));
        sheet.painter.drawText(box, static_cast<int>(align | Qt::AlignVCenter), name);
    }
}

void paintColourBar(const SimplexSheet& sheet)
{
    const QRectF bar = sheet.layout.colourBar;
    if (bar.isEmpty())
        return;
    QPainter& painter = sheet.painter;
    QLinearGradient gradient(bar.topLeft(), bar.bottomLeft());
    for (int i = 0; i <= 32; ++i)
        gradient.setColorAt(i / 32.0, QColor(colourAt(sheet.scene.colourMap, 1 - i / 32.0)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 0.2 * sheet.h, 0.2 * sheet.h);

    const QFontMetricsF metrics(sheet.small);
    painter.setFont(sheet.small);
    const double left = bar.right() - 12 * sheet.h;
    const auto write = [&](double y, const QString& text, double right) {
        painter.drawText(QRectF(left, y, right - left, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, text);
    };
    painter.setPen(sheet.theme.mutedText);
    write(bar.top() - metrics.height() - 0.25 * sheet.h,
        sceneText("near %1").arg(numberText(sheet.range.low)), bar.right());
    write(bar.bottom() + 0.25 * sheet.h, sceneText("far %1").arg(numberText(sheet.range.high)),
        bar.right());
    for (const double level : roundLevels(sheet.range, 5)) {
        const double y = bar.top() + (1 - sheet.range.nearness(level)) * bar.height();
        if (std::min(y - bar.top(), bar.bottom() - y) < 0.5 * metrics.height())
            continue; // the ends have their own numbers
        painter.setPen(QPen(sheet.theme.mutedText, 0.05 * sheet.h));
        painter.drawLine(QPointF(bar.left() - 0.3 * sheet.h, y), QPointF(bar.left(), y));
        painter.setPen(sheet.theme.mutedText);
        write(y - metrics.height() / 2, numberText(level), bar.left() - 0.45 * sheet.h);
    }
}

/// Says in words what the hatching says, at the lower end of the colour bar or beside the
/// segment.
void paintUnconverged(const SimplexSheet& sheet)
{
    const QFontMetricsF metrics(sheet.small);
    const QRectF bar = sheet.layout.colourBar;
    const double y = bar.isEmpty() ? sheet.area.top() + 0.6 * sheet.h
                                   : bar.bottom() + metrics.height() + 0.5 * sheet.h;
    const double right = bar.isEmpty() ? sheet.area.right() - sheet.h : bar.right();
    sheet.painter.setFont(sheet.small);
    sheet.painter.setPen(sheet.theme.warning);
    sheet.painter.drawText(
        QRectF(sheet.area.left(), y, right - sheet.area.left(), metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, sceneText("not converged"));
}

} // namespace widgets
