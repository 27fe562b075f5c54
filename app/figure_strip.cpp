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

    /// The name of every key frame above the column that is nearest to it, cut where the next name
    /// would be.
    QStringList headingsOf(const Journey& journey, int stops, const QFont& font, double width)
    {
        QStringList headings(stops);
        for (int frame = 0; frame < journey.stops(); ++frame) {
            const int column = qRound(journey.at(frame) * (stops - 1));
            double free = 2 * width * std::min(column, stops - 1 - column) + width;
            for (const int other : { frame - 1, frame + 1 })
                if (other >= 0 && other < journey.stops())
                    free = std::min(
                        free, width * std::abs(column - qRound(journey.at(other) * (stops - 1))));
            headings[column]
                = QFontMetricsF(font).elidedText(journey.names[frame], Qt::ElideRight, 0.95 * free);
        }
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
