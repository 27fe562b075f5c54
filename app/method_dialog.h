// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the method that are chosen once rather than while exploring.
#pragma once
#include "engine/service/explore.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class MethodDialog : public QDialog {
    Q_OBJECT

public:
    explicit MethodDialog(const engine::ExplorationSettings& settings, QWidget* parent = nullptr);

    engine::ExplorationSettings settings() const;

private:
    QDoubleSpinBox* weight(double value, const QString& tip);
    QSpinBox* edge(int value);
    void choose(QComboBox* box, const QString& data);
    void build();

    engine::ExplorationSettings before_;
    QDoubleSpinBox* lambdaX_;
    QDoubleSpinBox* lambdaY_;
    QDoubleSpinBox* epsilon_;
    QComboBox* covariance_;
    QSpinBox* height_;
    QSpinBox* width_;
    QComboBox* channels_;
    QComboBox* device_;
    QSpinBox* seed_;
};

} // namespace app
