// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PreviewPanel: the order of the images, two blends compared, strips.
#include "app/class_filter.h"
#include "app/pair_tools.h"
#include "app/place_button.h"
#include "app/preview_panel.h"
#include "app/provenance.h"
#include "app/row_tools.h"
#include "widgets/difference_legend.h"
#include "widgets/image_grid.h"
#include "widgets/strip_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <algorithm>
#include <numeric>

namespace app {
namespace {

    bool isPoint(const PlaceButton* button)
    {
        return button->place().kind == Place::Kind::point;
    }

} // namespace

void PreviewPanel::setPoint(const engine::Weights& weights)
{
    if (weights == around_.point)
        return;
    around_.point = weights;
    rest_.start();
    if (view_ == View::grid)
        return;
    refreshSurroundings();
    if (isPoint(pairTools_->a()) || isPoint(pairTools_->b())) {
        askComparison();
        askStrip();
    }
}

void PreviewPanel::refreshSurroundings()
{
    around_.pins = document_.state().pins;
    pairTools_->setSurroundings(around_, document_.state().paths);
}

void PreviewPanel::setView(View view)
{
    if (view == View::strip && view_ != View::strip)
        stripFrom_ = std::max(0, grid_->positionOf(grid_->selectedRow()));
    view_ = view;
    refreshSurroundings();
    refreshView();
    askComparison();
    askStrip();
    showRow(grid_->selectedRow());
}

/// Shows the controls and the picture that the view needs.
void PreviewPanel::refreshView()
{
    const bool pair = view_ == View::pair;
    const widgets::PairLook look = pairTools_->look();
    pairTools_->setVisible(view_ != View::grid);
    pairTools_->setTask(pair ? PairTools::Task::compare : PairTools::Task::strip);
    upper_->setCurrentWidget(view_ == View::strip ? static_cast<QWidget*>(strip_) : grid_);
    legend_->setVisible(pair);
    legend_->setRampShown(look != widgets::PairLook::split);
    legend_->setScale(pairTools_->scale(), result_ && result_->shape().channels == 3);
    grid_->setPairLook(pair ? look : widgets::PairLook::alone, pairTools_->scale());
}

void PreviewPanel::askOrder()
{
    tellWay();
    if (result_)
        gallery_.arrange(
            around_.point.empty() ? around_.closest : around_.point, rowTools_->wish());
}

void PreviewPanel::showOrder(const engine::RowOrderPtr& order)
{
    rowTools_->filter()->setCounts(*order);
    const bool asked = !order_ || order_->wish != order->wish;
    const bool asShown = !asked && order_->rows == order->rows;
    order_ = order;
    if (asShown)
        return;
    if (order->wish == engine::RowWish {})
        grid_->setRows({});
    else
        grid_->setRows(order->rows);
    grid_->setEmptyText(
        tr("No image is of these classes"), tr("Choose other classes above, or all of them."));
    stripFrom_ = 0;
    showCount();
    askStrip();
}

void PreviewPanel::askComparison()
{
    if (view_ == View::pair || holding_)
        gallery_.compare(pairTools_->a()->weights(), pairTools_->b()->weights(), rows());
}

void PreviewPanel::showComparison(const engine::ComparisonPtr& comparison)
{
    comparison_ = comparison;
    if (holding_)
        grid_->setReference(comparison->b, tr("B: %1", "place").arg(pairTools_->b()->placeName()));
    grid_->setComparison(comparison);
    const QLocale locale;
    QString text = tr("mean square %1").arg(locale.toString(comparison->meanSquare, 'g', 3));
    const auto found = std::ranges::find(comparison->a->rows, grid_->selectedRow());
    if (found != comparison->a->rows.end()) {
        const auto place = static_cast<std::size_t>(found - comparison->a->rows.begin());
        text = tr("%1 · image %2: %3")
                   .arg(text)
                   .arg(grid_->selectedRow() + 1)
                   .arg(locale.toString(comparison->meanSquares[place], 'g', 3));
    }
    legend_->setNumbers(text);
    showRow(grid_->selectedRow());
}

void PreviewPanel::tellWay()
{
    constexpr int kPlaces = 65;
    refreshSurroundings();
    std::vector<engine::Weights> way
        = result_ ? pairTools_->stops(kPlaces) : std::vector<engine::Weights> {};
    if (way == way_)
        return;
    way_ = std::move(way);
    const auto [from, to] = pairTools_->ends();
    Q_EMIT wayChanged(way_, from, to);
}

void PreviewPanel::askStrip()
{
    tellWay();
    if (view_ != View::strip || !result_)
        return;
    const auto stops = pairTools_->stops();
    if (stops.empty())
        return strip_->clear();
    std::vector<int> rows;
    const auto wanted = static_cast<std::size_t>(pairTools_->samples()->value());
    for (int position = stripFrom_; position < grid_->count() && rows.size() < wanted; ++position)
        rows.push_back(grid_->rowAtPosition(position));
    gallery_.makeStrip(stops, rows);
}

void PreviewPanel::showStrip(const engine::StripPtr& strip)
{
    if (!result_)
        return;
    widgets::StripScene scene { .strip = strip,
        .sources = around_.corners,
        .sourceOfClass = sourceOfClassOf(*result_),
        .smooth = strip_->scene().smooth };
    const auto last = static_cast<double>(strip->stops.size()) - 1;
    for (std::size_t t = 0; t < strip->stops.size(); ++t)
        scene.headings << QLocale().toString(static_cast<double>(t) / last, 'g', 2);
    strip_->setScene(std::move(scene));
}

/// While the key is held the reference B stands in place of the blend.
void PreviewPanel::holdReference(bool hold)
{
    if (hold == holding_ || (hold && !result_))
        return;
    holding_ = hold;
    if (!hold)
        return grid_->setReference(nullptr);
    refreshSurroundings();
    askComparison();
}

bool PreviewPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool down = event->type() == QEvent::KeyPress;
    if (down || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->key() == Qt::Key_B && key->modifiers() == Qt::NoModifier;
        if (plain && view_ != View::strip && grid_->pairLook() != widgets::PairLook::sideBySide) {
            if (!key->isAutoRepeat())
                holdReference(down);
            return true;
        }
    } else if (event->type() == QEvent::WindowDeactivate) {
        holdReference(false);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace app
