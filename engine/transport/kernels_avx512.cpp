// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/kernels.h"
#if defined(__AVX512F__)
#include <immintrin.h>

namespace engine {
namespace {

    constexpr int kVectorBytes = 64;
    using Comparison [[gnu::vector_size(kVectorBytes)]] = int;

    unsigned bitsOf(Comparison comparison)
    {
        return static_cast<unsigned>(_mm512_movepi32_mask((__m512i)comparison));
    }

    inline __m512 smaller(__m512 x, __m512 y)
    {
        return _mm512_maskz_min_ps(0xFFFF, x, y); // without maskz the compiler warns
    }

#include "engine/transport/kernels_vectors.inc"

#include "engine/transport/kernels_soft.inc"

#include "engine/transport/kernels_scan.inc"

} // namespace

extern const Kernels kAvx512Kernels;
const Kernels kAvx512Kernels = kernelsNamed("AVX-512");

} // namespace engine
#endif
