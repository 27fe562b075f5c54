// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_sheet.h"

#include "widgets/simplex_labels.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    /// One edge's scale: the weight of the source at corner `to` grows from corner `from` on. In a
    /// triangle every tick leans along the line on which that weight stays the same.
    void paintScale(const SimplexSheet& sheet, int from, int to)
    {
        const SimplexGeometry& geometry = sheet.geometry();
        const QPointF a = geometry.corner(from);
        const QPointF b = geometry.corner(to);
        QPointF lean(0, 1);
        QPointF start;
        if (geometry.corners() == 3) {
            const QPointF along = a - geometry.corner(3 - from - to);
            lean = along / std::hypot(along.x(), along.y());
        } else {
            start = QPointF(0, geometry.bandHalf());
        }
        const int source = geometry.sourceAt(to);
        const double low = geometry.weightAt(from, source);
        const double high = geometry.weightAt(to, source);
        const std::vector<double> levels = roundLevels({ low, high }, 5);
        const QStringList texts = levelTexts(levels);
        const QFontMetricsF metrics(sheet.small);
        sheet.painter.setFont(sheet.small);
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const QPointF foot = a + (levels[i] - low) / (high - low) * (b - a) + start;
            const QPointF tip = foot + 0.4 * sheet.h * lean;
            sheet.painter.setPen(QPen(sheet.theme.mutedText, 0.06 * sheet.h));
            sheet.painter.drawLine(foot, tip);
            const QString& text = texts[static_cast<qsizetype>(i)];
            const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
            const QPointF middle = tip
                + QPointF(
                    lean.x() * (size.width() / 2 + 0.2 * sheet.h), lean.y() * (size.height() / 2));
            const QRectF box(middle - QPointF(size.width(), size.height() / 2),
                QSizeF(2 * size.width(), size.height()));
            const QRectF ink = box.adjusted(size.width() / 2, 0, -size.width() / 2, 0);
            if (std::ranges::any_of(
                    sheet.taken, [&](const QPolygonF& other) { return overlap(other, ink); }))
                continue; // too near to the name of the corner
            sheet.painter.setPen(sheet.theme.sourceText(source));
            sheet.painter.drawText(box, Qt::AlignCenter, text);
            sheet.taken.push_back(ink);
        }
    }

    /// A padlock in front of a name.
    void paintLock(const SimplexSheet& sheet, const QRectF& box, const QColor& colour)
    {
        QPainter& painter = sheet.painter;
        const double w = box.width();
        painter.setPen(QPen(colour, 0.16 * w));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(box.left() + 0.2 * w, box.top(), 0.6 * w, 0.9 * w), 0, 180 * 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(
            QRectF(box.left(), box.top() + 0.45 * w, w, 0.65 * w), 0.1 * w, 0.1 * w);
    }

    /// Which way a name stands from its corner.
    Qt::Alignment alignmentOf(const SimplexGeometry& geometry, int k)
    {
        const double outward = geometry.outward(k).x();
        if (geometry.corners() == 2)
            return k == 0 ? Qt::AlignLeft : Qt::AlignRight;
        if (geometry.corners() > 4 && std::abs(outward) > 0.3)
            return outward > 0 ? Qt::AlignLeft : Qt::AlignRight;
        return Qt::AlignHCenter;
    }

    /// With its unit where there is room.
    QString barTitle(const SimplexScene& scene, const QFontMetricsF& metrics, double room)
    {
        const auto with = [&](const QString& title) {
            return scene.range ? sceneText("%1, common scale").arg(title) : title;
        };
        const QString name = valueNameOf(scene);
        const QString full = scene.valueUnit.isEmpty()
            ? with(name)
            : with(sceneText("%1 in %2").arg(name, scene.valueUnit));
        return metrics.horizontalAdvance(full) <= room ? full : with(name);
    }

    void paintBarTitle(const SimplexSheet& sheet, double right)
    {
        const QRectF bar = sheet.layout.colourBar;
        const QFontMetricsF metrics(sheet.small);
        const QString title = barTitle(sheet.scene, metrics, bar.height());
        QPainter& painter = sheet.painter;
        painter.save();
        painter.translate(right, bar.center().y());
        painter.rotate(-90);
        painter.setPen(sheet.theme.mutedText);
        painter.drawText(
            QRectF(-bar.height() / 2, -metrics.height(), bar.height(), metrics.height()),
            Qt::AlignCenter, metrics.elidedText(title, Qt::ElideRight, bar.height()));
        painter.restore();
        sheet.taken.push_back(
            QRectF(right - metrics.height(), bar.top(), metrics.height(), bar.height()));
    }

} // namespace

QString sceneText(const char* text)
{
    return QCoreApplication::translate("widgets", text);
}

QString numberText(double value)
{
    return QLocale().toString(value, 'g', std::abs(value) >= 1000 ? 4 : 3);
}

