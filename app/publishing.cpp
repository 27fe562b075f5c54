// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publishing.h"

#include "app/dataset_card.h"
#include "app/figure_dialog.h"
#include "app/stage_page.h"

namespace app {

Publishing::Publishing(Document& document, engine::Exploration& exploration, const Actions& actions,
    StagePage& stage, QWidget* window)
    : QObject(window)
    , document_(document)
    , exploration_(exploration)
    , actions_(actions)
    , stage_(stage)
    , window_(window)
{
    connect(actions.at(ActionId::saveFigure), &QAction::triggered, this, &Publishing::openFigure);
    connect(&exploration, &engine::Exploration::solved, this, [this] {
        pairs_.reset();
        follow();
    });
    connect(&exploration, &engine::Exploration::pairwiseSolved, this,
        [this](const engine::PairwisePtr& pairs) {
            pairs_ = pairs;
            follow();
        });
    connect(&document, &Document::inputsChanged, this, &Publishing::follow);
    connect(&document, &Document::pinsChanged, this, &Publishing::follow);
    connect(&stage, &StagePage::weightsMoved, this, &Publishing::follow);
    follow();
}

Exhibit Publishing::exhibit() const
{
    const engine::ExplorationResultPtr& result = exploration_.result();
    if (!result || result->inputs != document_.inputs())
        return {};
    const engine::DatasetRequest& target = result->inputs.target;
    return { stage_.simplex()->scene(), result, pairs_,
        titleOf(target, exploration_.whole(target)) };
}

void Publishing::follow()
{
    const Exhibit now = exhibit();
    const bool known = now.result && now.scene.size() == now.result->geodesic->sources()
        && now.scene.weights.size() == static_cast<std::size_t>(now.scene.size());
    actions_.at(ActionId::saveFigure)->setEnabled(known);
    if (known)
        Q_EMIT exhibitChanged(now);
}

void Publishing::openFigure()
{
    if (!figure_) {
        figure_ = new FigureDialog(window_);
        figure_->setObjectName(QStringLiteral("figure"));
        figure_->setAttribute(Qt::WA_DeleteOnClose);
        connect(this, &Publishing::exhibitChanged, figure_, &FigureDialog::setExhibit);
        figure_->setExhibit(exhibit());
    }
    figure_->show();
    figure_->raise();
    figure_->activateWindow();
}

} // namespace app
