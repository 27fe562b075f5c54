// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/charts_panel.h"
#include "app/class_travel.h"
#include "app/copy_actions.h"
#include "app/datasets_panel.h"
#include "app/distance_tone.h"
#include "app/history_panel.h"
#include "app/language.h"
#include "app/linked_views.h"
#include "app/look_actions.h"
#include "app/notifier.h"
#include "app/preview_panel.h"
#include "app/publishing.h"
#include "app/session_actions.h"
#include "app/stage_page.h"
#include "app/stage_tools.h"
#include "app/stored_example.h"
#include "app/surveying.h"
#include "engine/data/builtin.h"
#include "widgets/icon.h"
#include "widgets/job_bar.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace app {
namespace {

    constexpr int kLayoutVersion = 1; // of the docks, for QMainWindow::restoreState

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , opener_(document_, exploration_)
    , actions_(new Actions(this))
    , stage_(new StagePage(document_, this))
    , datasets_(new DatasetsPanel(document_, exploration_, this))
    , preview_(new PreviewPanel(document_, *actions_, this))
    , charts_(new ChartsPanel(this))
    , jobBar_(new widgets::JobBar(this))
{
    setWindowIcon(widgets::applicationIcon());
    setAcceptDrops(true);
    setCentralWidget(stage_);
    stage_->setFirstSteps(
        { actions_->at(ActionId::addFiles), actions_->at(ActionId::openExample) });
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(jobBar_, 1);
    actions_->fillMenus(menuBar());
    session_ = new SessionActions(document_, exploration_, opener_, *actions_, *this);
    datasets_->setMemory(&session_->keeper().memory());
    session_->keeper().setPicture([this] { return stage_->simplex()->grab().toImage(); });
    buildDocks();
    buildToolBar();
    connectActions();
    connectChoices();
    connectFlow();
    const auto* publishing = new Publishing(document_, exploration_, *actions_, *stage_, this);
    connect(publishing, &Publishing::failed, this, &MainWindow::showProblem);
    connect(publishing, &Publishing::reportWritten, this, [this](const QString& path) {
        jobBar_->setNote(tr("Report saved as %1").arg(path), path);
    });
    new Surveying(document_, exploration_, *actions_, *stage_);
    new LookActions(*actions_, exploration_, this);
    copies_ = new CopyActions(
        *actions_, exploration_, [this] { return stage_->weights(); }, this);
    const auto* notifier = new Notifier(exploration_, this);
    connect(publishing, &Publishing::ended, notifier, &Notifier::tellOf);
    new ClassTravel(document_, exploration_, *actions_, this);
    new LinkedViews(*preview_, *charts_, *datasets_, exploration_, this);
    const auto* tone = new DistanceTone(*actions_, *stage_, this);
    connect(tone, &DistanceTone::failed, this, &MainWindow::showProblem);
    rememberExample(exploration_);
    new StageTools(*actions_, document_, exploration_, *stage_, *datasets_, *preview_, this);
    restoreLook();
    showSettings();
    follow();
}

MainWindow::~MainWindow()
{
    disconnect(&exploration_, nullptr, this, nullptr);
}

void MainWindow::buildDocks()
{
    setDockOptions(AnimatedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const auto add = [&](const char* name, ActionId id, QWidget* panel, Qt::DockWidgetArea area) {
        QAction* action = actions_->at(id);
        auto* dock = new QDockWidget(action->text().remove(u'&'), this);
        dock->setObjectName(QString::fromLatin1(name));
        dock->setWidget(panel);
        dock->setFeatures(QDockWidget::DockWidgetClosable);
        dock->setTitleBarWidget(new QWidget(dock)); // panels bring their own headings
        addDockWidget(area, dock);
        QAction* own = dock->toggleViewAction(); // it knows a hidden dock from one in no window
        action->setChecked(own->isChecked());
        connect(action, &QAction::triggered, own, &QAction::trigger);
        connect(own, &QAction::toggled, action, &QAction::setChecked);
        docks_ << dock;
    };
    add("datasets", ActionId::showDatasets, datasets_, Qt::LeftDockWidgetArea);
    add("preview", ActionId::showImages, preview_, Qt::RightDockWidgetArea);
    add("charts", ActionId::showCharts, charts_, Qt::BottomDockWidgetArea);
    add("history", ActionId::showHistory, new HistoryPanel(document_.history(), this),
        Qt::LeftDockWidgetArea);
    docks_.last()->hide(); // until it is asked for
    const int h = fontMetrics().height();
    resizeDocks({ docks_[0], docks_[1] }, { 20 * h, 32 * h }, Qt::Horizontal);
    resizeDocks({ docks_[2] }, { 15 * h }, Qt::Vertical);
    resize(1600, 1000);
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int h = fontMetrics().height();
    bar->setIconSize({ h, h });
    const auto gap = [&](int width) {
        auto* space = new QWidget(bar);
        space->setFixedWidth(width);
        bar->addWidget(space);
    };
    bar->layout()->setContentsMargins(h / 2, h / 3, h / 2, h / 3);
    bar->layout()->setSpacing(h / 3);
    auto* add = new QToolButton(bar);
    add->setDefaultAction(actions_->at(ActionId::addFiles));
    add->setPopupMode(QToolButton::MenuButtonPopup);
    add->setMenu(addMenu());
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(add);
    gap(h);
    for (const ActionId id : { ActionId::closest, ActionId::centre, ActionId::pin })
        bar->addAction(actions_->at(id));
    gap(h);
    choiceButton(bar, { ActionId::sharp, ActionId::barycentric, ActionId::mixup });
    choiceButton(bar, { ActionId::exact, ActionId::sinkhorn });
    gap(h);
    for (const ActionId id : { ActionId::undo, ActionId::redo })
        bar->addAction(actions_->at(id));
    auto* stretch = new QWidget(bar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    auto* exporting
        = new QPushButton(widgets::iconOnAccent(QStringLiteral("export")), tr("Export…"), bar);
    exporting->setProperty("accent", true);
    exporting->setToolTip(actions_->at(ActionId::exportBlend)->toolTip());
    connect(
        exporting, &QPushButton::clicked, actions_->at(ActionId::exportBlend), &QAction::trigger);
    connect(actions_->at(ActionId::exportBlend), &QAction::enabledChanged, exporting,
        &QWidget::setEnabled);
    bar->addWidget(exporting);
    for (const ActionId id : { ActionId::undo, ActionId::redo })
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(actions_->at(id))))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QToolButton* button : bar->findChildren<QToolButton*>())
        button->setAutoRaise(false);
}

