// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_page.h"

#include "app/dataset_card.h"
#include "widgets/weight_bars.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

StagePage::StagePage(Document& document, QWidget* parent)
    : widgets::StagePanel(parent)
    , document_(document)
    , simplex_(new widgets::SimplexView(this))
    , bars_(new widgets::WeightBars(this))
    , firstSteps_(new QWidget(simplex_))
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
    new QVBoxLayout(firstSteps_);
    simplex_->installEventFilter(this); // the first steps lie on it

    const auto keep = [this](const engine::Weights&, const engine::Weights& after) {
        document_.setWeights(after);
    };
    // Who moves the point is not told of it again: with weights that are set a gesture begins anew.
    connect(simplex_, &widgets::SimplexView::weightsMoved, this,
        [this](const engine::Weights& weights) {
            bars_->setWeights(weights);
            tell(weights);
        });
    connect(
        bars_, &widgets::WeightBars::weightsMoved, this, [this](const engine::Weights& weights) {
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

void StagePage::setFirstSteps(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->text().remove(u'&'), firstSteps_);
        button->setToolTip(action->toolTip());
        button->setWhatsThis(action->whatsThis());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        firstSteps_->layout()->addWidget(button);
    }
}

void StagePage::showFirstSteps(bool shown)
{
    firstSteps_->setVisible(shown);
    placeFirstSteps();
}

/// Below the words within the empty simplex.
void StagePage::placeFirstSteps()
{
    firstSteps_->adjustSize();
    QRect place = firstSteps_->rect();
    const QRect area = simplex_->rect();
    const int below = std::min(area.width(), area.height()) * 14 / 100;
    place.moveCenter(area.center());
    place.moveTop(area.center().y() + below + 3 * fontMetrics().height() / 2);
    firstSteps_->move(place.topLeft());
}

bool StagePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == simplex_ && event->type() == QEvent::Resize)
        placeFirstSteps();
    return StagePanel::eventFilter(watched, event);
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
