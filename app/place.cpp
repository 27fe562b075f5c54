// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place.h"

#include <QCoreApplication>

namespace app {
namespace {

    QString tr(const char* text)
    {
        return QCoreApplication::translate("app::Place", text);
    }

    QString numbers(const engine::Weights& weights)
    {
        QStringList texts;
        for (const double weight : weights)
            texts << QString::number(weight, 'f', 2);
        return texts.join(QStringLiteral(" · "));
    }

} // namespace

engine::Weights weightsOf(const Place& place, const Surroundings& around)
{
    const auto corners = static_cast<std::size_t>(around.corners.size());
    const auto index = static_cast<std::size_t>(place.index);
    engine::Weights weights;
    switch (place.kind) {
    case Place::Kind::point:
        weights = around.point;
        break;
    case Place::Kind::closest:
        weights = around.closest;
        break;
    case Place::Kind::middle:
        if (corners > 0)
            weights = engine::uniformSimplexWeights(static_cast<int>(corners));
        break;
    case Place::Kind::corner:
        weights.assign(corners, 0.0);
        if (index < corners)
            weights[index] = 1;
        else
            weights.clear();
        break;
    case Place::Kind::pin:
        if (index < around.pins.size())
            weights = around.pins[index].weights;
        break;
    case Place::Kind::remembered:
        weights = place.remembered;
        break;
    }
    return weights.size() == corners ? weights : engine::Weights {};
}

QString nameOf(const Place& place, const Surroundings& around)
{
    switch (place.kind) {
    case Place::Kind::point:
        return tr("The point");
    case Place::Kind::closest:
        return tr("Closest");
    case Place::Kind::middle:
        return tr("Middle");
    case Place::Kind::corner:
        return around.corners.value(place.index);
    case Place::Kind::pin:
        return static_cast<std::size_t>(place.index) < around.pins.size()
            ? around.pins[static_cast<std::size_t>(place.index)].name
            : QString();
    case Place::Kind::remembered:
        return numbers(place.remembered);
    }
    return {};
}

std::vector<Place> placesIn(const Surroundings& around)
{
    std::vector<Place> places { { .kind = Place::Kind::point } };
    if (!around.closest.empty())
        places.push_back({ .kind = Place::Kind::closest });
    places.push_back({ .kind = Place::Kind::middle });
    for (int corner = 0; corner < around.corners.size(); ++corner)
        places.push_back({ .kind = Place::Kind::corner, .index = corner });
    for (int pin = 0; pin < static_cast<int>(around.pins.size()); ++pin)
        places.push_back({ .kind = Place::Kind::pin, .index = pin });
    return places;
}

} // namespace app
