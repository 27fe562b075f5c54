// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_pictures.h"

#include "widgets/simplex_labels.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {

namespace {

    /// All places of a grid over the area where a picture hides nothing.
    std::vector<QRectF> freePlaces(QSizeF size, const SimplexGeometry& geometry, const QRectF& area,
        const std::vector<QPolygonF>& taken)
    {
        const double step = std::max(2.0, size.width() / 4);
        const double gap = size.width() / 6;
        const QPolygonF map = geometry.polygon();
        std::vector<QRectF> places;
        for (double y = area.top() + gap; y + size.height() + gap <= area.bottom(); y += step)
            for (double x = area.left() + gap; x + size.width() + gap <= area.right(); x += step) {
                const QRectF place(QPointF(x, y), size);
                const QPolygonF around(place.adjusted(-gap, -gap, gap, gap));
                const auto meets = [&](const QPolygonF& other) { return overlap(other, around); };
                if (!meets(map) && std::ranges::none_of(taken, meets))
                    places.push_back(place);
            }
        return places;
    }

} // namespace

std::vector<QRectF> picturePlaces(const std::vector<QPointF>& pins, QSizeF size,
    const SimplexGeometry& geometry, const QRectF& area, const std::vector<QPolygonF>& taken)
{
    std::vector<QRectF> places(pins.size());
    std::vector<QRectF> free = freePlaces(size, geometry, area, taken);
    // Pins near the rim choose first: who lies in the middle has far to go in any case.
    std::vector<std::size_t> order(pins.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater {},
        [&](std::size_t i) { return QLineF(geometry.centre(), pins[i]).length(); });
    for (const std::size_t i : order) {
        const auto nearest = std::ranges::min_element(free, {},
            [&](const QRectF& place) { return QLineF(place.center(), pins[i]).length(); });
        if (nearest == free.end())
            break;
        places[i] = *nearest;
        const double gap = size.width() / 6;
        const QRectF around = places[i].adjusted(-gap, -gap, gap, gap);
        std::erase_if(free, [&](const QRectF& place) { return place.intersects(around); });
    }
    return places;
}

} // namespace widgets
