// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All squared distances between two sets of images of bytes, made once for those who read them more
// than once: the label distances and the cost between the same points.
#pragma once
#include "engine/transport/byte_squares.h"
#include "engine/transport/device.h"

namespace engine {

class PointSquares {
public:
    /// Null where X (N, D) and Y (M, D) have no ByteSquares, or where all of them would take more
    /// than 256 MB or a quarter of the free memory.
    static std::shared_ptr<const PointSquares> between(
        const MatrixF& X, const MatrixF& Y, const Device& device, const Progress& progress = {});

    /// ByteSquares::kUnit |x_i - y_j|^2, (M).
    const std::int32_t* row(Index i) const { return all_.row(i).data(); }

    /// What they were made by, and single ones are when all are gone.
    const std::shared_ptr<const ByteSquares>& bytes() const { return bytes_; }

    static constexpr long long kMostBytes = 1LL << 28;

private:
    PointSquares(std::shared_ptr<const ByteSquares> bytes, Index N, Index M, int threads,
        const Progress& progress);

    std::shared_ptr<const ByteSquares> bytes_;
    Eigen::Matrix<std::int32_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>
        all_; ///< (N, M), padded to whole panels
};

using PointSquaresPtr = std::shared_ptr<const PointSquares>;

} // namespace engine