QString weightText(double weight)
{
    return QLocale().toString(weight, 'f', 3);
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QColor inkOn(const QColor& ground)
{
    return contrast(Qt::black, ground) > contrast(Qt::white, ground) ? Qt::black : Qt::white;
}

void paintScales(const SimplexSheet& sheet)
{
    if (sheet.geometry().corners() == 3)
        for (int k = 0; k < 3; ++k)
            paintScale(sheet, k, (k + 1) % 3);
    else if (sheet.geometry().corners() == 2)
        paintScale(sheet, 0, 1);
}

void paintNames(const SimplexSheet& sheet)
{
    const QFontMetricsF metrics(sheet.bold);
    for (int k = 0; k < sheet.geometry().corners(); ++k) {
        QRectF box = sheet.layout.names[static_cast<std::size_t>(k)];
        const int source = sheet.geometry().sourceAt(k);
        const bool locked = sheet.scene.isLocked(source);
        const double lock = locked ? 0.95 * sheet.h : 0;
        const QString text
            = metrics.elidedText(sheet.layout.texts[k], Qt::ElideMiddle, box.width() - lock);
        const double width = metrics.horizontalAdvance(text) + lock;
        const Qt::Alignment align = alignmentOf(sheet.geometry(), k);
        const double left = align == Qt::AlignLeft ? box.left()
            : align == Qt::AlignRight              ? box.right() - width
                                                   : box.center().x() - width / 2;
        const QColor colour = sheet.theme.sourceText(source);
        if (locked)
            paintLock(sheet,
                QRectF(left, box.center().y() - 0.36 * sheet.h, 0.6 * sheet.h, 0.7 * sheet.h),
                colour);
        sheet.painter.setFont(sheet.bold);
        sheet.painter.setPen(colour);
        sheet.painter.drawText(QRectF(left + lock, box.top(), box.width(), box.height()),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        sheet.taken.push_back(QRectF(left, box.top(), width, box.height()));
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
        const double width = metrics.horizontalAdvance(text);
        sheet.taken.push_back(QRectF(right - width, y, width, metrics.height()));
        return width;
    };
    painter.setPen(sheet.theme.mutedText);
    write(bar.top() - metrics.height() - 0.25 * sheet.h,
        sceneText("near %1").arg(numberText(sheet.range.low)), bar.right());
    write(bar.bottom() + 0.25 * sheet.h, sceneText("far %1").arg(numberText(sheet.range.high)),
        bar.right());
    const std::vector<double> levels = roundLevels(sheet.range, 5);
    const QStringList texts = levelTexts(levels);
    double widest = 0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double y = bar.top() + (1 - sheet.range.nearness(levels[i])) * bar.height();
        if (std::min(y - bar.top(), bar.bottom() - y) < 0.5 * metrics.height())
            continue; // the ends have their own numbers
        painter.setPen(QPen(sheet.theme.mutedText, 0.05 * sheet.h));
        painter.drawLine(QPointF(bar.left() - 0.3 * sheet.h, y), QPointF(bar.left(), y));
        painter.setPen(sheet.theme.mutedText);
        widest = std::max(widest,
            write(y - metrics.height() / 2, texts[static_cast<qsizetype>(i)],
                bar.left() - 0.45 * sheet.h));
    }
    sheet.taken.push_back(bar);
    paintBarTitle(sheet, bar.left() - 0.75 * sheet.h - widest);
}

void paintOverview(const SimplexSheet& sheet)
{
    const QRectF box = sheet.layout.overview;
    if (box.isEmpty())
        return;
    const QFontMetricsF metrics(sheet.small);
    const SimplexGeometry whole(sheet.scene.size(), box.adjusted(0, 0, 0, -metrics.height()));
    QPainter& painter = sheet.painter;
    QPen pen(sheet.theme.mutedText, 0.07 * sheet.h);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(sheet.theme.raised);
    painter.drawPolygon(whole.polygon());
    QPolygonF part = sheet.geometry().partWithin(whole);
    if (part.size() == 2) {
        const QPointF up(0, whole.bandHalf());
        part = { { part[0] + up, part[1] + up, part[1] - up, part[0] - up } };
    }
    painter.setPen(
        QPen(sheet.theme.accent, 0.1 * sheet.h, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(withAlpha(sheet.theme.accent, 0.35));
    painter.drawPolygon(part);
    painter.setFont(sheet.small);
    painter.setPen(sheet.theme.mutedText);
    const double zoom = sheet.geometry().part().zoom;
    const QString text = zoom > 1 ? sceneText("× %1").arg(QLocale().toString(zoom, 'g', 3))
                                  : sceneText("one face");
    painter.drawText(
        QRectF(box.left(), box.bottom() - metrics.height(), box.width(), metrics.height()),
        Qt::AlignCenter, text);
    sheet.taken.push_back(box);
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
