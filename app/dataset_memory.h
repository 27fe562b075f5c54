// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window knows of its datasets beyond their names: how they were when last saved, and their
// thumbnails, also of those that have not been read yet.
#pragma once
#include "app/saved_session.h"
#include "widgets/dataset_list.h"

namespace app {

class DatasetMemory {
public:
    /// Of a session that was read.
    void remember(const SavedSession& session);
    /// The dataset lies elsewhere now.
    void move(const engine::DatasetRequest& from, const engine::DatasetRequest& to);
    /// `record` was found to be that of `whole`.
    void learn(const engine::DatasetRequest& request, const engine::DatasetPtr& whole,
        const DatasetRecord& record);

    /// For saving: of `whole` where it has been read (without a checksum if that is not known yet),
    /// else as it was remembered.
    SavedDataset of(const DatasetEntry& entry, const engine::DatasetPtr& whole) const;
    /// As it was when the session was saved; empty where it is not known.
    DatasetRecord recordOf(const engine::DatasetRequest& request) const;
    /// The card of a dataset that has not been read yet: its thumbnails, or that it is missing.
    void describe(const engine::DatasetRequest& request, widgets::DatasetCard& card) const;

private:
    struct Page {
        engine::DatasetRequest request; ///< without a selection
        SavedDataset saved;
        std::weak_ptr<const engine::Dataset> whole; ///< that the record is of
    };
    const Page* find(const engine::DatasetRequest& request) const;
    Page& at(const engine::DatasetRequest& request);

    std::vector<Page> pages_;
};

DatasetRecord recordOf(const engine::Dataset& whole, const std::string& checksum);

/// What is different, a sentence: "It had 60,000 images and has 59,999."
QString differenceBetween(const DatasetRecord& before, const DatasetRecord& now);

} // namespace app
