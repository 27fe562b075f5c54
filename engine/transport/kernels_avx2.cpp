// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/kernels.h"
#if defined(__AVX2__)
#include <immintrin.h>

namespace engine {
namespace {

    constexpr int kVectorBytes = 32;
    using Comparison [[gnu::vector_size(kVectorBytes)]] = int;

    unsigned bitsOf(Comparison comparison)
    {
        return static_cast<unsigned>(_mm256_movemask_ps((__m256)comparison));
    }

#include "engine/transport/kernels_vectors.inc"

#include "engine/transport/kernels_soft.inc"

#include "engine/transport/kernels_scan.inc"

} // namespace

extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = kernelsNamed("AVX2");

} // namespace engine
#endif
