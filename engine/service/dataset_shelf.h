// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets as they were read, so that another sample of them needs no reading.
#pragma once
#include "engine/data/read_dataset.h"

#include <vector>

namespace engine {

/// Cheap to copy: a lane gets a copy, so nobody shares one.
class DatasetShelf {
public:
    /// Null where it has not been put here; the selection does not matter.
    DatasetPtr find(const DatasetRequest& request) const;
    void put(const DatasetRequest& request, DatasetPtr whole);
    /// Takes away all but these.
    void keepOnly(const std::vector<DatasetRequest>& requests);
    void clear() { books_.clear(); }

private:
    struct Book {
        DatasetRequest request; ///< without a selection
        DatasetPtr whole;
    };

    std::vector<Book> books_;
};

/// The request for everything that lies at the location.
DatasetRequest wholeRequest(DatasetRequest request);

} // namespace engine
