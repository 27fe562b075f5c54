// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_page.h"

#include "widgets/weight_bars.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace app {

StagePage::StagePage(Document& document, QWidget* parent)
    : widgets::StagePanel(parent)
    , document_(document)
    , simplex_(new widgets::SimplexView(this))
    , bars_(new widgets::WeightBars(this))
{
    const int h = fontMetrics().height();
    bars_->setMaximumWidth(40 * h);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(bars_, 8);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(h, h, h, h);
    column->setSpacing(h / 2);
    column->addWidget(simplex_, 1);
    column->addLayout(row);

    const auto keep = [this](const engine::Weights&, const engine::Weights& after) {
        document_.setWeights(after);
    };
    connect(simplex_, &widgets::SimplexView::weightsMoved, this, &StagePage::move);
    connect(bars_, &widgets::WeightBars::weightsMoved, this, &StagePage::move);
    connect(simplex_, &widgets::SimplexView::weightsChosen, this, keep);
    connect(bars_, &widgets::WeightBars::weightsChosen, this, keep);
    connect(simplex_, &widgets::SimplexView::filesDropped, this, &StagePage::filesDropped);
    connect(simplex_, &widgets::SimplexView::pinClicked, this,
        [this](int pin) { choose(document_.state().pins[static_cast<std::size_t>(pin)].weights); });
    connect(
        &document_, &Document::weightsChanged, this, [this] { move(document_.state().weights); });
    connect(&document_, &Document::pinsChanged, this, &StagePage::showPins);
}

void StagePage::setSources(const QStringList& names)
{
    simplex_->setSources(names);
    bars_->setSources(names);
    bars_->setVisible(!names.isEmpty());
    showPins();
    weights_.clear();
    move(document_.state().weights);
}

void StagePage::setResult(const engine::ExplorationResultPtr& result)
{
    const engine::Geodesic& geodesic = *result->geodesic;
    simplex_->setForm(geodesic.distances.total);
    simplex_->setClosest(geodesic.closest.weights);
    simplex_->setConverged(geodesic.converged());
}

void StagePage::choose(const engine::Weights& weights)
{
    document_.setWeights(weights);
}

void StagePage::move(const engine::Weights& weights)
{
    if (weights == weights_)
        return;
    weights_ = weights;
    simplex_->setWeights(weights);
    bars_->setWeights(weights);
    Q_EMIT weightsMoved(weights);
}

void StagePage::showPins()
{
    std::vector<widgets::Pin> pins;
    for (const PinnedWeights& pin : document_.state().pins)
        pins.push_back({ pin.name, pin.weights });
    simplex_->setPins(std::move(pins));
}

} // namespace app
