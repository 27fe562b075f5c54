// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Sinkhorn pass by our own kernels, which write nothing of the size of R. Those of one_reading.h
// read it once; those of exp_sums.h, which run on more devices, once for each half step.
#pragma once
#include "engine/tensors/exp_sum_kernels.h"
#include "engine/tensors/tensor_table.h"

#include <ATen/ATen.h>

#include <memory>
#include <utility>

namespace engine {

class FusedPass {
public:
    FusedPass(TensorDevice device, const ExpSumKernels& kernels, std::int64_t N, std::int64_t M);

    /// (N, M) float, in rows of whole strips; whoever opens a problem fills it.
    at::Tensor R() const { return storage_.narrow(1, 0, M_); }

    /// For row (N), column (M) and weight (N) double and p_ij = exp(row_i + column_j - R_ij): s_i =
    /// sum_j p_ij, and sum_i weight_i p_ij / s_i, (N) and (M) double.
    using Sums = std::pair<at::Tensor, at::Tensor>;
    Sums sums(const at::Tensor& row, const at::Tensor& column, const at::Tensor& weight)
    {
        return readsOnce_ ? inOneReading(row, column, weight) : inTwoReadings(row, column, weight);
    }

    /// How often a pass reads R: once if `pass` wishes so; where both are welcome, too, if it finds
    /// the same sums here and takes no longer. R must be filled.
    void choose(TensorPass pass);

private:
    Exponentials exponentials(const at::Tensor& row, const at::Tensor& column);
    Sums inOneReading(const at::Tensor& row, const at::Tensor& column, const at::Tensor& weight);
    Sums inTwoReadings(const at::Tensor& row, const at::Tensor& column, const at::Tensor& weight);
    bool oneReadingIsBetter();

    ExpSumKernels kernels_;
    std::int64_t M_;
    std::int64_t teams_ = 0;
    bool readsOnce_ = false;
    at::Tensor storage_;     ///< (N, strips * kStrip) float
    at::Tensor row_;         ///< (N) float
    at::Tensor column_;      ///< (strips * kStrip) float
    at::Tensor weight_;      ///< (N) float
    at::Tensor rowParts_;    ///< (N, segments) double
    at::Tensor columnParts_; ///< (chunks, strips * kStrip) double
    at::Tensor teamParts_;   ///< (teams, strips * kStrip) double
};

/// Null where a pass is LibTorch's: on a CPU, or without kernels for the device, unless `pass` asks
/// for fused ones. Throws if it asks for what is not there.
std::unique_ptr<FusedPass> fusedPass(
    TensorDevice device, TensorPass pass, std::int64_t N, std::int64_t M);

} // namespace engine
