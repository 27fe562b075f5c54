// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heat_map.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace widgets {

namespace {

    constexpr int kGrid
        = 6; ///< device pixels between evaluations of the form; between them bilinear

    /// Values on a lattice of triangles that fills the polygon exactly.
    struct Field {
        std::vector<QPointF> points;
        std::vector<double> values;
        std::vector<std::array<int, 3>> triangles;
    };

    void addFan(Field& field, QPointF a, QPointF b, QPointF c, int segments)
    {
        const int first = static_cast<int>(field.points.size());
        const auto at = [&](int i, int j) { return first + i * (i + 1) / 2 + j; };
        for (int i = 0; i <= segments; ++i)
            for (int j = 0; j <= i; ++j)
                field.points.push_back(
                    a + (b - a) * (double(i - j) / segments) + (c - a) * (double(j) / segments));
        for (int i = 0; i < segments; ++i)
            for (int j = 0; j <= i; ++j) {
                field.triangles.push_back({ at(i, j), at(i + 1, j), at(i + 1, j + 1) });
                if (j < i)
                    field.triangles.push_back({ at(i, j), at(i, j + 1), at(i + 1, j + 1) });
            }
    }

    Field fieldOf(const engine::RefinedDistance& form, const SimplexGeometry& geometry)
    {
        Field field;
        const int n = geometry.corners();
        if (n == 3)
            addFan(field, geometry.corner(2), geometry.corner(0), geometry.corner(1), 72);
        else
            for (int i = 0; i < n; ++i)
                addFan(
                    field, geometry.centre(), geometry.corner(i), geometry.corner((i + 1) % n), 32);
        field.values.reserve(field.points.size());
        for (const QPointF& point : field.points)
            field.values.push_back(form.at(geometry.weightsAt(point)));
        return field;
    }

    /// The pieces of one level, each between two edges of the lattice, strung together.
    std::vector<QPolygonF> linesAt(const Field& field, double level)
    {
        using Edge = std::pair<int, int>;
        std::map<Edge, QPointF> crossing;
        std::map<Edge, std::vector<Edge>> neighbours;
        for (const auto& triangle : field.triangles) {
            std::vector<Edge> cut;
            for (int k = 0; k < 3; ++k) {
                auto [i, j] = std::minmax(triangle[k], triangle[(k + 1) % 3]);
                const double a = field.values[i] - level;
                const double b = field.values[j] - level;
                if ((a < 0) == (b < 0))
                    continue;
                crossing[{ i, j }]
                    = field.points[i] + (field.points[j] - field.points[i]) * (a / (a - b));
                cut.push_back({ i, j });
            }
            if (cut.size() == 2) {
                neighbours[cut[0]].push_back(cut[1]);
                neighbours[cut[1]].push_back(cut[0]);
            }
        }
        std::vector<QPolygonF> lines;
        const auto follow = [&](Edge at) {
            QPolygonF line { { crossing[at] } };
            while (!neighbours[at].empty()) {
                const Edge next = neighbours[at].back();
                neighbours[at].pop_back();
                std::erase(neighbours[next], at);
                line << crossing[next];
                at = next;
            }
            if (line.size() > 1)
                lines.push_back(line);
        };
        for (const auto& [edge, ends] : neighbours)
            if (ends.size() == 1) // open lines from their ends first,
                follow(edge);
        for (const auto& [edge, ends] : neighbours)
            if (!ends.empty()) // then the closed ones
                follow(edge);
        return lines;
    }

    /// Nearness at the nodes of a grid over the image, (rows, columns).
    engine::MatrixF nodesOf(const engine::RefinedDistance& form, const SimplexGeometry& geometry,
        const ValueRange& range, QRectF box, QSize size, double ratio)
    {
        engine::MatrixF nodes((size.height() - 1) / kGrid + 2, (size.width() - 1) / kGrid + 2);
        for (engine::Index i = 0; i < nodes.rows(); ++i)
            for (engine::Index j = 0; j < nodes.cols(); ++j) {
                const QPointF pixel(j * kGrid + 0.5, i * kGrid + 0.5);
                const auto weights = geometry.coordinatesAt(box.topLeft() + pixel / ratio);
                nodes(i, j) = static_cast<float>(range.nearness(form.at(weights)));
            }
        return nodes;
    }

