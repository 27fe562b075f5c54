// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A weight to type: exactly what is written, also "1/3" or "25 %"; three decimals are shown.
#pragma once
#include <QDoubleSpinBox>
#include <optional>

namespace widgets {

class WeightNumber : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit WeightNumber(QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

private:
    std::optional<double> read(const QString& text) const;
};

} // namespace widgets
