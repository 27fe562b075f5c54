// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/row_minima.h"

#include "engine/transport/device_cost.h"
#include "engine/transport/kernels.h"
#include "engine/transport/row_blocks.h"

namespace engine {

VectorD rowMinima(const CostView& C, const VectorF& g, int threads, const Progress& progress)
{
    if (C.device())
        return C.device()->rowMinima(g.cast<double>(), progress);
    VectorD minima(C.rows());
    overRowBlocks(C.rows(), worthwhileThreads(C.rows(), C.cols(), threads),
        [&](int, Index first, Index last) {
            CostReader reader(C, last);
            for (Index i = first; i < last; ++i) {
                if (i % 64 == 0)
                    progress.check();
                minima[i]
                    = static_cast<double>(kernels().rowMinimum(reader.row(i), C.cols(), g.data()));
            }
        });
    return minima;
}

} // namespace engine
