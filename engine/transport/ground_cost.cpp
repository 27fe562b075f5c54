// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/ground_cost.h"

#include "engine/transport/byte_cost.h"
#include "engine/transport/cost_memory.h"
#include "engine/transport/device_cost.h"
#include "engine/transport/float_cost.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/half_cost.h"
#include "engine/transport/half_reference.h"
#include "engine/transport/huge_pages.h"
#include "engine/transport/kernels.h"
#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>

namespace engine {
namespace {

    void checkPoints(
        const LabelledFeatures& source, const LabelledFeatures& target, const MatrixD& W)
    {
        require(source.size() > 0 && target.size() > 0,
            "A cost needs at least one point on either side.");
        require(source.dimension() == target.dimension(),
            "The two datasets have features of " + std::to_string(source.dimension()) + " and "
                + std::to_string(target.dimension())
                + " dimensions: bring them to a common shape first.");
        require(W.size() == 0 || (W.rows() >= source.classes && W.cols() >= target.classes),
            "The label distances are for " + std::to_string(W.rows()) + " x "
                + std::to_string(W.cols()) + " classes, the datasets have "
                + std::to_string(source.classes) + " and " + std::to_string(target.classes) + ".");
    }

    /// Where the rows of a cost go when they are made: into C, or by way of a buffer into `half`.
    struct Rows {
        GroundCost& cost;
        HalfCost* half;              ///< null: into C
        const PointSquares* squares; ///< made already, or null

        float* place(Index first, Index count, std::vector<float>& buffer) const
        {
            if (!half)
                return cost.C.row(first).data();
            buffer.resize(static_cast<std::size_t>(count * cost.columns()));
            return buffer.data();
        }
        void keep(Index row, const float* C) const
        {
            if (half)
                half->pack(row, C);
        }
    };

    /// Returns the bound of what rounding does to an entry.
    double makeByteRows(const Rows& rows, const Device& device, const Progress& progress)
    {
        const Index N = rows.cost.rows();
        const Index M = rows.cost.columns();
        const int threads = worthwhileThreads(N, M, device.threads);
        std::vector<float> largest(static_cast<std::size_t>(threads), 0);
        std::atomic<Index> done { 0 };
        overRowBlocks(N, threads, [&](int thread, Index first, Index last) {
            float& most = largest[static_cast<std::size_t>(thread)];
            std::vector<float> buffer;
            for (Index row = first; row < last; row += kByteRows) {
                progress.step(done, N);
                const Index count = std::min(kByteRows, last - row);
                float* out = rows.place(row, count, buffer);
                most = std::max(most, fillByteRows(rows.cost, row, count, out, rows.squares));
                for (Index i = 0; i < count; ++i)
                    rows.keep(row + i, out + i * M);
                done += count;
            }
        });
        return byteRoundingBound(static_cast<double>(std::ranges::max(largest)));
    }

    double makeFloatRows(const Rows& rows, const Device& device, const Progress& progress)
    {
        FloatCost maker(rows.cost, device, progress);
        const Index N = rows.cost.rows();
        std::vector<float> buffer;
        for (Index first = 0; first < N; first += maker.rowsAtOnce()) {
            progress.step(first, N);
            const Index count = std::min(maker.rowsAtOnce(), N - first);
            float* out = rows.place(first, count, buffer);
            maker.fill(first, count, out, progress);
            overRowBlocks(count, worthwhileThreads(count, rows.cost.columns(), device.threads),
                [&](int, Index begin, Index end) {
                    for (Index i = begin; i < end; ++i)
                        rows.keep(first + i, out + i * rows.cost.columns());
                });
        }
        return maker.roundingBound();
    }

    double makeRows(const Rows& rows, const Device& device, const Progress& progress)
    {
        return rows.cost.bytes ? makeByteRows(rows, device, progress)
                               : makeFloatRows(rows, device, progress);
    }

    void storeRows(GroundCost& cost, const PointSquares* squares, const Device& device,
        const Progress& progress)
    {
        cost.C.resize(cost.rows(), cost.columns());
        adviseHugePages(cost.C.data(), 4LL * cost.rows() * cost.columns());
        cost.roundingBound = makeRows({ cost, nullptr, squares }, device, progress);
    }

    void storeOnDevice(GroundCost& cost, const Device& device, const Progress& progress)
    {
        cost.device = std::make_shared<DeviceCost>(cost, device, progress);
        cost.roundingBound = cost.device->roundingBound();
    }

    void packRows(GroundCost& cost, const PointSquares* squares, const Device& device,
        const Progress& progress)
    {
        HalfReference reference = halfReference(cost, device, progress);
        auto half
            = std::make_shared<HalfCost>(cost.rows(), std::move(reference.beta), reference.unit);
        cost.roundingBound = makeRows({ cost, half.get(), squares }, device, progress);
        cost.roundingBound += half->roundingBound(cost.roundingBound / 0x1p-24);
        cost.half = std::move(half);
    }

