// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"

#include "app/session_file.h"

#include <QSet>
#include <algorithm>

namespace app {

Opener::Opener(Document& document, engine::Exploration& exploration, QObject* parent)
    : QObject(parent)
    , document_(document)
    , exploration_(exploration)
    , sorting_(lane_, engine::Newer::waitsForRunning,
          { .done = [this](const auto& drop) { takeSorted(*drop); } })
{
    using engine::Exploration;
    connect(&exploration_, &Exploration::datasetOpened, this,
        [this](const auto& request) { mark(request, true); });
    connect(&exploration_, &Exploration::datasetRefused, this,
        [this](const auto& request) { mark(request, false); });
    connect(&exploration_, &Exploration::openingFinished, this, &Opener::finish);
    connect(&document_, &Document::begun, this, [this] {
        wishes_.clear();
        Q_EMIT waitingChanged();
    });
}

void Opener::open(const std::vector<engine::DatasetRequest>& requests, bool lastIsTarget)
{
    std::vector<Wish> wishes;
    for (const engine::DatasetRequest& request : requests)
        wishes.push_back({ .request = withDefaultSample(request) });
    if (!wishes.empty())
        wishes.back().target = lastIsTarget;
    ask(std::move(wishes));
}

void Opener::add(const QList<QUrl>& urls)
{
    sort({ .urls = urls, .replaces = -1, .sessions = {} });
}

void Opener::replace(int index, const QList<QUrl>& urls)
{
    sort({ .urls = urls, .replaces = index, .sessions = {} });
}

/// Nothing is asked, and nothing waits, where no name ends as those of sessions do.
void Opener::sort(const Drop& drop)
{
    if (std::ranges::none_of(
            drop.urls, [](const QUrl& url) { return isNamedAsSession(url.toLocalFile()); }))
        return take(drop);
    drops_.push_back(drop);
    if (drops_.size() > 1)
        return;
    sortNext();
}

void Opener::sortNext()
{
    sorting_.start([drop = drops_.front()](const engine::Progress& progress) {
        Drop sorted = drop;
        sorted.urls.clear();
        for (const QUrl& url : drop.urls) {
            progress.check();
            if (isSessionPath(url.toLocalFile()))
                sorted.sessions << url.toLocalFile();
            else
                sorted.urls << url;
        }
        return sorted;
    });
}

void Opener::takeSorted(const Drop& drop)
{
    drops_.pop_front();
    if (!drops_.empty())
        sortNext();
    take(drop);
}

void Opener::take(const Drop& drop)
{
    for (const QString& session : drop.sessions)
        Q_EMIT sessionFound(session);
    const std::vector<engine::DatasetRequest> requests = requestsOf(drop.urls);
    if (drop.replaces < 0)
        open(requests, false);
    else if (!requests.empty())
        ask({ { .request = withDefaultSample(requests.front()), .replaces = drop.replaces } });
}

std::vector<engine::DatasetRequest> Opener::waiting() const
{
    std::vector<engine::DatasetRequest> requests;
    for (const Wish& wish : wishes_)
        requests.push_back(wish.request);
    return requests;
}

void Opener::ask(std::vector<Wish> wishes)
{
    std::vector<engine::DatasetRequest> requests;
    for (Wish& wish : wishes) {
        requests.push_back(wish.request);
        wishes_.push_back(std::move(wish));
    }
    Q_EMIT waitingChanged();
    exploration_.open(requests);
}

void Opener::mark(const engine::DatasetRequest& request, bool read)
{
    for (Wish& wish : wishes_)
        if (wish.request == request)
            wish.read = read;
}

/// Everything that was asked for together becomes one step.
void Opener::finish()
{
    const std::vector<Wish> wishes = std::exchange(wishes_, {});
    std::vector<engine::DatasetRequest> added;
    bool lastIsTarget = false;
    for (const Wish& wish : wishes) {
        if (!wish.read)
            continue;
        const auto count = static_cast<int>(document_.state().datasets.size());
        if (wish.replaces >= 0 && wish.replaces < count) {
            document_.replaceDataset(wish.replaces, wish.request);
            continue;
        }
        added.push_back(wish.request);
        lastIsTarget = wish.target;
    }
    document_.addDatasets(added, lastIsTarget);
    Q_EMIT waitingChanged();
}

std::vector<engine::DatasetRequest> requestsOf(const QList<QUrl>& urls)
{
    QSet<QString> names;
    for (const QUrl& url : urls)
        names << url.toLocalFile();
    std::vector<engine::DatasetRequest> requests;
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        QString images = path;
        images.replace(QStringLiteral("labels-idx1"), QStringLiteral("images-idx3"));
        const bool secondHalf = images != path && names.contains(images);
        if (!path.isEmpty() && !secondHalf)
            requests.push_back({ .location = path.toStdString() });
    }
    return requests;
}

} // namespace app
