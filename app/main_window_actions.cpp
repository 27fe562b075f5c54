// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user can do: the slot of every row of the table of actions.
#include "app/charts_panel.h"
#include "app/command_palette.h"
#include "app/command_text.h"
#include "app/copy_actions.h"
#include "app/export_dialog.h"
#include "app/main_window.h"
#include "app/method_dialog.h"
#include "app/preview_panel.h"
#include "app/shortcut_sheet.h"
#include "app/stage_page.h"
#include "widgets/job_bar.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>

namespace app {
namespace {

    const QString kFolderSetting = QStringLiteral("open/folder");

} // namespace

void MainWindow::on(ActionId id, std::function<void()> slot)
{
    connect(actions_->at(id), &QAction::triggered, this, [slot = std::move(slot)] { slot(); });
}

void MainWindow::connectActions()
{
    on(ActionId::addFiles, [this] { chooseFiles(false); });
    on(ActionId::addFolder, [this] { chooseFiles(true); });
    on(ActionId::openExample, [this] {
        document_.removeAll(tr("Open the built-in example"));
        openDatasets(builtinExample());
    });
    on(ActionId::exportBlend, [this] { exportBlend(); });

    QUndoStack* history = document_.history();
    on(ActionId::undo, [=] { history->undo(); });
    on(ActionId::redo, [=] { history->redo(); });
    const auto describe = [this](ActionId id, const QString& text, const QString& with) {
        actions_->at(id)->setText(with.isEmpty() ? text : text + u' ' + with);
        actions_->at(id)->setIconText(text);
    };
    connect(history, &QUndoStack::undoTextChanged, this,
        [=](const QString& with) { describe(ActionId::undo, tr("&Undo"), with); });
    connect(history, &QUndoStack::redoTextChanged, this,
        [=](const QString& with) { describe(ActionId::redo, tr("&Redo"), with); });
    connect(
        history, &QUndoStack::canUndoChanged, actions_->at(ActionId::undo), &QAction::setEnabled);
    connect(
        history, &QUndoStack::canRedoChanged, actions_->at(ActionId::redo), &QAction::setEnabled);
    actions_->at(ActionId::undo)->setEnabled(false);
    actions_->at(ActionId::redo)->setEnabled(false);

    on(ActionId::closest, [this] {
        if (const auto& star = stage_->simplex()->scene().closest)
            stage_->choose(*star);
    });
    on(ActionId::centre, [this] {
        const auto corners = static_cast<int>(stage_->weights().size());
        if (corners > 0)
            stage_->choose(engine::uniformSimplexWeights(corners));
    });
    on(ActionId::pin, [this] { pinHere(); });
    on(ActionId::recompute, [this] {
        exploration_.forget();
        follow();
    });
    on(ActionId::cancel, [this] { cancel(); });
    on(ActionId::palette, [this] {
        auto* palette = new CommandPalette(*actions_, this);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        palette->open();
    });
    on(ActionId::shortcuts, [this] {
        auto* sheet = new ShortcutSheet(*actions_, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    on(ActionId::about, [this] {
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Wander"),
            tr("<b>Wander %1</b><p>The Wasserstein dataset explorer.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QStringLiteral(WANDER_VERSION)),
            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::connectChoices()
{
    const auto setting = [this](ActionId id, auto change) {
        on(id, [=, this] {
            engine::ExplorationSettings settings = document_.state().settings;
            change(settings);
            document_.setSettings(
                settings, tr("Choose %1").arg(actions_->at(id)->text().remove(u'&').toLower()));
        });
    };
    for (const auto& [id, map] : { std::pair { ActionId::sharp, engine::MapKind::sharp },
             { ActionId::barycentric, engine::MapKind::barycentric },
             { ActionId::mixup, engine::MapKind::mixup } })
        setting(id, [map = map](auto& settings) { settings.map = map; });
    for (const auto& [id, solver] : { std::pair { ActionId::exact, engine::PlanSolver::exact },
             { ActionId::sinkhorn, engine::PlanSolver::sinkhorn } })
        setting(id, [solver = solver](auto& settings) { settings.solver = solver; });
    for (const auto& [id, method] :
        { std::pair { ActionId::labelsGaussian, engine::LabelMethod::gaussian },
            { ActionId::labelsDiagonal, engine::LabelMethod::gaussianDiagonal },
            { ActionId::labelsExact, engine::LabelMethod::exact },
            { ActionId::labelsUpperBound, engine::LabelMethod::upperBound },
            { ActionId::labelsMeans, engine::LabelMethod::means },
            { ActionId::labelsNone, engine::LabelMethod::none } })
        setting(id, [method = method](auto& settings) { settings.labels.method = method; });
    connect(&document_, &Document::settingsChanged, this, &MainWindow::showSettings);
    on(ActionId::method, [this] { editSettings(); });
    connect(jobBar_, &widgets::JobBar::deviceClicked, this, &MainWindow::editSettings);

    connect(actions_->at(ActionId::smooth), &QAction::toggled, preview_, &PreviewPanel::setSmooth);
    connect(actions_->at(ActionId::fullScreen), &QAction::toggled, this,
        [this](bool full) { full ? showFullScreen() : showNormal(); });
}

/// Check marks as the document has it: undo changes them, too.
void MainWindow::showSettings()
{
    const engine::ExplorationSettings& settings = document_.state().settings;
    const auto check = [this](ActionId id) { actions_->at(id)->setChecked(true); };
    check(settings.map == engine::MapKind::sharp           ? ActionId::sharp
            : settings.map == engine::MapKind::barycentric ? ActionId::barycentric
                                                           : ActionId::mixup);
    check(settings.solver == engine::PlanSolver::exact ? ActionId::exact : ActionId::sinkhorn);
    switch (settings.labels.method) {
    case engine::LabelMethod::gaussian:
        return check(ActionId::labelsGaussian);
    case engine::LabelMethod::gaussianDiagonal:
        return check(ActionId::labelsDiagonal);
    case engine::LabelMethod::exact:
    case engine::LabelMethod::sinkhorn:
        return check(ActionId::labelsExact);
    case engine::LabelMethod::upperBound:
        return check(ActionId::labelsUpperBound);
    case engine::LabelMethod::means:
        return check(ActionId::labelsMeans);
    case engine::LabelMethod::none:
        return check(ActionId::labelsNone);
    }
}

void MainWindow::chooseFiles(bool folder)
{
    auto* dialog = new QFileDialog(this, folder ? tr("Add a folder") : tr("Add data"),
        QSettings().value(kFolderSetting).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        QSettings().setValue(kFolderSetting, dialog->directory().absolutePath());
        opener_.add(dialog->selectedUrls());
    });
    dialog->open();
}

void MainWindow::editSettings()
{
    auto* dialog = new MethodDialog(document_.state().settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        document_.setSettings(dialog->settings(), tr("Change the settings of the method"));
    });
    dialog->open();
}

void MainWindow::pinHere()
{
    const auto number = static_cast<int>(document_.state().pins.size());
    const QString letter
        = number < 26 ? QString(QChar(u'A' + number)) : QString::number(number + 1);
    if (!stage_->weights().empty())
        document_.addPin(letter, stage_->weights());
}

void MainWindow::exportBlend()
{
    const engine::ExplorationResultPtr result = exploration_.result();
    if (!result || result->inputs != document_.inputs()) {
        showProblem(tr("There is no blend to export yet."));
        return;
    }
    auto* dialog
        = new ExportDialog(*result, stage_->weights(), stage_->simplex()->scene().sources, this);
    dialog->setObjectName(QStringLiteral("export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        jobBar_->dismissProblem(); // of the export before, perhaps
        engine::ExportWish wish = dialog->wish();
        wish.command = batchCommand(result->inputs, result->shape(), wish).toStdString();
        copies_->rememberExport(wish);
        exploration_.exportBlend(wish);
    });
    dialog->open();
}

} // namespace app