    double largestNorm(const MatrixF& X)
    {
        double largest = 0;
        for (Index i = 0; i < X.rows(); ++i)
            largest = std::max(largest, static_cast<double>(X.row(i).squaredNorm()));
        return std::sqrt(largest);
    }

    /// No entry is larger.
    double largestPossible(const GroundCost& cost)
    {
        if (cost.bytes)
            return largestByteEntry(cost);
        const double span = largestNorm(cost.source->X) + largestNorm(cost.target->X);
        return cost.weights.lambdaX * span * span + cost.weights.lambdaY * cost.W.maxCoeff();
    }

    /// Beyond this range the float32 passes over a cost would overflow.
    void checkRange(const GroundCost& cost)
    {
        const double largest = largestPossible(cost);
        char text[40];
        std::snprintf(text, sizeof text, "%.1e", largest);
        require(largest == 0 || (largest >= 1e-30 && largest <= 1e36),
            "The cost reaches " + std::string(text)
                + ", outside of 1e-30 to 1e36: choose other values for lambda_x and lambda_y.");
    }

} // namespace

double GroundCost::featurePart(Index i, Index j) const
{
    return bytes ? static_cast<double>(bytes->at(i, j)) / ByteSquares::kUnit
                 : kernels().squaredDistance(
                     source->X.row(i).data(), target->X.row(j).data(), source->dimension());
}

std::string remarkOn(const GroundCost& cost)
{
    const std::string before = cost.standsIn.empty() ? "" : " " + cost.standsIn;
    switch (cost.storage) {
    case CostStorage::half:
        return before + " The cost was kept in half precision.";
    case CostStorage::recomputed:
        return before + " The cost was made anew at every pass.";
    case CostStorage::device:
        return before + " The cost was kept on the device.";
    case CostStorage::single:
        break;
    }
    return before;
}

double meanCost(const GroundCost& cost, const Progress& progress)
{
    const auto meanOf = [&](const MatrixF& X) {
        progress.check();
        VectorD sum = VectorD::Zero(X.cols());
        for (Index i = 0; i < X.rows(); ++i)
            sum += X.row(i).cast<double>();
        return VectorD(sum / static_cast<double>(X.rows()));
    };
    const auto spreadOf = [&](const MatrixF& X, const VectorD& mean) {
        progress.check();
        double sum = 0;
        for (Index i = 0; i < X.rows(); ++i)
            sum += (X.row(i).cast<double>().transpose() - mean).squaredNorm();
        return sum / static_cast<double>(X.rows());
    };
    const auto sharesOf = [](const LabelledFeatures& points, Index classes) {
        VectorD shares = VectorD::Zero(classes);
        for (const int k : points.labels)
            shares[k] += 1 / static_cast<double>(points.size());
        return shares;
    };
    const VectorD source = meanOf(cost.source->X);
    const VectorD target = meanOf(cost.target->X);
    // The means of equal points are rounded: less than the square of that is nothing.
    const double noise = 1e-21 * (source.squaredNorm() + target.squaredNorm());
    const auto withoutNoise = [noise](double mean) { return mean > noise ? mean : 0; };
    const double features = spreadOf(cost.source->X, source) + spreadOf(cost.target->X, target)
        + (source - target).squaredNorm();
    const double labels = cost.W.size() == 0
        ? 0
        : sharesOf(*cost.source, cost.W.rows()).dot(cost.W * sharesOf(*cost.target, cost.W.cols()));
    return cost.weights.lambdaX * withoutNoise(features)
        + cost.weights.lambdaY * withoutNoise(labels);
}

GroundCost groundCost(FeaturesPtr source, FeaturesPtr target, MatrixD W, const CostWeights& weights,
    const Device& device, const Progress& progress, std::optional<CostStorage> storage,
    const PointSquares* squares)
{
    checkPoints(*source, *target, W);
    require(weights.lambdaX >= 0 && weights.lambdaY >= 0,
        "The weights of features and labels in the cost must not be negative.");
    if (W.size() == 0)
        W = MatrixD::Zero(source->classes, target->classes);
    GroundCost cost { std::move(source), std::move(target), std::move(W), weights, MatrixF() };
    cost.standsIn = device.standsIn;
    cost.bytes = squares
        ? squares->bytes()
        : ByteSquares::between(cost.source->X, cost.target->X, device.threads, progress);
    checkRange(cost);
    const bool cannot = storage == CostStorage::recomputed && !cost.bytes;
    const auto fitting = [&] {
        return belongsOnDevice(cost, device)
            ? CostStorage::device
            : fittingStorage(cost, freeMemoryBytes(device.memoryLimit));
    };
    cost.storage = storage && !cannot ? *storage : fitting();
    if (cost.storage == CostStorage::recomputed)
        cost.roundingBound = byteRoundingBound(largestByteEntry(cost));
    else if (cost.storage == CostStorage::half)
        packRows(cost, squares, device, progress);
    else if (cost.storage == CostStorage::device)
        storeOnDevice(cost, device, progress);
    else
        storeRows(cost, squares, device, progress);
    progress.step(cost.rows(), cost.rows());
    return cost;
}

} // namespace engine
