// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/dataset_shelf.h"

#include <algorithm>

namespace engine {

DatasetPtr DatasetShelf::find(const DatasetRequest& request) const
{
    const auto book = std::ranges::find(books_, wholeRequest(request), &Book::request);
    return book == books_.end() ? nullptr : book->whole;
}

void DatasetShelf::put(const DatasetRequest& request, DatasetPtr whole)
{
    std::erase_if(books_, [&](const Book& book) { return book.request == wholeRequest(request); });
    books_.push_back({ wholeRequest(request), std::move(whole) });
}

void DatasetShelf::keepOnly(const std::vector<DatasetRequest>& requests)
{
    std::erase_if(books_, [&](const Book& book) {
        return std::ranges::none_of(requests,
            [&](const DatasetRequest& request) { return wholeRequest(request) == book.request; });
    });
}

DatasetRequest wholeRequest(DatasetRequest request)
{
    request.selection = {};
    return request;
}

} // namespace engine
