// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cost that a device keeps in float, and what solvers ask of all of its entries.
#pragma once
#include "engine/matrix.h"
#include "engine/progress.h"
#include "engine/tensors/tensor_table.h"
#include "engine/transport/device.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace engine {

struct GroundCost;

/// Entries of rows, in rising order of rows and columns.
struct FoundEntries {
    std::vector<std::int64_t> start; ///< (N + 1) where a row begins
    std::vector<char> isLeftOut;     ///< (N) it would have had too many
    std::vector<int> column;
    std::vector<float> reduced; ///< C_ij - f_i - g_j
};

class DeviceCost {
public:
    /// Takes a copy of the points and of the label distances of the cost, whose entries it makes
    /// in float64 and rounds once.
    DeviceCost(const GroundCost& cost, const Device& device, const Progress& progress = {},
        TensorPass pass = TensorPass::quickest);

    Index rows() const { return N_; }
    Index columns() const { return M_; }

    /// `count` rows from `first`, (count, M) without gaps, made anew.
    void fill(Index first, Index count, float* out) const;
    /// Each of them is within this of the entry in float64.
    double roundingBound() const;

    /// min_j C_ij - g_j for every row, (N), or some roundings of a float less.
    VectorD rowMinima(const VectorD& g, const Progress& progress) const;

    /// All entries whose C_ij - f_i - g_j is below the limit, and some that are above by no more
    /// than rounding; none of rows where they are more than `mostARow`.
    FoundEntries lowEntries(const VectorD& f, const VectorD& g, double limit, int mostARow,
        const Progress& progress) const;

    /// (count, least), the lowest first: of some rows the columns of the lowest C_ij - g_j, of some
    /// columns the rows of the lowest C_ij - f_i. Among equals any.
    std::vector<int> lowestOfRows(
        std::span<const int> rows, const VectorD& g, Index least, const Progress& progress) const;
    std::vector<int> lowestOfColumns(std::span<const int> columns, const VectorD& f, Index least,
        const Progress& progress) const;

private:
    friend class DeviceSinkhorn;

    Index N_;
    Index M_;
    std::unique_ptr<void, void (*)(void*)> handle_;
};

} // namespace engine
