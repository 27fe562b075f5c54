// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weights as bars and as numbers to type, one row a source.
#pragma once
#include "engine/geodesic/weights.h"

#include <QStringList>
#include <QWidget>
#include <optional>

QT_BEGIN_NAMESPACE
class QDoubleSpinBox;
class QGridLayout;
QT_END_NAMESPACE

namespace widgets {

class ElidedLabel;
class WeightSlider;

class WeightBars : public QWidget {
    Q_OBJECT

public:
    explicit WeightBars(QWidget* parent = nullptr);

    void setSources(const QStringList& names);
    void setWeights(const engine::Weights& weights);
    const engine::Weights& weights() const { return weights_; }

    QDoubleSpinBox* numberOf(int source) const { return rows_[source].number; }
    WeightSlider* sliderOf(int source) const { return rows_[source].slider; }

Q_SIGNALS:
    void weightsMoved(const engine::Weights& weights);
    void weightsChosen(const engine::Weights& before, const engine::Weights& after);

private:
    struct Row {
        QWidget* dot = nullptr;
        ElidedLabel* name = nullptr;
        WeightSlider* slider = nullptr;
        QDoubleSpinBox* number = nullptr;
    };

    void addRow(int source);
    void nameRow(int source, const QString& name);
    void move(int source, double value);
    void begin();
    void finish();
    void showWeights();

    QGridLayout* grid_;
    std::vector<Row> rows_;
    engine::Weights weights_;
    std::optional<engine::Weights> before_;
};

} // namespace widgets
