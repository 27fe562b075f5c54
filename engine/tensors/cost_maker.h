// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// METHOD.md (10), made on the device in float64.
#pragma once
#include "engine/tensors/tensor_table.h"

#include <ATen/ATen.h>

namespace engine {

class CostMaker {
public:
    CostMaker(TensorDevice device, const TensorPoints& points);

    /// (count, M) double.
    at::Tensor rows(std::int64_t first, std::int64_t count) const;

    /// No entry is larger.
    double largest() const;

private:
    at::Tensor exact(const at::Tensor& X) const;

    bool areBytes_;
    double lambdaX_;
    at::Tensor X_;       ///< (N, D) float
    at::Tensor centre_;  ///< (D) double
    at::Tensor Y_;       ///< (M, D) double, around the centre
    at::Tensor squares_; ///< (M) |Y_j|^2
    at::Tensor k_, l_;   ///< (N), (M) labels
    at::Tensor W_;       ///< (K, L) double with its weight, or undefined
};

} // namespace engine
