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

    inline __m256 smaller(__m256 x, __m256 y)
    {
        return _mm256_min_ps(x, y);
    }
    inline __m256 larger(__m256 x, __m256 y)
    {
        return _mm256_max_ps(x, y);
    }
    inline __m256d smaller(__m256d x, __m256d y)
    {
        return _mm256_min_pd(x, y);
    }
    inline __m256d larger(__m256d x, __m256d y)
    {
        return _mm256_max_pd(x, y);
    }

#include "engine/transport/kernels_vectors.inc"

#include "engine/transport/kernels_soft.inc"

#include "engine/transport/kernels_scan.inc"

} // namespace

extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = kernelsNamed("AVX2");

} // namespace engine
#endif
