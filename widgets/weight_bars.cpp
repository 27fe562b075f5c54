// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_bars.h"

#include "engine/geodesic/locked_weights.h"
#include "widgets/colour_dot.h"
#include "widgets/elided_label.h"
#include "widgets/icon.h"
#include "widgets/weight_number.h"
#include "widgets/weight_slider.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>
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
        for (QWidget* widget :
            { row.dot, static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.slider),
                static_cast<QWidget*>(row.number), static_cast<QWidget*>(row.lock) })
            delete widget;
    rows_.clear();
    locked_.clear();
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
        .number = new WeightNumber(this),
        .lock = new QToolButton(this) };
    row.name->setMaximumWidth(fontMetrics().height() * 9);
    row.lock->setCheckable(true);
    row.lock->setAutoRaise(true);
    grid_->addWidget(row.dot, source, 0);
    grid_->addWidget(row.name, source, 1);
    grid_->addWidget(row.slider, source, 2);
    grid_->addWidget(row.number, source, 3);
    grid_->addWidget(row.lock, source, 4);
    connect(row.slider, &WeightSlider::dragged, this, [this, source](double value) {
        begin();
        move(source, value);
    });
    connect(row.slider, &WeightSlider::released, this, &WeightBars::finish);
    connect(row.number, &WeightNumber::valueChanged, this, [this, source](double value) {
        begin();
        move(source, value);
        finish();
        showWeights(); // where there was no room for what was typed
    });
    connect(row.lock, &QToolButton::clicked, this,
        [this, source](bool locked) { Q_EMIT lockWished(source, locked); });
    rows_.push_back(row);
    showLocks();
}

void WeightBars::nameRow(int source, const QString& name)
{
    const Row& row = rows_[static_cast<std::size_t>(source)];
    row.name->setText(name);
    row.slider->setAccessibleName(tr("Weight of %1").arg(name));
    row.number->setAccessibleName(tr("Weight of %1").arg(name));
    row.slider->setToolTip(tr("Weight of %1: drag, or arrow keys; with Shift finely").arg(name));
    row.number->setToolTip(tr("Type an exact weight of %1; the others share the rest").arg(name));
    row.lock->setAccessibleName(tr("Lock %1").arg(name));
    row.lock->setToolTip(tr("Keep the weight of %1 while the others move").arg(name));
}

void WeightBars::setLocked(const std::vector<bool>& locked)
{
    locked_ = locked;
    showLocks();
}

void WeightBars::showLocks()
{
    for (std::size_t s = 0; s < rows_.size(); ++s) {
        const bool locked = s < locked_.size() && locked_[s];
        rows_[s].lock->setChecked(locked);
        rows_[s].lock->setIcon(icon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
        rows_[s].slider->setEnabled(!locked);
        rows_[s].number->setEnabled(!locked);
    }
}

/// In the middle of a gesture, as by undo, it goes on from here.
void WeightBars::setWeights(const engine::Weights& weights)
{
    if (weights.size() != rows_.size())
        return;
    if (before_)
        before_ = weights;
    if (weights == weights_)
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
    const engine::Weights moved = engine::withWeight(weights_, source, value, locked_);
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
