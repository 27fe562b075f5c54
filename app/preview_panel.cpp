// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview_panel.h"

#include "app/dataset_card.h"
#include "app/provenance.h"
#include "widgets/image_grid.h"
#include "widgets/section_header.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent)
    , title_(new widgets::SectionHeader(tr("Blend"), this))
    , grid_(new widgets::ImageGrid(this))
    , parentsTitle_(new widgets::SectionHeader(tr("Where it comes from"), this))
    , parents_(new widgets::ParentsView(this))
{
    const int h = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(h * 3 / 4, h / 2, h * 3 / 4, h / 2);
    column->setSpacing(h / 2);
    title_->setMinimumHeight(2 * h); // as tall as the headings that have buttons
    column->addWidget(title_);
    column->addWidget(grid_, 1);
    column->addWidget(parentsTitle_);
    column->addWidget(parents_);
    parents_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    grid_->setEmptyText(tr("No blend yet"),
        tr("The images appear here as soon as two sources and a target are open."));

    connect(grid_, &widgets::ImageGrid::rowsWanted, this, &PreviewPanel::rowsWanted);
    connect(grid_, &widgets::ImageGrid::previewPainted, this, &PreviewPanel::previewPainted);
    connect(grid_, &widgets::ImageGrid::imageSelected, this, &PreviewPanel::showParents);
    connect(grid_, &widgets::ImageGrid::imageHovered, this,
        [this](int row) { showParents(row >= 0 ? row : grid_->selectedRow()); });
}

void PreviewPanel::setNames(const QStringList& sources)
{
    names_ = sources;
}

void PreviewPanel::setResult(const engine::ExplorationResultPtr& result)
{
    const bool others = !result_ || result_->sources != result->sources;
    result_ = result;
    preview_.reset();
    const auto count = static_cast<int>(result->shown().baseRecord.size());
    grid_->setShape(result->shape());
    grid_->setClassNames(classNamesOf(*result));
    grid_->setSourceOfClass(sourceOfClassOf(*result));
    grid_->setCount(count);
    grid_->setStale(false);
    title_->setDetail(tr("%1 images").arg(QLocale(QLocale::English).toString(count)));
    if (others && (grid_->selectedRow() < 0 || grid_->selectedRow() >= count))
        grid_->setSelectedRow(0);
}

void PreviewPanel::setPreview(const engine::PreviewPtr& preview)
{
    preview_ = preview;
    grid_->setPreview(preview);
    showParents(grid_->selectedRow());
}

void PreviewPanel::setStale(bool stale)
{
    grid_->setStale(stale);
}

void PreviewPanel::setSmooth(bool smooth)
{
    grid_->setSmooth(smooth);
    parents_->setSmooth(smooth);
}

void PreviewPanel::clear()
{
    result_.reset();
    preview_.reset();
    grid_->clear();
    grid_->setCount(0);
    parents_->clear();
    title_->setDetail({});
    parentsTitle_->setDetail({});
}

void PreviewPanel::showParents(int row)
{
    if (!result_ || !preview_)
        return;
    const auto found = std::ranges::find(preview_->rows, row);
    if (row < 0 || found == preview_->rows.end())
        return;
    const auto slot = static_cast<int>(found - preview_->rows.begin());
    const int record = result_->shown().baseRecord[static_cast<std::size_t>(row)];
    const engine::Dataset& target = *result_->target;
    const auto i = static_cast<std::size_t>(record);
    parentsTitle_->setDetail(tr("image %1").arg(row + 1));
    parents_->setImage(row + 1,
        imageOf(preview_->image(static_cast<std::size_t>(slot)), preview_->shape),
        imageOf(target.image(i), target.shape),
        QString::fromStdString(target.classNames[static_cast<std::size_t>(target.labels[i])]),
        parentsOf(*result_, row, preview_->weights, names_),
        softLabelText(*result_, *preview_, slot));
}

} // namespace app
