// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/half_kernels.h"

namespace engine {

#if defined(__x86_64__)
extern const HalfKernels kAvx2HalfKernels;

const HalfKernels* halfKernels()
{
    const bool fits = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
        && __builtin_cpu_supports("f16c");
    return fits ? &kAvx2HalfKernels : nullptr;
}
#else
const HalfKernels* halfKernels()
{
    return nullptr;
}
#endif

} // namespace engine
