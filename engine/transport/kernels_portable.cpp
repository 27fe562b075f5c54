// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/kernels.h"
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace engine {
namespace {

    constexpr int kVectorBytes = 16;
    using Comparison [[gnu::vector_size(kVectorBytes)]] = int;

    unsigned bitsOf(Comparison comparison)
    {
        unsigned bits = 0;
        for (unsigned lane = 0; lane < 4; ++lane)
            bits |= comparison[lane] != 0 ? 1u << lane : 0u;
        return bits;
    }

#if defined(__SSE2__)
    inline __m128 smaller(__m128 x, __m128 y)
    {
        return _mm_min_ps(x, y);
    }
    inline __m128 larger(__m128 x, __m128 y)
    {
        return _mm_max_ps(x, y);
    }
    inline __m128d smaller(__m128d x, __m128d y)
    {
        return _mm_min_pd(x, y);
    }
    inline __m128d larger(__m128d x, __m128d y)
    {
        return _mm_max_pd(x, y);
    }
#else
    template <class Vector> inline Vector smaller(Vector x, Vector y)
    {
        return x < y ? x : y;
    }
    template <class Vector> inline Vector larger(Vector x, Vector y)
    {
        return x > y ? x : y;
    }
#endif

#include "engine/transport/kernels_vectors.inc"

#include "engine/transport/kernels_soft.inc"

#include "engine/transport/kernels_scan.inc"

} // namespace

extern const Kernels kPortableKernels;
const Kernels kPortableKernels = kernelsNamed("portable");

} // namespace engine
