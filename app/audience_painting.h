// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stage for an audience: simplex, images and weights in large type and nothing else. For
// presentations, the second screen and films.
#pragma once
#include "app/exhibit.h"
#include "app/figure_images.h"
#include "engine/geodesic/preview.h"

namespace app {

enum class AudienceContent { stage, simplex, images };

/// Where everything lies; lengths in pixels.
struct AudienceLayout {
    QFont font;      ///< of names at the corners
    double unit = 1; ///< a hundredth of the height: the measure of all type
    QRectF page, caption, simplex, images, weights;
    TileSheet tiles;
};

/// Room for everything at a size in pixels; `ratio` device pixels each.
AudienceLayout audienceLayout(
    const Exhibit& exhibit, QSizeF size, AudienceContent content, double ratio = 1);

/// What stays while the point moves: ground and map.
void paintAudienceGround(QPainter& painter, const Exhibit& exhibit, const widgets::Theme& theme,
    const AudienceLayout& layout);

struct AudienceMoment {
    engine::PreviewPtr preview; ///< the tiles in their order; null: none yet
    QString caption;            ///< name of the stop
    double captionShown = 1;    ///< 0 to 1, while it fades
};

/// What moves: the point at the exhibit's weights, the images, the numbers.
void paintAudienceMoment(QPainter& painter, const Exhibit& exhibit, const widgets::Theme& theme,
    const AudienceLayout& layout, const AudienceMoment& moment);

/// One image over everything else: large, with what it is made of.
void paintSpotlight(QPainter& painter, const Exhibit& exhibit, const widgets::Theme& theme,
    const AudienceLayout& layout, const engine::Preview& preview, int place);

} // namespace app
