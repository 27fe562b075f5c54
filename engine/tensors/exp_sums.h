// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Row and column sums of p_ij = exp(row_i + column_j - R_ij), the half steps of METHOD.md (11),
// each in one reading of R that writes no p: what one of many threads does, without memory or
// barriers shared with others. exp_sums_cuda.cu gives the threads their numbers on a GPU,
// exp_sums_cpu.cpp in loops, so that tests without a GPU hold the same lines. C++17, no other
// header of ours: nvcc reads this too.
#pragma once
#include <cmath>
#include <cstdint>

#ifdef __CUDACC__
#define WANDER_BOTH __host__ __device__
#else
#define WANDER_BOTH
#endif

namespace engine {

constexpr int kLanes = 32;                    ///< of a warp: threads that read side by side
constexpr int kLaneColumns = 4;               ///< read at once, 16 bytes
constexpr int kStrip = kLanes * kLaneColumns; ///< columns that a warp reads at once

/// A row of R is `strips` whole strips. Beyond the columns R is +infinity, where p is 0, and
/// `column` is 0: no thread has to know where the columns end.
struct Exponentials {
    const float* R = nullptr; ///< (rows, strips * kStrip), at a multiple of 16 bytes
    std::int64_t rows = 0;
    std::int64_t strips = 0;
    const float* row = nullptr;    ///< (rows)
    const float* column = nullptr; ///< (strips * kStrip), at a multiple of 16 bytes
};

/// Columns that a lane reads at once.
struct alignas(16) Four {
    float at[kLaneColumns];
};

WANDER_BOTH inline Four fourAt(const float* values)
{
    return *reinterpret_cast<const Four*>(values);
}

WANDER_BOTH inline std::int64_t dividedUp(std::int64_t count, std::int64_t by)
{
    return (count + by - 1) / by;
}

/// Row sums: a warp takes kRowsTogether rows, so that a column's number is read once for all of
/// them, and kSegment strips, few enough for sums in float.
constexpr int kRowsTogether = 4;
constexpr int kSegment = 8;

WANDER_BOTH inline std::int64_t segments(const Exponentials& e)
{
    return dividedUp(e.strips, kSegment);
}
WANDER_BOTH inline std::int64_t rowWarps(const Exponentials& e)
{
    return dividedUp(e.rows, kRowsTogether) * segments(e);
}

/// What a lane adds to the sums of its warp's rows.
struct RowShare {
    double of[kRowsTogether];
};

WANDER_BOTH inline RowShare rowShare(const Exponentials& e, std::int64_t warp, int lane)
{
    const std::int64_t firstRow = warp / segments(e) * kRowsTogether;
    const std::int64_t firstStrip = warp % segments(e) * kSegment;
    const std::int64_t after = e.strips < firstStrip + kSegment ? e.strips : firstStrip + kSegment;
    const float* from[kRowsTogether];
    float row[kRowsTogether];
    float sum[kRowsTogether] = {};
    for (int r = 0; r < kRowsTogether; ++r) {
        const std::int64_t i = firstRow + r < e.rows ? firstRow + r : e.rows - 1; // read in vain
        from[r] = e.R + i * e.strips * kStrip + lane * kLaneColumns;
        row[r] = e.row[i];
    }
    for (std::int64_t strip = firstStrip; strip < after; ++strip) {
        Four R[kRowsTogether]; // all under way before the first is used
        const Four column = fourAt(e.column + strip * kStrip + lane * kLaneColumns);
        for (int r = 0; r < kRowsTogether; ++r)
            R[r] = fourAt(from[r] + strip * kStrip);
        for (int r = 0; r < kRowsTogether; ++r)
            for (int c = 0; c < kLaneColumns; ++c)
                sum[r] += expf(column.at[c] - R[r].at[c] + row[r]);
    }
    RowShare share;
    for (int r = 0; r < kRowsTogether; ++r)
        share.of[r] = sum[r];
    return share;
}

/// parts (rows, segments): the shares of all lanes of a warp together.
WANDER_BOTH inline void writeRowParts(
    const Exponentials& e, std::int64_t warp, const RowShare& all, double* parts)
{
    const std::int64_t firstRow = warp / segments(e) * kRowsTogether;
    for (int r = 0; r < kRowsTogether; ++r)
        if (firstRow + r < e.rows)
            parts[(firstRow + r) * segments(e) + warp % segments(e)] = all.of[r];
}

/// Column sums: a warp takes one strip of a chunk of rows. Chunks are long enough for their parts
/// to be small beside R, and short enough for some 8,000 warps.
constexpr int kLeastChunk = 32;
constexpr int kLargestChunk = 512;
constexpr int kFloatRows = 16; ///< that are summed in float

WANDER_BOTH inline std::int64_t chunkRows(const Exponentials& e)
{
    const std::int64_t wished = dividedUp(e.rows * e.strips, 8192 * kLeastChunk) * kLeastChunk;
    return wished < kLargestChunk ? wished : kLargestChunk;
}
WANDER_BOTH inline std::int64_t chunks(const Exponentials& e)
{
    return dividedUp(e.rows, chunkRows(e));
}
WANDER_BOTH inline std::int64_t columnWarps(const Exponentials& e)
{
    return chunks(e) * e.strips;
}

/// parts (chunks, strips * kStrip): of a lane's four columns. The first warps take the last rows:
/// those that were read last are still in the cache.
WANDER_BOTH inline void writeColumnParts(
    const Exponentials& e, std::int64_t warp, int lane, double* parts)
{
    constexpr int kAtOnce = 4;
    const std::int64_t chunk = chunks(e) - 1 - warp / e.strips;
    const std::int64_t j = warp % e.strips * kStrip + lane * kLaneColumns;
    const std::int64_t first = chunk * chunkRows(e);
    const std::int64_t after = e.rows < first + chunkRows(e) ? e.rows : first + chunkRows(e);
    const Four column = fourAt(e.column + j);
    double total[kLaneColumns] = {};
    for (std::int64_t begin = first; begin < after; begin += kFloatRows) {
        float sum[kLaneColumns] = {};
        for (std::int64_t i = begin; i < begin + kFloatRows; i += kAtOnce) {
            Four R[kAtOnce];
            float row[kAtOnce];
            for (int r = 0; r < kAtOnce; ++r) {
                const std::int64_t known = i + r < after ? i + r : after - 1;
                const float value = e.row[known];
                R[r] = fourAt(e.R + known * e.strips * kStrip + j);
                row[r] = i + r < after ? value : -INFINITY; // p = 0
            }
            for (int r = 0; r < kAtOnce; ++r)
                for (int c = 0; c < kLaneColumns; ++c)
                    sum[c] += expf(column.at[c] - R[r].at[c] + row[r]);
        }
        for (int c = 0; c < kLaneColumns; ++c)
            total[c] += sum[c];
    }
    for (int c = 0; c < kLaneColumns; ++c)
        parts[chunk * e.strips * kStrip + j + c] = total[c];
}

} // namespace engine
