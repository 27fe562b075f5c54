// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_menu.h"

#include "app/path_editor.h"
#include "app/stage_actions.h"
#include "app/stage_page.h"

#include <QInputDialog>
#include <QMenu>

namespace app {

StageMenu::StageMenu(Actions& actions, Document& document, StagePage& stage, StageActions& places,
    PathEditor& paths, QObject* parent)
    : QObject(parent)
    , actions_(actions)
    , document_(document)
    , stage_(stage)
    , places_(places)
    , paths_(paths)
{
    connect(stage.simplex(), &widgets::SimplexView::menuWished, this, &StageMenu::open);
}

void StageMenu::open(int pin, int frame, QPoint position)
{
    auto* menu = new QMenu(stage_.simplex());
    menu->setObjectName(QStringLiteral("stageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (pin >= 0 && pin < static_cast<int>(document_.state().pins.size()))
        addPin(menu, pin);
    if (frame >= 0) {
        menu->addSection(tr("Key frame %1").arg(frame + 1));
        connect(menu->addAction(tr("Remove from the path")), &QAction::triggered, stage_.simplex(),
            &widgets::SimplexView::removeFrame);
    }
    if (pin >= 0 || frame >= 0)
        menu->addSeparator();
    menu->addAction(actions_.at(ActionId::pin));
    menu->addAction(actions_.at(ActionId::addFrame));
    menu->addMenu(places_.goToMenu());
    menu->addSeparator();
    for (const ActionId id : { ActionId::zoomIn, ActionId::zoomOut, ActionId::showAll,
             ActionId::chooseFace, ActionId::snapping, ActionId::pathMode })
        menu->addAction(actions_.at(id));
    menu->popup(position);
}

void StageMenu::addPin(QMenu* menu, int pin)
{
    const PinnedWeights pinned = document_.state().pins[static_cast<std::size_t>(pin)];
    menu->addSection(pinned.name);
    connect(menu->addAction(tr("Go there")), &QAction::triggered, this,
        [this, weights = pinned.weights] { stage_.choose(weights); });
    connect(
        menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, pin] { rename(pin); });
    connect(menu->addAction(tr("Add to the path")), &QAction::triggered, this,
        [this, weights = pinned.weights] { paths_.addFrame(weights); });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, pin] {
        if (pin < static_cast<int>(document_.state().pins.size()))
            document_.removePin(pin);
    });
}

void StageMenu::rename(int pin)
{
    auto* dialog = new QInputDialog(&stage_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the pin"));
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(document_.state().pins[static_cast<std::size_t>(pin)].name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, pin](const QString& name) {
        if (!name.trimmed().isEmpty() && pin < static_cast<int>(document_.state().pins.size()))
            document_.renamePin(pin, name.trimmed());
    });
    dialog->open();
}

} // namespace app
