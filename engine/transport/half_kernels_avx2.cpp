// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for AVX2 with F16C and called only where the processor has them; everything is in an
// unnamed namespace, as in kernels_soft.inc.
#include "engine/transport/half_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

namespace engine {
namespace {

    constexpr std::ptrdiff_t kLanes = 8;
    constexpr std::ptrdiff_t kAhead = 2048; ///< beyond the page where hardware prefetching stops

    __m128i packed(__m256 from, const HalfShift& shift, __m256 beta)
    {
        // Beyond 65,504 rounding down stays there: still a lower bound.
        const __m256 value = _mm256_sub_ps(_mm256_sub_ps(from, _mm256_set1_ps(shift.alpha)), beta);
        return _mm256_cvtps_ph(_mm256_mul_ps(value, _mm256_set1_ps(1 / shift.unit)),
            _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
    }

    __m256 unpacked(__m128i from, const HalfShift& shift, __m256 beta)
    {
        const __m256 value
            = _mm256_fmadd_ps(_mm256_cvtph_ps(from), _mm256_set1_ps(shift.unit), beta);
        return _mm256_add_ps(value, _mm256_set1_ps(shift.alpha));
    }

    void pack(const float* from, std::ptrdiff_t columns, const HalfShift& shift, std::uint16_t* to)
    {
        std::ptrdiff_t j = 0;
        for (; j + kLanes <= columns; j += kLanes)
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to + j),
                packed(_mm256_loadu_ps(from + j), shift, _mm256_loadu_ps(shift.beta + j)));
        for (; j < columns; ++j)
            to[j] = static_cast<std::uint16_t>(_mm_extract_epi16(
                packed(_mm256_set1_ps(from[j]), shift, _mm256_set1_ps(shift.beta[j])), 0));
    }

    void unpack(
        const std::uint16_t* from, std::ptrdiff_t columns, const HalfShift& shift, float* to)
    {
        std::ptrdiff_t j = 0;
        for (; j + kLanes <= columns; j += kLanes) {
            _mm_prefetch(reinterpret_cast<const char*>(from + j + kAhead), _MM_HINT_T0);
            const __m128i values = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + j));
            _mm256_storeu_ps(to + j, unpacked(values, shift, _mm256_loadu_ps(shift.beta + j)));
        }
        for (; j < columns; ++j)
            to[j] = _mm256_cvtss_f32(unpacked(
                _mm_set1_epi16(static_cast<short>(from[j])), shift, _mm256_set1_ps(shift.beta[j])));
    }

} // namespace

extern const HalfKernels kAvx2HalfKernels;
const HalfKernels kAvx2HalfKernels { pack, unpack };

} // namespace engine
#endif
