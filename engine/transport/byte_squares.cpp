// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/byte_squares.h"

#include "engine/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace engine {
namespace {

    constexpr Index kMostDimensions = 16000; ///< beyond it a sum could leave 32 bits
    constexpr Index kRowsATask = 64;

    int byteOf(float x)
    {
        return static_cast<int>(x * 255.0F + 0.5F);
    }

    bool holdsBytes(const MatrixF& X, int threads, const Progress& progress)
    {
        std::atomic<bool> holds { true };
        inParallel((X.rows() + kRowsATask - 1) / kRowsATask, threads, [&](Index task) {
            progress.check();
            const float* x = X.row(kRowsATask * task).data();
            const Index rows = std::min(kRowsATask, X.rows() - kRowsATask * task);
            bool isByte = holds;
            for (Index k = 0; isByte && k < rows * X.cols(); ++k)
                isByte
                    = x[k] >= 0 && x[k] <= 1 && static_cast<float>(byteOf(x[k])) / 255.0F == x[k];
            if (!isByte)
                holds = false;
        });
        return holds;
    }

    /// Columns with those that fill the last panel.
    std::size_t inPanels(Index columns)
    {
        return static_cast<std::size_t>(roundedUp(columns, kPanelColumns));
    }

} // namespace

std::shared_ptr<const ByteSquares> ByteSquares::between(
    const MatrixF& X, const MatrixF& Y, int threads, const Progress& progress)
{
    if (byteKernels() == nullptr || X.size() == 0 || Y.size() == 0 || X.cols() > kMostDimensions
        || !holdsBytes(X, threads, progress) || !holdsBytes(Y, threads, progress))
        return {};
    return std::shared_ptr<const ByteSquares>(new ByteSquares(X, Y, threads, progress));
}

ByteSquares::ByteSquares(const MatrixF& X, const MatrixF& Y, int threads, const Progress& progress)
    : groups_((X.cols() + 3) / 4)
    , rows_(
          (static_cast<std::size_t>(X.rows()) + kPanelRows) * static_cast<std::size_t>(4 * groups_))
    , columns_(static_cast<std::size_t>(Y.rows() * 4 * groups_))
    , panels_(inPanels(Y.rows()) * static_cast<std::size_t>(4 * groups_))
    , rowPart_(static_cast<std::size_t>(X.rows()))
    , columnPart_(inPanels(Y.rows()))
{
    const Index width = 4 * groups_;
    inParallel(X.rows(), threads, [&](Index i) {
        progress.check();
        std::int32_t square = 0;
        for (Index d = 0; d < X.cols(); ++d) {
            const int x = byteOf(X(i, d));
            rows_[static_cast<std::size_t>(i * width + d)] = static_cast<std::int8_t>(x - 128);
            square += x * x;
        }
        rowPart_[static_cast<std::size_t>(i)] = square;
    });
    std::vector<std::int32_t> columnSquares(static_cast<std::size_t>(Y.rows()));
    inParallel(Y.rows(), threads, [&](Index j) {
        progress.check();
        const Index panel = j / kPanelColumns;
        const Index within = j % kPanelColumns;
        std::int32_t square = 0;
        std::int32_t sum = 0;
        for (Index d = 0; d < Y.cols(); ++d) {
            const int y = byteOf(Y(j, d));
            const Index group = panel * groups_ + d / 4;
            const auto byte = static_cast<std::uint8_t>(y);
            columns_[static_cast<std::size_t>(j * width + d)] = byte;
            panels_[static_cast<std::size_t>(4 * (group * kPanelColumns + within) + d % 4)] = byte;
            square += y * y;
            sum += y;
        }
        columnSquares[static_cast<std::size_t>(j)] = square;
        columnPart_[static_cast<std::size_t>(j)] = square - 256 * sum;
    });
    const double reach = std::sqrt(static_cast<double>(std::ranges::max(rowPart_)))
        + std::sqrt(static_cast<double>(std::ranges::max(columnSquares)));
    largest_ = static_cast<std::int64_t>(std::ceil(reach * reach));
}

std::int32_t ByteSquares::at(Index i, Index j) const
{
    const Index width = 4 * groups_;
    return rowPart_[static_cast<std::size_t>(i)] + columnPart_[static_cast<std::size_t>(j)]
        - 2
        * byteKernels()->product(rows_.data() + i * width, columns_.data() + j * width, groups_);
}

void ByteSquares::fill(const Block& block, std::int32_t* out, Index stride) const
{
    const Index width = 4 * groups_;
    for (Index j = 0; j < block.columns; j += kPanelColumns) {
        const std::uint8_t* panel = panels_.data() + (block.firstColumn + j) * width;
        for (Index i = 0; i < block.rows; i += kPanelRows)
            byteKernels()->products(rows_.data() + (block.firstRow + i) * width, panel, groups_,
                out + i * stride + j, stride);
    }
    for (Index i = 0; i < block.rows; ++i) {
        const std::int32_t* part = columnPart_.data() + block.firstColumn;
        const std::int32_t rowPart = rowPart_[static_cast<std::size_t>(block.firstRow + i)];
        std::int32_t* row = out + i * stride;
        for (Index j = 0; j < block.columns; ++j)
            row[j] = rowPart + part[j] - 2 * row[j];
    }
}

long long ByteSquares::bytesBeside(Index N, Index M, Index D)
{
    return static_cast<long long>(D + 8) * (N + 2 * M);
}

} // namespace engine
