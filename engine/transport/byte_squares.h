// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Squared distances between images whose coordinates are bytes over 255: whole numbers over 255^2,
// found exactly, |x|^2 + |y|^2 - 2 <x, y>, by products of bytes.
#pragma once
#include "engine/matrix.h"
#include "engine/progress.h"
#include "engine/transport/byte_kernels.h"

#include <memory>
#include <vector>

namespace engine {

class ByteSquares {
public:
    /// 255^2: what the whole numbers are over.
    static constexpr double kUnit = 65025;

    /// Null where X (N, D) or Y (M, D) is empty or holds anything but bytes over 255, or the
    /// processor has no products of bytes.
    static std::shared_ptr<const ByteSquares> between(
        const MatrixF& X, const MatrixF& Y, int threads, const Progress& progress = {});

    /// kUnit |x_i - y_j|^2.
    std::int32_t at(Index i, Index j) const;

    /// A few rows over a run of columns; work for one thread.
    struct Block {
        Index firstRow = 0, rows = 0;
        Index firstColumn = 0, columns = 0; ///< firstColumn: a multiple of kPanelColumns
    };
    /// out (rows, columns), a row every `stride`, reaching to the next multiples of kPanelRows and
    /// kPanelColumns.
    void fill(const Block& block, std::int32_t* out, Index stride) const;

    /// No square is larger.
    std::int64_t largest() const { return largest_; }

    /// Memory that the bytes of N and M points in D dimensions take.
    static long long bytesBeside(Index N, Index M, Index D);

private:
    ByteSquares(const MatrixF& X, const MatrixF& Y, int threads, const Progress& progress);

    Index groups_; ///< of four dimensions
    std::int64_t largest_ = 0;
    std::vector<std::int8_t> rows_;        ///< (N and some, 4 groups) x less 128
    std::vector<std::uint8_t> columns_;    ///< (M, 4 groups) y
    std::vector<std::uint8_t> panels_;     ///< (panels, groups, kPanelColumns, 4) y
    std::vector<std::int32_t> rowPart_;    ///< (N) |x|^2
    std::vector<std::int32_t> columnPart_; ///< (M, padded) |y|^2 - 2 128 sum y
};

} // namespace engine
