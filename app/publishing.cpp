// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publishing.h"

#include "app/dataset_card.h"
#include "app/figure_dialog.h"
#include "app/film_dialog.h"
#include "app/language.h"
#include "app/presentation.h"
#include "app/report.h"
#include "app/second_screen.h"
#include "app/stage_page.h"
#include <algorithm>

#include <QFileDialog>
#include <QSettings>

namespace app {

Publishing::Publishing(Document& document, engine::Exploration& exploration, const Actions& actions,
    StagePage& stage, QWidget* window)
    : QObject(window)
    , document_(document)
    , exploration_(exploration)
    , actions_(actions)
    , stage_(stage)
    , window_(window)
    , reporting_(lane_, engine::Newer::cancelsRunning,
          { .done =
                  [this](const std::shared_ptr<const QString>& path) {
                      Q_EMIT reportWritten(*path);
                      Q_EMIT ended(tr("Report saved as %1").arg(*path), begun_.elapsed());
                  },
              .failed =
                  [this](const QString& sentence) {
                      Q_EMIT failed(sentence);
                      Q_EMIT ended(translated(sentence), begun_.elapsed());
                  } })
{
    connect(actions.at(ActionId::saveFigure), &QAction::triggered, this, &Publishing::openFigure);
    connect(actions.at(ActionId::film), &QAction::triggered, this, &Publishing::openFilm);
    connect(actions.at(ActionId::report), &QAction::triggered, this, &Publishing::chooseReport);
    connect(actions.at(ActionId::present), &QAction::triggered, this, &Publishing::present);
    connect(
        actions.at(ActionId::secondScreen), &QAction::toggled, this, &Publishing::showSecondScreen);
    connect(&exploration, &engine::Exploration::solved, this, [this] {
        pairs_.reset();
        follow();
    });
    connect(&exploration, &engine::Exploration::pairwiseSolved, this,
        [this](const engine::PairwisePtr& pairs) {
            pairs_ = pairs;
            follow();
        });
    for (const auto changed :
        { &Document::inputsChanged, &Document::pinsChanged, &Document::pathsChanged })
        connect(&document, changed, this, &Publishing::follow);
    connect(&stage, &StagePage::weightsMoved, this, &Publishing::moved);
    follow();
}

Exhibit Publishing::exhibit() const
{
    const engine::ExplorationResultPtr& result = exploration_.result();
    if (!result || result->inputs != document_.inputs())
        return {};
    const engine::DatasetRequest& target = result->inputs.target;
    Exhibit exhibit { stage_.simplex()->scene(), result, pairs_,
        titleOf(target, exploration_.whole(target)), {} };
    exhibit.scene.hover.reset(); // where the mouse rests is nobody else's business
    exhibit.scene.currentFrame = -1;
    if (const auto& paths = document_.state().paths; !paths.empty()) {
        const auto current = static_cast<std::size_t>(std::max(0, exhibit.scene.currentPath));
        exhibit.path = paths[std::min(current, paths.size() - 1)];
    }
    const auto corners = static_cast<std::size_t>(result->geodesic->sources());
    const bool same
        = exhibit.scene.weights.size() == corners && exhibit.sources() == static_cast<int>(corners);
    return same ? exhibit : Exhibit {};
}

Presentation* Publishing::presentation() const
{
    return presentation_;
}

SecondScreen* Publishing::secondScreen() const
{
    return second_;
}

void Publishing::follow()
{
    const Exhibit now = exhibit();
    for (const ActionId id : { ActionId::saveFigure, ActionId::film, ActionId::report,
             ActionId::present, ActionId::secondScreen })
        actions_.at(id)->setEnabled(now.result || (id == ActionId::secondScreen && second_));
    if (!now.result)
        return;
    if (second_)
        second_->setExhibit(now);
    Q_EMIT exhibitChanged(now);
}

void Publishing::moved(const engine::Weights& weights)
{
    if (second_)
        second_->setWeights(weights);
    const Exhibit now = figure_ ? exhibit() : Exhibit {};
    if (now.result)
        figure_->setExhibit(now);
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

void Publishing::openFilm()
{
    if (!film_) {
        film_ = new FilmDialog(exhibit(), window_);
        film_->setObjectName(QStringLiteral("film"));
        film_->setAttribute(Qt::WA_DeleteOnClose);
        connect(this, &Publishing::exhibitChanged, film_, &FilmDialog::setExhibit);
        connect(film_, &FilmDialog::ended, this, &Publishing::ended);
    }
    film_->show();
    film_->raise();
    film_->activateWindow();
}

void Publishing::chooseReport()
{
    const QString setting = QStringLiteral("report/folder");
    auto* dialog
        = new QFileDialog(window_, tr("Save the report as"), QSettings().value(setting).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->setNameFilters({ tr("Web page (*.html)"), tr("PDF (*.pdf)") });
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString& path) {
        QSettings().setValue(setting, dialog->directory().absolutePath());
        writeReport(path);
    });
    dialog->open();
}

void Publishing::writeReport(const QString& path)
{
    begun_.start();
    reporting_.start([now = exhibit(), path](const engine::Progress& progress) {
        app::writeReport(now, path, progress);
        return path;
    });
}

void Publishing::present()
{
    if (!presentation_) {
        presentation_ = new Presentation(exhibit(), window_);
        presentation_->setWindowFlag(Qt::Window);
        presentation_->setAttribute(Qt::WA_DeleteOnClose);
        connect(presentation_, &Presentation::weightsMoved, this,
            [this](const engine::Weights& weights) {
                if (second_)
                    second_->setWeights(weights);
            });
    }
    presentation_->showFullScreen();
    presentation_->raise();
    presentation_->activateWindow();
}

void Publishing::showSecondScreen(bool on)
{
    if (!on) {
        if (second_)
            second_->close();
        return;
    }
    second_ = new SecondScreen(exhibit(), window_);
    second_->setAttribute(Qt::WA_DeleteOnClose);
    connect(second_, &SecondScreen::closed, this, [this] {
        second_ = nullptr;
        actions_.at(ActionId::secondScreen)->setChecked(false);
        follow();
    });
    connect(second_, &AudienceView::weightsDragged, &stage_, &StagePage::choose);
    second_->showBeside(*window_);
}

} // namespace app
