// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for AVX-512 VNNI and called only where the processor has it; everything is in an unnamed
// namespace, as in kernels_soft.inc.
#include "engine/transport/byte_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

namespace engine {
namespace {

    constexpr std::ptrdiff_t kVectorBytes = 64;
    constexpr int kVectors = kPanelColumns / 16; ///< sums of a row in registers
    constexpr int kRows = kPanelRows;

    void products(const std::int8_t* rows, const std::uint8_t* panel, std::ptrdiff_t groups,
        std::int32_t* out, std::ptrdiff_t stride)
    {
        __m512i sums[kRows][kVectors];
        for (auto& row : sums)
            for (__m512i& sum : row)
                sum = _mm512_setzero_si512();
        for (std::ptrdiff_t group = 0; group < groups; ++group) {
            __m512i columns[kVectors];
            for (int v = 0; v < kVectors; ++v)
                columns[v] = _mm512_loadu_si512(panel + (group * kVectors + v) * kVectorBytes);
            for (int r = 0; r < kRows; ++r) {
                std::int32_t four;
                __builtin_memcpy(&four, rows + 4 * (r * groups + group), 4);
                const __m512i row = _mm512_set1_epi32(four);
                for (int v = 0; v < kVectors; ++v)
                    sums[r][v] = _mm512_dpbusd_epi32(sums[r][v], columns[v], row);
            }
        }
        for (int r = 0; r < kRows; ++r)
            for (int v = 0; v < kVectors; ++v)
                _mm512_storeu_si512(out + r * stride + 16 * v, sums[r][v]);
    }

    std::int32_t product(const std::int8_t* x, const std::uint8_t* y, std::ptrdiff_t groups)
    {
        __m512i sum = _mm512_setzero_si512();
        std::ptrdiff_t k = 0;
        for (; k + kVectorBytes <= 4 * groups; k += kVectorBytes)
            sum = _mm512_dpbusd_epi32(sum, _mm512_loadu_si512(y + k), _mm512_loadu_si512(x + k));
        const __mmask64 rest = (__mmask64 { 1 } << (4 * groups - k)) - 1;
        sum = _mm512_dpbusd_epi32(
            sum, _mm512_maskz_loadu_epi8(rest, y + k), _mm512_maskz_loadu_epi8(rest, x + k));
        std::int32_t lanes[16];
        _mm512_storeu_si512(lanes, sum);
        std::int32_t total = 0;
        for (const std::int32_t lane : lanes)
            total += lane;
        return total;
    }

} // namespace

extern const ByteKernels kVnniByteKernels;
const ByteKernels kVnniByteKernels { "AVX-512 VNNI", products, product };

} // namespace engine
#endif
