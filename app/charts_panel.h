// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lower side: distances to the target, how the solvers ended, matrices and a map of datasets.
#pragma once
#include "app/marks.h"
#include "engine/service/explore.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class ConvergenceChart;
class DatasetMap;
class DistanceChart;
class MatrixView;
class PathChart;
class SectionHeader;
}

namespace app {

class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget* parent = nullptr);

    void setNames(const QStringList& sources, const QString& target);
    void setResult(const engine::ExplorationResultPtr& result, const engine::Weights& weights);
    void setPairs(const engine::PairwisePtr& distances);
    /// The bar of the blend follows the point, a few times a second: a chart is slower than a drag.
    void setWeights(const engine::Weights& weights);
    void clear();
    /// Places on a way through the simplex, along which the distance is shown.
    void setWay(const std::vector<engine::Weights>& way, const QString& from, const QString& to);
    void setMarked(const Marked& marked);

    widgets::DistanceChart* distances() const { return distances_; }
    widgets::ConvergenceChart* solver() const { return solver_; }
    widgets::MatrixView* matrix() const { return matrix_; }
    widgets::DatasetMap* map() const { return map_; }
    widgets::PathChart* along() const { return along_; }
    QComboBox* matrixChoice() const { return choice_; }

Q_SIGNALS:
    void classesChosen(int targetClass, int source, int sourceClass);
    void weightsChosen(const engine::Weights& weights); ///< a place on the way was clicked
    void datasetChosen(int dataset); ///< a corner; the number of corners: the target

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshSolver();
    void refreshBars();
    bool isCurrent() const;
    bool isTarget(int source) const;
    void refreshChoices();
    void refreshMatrix();
    /// What a choice of the list shows.
    enum class Shown { pairs, map, along, solver, labels, masses };
    void setNarrow(bool narrow);
    void addChoice(const QString& text, Shown shown, int source);
    void choose(int row, int column);
    void showPairs();
    QStringList datasetNames() const;
    void showMap();
    void showAlong();
    void showClasses(int source, bool masses);
    void showMarks();

    widgets::SectionHeader* distancesTitle_;
    widgets::DistanceChart* distances_;
    widgets::SectionHeader* solverTitle_;
    widgets::ConvergenceChart* solver_;
    QVBoxLayout* solverColumn_ = nullptr;
    bool narrow_ = false; ///< the solver's chart is one of the pictures, for want of room
    QComboBox* choice_;
    QStackedWidget* pictures_;
    widgets::MatrixView* matrix_;
    widgets::DatasetMap* map_;
    widgets::PathChart* along_;
    std::vector<engine::Weights> way_;
    QString from_, to_; ///< the ends of the way
    Shown shown_ = Shown::pairs;
    int source_ = 0; ///< of the matrix between classes
    Marked marked_;
    QStringList names_; ///< (S)
    QString target_;
    engine::ExplorationResultPtr result_;
    engine::PairwisePtr pairs_;
    engine::Weights weights_;
    QTimer later_; ///< for the bar of the blend
};

} // namespace app
