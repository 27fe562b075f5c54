// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How values go round: document -> engine -> panels; movements of the point -> preview -> grid.
#include "app/charts_panel.h"
#include "app/dataset_card.h"
#include "app/datasets_panel.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/preview_panel.h"
#include "app/session_actions.h"
#include "app/stage_page.h"
#include "engine/transport/free_memory.h"
#include "widgets/image_grid.h"
#include "widgets/job_bar.h"

#include <QTimer>
#include <algorithm>

namespace app {

void MainWindow::connectFlow()
{
    using engine::Exploration;
    connect(&document_, &Document::inputsChanged, this, &MainWindow::follow);
    connect(stage_, &StagePage::weightsMoved, this, [this](const engine::Weights& weights) {
        if (exploration_.result())
            latency_.moved(weights);
        charts_->setWeights(weights);
        preview_->setPoint(weights);
        askPreview();
    });
    connect(stage_, &StagePage::filesDropped, this, &MainWindow::replaceCorner);
    connect(preview_, &PreviewPanel::rowsWanted, this, &MainWindow::askPreview);
    connect(preview_, &PreviewPanel::weightsChosen, stage_, &StagePage::choose);
    connect(
        preview_, &PreviewPanel::previewPainted, this, [this](const engine::PreviewPtr& preview) {
            if (const auto latency = latency_.painted(preview->weights))
                jobBar_->setLatency(*latency);
        });
    connect(datasets_, &DatasetsPanel::addRequested, actions_->at(ActionId::addFiles),
        &QAction::trigger);
    connect(datasets_, &DatasetsPanel::filesDropped, &opener_, &Opener::add);
    connect(datasets_, &DatasetsPanel::pinChosen, this, [this](int pin) {
        if (pin >= 0 && pin < static_cast<int>(document_.state().pins.size()))
            stage_->choose(document_.state().pins[static_cast<std::size_t>(pin)].weights);
    });
    connect(&opener_, &Opener::waitingChanged, this, [this] {
        datasets_->setOpening(opener_.waiting());
        showEmptyText();
    });

    connect(&exploration_, &Exploration::datasetOpened, this, [this] {
        datasets_->refreshCards();
        showNames();
    });
    connect(&exploration_, &Exploration::datasetRefused, this,
        [this](const engine::DatasetRequest&, const QString& sentence) {
            refused_ << translated(sentence);
        });
    connect(&exploration_, &Exploration::openingFinished, this, [this] {
        if (!refused_.isEmpty())
            showProblem(std::exchange(refused_, {}).join(u' '));
    });
    connect(&exploration_, &Exploration::progressed, this,
        [this](const QString& job, const engine::JobProgress& now) {
            jobBar_->setJob(job, translated(now.phase), now.done, now.total);
        });
    connect(&exploration_, &Exploration::solved, this, &MainWindow::showResult);
    connect(&exploration_, &Exploration::confirmed, this,
        [this](const engine::ExplorationResultPtr& result) { showEnding(*result); });
    connect(&exploration_, &Exploration::pairwiseSolved, this,
        [this](const engine::PairwisePtr& distances) { charts_->setPairs(distances); });
    connect(&exploration_, &Exploration::previewReady, preview_, &PreviewPanel::setPreview);
    connect(&exploration_, &Exploration::failed, this, &MainWindow::showProblem);
    connect(session_, &SessionActions::failed, this, &MainWindow::showProblem);
    connect(&exploration_, &Exploration::exported, this,
        [this](const QString& path) { jobBar_->setNote(tr("Exported to %1").arg(path), path); });
    connect(&exploration_, &Exploration::finished, this, [this] {
        jobBar_->clearJob();
        stage_->simplex()->setBusy(false);
    });
    connect(jobBar_, &widgets::JobBar::cancelRequested, this, &MainWindow::cancel);

    auto* memory = new QTimer(this);
    memory->callOnTimeout(this, [this] { jobBar_->setMemory(engine::residentBytes()); });
    memory->start(2000);
}

/// The document has other inputs: what depends on them is asked for, and meanwhile marked as being
/// on its way.
void MainWindow::follow()
{
    showNames();
    showEmptyText();
    const std::optional<engine::ExplorationInputs> inputs = document_.inputs();
    for (const ActionId id : { ActionId::exportBlend, ActionId::closest, ActionId::centre,
             ActionId::pin, ActionId::nextCorner, ActionId::nextMiddle, ActionId::nextThird })
        actions_->at(id)->setEnabled(inputs.has_value()); // else there is no blend to go to
    const bool sameCorners = inputs
        && std::ranges::equal(
            inputs->sources, shownSources_, {}, engine::wholeRequest, engine::wholeRequest);
    if (!sameCorners) { // distances over other corners would be wrong; the images stay, dimmed
        stage_->simplex()->setForm(std::nullopt);
        stage_->simplex()->setClosest(std::nullopt);
    }
    if (!inputs) {
        exploration_.cancel();
        preview_->clear();
        charts_->clear();
        shownSources_.clear();
        return;
    }
    preview_->setStale(true);
    stage_->simplex()->setBusy(true);
    exploration_.solve(*inputs);
}

QString MainWindow::nameOf(int index) const
{
    const engine::DatasetRequest& request
        = document_.state().datasets[static_cast<std::size_t>(index)].request;
    return titleOf(request, exploration_.whole(request));
}

QString MainWindow::targetName() const
{
    const int target = document_.state().target();
    return target >= 0 ? nameOf(target) : QString();
}

void MainWindow::showNames()
{
    QStringList names;
    for (const int corner : document_.state().corners())
        names << nameOf(corner);
    names = toldApart(names);
    stage_->setSources(names);
    preview_->setNames(names);
    charts_->setNames(names, targetName());
    session_->describe(names.isEmpty()
            ? QString()
            : tr("%1 towards %2").arg(names.join(QStringLiteral(", ")), targetName()));
}

void MainWindow::showEmptyText()
{
    const DocumentState& state = document_.state();
    QString text;
    if (!opener_.waiting().empty())
        text = tr("Opening datasets…");
    else if (state.datasets.empty())
        text = tr("Drop datasets here: two or more sources and a target.");
    else if (state.target() < 0)
        text = tr("Choose a target among the datasets.");
    else
        text = tr("Add a source: drop a dataset here.");
    stage_->simplex()->setEmptyText(text);
    stage_->showFirstSteps(state.datasets.empty() && opener_.waiting().empty());
}

void MainWindow::showResult(const engine::ExplorationResultPtr& result)
{
    if (result->inputs != document_.inputs())
        return; // the document went on meanwhile; its own result is on the way
    shownSources_ = result->inputs.sources;
    latency_ = {}; // what was moved before waited for the solve, not for the preview
    showNames();
    stage_->setResult(result);
    preview_->setPoint(stage_->weights());
    preview_->setResult(result);
    charts_->setResult(result, stage_->weights());
    showEnding(*result);
    stage_->simplex()->setBusy(false);
    std::vector<engine::DatasetRequest> kept;
    for (const DatasetEntry& entry : document_.state().datasets)
        kept.push_back(entry.request);
    exploration_.keepOnly(kept);
    askPreview();
}

void MainWindow::showEnding(const engine::ExplorationResult& result)
{
    const engine::Geodesic& geodesic = *result.geodesic;
    QStringList lines;
    for (int s = 0; s < geodesic.sources(); ++s)
        lines << QStringLiteral("%1: %2").arg(stage_->simplex()->scene().sources.value(s),
            translated(geodesic.relations[s].solver.ending));
    if (!result.checked)
        lines << tr("Shown as it was stored; a fresh solve is checking it.");
    for (const std::string& remark : geodesic.remarks)
        lines << translated(remark);
    if (!geodesic.closest.remark.empty())
        lines << translated(geodesic.closest.remark);
    const QString solver = QString::fromStdString(geodesic.relations.front().solver.name);
    const bool converged = geodesic.converged();
    jobBar_->setNote(
        converged ? tr("%1 · converged").arg(solver) : tr("%1 · not converged").arg(solver),
        lines.join(u'\n'), !converged);
    jobBar_->setDevice(translated(result.device.name),
        result.device.remark.empty() ? tr("Where plans and maps are computed.")
                                     : translated(result.device.remark));
}

/// What was on its way does not come: what is still shown belongs to former inputs.
void MainWindow::cancel()
{
    const bool wasSolving = exploration_.busy() && document_.inputs();
    exploration_.cancel();
    if (preview_->isStale() && exploration_.result())
        jobBar_->setNote(tr("cancelled · former result shown"),
            tr("Images and distances are those of the inputs before. F5 reads and solves again."),
            true);
    else if (wasSolving && !exploration_.result())
        jobBar_->setNote(tr("cancelled · nothing computed yet"),
            tr("There is nothing to show yet. F5 reads and solves again."), true);
}

void MainWindow::askPreview()
{
    exploration_.requestPreview(stage_->weights(), preview_->rows());
}

void MainWindow::showProblem(const QString& sentence)
{
    jobBar_->showProblem(translated(sentence));
}

void MainWindow::replaceCorner(int corner, const QList<QUrl>& urls)
{
    const std::vector<int> corners = document_.state().corners();
    if (corner >= 0 && corner < static_cast<int>(corners.size()))
        opener_.replace(corners[static_cast<std::size_t>(corner)], urls);
    else
        opener_.add(urls);
}

} // namespace app