/// A button that shows which of some exclusive actions is chosen, and offers the others.
QPushButton* MainWindow::choiceButton(QToolBar* bar, const QList<ActionId>& ids)
{
    auto* button = new QPushButton(bar);
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    for (const ActionId id : ids) {
        QAction* action = actions_->at(id);
        menu->addAction(action);
        connect(action, &QAction::toggled, button, [button, action](bool on) {
            if (!on)
                return;
            button->setText(action->text().remove(u'&'));
            button->setToolTip(action->toolTip());
        });
    }
    bar->addWidget(button);
    return button;
}

/// Files, folders, and what Wander draws itself.
QMenu* MainWindow::addMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(actions_->at(ActionId::addFiles));
    menu->addAction(actions_->at(ActionId::addFolder));
    menu->addSection(tr("Built in"));
    for (const engine::BuiltinFamily& family : engine::builtinFamilies()) {
        QAction* action = menu->addAction(QString::fromStdString(family.title));
        action->setToolTip(translated(family.description));
        connect(action, &QAction::triggered, this, [this, name = family.name] {
            opener_.open({ { .location = "builtin:" + name } }, false);
        });
    }
    menu->addSeparator();
    menu->addAction(actions_->at(ActionId::openExample));
    menu->setToolTipsVisible(true);
    return menu;
}

void MainWindow::restoreLook()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), kLayoutVersion);
}

void MainWindow::openDatasets(const std::vector<engine::DatasetRequest>& requests)
{
    opener_.open(requests, true);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!session_->mayClose())
        return event->ignore();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState(kLayoutVersion));
    exploration_.cancel();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    opener_.add(event->mimeData()->urls());
}

} // namespace app
