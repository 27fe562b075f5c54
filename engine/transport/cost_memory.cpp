// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/cost_memory.h"

#include "engine/data/grouped_number.h"
#include "engine/transport/float_cost.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/half_kernels.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

    /// What a solver keeps of a point: some sixty arcs with their costs, thrice, and potentials.
    constexpr long long kSolverBytes = 2500;

    std::string grouped(Index count)
    {
        return groupedNumber(static_cast<std::size_t>(count));
    }

    struct Size {
        Index N, M, D;
        bool isBytes;

        long long entries() const { return static_cast<long long>(N) * M; }
        /// All but the entries; those that are made of bytes are kept already.
        long long beside() const
        {
            return kSolverBytes * (N + M) + (isBytes ? 0 : FloatCost::bytesBeside(M, D));
        }
        Size shrunk(double share) const
        {
            const auto part = [&](Index count) {
                return std::max<Index>(1, static_cast<Index>(share * static_cast<double>(count)));
            };
            return { part(N), part(M), D, isBytes };
        }
    };

    /// To two digits.
    Index roundedDown(Index count)
    {
        Index step = 1;
        while (count >= 100 * step)
            step *= 10;
        return count / step * step;
    }

    /// At least so much in words: "0 MB" of a few bytes.
    std::string freeInWords(long long bytes)
    {
        return bytesInWords(bytes - bytes % 1'000'000);
    }

    /// Entries take `bytes` each; how many points would fit instead.
    std::string refusal(const Size& size, long long bytes, long long freeBytes)
    {
        const auto needed
            = [bytes](const Size& some) { return bytes * some.entries() + some.beside(); };
        double share = 1;
        Size fitting = size;
        while (share > 1e-6 && needed(fitting) > freeBytes)
            fitting = size.shrunk(share *= 0.99);
        const std::string needs = "A plan between " + grouped(size.N) + " and " + grouped(size.M)
            + " points needs " + bytesInWords(needed(size))
            + (bytes == 2 ? " with the cost in half precision; " : "; ") + freeInWords(freeBytes);
        if (needed(fitting) > freeBytes)
            return needs + " are free, too little for any sample.";
        const std::string sample = size.N == size.M
            ? "a sample of " + grouped(roundedDown(fitting.N))
            : "samples of " + grouped(roundedDown(fitting.N)) + " and "
                + grouped(roundedDown(fitting.M));
        return needs + " are free: " + sample + " would fit.";
    }

} // namespace

CostStorage fittingStorage(const GroundCost& cost, std::optional<long long> freeBytes)
{
    const Size size { cost.rows(), cost.columns(), cost.source->dimension(),
        cost.bytes != nullptr };
    const auto fits = [&](long long bytes) {
        return !freeBytes || bytes * size.entries() + size.beside() <= *freeBytes;
    };
    if (fits(4))
        return CostStorage::single;
    const bool packs = halfKernels() != nullptr;
    if (packs && fits(2))
        return CostStorage::half;
    if (size.isBytes && fits(0))
        return CostStorage::recomputed;
    throw Error(refusal(size, packs ? 2 : 4, *freeBytes));
}

long long bytesOfPlan(Index N, Index M, Index D)
{
    const Size size { N, M, D, false };
    return 4 * size.entries() + size.beside();
}

bool belongsOnDevice(const GroundCost& cost, const Device& device)
{
    constexpr long long kWorthwhile = 1LL << 22; // entries: a pass is asked for in some 0.1 ms
    const long long entries = static_cast<long long>(cost.rows()) * cost.columns();
    const long long points = cost.rows() + cost.columns();
    // The points in float and float64, and blocks of some 200 MB.
    const long long bytes = 4 * entries + 12 * points * cost.source->dimension() + 1'000'000'000;
    return device.kind == Device::Kind::cuda && entries >= kWorthwhile
        && (device.memoryBytes == 0 || bytes <= device.memoryBytes);
}

} // namespace engine
