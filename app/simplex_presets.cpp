// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simplex_presets.h"

#include "engine/geodesic/weights_path.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {
namespace {

    engine::Weights shared(qsizetype sources, qsizetype a, qsizetype b, double ofA)
    {
        engine::Weights weights(static_cast<std::size_t>(sources), 0.0);
        weights[static_cast<std::size_t>(a)] += ofA;
        weights[static_cast<std::size_t>(b)] += 1 - ofA;
        return weights;
    }

    QString say(const char* text)
    {
        return QCoreApplication::translate("SimplexPresets", text);
    }

} // namespace

std::vector<Preset> cornerPlaces(const QStringList& sources)
{
    std::vector<Preset> places;
    for (qsizetype s = 0; s < sources.size(); ++s)
        places.push_back({ sources[s], shared(sources.size(), s, s, 1) });
    return places;
}

std::vector<Preset> middlePlaces(const QStringList& sources)
{
    std::vector<Preset> places;
    for (qsizetype a = 0; a < sources.size(); ++a)
        for (qsizetype b = a + 1; b < sources.size(); ++b)
            places.push_back(
                { say("%1 – %2").arg(sources[a], sources[b]), shared(sources.size(), a, b, 0.5) });
    return places;
}

std::vector<Preset> thirdPlaces(const QStringList& sources)
{
    std::vector<Preset> places;
    for (qsizetype a = 0; a < sources.size(); ++a)
        for (qsizetype b = a + 1; b < sources.size(); ++b) {
            const QString text = say("⅔ %1, ⅓ %2");
            places.push_back(
                { text.arg(sources[a], sources[b]), shared(sources.size(), a, b, 2.0 / 3) });
            places.push_back(
                { text.arg(sources[b], sources[a]), shared(sources.size(), a, b, 1.0 / 3) });
        }
    return places;
}

const Preset& placeAfter(const std::vector<Preset>& places, const engine::Weights& weights)
{
    const auto here = std::ranges::find_if(places, [&](const Preset& place) {
        return place.weights.size() == weights.size()
            && engine::distanceBetween(place.weights, weights) < 1e-6;
    });
    return here == places.end() || here + 1 == places.end() ? places.front() : *(here + 1);
}

} // namespace app
