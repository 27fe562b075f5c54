// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weights as bars, as numbers to type and with locks, one row a source.
#pragma once
#include "engine/geodesic/weights.h"

#include <QStringList>
#include <QWidget>
#include <optional>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QToolButton;
QT_END_NAMESPACE

namespace widgets {

class ElidedLabel;
class WeightNumber;
class WeightSlider;

class WeightBars : public QWidget {
    Q_OBJECT

public:
    explicit WeightBars(QWidget* parent = nullptr);

    void setSources(const QStringList& names);
    void setWeights(const engine::Weights& weights);
    const engine::Weights& weights() const { return weights_; }
    void setLocked(const std::vector<bool>& locked); ///< (S), or empty: none

    WeightNumber* numberOf(int source) const { return rows_[source].number; }
    WeightSlider* sliderOf(int source) const { return rows_[source].slider; }
    QToolButton* lockOf(int source) const { return rows_[source].lock; }

Q_SIGNALS:
    void weightsMoved(const engine::Weights& weights);
    void weightsChosen(const engine::Weights& before, const engine::Weights& after);
    void lockWished(int source, bool locked);

private:
    struct Row {
        QWidget* dot = nullptr;
        ElidedLabel* name = nullptr;
        WeightSlider* slider = nullptr;
        WeightNumber* number = nullptr;
        QToolButton* lock = nullptr;
    };

    void addRow(int source);
    void nameRow(int source, const QString& name);
    void move(int source, double value);
    void begin();
    void finish();
    void showWeights();
    void showLocks();

    QGridLayout* grid_;
    std::vector<Row> rows_;
    engine::Weights weights_;
    std::vector<bool> locked_;
    std::optional<engine::Weights> before_;
};

} // namespace widgets
