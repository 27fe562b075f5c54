// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From files that were chosen or dropped to datasets in the document: they are read first, and only
// what could be read becomes a step that can be undone.
#pragma once
#include "app/document.h"
#include "engine/service/exploration.h"
#include "engine/service/job.h"

#include <QUrl>
#include <deque>

namespace app {

class Opener : public QObject {
    Q_OBJECT

public:
    Opener(Document& document, engine::Exploration& exploration, QObject* parent = nullptr);

    /// As on the command line: the last one is the target where there is none yet.
    void open(const std::vector<engine::DatasetRequest>& requests, bool lastIsTarget);
    void add(const QList<QUrl>& urls);
    /// The dataset at `index` of the document's list gives way to the first that can be read.
    void replace(int index, const QList<QUrl>& urls);

    /// What is being read and not in the document yet.
    std::vector<engine::DatasetRequest> waiting() const;

Q_SIGNALS:
    void waitingChanged();
    void sessionFound(const QString& path); ///< among files that were chosen or dropped

private:
    struct Wish {
        engine::DatasetRequest request;
        int replaces = -1; ///< position in the document's list
        bool target = false;
        bool read = false;
    };

    /// What was chosen or dropped at once; of what is called like a session the disk is asked, in
    /// the background, whether it is a folder.
    struct Drop {
        QList<QUrl> urls;
        int replaces = -1;
        QStringList sessions;
    };

    void ask(std::vector<Wish> wishes);
    void sort(const Drop& drop);
    void sortNext();
    void takeSorted(const Drop& drop);
    void take(const Drop& drop);
    void mark(const engine::DatasetRequest& request, bool read);
    void finish();

    Document& document_;
    engine::Exploration& exploration_;
    std::vector<Wish> wishes_;
    std::deque<Drop> drops_; ///< that wait to be sorted, the first one being so
    engine::Lane lane_;
    engine::Job<Drop> sorting_;
};

/// The requests for dropped files; parts of one set, like the images and labels of an IDX pair,
/// count once.
std::vector<engine::DatasetRequest> requestsOf(const QList<QUrl>& urls);

} // namespace app
