// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is drawn on the stage, and the one routine that draws it: for the window, for
// figures, for print.
#pragma once
#include "widgets/heat_map.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStringList>
#include <optional>
#include <vector>

namespace widgets {

struct Pin {
    QString name;
    engine::Weights weights;
};

struct SimplexScene {
    QStringList sources; ///< (S) names of the corners
    std::optional<engine::DistanceForm>
        form;                        ///< squared distance to the target: heat map and contours
    std::optional<ValueRange> range; ///< of the colours; from the form where absent
    engine::Weights weights;         ///< (S) the point; none where empty
    std::optional<engine::Weights> closest; ///< the star
    std::vector<Pin> pins;
    std::vector<engine::Weights> path; ///< key frames joined by a dashed line
    bool converged = true;             ///< hatched where not
    bool readOut = true;               ///< the box with weights and distance beside the point
    ColourMap colourMap = ColourMap::viridis;
    QString emptyText; ///< in place of the simplex while there are fewer than two sources

    int size() const { return static_cast<int>(sources.size()); }
};

/// Where the parts of the stage lie within an area.
struct SimplexLayout {
    SimplexGeometry geometry;
    QRectF colourBar;          ///< empty without a form
    std::vector<QRectF> names; ///< (S) boxes of the corner names
};

SimplexLayout simplexLayout(const SimplexScene& scene, const QFont& font, const QRectF& area);

/// The whole stage without its background, with the painter's font; on other devices than the
/// screen give it a font with a pixel size, which means the same everywhere.
void paintSimplex(
    QPainter& painter, const SimplexScene& scene, const Theme& theme, const QRectF& area);

/// The two layers of paintSimplex: what stays while the point moves, and the point with its
/// company.
void paintSimplexMap(
    QPainter& painter, const SimplexScene& scene, const Theme& theme, const QRectF& area);
void paintSimplexMarks(
    QPainter& painter, const SimplexScene& scene, const Theme& theme, const QRectF& area);
/// What paintSimplexMarks touches.
QRectF marksBounds(const SimplexScene& scene, const QFont& font, const QRectF& area);

/// Two sources: where the distance is drawn as a curve over the segment; otherwise empty.
QRectF profileArea(const SimplexScene& scene, const SimplexGeometry& geometry, const QFont& font,
    const QRectF& area);
ValueRange rangeOf(const SimplexScene& scene, const SimplexGeometry& geometry);
QFont smallFont(const QFont& font);

} // namespace widgets
