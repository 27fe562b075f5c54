// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is drawn on the stage, and the one routine that draws it: for the window, for
// figures, for print.
#pragma once
#include "engine/geodesic/weights_path.h"
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
    QImage picture; ///< an image of the blend there; null while there is none
};

struct SimplexScene {
    QStringList sources; ///< (S) names of the corners
    std::optional<engine::RefinedDistance>
        form;                        ///< squared distance to the target: heat map and contours
    std::optional<ValueRange> range; ///< of the colours; from the form where absent
    QString valueName;               ///< what the colours show; empty: "distance²"
    QString valueUnit;               ///< of the form's values; empty: none
    engine::Weights weights;         ///< (S) the point; none where empty
    std::optional<engine::Weights> closest; ///< the star
    std::vector<bool> locked;               ///< (S) sources that keep their weight; empty: none
    std::vector<Pin> pins;
    std::vector<engine::WeightsPath> paths;
    int currentPath = -1;                 ///< drawn with its numbered frames
    int currentFrame = -1;                ///< of the current path
    std::optional<engine::Weights> hover; ///< under the mouse: weights, distance, nearest pin
    SimplexPart part;                     ///< a face, or near
    bool converged = true;                ///< hatched where not
    bool readOut = true;                  ///< the box with weights and distance beside the point
    ColourMap colourMap = ColourMap::viridis;
    QString emptyText; ///< in place of the simplex while there are fewer than two sources

    int size() const { return static_cast<int>(sources.size()); }
    bool isLocked(int source) const;
};

/// Where the parts of the stage lie within an area.
struct SimplexLayout {
    SimplexGeometry geometry;
    QRectF colourBar;          ///< empty without a form
    QRectF overview;           ///< the whole with the part marked; empty where all is shown
    QStringList texts;         ///< (corners) the names as they stand there
    std::vector<QRectF> names; ///< (corners) boxes of the corner names
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
/// With the scene's layout in the area.
void paintSimplexMarks(QPainter& painter, const SimplexScene& scene, const SimplexLayout& layout,
    const Theme& theme, const QRectF& area);
/// What paintSimplexMarks touches.
QRectF marksBounds(
    const SimplexScene& scene, const SimplexLayout& layout, const QFont& font, const QRectF& area);

/// Two sources: where the distance is drawn as a curve over the segment; otherwise empty.
QRectF profileArea(const SimplexScene& scene, const SimplexGeometry& geometry, const QFont& font,
    const QRectF& area);
/// Of the colours: the given one, else that of the form over the whole simplex.
ValueRange rangeOf(const SimplexScene& scene);
QString valueNameOf(const SimplexScene& scene);
/// Where the distance falls fastest on the screen, length 1; nothing where it falls no further.
std::optional<QPointF> compassOf(const SimplexScene& scene, const SimplexGeometry& geometry);
/// The arrow there, from the point's rim to its tip: it ends before the star, and is left out
/// where it would be too short to be one.
std::optional<QLineF> compassLine(
    const SimplexScene& scene, const SimplexGeometry& geometry, const QFont& font);
/// The name of the star stands at its left where the point, with its arrow, is at its right.
bool isStarNamedLeft(const SimplexScene& scene, const SimplexGeometry& geometry, const QFont& font);
/// The pin nearest to weights in edges of the simplex; -1 without pins.
int nearestPin(const SimplexScene& scene, const engine::Weights& weights);
QFont smallFont(const QFont& font);

} // namespace widgets
