// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/point_squares.h"

#include "engine/parallel.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/huge_pages.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace engine {
namespace {

    constexpr Index kRowsATask = 64; ///< a panel is read once for all of them
    constexpr Index kRun = 1024;     ///< columns whose squares stay in the second-level cache

    long long bytesOf(Index N, Index M)
    {
        return 4LL * roundedUp(N, kPanelRows) * roundedUp(M, kPanelColumns);
    }

    /// Beside them the cost must fit, which is as large, and what solves: how it is kept must not
    /// depend on them.
    bool fits(long long bytes, const Device& device)
    {
        const auto freeBytes = freeMemoryBytes(device.memoryLimit);
        return !freeBytes || 4 * bytes <= *freeBytes;
    }

} // namespace

PointSquaresPtr PointSquares::between(
    const MatrixF& X, const MatrixF& Y, const Device& device, const Progress& progress)
{
    const long long bytes = bytesOf(X.rows(), Y.rows());
    if (bytes > kMostBytes || !fits(bytes, device))
        return {};
    auto squares = ByteSquares::between(X, Y, device.threads, progress);
    if (!squares)
        return {};
    return PointSquaresPtr(
        new PointSquares(std::move(squares), X.rows(), Y.rows(), device.threads, progress));
}

PointSquares::PointSquares(std::shared_ptr<const ByteSquares> bytes, Index N, Index M, int threads,
    const Progress& progress)
    : bytes_(std::move(bytes))
    , all_(roundedUp(N, kPanelRows), roundedUp(M, kPanelColumns))
{
    adviseHugePages(all_.data(), bytesOf(N, M));
    std::atomic<Index> done { 0 };
    inParallel((N + kRowsATask - 1) / kRowsATask, threads, [&](Index task) {
        progress.step(done, N);
        const Index first = kRowsATask * task;
        const Index rows = std::min(kRowsATask, N - first);
        for (Index column = 0; column < M; column += kRun)
            bytes_->fill({ first, rows, column, std::min(kRun, M - column) }, &all_(first, column),
                all_.cols());
        done += rows;
    });
}

} // namespace engine
