// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a cost as floats, however it is kept: lying in memory, packed in half precision, made
// anew from the points, or on a device.
#pragma once
#include "engine/transport/ground_cost.h"

#include <vector>

namespace engine {

/// What sweeps are made over; does not own. Made from a matrix or a whole cost alike.
class CostView {
public:
    CostView(const MatrixF& C);       // NOLINT(google-explicit-constructor)
    CostView(const GroundCost& cost); // NOLINT(google-explicit-constructor)

    Index rows() const { return rows_; }
    Index cols() const { return columns_; }
    /// Reading a row means making it: many times slower than memory.
    bool isMadeAnew() const { return !C_ && cost_->storage == CostStorage::recomputed; }

    /// Who keeps it, or null.
    const DeviceCost* device() const { return C_ ? nullptr : cost_->device.get(); }

    /// One entry; where it is not kept as a float it is made from the points.
    float at(Index i, Index j) const;

private:
    friend class CostReader;
    const MatrixF* C_ = nullptr; ///< null: read by way of cost_
    const GroundCost* cost_ = nullptr;
    Index rows_ = 0;
    Index columns_ = 0;
};

/// Reads rows first..last-1 in rising order, for one thread.
class CostReader {
public:
    CostReader(const CostView& view, Index last);

    /// `count` rows from `first`, (count, M) without gaps; valid until the next call. Costs that
    /// are made anew or lie on a device come in blocks: at most kByteRows at a time.
    const float* rows(Index first, Index count);
    const float* row(Index index) { return rows(index, 1); }

private:
    CostView view_;
    Index last_;
    Index bufferFirst_ = 0; ///< the rows that are in the buffer
    Index bufferLast_ = 0;
    std::vector<float> buffer_;
};

} // namespace engine
