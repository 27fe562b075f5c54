// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibit.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Figure)
    };

} // namespace

Exhibit Exhibit::at(const engine::Weights& weights) const
{
    Exhibit moved = *this;
    moved.scene.weights = weights;
    return moved;
}

bool Exhibit::isTarget(int source) const
{
    const engine::ExplorationInputs& inputs = result->inputs;
    return inputs.sources[static_cast<std::size_t>(source)] == inputs.target;
}

widgets::SimplexScene sceneOf(const engine::ExplorationResult& result, const QStringList& names,
    const engine::Weights& weights)
{
    widgets::SimplexScene scene;
    scene.sources = names;
    scene.form = result.geodesic->distances.total;
    scene.weights = weights;
    scene.closest = result.geodesic->closest.weights;
    scene.converged = result.geodesic->converged();
    return scene;
}

QString weightsText(const Exhibit& exhibit)
{
    QStringList words;
    for (int s = 0; s < exhibit.sources(); ++s)
        words << Text::tr("%1 %2", "weight, dataset")
                     .arg(QLocale().toString(
                              exhibit.scene.weights[static_cast<std::size_t>(s)], 'f', 3),
                         exhibit.scene.sources[s]);
    return words.join(QStringLiteral("   "));
}

QString methodText(const engine::ExplorationResult& result)
{
    const engine::Geodesic& geodesic = result.shown();
    const QString solver = QString::fromStdString(geodesic.relations.front().solver.name);
    return Text::tr("%1 map · %2 plan, %3 · %4 images")
        .arg(QString::fromStdString(engine::nameOf(result.inputs.settings.map)), solver,
            geodesic.converged() ? Text::tr("converged") : Text::tr("not converged"))
        .arg(QLocale().toString(static_cast<qlonglong>(geodesic.baseRecord.size())));
}

} // namespace app
