// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_snapping.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    engine::Weights cornerWeights(int sources, int source)
    {
        engine::Weights weights(static_cast<std::size_t>(sources), 0.0);
        weights[static_cast<std::size_t>(source)] = 1;
        return weights;
    }

    std::vector<engine::Weights> strongPlaces(
        const SimplexScene& scene, const SimplexGeometry& geometry)
    {
        std::vector<engine::Weights> places;
        for (int k = 0; k < geometry.corners(); ++k)
            places.push_back(cornerWeights(scene.size(), geometry.sourceAt(k)));
        for (const Pin& pin : scene.pins)
            places.push_back(pin.weights);
        if (scene.closest)
            places.push_back(*scene.closest);
        std::erase_if(places, [&](const engine::Weights& weights) {
            return static_cast<int>(weights.size()) != scene.size() || !geometry.shows(weights);
        });
        return places;
    }

    /// The nearest weights that are multiples of the step (largest remainders); as fractions, so
    /// that 3 of 10 is 0.3 exactly.
    engine::Weights rounded(const engine::Weights& weights, double step)
    {
        const int parts = static_cast<int>(std::lround(1 / step));
        std::vector<int> whole(weights.size());
        int left = parts;
        for (std::size_t s = 0; s < weights.size(); ++s) {
            whole[s] = static_cast<int>(std::floor(weights[s] * parts + 1e-9));
            left -= whole[s];
        }
        while (left-- > 0) {
            std::size_t most = 0;
            for (std::size_t s = 1; s < weights.size(); ++s)
                if (weights[s] * parts - whole[s] > weights[most] * parts - whole[most])
                    most = s;
            ++whole[most];
        }
        engine::Weights result(weights.size());
        for (std::size_t s = 0; s < weights.size(); ++s)
            result[s] = static_cast<double>(whole[s]) / parts;
        return result;
    }

    /// The nearest point on the rim of the whole simplex.
    QPointF onRim(const SimplexGeometry& geometry, QPointF at)
    {
        const SimplexGeometry all = geometry.unbounded();
        QPointF best = at;
        double least = 1e300;
        for (int k = 0; k < all.corners(); ++k) {
            const QLineF edge(all.corner(k), all.corner((k + 1) % all.corners()));
            const QPointF way = edge.p2() - edge.p1();
            const double t = std::clamp(
                QPointF::dotProduct(at - edge.p1(), way) / QPointF::dotProduct(way, way), 0.0, 1.0);
            if (const double away = QLineF(edge.pointAt(t), at).length(); away < least) {
                least = away;
                best = edge.pointAt(t);
            }
        }
        return best;
    }

} // namespace

double snappingStep(double zoom)
{
    return zoom < 2 ? 0.1 : zoom < 5 ? 0.05 : zoom < 12 ? 0.02 : zoom < 30 ? 0.01 : 0.005;
}

engine::Weights snapped(
    const SimplexScene& scene, const SimplexGeometry& geometry, QPointF at, double reach)
{
    const QPointF point = geometry.nearest(at);
    const auto awayFrom = [&](const engine::Weights& weights) {
        return QLineF(geometry.position(weights), point).length();
    };
    const auto places = strongPlaces(scene, geometry);
    const auto nearest = std::ranges::min_element(places, {}, awayFrom);
    if (nearest != places.end() && awayFrom(*nearest) <= reach)
        return *nearest;
    const engine::Weights plain = geometry.weightsAt(point);
    const double step = snappingStep(geometry.part().zoom);
    if (geometry.corners() <= 3) {
        const engine::Weights grid = rounded(plain, step);
        if (geometry.shows(grid) && awayFrom(grid) <= reach / 2)
            return grid;
        if (geometry.corners() == 2)
            return plain;
    }
    const QPointF rim = onRim(geometry, point);
    if (QLineF(rim, point).length() > reach / 2)
        return plain;
    const engine::Weights onEdge = geometry.unbounded().weightsAt(rim);
    const engine::Weights grid = rounded(onEdge, step);
    return awayFrom(grid) <= reach / 2 ? grid : onEdge;
}

} // namespace widgets
