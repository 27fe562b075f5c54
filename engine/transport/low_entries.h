// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a cost whose reduced cost C_ij - f_i - g_j is below a limit, row by row: found by
// reading it, or beforehand by the device that keeps it.
#pragma once
#include "engine/transport/cost_view.h"
#include "engine/transport/device_cost.h"

#include <span>
#include <vector>

namespace engine {

struct LowEntriesOptions {
    float limit = 0;
    Index least = 0; ///< a row with fewer is given at least so many, its lowest
};

class LowEntries {
public:
    /// f and g must outlive it.
    LowEntries(const CostView& C, const VectorD& f, const VectorD& g,
        const LowEntriesOptions& options, const Progress& progress);

    /// One thread's way through some rows, in rising order.
    class Rows {
    public:
        Rows(const LowEntries& entries, Index last);

        struct Row {
            std::span<const int> columns; ///< rising; valid until the next call
            bool isSparse = false;        ///< it had fewer than `least` below the limit
        };
        Row next(Index row);

        /// C_ij - g_j of the k-th entry of the row, or that less f_i: for comparisons within it.
        float rank(std::size_t k) const;

    private:
        Row read(Index row);
        void findBelow(Index row, float limit);

        const LowEntries& entries_;
        CostReader reader_;
        std::vector<int> read_;          ///< columns, where the row was read
        const float* C_ = nullptr;       ///< the row
        const float* reduced_ = nullptr; ///< its entries, where they were found beforehand
    };

private:
    void askDevice(const DeviceCost& device, const Progress& progress);

    CostView C_;
    const VectorD& f_;
    const VectorD& g_;
    VectorF gFloat_;
    LowEntriesOptions options_;
    FoundEntries found_;             ///< empty where the cost is read
    std::vector<int> sparseNumber_;  ///< (N) -1: the row is none
    std::vector<int> sparseColumns_; ///< (sparse rows, least)
};

} // namespace engine
