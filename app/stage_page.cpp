// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_page.h"

#include "app/dataset_card.h"
#include "widgets/weight_bars.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace app {

StagePage::StagePage(Document& document, QWidget* parent)
    : widgets::StagePanel(parent)
    , document_(document)
    , simplex_(new widgets::SimplexView(this))
    , bars_(new widgets::WeightBars(this))
    , column_(new QVBoxLayout(this))
{
    const int h = fontMetrics().height();
    bars_->setMaximumWidth(40 * h);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(bars_, 8);
    row->addStretch(1);
    column_->setContentsMargins(h, h, h, h);
    column_->setSpacing(h / 2);
    column_->addWidget(simplex_, 1);
    column_->addLayout(row);

    const auto keep = [this](const engine::Weights&, const engine::Weights& after) {
        document_.setWeights(after);
    };
    // Who moves the point is not told of it again: with weights that are set a gesture begins anew.
    connect(
        simplex_, &widgets::SimplexView::weightsMoved, this, [this](const engine::Weights& weights) {
            bars_->setWeights(weights);
            tell(weights);
        });
    connect(bars_, &widgets::WeightBars::weightsMoved, this, [this](const engine::Weights& weights) {
        simplex_->setWeights(weights);
        tell(weights);
    });
    connect(simplex_, &widgets::SimplexView::weightsChosen, this, keep);
    connect(bars_, &widgets::WeightBars::weightsChosen, this, keep);
    connect(simplex_, &widgets::SimplexView::filesDropped, this, &StagePage::filesDropped);
    connect(simplex_, &widgets::SimplexView::pinClicked, this,
        [this](int pin) { choose(document_.state().pins[static_cast<std::size_t>(pin)].weights); });
    connect(
        &document_, &Document::weightsChanged, this, [this] { move(document_.state().weights); });
    connect(&document_, &Document::pinsChanged, this, &StagePage::showPins);
    connect(bars_, &widgets::WeightBars::lockWished, &document_, &Document::setLocked);
    connect(&document_, &Document::locksChanged, this, &StagePage::showLocks);
}

void StagePage::setSources(const QStringList& names)
{
    simplex_->setSources(names);
    bars_->setSources(names);
    bars_->setVisible(!names.isEmpty());
    showPins();
    showLocks();
    weights_.clear();
    move(document_.state().weights);
    Q_EMIT sourcesChanged();
}

void StagePage::setResult(const engine::ExplorationResultPtr& result)
{
    const engine::Geodesic& geodesic = *result->geodesic;
    simplex_->setClosest(geodesic.closest.weights);
    simplex_->setConverged(geodesic.converged());
    formName_ = tr("distance² to %1").arg(titleOf(result->inputs.target, result->target));
    setDistance(geodesic.distances.total, {});
    Q_EMIT resultShown();
}

void StagePage::setDistance(const engine::RefinedDistance& distance, const QString& name)
{
    simplex_->setForm(distance);
    const bool isForm = name.isEmpty();
    simplex_->setValueName(
        isForm ? formName_ : name, isForm ? tr("squared pixel values") : QString());
}

void StagePage::setPinPictures(const std::vector<QImage>& pictures)
{
    pictures_ = pictures;
    showPins();
}

void StagePage::addBar(QWidget* bar)
{
    column_->insertWidget(1, bar);
}

void StagePage::showLocks()
{
    simplex_->setLocked(document_.state().locked);
    bars_->setLocked(document_.state().locked);
}

void StagePage::choose(const engine::Weights& weights)
{
    document_.setWeights(weights);
}

void StagePage::move(const engine::Weights& weights)
{
    simplex_->setWeights(weights);
    bars_->setWeights(weights);
    tell(weights);
}

void StagePage::tell(const engine::Weights& weights)
{
    if (weights == weights_)
        return;
    weights_ = weights;
    Q_EMIT weightsMoved(weights_);
}

void StagePage::showPins()
{
    std::vector<widgets::Pin> pins;
    for (const PinnedWeights& pin : document_.state().pins)
        pins.push_back({ pin.name, pin.weights,
            pins.size() < pictures_.size() ? pictures_[pins.size()] : QImage() });
    simplex_->setPins(std::move(pins));
}

} // namespace app
