// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/kernels.h"

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

#include "engine/transport/kernels_vectors.inc"

#include "engine/transport/kernels_soft.inc"

#include "engine/transport/kernels_scan.inc"

} // namespace

extern const Kernels kPortableKernels;
const Kernels kPortableKernels = kernelsNamed("portable");

} // namespace engine
