// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every function of the table does around its work: no exception may cross the border.
#pragma once
#include "engine/tensors/tensor_table.h"

#include <functional>

namespace at {
class Tensor;
}

namespace engine {

/// Runs `work` without autograd and writes how it ended into `status`.
void attempt(TensorStatus* status, const std::function<void()>& work);

/// Tells `steps` how far it is; throws if nobody waits any more.
void takeStep(const TensorSteps& steps, std::int64_t done, std::int64_t total);

/// The caller's numbers as a tensor on the CPU, not copied.
at::Tensor borrowedFloats(const TensorView& view);
at::Tensor borrowedDoubles(const TensorView& view);
at::Tensor borrowedDoubles(const double* values, std::int64_t count);

/// The same on the device where the work is done.
at::Tensor on(TensorDevice device, const at::Tensor& tensor);

} // namespace engine
