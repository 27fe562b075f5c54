// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_scene.h"

#include "widgets/simplex_labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr double kLock = 1.2; ///< lines of text: room for a padlock and a gap

    /// The name of a corner; of one that lies within, what it reaches: "Kana ≤ 0.4".
    QString cornerText(const SimplexScene& scene, const SimplexGeometry& geometry, int k)
    {
        const int source = geometry.sourceAt(k);
        const QString& name = scene.sources[source];
        if (geometry.isCornerOfAll(k))
            return name;
        return QStringLiteral("%1 ≤ %2").arg(
            name, QLocale().toString(geometry.weightAt(k, source), 'g', 2));
    }

    double widestName(const QStringList& names, const QFontMetricsF& metrics)
    {
        double width = 0;
        for (const QString& name : names)
            width = std::max(width, metrics.horizontalAdvance(name));
        return width;
    }

    QRectF nameBox(const SimplexGeometry& geometry, int k, QSizeF size, double gap)
    {
        const int n = geometry.corners();
        const QPointF corner = geometry.corner(k);
        if (n == 2) {
            const double x = k == 0 ? corner.x() : corner.x() - size.width();
            return { QPointF(x, corner.y() + geometry.bandHalf() + 3.3 * gap), size };
        }
        const QPointF out = geometry.outward(k);
        gap = std::max(gap, 0.75 * size.height()); // off a star, or the point, at the corner
        // A wide name below a corner would run into the numbers of the lower edge: one line further
        // down.
        if (n == 3 && out.y() > 0 && size.width() > 0.3 * geometry.edge())
            gap += 0.85 * size.height();
        // Beside its corner where that is far out, else above or below it.
        const bool beside = n > 4 && std::abs(out.x()) > 0.8;
        const double sideways = beside ? std::copysign(1.0, out.x()) : n > 4 ? out.x() : 0.0;
        const double up = beside ? out.y() : out.y() > 0 ? 1.0 : -1.0;
        const QPointF centre
            = corner + QPointF(sideways * (size.width() / 2 + gap), up * (size.height() / 2 + gap));
        return { centre - QPointF(size.width() / 2, size.height() / 2), size };
    }

    /// The part as far as it fits these sources.
    SimplexPart partOf(const SimplexScene& scene)
    {
        SimplexPart part = scene.part;
        const auto wrong = [&](int source) { return source < 0 || source >= scene.size(); };
        if (part.face.size() < 2 || std::ranges::any_of(part.face, wrong))
            part.face.clear();
        return part;
    }

    /// Two and three corners: the names need margins, the rest is the simplex.
    void placeSmall(SimplexLayout& layout, const SimplexScene& scene, const SimplexPart& part,
        const QFontMetricsF& metrics, const QRectF& area)
    {
        const double h = metrics.height();
        const double gap = 0.45 * h;
        const bool segment = layout.texts.size() == 2;
        const double widest = widestName(layout.texts, metrics) + kLock * h;
        const double most = segment ? 0.48 * (area.width() - 6.8 * h) : 0.3 * area.width();
        const double width = std::min(widest, std::max(most, 3 * h));
        const double side = segment ? 3.4 * h : std::max(width / 2, 1.6 * h) + 0.6 * h;
        const double vertical = h + 2 * gap + 0.7 * h;
        QRectF inner = area.adjusted(side, vertical, -side, -vertical - 0.6 * h);
        if (segment) {
            const double middle = area.top() + area.height() * (scene.form ? 0.74 : 0.5);
            inner = QRectF(inner.left(), middle - 3 * h, inner.width(), 6 * h);
        }
        if (inner.width() < 4 * h || inner.height() < 2 * h)
            return;
        layout.geometry = SimplexGeometry(scene.size(), inner, part);
        if (segment) { // never so low that the names below it are cut
            const double bottom
                = nameBox(layout.geometry, 0, QSizeF(width, h), gap).bottom() + 0.3 * h;
            inner.translate(0, std::min(0.0, area.bottom() - bottom));
            layout.geometry = SimplexGeometry(scene.size(), inner, part);
        }
        for (int k = 0; k < layout.geometry.corners(); ++k)
            layout.names.push_back(nameBox(layout.geometry, k, QSizeF(width, h), gap));
    }

    /// Four and more corners: as large as fits with all names, beside colour bar and overview.
    void placePolygon(SimplexLayout& layout, const SimplexScene& scene, const SimplexPart& part,
        const QFontMetricsF& metrics, const QRectF& area)
    {
        const double h = metrics.height();
        const double gap = 0.45 * h;
        std::vector<QSizeF> sizes;
        for (const QString& text : layout.texts)
            sizes.emplace_back(std::min(metrics.horizontalAdvance(text) + kLock * h,
                                   std::max(0.2 * area.width(), 3 * h)),
                h);
        const QRectF bar = layout.colourBar.isEmpty()
            ? QRectF()
            : layout.colourBar.adjusted(-4.8 * h, -1.4 * h, h, 2.6 * h); // with all its words
        const QRectF page = area.adjusted(0.3 * h, 0.3 * h, -0.3 * h, -0.3 * h);
        const auto hidden = [&](const QRectF& box) {
            return box.intersects(bar) || box.intersects(layout.overview);
        };
        for (double scale = 1; scale > 0.2; scale -= 0.05)
            for (const double shift : { 0.0, -0.12, 0.12, -0.25, -0.5, -0.75 }) {
                QRectF inner(QPointF(), scale * page.size());
                inner.moveCenter(
                    page.center() + QPointF(shift * (page.width() - inner.width()), 0));
                const SimplexGeometry geometry(scene.size(), inner, part);
                std::vector<QRectF> names;
                for (int k = 0; k < geometry.corners(); ++k)
                    names.push_back(nameBox(geometry, k, sizes[static_cast<std::size_t>(k)], gap));
                const auto fits
                    = [&](const QRectF& name) { return page.contains(name) && !hidden(name); };
                if (!std::ranges::all_of(names, fits) || overlap(geometry.polygon(), bar)
                    || overlap(geometry.polygon(), layout.overview))
                    continue;
                layout.geometry = geometry;
                layout.names = names;
                return;
            }
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

bool SimplexScene::isLocked(int source) const
{
    const auto s = static_cast<std::size_t>(source);
    return s < locked.size() && locked[s];
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
    const SimplexPart part = partOf(scene);
    const int n = part.face.empty() ? scene.size() : static_cast<int>(part.face.size());
    const SimplexGeometry unit(scene.size(), QRectF(0, 0, 1, 1), part);
    for (int k = 0; k < n; ++k)
        layout.texts << cornerText(scene, unit, k);
    if (part.zoom > 1 || n < scene.size())
        layout.overview = QRectF(area.left() + 0.8 * h, area.top() + (n == 2 ? 0.4 : 2.6) * h,
            (n == 2 ? 8 : 4.5) * h, (n == 2 ? 2.2 : 5.2) * h);
    if (scene.form && n > 2) {
        const double height = std::min(area.height() * (n == 3 ? 0.4 : 0.5), 16 * h);
        layout.colourBar = QRectF(area.right() - 1.8 * h, area.top() + 2.4 * h, 0.75 * h, height);
    }
    if (n <= 3)
        placeSmall(layout, scene, part, metrics, area);
    else
        placePolygon(layout, scene, part, metrics, area);
    return layout;
}

ValueRange rangeOf(const SimplexScene& scene)
{
    if (scene.range)
        return *scene.range;
    // The same colours for every part of the simplex.
    return scene.form ? rangeOf(*scene.form, SimplexGeometry(scene.size(), QRectF(0, 0, 100, 100)))
                      : ValueRange {};
}

QString valueNameOf(const SimplexScene& scene)
{
    return scene.valueName.isEmpty()
        ? QCoreApplication::translate("SimplexScene", "distance² to the target")
        : scene.valueName;
}

QRectF profileArea(const SimplexScene& scene, const SimplexGeometry& geometry, const QFont& font,
    const QRectF& area)
{
    if (geometry.corners() != 2 || !scene.form)
        return {};
    const double h = QFontMetricsF(font).height();
    const double bottom = geometry.corner(0).y() - geometry.bandHalf() - 1.6 * h;
    const double top = std::max(
        area.top() + (geometry.part().zoom > 1 ? 4.6 : 2.2) * h, bottom - geometry.edge() * 0.55);
    return { QPointF(geometry.corner(0).x(), top), QPointF(geometry.corner(1).x(), bottom) };
}

int nearestPin(const SimplexScene& scene, const engine::Weights& weights)
{
    int nearest = -1;
    double least = 0;
    for (std::size_t i = 0; i < scene.pins.size(); ++i) {
        if (scene.pins[i].weights.size() != weights.size())
            continue;
        const double distance = engine::distanceBetween(scene.pins[i].weights, weights);
        if (nearest < 0 || distance < least) {
            nearest = static_cast<int>(i);
            least = distance;
        }
    }
    return nearest;
}

void paintSimplex(
    QPainter& painter, const SimplexScene& scene, const Theme& theme, const QRectF& area)
{
    paintSimplexMap(painter, scene, theme, area);
    paintSimplexMarks(painter, scene, simplexLayout(scene, painter.font(), area), theme, area);
}

} // namespace widgets
