// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/byte_kernels.h"

namespace engine {

#if defined(__x86_64__)
extern const ByteKernels kVnniByteKernels;

const ByteKernels* byteKernels()
{
    const bool fits = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
    return fits ? &kVnniByteKernels : nullptr;
}
#else
const ByteKernels* byteKernels()
{
    return nullptr;
}
#endif

} // namespace engine
