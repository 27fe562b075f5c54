// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of the BLAS library below LibTorch. Debian's OpenBLAS has its own, which LibTorch
// does not set; LibTorch's OpenMP threads then have nothing to do but to wait, and they wait
// busily.
#pragma once
#include <functional>

namespace engine {

/// For products and factorisations: the only heavy work there is on a CPU.
void setBlasThreads(int threads);

/// Calls work() on as many threads as were set, while a product runs on the thread that asks for
/// it: for many small problems side by side. The first exception is thrown again here.
void sideBySide(const std::function<void()>& work);

} // namespace engine
