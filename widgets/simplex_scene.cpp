// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_scene.h"

#include "widgets/empty_state.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace widgets {

namespace {

    double widestName(const QStringList& names, const QFontMetricsF& metrics)
    {
        double width = 0;
        for (const QString& name : names)
            width = std::max(width, metrics.horizontalAdvance(name));
        return width;
    }

    QRectF nameBox(const SimplexGeometry& geometry, int s, QSizeF size, double gap)
    {
        const int n = geometry.sources();
        const QPointF corner = geometry.corner(s);
        if (n == 2) {
            const double x = s == 0 ? corner.x() : corner.x() - size.width();
            return { QPointF(x, corner.y() + geometry.bandHalf() + 2.0 * gap), size };
        }
        const QPointF out = geometry.outward(s);
        // A wide name below a corner would run into the numbers of the lower edge: one line further
        // down.
        if (n == 3 && out.y() > 0 && size.width() > 0.3 * geometry.edge())
            gap += 0.85 * size.height();
        const double sideways = n <= 4 ? 0 : out.x() * (size.width() / 2 + gap);
        const double up = n <= 4 ? (out.y() > 0 ? 1.0 : -1.0) : out.y();
        const QPointF centre = corner + QPointF(sideways, up * (size.height() / 2 + gap));
        return { centre - QPointF(size.width() / 2, size.height() / 2), size };
    }

} // namespace

QFont smallFont(const QFont& font)
{
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(1, qRound(font.pixelSize() * 0.86)));
    else
        small.setPointSizeF(std::max(1.0, font.pointSizeF() * 0.86));
    return small;
}

SimplexLayout simplexLayout(const SimplexScene& scene, const QFont& font, const QRectF& area)
{
    SimplexLayout layout;
    if (scene.size() < 2)
        return layout;
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double h = metrics.height();
    const double gap = 0.45 * h;
    const int n = scene.size();
    const double widest = widestName(scene.sources, metrics) + 0.2 * h;
    const double room = area.width() * (n <= 4 ? 0.3 : 0.2);
    const double width = std::min(widest, std::max(room, 3 * h));
    const double bar = scene.form && n > 2 ? 5.2 * h : h;
    const double side
        = n == 2 ? 2.5 * h : std::max(n <= 4 ? width / 2 : width + gap, 1.6 * h) + 0.6 * h;
    const double vertical = h + 2 * gap + 0.7 * h;
    QRectF inner = area.adjusted(side, vertical, -side, -vertical - 0.6 * h);
    if (n > 3) // a triangle leaves the upper right corner free
        inner.setRight(std::min(inner.right(), area.right() - bar - (n <= 4 ? h : side)));
    if (n == 2) {
        const double half = h * 3;
        const double middle = area.top() + area.height() * (scene.form ? 0.74 : 0.5);
        inner = QRectF(inner.left(), middle - half, inner.width(), 2 * half);
    }
    if (inner.width() < 4 * h || inner.height() < 2 * h)
        return layout;
    layout.geometry = SimplexGeometry(n, inner);
    for (int s = 0; s < n; ++s)
        layout.names.push_back(nameBox(layout.geometry, s, QSizeF(width, h), gap));
    if (scene.form && n > 2) {
        const double height = std::min(area.height() * (n == 3 ? 0.34 : 0.5), 14 * h);
        layout.colourBar = QRectF(area.right() - 1.8 * h, area.top() + 2.4 * h, 0.75 * h, height);
    }
    return layout;
}

ValueRange rangeOf(const SimplexScene& scene, const SimplexGeometry& geometry)
{
    if (scene.range)
        return *scene.range;
    return scene.form ? rangeOf(*scene.form, geometry) : ValueRange {};
}

QRectF profileArea(const SimplexScene& scene, const SimplexGeometry& geometry, const QFont& font,
    const QRectF& area)
{
    if (geometry.sources() != 2 || !scene.form)
        return {};
    const double h = QFontMetricsF(font).height();
    const double bottom = geometry.corner(0).y() - geometry.bandHalf() - 1.6 * h;
    const double top = std::max(area.top() + 2.2 * h, bottom - geometry.edge() * 0.55);
    return { QPointF(geometry.corner(0).x(), top), QPointF(geometry.corner(1).x(), bottom) };
}

void paintSimplex(
    QPainter& painter, const SimplexScene& scene, const Theme& theme, const QRectF& area)
{
    paintSimplexMap(painter, scene, theme, area);
    paintSimplexMarks(painter, scene, theme, area);
}

} // namespace widgets
