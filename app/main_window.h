// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: joins document, engine and panels; each of them does its own part.
#pragma once
#include "app/actions.h"
#include "app/document.h"
#include "app/latency_meter.h"
#include "app/opener.h"
#include "engine/service/exploration.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QMenu;
class QPushButton;
class QToolBar;
QT_END_NAMESPACE

namespace widgets {
class JobBar;
}

namespace app {

class ChartsPanel;
class CopyActions;
class DatasetsPanel;
class PreviewPanel;
class SessionActions;
class StagePage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// As on the command line: the last one is the target.
    void openDatasets(const std::vector<engine::DatasetRequest>& requests);

    Document& document() { return document_; }
    engine::Exploration& exploration() { return exploration_; }
    const Actions& actions() const { return *actions_; }
    SessionActions* session() const { return session_; }
    StagePage* stage() const { return stage_; }
    PreviewPanel* preview() const { return preview_; }
    ChartsPanel* charts() const { return charts_; }
    DatasetsPanel* datasets() const { return datasets_; }
    widgets::JobBar* jobBar() const { return jobBar_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window.cpp: what there is
    void buildDocks();
    void buildToolBar();
    QPushButton* choiceButton(QToolBar* bar, const QList<ActionId>& ids);
    QMenu* addMenu();
    void restoreLook();

    // main_window_actions.cpp: what the user can do
    void on(ActionId id, std::function<void()> slot);
    void connectActions();
    void connectChoices();
    void chooseFiles(bool folder);
    void exportBlend();
    void pinHere();
    void showSettings();
    void editSettings();

    // main_window_flow.cpp: how values go round
    void connectFlow();
    void follow();
    void cancel();
    QString nameOf(int index) const;
    QString targetName() const;
    void showNames();
    void showEmptyText();
    void showResult(const engine::ExplorationResultPtr& result);
    void showEnding(const engine::ExplorationResult& result);
    void askPreview();
    void showProblem(const QString& sentence);
    void replaceCorner(int corner, const QList<QUrl>& urls);

    Document document_;
    engine::Exploration exploration_;
    Opener opener_;
    LatencyMeter latency_;
    Actions* actions_;
    SessionActions* session_;
    StagePage* stage_;
    DatasetsPanel* datasets_;
    PreviewPanel* preview_;
    ChartsPanel* charts_;
    widgets::JobBar* jobBar_;
    CopyActions* copies_;
    QList<QDockWidget*> docks_;
    QStringList refused_; ///< sentences of the opening that runs
    std::vector<engine::DatasetRequest>
        shownSources_; ///< what stood at the corners when last solved for
};

} // namespace app
