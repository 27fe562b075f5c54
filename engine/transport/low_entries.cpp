// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/low_entries.h"

#include "engine/transport/kernels.h"

#include <algorithm>
#include <numeric>

namespace engine {

LowEntries::LowEntries(const CostView& C, const VectorD& f, const VectorD& g,
    const LowEntriesOptions& options, const Progress& progress)
    : C_(C)
    , f_(f)
    , g_(g)
    , gFloat_(g.cast<float>())
    , options_(options)
{
    options_.least = std::min(options.least, C.cols());
    if (C.device())
        askDevice(*C.device(), progress);
}

/// Rows where many costs are alike are left out by the device, and read.
void LowEntries::askDevice(const DeviceCost& device, const Progress& progress)
{
    constexpr int kMostARow = 512;
    found_ = device.lowEntries(f_, g_, double { options_.limit }, kMostARow, progress);
    std::vector<int> sparse;
    sparseNumber_.assign(found_.isLeftOut.size(), -1);
    for (std::size_t i = 0; i < found_.isLeftOut.size(); ++i)
        if (!found_.isLeftOut[i] && found_.start[i + 1] - found_.start[i] < options_.least) {
            sparseNumber_[i] = static_cast<int>(sparse.size());
            sparse.push_back(static_cast<int>(i));
        }
    if (sparse.empty())
        return;
    sparseColumns_ = device.lowestOfRows(sparse, g_, options_.least, progress);
    for (auto row = sparseColumns_.begin(); row != sparseColumns_.end(); row += options_.least)
        std::sort(row, row + options_.least);
}

LowEntries::Rows::Rows(const LowEntries& entries, Index last)
    : entries_(entries)
    , reader_(entries.C_, last)
{
}

LowEntries::Rows::Row LowEntries::Rows::next(Index row)
{
    const FoundEntries& found = entries_.found_;
    const auto i = static_cast<std::size_t>(row);
    if (found.start.empty() || found.isLeftOut[i])
        return read(row);
    if (const int number = entries_.sparseNumber_[i]; number >= 0) {
        const auto least = static_cast<std::size_t>(entries_.options_.least);
        return { std::span(entries_.sparseColumns_)
                     .subspan(static_cast<std::size_t>(number) * least, least),
            true };
    }
    const auto first = static_cast<std::size_t>(found.start[i]);
    const auto count = static_cast<std::size_t>(found.start[i + 1]) - first;
    reduced_ = found.reduced.data() + first;
    return { std::span(found.column).subspan(first, count), false };
}

LowEntries::Rows::Row LowEntries::Rows::read(Index row)
{
    constexpr int kMostWidenings = 6;
    constexpr float kWidening = 3;
    const Index least = entries_.options_.least;
    float limit = entries_.options_.limit;
    C_ = reader_.row(row);
    reduced_ = nullptr;
    findBelow(row, limit);
    const bool isSparse = std::ssize(read_) < least;
    // A limit that enough entries stay below has the lowest of all among them.
    for (int k = 0; std::ssize(read_) < least && k < kMostWidenings; ++k)
        findBelow(row, limit *= kWidening);
    if (std::ssize(read_) < least) {
        read_.resize(static_cast<std::size_t>(entries_.C_.cols()));
        std::iota(read_.begin(), read_.end(), 0);
    }
    return { read_, isSparse };
}

void LowEntries::Rows::findBelow(Index row, float limit)
{
    const Index columns = entries_.C_.cols();
    read_.resize(static_cast<std::size_t>(columns));
    read_.resize(static_cast<std::size_t>(kernels().columnsBelow(C_, columns,
        static_cast<float>(entries_.f_[row]), entries_.gFloat_.data(), limit, read_.data())));
}

float LowEntries::Rows::rank(std::size_t k) const
{
    return reduced_ ? reduced_[k] : C_[read_[k]] - entries_.gFloat_[read_[k]];
}

} // namespace engine
