// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_labels.h"

#include <QLineF>
#include <QLocale>
#include <QTransform>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    /// All of b lies on the outer side of some edge of a.
    bool separated(const QPolygonF& a, const QPolygonF& b)
    {
        for (int i = 0; i < a.size(); ++i) {
            const QPointF edge = a[(i + 1) % a.size()] - a[i];
            const QPointF normal(-edge.y(), edge.x());
            double lowA = 1e300, highA = -1e300, lowB = 1e300, highB = -1e300;
            for (const QPointF& p : a) {
                lowA = std::min(lowA, QPointF::dotProduct(normal, p));
                highA = std::max(highA, QPointF::dotProduct(normal, p));
            }
            for (const QPointF& p : b) {
                lowB = std::min(lowB, QPointF::dotProduct(normal, p));
                highB = std::max(highB, QPointF::dotProduct(normal, p));
            }
            if (highA < lowB || highB < lowA)
                return true;
        }
        return false;
    }

    /// A line by its length.
    struct Ruler {
        QPolygonF line;
        std::vector<double> lengths;

        explicit Ruler(const QPolygonF& polyline)
            : line(polyline)
            , lengths(static_cast<std::size_t>(polyline.size()), 0.0)
        {
            for (qsizetype i = 1; i < line.size(); ++i)
                lengths[static_cast<std::size_t>(i)] = lengths[static_cast<std::size_t>(i - 1)]
                    + QLineF(line[i - 1], line[i]).length();
        }

        double length() const { return lengths.back(); }

        QPointF at(double x) const
        {
            const auto above = std::ranges::lower_bound(lengths, x);
            const qsizetype i = std::clamp<qsizetype>(above - lengths.begin(), 1, line.size() - 1);
            const double from = lengths[static_cast<std::size_t>(i - 1)];
            const double step = lengths[static_cast<std::size_t>(i)] - from;
            return step > 0 ? line[i - 1] + (line[i] - line[i - 1]) * ((x - from) / step) : line[i];
        }
    };

    double upright(double angle)
    {
        while (angle > 90)
            angle -= 180;
        while (angle < -90)
            angle += 180;
        return angle;
    }

    /// With its halo within the simplex, and over nothing that is there.
    bool fits(
        const QPolygonF& box, const SimplexGeometry& geometry, const std::vector<QPolygonF>& taken)
    {
        constexpr double kHalo = 1.25;
        const QPointF centre = (box[0] + box[2]) / 2;
        return std::ranges::all_of(box, [&](QPointF p) {
            return geometry.contains(centre + kHalo * (p - centre));
        }) && std::ranges::none_of(taken, [&](const QPolygonF& t) { return overlap(t, box); });
    }

    /// The place nearest to the middle of the line where the label fits and the line is straight
    /// enough to carry it.
    std::optional<ContourLabel> placed(ContourLabel label, const Ruler& ruler,
        const SimplexGeometry& geometry, const std::vector<QPolygonF>& taken)
    {
        const double width = label.size.width();
        const double middle = ruler.length() / 2;
        for (double off = 0; off + width < middle; off += width / 3)
            for (const double x : { middle - off, middle + off }) {
                const QLineF chord(ruler.at(x - width / 2), ruler.at(x + width / 2));
                if (chord.length() < 0.96 * width)
                    continue;
                label.centre = (ruler.at(x) + chord.center()) / 2;
                label.angle = upright(-chord.angle());
                if (fits(label.box(), geometry, taken))
                    return label;
            }
        return {};
    }

} // namespace

bool overlap(const QPolygonF& a, const QPolygonF& b)
{
    return !a.isEmpty() && !b.isEmpty() && !separated(a, b) && !separated(b, a);
}

QPolygonF ContourLabel::box() const
{
    const QRectF flat(-size.width() / 2, -size.height() / 2, size.width(), size.height());
    const QTransform place = QTransform::fromTranslate(centre.x(), centre.y()).rotate(angle);
    QPolygonF corners;
    for (const QPointF& corner :
        { flat.topLeft(), flat.topRight(), flat.bottomRight(), flat.bottomLeft() })
        corners << place.map(corner);
    return corners;
}

QStringList levelTexts(const std::vector<double>& levels)
{
    double step = levels.empty() ? 1 : std::abs(levels.front());
    for (std::size_t i = 1; i < levels.size(); ++i)
        step = std::min(step, levels[i] - levels[i - 1]);
    QStringList texts;
    const bool plain = !levels.empty() && step >= 1e-5 && std::abs(levels.back()) < 1e6;
    int decimals
        = step > 0 ? std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9))) : 0;
    const double scaled = step * std::pow(10.0, decimals);
    if (std::abs(scaled - std::round(scaled)) > 1e-6)
        ++decimals; // steps of 2.5
    for (const double level : levels)
        texts << (plain ? QLocale().toString(level, 'f', decimals)
                        : QLocale().toString(level, 'g', 4));
    return texts;
}

std::vector<ContourLabel> contourLabels(const std::vector<Contour>& contours,
    const SimplexGeometry& geometry, const QFontMetricsF& metrics, std::vector<QPolygonF> taken)
{
    std::vector<double> levels;
    for (const Contour& contour : contours)
        levels.push_back(contour.level);
    const QStringList texts = levelTexts(levels);
    std::vector<ContourLabel> labels;
    for (std::size_t i = 0; i < contours.size(); ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        const QSizeF size(
            metrics.horizontalAdvance(text) + 0.5 * metrics.height(), 1.05 * metrics.height());
        std::vector<Ruler> rulers;
        for (const QPolygonF& line : contours[i].lines)
            rulers.emplace_back(line);
        std::ranges::sort(rulers, std::greater {}, &Ruler::length);
        for (const Ruler& ruler : rulers)
            if (const auto label
                = placed({ .text = text, .level = contours[i].level, .size = size }, ruler,
                    geometry, taken)) {
                labels.push_back(*label);
                taken.push_back(label->box());
                break;
            }
    }
    return labels;
}

} // namespace widgets
