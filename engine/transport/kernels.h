// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loops over a row-major float32 cost, compiled once for each instruction set and chosen
// at run time. Every loop reads each entry of the cost once.
#pragma once
#include <cstddef>
#include <vector>

namespace engine {

/// Column arrays handed to a kernel reach to the next multiple of this.
inline constexpr std::ptrdiff_t kKernelPadding = 16;

/// Rows that are best handled together.
inline constexpr int kTileRows = 8;

/// Where p_rj lies in a tile: 16 columns of the first row, of the second one and so on, then the
/// next 16. So a tile is read and written in one stream beside those of the cost.
constexpr std::ptrdiff_t placeInTile(std::ptrdiff_t row, std::ptrdiff_t column)
{
    const std::ptrdiff_t within = column & (kKernelPadding - 1);
    return (column - within) * kTileRows + row * kKernelPadding + within;
}

/// A few rows of the cost and of the unnormalised plan p over them, METHOD.md (13) in base 2:
///   p_rj = 2^((h_j - scale C_rj) + f_r).
/// The difference is rounded once, to its own size: that of f_r where p_rj counts. So potentials
/// are best shifted until f is small. Where the exponent leaves [-100, 100] in float the p is only
/// known to do so: no sum between 1e-20 and 1e20 notices.
template <class Real> struct SoftRows {
    const float* cost;      ///< first row
    std::ptrdiff_t stride;  ///< floats between the rows of the cost
    std::ptrdiff_t columns; ///< M
    int rows;
    const Real* f;         ///< (rows) scaled; null: all are 0, which saves an addition an entry
    const Real* h;         ///< (padded) g scaled, and log2 b_j
    const Real* d;         ///< (padded) 2^(what rounding left of h_j): p_rj d_j is meant
    Real scale;            ///< 1 / (eps ln 2)
    Real* p;               ///< kTileRows x padded, as placeInTile says
    std::ptrdiff_t padded; ///< M rounded up to a multiple of kKernelPadding
    bool asksFar = true;   ///< for the cost, far ahead and once more near; else near alone
};

template <class Real> struct SoftKernels {
    /// Fills p, with zeros behind the last column, and sums[r] = sum_j p_rj d_j.
    void (*soften)(const SoftRows<Real>& rows, double* sums);
    /// columnSums[j] += sum_r weight[r] p_rj; columnSums (padded).
    void (*addColumns)(const SoftRows<Real>& rows, const Real* weight, Real* columnSums);
    /// For kTileRows rows: addColumns of the p that is there, then soften, in one loop. The first
    /// does not touch the cost; apart from the second it would leave the memory idle.
    void (*advance)(const SoftRows<Real>& rows, const Real* weight, Real* columnSums, double* sums);
    /// totals[j] += recent[j], which are 0 afterwards; both (padded).
    void (*settle)(Real* recent, double* totals, std::ptrdiff_t padded);
    /// sums[r] = sum_j p_rj d_j C_rj.
    void (*weightedCost)(const SoftRows<Real>& rows, double* sums);
};

/// A row of a cost that is put together while it is looked at: offset_j - sum_s weights_s
/// parts_sj.
struct CombinedRow {
    const float* const* parts; ///< (count) rows of `columns` entries
    const float* weights;      ///< (count)
    int count;
    const float* offset; ///< (columns)
    std::ptrdiff_t columns;
};

struct Kernels {
    const char* name; ///< "AVX-512", "AVX2", "portable"
    SoftKernels<float> single;
    SoftKernels<double> fine;

    /// min_j C_j - g_j of one row.
    float (*rowMinimum)(const float* row, std::ptrdiff_t columns, const float* g);
    /// Writes the columns with (C_j - f) - g_j < limit in rising order, and returns how many they
    /// are.
    std::ptrdiff_t (*columnsBelow)(
        const float* row, std::ptrdiff_t columns, float f, const float* g, float limit, int* found);
    /// The same of the entries of a combined row, whose values are written beside their columns.
    std::ptrdiff_t (*combinedBelow)(const CombinedRow& row, float limit, int* found, float* values);
    /// sum (x - y)^2 in float64.
    double (*squaredDistance)(const float* x, const float* y, std::ptrdiff_t dimension);
    /// Natural logarithms in place, of finite numbers above 1e-300; what becomes of others is
    /// unspecified. The relative error is some 4e-16.
    void (*logarithms)(double* values, std::ptrdiff_t count);
};

/// The fastest that this processor runs.
const Kernels& kernels();

/// All that this processor runs, the portable ones last; for tests.
std::vector<const Kernels*> availableKernels();

} // namespace engine
