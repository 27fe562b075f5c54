// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset_memory.h"

#include "app/dataset_card.h"
#include "engine/service/dataset_shelf.h"

#include <QLocale>
#include <algorithm>

namespace app {
namespace {

    QString tr(const char* text)
    {
        return QObject::tr(text);
    }

    QString shapeText(const engine::ImageShape& shape)
    {
        const QString colour = shape.channels == 3 ? tr(" colour") : QString();
        return tr("%1×%2%3").arg(shape.height).arg(shape.width).arg(colour);
    }

} // namespace

const DatasetMemory::Page* DatasetMemory::find(const engine::DatasetRequest& request) const
{
    const auto page = std::ranges::find(pages_, engine::wholeRequest(request), &Page::request);
    return page == pages_.end() ? nullptr : &*page;
}

DatasetMemory::Page& DatasetMemory::at(const engine::DatasetRequest& request)
{
    const engine::DatasetRequest whole = engine::wholeRequest(request);
    const auto page = std::ranges::find(pages_, whole, &Page::request);
    return page != pages_.end() ? *page : pages_.emplace_back(Page { .request = whole });
}

void DatasetMemory::remember(const SavedSession& session)
{
    for (std::size_t i = 0; i < session.datasets.size(); ++i)
        at(session.state.datasets[i].request)
            = { engine::wholeRequest(session.state.datasets[i].request), session.datasets[i], {} };
}

void DatasetMemory::move(const engine::DatasetRequest& from, const engine::DatasetRequest& to)
{
    if (const Page* page = find(from)) {
        SavedDataset saved = page->saved;
        saved.missing = false;
        at(to).saved = saved;
    }
}

void DatasetMemory::learn(const engine::DatasetRequest& request, const engine::DatasetPtr& whole,
    const DatasetRecord& record)
{
    Page& page = at(request);
    page.saved.record = record;
    page.whole = whole;
}

SavedDataset DatasetMemory::of(const DatasetEntry& entry, const engine::DatasetPtr& whole) const
{
    const Page* page = find(entry.request);
    SavedDataset saved = page != nullptr ? page->saved : SavedDataset {};
    if (!whole)
        return saved;
    if (page == nullptr || page->whole.lock() != whole)
        saved.record = app::recordOf(*whole, {});
    saved.thumbnails = cardOf(entry, 0, whole).thumbnails;
    return saved;
}

DatasetRecord DatasetMemory::recordOf(const engine::DatasetRequest& request) const
{
    const Page* page = find(request);
    return page != nullptr ? page->saved.record : DatasetRecord {};
}

void DatasetMemory::describe(
    const engine::DatasetRequest& request, widgets::DatasetCard& card) const
{
    const Page* page = find(request);
    if (page == nullptr)
        return;
    card.thumbnails = page->saved.thumbnails;
    card.loading = !page->saved.missing;
    if (page->saved.missing)
        card.problem = tr("There is no such file or folder.");
}

DatasetRecord recordOf(const engine::Dataset& whole, const std::string& checksum)
{
    return { .checksum = checksum,
        .images = whole.size(),
        .shape = whole.shape,
        .classes = whole.classes() };
}

QString differenceBetween(const DatasetRecord& before, const DatasetRecord& now)
{
    const QLocale locale;
    if (before.images != now.images)
        return tr("It had %1 images and has %2.")
            .arg(locale.toString(qulonglong { before.images }),
                locale.toString(qulonglong { now.images }));
    if (before.shape != now.shape)
        return tr("Its images were %1 and are %2.")
            .arg(shapeText(before.shape), shapeText(now.shape));
    if (before.classes != now.classes)
        return tr("It had %1 classes and has %2.").arg(before.classes).arg(now.classes);
    return tr("Its images or labels are not the same as they were.");
}

} // namespace app
