// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lower side: distances to the target, how the solvers ended, and matrices.
#pragma once
#include "engine/service/explore.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace widgets {
class ConvergenceChart;
class DistanceChart;
class MatrixView;
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

    widgets::DistanceChart* distances() const { return distances_; }
    widgets::MatrixView* matrix() const { return matrix_; }
    QComboBox* matrixChoice() const { return choice_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshSolver();
    void refreshBars();
    bool isCurrent() const;
    bool isTarget(int source) const;
    void refreshChoices();
    void refreshMatrix();
    void showPairs();
    void showClasses(int source, bool masses);

    widgets::SectionHeader* distancesTitle_;
    widgets::DistanceChart* distances_;
    widgets::SectionHeader* solverTitle_;
    widgets::ConvergenceChart* solver_;
    QComboBox* choice_;
    widgets::MatrixView* matrix_;
    QStringList names_; ///< (S)
    QString target_;
    engine::ExplorationResultPtr result_;
    engine::PairwisePtr pairs_;
    engine::Weights weights_;
    QTimer later_; ///< for the bar of the blend
};

} // namespace app
