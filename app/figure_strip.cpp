// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_strip.h"

#include "app/provenance.h"
#include "app/tour.h"
#include "widgets/strip_scene.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {
namespace {

    /// From where to where a heading of some width reaches: above its column, at the ends of the
    /// strip inwards from its edge.
    struct Reach {
        double from, to;
    };

    Reach reachOf(int column, int stops, double columnWidth, double width)
    {
        if (width > columnWidth && column == 0)
            return { 0, width };
        if (width > columnWidth && column == stops - 1)
            return { stops * columnWidth - width, stops * columnWidth };
        const double middle = (column + 0.5) * columnWidth;
        return { middle - width / 2, middle + width / 2 };
    }

    /// The name of every key frame above the column that is nearest to it; cut at half the way to
    /// the next one where two would meet.
    QStringList headingsOf(const Journey& journey, int stops, const QFont& font, double width)
    {
        const QFontMetricsF metrics(font);
        const auto column = [&](int frame) { return qRound(journey.at(frame) * (stops - 1)); };
        const auto reach = [&](int frame) {
            return reachOf(
                column(frame), stops, width, metrics.horizontalAdvance(journey.names[frame]));
        };
        std::vector<double> most(static_cast<std::size_t>(journey.stops()), stops * width);
        for (int left = 0; left + 1 < journey.stops(); ++left) {
            const int right = left + 1;
            if (reach(left).to + 0.5 * metrics.height() <= reach(right).from)
                continue;
            const double half = 0.475 * width * (column(right) - column(left));
            const auto limit = [&](int frame) {
                const bool end = column(frame) == 0 || column(frame) == stops - 1;
                double& limited = most[static_cast<std::size_t>(frame)];
                limited = std::min(limited, end ? half + width / 2 : 2 * half);
            };
            limit(left);
            limit(right);
        }
        QStringList headings(stops);
        for (int frame = 0; frame < journey.stops(); ++frame)
            headings[column(frame)] = metrics.elidedText(
                journey.names[frame], Qt::ElideRight, most[static_cast<std::size_t>(frame)]);
        return headings;
    }

    widgets::StripScene sceneOf(
        const Exhibit& exhibit, const Journey& journey, int stops, int images)
    {
        const engine::ExplorationResult& result = *exhibit.result;
        std::vector<engine::Weights> weights;
        for (int stop = 0; stop < stops; ++stop)
            weights.push_back(
                engine::weightsAlong(journey.path, static_cast<double>(stop) / (stops - 1)));
        std::vector<int> rows(static_cast<std::size_t>(images));
        std::iota(rows.begin(), rows.end(), 0);
        return { .strip = std::make_shared<const engine::Strip>(
                     engine::stripOf(result.shown(), result.shape(), weights, rows)),
            .sources = exhibit.scene.sources,
            .sourceOfClass = sourceOfClassOf(result) };
    }

} // namespace

void paintStripFigure(
    const FigureSheet& sheet, const Exhibit& exhibit, const QRectF& area, int stops)
{
    constexpr double kWidth = 3.4; // of a column, in lines of text: what suits
    const Journey journey = journeyOf(exhibit);
    if (stops < 2)
        stops = std::clamp(static_cast<int>(area.width() / (kWidth * sheet.line())), 3, 25);
    const auto most = static_cast<int>(exhibit.result->shown().baseRecord.size());
    const double ratio = 1 / sheet.pixel;
    widgets::StripScene scene = sceneOf(exhibit, journey, stops, 1);
    scene.headings = headingsOf(journey, stops, sheet.font, area.width() / stops);
    const auto widthWith = [&](int images) {
        scene.strip = sceneOf(exhibit, journey, stops, images).strip;
        return widgets::StripLayout(scene, area, sheet.line(), ratio).tile(0, 0).width();
    };
    const double widest = widthWith(1);
    int images = 1;
    while (images < most && widthWith(images + 1) >= widest)
        ++images; // as many as fit without making them smaller
    scene.strip = sceneOf(exhibit, journey, stops, images).strip;
    const QPalette palette = sheet.theme.dark ? widgets::darkPalette() : widgets::lightPalette();
    sheet.painter.setFont(sheet.font);
    widgets::paintStrip(sheet.painter, area, scene, palette, ratio);
}

} // namespace app
