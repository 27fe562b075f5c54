// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_bars.h"

#include "widgets/colour_dot.h"
#include "widgets/elided_label.h"
#include "widgets/weight_slider.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <cmath>

namespace widgets {

WeightBars::WeightBars(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this))
{
    const int h = fontMetrics().height();
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(h * 3 / 4);
    grid_->setVerticalSpacing(h / 4);
    grid_->setColumnStretch(2, 1);
    setAccessibleName(tr("Weights"));
}

void WeightBars::setSources(const QStringList& names)
{
    if (static_cast<std::size_t>(names.size()) == rows_.size()) {
        for (int s = 0; s < names.size(); ++s)
            nameRow(s, names[s]);
        return;
    }
    before_.reset();
    for (const Row& row : rows_)
        for (QWidget* widget : { row.dot, static_cast<QWidget*>(row.name),
                 static_cast<QWidget*>(row.slider), static_cast<QWidget*>(row.number) })
            delete widget;
    rows_.clear();
    for (int s = 0; s < names.size(); ++s) {
        addRow(s);
        nameRow(s, names[s]);
    }
    weights_ = names.isEmpty() ? engine::Weights {}
                               : engine::uniformSimplexWeights(static_cast<int>(names.size()));
    showWeights();
}

void WeightBars::addRow(int source)
{
    Row row { .dot = new ColourDot(source, this),
        .name = new ElidedLabel(QString(), this),
        .slider = new WeightSlider(source, this),
        .number = new QDoubleSpinBox(this) };
    row.name->setMaximumWidth(fontMetrics().height() * 9);
    row.number->setRange(0, 1);
    row.number->setDecimals(3);
    row.number->setSingleStep(0.01);
    row.number->setKeyboardTracking(false);
    row.number->setAlignment(Qt::AlignRight);
    grid_->addWidget(row.dot, source, 0);
    grid_->addWidget(row.name, source, 1);
    grid_->addWidget(row.slider, source, 2);
    grid_->addWidget(row.number, source, 3);
    connect(row.slider, &WeightSlider::dragged, this, [this, source](double value) {
        begin();
        move(source, value);
    });
    connect(row.slider, &WeightSlider::released, this, &WeightBars::finish);
    connect(row.number, &QDoubleSpinBox::valueChanged, this, [this, source](double value) {
        begin();
        move(source, value);
        finish();
    });
    rows_.push_back(row);
}

void WeightBars::nameRow(int source, const QString& name)
{
    const Row& row = rows_[static_cast<std::size_t>(source)];
    row.name->setText(name);
    row.slider->setAccessibleName(tr("Weight of %1").arg(name));
    row.number->setAccessibleName(tr("Weight of %1").arg(name));
    row.slider->setToolTip(tr("Weight of %1: drag, or arrow keys; with Shift finely").arg(name));
    row.number->setToolTip(tr("Type an exact weight of %1; the others share the rest").arg(name));
}

void WeightBars::setWeights(const engine::Weights& weights)
{
    if (weights.size() != rows_.size() || weights == weights_)
        return;
    weights_ = weights;
    showWeights();
}

void WeightBars::begin()
{
    if (!before_)
        before_ = weights_;
}

void WeightBars::move(int source, double value)
{
    const engine::Weights moved = engine::withWeight(weights_, source, value);
    if (moved == weights_)
        return;
    weights_ = moved;
    showWeights();
    Q_EMIT weightsMoved(weights_);
}

void WeightBars::finish()
{
    if (!before_)
        return;
    const engine::Weights before = *before_;
    before_.reset();
    if (before != weights_)
        Q_EMIT weightsChosen(before, weights_);
}

void WeightBars::showWeights()
{
    for (std::size_t s = 0; s < rows_.size(); ++s) {
        const QSignalBlocker quietSlider(rows_[s].slider);
        const QSignalBlocker quietNumber(rows_[s].number);
        rows_[s].slider->setValue(static_cast<int>(std::lround(weights_[s] * 1000)));
        rows_[s].slider->update();
        rows_[s].number->setValue(weights_[s]);
    }
}

} // namespace widgets
