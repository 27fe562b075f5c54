// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linked_views.h"

#include "app/charts_panel.h"
#include "app/dataset_card.h"
#include "app/preview_panel.h"
#include "engine/service/exploration.h"
#include "widgets/image_grid.h"

#include <QKeyEvent>
#include <algorithm>

namespace app {
namespace {

    constexpr std::size_t kMostImages = 10; // as many as a card has room for

    QString className(const engine::Dataset& dataset, int k)
    {
        return QString::fromStdString(dataset.classNames[static_cast<std::size_t>(k)]);
    }

} // namespace

LinkedViews::LinkedViews(PreviewPanel& preview, ChartsPanel& charts, DatasetsPanel& datasets,
    const engine::Exploration& exploration, QWidget* window)
    : QObject(window)
    , preview_(preview)
    , charts_(charts)
    , datasets_(datasets)
    , exploration_(exploration)
{
    connect(&preview, &PreviewPanel::rowChosen, this, [this](int row) {
        if (exploration_.result())
            mark(markOfImage(*exploration_.result(), row));
    });
    connect(&charts, &ChartsPanel::classesChosen, this, [this](int k, int source, int l) {
        if (exploration_.result())
            mark(markOfClasses(*exploration_.result(), k, source, l));
    });
    connect(&preview, &PreviewPanel::wayChanged, &charts, &ChartsPanel::setWay);
    connect(&charts, &ChartsPanel::weightsChosen, &preview, &PreviewPanel::weightsChosen);
    connect(&charts, &ChartsPanel::datasetChosen, this,
        [this](int dataset) { mark({ .dataset = dataset }); });
    connect(&exploration, &engine::Exploration::solved, this, [this] { marks_.clear(); });
    connect(&marks_, &Marks::changed, this, &LinkedViews::show);
    window->installEventFilter(this);
}

/// The same once more takes the mark away.
void LinkedViews::mark(const Marked& marked)
{
    marks_.mark(marked == marks_.now() && marked.row < 0 ? Marked {} : marked);
}

void LinkedViews::show()
{
    const engine::ExplorationResultPtr& result = exploration_.result();
    const Marked& marked = marks_.now();
    charts_.setMarked(marked);
    if (!result)
        return;
    const std::vector<bool> rows = rowsMarked(*result, marked);
    preview_.grid()->setMarked(rows);
    const std::vector<int> seen = preview_.grid()->visibleRows();
    if (std::ranges::none_of(
            seen, [&](int row) { return rows.empty() || rows[static_cast<std::size_t>(row)]; }))
        preview_.grid()->scrollToRow(
            static_cast<int>(std::ranges::find(rows, true) - rows.begin()));
    std::vector<DatasetsPanel::CardMark> cards;
    for (int i = 0; !marked.nothing() && i <= static_cast<int>(result->sources.size()); ++i)
        cards.push_back(markOf(i));
    datasets_.setMarks(std::move(cards));
}

DatasetsPanel::CardMark LinkedViews::markOf(int dataset) const
{
    const engine::ExplorationResult& result = *exploration_.result();
    const Marked& marked = marks_.now();
    const bool target = dataset == static_cast<int>(result.sources.size());
    if (marked.dataset >= 0)
        return { {}, marked.dataset == dataset ? tr("marked") : QString() };
    if (marked.row >= 0 && !target)
        return parentsIn(dataset, marked.row);
    if (marked.row >= 0) {
        const auto base = static_cast<std::size_t>(
            result.shown().baseRecord[static_cast<std::size_t>(marked.row)]);
        return { { imageOf(result.target->image(base), result.target->shape) },
            tr("base: %1, record %2", "class, number in the file")
                .arg(className(*result.target, marked.targetClass))
                .arg(result.target->recordOf(base)) };
    }
    return target
        ? classIn(*result.target, marked.targetClass)
        : classIn(*result.sources[static_cast<std::size_t>(dataset)], marked.sourceClass(dataset));
}

/// The strongest parents of an image, the first of them by its number in the file.
DatasetsPanel::CardMark LinkedViews::parentsIn(int source, int row) const
{
    const engine::ExplorationResult& result = *exploration_.result();
    const engine::SourceMap& map = result.shown().maps[static_cast<std::size_t>(source)];
    const engine::Dataset& dataset = *result.sources[static_cast<std::size_t>(source)];
    const auto first = static_cast<std::size_t>(map.parentStart[static_cast<std::size_t>(row)]);
    const auto last = static_cast<std::size_t>(map.parentStart[static_cast<std::size_t>(row) + 1]);
    DatasetsPanel::CardMark mark;
    for (std::size_t p = first; p < std::min(last, first + kMostImages); ++p)
        mark.images.push_back(
            imageOf(dataset.image(static_cast<std::size_t>(map.parentIndex[p])), dataset.shape));
    if (first == last)
        return mark;
    const auto parent = static_cast<std::size_t>(map.parentIndex[first]);
    mark.text = tr("parent: %1, record %2", "class, number in the file")
                    .arg(className(dataset, dataset.labels[parent]))
                    .arg(dataset.recordOf(parent));
    if (last - first > 1)
        mark.text
            = tr("%1, and %n more", nullptr, static_cast<int>(last - first - 1)).arg(mark.text);
    return mark;
}

DatasetsPanel::CardMark LinkedViews::classIn(const engine::Dataset& dataset, int k) const
{
    DatasetsPanel::CardMark mark;
    if (k < 0)
        return mark;
    for (std::size_t i = 0; i < dataset.size() && mark.images.size() < kMostImages; ++i)
        if (dataset.labels[i] == k)
            mark.images.push_back(imageOf(dataset.image(i), dataset.shape));
    mark.text = tr("class %1").arg(className(dataset, k));
    return mark;
}

bool LinkedViews::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && !marks_.now().nothing()) {
        marks_.clear();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
