// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview_panel.h"

#include "app/class_filter.h"
#include "app/dataset_card.h"
#include "app/pair_tools.h"
#include "app/place_button.h"
#include "app/provenance.h"
#include "app/row_tools.h"
#include "widgets/difference_legend.h"
#include "widgets/fitting_scroll_area.h"
#include "widgets/image_grid.h"
#include "widgets/pixel_inspector.h"
#include "widgets/section_header.h"
#include "widgets/strip_view.h"

#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace app {
namespace {

    constexpr int kRest = 250; // milliseconds without a movement

    QToolButton* buttonOf(QAction* action, QWidget* parent)
    {
        auto* button = new QToolButton(parent);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        return button;
    }

    std::vector<std::uint8_t> bytesOf(std::span<const std::uint8_t> pixels)
    {
        return { pixels.begin(), pixels.end() };
    }

} // namespace

PreviewPanel::PreviewPanel(const Document& document, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , title_(new widgets::SectionHeader(tr("Blend"), this))
    , lowerTitle_(new widgets::SectionHeader(tr("Where it comes from"), this))
    , rowTools_(new RowTools(this))
    , pairTools_(new PairTools(this))
    , upper_(new QStackedWidget(this))
    , lower_(new QStackedWidget(this))
    , grid_(new widgets::ImageGrid(this))
    , strip_(new widgets::StripView(this))
    , legend_(new widgets::DifferenceLegend(this))
    , parents_(new widgets::ParentsView(this))
    , inspector_(new widgets::PixelInspector(this))
{
    build(actions);
    connectParts();
    connectActions(actions);
    rest_.setSingleShot(true);
    rest_.setInterval(kRest);
    rest_.callOnTimeout(this, &PreviewPanel::askOrder);
    window()->installEventFilter(this);
    refreshView();
}

void PreviewPanel::build(const Actions& actions)
{
    const int h = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(h * 3 / 4, h / 2, h * 3 / 4, h / 2);
    column->setSpacing(h / 2);
    title_->setMinimumHeight(2 * h); // as tall as the headings that have buttons
    for (const ActionId id : { ActionId::viewGrid, ActionId::viewPair, ActionId::viewStrip })
        title_->addWidget(buttonOf(actions.at(id), title_));
    lowerTitle_->addWidget(buttonOf(actions.at(ActionId::pixels), lowerTitle_));
    column->addWidget(title_);
    column->addWidget(rowTools_);
    column->addWidget(pairTools_);
    column->addWidget(upper_, 1);
    column->addWidget(legend_);
    column->addWidget(lowerTitle_);
    column->addWidget(lower_);
    upper_->addWidget(grid_);
    upper_->addWidget(strip_);
    // Eight sources must not push the images away.
    lowerParents_ = new widgets::FittingScrollArea(parents_, lower_);
    upper_->setMinimumHeight(13 * h);
    lower_->addWidget(lowerParents_);
    lower_->addWidget(inspector_);
    lower_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    strip_->setEmptyText(
        tr("No strip yet"), tr("Choose two places, A and B: the images between them appear here."));
}

void PreviewPanel::connectParts()
{
    using widgets::ImageGrid;
    connect(grid_, &ImageGrid::rowsWanted, this, [this] {
        Q_EMIT rowsWanted(rows());
        askComparison();
    });
    connect(grid_, &ImageGrid::previewPainted, this, &PreviewPanel::previewPainted);
    connect(grid_, &ImageGrid::imageSelected, this, &PreviewPanel::chooseRow);
    connect(grid_, &ImageGrid::imageHovered, this,
        [this](int row) { showRow(row >= 0 ? row : grid_->selectedRow()); });
    connect(grid_, &ImageGrid::pixelHovered, this,
        [this](int, QPoint pixel) { inspector_->setPixel(pixel); });
    connect(strip_, &widgets::StripView::cellChosen, this, [this](int row, int stop) {
        grid_->setSelectedRow(row);
        chooseRow(row);
        Q_EMIT rowsWanted(rows());
        Q_EMIT weightsChosen(strip_->scene().strip->stops[static_cast<std::size_t>(stop)]);
    });
    connect(rowTools_, &RowTools::wishChanged, this, &PreviewPanel::askOrder);
    connect(rowTools_, &RowTools::zoomWanted, grid_, &ImageGrid::zoomBy);
    connect(rowTools_, &RowTools::rowWanted, this, [this](int row) {
        if (!grid_->goTo(row))
            title_->setDetail(tr("image %1 is not among these").arg(row + 1));
        stripFrom_ = std::max(0, grid_->positionOf(grid_->selectedRow()));
        askStrip();
    });
    const auto refresh = [this] {
        refreshView();
        askComparison();
        askStrip();
    };
    connect(pairTools_, &PairTools::placesChanged, this, refresh);
    connect(pairTools_, &PairTools::lookChanged, this, refresh);
    connect(pairTools_, &PairTools::stripChanged, this, &PreviewPanel::askStrip);
    connect(&document_, &Document::pinsChanged, this, &PreviewPanel::refreshSurroundings);
    connect(&document_, &Document::pathsChanged, this, [this] {
        refreshSurroundings();
        askStrip();
    });
    connect(&gallery_, &engine::Gallery::arranged, this, &PreviewPanel::showOrder);
    connect(&gallery_, &engine::Gallery::compared, this, &PreviewPanel::showComparison);
    connect(&gallery_, &engine::Gallery::stripReady, this, &PreviewPanel::showStrip);
}

void PreviewPanel::connectActions(const Actions& actions)
{
    const auto on
        = [&](ActionId id, auto slot) { connect(actions.at(id), &QAction::triggered, this, slot); };
    on(ActionId::viewGrid, [this] { setView(View::grid); });
    on(ActionId::viewPair, [this] { setView(View::pair); });
    on(ActionId::viewStrip, [this] { setView(View::strip); });
    actions.at(ActionId::viewGrid)->setChecked(true);
    on(ActionId::goToImage, [this] { rowTools_->focusNumber(); });
    on(ActionId::pixels, [this](bool shown) {
        lower_->setCurrentWidget(shown ? static_cast<QWidget*>(inspector_) : lowerParents_);
        lowerTitle_->setTitle(shown ? tr("Pixels") : tr("Where it comes from"));
        showRow(grid_->selectedRow());
    });
    on(ActionId::rememberA, [this] {
        refreshSurroundings();
        pairTools_->a()->rememberHere();
    });
    on(ActionId::rememberB, [this] {
        refreshSurroundings();
        pairTools_->b()->rememberHere();
    });
}

void PreviewPanel::setNames(const QStringList& sources)
{
    around_.corners = sources;
    refreshSurroundings();
}

void PreviewPanel::setResult(const engine::ExplorationResultPtr& result)
{
    const bool others = !result_ || result_->sources != result->sources;
    result_ = result;
    preview_.reset();
    order_.reset();
    comparison_.reset();
    around_.closest = result->geodesic->closest.weights;
    const auto count = static_cast<int>(result->shown().baseRecord.size());
    grid_->setShape(result->shape());
    grid_->setClassNames(classNamesOf(*result));
    grid_->setSourceOfClass(sourceOfClassOf(*result));
    grid_->setRows({});
    grid_->setCount(count);
    grid_->setComparison(nullptr);
    grid_->setStale(false);
    rowTools_->setCount(count);
    rowTools_->filter()->setClasses(*result, around_.corners);
    if (others && (grid_->selectedRow() < 0 || grid_->selectedRow() >= count))
        grid_->setSelectedRow(0);
    rowTools_->setRow(grid_->selectedRow());
    gallery_.setResult(result);
    showCount();
    refreshSurroundings();
    askOrder();
    askComparison();
    askStrip();
}

void PreviewPanel::setPreview(const engine::PreviewPtr& preview)
{
    preview_ = preview;
    grid_->setPreview(preview);
    showRow(grid_->selectedRow());
}

void PreviewPanel::setStale(bool stale)
{
    grid_->setStale(stale);
}

bool PreviewPanel::isStale() const
{
    return result_ && grid_->isStale();
}

void PreviewPanel::setSmooth(bool smooth)
{
    grid_->setSmooth(smooth);
    strip_->setSmooth(smooth);
    parents_->setSmooth(smooth);
}

void PreviewPanel::sayNothingYet()
{
    grid_->setEmptyText(tr("No blend yet"),
        tr("The images appear here as soon as two sources and a target are open and solved."));
}

void PreviewPanel::clear()
{
    sayNothingYet();
    result_.reset();
    preview_.reset();
    order_.reset();
    comparison_.reset();
    gallery_.setResult(nullptr);
    rest_.stop();
    grid_->clear();
    grid_->setRows({});
    grid_->setCount(0);
    strip_->clear();
    parents_->clear();
    inspector_->clear();
    rowTools_->setCount(0);
    title_->setDetail({});
    lowerTitle_->setDetail({});
}

std::vector<int> PreviewPanel::rows() const
{
    std::vector<int> rows = grid_->visibleRows();
    const int chosen = grid_->selectedRow();
    if (chosen >= 0 && std::ranges::find(rows, chosen) == rows.end())
        rows.push_back(chosen);
    return rows;
}

void PreviewPanel::chooseRow(int row)
{
    rowTools_->setRow(row);
    showRow(row);
    showCount();
    Q_EMIT rowChosen(row);
}

void PreviewPanel::showCount()
{
    if (!result_)
        return;
    const QLocale locale;
    const auto all = static_cast<int>(result_->shown().baseRecord.size());
    title_->setDetail(grid_->count() == all
            ? tr("%1 images").arg(locale.toString(all))
            : tr("%1 of %2 images").arg(locale.toString(grid_->count()), locale.toString(all)));
}

/// The lower part is about this image, the chosen one or the one under the mouse.
void PreviewPanel::showRow(int row)
{
    if (!result_ || !preview_)
        return;
    const auto found = std::ranges::find(preview_->rows, row);
    if (row < 0 || found == preview_->rows.end())
        return;
    const auto slot = static_cast<std::size_t>(found - preview_->rows.begin());
    lowerTitle_->setDetail(tr("image %1").arg(row + 1));
    if (lower_->currentWidget() == inspector_)
        showPixels(row, slot);
    else
        showParents(row, slot);
}

void PreviewPanel::showParents(int row, std::size_t slot)
{
    const int record = result_->shown().baseRecord[static_cast<std::size_t>(row)];
    const engine::Dataset& target = *result_->target;
    const auto i = static_cast<std::size_t>(record);
    parents_->setImage(row + 1, imageOf(preview_->image(slot), preview_->shape),
        imageOf(target.image(i), target.shape),
        QString::fromStdString(target.classNames[static_cast<std::size_t>(target.labels[i])]),
        parentsOf(*result_, row, preview_->weights, around_.corners),
        softLabelText(*result_, *preview_, static_cast<int>(slot)));
}

/// The blend, or A and B, then the same pixel of the target and of what every source sends.
void PreviewPanel::showPixels(int row, std::size_t slot)
{
    std::vector<widgets::PixelInspector::Layer> layers;
    const auto compared = comparison_ ? std::ranges::find(comparison_->a->rows, row)
                                      : std::vector<int>::const_iterator {};
    if (view_ == View::pair && comparison_ && compared != comparison_->a->rows.end()) {
        const auto place = static_cast<std::size_t>(compared - comparison_->a->rows.begin());
        layers.push_back({ tr("A"), -2, bytesOf(comparison_->a->image(place)) });
        layers.push_back({ tr("B"), -2, bytesOf(comparison_->b->image(place)) });
    } else {
        layers.push_back({ tr("blend"), -2, bytesOf(preview_->image(slot)) });
    }
    const auto record
        = static_cast<std::size_t>(result_->shown().baseRecord[static_cast<std::size_t>(row)]);
    layers.push_back({ tr("target"), -1, bytesOf(result_->target->image(record)) });
    for (int s = 0; s < result_->shown().sources() && s < around_.corners.size(); ++s)
        layers.push_back({ around_.corners[s], s, mappedBytes(*result_, s, row) });
    inspector_->setImage(tr("Image %1").arg(row + 1), preview_->shape, std::move(layers));
}

} // namespace app
