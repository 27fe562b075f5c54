// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session file holds: the document, and what lets it be shown and checked before its
// datasets have been read.
#pragma once
#include "app/document.h"

#include <QImage>

namespace app {

/// What a dataset was like when it was saved, whole, without its selection.
struct DatasetRecord {
    std::string checksum; ///< engine::contentChecksum; empty: it had not been read
    std::uint64_t images = 0;
    engine::ImageShape shape;
    int classes = 0;

    bool operator==(const DatasetRecord&) const = default;
};

struct SavedDataset {
    DatasetRecord record;
    std::vector<QImage> thumbnails; ///< all of one size
    bool missing = false;           ///< when read: nothing lies at the location
};

struct SavedSession {
    DocumentState state;
    std::vector<SavedDataset> datasets; ///< one for each of state.datasets
    QImage picture;                     ///< of the stage
    QString original; ///< of an autosaved session: the file it was saved to; empty: none yet
};

} // namespace app
