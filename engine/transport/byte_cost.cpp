// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/byte_cost.h"

#include <algorithm>
#include <vector>

namespace engine {
namespace {

    constexpr Index kRun = 1024; ///< columns whose squares stay in the second-level cache

    /// ly W[k, l_j] over a run of columns, for the classes k that are asked for.
    class LabelRun {
    public:
        LabelRun(const GroundCost& cost, Index firstColumn, Index columns)
            : cost_(cost)
            , first_(firstColumn)
            , columns_(columns)
            , known_(static_cast<std::size_t>(cost.W.rows()))
        {
        }

        const double* of(int k)
        {
            VectorD& values = known_[static_cast<std::size_t>(k)];
            if (values.size() == 0) {
                values.resize(columns_);
                const int* l = cost_.target->labels.data() + first_;
                for (Index j = 0; j < columns_; ++j)
                    values[j] = cost_.weights.lambdaY * cost_.W(k, l[j]);
            }
            return values.data();
        }

    private:
        const GroundCost& cost_;
        Index first_;
        Index columns_;
        std::vector<VectorD> known_;
    };

    float finish(
        const std::int32_t* squares, const double* labels, double scale, Index columns, float* out)
    {
        float largest = 0;
        for (Index j = 0; j < columns; ++j) {
            out[j] = static_cast<float>(scale * static_cast<double>(squares[j]) + labels[j]);
            largest = largest < out[j] ? out[j] : largest;
        }
        return largest;
    }

} // namespace

float fillByteRows(
    const GroundCost& cost, Index first, Index count, float* out, const PointSquares* squares)
{
    std::vector<std::int32_t> made(squares ? 0 : static_cast<std::size_t>(kByteRows * kRun));
    const double scale = cost.weights.lambdaX / ByteSquares::kUnit;
    const Index M = cost.columns();
    float largest = 0;
    for (Index column = 0; column < M; column += kRun) {
        const Index columns = std::min(kRun, M - column);
        if (!squares)
            cost.bytes->fill({ first, count, column, columns }, made.data(), kRun);
        LabelRun labels(cost, column, columns);
        for (Index i = 0; i < count; ++i) {
            const int k = cost.source->labels[static_cast<std::size_t>(first + i)];
            const std::int32_t* row
                = squares ? squares->row(first + i) + column : made.data() + i * kRun;
            largest = std::max(
                largest, finish(row, labels.of(k), scale, columns, out + i * M + column));
        }
    }
    return largest;
}

/// Once to float, and by a hair in float64.
double byteRoundingBound(double largest)
{
    return 1.01 * 0x1p-24 * largest;
}

double largestByteEntry(const GroundCost& cost)
{
    const double square = static_cast<double>(cost.bytes->largest()) / ByteSquares::kUnit;
    return cost.weights.lambdaX * square + cost.weights.lambdaY * cost.W.maxCoeff();
}

} // namespace engine
