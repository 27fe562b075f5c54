// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_actions.h"

#include "app/simplex_presets.h"
#include "app/stage_page.h"

#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <array>

namespace app {
namespace {

    const QString kSnapping = QStringLiteral("simplex/snapping");
    const QString kColours = QStringLiteral("simplex/colourMap");

    constexpr std::array kColourMaps { ActionId::viridis, ActionId::cividis, ActionId::magma,
        ActionId::grey }; // in the order of widgets::ColourMap

    constexpr double kZoom = 2;

} // namespace

StageActions::StageActions(Actions& actions, StagePage& stage, QMenuBar* bar, QObject* parent)
    : QObject(parent)
    , actions_(actions)
    , stage_(stage)
    , goTo_(new QMenu(tr("&Go to"), bar))
{
    widgets::SimplexView* view = stage.simplex();
    const auto on = [&](ActionId id, auto slot) {
        connect(actions_.at(id), &QAction::triggered, this, slot);
    };
    on(ActionId::zoomIn, [view] { view->zoomAtPoint(kZoom); });
    on(ActionId::zoomOut, [view] { view->zoomAtPoint(1 / kZoom); });
    on(ActionId::showAll, [view] { view->showAll(); });
    on(ActionId::chooseFace, [view] { view->chooseFace(); });
    const auto next = [this](std::vector<Preset> (*places)(const QStringList&)) {
        const QStringList& sources = stage_.simplex()->scene().sources;
        if (sources.size() >= 2)
            stage_.choose(placeAfter(places(sources), stage_.weights()).weights);
    };
    on(ActionId::nextCorner, [=] { next(cornerPlaces); });
    on(ActionId::nextMiddle, [=] { next(middlePlaces); });
    on(ActionId::nextThird, [=] { next(thirdPlaces); });

    connect(actions_.at(ActionId::snapping), &QAction::toggled, view,
        &widgets::SimplexView::setSnapping);
    on(ActionId::snapping, [](bool on) { QSettings().setValue(kSnapping, on); });
    actions_.at(ActionId::snapping)->setChecked(QSettings().value(kSnapping, true).toBool());
    view->setSnapping(actions_.at(ActionId::snapping)->isChecked());
    connectColours();

    connect(view, &widgets::SimplexView::partChanged, this, &StageActions::showPossible);
    connect(&stage, &StagePage::sourcesChanged, this, &StageActions::showPossible);
    connect(goTo_, &QMenu::aboutToShow, this, &StageActions::fillGoTo);
    for (QMenu* menu : bar->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        if (menu->actions().contains(actions_.at(ActionId::pin)))
            menu->insertMenu(actions_.at(ActionId::pin), goTo_);
    showPossible();
}

void StageActions::connectColours()
{
    const int kept = QSettings().value(kColours, 0).toInt();
    for (int map = 0; map < static_cast<int>(kColourMaps.size()); ++map) {
        QAction* action = actions_.at(kColourMaps[static_cast<std::size_t>(map)]);
        connect(action, &QAction::triggered, this, [this, map] {
            QSettings().setValue(kColours, map);
            stage_.simplex()->setColourMap(static_cast<widgets::ColourMap>(map));
        });
        if (map == kept) {
            action->setChecked(true);
            stage_.simplex()->setColourMap(static_cast<widgets::ColourMap>(map));
        }
    }
}

void StageActions::fillGoTo()
{
    goTo_->clear();
    const QStringList& sources = stage_.simplex()->scene().sources;
    const auto add = [this](QMenu* menu, const std::vector<Preset>& places) {
        for (const Preset& place : places)
            connect(menu->addAction(place.name), &QAction::triggered, this,
                [this, weights = place.weights] { stage_.choose(weights); });
    };
    goTo_->addAction(actions_.at(ActionId::centre));
    goTo_->addAction(actions_.at(ActionId::closest));
    goTo_->addSection(tr("Corners"));
    add(goTo_, cornerPlaces(sources));
    goTo_->addSeparator();
    add(goTo_->addMenu(tr("&Middles of edges")), middlePlaces(sources));
    add(goTo_->addMenu(tr("&Thirds of edges")), thirdPlaces(sources));
}

void StageActions::showPossible()
{
    const widgets::SimplexScene& scene = stage_.simplex()->scene();
    const bool any = scene.size() >= 2;
    for (const ActionId id : { ActionId::zoomIn, ActionId::nextCorner, ActionId::nextMiddle,
             ActionId::nextThird, ActionId::addFrame, ActionId::pathMode })
        actions_.at(id)->setEnabled(any);
    actions_.at(ActionId::zoomOut)->setEnabled(any && scene.part.zoom > 1);
    actions_.at(ActionId::showAll)
        ->setEnabled(any && (scene.part.zoom > 1 || !scene.part.face.empty()));
    actions_.at(ActionId::chooseFace)->setEnabled(scene.size() > 3);
    goTo_->menuAction()->setEnabled(any);
}

} // namespace app