    QImage colouredNodes(const engine::MatrixF& nodes, QSize size, ColourMap map)
    {
        std::array<QRgb, 256> table {};
        for (std::size_t i = 0; i < table.size(); ++i)
            table[i] = colourAt(map, static_cast<double>(i) / 255) | 0xff000000;
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            const int i = y / kGrid;
            const float v = static_cast<float>(y % kGrid) / kGrid;
            for (int x = 0; x < size.width(); ++x) {
                const int j = x / kGrid;
                const float u = static_cast<float>(x % kGrid) / kGrid;
                const float above = nodes(i, j) + u * (nodes(i, j + 1) - nodes(i, j));
                const float below = nodes(i + 1, j) + u * (nodes(i + 1, j + 1) - nodes(i + 1, j));
                const float t = above + v * (below - above);
                line[x]
                    = table[static_cast<std::size_t>(std::clamp(t, 0.0f, 1.0f) * 255.0f + 0.5f)];
            }
        }
        return image;
    }

    constexpr double kLeastSpan = 1e-300; // parts of it are still normal numbers

} // namespace

double ValueRange::nearness(double value) const
{
    return high > low ? std::clamp((high - value) / (high - low), 0.0, 1.0) : 1.0;
}

ValueRange rangeOf(const engine::RefinedDistance& form, const SimplexGeometry& geometry)
{
    if (geometry.corners() < 2)
        return {};
    std::vector<double> values;
    if (geometry.corners() == 2)
        for (int i = 0; i <= 200; ++i)
            values.push_back(form.at(geometry.weightsAt(
                geometry.corner(0) + i / 200.0 * (geometry.corner(1) - geometry.corner(0)))));
    else
        values = fieldOf(form, geometry).values;
    const auto [low, high] = std::ranges::minmax_element(values);
    return { *low, *high };
}

QImage heatImage(const engine::RefinedDistance& form, const SimplexGeometry& geometry, ColourMap map,
    const ValueRange& range, double devicePixelRatio)
{
    const QRectF box = geometry.polygon().boundingRect();
    const QSize size = (box.size() * devicePixelRatio).toSize() + QSize(1, 1);
    if (geometry.corners() < 2 || box.isEmpty())
        return {};
    const QImage colours
        = colouredNodes(nodesOf(form, geometry, range, box, size, devicePixelRatio), size, map);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(colours));
    QTransform toImage = QTransform::fromScale(devicePixelRatio, devicePixelRatio);
    painter.drawPolygon(toImage.map(geometry.polygon().translated(-box.topLeft())));
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

std::vector<double> roundLevels(const ValueRange& range, int count)
{
    // Values that differ by rounding alone, as with datasets that are the same, have no levels
    // between them: beside such a step their multiples could not even be counted.
    const double rounding = 1e-12 * std::max(std::abs(range.low), std::abs(range.high));
    const double span = range.high - range.low;
    if (!(span > std::max(rounding, kLeastSpan)) || !std::isfinite(span) || count < 1)
        return {};
    const double power = std::pow(10.0, std::floor(std::log10(span / count)));
    double step = power;
    for (const double factor : { 2.0, 2.5, 5.0, 10.0 })
        if (span / step > count)
            step = factor * power;
    std::vector<double> levels;
    for (double k = std::floor(range.low / step) + 1; k * step < range.high; ++k)
        levels.push_back(k * step);
    return levels;
}

std::vector<Contour> contoursOf(const engine::RefinedDistance& form, const SimplexGeometry& geometry,
    const ValueRange& range, int count)
{
    std::vector<Contour> contours;
    if (geometry.corners() < 3)
        return contours;
    const Field field = fieldOf(form, geometry);
    for (const double level : roundLevels(range, count))
        contours.push_back({ level, linesAt(field, level) });
    return contours;
}

} // namespace widgets
